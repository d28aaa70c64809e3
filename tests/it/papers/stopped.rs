//! C16: what is signed under an embargo can be withdrawn, stopped and followed before its minute; then nothing of it appears at the minute.

use std::time::Duration;

use virtual_secretariat::i18n::{Lang, Words};

use super::{
    embargo::{in_an_hour, is_nowhere, newest, until},
    handed_in,
    releases::{Parties, text},
    symbol_of,
};
use crate::harness::{Engine, Page, World, on_both, says};

const FIRST: &[u8] = b"# Nota\n\nTexto primero ra31h.\n";
const SECOND: &[u8] = b"# Nota\n\nTexto segundo rb32j.\n";
const THIRD: &[u8] = b"# Nota\n\nTexto tercero rc33k.\n";

/// Honduras hands in a newer text of its paper.
async fn revised(parties: &Parties, paper: &str, title: &str, bytes: &'static [u8]) {
    let fields = [("what", "revision"), ("language", "en"), ("title", title)];
    parties.honduras.upload(&format!("{paper}/versions"), &fields, &[text(bytes)]).await.is(303);
}

/// A release under an embargo until a day and a time.
async fn closed(parties: &Parties, paper: &str, date: &str, time: &str) {
    let fields = [("language", "en"), ("embargo_date", date), ("embargo_time", time), ("zone", "UTC")];
    parties.release(paper, &fields).await;
}

/// Where a release is withdrawn.
fn withdrawal(release: &str) -> String {
    format!("/area/puebla/public/releases/{release}/withdrawal")
}

/// What the desk's page lists as published.
pub fn published(desk: &Page) -> &str {
    let behind = desk.text.split("id=\"h-rel\"").nth(1).unwrap_or_default();
    behind.split("</section>").next().unwrap_or_default()
}

/// How many releases of a symbol are not superseded.
async fn standing(world: &World, symbol: &str) -> i64 {
    let text = format!("SELECT COUNT(*) FROM release WHERE symbol = '{symbol}' AND superseded_at IS NULL");
    world.database.number(&text).await
}

