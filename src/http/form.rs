//! The one way that a form comes in: its origin and its token are checked before anything else is looked at.

use std::{borrow::Cow, future::Future, ops::Deref, pin::Pin};

use actix_web::{FromRequest, HttpRequest, dev::Payload, http::header, web};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use serde::de::DeserializeOwned;
use sha2::Sha256;
use subtle::ConstantTimeEq;
use url::form_urlencoded;

use super::{fault::Refusal, house::House, visit::Visit};
use crate::{
    access::{Capability, Grant, Secret},
    error::{Error, Outcome},
};

/// The token of a form: bound to a session or to a visitor's cookie, and masked anew on every page so that compression tells nothing.
pub struct Csrf([u8; 32]);

impl Csrf {
    /// The token for forms of this browser.
    pub fn of(house: &House, bound: &Secret) -> Self {
        let mut code = Hmac::<Sha256>::new_from_slice(house.store.form_key())
            .unwrap_or_else(|_| Hmac::new(&hmac::digest::Key::<Hmac<Sha256>>::default()));
        code.update(b"form:");
        code.update(bound.text().as_bytes());
        Self(code.finalize().into_bytes().into())
    }

    /// The token as it stands in a page.
    pub fn text(&self) -> String {
        let pad = URL_SAFE_NO_PAD.decode(Secret::fresh().text()).unwrap_or_else(|_| vec![0; 32]);
        let masked = pad.iter().zip(self.0).map(|(pad, byte)| pad ^ byte);
        URL_SAFE_NO_PAD.encode(pad.iter().copied().chain(masked).collect::<Vec<u8>>())
    }

    /// Whether a page's token is this one.
    pub fn fits(&self, sent: &str) -> bool {
        let Ok(bytes) = URL_SAFE_NO_PAD.decode(sent) else { return false };
        let Some((pad, masked)) = bytes.split_at_checked(32).filter(|(_, masked)| masked.len() == 32) else {
            return false;
        };
        let unmasked: Vec<u8> = pad.iter().zip(masked).map(|(pad, byte)| pad ^ byte).collect();
        unmasked.ct_eq(&self.0).into()
    }
}

/// Whether a form was sent from a page of ours (RFC 6454; Fetch metadata).
///
/// # Errors
/// [`Error::Forged`].
pub fn judge_origin(request: &HttpRequest, house: &House) -> Outcome<()> {
    let text = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    if text("sec-fetch-site").is_some_and(|site| !matches!(site, "same-origin" | "none")) {
        return Err(Error::Forged);
    }
    match text(header::ORIGIN.as_str()) {
        Some(origin) if origin == house.base.origin().ascii_serialization() => Ok(()),
        Some(_) => Err(Error::Forged),
        None => Ok(()),
    }
}

/// Whether a form's token belongs to this browser.
///
/// # Errors
/// [`Error::Forged`].
pub fn judge_token(visit: &Visit, sent: Option<&str>) -> Outcome<()> {
    let bound = visit.token.as_ref().or(visit.visitor.as_ref()).ok_or(Error::Forged)?;
    match sent {
        Some(sent) if Csrf::of(&visit.house, bound).fits(sent) => Ok(()),
        _ => Err(Error::Forged),
    }
}

/// A form that came in, with the visit.
pub struct Posted<F> {
    /// Who sent it.
    pub visit: Visit,
    /// What was typed.
    pub form: F,
}

impl<F> Deref for Posted<F> {
    type Target = Visit;

    fn deref(&self) -> &Visit {
        &self.visit
    }
}

/// A form that came in for a space, with the proof of a power there.
pub struct Act<C, F> {
    /// Who sent it.
    pub visit: Visit,
    /// The proof.
    pub grant: Grant<C>,
    /// What was typed.
    pub form: F,
}

impl<C, F> Deref for Act<C, F> {
    type Target = Visit;

    fn deref(&self) -> &Visit {
        &self.visit
    }
}

type Extracted<T> = Pin<Box<dyn Future<Output = Result<T, Refusal>>>>;

/// The largest form without files.
const MOST: usize = 256 * 1024;

