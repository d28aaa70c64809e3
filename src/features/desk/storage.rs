//! How much the files of the process hold, for its desk; and its quota, for the operator.

use actix_web::{http::StatusCode, web::Query};
use askama::Template;
use serde::Deserialize;

use super::{
    operator::judge,
    pages::{QuotaPage, StoragePage, StorageTold},
    parts::{Frame, faults, tried, word},
};
use crate::{
    access::{Administer, ProcessId, Storage, desk},
    error::{Denied, Outcome, Wrong},
    http::{
        Answer, Granted, Posted, SignedIn, Visit,
        links::{size, with_words},
        on_to, private_page, private_page_with,
    },
    i18n::Words,
};

/// The bytes of a megabyte, as sizes are told.
const MEGABYTE: i64 = 1_000_000;

/// The largest quota in megabytes: a thousand terabytes.
const MOST: i64 = 1_000_000_000;

/// What is held, in words.
pub fn told(storage: &Storage, w: Words) -> StorageTold {
    let used = size(w, storage.used);
    StorageTold {
        sentence: match storage.quota {
            Some(quota) => w.a2("desk-storage-of", "used", &used, "quota", size(w, quota)),
            None => w.a1("desk-storage-used", "used", &used),
        },
        percent: storage.quota.map(|_| storage.percent()),
        short: storage.is_short(),
    }
}

/// `GET /desk/{process}/storage`
pub async fn index(visit: Granted<Administer>) -> Answer {
    let frame = Frame::of(&visit, &visit.grant).await?;
    let storage = told(&desk::storage(&visit.grant).await?, frame.w);
    let page = StoragePage { storage, chrome: frame.chrome, w: frame.w, base: frame.base };
    Ok(private_page(page.render()?))
}

/// Of which process.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    process: String,
}

/// What is typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    process: String,
    quota: String,
    shown: String,
}

async fn page(visit: &Visit, process: ProcessId, typed: Option<&Typed>, wrong: &[Wrong]) -> Outcome<String> {
    let w = visit.w;
    let seen = visit.scope.process(process).ok_or(Denied::NotFound)?;
    let storage = desk::storage_of(&visit.scope, process).await?;
    let now = storage.quota.map(|bytes| (bytes / MEGABYTE).to_string()).unwrap_or_default();
    let changed = wrong.iter().any(|wrong| wrong.key == "desk-error-changed");
    let as_it_is = storage.quota.map(|bytes| bytes.to_string()).unwrap_or_default();
    let mut chrome = visit.own_frame("operator")?;
    chrome.here = with_words("/operator/quotas", [("process", Some(process.to_string().as_str()))]);
    let page = QuotaPage {
        chrome,
        w,
        errors: faults(wrong, w),
        process: process.to_string(),
        name: seen.name(w),
        storage: told(&storage, w),
        quota: typed.map_or(now, |typed| typed.quota.clone()),
        // What the form showed stays what it showed, until it is said that it is no longer so.
        shown: typed.filter(|_| !changed).map_or(as_it_is, |typed| typed.shown.clone()),
    };
    Ok(page.render()?)
}

/// `GET /operator/quotas?process=`: the quota of a process. Without one, it leads to the list.
pub async fn edit(visit: SignedIn, query: Query<Asked>) -> Answer {
    judge(&visit)?;
    let Some(process) = word::<ProcessId>(&query.process).filter(|id| visit.scope.process(*id).is_some()) else {
        return Ok(on_to("/operator"));
    };
    Ok(private_page(page(&visit, process, None, &[]).await?))
}

/// `POST /operator/quotas`: sets it, or takes it away where nothing is typed.
pub async fn update(posted: Posted<Typed>) -> Answer {
    judge(&posted)?;
    let typed = &posted.form;
    let Some(process) = word::<ProcessId>(&typed.process).filter(|id| posted.scope.process(*id).is_some()) else {
        return Ok(on_to("/operator"));
    };
    let wrong = match bytes(&typed.quota) {
        Ok(bytes) => {
            let set = desk::set_quota(&posted.scope, &posted.whence.address, process, bytes, word(&typed.shown));
            match tried(set.await)? {
                Ok(()) => return Ok(on_to("/operator?done=quota")),
                Err(wrong) => wrong,
            }
        }
        Err(wrong) => vec![wrong],
    };
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, page(&posted, process, Some(typed), &wrong).await?))
}

/// Megabytes as typed; empty is no quota.
fn bytes(text: &str) -> Result<Option<i64>, Wrong> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let megabytes = text.parse::<i64>().ok().filter(|megabytes| (1..=MOST).contains(megabytes));
    megabytes.map(|megabytes| Some(megabytes * MEGABYTE)).ok_or_else(|| Wrong::at("quota", "desk-error-quota"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quota_is_typed_in_whole_megabytes_or_left_out() {
        let said = |text| bytes(text).map_err(|wrong| wrong.field);
        assert_eq!(
            (said(""), said(" 5 "), said("1000000000")),
            (Ok(None), Ok(Some(5_000_000)), Ok(Some(MOST * MEGABYTE)))
        );
        for wrong in ["0", "-1", "1.5", "five", "1000000001", "99999999999999999999"] {
            assert_eq!(said(wrong), Err("quota"), "{wrong}");
        }
    }
}
