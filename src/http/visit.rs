//! A request, seen from the doorstep: who comes, in which language, and what they may.
//! The order is always: origin and CSRF (403), sign-in (303), visibility (404), capability (403).

use std::{future::Future, ops::Deref, pin::Pin, sync::Arc};

use actix_web::{FromRequest, HttpRequest, cookie::Cookie, dev::Payload, http::header, web};
use chrono_tz::Tz;
use url::Url;

use super::{
    chrome::{LangLink, PublicChrome, PublicProcess},
    fault::Refusal,
    form::Csrf,
    house::House,
};
use crate::{
    access::{Capability, Grant, Scope, Secret, SpaceKind, door::From as Whence},
    error::{Denied, Error, Outcome},
    i18n::{Lang, Words},
};

/// The cookie of a session (RFC 6265bis, section 4.1.3: the prefix binds it to this host and to secure transport).
pub const SESSION_COOKIE: &str = "__Host-session";
/// The cookie that forms of somebody who is not signed in are bound to.
pub const VISITOR_COOKIE: &str = "__Host-visitor";

/// A request on its way in.
pub struct Visit {
    /// The installation.
    pub house: web::Data<House>,
    /// What the visitor may see.
    pub scope: Arc<Scope>,
    /// From where they come.
    pub whence: Whence,
    /// The session's token.
    pub token: Option<Secret>,
    /// The value that forms are bound to, if the browser has one.
    pub visitor: Option<Secret>,
    /// The words of the page.
    pub w: Words,
    /// The address asked for, with its query.
    pub here: String,
}

type Extracted<T> = Pin<Box<dyn Future<Output = Result<T, Refusal>>>>;

/// The network address of a visitor, behind as many proxies as the settings trust.
pub fn address(request: &HttpRequest, proxies: usize) -> String {
    let peer = request.peer_addr().map(|peer| peer.ip().to_string()).unwrap_or_default();
    if proxies == 0 {
        return peer;
    }
    let forwarded = request.headers().get_all("x-forwarded-for").filter_map(|value| value.to_str().ok());
    let mut hops: Vec<&str> = forwarded.flat_map(|line| line.split(',')).map(str::trim).collect();
    hops.reverse();
    hops.get(proxies - 1).and_then(|hop| hop.parse::<std::net::IpAddr>().ok()).map_or(peer, |hop| hop.to_string())
}

/// The language of a page: of its address, or of the person, or `?lang=`, or of the browser.
pub fn language(request: &HttpRequest, person: Option<&str>) -> Lang {
    // As the router saw it: a page whose address is written otherwise is the same page.
    let first = request.match_info().as_str().split('/').nth(1).and_then(Lang::of_code);
    let asked = || request.query_string().split('&').find_map(|part| Lang::of_code(part.strip_prefix("lang=")?));
    let browser =
        || request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).map(Lang::of_browser);
    first.or_else(|| person.and_then(Lang::of_code)).or_else(asked).or_else(browser).unwrap_or(Lang::En)
}

/// The address that a change of seat or language leads back to: this page's, or that of the form which came in.
/// Where a form came from is believed only of our own pages; those of accounts answer at the address that their forms go to.
fn here(request: &HttpRequest, base: &Url) -> String {
    if request.method().is_safe() {
        return request.uri().path_and_query().map_or_else(|| request.path().to_owned(), ToString::to_string);
    }
    if request.path().starts_with("/account/") {
        return request.uri().path().to_owned();
    }
    let referer = request.headers().get(header::REFERER).and_then(|value| value.to_str().ok());
    let own = referer.and_then(|text| Url::parse(text).ok()).filter(|url| url.origin() == base.origin());
    own.map_or_else(|| "/area".to_owned(), |url| url.path().to_owned())
}

fn secret(request: &HttpRequest, name: &str) -> Option<Secret> {
    request.cookie(name).and_then(|cookie| Secret::sent(cookie.value()))
}

