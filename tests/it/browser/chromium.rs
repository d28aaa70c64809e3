//! A real Chromium, driven over `WebDriver`: started for one test, ended by its own id.

use std::{
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use fantoccini::{
    Client, ClientBuilder, Locator,
    elements::Element,
    wd::{Capabilities, WebDriverCompatibleCommand},
};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::harness::World;

/// The width of a window on a desk.
pub const DESK: u32 = 1280;
/// The width of a phone.
pub const PHONE: u32 = 390;

/// A browser that a person sits at.
pub struct Chromium {
    pub client: Client,
    driver: Child,
    /// The process of the browser, as long as it is to be ended.
    process: Option<u64>,
    base: String,
    downloads: TempDir,
    _profile: TempDir,
}

/// A command of the browser's developer tools, which `WebDriver` itself does not have.
#[derive(Debug)]
struct Tool {
    name: &'static str,
    wanted: Value,
}

impl WebDriverCompatibleCommand for Tool {
    fn endpoint(&self, driver: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        driver.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (reqwest::Method, Option<String>) {
        (reqwest::Method::POST, Some(json!({ "cmd": self.name, "params": self.wanted }).to_string()))
    }
}

#[expect(clippy::disallowed_methods, reason = "settings of the tests, not of the program")]
fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

impl Chromium {
    /// Starts a browser, on a desk, by day.
    pub async fn begin(world: &World) -> Self {
        let port =
            std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").port();
        let program = setting("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
        let driver = Command::new(&program)
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|fault| panic!("{program} does not start: {fault}. Install chromium-driver"));
        let profile = tempfile::tempdir().expect("a folder");
        let downloads = tempfile::tempdir().expect("a folder");
        let mut arguments = vec![
            "--headless=new".to_owned(),
            "--disable-gpu".into(),
            "--disable-quic".into(),
            "--no-first-run".into(),
            "--disable-background-networking".into(),
            "--disable-component-update".into(),
            "--disable-sync".into(),
            // A phone's lie over the page: one that takes room would narrow it.
            "--hide-scrollbars".into(),
            format!("--user-data-dir={}", profile.path().display()),
            format!("--window-size={DESK},900"),
        ];
        if setting("CHROMIUM_NO_SANDBOX").is_some() {
            arguments.push("--no-sandbox".into());
        }
        let kept = json!({
            "download.default_directory": downloads.path().display().to_string(),
            "download.prompt_for_download": false,
        });
        let mut wanted = Capabilities::new();
        wanted.insert("goog:chromeOptions".into(), json!({ "args": arguments, "prefs": kept }));
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
        let process = client.capabilities().and_then(|is| is.get("goog:processID")).and_then(Value::as_u64);
        let chromium = Self { client, driver, process, base: world.base().to_owned(), downloads, _profile: profile };
        chromium.dress(DESK, false).await;
        chromium
    }

    /// Opens a page, by typing its address.
    pub async fn goto(&self, path: &str) {
        self.client.goto(&format!("{}{path}", self.base)).await.unwrap_or_else(|fault| panic!("{path}: {fault}"));
    }

    /// Where the browser is.
    pub async fn path(&self) -> String {
        self.client.current_url().await.expect("an address").path().to_owned()
    }

    /// What the server said of the page.
    pub async fn status(&self) -> u64 {
        let status = self.asked("performance.getEntriesByType('navigation')[0].responseStatus").await;
        status.as_u64().expect("a status")
    }

    /// What an expression comes to on the page.
    pub async fn asked(&self, expression: &str) -> Value {
        let asked = self.client.execute(&format!("return {expression}"), Vec::new()).await;
        asked.unwrap_or_else(|fault| panic!("{expression}: {fault}"))
    }

    /// All that the browser was sent, what is hidden too.
    pub async fn source(&self) -> String {
        self.client.source().await.expect("a page")
    }

    /// The words of the page, as they are shown.
    pub async fn words(&self) -> String {
        self.text("body").await
    }

    /// The words of a part of the page.
    pub async fn text(&self, selector: &str) -> String {
        self.one(selector).await.text().await.expect("words")
    }

    /// The words of each part that a selector finds.
    pub async fn texts(&self, selector: &str) -> Vec<String> {
        let mut texts = Vec::new();
        for found in self.client.find_all(Locator::Css(selector)).await.expect("a page") {
            texts.push(found.text().await.expect("words"));
        }
        texts
    }

    /// The addresses that the links of a selector lead to.
    pub async fn links(&self, selector: &str) -> Vec<String> {
        let mut links = Vec::new();
        for found in self.client.find_all(Locator::Css(selector)).await.expect("a page") {
            links.push(found.attr("href").await.expect("an element").expect("a link"));
        }
        links
    }

    /// Whether something stands on the page.
    pub async fn has(&self, selector: &str) -> bool {
        !self.client.find_all(Locator::Css(selector)).await.expect("a page").is_empty()
    }

    async fn one(&self, selector: &str) -> Element {
        match self.client.find(Locator::Css(selector)).await {
            Ok(found) => found,
            Err(fault) => {
                let page = self.client.find(Locator::Css("body")).await.expect("a page");
                let words = page.text().await.expect("words");
                panic!("{} has no {selector}: {fault}\n{words}", self.path().await)
            }
        }
    }

    /// Types into a field.
    pub async fn types(&self, field: &str, text: &str) {
        let found = self.one(&format!("#{field}")).await;
        found.clear().await.expect("an empty field");
        found.send_keys(text).await.expect("typed");
    }

    /// Presses a key in a field, by its code in `WebDriver`.
    pub async fn strikes(&self, field: &str, key: char) {
        self.one(&format!("#{field}")).await.send_keys(&key.to_string()).await.expect("a key");
    }

    /// Waits for an expression to come true on the page.
    pub async fn until(&self, expression: &str) {
        for _ in 0..800 {
            // Between two pages there is none that could answer.
            if self.client.execute(&format!("return {expression}"), Vec::new()).await.is_ok_and(|is| is == true) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{expression} does not come true on {}\n{}", self.path().await, self.words().await);
    }

    /// Names a file in a form.
    pub async fn chooses_file(&self, field: &str, file: &Path) {
        self.one(&format!("#{field}")).await.send_keys(&file.display().to_string()).await.expect("a file");
    }

    /// Chooses an option of a list.
    pub async fn chooses(&self, field: &str, value: &str) {
        let found = self.one(&format!("#{field}")).await;
        found.select_by_value(value).await.unwrap_or_else(|fault| panic!("{field}={value}: {fault}"));
    }

    /// Presses what stays on the page: a choice, a menu, a file.
    pub async fn presses(&self, selector: &str) {
        let found = self.one(selector).await;
        self.client
            .execute(
                "arguments[0].scrollIntoView({block:'center', behavior:'instant'})",
                vec![serde_json::to_value(&found).expect("an element")],
            )
            .await
            .expect("in sight");
        found.click().await.unwrap_or_else(|fault| panic!("{selector}: {fault}"));
    }

    /// Presses what leads to another page, and waits until that page is there.
    pub async fn goes_by(&self, selector: &str) {
        self.client.execute("document.documentElement.dataset.left = 'yes'", Vec::new()).await.expect("a page");
        self.presses(selector).await;
        for _ in 0..300 {
            let there = "return document.readyState === 'complete' && !document.documentElement.dataset.left";
            // Between two pages there is none that could answer.
            if self.client.execute(there, Vec::new()).await.is_ok_and(|there| there == true) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{selector} does not lead away from {}\n{}", self.path().await, self.words().await);
    }

    /// Presses a link to a file, and returns what arrives on the person's disk: its name and its bytes.
    pub async fn downloads(&self, selector: &str) -> (String, Vec<u8>) {
        let before = self.path().await;
        self.presses(selector).await;
        for _ in 0..200 {
            if let [file] = self.arrived().as_slice() {
                // It is named before it is filled, and bears another name until then: between a look and a reading it may have lost that.
                let bytes = std::fs::read(file).unwrap_or_default();
                if !bytes.is_empty() && !name(file).ends_with(".crdownload") {
                    std::fs::remove_file(file).expect("a file");
                    assert_eq!(self.path().await, before, "a file is no page");
                    return (name(file), bytes);
                }
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{selector}: no file arrives\n{}", self.words().await);
    }

    /// What lies in the folder of downloads, finished or not.
    pub fn arrived(&self) -> Vec<PathBuf> {
        let files = std::fs::read_dir(self.downloads.path()).expect("a folder").flatten().map(|file| file.path());
        files.filter(|file| !name(file).starts_with('.')).collect()
    }

    /// Signs a persona in, as a person would.
    pub async fn signs_in(&self, world: &World, key: &str) {
        self.goto("/account/sign-in").await;
        self.signs_in_here(world, key).await;
    }

    /// Signs a persona in on the page that asks for it.
    pub async fn signs_in_here(&self, world: &World, key: &str) {
        let account = world.persona(key);
        self.types("email", &account.email).await;
        self.types("password", &account.password).await;
        self.goes_by("main form button[type=submit]").await;
        assert!(!self.path().await.starts_with("/account/sign-in"), "{key} cannot sign in\n{}", self.words().await);
    }

    /// Signs out, at the top of a page of one's own.
    pub async fn signs_out(&self) {
        self.goto("/account").await;
        self.presses("details.seat summary").await;
        self.goes_by("details.seat form.leave button").await;
        assert_eq!(self.path().await, "/account/sign-in");
    }

    async fn tool(&self, name: &'static str, wanted: Value) -> Value {
        let answer = self.client.issue_cmd(Tool { name, wanted }).await;
        answer.unwrap_or_else(|fault| panic!("{name}: {fault}"))
    }

    /// Makes the page as wide as a window or a phone, by day or by night. A window itself is never narrower than 500 px.
    pub async fn dress(&self, width: u32, dark: bool) {
        let metrics = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
        self.tool("Emulation.setDeviceMetricsOverride", metrics).await;
        let scheme = json!({ "name": "prefers-color-scheme", "value": if dark { "dark" } else { "light" } });
        self.tool("Emulation.setEmulatedMedia", json!({ "features": [scheme] })).await;
    }

    /// Takes the network away, or gives it back with room for so many bytes a second on the way out; -1: as many as there are.
    pub async fn network(&self, away: bool, room: i64) {
        self.tool("Network.enable", json!({})).await;
        let wanted = json!({ "offline": away, "latency": 0, "downloadThroughput": -1, "uploadThroughput": room });
        self.tool("Network.emulateNetworkConditions", wanted).await;
    }

    /// Fails unless the page is as wide as the window, so that nobody scrolls sideways.
    pub async fn fits(&self, width: u32, name: &str) {
        let widths = self.asked("[window.innerWidth, document.documentElement.scrollWidth]").await;
        assert_eq!(widths[0], width, "{name} is not shown {width} px wide");
        let shown = widths[1].as_u64().expect("a width");
        assert!(shown <= u64::from(width), "{name} is {shown} px wide, on {width} px");
    }

    /// A station of a way: fits a desk and a phone, and leaves a picture of each to be looked at.
    pub async fn station(&self, name: &str) {
        for width in [DESK, PHONE] {
            self.dress(width, false).await;
            self.fits(width, name).await;
            self.picture(&format!("{name}-{width}")).await;
        }
        self.dress(DESK, false).await;
    }

    async fn picture(&self, name: &str) {
        let whole = json!({ "format": "png", "captureBeyondViewport": true });
        let taken = self.tool("Page.captureScreenshot", whole).await;
        let bytes = BASE64_STANDARD.decode(taken["data"].as_str().expect("a picture")).expect("its bytes");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join(format!("{name}.png")), bytes).expect("a picture");
    }

    /// Ends the browser and its driver.
    pub async fn end(mut self) {
        if self.client.clone().close().await.is_ok() {
            self.process = None;
        }
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        // A browser outlives its driver: that of a test that fails would stay.
        if let Some(process) = self.process {
            let _ = Command::new("kill").args(["-KILL", &process.to_string()]).status();
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

fn name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
