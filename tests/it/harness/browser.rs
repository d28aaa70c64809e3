//! A browser as far as a server can tell: it keeps cookies, reads the token of a form before it sends one, and says where it comes from.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use reqwest::{
    Method, RequestBuilder,
    header::{COOKIE, ORIGIN, SET_COOKIE},
    multipart::{Form, Part},
};
use virtual_secretariat::http::visit::SESSION_COOKIE;

use super::page::{Page, legible};

/// A browser with cookies of its own. A clone shares them, as a second tab does.
#[derive(Clone)]
pub struct Browser {
    client: reqwest::Client,
    /// The address that people use.
    base: String,
    /// Where requests go: the same, unless several servers stand behind that address.
    server: String,
    /// Kept by hand: a client's own jar would not send `Secure` cookies over http, which browsers do to a loopback address.
    cookies: Arc<Mutex<BTreeMap<String, String>>>,
    /// The token of forms, once a page has shown it.
    token: Arc<Mutex<Option<Token>>>,
}

/// The token of forms, with the session that it belongs to.
#[derive(Clone)]
struct Token {
    session: Option<String>,
    text: String,
}

/// A file to be sent with a form.
#[derive(Clone, Debug)]
pub struct File<'a> {
    pub field: &'a str,
    pub name: &'a str,
    pub media_type: &'a str,
    pub bytes: &'a [u8],
}

impl Browser {
    pub fn new(client: reqwest::Client, base: &str) -> Self {
        let (base, server) = (base.to_owned(), base.to_owned());
        Self { client, base, server, cookies: Arc::default(), token: Arc::default() }
    }

    /// The same browser, whose requests a balancer leads to another server from now on.
    pub(super) fn led_to(&self, server: &str) -> Self {
        Self { server: server.to_owned(), ..self.clone() }
    }

    /// Another browser with copies of this one's cookies: what somebody has who stole them.
    pub fn copied(&self) -> Self {
        let cookies = self.cookies.lock().expect("cookies").clone();
        Self { cookies: Arc::new(Mutex::new(cookies)), token: Arc::default(), ..self.clone() }
    }

