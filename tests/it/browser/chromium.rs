//! A real Chromium, driven over `WebDriver`: started for one test, ended by its own id.

use std::{
    process::{Child, Command, Stdio},
    time::Duration,
};

use fantoccini::{Client, ClientBuilder, Locator, wd::Capabilities};
use serde_json::json;

use crate::harness::World;

/// A browser that a person sits at.
pub struct Chromium {
    pub client: Client,
    driver: Child,
    base: String,
}

#[expect(clippy::disallowed_methods, reason = "settings of the tests, not of the program")]
fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

impl Chromium {
    /// Starts a browser of a width, in a scheme of colours.
    pub async fn begin(world: &World, width: u32, dark: bool) -> Self {
        let port =
            std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").port();
        let program = setting("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
        let driver = Command::new(&program)
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|fault| panic!("{program} does not start: {fault}. Install chromium-driver"));
        let profile = tempfile::tempdir().expect("a folder").keep();
        let mut arguments = vec![
            "--headless=new".to_owned(),
            "--disable-gpu".into(),
            "--disable-quic".into(),
            "--no-first-run".into(),
            "--disable-background-networking".into(),
            "--disable-component-update".into(),
            "--disable-sync".into(),
            format!("--user-data-dir={}", profile.display()),
            format!("--window-size={width},900"),
        ];
        if setting("CHROMIUM_NO_SANDBOX").is_some() {
            arguments.push("--no-sandbox".into());
        }
        if dark {
            arguments.push("--blink-settings=preferredColorScheme=0".into());
        }
        let mut wanted = Capabilities::new();
        wanted.insert("goog:chromeOptions".into(), json!({ "args": arguments }));
        wanted.insert("goog:loggingPrefs".into(), json!({ "browser": "ALL" }));
        let mut tries = 0;
        let client = loop {
            let made = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
                .capabilities(wanted.clone())
                .connect(&format!("http://127.0.0.1:{port}"))
                .await;
            match made {
                Ok(client) => break client,
                Err(fault) if tries > 50 => panic!("Chromium does not start: {fault}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(200)).await,
            }
            tries += 1;
        };
        Self { client, driver, base: world.base().to_owned() }
    }

    /// Opens a page.
    pub async fn goto(&self, path: &str) {
        self.client.goto(&format!("{}{path}", self.base)).await.unwrap_or_else(|fault| panic!("{path}: {fault}"));
    }

    /// Where the browser is.
    pub async fn path(&self) -> String {
        self.client.current_url().await.expect("an address").path().to_owned()
    }

    /// The words of the page.
    pub async fn words(&self) -> String {
        let body = self.client.find(Locator::Css("body")).await.expect("a page");
        body.text().await.expect("words")
    }

    /// Types into a field.
    pub async fn types(&self, field: &str, text: &str) {
        let found = self.client.find(Locator::Id(field)).await.unwrap_or_else(|fault| panic!("{field}: {fault}"));
        found.clear().await.expect("an empty field");
        found.send_keys(text).await.expect("typed");
    }

    /// Names a file in a form.
    pub async fn chooses_file(&self, field: &str, file: &std::path::Path) {
        let found = self.client.find(Locator::Id(field)).await.unwrap_or_else(|fault| panic!("{field}: {fault}"));
        found.send_keys(&file.display().to_string()).await.expect("a file");
    }

    /// Chooses an option of a list.
    pub async fn chooses(&self, field: &str, value: &str) {
        let found = self.client.find(Locator::Id(field)).await.unwrap_or_else(|fault| panic!("{field}: {fault}"));
        found.select_by_value(value).await.unwrap_or_else(|fault| panic!("{field}={value}: {fault}"));
    }

    /// Presses what a selector finds, and waits until the page that follows is there.
    pub async fn presses(&self, selector: &str) {
        let found =
            self.client.find(Locator::Css(selector)).await.unwrap_or_else(|fault| panic!("{selector}: {fault}"));
        self.client
            .execute(
                "arguments[0].scrollIntoView({block:'center', behavior:'instant'})",
                vec![serde_json::to_value(&found).expect("an element")],
            )
            .await
            .expect("in sight");
        found.click().await.unwrap_or_else(|fault| panic!("{selector}: {fault}"));
        self.settled().await;
    }

    async fn settled(&self) {
        for _ in 0..100 {
            let ready = self.client.execute("return document.readyState", Vec::new()).await;
            if ready.is_ok_and(|state| state == "complete") {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until the browser is somewhere else: after a form that a script sends.
    pub async fn arrives_at(&self, part: &str) {
        for _ in 0..100 {
            if self.path().await.contains(part) {
                self.settled().await;
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("still on {}, not on …{part}\n{}", self.path().await, self.words().await);
    }

    /// Signs a persona in, as a person would.
    pub async fn signs_in(&self, world: &World, key: &str) {
        let account = world.persona(key);
        self.goto("/account/sign-in").await;
        self.types("email", &account.email).await;
        self.types("password", &account.password).await;
        self.presses("main form button[type=submit]").await;
        self.arrives_at(if key == "operator" { "/operator" } else { "/area" }).await;
    }

    /// Signs out, by forgetting the cookies.
    pub async fn signs_out(&self) {
        self.client.delete_all_cookies().await.expect("no cookies");
    }

    /// Whether the page is no wider than the window: nobody scrolls sideways.
    pub async fn fits(&self) -> bool {
        let script = "return document.documentElement.scrollWidth <= window.innerWidth";
        self.client.execute(script, Vec::new()).await.is_ok_and(|fits| fits == true)
    }

    /// Ends the browser and its driver.
    pub async fn end(mut self) {
        let _ = self.client.clone().close().await;
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