/// A form without zero bytes, which belong to no text: PostgreSQL takes none. They are looked for in what was typed, not in how it was
/// sent: two halves of one could join where a third was taken out.
fn without_zeros(body: &str) -> Cow<'_, str> {
    if !body.contains(['%', '\0']) {
        return body.into();
    }
    let mut clean = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(body.as_bytes()) {
        clean.append_pair(&name.replace('\0', ""), &value.replace('\0', ""));
    }
    clean.finish().into()
}

async fn take<F: DeserializeOwned>(request: &HttpRequest, payload: &mut Payload) -> Result<Posted<F>, Refusal> {
    let house = request.app_data::<web::Data<House>>().cloned().ok_or_else(|| Error::Internal("no house".into()))?;
    judge_origin(request, &house)?;
    let body = web::Bytes::from_request(request, payload).await.map_err(|_| Error::TooLarge { limit_mb: 0 })?;
    if body.len() > MOST {
        return Err(Error::TooLarge { limit_mb: 0 }.into());
    }
    let body = without_zeros(std::str::from_utf8(&body).map_err(|_| Error::Forged)?);
    let fields: Vec<(String, String)> =
        web::Query::<Vec<(String, String)>>::from_query(&body).map_err(|_| Error::Forged)?.into_inner();
    let visit = Visit::of(request).await?;
    judge_token(&visit, fields.iter().find(|(name, _)| name == "csrf").map(|(_, value)| value.as_str()))?;
    let form = web::Query::<F>::from_query(&body).map_err(|_| Error::Forged)?.into_inner();
    Ok(Posted { visit, form })
}

impl<F: DeserializeOwned + 'static> FromRequest for Posted<F> {
    type Error = Refusal;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, mut payload) = (request.clone(), payload.take());
        Box::pin(async move { take(&request, &mut payload).await })
    }
}

impl<C: Capability, F: DeserializeOwned + 'static> FromRequest for Act<C, F> {
    type Error = Refusal;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, mut payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let posted: Posted<F> = take(&request, &mut payload).await?;
            posted.visit.signed_in_or_refused()?;
            let grant = posted.visit.grant(&request)?;
            Ok(Self { visit: posted.visit, grant, form: posted.form })
        })
    }
}

/// The header that carries the token where there is no form.
const TOKEN: &str = "x-csrf-token";

/// What our script asks for by itself in a space, with the proof of a power there. Origin and token are judged as those of a form are; the
/// token stands in the header `X-CSRF-Token`, which no page of another site can set without being asked first.
pub struct Scripted<C> {
    /// Who asks.
    pub visit: Visit,
    /// The proof.
    pub grant: Grant<C>,
}

impl<C> Deref for Scripted<C> {
    type Target = Visit;

    fn deref(&self) -> &Visit {
        &self.visit
    }
}

impl<C: Capability> FromRequest for Scripted<C> {
    type Error = Refusal;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let visit = Visit::of(&request).await?;
            judge_origin(&request, &visit.house)?;
            judge_token(&visit, request.headers().get(TOKEN).and_then(|value| value.to_str().ok()))?;
            visit.signed_in_or_refused()?;
            let grant = visit.grant(&request)?;
            Ok(Self { visit, grant })
        })
    }
}

/// Fields of a form that may stand in it several times (boxes to tick), in the order in which they came.
#[derive(Clone, Debug, Default)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// The first value of a field, trimmed; empty if it is not there.
    pub fn one(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.trim())
    }

    /// All values of a field.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(field, _)| field == name).map(|(_, value)| value.as_str()).collect()
    }
}

impl<'de> serde::Deserialize<'de> for Fields {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Vec::<(String, String)>::deserialize(from).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_zero_byte_is_left_in_a_form_however_it_is_sent() {
        for (sent, taken) in [
            ("a=1&b=x+y", "a=1&b=x+y"),
            ("a=%00n", "a=n"),
            ("a=\0n", "a=n"),
            ("a=%%0000&a=%2500", "a=%25%30%30&a=%2500"),
            ("%00csrf=%c3%b1", "csrf=%C3%B1"),
        ] {
            let pairs = |body: &str| form_urlencoded::parse(body.as_bytes()).into_owned().collect::<Vec<_>>();
            assert_eq!(pairs(&without_zeros(sent)), pairs(taken), "{sent}");
        }
    }
}
