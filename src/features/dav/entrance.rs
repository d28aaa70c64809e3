//! How a program comes in: by an address and an app password (RFC 7617), and by nothing else. A cookie opens nothing here, so that no page of
//! another site can have a browser do something; and what says that it comes from a page is refused before anything is looked at.

use std::sync::Arc;

use actix_web::{HttpRequest, http::header, web};
use base64::{Engine, engine::general_purpose::STANDARD};

use super::fault::Fault;
use crate::{
    access::{Capability, Grant, Scope, SpaceId, SpaceKind, SpaceSeen, door::From as Whence},
    error::{Denied, Error},
    http::{House, visit::address},
};

/// Somebody's drive.
pub struct Mount {
    /// The installation. That its address is `https`, or a loopback one, the settings see to.
    pub house: web::Data<House>,
    /// What the seat of the app password may see.
    pub scope: Arc<Scope>,
    whence: Whence,
}

impl Mount {
    /// Lets a program in.
    ///
    /// # Errors
    /// [`Fault::OfAPage`]; [`Denied::SignIn`]; [`Error::TooMany`]; the database's.
    pub async fn of(request: &HttpRequest) -> Result<Self, Fault> {
        let house =
            request.app_data::<web::Data<House>>().cloned().ok_or_else(|| Error::Internal("no house".into()))?;
        if request.headers().contains_key(header::ORIGIN) {
            return Err(Fault::OfAPage);
        }
        let (email, secret) = credentials(request).ok_or(Denied::SignIn)?;
        let agent = request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let whence =
            Whence { address: address(request, house.config.site.proxies), agent: agent.chars().take(200).collect() };
        let scope = Arc::new(house.store.scope_of_program(&email, &secret, &whence).await?);
        Ok(Self { house, scope, whence })
    }

    /// Asks for a power in a space.
    ///
    /// # Errors
    /// [`Denied`], in the order of rule 10.
    pub fn grant<C: Capability>(&self, space: SpaceId) -> Result<Grant<C>, Denied> {
        self.scope.grant(space, &self.whence.address)
    }

    /// The spaces on the drive. In the public one lie releases and no papers.
    pub fn spaces(&self) -> impl Iterator<Item = &SpaceSeen> {
        self.scope.spaces().filter(|space| space.kind != SpaceKind::Public)
    }

    /// The place of a space's process in addresses.
    pub fn process_of(&self, space: &SpaceSeen) -> &str {
        self.scope.process(space.process).map_or("", |process| process.slug.as_str())
    }

    /// A space by its address. What is not seen is not found, whether it exists or not.
    ///
    /// # Errors
    /// [`Denied::NotFound`].
    pub fn space_at(&self, process: &str, slug: &str) -> Result<&SpaceSeen, Denied> {
        self.spaces().find(|space| space.slug == slug && self.process_of(space) == process).ok_or(Denied::NotFound)
    }
}

/// The address and the app password of a request (RFC 7617, section 2).
fn credentials(request: &HttpRequest) -> Option<(String, String)> {
    let told = request.headers().get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, coded) = told.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let text = String::from_utf8(STANDARD.decode(coded.trim()).ok()?).ok()?.replace('\0', "");
    let (email, secret) = text.split_once(':')?;
    Some((email.to_owned(), secret.to_owned()))
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    #[test]
    fn a_password_may_have_colons_and_an_address_none() {
        let sent = |told: &str| {
            credentials(&TestRequest::get().insert_header((header::AUTHORIZATION, told)).to_http_request())
        };
        let coded = STANDARD.encode("a@b.example:c:d");
        let wanted = Some(("a@b.example".to_owned(), "c:d".to_owned()));
        assert_eq!(sent(&format!("Basic {coded}")), wanted);
        assert_eq!(sent(&format!("basic {coded}")), wanted);
        for odd in
            [format!("Bearer {coded}"), "Basic".into(), "Basic ?".into(), format!("Basic {}", STANDARD.encode("x"))]
        {
            assert_eq!(sent(&odd), None, "{odd}");
        }
    }
}
