//! The originator keeps its paper: consent covers what it handed in, and a standing is not its organisation.

use virtual_secretariat::i18n::{Lang, Words};

use super::{NOTE, form_to, handed_in, releases::Parties};
use crate::harness::{World, on_both};

on_both! {
    async fn consent_given_with_a_paper_does_not_cover_what_another_makes_of_it(world: World) {
        let parties = Parties::of(&world).await;
        let fields = [
            ("title", "Una nota 9101"), ("language", "en"), ("kind", "note"), ("date", "2001-06-14"), ("consent", "yes"),
        ];
        let page = parties.honduras.upload("/area/puebla/members/documents", &fields, &[NOTE]).await.is(303);
        let paper = page.location().split('?').next().unwrap_or_default().to_owned();
        let fields = [("what", "revision"), ("language", "en"), ("title", "Otras palabras 9101")];
        parties.secretariat.upload(&format!("{paper}/versions"), &fields, &[NOTE]).await.is(303);
        parties.propose(&paper, &[("language", "en")]).await;
        let page = parties.secretariat.get(&paper).await.is(200);
        assert!(!page.links().iter().any(|link| link.ends_with("/release/new")), "released without a question");
        form_to(&parties.honduras.get(&paper).await.is(200), "/answer");
    }

    async fn the_secretariat_is_not_asked_to_consent_to_its_own_papers_and_others_are_told_what_consent_covers(world: World) {
        let w = Words::of(Lang::Es);
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let page = secretariat.get("/area/puebla/members/documents/new").await.is(200);
        assert!(!page.has("name=\"consent\"") && page.has(&w.t("library-consent-own-house")), "{}", page.words());
        let page = honduras.get("/area/puebla/members/documents/new").await.is(200);
        assert!(page.has("name=\"consent\"") && page.has(&w.t("library-consent-hint")), "{}", page.words());
        assert!(page.has("se distribuya en otros espacios"), "{}", page.words());
        assert!(!page.has(&w.t("library-consent-own-house")), "{}", page.words());
    }

    async fn who_is_secretariat_and_observer_speaks_under_each_standing_for_its_own_papers_only(world: World) {
        let (observer, secretariat) = (world.sign_in("iom_observer").await, world.sign_in("secretariat").await);
        let of_house = handed_in(&secretariat, "plenary", "Nota de la casa 9102", &NOTE).await;
        let fields = [("what", "language"), ("language", "fr"), ("title", "Une note 9102")];
        observer.get(&of_house).await.is(200);
        observer.upload(&format!("{of_house}/versions"), &fields, &[NOTE]).await.is(403);

        let of_observer = handed_in(&observer, "plenary", "Nota del observador 9103", &NOTE).await;
        let parties = Parties::of(&world).await;
        parties.propose(&of_observer, &[("language", "en")]).await;
        let page = secretariat.get(&of_observer).await.is(200);
        let offered = |end: &str| page.forms().iter().chain(&page.links()).any(|address| address.ends_with(end));
        assert!(!offered("/release/new") && !offered("/answer"), "the secretariat consents for the observer");
    }
}
