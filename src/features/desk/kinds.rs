//! The kinds of paper of the process: put in an order, switched off and on, and kinds of its own.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use askama::Template;

use super::{
    pages::{KindPage, KindRow, KindsPage, Wording},
    parts::{Frame, base, faults, tried},
};
use crate::{
    access::{Administer, Grant, Manage, SpaceId, SpaceKind},
    error::{Denied, Outcome, Wrong},
    features::library::kinds::{self, kinds_of},
    http::{Act, Answer, Fields, Granted, Visit, on_to, private_page, private_page_with},
};

/// The languages that a process can work in, with the fields of the names.
const FIELDS: [(&str, &str); 7] = [
    ("en", "name_en"),
    ("es", "name_es"),
    ("fr", "name_fr"),
    ("ar", "name_ar"),
    ("ru", "name_ru"),
    ("zh", "name_zh"),
    ("pt", "name_pt"),
];

/// The working languages of the process, with their fields; English where none is recorded.
fn fields(grant: &Grant<Administer>) -> Result<Vec<(&'static str, &'static str)>, Denied> {
    let languages = &grant.process(grant.here()?.process).ok_or(Denied::NotFound)?.languages;
    let mut fields: Vec<_> = FIELDS.into_iter().filter(|(code, _)| languages.iter().any(|own| own == code)).collect();
    if fields.is_empty() {
        fields.push(FIELDS[0]);
    }
    Ok(fields)
}

/// The public space of the process, in which its kinds stand: public pages name them.
fn public(grant: &Grant<Administer>) -> Result<SpaceId, Denied> {
    Ok(grant.space_of_kind(grant.here()?.process, SpaceKind::Public).ok_or(Denied::NotFound)?.id)
}

/// The form of the order, as it was typed; else as it stands.
async fn order_page(
    visit: &Visit,
    grant: &Grant<Administer>,
    typed: Option<&Fields>,
    (wrong, misplaced): (&[Wrong], &[String]),
) -> Outcome<String> {
    let frame = Frame::again(visit, grant, "/kinds").await?;
    let w = frame.w;
    let now = kinds::as_shown(grant, public(grant)?).await?;
    // Where somebody has changed them in the meantime, the form shows how they are now.
    let typed = typed.filter(|_| !wrong.iter().any(|wrong| wrong.key == "desk-error-changed"));
    let row = |(at, kind): (usize, kinds::Kind)| {
        let there = typed.and_then(|typed| typed.all("kind").iter().position(|key| *key == kind.key));
        let place = there.and_then(|there| typed?.all("place").get(there).map(|place| (*place).to_owned()));
        KindRow {
            place: place.unwrap_or_else(|| (at + 1).to_string()),
            offered: typed.map_or(kind.offered, |typed| typed.all("offered").contains(&kind.key.as_str())),
            fault: misplaced.contains(&kind.key).then(|| w.a1("desk-error-place-of", "kind", &kind.name)),
            key: kind.key,
            name: kind.name,
        }
    };
    let page = KindsPage {
        errors: faults(wrong, w),
        shown: typed.map_or(now, |typed| typed.one("shown").to_owned()),
        kinds: kinds_of(grant.register(), frame.process, w).into_iter().enumerate().map(row).collect(),
        chrome: frame.chrome,
        w,
        base: frame.base,
    };
    Ok(page.render()?)
}

/// The kinds in the order of the places that were typed; of one place, as they stood before. Else those whose place is none.
fn order(typed: &Fields) -> Result<Vec<(String, bool)>, Vec<String>> {
    let (keys, places, offered) = (typed.all("kind"), typed.all("place"), typed.all("offered"));
    let (mut order, mut misplaced) = (Vec::new(), Vec::new());
    for (at, key) in keys.iter().enumerate() {
        let place = places.get(at).map_or("", |place| place.trim());
        let place = place.parse::<u32>().ok().filter(|place| (1..=999).contains(place));
        match place {
            Some(place) => order.push((place, *key)),
            None => misplaced.push((*key).to_owned()),
        }
    }
    if !misplaced.is_empty() {
        return Err(misplaced);
    }
    order.sort_by_key(|(place, _)| *place);
    Ok(order.into_iter().map(|(_, key)| (key.to_owned(), offered.contains(&key))).collect())
}

