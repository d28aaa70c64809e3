//! The outgoing mail of a process: how it stands, another try, and an end to trying.

use actix_web::web::Path;
use askama::Template;
use chrono::Duration;

use super::{
    pages::{MailPage, QueuedMail},
    parts::{Frame, base, id},
};
use crate::{
    access::{Administer, Grant, Level, MailState, Rows, SpaceId, Test, Total, desk, tables::mail},
    error::Outcome,
    http::{Act, Answer, Fields, Granted, on_to, private_page, times::moment},
    i18n::Words,
};

/// How many mails are listed, and how far they are counted.
const MOST: u64 = 200;
const COUNTED: u64 = 1000;

/// The mails of the spaces that the desk manages.
fn mails<'g>(grant: &'g Grant<Administer>, spaces: &[SpaceId], state: MailState) -> Rows<'g, mail::Entity> {
    grant.rows_from::<mail::Entity>(Level::Manage).in_spaces(spaces).only(mail::Column::State, Test::is(state))
}

fn number(total: Total, w: Words) -> String {
    match total {
        Total::Exactly(n) => w.n("desk-mails", usize::try_from(n).unwrap_or(0)),
        Total::MoreThan(n) => w.n("desk-total-many", usize::try_from(n).unwrap_or(0)),
    }
}

/// `GET /desk/{process}/mail`
pub async fn index(visit: Granted<Administer>) -> Answer {
    let frame = Frame::of(&visit, &visit.grant).await?;
    let grant = &visit.grant;
    let (zone, w) = (frame.zone, frame.w);
    let spaces: Vec<SpaceId> =
        grant.spaces().filter(|space| space.process == frame.process).map(|space| space.id).collect();
    let of = |state| mails(grant, &spaces, state);
    let week = grant.now() - Duration::days(7);
    let oldest = of(MailState::Waiting).oldest(mail::Column::MadeAt).one().await?;
    let last = of(MailState::Sent).newest(mail::Column::DoneAt).one().await?;
    let dead = of(MailState::Dead).newest(mail::Column::DoneAt).limit(MOST).all().await?;
    let tried = mail::Column::Tries;
    let retrying =
        of(MailState::Waiting).only(tried, Test::From(1.into())).oldest(mail::Column::DueAt).limit(MOST).all().await?;
    let sent = of(MailState::Sent).only(mail::Column::DoneAt, Test::From(week.into()));
    let page = MailPage {
        waiting: number(of(MailState::Waiting).total(COUNTED).await?, w),
        oldest: oldest.map(|row| moment(w, row.made_at, zone)),
        sent: number(sent.total(COUNTED).await?, w),
        last_sent: last.and_then(|row| row.done_at).map(|at| moment(w, at, zone)),
        undelivered: listed(grant, dead, &frame).await?,
        retrying: listed(grant, retrying, &frame).await?,
        chrome: frame.chrome,
        w,
        base: frame.base,
        notice: frame.notice,
    };
    Ok(private_page(page.render()?))
}

async fn listed(grant: &Grant<Administer>, rows: Vec<mail::Model>, frame: &Frame) -> Outcome<Vec<QueuedMail>> {
    let mut names = desk::recipients(grant, &rows).await?;
    let shown = rows.into_iter().map(|row| QueuedMail {
        id: row.id.to_string(),
        kind: frame.w.t(&format!("desk-mail-kind-{}", row.kind.word())),
        to: names.remove(&row.id).unwrap_or_default(),
        tries: usize::try_from(row.tries).unwrap_or(0),
        error: row.fault.as_deref().map(|fault| reason(fault, frame.w)).unwrap_or_default(),
        last: row.done_at.map(|at| moment(frame.w, at, frame.zone)),
        next: (row.state == MailState::Waiting).then(|| moment(frame.w, row.due_at, frame.zone)),
    });
    Ok(shown.collect())
}

/// What went wrong, in words. What a server said may name an address, so that only its code is shown (RFC 5321, section 4.2).
fn reason(fault: &str, w: Words) -> String {
    let has = |words: &[&str]| words.iter().any(|word| fault.contains(word));
    let key = if has(&["permanent error"]) {
        "desk-mail-fault-refused"
    } else if has(&["transient error"]) {
        "desk-mail-fault-later"
    } else if has(&["address cannot be used"]) {
        "desk-mail-fault-address"
    } else if has(&["onnection", "network", "timed out", "lookup"]) {
        "desk-mail-fault-unreached"
    } else {
        "desk-mail-fault-other"
    };
    let said = w.t(key);
    let code = fault.split_once("error (").and_then(|(_, rest)| rest.split_once(')')).map(|(code, _)| code);
    match code.filter(|code| code.len() == 3 && code.bytes().all(|digit| digit.is_ascii_digit())) {
        Some(code) => format!("{said} ({code})"),
        None => said,
    }
}

/// `POST /desk/{process}/mail/{id}/giving-up`
pub async fn remove(act: Act<Administer, Fields>, path: Path<(String, String)>) -> Answer {
    desk::give_up_mail(&act.grant, id(&path.1)?).await?;
    Ok(on_to(&format!("{}/mail?done=given-up", base(&act.grant)?)))
}

/// `POST /desk/{process}/mail/{id}/retry`
pub async fn update(act: Act<Administer, Fields>, path: Path<(String, String)>) -> Answer {
    desk::retry_mail(&act.grant, id(&path.1)?).await?;
    Ok(on_to(&format!("{}/mail?done=retry", base(&act.grant)?)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn a_reason_names_the_code_and_never_an_address() {
        let w = Words::of(Lang::En);
        let said = reason("permanent error (550): 5.1.1 <nora@ministry.example> unknown", w);
        assert_eq!(said, format!("{} (550)", w.t("desk-mail-fault-refused")));
        assert_eq!(reason("transient error (451): later", w), format!("{} (451)", w.t("desk-mail-fault-later")));
        assert_eq!(reason("Connection error: refused (os error 111)", w), w.t("desk-mail-fault-unreached"));
        assert_eq!(reason("the address cannot be used: x", w), w.t("desk-mail-fault-address"));
        assert_eq!(reason("nora@ministry.example", w), w.t("desk-mail-fault-other"));
    }
}