impl Visit {
    /// Reads who comes.
    ///
    /// # Errors
    /// The database's.
    pub async fn of(request: &HttpRequest) -> Outcome<Self> {
        let house =
            request.app_data::<web::Data<House>>().cloned().ok_or_else(|| Error::Internal("no house".into()))?;
        let token = secret(request, SESSION_COOKIE);
        let scope = house.store.scope_of(token.as_ref(), house.session_limits()).await?;
        if let Err(fault) = house.store.seen(&scope).await {
            tracing::warn!(%fault, "could not note that a session is in use");
        }
        let agent = request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let lang = language(request, scope.viewer().map(|viewer| viewer.language.as_str()));
        Ok(Self {
            whence: Whence {
                address: address(request, house.config.site.proxies),
                agent: agent.chars().take(200).collect(),
            },
            token: token.filter(|_| scope.viewer().is_some()),
            visitor: secret(request, VISITOR_COOKIE),
            scope: Arc::new(scope),
            here: here(request, &house.base),
            house,
            w: Words::of(lang),
        })
    }

    /// Whether the visitor is signed in.
    pub fn signed_in(&self) -> bool {
        self.scope.viewer().is_some()
    }

    /// The visitor, if signed in.
    ///
    /// # Errors
    /// [`Denied::SignIn`].
    pub fn signed_in_or_refused(&self) -> Result<(), Denied> {
        if self.signed_in() { Ok(()) } else { Err(Denied::SignIn) }
    }

    /// Asks for a power in the space that an address names. An address with a process and no space means the desk.
    ///
    /// # Errors
    /// [`Denied`], in the order of rule 10.
    pub fn grant<C: Capability>(&self, request: &HttpRequest) -> Result<Grant<C>, Denied> {
        let path = request.match_info();
        let process = path.query("process");
        match path.get("space") {
            Some(space) => self.scope.grant_at(process, space, &self.whence.address),
            None => {
                let unseen = if self.signed_in() { Denied::NotFound } else { Denied::SignIn };
                let id = self.scope.process_at(process).ok_or(unseen)?.id;
                let desk = self.scope.space_of_kind(id, SpaceKind::Desk).ok_or(unseen)?.id;
                self.scope.grant(desk, &self.whence.address)
            }
        }
    }

    /// The CSRF token for forms on a page.
    pub fn csrf(&self) -> String {
        let bound = self.token.as_ref().or(self.visitor.as_ref());
        bound.map_or_else(String::new, |bound| Csrf::of(&self.house, bound).text())
    }

    /// The CSRF token for a form of somebody who may have no cookie yet, and the cookie to set.
    pub fn csrf_for_anyone(&self) -> (String, Option<Cookie<'static>>) {
        if self.token.is_some() || self.visitor.is_some() {
            return (self.csrf(), None);
        }
        let fresh = Secret::fresh();
        (Csrf::of(&self.house, &fresh).text(), Some(cookie(VISITOR_COOKIE, fresh.text().to_owned())))
    }

    /// The head and foot of a public page that is not one process's; the language switch keeps the address.
    pub fn public_chrome(&self) -> PublicChrome {
        PublicChrome { signed_in: self.signed_in(), ..public_chrome(&self.house, self.w, &self.here, None) }
    }

    /// The zone of the process that an act is in, else UTC.
    pub fn zone_of(&self, process: crate::access::ProcessId) -> Tz {
        self.scope.process(process).map_or(Tz::UTC, |process| process.zone)
    }
}