    /// The cookie of the session.
    pub fn session(&self) -> Option<String> {
        self.cookie(SESSION_COOKIE)
    }

    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.lock().expect("cookies").get(name).cloned()
    }

    /// Puts a cookie into the browser, as an attacker might.
    pub fn set_cookie(&self, name: &str, value: &str) {
        self.cookies.lock().expect("cookies").insert(name.to_owned(), value.to_owned());
    }

    /// A request with this browser's cookies and nothing else.
    pub fn ask(&self, method: Method, path: &str) -> RequestBuilder {
        let cookies = self.cookies.lock().expect("cookies");
        let cookies: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = self.client.request(method, format!("{}{path}", self.server));
        if cookies.is_empty() { request } else { request.header(COOKIE, cookies.join("; ")) }
    }

    /// Sends a request and keeps the cookies of the answer.
    pub async fn send(&self, request: RequestBuilder) -> Page {
        let (client, request) = request.build_split();
        let request = request.expect("a request");
        let asked = format!("{} {}", request.method(), request.url().path());
        let answer = client.execute(request).await.unwrap_or_else(|fault| panic!("{asked}: {fault:?}"));
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        for line in headers.get_all(SET_COOKIE) {
            self.keep(line.to_str().expect("a cookie in ASCII"));
        }
        let bytes = answer.bytes().await.unwrap_or_else(|fault| panic!("{asked}: {fault:?}")).to_vec();
        Page { asked, status, headers, text: legible(&bytes), bytes }
    }

    fn keep(&self, line: &str) {
        let mut parts = line.split(';').map(str::trim);
        let Some((name, value)) = parts.next().and_then(|first| first.split_once('=')) else { return };
        let attributes: Vec<String> = parts.map(str::to_lowercase).collect();
        if name.starts_with("__Host-") {
            // A browser refuses the cookie otherwise (RFC 6265bis, section 4.1.3.2).
            assert!(attributes.contains(&"secure".to_owned()) && attributes.contains(&"path=/".to_owned()), "{line}");
            assert!(!attributes.iter().any(|one| one.starts_with("domain=")), "{line}");
        }
        assert!(attributes.contains(&"httponly".to_owned()), "a script could read this cookie: {line}");
        let mut cookies = self.cookies.lock().expect("cookies");
        if value.is_empty() || attributes.contains(&"max-age=0".to_owned()) {
            cookies.remove(name);
        } else {
            cookies.insert(name.to_owned(), value.to_owned());
        }
    }

    /// Opens a page. A redirection is an answer like any other.
    pub async fn get(&self, path: &str) -> Page {
        self.send(self.ask(Method::GET, path)).await
    }

    /// Opens a page, and goes where it leads.
    pub async fn follow(&self, path: &str) -> Page {
        let mut page = self.get(path).await;
        for _ in 0..5 {
            if !matches!(page.status, 301..=308) || page.status == 304 {
                break;
            }
            let next = page.location().trim_start_matches(&self.base).to_owned();
            page = self.get(&next).await;
        }
        page
    }

    /// The token that forms of this browser carry, read off a page with a form.
    pub async fn csrf(&self) -> String {
        let session = self.session();
        let known = self.token.lock().expect("the token").clone().filter(|token| token.session == session);
        if let Some(token) = known {
            return token.text;
        }
        let own = self.get("/account").await;
        let page = if own.status == 200 { own } else { self.get("/account/sign-in").await };
        let token = page.csrf().unwrap_or_else(|| panic!("{} has no form with a token:\n{}", page.asked, page.words()));
        *self.token.lock().expect("the token") = Some(Token { session, text: token.clone() });
        token
    }

    /// Sends a form, as from a page of this site.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let csrf = self.csrf().await;
        self.send(self.form(path, &csrf, fields).header(ORIGIN, &self.base).header("sec-fetch-site", "same-origin"))
            .await
    }

    /// Sends the form of a page: its token is read from that page.
    pub async fn post_from(&self, page: &str, path: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.get(page).await;
        let csrf = page.csrf().unwrap_or_else(|| panic!("{} has no form with a token:\n{}", page.asked, page.words()));
        self.send(self.form(path, &csrf, fields).header(ORIGIN, &self.base).header("sec-fetch-site", "same-origin"))
            .await
    }

    /// The request of a form with a token, without a word on where it comes from.
    pub fn form(&self, path: &str, csrf: &str, fields: &[(&str, &str)]) -> RequestBuilder {
        let all: Vec<(&str, &str)> = std::iter::once(("csrf", csrf)).chain(fields.iter().copied()).collect();
        self.ask(Method::POST, path).form(&all)
    }

    /// Sends a form with files.
    pub async fn upload(&self, path: &str, fields: &[(&str, &str)], files: &[File<'_>]) -> Page {
        let csrf = self.csrf().await;
        self.send(
            self.files(path, &csrf, fields, files).header(ORIGIN, &self.base).header("sec-fetch-site", "same-origin"),
        )
        .await
    }

    /// The request of a form with files, without a word on where it comes from.
    pub fn files(&self, path: &str, csrf: &str, fields: &[(&str, &str)], files: &[File<'_>]) -> RequestBuilder {
        let mut form = Form::new().text("csrf", csrf.to_owned());
        for (name, value) in fields {
            form = form.text((*name).to_owned(), (*value).to_owned());
        }
        for file in files {
            let part = Part::bytes(file.bytes.to_vec())
                .file_name(file.name.to_owned())
                .mime_str(file.media_type)
                .expect("a media type");
            form = form.part(file.field.to_owned(), part);
        }
        self.ask(Method::POST, path).multipart(form)
    }

    /// A request of our script for an upload: its token stands in a header. It says no word on where it comes from.
    pub fn by_script(&self, method: Method, path: &str, csrf: &str) -> RequestBuilder {
        self.ask(method, path).header("x-csrf-token", csrf).header("tus-resumable", "1.0.0")
    }

    /// Signs in with an address and a password, whatever comes of it.
    pub async fn sign_in(&self, email: &str, password: &str) -> Page {
        self.post_from("/account/sign-in", "/account/sign-in", &[("email", email), ("password", password)]).await
    }

    /// Signs out.
    pub async fn sign_out(&self) -> Page {
        self.post("/account/sign-out", &[]).await
    }
}
