//! “My account”: name and address, language, password, sessions, seats.

use actix_web::{http::StatusCode, web};
use serde::Deserialize;

use super::{
    app_passwords,
    doorstep::page,
    pages::{AccountPage, SessionView},
    seats,
};
use crate::{
    access::{Test, tables::session},
    error::Outcome,
    http::{Answer, SignedIn, Times, Visit, on_to, views::Choice},
    i18n::{Lang, Words},
};

/// What the address of the page may say.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    done: String,
}

/// Leads to the page from the addresses of its forms.
pub async fn index(_: SignedIn) -> Answer {
    Ok(on_to("/account"))
}

/// The page.
pub async fn show(visit: SignedIn, asked: web::Query<Asked>) -> Answer {
    let notice = match asked.done.as_str() {
        "language" => Some("accounts-notice-language"),
        "password-changed" => Some("accounts-notice-password-changed"),
        "session-ended" => Some("accounts-notice-session-ended"),
        "sessions-ended" => Some("accounts-notice-sessions-ended"),
        _ => None,
    };
    let mut shown = page_of(&visit).await?;
    shown.notice = notice.map(|key| visit.w.t(key));
    page(StatusCode::OK, &shown, None)
}

/// The page as it stands, without notice and faults.
pub(super) async fn page_of(visit: &Visit) -> Outcome<AccountPage> {
    let mut chrome = visit.own_frame("account")?;
    // A notice of what was done before is not shown again after a change of language.
    "/account".clone_into(&mut chrome.here);
    let (sessions, times) = own_sessions(visit).await?;
    Ok(AccountPage {
        chrome,
        w: visit.w,
        email: visit.house.store.own_email(&visit.scope).await?,
        languages: Lang::ALL.into_iter().map(|lang| language(lang, visit.w)).collect(),
        password_action: "/account/password".into(),
        errors: Vec::new(),
        notice: None,
        end_others_href: sessions.iter().any(|session| !session.this).then(|| "/account/sessions/end-others".into()),
        sessions,
        times,
        seats: seats::own(visit).await?,
        app_passwords_href: app_passwords::HREF,
    })
}

fn language(lang: Lang, w: Words) -> Choice {
    Choice { value: lang.code().into(), label: lang.own_name().into(), chosen: lang == w.lang, note: String::new() }
}

/// The sessions that open the door now, this one first; and the zone of their times, where it is told once.
async fn own_sessions(visit: &Visit) -> Outcome<(Vec<SessionView>, Option<String>)> {
    let now = visit.scope.now();
    let idle = chrono::Duration::minutes(visit.house.session_limits().idle_minutes);
    let rows = visit
        .scope
        .mine::<session::Entity>()
        .only(session::Column::EndsAt, Test::From(now.into()))
        .only(session::Column::SeenAt, Test::From((now - idle).into()))
        .newest(session::Column::SeenAt)
        .all()
        .await?;
    let this = visit.scope.viewer().and_then(|viewer| viewer.session);
    // Those of somebody who acts for a process are told in its zone.
    let zone = visit.scope.acting().map_or(chrono_tz::Tz::UTC, |seat| visit.zone_of(seat.process));
    let times = Times::of(visit.w, zone, rows.iter().flat_map(|row| [row.started_at, row.seen_at]));
    let mut sessions: Vec<SessionView> = rows
        .into_iter()
        .map(|row| SessionView {
            browser: browser(&row.agent, visit.w),
            this: Some(row.id) == this,
            since: times.when(row.started_at),
            last: times.when(row.seen_at),
            address: row.address,
            end_href: format!("/account/sessions/{}/end", row.id),
        })
        .collect();
    sessions.sort_by_key(|session| !session.this);
    Ok((sessions, times.told()))
}

/// A browser in words, as far as it says truly what it is: “Firefox on Windows”.
fn browser(agent: &str, w: Words) -> String {
    // Most claim to be others too: the more special name comes first.
    const BROWSERS: [(&str, &str); 9] = [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Chromium/", "Chromium"),
        ("Safari/", "Safari"),
    ];
    const SYSTEMS: [(&str, &str); 7] = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("CrOS", "ChromeOS"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("Linux", "Linux"),
    ];
    let named =
        |names: &[(&str, &'static str)]| names.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name);
    match (named(&BROWSERS), named(&SYSTEMS)) {
        (Some(browser), Some(system)) => w.a2("accounts-session-browser", "browser", browser, "system", system),
        (Some(browser), None) => browser.to_owned(),
        (None, _) => w.t("accounts-session-unknown"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_named_by_what_it_is_and_not_by_what_it_claims_besides() {
        let w = Words::of(Lang::En);
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36 Edg/131.0";
        assert_eq!(browser(edge, w), "Edge on Windows");
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";
        assert_eq!(browser(phone, w), "Safari on iPhone");
        assert_eq!(browser("curl/8", w), "Unknown browser");
    }
}