/// The head and foot of a public page.
pub fn public_chrome(house: &House, w: Words, here: &str, process: Option<PublicProcess>) -> PublicChrome {
    let (path, query) = here.split_once('?').unwrap_or((here, ""));
    let in_path = path.split('/').nth(1).filter(|first| Lang::of_code(first).is_some());
    let rest = in_path.and_then(|first| path.strip_prefix('/')?.strip_prefix(first)).unwrap_or_default();
    // Everything else that was asked for stays.
    let others: Vec<&str> = query.split('&').filter(|part| !part.is_empty() && !part.starts_with("lang=")).collect();
    let href = |lang: Lang| {
        let asked = format!("lang={}", lang.code());
        let (place, asked) = match in_path {
            Some(_) => (format!("/{}{rest}", lang.code()), None),
            None => (path.to_owned(), Some(asked.as_str())),
        };
        let query: Vec<&str> = asked.into_iter().chain(others.iter().copied()).collect();
        if query.is_empty() { place } else { format!("{place}?{}", query.join("&")) }
    };
    let link = |lang: Lang| LangLink { lang, href: href(lang), current: lang == w.lang };
    let langs = Lang::ALL.into_iter().map(link).collect();
    PublicChrome { w, langs, demo: house.config.site.demo, process, signed_in: false }
}

/// A cookie of ours: for this host only, not for scripts, not sent along from other sites' forms.
pub fn cookie(name: &'static str, value: String) -> Cookie<'static> {
    Cookie::build(name, value)
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(actix_web::cookie::SameSite::Lax)
        .finish()
}

/// A cookie that goes away.
pub fn no_cookie(name: &'static str) -> Cookie<'static> {
    let mut gone = cookie(name, String::new());
    gone.set_max_age(actix_web::cookie::time::Duration::ZERO);
    gone
}

impl FromRequest for Visit {
    type Error = Refusal;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { Ok(Self::of(&request).await?) })
    }
}

/// A visit by somebody who is signed in.
pub struct SignedIn(pub Visit);

impl Deref for SignedIn {
    type Target = Visit;

    fn deref(&self) -> &Visit {
        &self.0
    }
}

impl FromRequest for SignedIn {
    type Error = Refusal;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let visit = Visit::of(&request).await?;
            visit.signed_in_or_refused()?;
            Ok(Self(visit))
        })
    }
}

/// A visit to a space, with the proof of a power there.
pub struct Granted<C> {
    /// The visit.
    pub visit: Visit,
    /// The proof.
    pub grant: Grant<C>,
}

impl<C> Deref for Granted<C> {
    type Target = Visit;

    fn deref(&self) -> &Visit {
        &self.visit
    }
}

impl<C: Capability> FromRequest for Granted<C> {
    type Error = Refusal;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let visit = Visit::of(&request).await?;
            visit.signed_in_or_refused()?;
            let grant = visit.grant(&request)?;
            Ok(Self { visit, grant })
        })
    }
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    fn place(request: TestRequest) -> String {
        let base = Url::parse("https://vs.example").unwrap();
        here(&request.to_http_request(), &base)
    }

    #[test]
    fn a_form_came_from_a_page_of_ours_or_from_nowhere_that_counts() {
        let form = |referer: &str| {
            TestRequest::post().uri("/area/puebla/members/documents").append_header((header::REFERER, referer))
        };
        assert_eq!(place(form("https://vs.example/area/puebla/members?kind=note")), "/area/puebla/members");
        for foreign in [
            "https://evil.example/area/puebla/members",
            "http://vs.example/area/puebla/members",
            "https://vs.example:444/area/puebla/members",
            "https://vs.example.evil.example/area",
            "https://vs.example@evil.example/area",
            "data:text/html,/area/x",
            "/area/x",
            "",
        ] {
            assert_eq!(place(form(foreign)), "/area", "{foreign}");
        }
    }

    #[test]
    fn a_page_that_is_read_stands_where_it_was_asked_for() {
        let asked =
            TestRequest::get().uri("/en/puebla?x=1").append_header((header::REFERER, "https://vs.example/area"));
        assert_eq!(place(asked), "/en/puebla?x=1");
        let form = TestRequest::post().uri("/account/password/forgotten?lang=es");
        assert_eq!(place(form.append_header((header::REFERER, "https://vs.example/x"))), "/account/password/forgotten");
    }
}
