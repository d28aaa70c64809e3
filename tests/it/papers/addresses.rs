//! Where forms are sent to, opened as a page: after a reload, or by going back.

use super::{NOTE, handed_in};
use crate::harness::{World, on_both};

on_both! {
    async fn where_a_form_is_sent_to_leads_to_the_form(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let shared = handed_in(&honduras, "members", "Una nota de prueba", &NOTE).await;
        let own = handed_in(&honduras, "delegation-hn", "Un borrador de prueba", &NOTE).await;
        for (browser, path) in [
            (&honduras, "/area/puebla/members/documents".to_owned()),
            (&honduras, format!("{shared}/versions")),
            (&honduras, format!("{shared}/circulations")),
            (&honduras, format!("{own}/deposits")),
            (&secretariat, format!("{shared}/proposals")),
        ] {
            let page = browser.get(&path).await.is(303);
            assert_eq!(page.location(), format!("{path}/new"));
            browser.get(page.location()).await.is(200);
        }
    }

    async fn b2_where_a_form_is_sent_to_is_found_by_those_only_who_may_have_the_form(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", "Una nota de prueba", &NOTE).await;
        let never = format!("{}/00000000-0000-7000-8000-000000000000", paper.rsplit_once('/').expect("an id").0);
        let (mexico, colombia, nobody) = (world.sign_in("mexico").await, world.sign_in("colombia").await, world.browser());
        for form in ["versions", "circulations", "deposits", "proposals"] {
            assert!(nobody.get(&format!("{paper}/{form}")).await.is_to_sign_in(), "{form}");
            for path in [format!("{paper}/{form}"), format!("{never}/{form}")] {
                colombia.get(&path).await.is(404);
            }
        }
        // The power of the space comes before the paper, as for the form itself.
        mexico.get(&format!("{paper}/proposals")).await.is(403);
        mexico.get(&format!("{never}/proposals")).await.is(403);
        mexico.get(&format!("{never}/versions")).await.is(404);
        colombia.get("/area/puebla/members/documents").await.is(404);
    }
}
