//! Pages fit a desk and a phone, by day and by night, from left to right and from right to left.

use super::chromium::{Chromium, DESK, PHONE};
use crate::harness::{Browser, Engine, World, run};

/// What anybody opens, after the language.
const PUBLIC: [&str; 6] = ["", "/puebla", "/dakar", "/puebla/documents", "/about", "/accessibility"];

/// What a delegation's focal point opens.
const FOCAL_POINT: [&str; 14] = [
    "/area",
    "/area/papers",
    "/area/bookmarks",
    "/area/read",
    "/area/search",
    "/area/spaces",
    "/area/hand-in",
    "/area/puebla/members",
    "/area/puebla/members/people",
    "/area/puebla/members/documents/new",
    "/area/puebla/delegation-hn",
    "/area/puebla/delegation-hn/seats",
    "/area/puebla/delegation-hn/invitations/new",
    "/area/puebla/delegation-hn/emergencies",
];

/// What the secretariat opens.
const SECRETARIAT: [&str; 16] = [
    "/area",
    "/area/puebla/public",
    "/account",
    "/desk/puebla",
    "/desk/puebla/invitations/new",
    "/desk/puebla/standings/new",
    "/desk/puebla/offices",
    "/desk/puebla/offices/new",
    "/desk/puebla/admissions",
    "/desk/puebla/emergencies",
    "/desk/puebla/emergencies/new",
    "/desk/puebla/publication",
    "/desk/puebla/criteria/new",
    "/desk/puebla/mail",
    "/desk/puebla/record",
    "/desk/puebla/as",
];

/// Opens a page and looks at it by day and by night, on a desk and on a phone.
async fn fits(chromium: &Chromium, page: &str, status: u64) {
    chromium.goto(page).await;
    assert_eq!(chromium.status().await, status, "{page}");
    for dark in [false, true] {
        for width in [DESK, PHONE] {
            chromium.dress(width, dark).await;
            chromium.fits(width, page).await;
        }
        let night = chromium.asked("matchMedia('(prefers-color-scheme: dark)').matches").await;
        assert_eq!(night, dark, "{page}");
    }
}

/// The forms that stand behind the rows of lists: one of each kind.
async fn behind(browser: &Browser, lists: &[&str], kinds: &[&str]) -> Vec<String> {
    let mut links = Vec::new();
    for list in lists {
        links.extend(browser.get(list).await.is(200).links());
    }
    let one = |kind: &str| {
        let (from, end) = kind.split_once('*').unwrap_or((kind, ""));
        let of_kind = |link: &&String| link.starts_with(from) && link.ends_with(end);
        links.iter().find(of_kind).unwrap_or_else(|| panic!("no {kind} in {links:?}")).clone()
    };
    kinds.iter().copied().map(one).collect()
}

/// Signs in, chooses the language at the top, and looks at the pages.
async fn all_fit(world: &World, chromium: &Chromium, key: &str, language: &str, pages: &[String]) {
    chromium.signs_in(world, key).await;
    // On a phone the languages are folded.
    chromium.dress(DESK, false).await;
    chromium.goes_by(&format!("form[action='/account/language'] button[value={language}]")).await;
    for page in pages {
        fits(chromium, page, 200).await;
        assert_eq!(chromium.asked("document.documentElement.lang").await, language, "{page}");
    }
    chromium.signs_out().await;
}

#[test]
fn pages_fit_a_phone_and_a_desk_and_read_from_right_to_left() {
    run(Engine::Sqlite, |world: World| async move {
        let owned = |pages: &[&str]| pages.iter().map(|page| (*page).to_owned()).collect::<Vec<String>>();
        let mut secretariat = owned(&SECRETARIAT);
        let desk = world.sign_in("secretariat").await;
        let lists = ["/desk/puebla", "/desk/puebla/admissions"];
        let kinds = [
            "/desk/puebla/standings/*",
            "/desk/puebla/seats/*/ending",
            "/desk/puebla/admissions/new?*",
            "/desk/puebla/admissions/*/ending",
        ];
        secretariat.extend(behind(&desk, &lists, &kinds).await);
        let released = world.browser().get("/ar/puebla/documents").await.is(200).links();
        let released =
            released.iter().find_map(|link| link.strip_prefix("/ar/puebla/documents/")).expect("a released paper");

        let chromium = Chromium::begin(&world).await;
        for (language, direction) in [("es", "ltr"), ("ar", "rtl")] {
            for page in PUBLIC {
                fits(&chromium, &format!("/{language}{page}"), 200).await;
            }
            fits(&chromium, &format!("/{language}/puebla/documents/{released}"), 200).await;
            fits(&chromium, &format!("/{language}/nothing-here"), 404).await;
            fits(&chromium, &format!("/account/sign-in?lang={language}"), 200).await;
            chromium.goto(&format!("/{language}/puebla")).await;
            assert_eq!(chromium.asked("getComputedStyle(document.body).direction").await, direction);
            all_fit(&world, &chromium, "honduras", language, &owned(&FOCAL_POINT)).await;
            all_fit(&world, &chromium, "secretariat", language, &secretariat).await;
        }
        chromium.end().await;
    });
}
