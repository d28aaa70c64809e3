//! The private area across spaces: what is new, what is at hand and was read lately, where a paper is handed in, who is here; and for
//! somebody who has three hundred spaces.

mod bookmarks;
mod hand_in;
mod many;
mod news;
mod people;

use virtual_secretariat::{
    access::{Scope, SpaceKind},
    i18n::{Lang, Words},
};

use crate::harness::{Browser, File, Page, World, on_both};

const NOTE: File<'_> =
    File { field: "file", name: "nota.txt", media_type: "text/plain", bytes: b"A note about nothing in particular.\n" };

/// The words that somebody's pages are in.
fn words(scope: &Scope) -> Words {
    let viewer = scope.viewer().expect("somebody who is signed in");
    Words::of(Lang::of_code(&viewer.language).expect("a language"))
}

/// Hands a paper in to a space of Puebla.
async fn hands_in(browser: &Browser, space: &str, title: &str) {
    let fields = [("title", title), ("language", "es"), ("kind", "note"), ("date", "2001-06-14")];
    browser.upload(&format!("/area/puebla/{space}/documents"), &fields, &[NOTE]).await.is(303);
}

/// The rows of the lists of spaces on a page: where each leads, and its markup.
fn rows(page: &Page) -> Vec<(String, String)> {
    let lists = page.text.split("<ul class=\"entries spaces whole\">").skip(1);
    let rows = lists.filter_map(|rest| rest.split("</ul>").next()).flat_map(|list| list.split("<li>").skip(1));
    let row = |row: &str| {
        let (_, rest) = row.split_once("href=\"")?;
        Some((rest.split_once('"')?.0.to_owned(), row.to_owned()))
    };
    rows.filter_map(row).collect()
}

on_both! {
    async fn public_spaces_stand_on_the_public_site_and_in_no_private_list(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        let scope = world.scope_of(&secretariat).await;
        let public = scope.spaces().find(|space| space.kind == SpaceKind::Public && !space.by_seat.is_empty());
        assert!(public.is_some(), "the secretariat keeps the public space by its seat");
        for path in ["/area", "/area/spaces", "/area/hand-in"] {
            let page = secretariat.get(path).await.is(200);
            assert!(!rows(&page).is_empty(), "{path}");
            assert!(rows(&page).iter().all(|(href, _)| !href.starts_with("/area/puebla/public")), "{path}");
        }
        assert!(!secretariat.get("/area/papers").await.is(200).has("value=\"puebla/public\""));
    }

    async fn somebody_whose_only_seat_has_ended_is_told_so_and_whom_to_ask(world: World) {
        let former = world.sign_in("former").await;
        let w = words(&world.scope_of(&former).await);
        for path in ["/area", "/area/spaces", "/area/papers", "/area/hand-in"] {
            let page = former.get(path).await.is(200);
            for key in ["area-ended-title", "area-ended", "area-ended-ask"] {
                assert!(page.has(&w.t(key)), "{path} does not say {key}\n{}", page.words());
            }
            assert!(page.links().contains(&"/account".to_owned()) && page.links().contains(&"/es".to_owned()), "{path}");
            assert!(rows(&page).is_empty() && !page.links().contains(&"/area/hand-in".to_owned()), "{path}");
        }
        // Nor is it said to somebody who has a seat.
        let colombia = world.sign_in("colombia").await;
        assert!(!colombia.get("/area").await.is(200).has(&w.t("area-ended-title")));
    }

    async fn filters_are_folded_under_a_line_that_says_what_is_set(world: World) {
        let mexico = world.sign_in("mexico").await;
        let w = words(&world.scope_of(&mexico).await);
        let folded = |page: &Page| -> String {
            let (_, rest) = page.text.split_once("<details class=\"fold\">").unwrap_or_else(|| panic!("no filters\n{}", page.words()));
            let (summary, form) = rest.split_once("</summary>").expect("a line to fold them under");
            assert!(form.trim_start().starts_with("<form class=\"filters") && form.contains("method=\"get\""), "they are a plain form");
            summary.to_owned()
        };
        let plain = folded(&mexico.get("/area/papers").await.is(200));
        assert!(plain.contains(&w.t("area-filters")) && !plain.contains("<strong>"), "{plain}");
        let set = folded(&mexico.get("/area/papers?kind=note&year=2001&space=puebla/members").await.is(200));
        for label in [w.t("kind-note"), "2001".to_owned(), w.t("space-members")] {
            assert!(set.contains(&format!("<strong>{label}</strong>")), "{label}: {set}");
        }
    }
}