on_both! {
    async fn c16_a_withdrawn_paper_stays_withdrawn_at_the_minute_of_its_correction(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Nota primera 3301", &text(FIRST)).await;
        let public = parties.release(&paper, &[("language", "en")]).await;
        let first = newest(&world).await;
        revised(&parties, &paper, "Nota corregida 3301", SECOND).await;
        let (minute, date, time) = in_an_hour(&world);
        closed(&parties, &paper, &date, &time).await;
        let correction = newest(&world).await;
        let page = parties.secretariat.post(&withdrawal(&first), &[("reason", "Publicada por error.")]).await.is(303);
        assert!(page.location().ends_with("?done=withdrawn"), "{}", page.location());
        parties.nobody.get(&public).await.is(410);
        parties.secretariat.post(&withdrawal(&correction), &[("reason", "Otra vez.")]).await.is(409);
        until(&world, minute, 0);
        for address in [public.clone(), format!("{public}?release={first}"), format!("{public}?release={correction}")] {
            let stone = parties.nobody.get(&address).await.is(410);
            assert!(stone.has("Publicada por error.") && !stone.has("3301") && !stone.has("rb32j"), "{address}");
        }
        parties.nobody.get(&format!("/files/{first}/en/nota.md")).await.is(410);
        // What was never public is not gone: it never was.
        parties.nobody.get(&format!("/files/{correction}/en/nota.md")).await.is(404);
        is_nowhere(&parties.nobody, "3301").await;
    }

    async fn c16_an_embargoed_release_can_be_stopped_and_is_never_public(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Nota aplazada 3302", &text(FIRST)).await;
        let (minute, date, time) = in_an_hour(&world);
        closed(&parties, &paper, &date, &time).await;
        let (symbol, release) = (symbol_of(&parties.secretariat, &paper).await, newest(&world).await);
        let form = format!("{}/new", withdrawal(&release));
        // Its signer finds it in the list, at the desk and on the page of the paper; nobody else does.
        for list in ["/area/puebla/public", "/desk/puebla/publication"] {
            assert!(parties.secretariat.get(list).await.is(200).has("Nota aplazada 3302"), "{list}");
        }
        let desk = parties.secretariat.get("/desk/puebla/publication").await.is(200);
        let embargoed = desk.text.split("id=\"h-emb\"").nth(1).and_then(|rest| rest.split("</section>").next());
        assert!(embargoed.is_some_and(|part| part.contains("3302") && part.contains(&paper)), "{}", desk.words());
        assert!(!says(published(&desk), "3302"), "{}", desk.words());
        assert!(parties.secretariat.get(&paper).await.links().contains(&form), "no way to stop it");
        let asks = parties.secretariat.get(&form).await.is(200);
        assert!(asks.has("Nota aplazada 3302") && asks.has("<dt>Firmado</dt>") && !asks.has("<dt>Publicado</dt>"), "{}", asks.words());
        for key in ["honduras", "mexico", "colombia"] {
            let reader = world.sign_in(key).await;
            reader.get(&form).await.is(403);
            reader.post(&withdrawal(&release), &[("reason", "No.")]).await.is(403);
            assert!(!reader.get("/area/puebla/public").await.is(200).has("3302"), "{key}");
        }
        world.sign_in("philippines").await.post(&withdrawal(&release), &[("reason", "No.")]).await.is(403);

        parties.secretariat.post(&withdrawal(&release), &[("reason", " ")]).await.is(422);
        let page = parties.secretariat.post(&withdrawal(&release), &[("reason", "Falta un anexo.")]).await.is(303);
        parties.secretariat.get(page.location()).await.is(200);
        assert!(page.location().ends_with("?done=stopped"), "{}", page.location());
        for (list, said) in [("/area/puebla/public", "detenido antes de su hora"), ("/desk/puebla/publication", "Detenido antes de su hora")] {
            let list = parties.secretariat.get(list).await.is(200);
            assert!(list.has(said), "{}: {}", list.asked, list.words());
        }
        // At the desk it leads to the paper, and stands no more among what is published or is going to be.
        let desk = parties.secretariat.get("/desk/puebla/publication").await.is(200);
        assert!(desk.links().contains(&paper), "{:?}", desk.links());
        assert!(!desk.text.contains("id=\"h-emb\"") && !says(published(&desk), "3302"), "{}", desk.words());
        parties.secretariat.get(&form).await.is(404);
        parties.secretariat.post(&withdrawal(&release), &[("reason", "Otra vez.")]).await.is(409);
        until(&world, minute, 0);
        let public = format!("/es/puebla/documents/{symbol}");
        for address in [public.clone(), format!("{public}?release={release}"), format!("/d/{symbol}")] {
            assert!(!parties.nobody.get(&address).await.is(404).has("Falta un anexo."), "{address}");
        }
        is_nowhere(&parties.nobody, &symbol).await;
        for address in [format!("/files/{release}/en/nota.md"), format!("/cite/{release}.bib")] {
            parties.nobody.get(&address).await.is(404);
        }
        for key in ["colombia", "rncom", "honduras"] {
            let list = world.sign_in(key).await.get("/area/puebla/public").await.is(200);
            assert!(!list.has(&symbol), "{key} reads what was stopped: {}", list.words());
        }
        // The paper can be released all the same.
        parties.release(&paper, &[("language", "en")]).await;
        assert!(parties.nobody.get(&public).await.is(200).has("ra31h"));
    }

    async fn c16_who_reads_the_paper_is_told_at_once_that_its_release_was_stopped_and_why(world: World) {
        let w = Words::of(Lang::Es);
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Nota aplazada 3305", &text(FIRST)).await;
        let (minute, date, time) = in_an_hour(&world);
        closed(&parties, &paper, &date, &time).await;
        parties.secretariat.post(&withdrawal(&newest(&world).await), &[("reason", "Falta un anexo.")]).await.is(303);
        for minutes in [30, 0] {
            until(&world, minute, minutes);
            for reader in [&parties.honduras, &parties.secretariat, &world.sign_in("mexico").await] {
                let page = reader.get(&paper).await.is(200);
                assert!(page.has("Detenido antes de su hora, el "), "{}", page.words());
                assert!(page.has(&w.t("library-stop-reason")) && page.has("Falta un anexo."), "{}", page.words());
                assert!(!page.has("será público el") && !page.has("Retirado el"), "{}", page.words());
            }
        }
        // What was not stopped has no such line, and is withdrawn from the public, not stopped.
        parties.release(&paper, &[("language", "en")]).await;
        parties.secretariat.post(&withdrawal(&newest(&world).await), &[("reason", "Publicada por error.")]).await.is(303);
        let page = parties.honduras.get(&paper).await.is(200);
        assert!(page.has("Retirado el ") && page.has(&w.t("library-withdrawal-reason")), "{}", page.words());
    }

    async fn c16_a_withdrawal_that_waits_until_the_minute_takes_back_what_is_public_by_then(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Nota aplazada 3306", &text(FIRST)).await;
        let (minute, date, time) = in_an_hour(&world);
        closed(&parties, &paper, &date, &time).await;
        let (symbol, release) = (symbol_of(&parties.secretariat, &paper).await, newest(&world).await);
        until(&world, minute, 1);
        parties.secretariat.get(&paper).await.is(200);
        // Somebody else is at work on what is public.
        world.database.run(match world.engine {
            Engine::Sqlite => "BEGIN IMMEDIATE",
            Engine::Postgres => "BEGIN; SELECT id FROM space WHERE slug = 'public' FOR NO KEY UPDATE",
        }).await;
        let address = withdrawal(&release);
        let waits = parties.secretariat.post(&address, &[("reason", "Falta un anexo.")]);
        let the_minute_comes = async {
            tokio::time::sleep(Duration::from_millis(700)).await;
            until(&world, minute, 0);
            world.database.run("COMMIT").await;
        };
        let (page, ()) = tokio::join!(waits, the_minute_comes);
        let page = page.is(303);
        assert!(page.location().ends_with("?done=withdrawn"), "{}", page.location());
        assert!(parties.nobody.get(&format!("/es/puebla/documents/{symbol}")).await.is(410).has("Falta un anexo."));
    }

    async fn c16_a_correction_that_is_stopped_leaves_the_earlier_release_where_it_is(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Nota primera 3303", &text(FIRST)).await;
        let public = parties.release(&paper, &[("language", "en")]).await;
        revised(&parties, &paper, "Nota corregida 3303", SECOND).await;
        let (minute, date, time) = in_an_hour(&world);
        closed(&parties, &paper, &date, &time).await;
        let correction = newest(&world).await;
        parties.secretariat.post(&withdrawal(&correction), &[("reason", "Contiene un error.")]).await.is(303);
        for minutes in [1, 0] {
            until(&world, minute, minutes);
            let page = parties.nobody.get(&public).await.is(200);
            assert!(page.has("ra31h") && !page.has("rb32j") && !page.has("class=\"notice\""), "{}", page.words());
        }
        assert!(parties.nobody.get("/es/puebla/documents").await.is(200).has("Nota primera 3303"));
        is_nowhere(&parties.nobody, "Nota corregida 3303").await;
    }

    async fn c16_a_later_release_takes_the_place_of_one_whose_minute_has_not_come(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Nota primera 3304", &text(FIRST)).await;
        let public = parties.release(&paper, &[("language", "en")]).await;
        let first = newest(&world).await;
        revised(&parties, &paper, "Nota segunda 3304", SECOND).await;
        let (minute, date, time) = in_an_hour(&world);
        closed(&parties, &paper, &date, &time).await;
        let second = newest(&world).await;
        revised(&parties, &paper, "Nota tercera 3304", THIRD).await;
        parties.release(&paper, &[("language", "en")]).await;
        let symbol = symbol_of(&parties.secretariat, &paper).await;
        assert_eq!(standing(&world, &symbol).await, 1, "two releases stand");
        for minutes in [1, 0] {
            until(&world, minute, minutes);
            let page = parties.nobody.get(&public).await.is(200);
            assert!(page.has("rc33k") && !page.has("rb32j") && page.has(&format!("?release={first}")), "{}", page.words());
            assert!(parties.nobody.get(&format!("{public}?release={first}")).await.is(200).has("ra31h"));
            parties.nobody.get(&format!("{public}?release={second}")).await.is(404);
            parties.nobody.get(&format!("/files/{second}/en/nota.md")).await.is(404);
            parties.nobody.get(&format!("/cite/{second}.bib")).await.is(404);
            is_nowhere(&parties.nobody, "Nota segunda 3304").await;
            let room = parties.honduras.get("/area/puebla/public").await.is(200);
            let rows: Vec<&str> = room.text.split("<tr>").filter(|row| row.contains(&symbol)).collect();
            assert_eq!(rows.len(), 2, "{}", room.words());
            // The newest first, which alone has the public page; the other says by what it was superseded.
            let page = format!("href=\"/d/{symbol}\"");
            assert!(rows[0].contains("Nota tercera 3304") && rows[0].contains(&page), "{}", rows[0]);
            assert!(rows[1].contains("sustituido por la publicación del ") && !rows[1].contains(&page), "{}", rows[1]);
            let list = parties.nobody.get("/es/puebla/documents").await.is(200);
            assert!(list.has("Nota tercera 3304") && !list.has("Nota primera 3304"));
        }
        // The paper is withdrawn with all of them.
        let third = newest(&world).await;
        parties.secretariat.post(&withdrawal(&third), &[("reason", "Publicada por error.")]).await.is(303);
        for address in [public.clone(), format!("{public}?release={first}"), format!("{public}?release={second}")] {
            parties.nobody.get(&address).await.is(410);
        }
    }
}
