//! Who is told by mail what became of a proposal: the originator of each step of a release, the secretariat of each answer.

use std::collections::BTreeSet;

use virtual_secretariat::mail::Outgoing;

use super::{
    embargo::{in_an_hour, newest},
    form_to, handed_in,
    objections::{AT_ONCE, criterion},
    releases::{Parties, text},
    signature,
};
use crate::harness::{World, on_both};

/// The mails on a paper that were sent since the last look: to whom they went, and what they say.
async fn told(world: &World, mark: &str) -> (BTreeSet<String>, String) {
    let mails: Vec<Outgoing> = world.mails().await.into_iter().filter(|mail| mail.text.contains(mark)).collect();
    (mails.iter().map(|mail| mail.to.clone()).collect(), mails.iter().map(|mail| mail.text.clone()).collect())
}

/// Only these are told, and each of the sentences.
async fn is_told(world: &World, mark: &str, key: &str, sentences: &[&str]) {
    let (to, said) = told(world, mark).await;
    assert!(to.contains(&world.persona(key).email), "{key} is not told: {to:?}");
    for other in ["honduras", "secretariat", "mexico", "canada", "colombia"].into_iter().filter(|other| *other != key) {
        assert!(!to.contains(&world.persona(other).email), "{other} is told");
    }
    for sentence in sentences {
        assert!(said.contains(sentence), "“{sentence}” is not in\n{said}");
    }
}

on_both! {
    async fn the_secretariat_is_told_of_each_answer_and_its_reason(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Nota seguida 5501", &text(b"# Nota\n")).await;
        for (answer, sentence) in [("decline", "no ha dado su consentimiento"), ("consent", "ha dado su consentimiento. Lo propuesto puede firmarse")] {
            parties.propose(&paper, &[("language", "en")]).await;
            world.mails().await;
            let form = form_to(&parties.honduras.get(&paper).await.is(200), "/answer");
            parties.honduras.post(&form, &[("answer", answer), ("reason", "Lo decide el Congreso 5t1.")]).await.is(303);
            is_told(&world, "5501", "secretariat", &[sentence, "Motivo indicado:\nLo decide el Congreso 5t1.", &format!("{paper}#release")]).await;
        }
    }

    async fn the_originator_is_told_of_each_step_of_a_release(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Nota seguida 5502", &text(b"# Nota\n")).await;
        let rule = criterion(&world, AT_ONCE).await;
        let (_, date, time) = in_an_hour(&world);
        let closed = [("embargo_date", date.as_str()), ("embargo_time", time.as_str()), ("zone", "UTC")];
        let withdrawn = async |reason: &str| {
            let form = format!("/area/puebla/public/releases/{}/withdrawal", newest(&world).await);
            parties.secretariat.post(&form, &[("reason", reason)]).await.is(303);
        };
        let signed = async |more: &[(&str, &str)]| {
            let mut fields = vec![("criterion", rule.as_str()), ("language", "en")];
            fields.extend(more.iter().copied());
            parties.secretariat.post(&format!("{paper}/proposals"), &fields).await.is(303);
            world.mails().await;
            parties.secretariat.post(&signature(&parties.secretariat, &paper).await, &[]).await.is(303);
        };
        signed(&closed).await;
        is_told(&world, "5502", "honduras", &["La publicación está firmada, con embargo. A partir del"]).await;
        withdrawn("Falta un anexo 5t2.").await;
        is_told(&world, "5502", "honduras", &["La publicación se detuvo el ", "No se hará pública.", "Motivo indicado:\nFalta un anexo 5t2."]).await;
        // The page says it too, before the minute would have come.
        let page = parties.honduras.get(&paper).await.is(200);
        assert!(page.has("Detenido antes de su hora") && !page.has("será público el"), "{}", page.words());
        signed(&[]).await;
        is_told(&world, "5502", "honduras", &["La publicación está firmada. Desde el"]).await;
        let fields = [("what", "revision"), ("language", "en"), ("title", "Nota seguida 5502")];
        parties.honduras.upload(&format!("{paper}/versions"), &fields, &[text(b"# Nota\n\nOtra.\n")]).await.is(303);
        signed(&[]).await;
        is_told(&world, "5502", "honduras", &["La publicación está firmada. Desde el", "Sustituye a la publicación del"]).await;
        withdrawn("Publicada por error 5t3.").await;
        is_told(&world, "5502", "honduras", &["se retiró del público el", "Motivo indicado:\nPublicada por error 5t3."]).await;
    }
}