/// `GET /desk/{process}/kinds`
pub async fn edit(visit: Granted<Administer>) -> Answer {
    Ok(private_page(order_page(&visit, &visit.grant, None, (&[], &[])).await?))
}

/// `POST /desk/{process}/kinds`: the right to manage the public space is asked for besides the desk's.
pub async fn update(act: Act<Administer, Fields>) -> Answer {
    let manage = act.grant.further::<Manage>(public(&act.grant)?)?;
    let (wrong, misplaced) = match order(&act.form) {
        Ok(order) => match tried(kinds::arrange(&manage, act.form.one("shown"), &order).await)? {
            Ok(()) => {
                let done = if switches_off(&act.grant, &order)? { "kinds-off" } else { "kinds" };
                return Ok(on_to(&format!("{}/vocabularies?done={done}", base(&act.grant)?)));
            }
            Err(wrong) => (wrong, Vec::new()),
        },
        Err(misplaced) => (Vec::new(), misplaced),
    };
    let body = order_page(&act, &act.grant, Some(&act.form), (&wrong, &misplaced)).await?;
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
}

/// Whether a kind that was offered when the request came is offered no more.
fn switches_off(grant: &Grant<Administer>, order: &[(String, bool)]) -> Result<bool, Denied> {
    let process = grant.here()?.process;
    let off = |(key, offered): &(String, bool)| !offered && kinds::is_offered(grant.register(), process, key);
    Ok(order.iter().any(off))
}

async fn new_page(visit: &Visit, grant: &Grant<Administer>, typed: &Fields, wrong: &[Wrong]) -> Outcome<String> {
    let frame = Frame::again(visit, grant, "/kinds/new").await?;
    let w = frame.w;
    let names = fields(grant)?.into_iter().map(|(code, field)| Wording {
        field,
        code: code.to_owned(),
        language: w.t(&format!("language-{code}")),
        text: typed.one(field).to_owned(),
    });
    let page = KindPage { errors: faults(wrong, w), names: names.collect(), chrome: frame.chrome, w, base: frame.base };
    Ok(page.render()?)
}

/// `GET /desk/{process}/kinds/new`
pub async fn new(visit: Granted<Administer>) -> Answer {
    Ok(private_page(new_page(&visit, &visit.grant, &Fields::default(), &[]).await?))
}

/// `POST /desk/{process}/kinds/new`: a kind of its own has a name in each working language.
pub async fn create(act: Act<Administer, Fields>) -> Answer {
    let (typed, grant) = (&act.form, &act.grant);
    let manage = grant.further::<Manage>(public(grant)?)?;
    let names: Vec<(&'static str, &str, String)> =
        fields(grant)?.into_iter().map(|(code, field)| (field, code, typed.one(field).to_owned())).collect();
    let mut wrong = Vec::new();
    for &(field, code, ref name) in &names {
        if name.is_empty() {
            wrong.push(Wrong::of(field, "desk-error-kind-name", act.w.t(&format!("language-{code}"))));
        }
    }
    wrong.extend(kinds::judge_names(grant.register(), grant.here()?.process, &names));
    if wrong.is_empty() {
        let names: BTreeMap<String, String> =
            names.into_iter().map(|(_, code, name)| (code.to_owned(), name)).collect();
        kinds::add(&manage, &names).await?;
        return Ok(on_to(&format!("{}/vocabularies?done=kind", base(grant)?)));
    }
    let body = new_page(&act, grant, typed, &wrong).await?;
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(fields: &[(&str, &str)]) -> Fields {
        Fields(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn kinds_stand_by_their_places_and_of_one_place_as_before() {
        let form = [
            ("kind", "a"),
            ("place", "3"),
            ("kind", "b"),
            ("place", " 1 "),
            ("offered", "b"),
            ("kind", "c"),
            ("place", "1"),
        ];
        let said = order(&typed(&form)).expect("an order");
        let said: Vec<(&str, bool)> = said.iter().map(|(key, offered)| (key.as_str(), *offered)).collect();
        assert_eq!(said, [("b", true), ("c", false), ("a", false)]);
    }

    #[test]
    fn a_place_is_a_whole_number() {
        for wrong in ["", "0", "-1", "x", "1.5", "1000"] {
            assert!(order(&typed(&[("kind", "a"), ("place", wrong)])).is_err(), "{wrong}");
        }
        assert!(order(&typed(&[("kind", "a")])).is_err(), "no place at all");
    }
}
