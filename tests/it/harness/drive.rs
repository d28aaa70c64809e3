//! A program that mounts the spaces of a seat, as far as a server can tell: it has an app password, and no cookies.

use reqwest::{Method, RequestBuilder};
use virtual_secretariat::access::{
    Scope, SeatId,
    door::{self, NewAppPassword},
};

use super::{
    page::{Page, legible},
    world::{World, client},
};

/// A program with an app password.
#[derive(Clone)]
pub struct Drive {
    pub client: reqwest::Client,
    pub base: String,
    pub email: String,
    pub secret: String,
}

impl World {
    /// A program with a new app password of somebody, for one of their seats.
    pub async fn drive(&self, scope: &Scope, email: &str, seat: SeatId, writes: bool) -> Drive {
        let wanted = NewAppPassword { name: "a test".into(), seat, writes };
        let made = self.house.store.make_app_password(scope, wanted, &door::From::default()).await;
        let secret = made.expect("an app password").text().to_owned();
        Drive { client: client(), base: self.base().to_owned(), email: email.to_owned(), secret }
    }

    /// A program of a persona, for the seat in Puebla.
    pub async fn drive_of(&self, key: &str, writes: bool) -> Drive {
        let scope = self.scope_of(&self.sign_in(key).await).await;
        let puebla = scope.process_at("puebla").expect("a process").id;
        let seat = scope.seats().iter().find(|seat| seat.process == puebla).expect("a seat in Puebla").id;
        self.drive(&scope, &self.persona(key).email, seat, writes).await
    }
}

impl Drive {
    /// The same program with another password.
    pub fn with(&self, secret: &str) -> Self {
        Self { secret: secret.to_owned(), ..self.clone() }
    }

    /// A request with the app password and nothing else.
    pub fn ask(&self, method: &str, path: &str) -> RequestBuilder {
        self.bare(method, path).basic_auth(&self.email, Some(&self.secret))
    }

    /// A request without it.
    pub fn bare(&self, method: &str, path: &str) -> RequestBuilder {
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        self.client.request(method, format!("{}{path}", self.base))
    }

    /// Sends a request.
    pub async fn send(&self, request: RequestBuilder) -> Page {
        let request = request.build().expect("a request");
        let asked = format!("{} {}", request.method(), request.url().path());
        let answer = self.client.execute(request).await.unwrap_or_else(|fault| panic!("{asked}: {fault:?}"));
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        let bytes = answer.bytes().await.unwrap_or_else(|fault| panic!("{asked}: {fault:?}")).to_vec();
        Page { asked, status, headers, text: legible(&bytes), bytes }
    }

    /// Lists what stands at a place and right in it.
    pub async fn list(&self, path: &str) -> Page {
        self.send(self.ask("PROPFIND", path).header("depth", "1")).await
    }

    /// Writes a file.
    pub async fn put(&self, path: &str, bytes: &[u8]) -> Page {
        self.send(self.ask("PUT", path).body(bytes.to_vec())).await
    }

    /// Locks a place.
    pub async fn lock(&self, path: &str) -> Page {
        let body = "<D:lockinfo xmlns:D=\"DAV:\"><D:lockscope><D:exclusive/></D:lockscope><D:locktype><D:write/></D:locktype>\
                    <D:owner>Marta</D:owner></D:lockinfo>";
        self.send(self.ask("LOCK", path).header("depth", "0").header("timeout", "Second-600").body(body)).await
    }
}

/// The addresses in a listing.
pub fn drive_hrefs(page: &Page) -> Vec<String> {
    let parts = page.text.split("<D:response><D:href>").skip(1);
    parts.filter_map(|rest| rest.split_once("</D:href>")).map(|(href, _)| href.replace("&amp;", "&")).collect()
}
