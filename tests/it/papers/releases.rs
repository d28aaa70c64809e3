//! Releases one after the other: a correction, a later language, a consent that is refused, a withdrawal that leaves nothing to read.

use super::{NOTE, form_to, handed_in, signature, symbol_of};
use crate::harness::{Browser, File, World, on_both};

/// Those who bring a paper before the public, and the public.
pub struct Parties {
    pub honduras: Browser,
    pub secretariat: Browser,
    pub nobody: Browser,
}

impl Parties {
    pub async fn of(world: &World) -> Self {
        Self {
            honduras: world.sign_in("honduras").await,
            secretariat: world.sign_in("secretariat").await,
            nobody: world.browser(),
        }
    }

    /// The secretariat proposes a paper's release under the first criterion of the process.
    pub async fn propose(&self, paper: &str, fields: &[(&str, &str)]) {
        let form = self.secretariat.get(&format!("{paper}/proposals/new")).await.is(200);
        let criterion = form.text.split("<input").find(|tag| tag.contains("name=\"criterion\"")).expect("a criterion");
        let value = criterion.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("its value");
        let fields: Vec<(&str, &str)> = std::iter::once(("criterion", value)).chain(fields.iter().copied()).collect();
        self.secretariat.post(&format!("{paper}/proposals"), &fields).await.is(303);
    }

    /// A release is proposed, Honduras consents, the secretariat signs. Returns the address of the paper on the public site, in Spanish.
    pub async fn release(&self, paper: &str, fields: &[(&str, &str)]) -> String {
        self.propose(paper, fields).await;
        let answer = form_to(&self.honduras.get(paper).await.is(200), "/answer");
        self.honduras.post(&answer, &[("answer", "consent")]).await.is(303);
        self.secretariat.post(&signature(&self.secretariat, paper).await, &[]).await.is(303);
        format!("/es/puebla/documents/{}", symbol_of(&self.secretariat, paper).await)
    }
}

/// A text in one language, as Honduras hands it in.
pub fn text(bytes: &'static [u8]) -> File<'static> {
    File { name: "nota.md", media_type: "text/markdown", bytes, ..NOTE }
}

/// The first file of a paper on its public page.
async fn public_file(nobody: &Browser, page: &str) -> String {
    let page = nobody.get(page).await.is(200);
    page.links().into_iter().find(|link| link.starts_with("/files/")).expect("a file")
}

on_both! {
    async fn a_correction_takes_the_place_of_a_release_and_the_old_one_says_so(world: World) {
        let parties = Parties::of(&world).await;
        let (honduras, nobody) = (&parties.honduras, &parties.nobody);
        let paper = handed_in(honduras, "members", "Nota primera 4417", &text(b"# Nota\n\nTexto primero qa17x.\n")).await;
        let public = parties.release(&paper, &[("language", "en")]).await;
        let old_file = public_file(nobody, &public).await;
        let old = old_file.split('/').nth(2).expect("a release").to_owned();
        // A newer version inside changes nothing outside.
        let fields = [("what", "revision"), ("language", "en"), ("title", "Nota corregida 4417")];
        let file = text(b"# Nota\n\nTexto corregido qb18y.\n");
        honduras.upload(&format!("{paper}/versions"), &fields, &[file]).await.is(303);
        let page = nobody.get(&public).await.is(200);
        assert!(page.has("qa17x") && !page.has("qb18y") && !page.has("corregida"));
        // Who proposes the correction is told what becomes of the release of today.
        let form = parties.secretariat.get(&format!("{paper}/proposals/new")).await.is(200);
        assert!(form.has("Esta publicación sustituirá a la del"), "{}", form.words());
        assert_eq!(parties.release(&paper, &[("language", "en")]).await, public);

        let page = nobody.get(&public).await.is(200);
        assert!(page.has("qb18y") && page.has("Nota corregida 4417") && !page.has("qa17x"));
        assert!(page.has(&format!("?release={old}")), "the correction does not name what it supersedes");
        let before = nobody.get(&format!("{public}?release={old}")).await.is(200);
        assert!(before.has("qa17x") && !before.has("qb18y"));
        let notice = before.text.split("class=\"notice\"").nth(1).and_then(|rest| rest.split("</p>").next()).expect("a notice");
        assert!(notice.contains(&format!("href=\"{public}\"")), "{notice}");
        let list = nobody.get("/es/puebla/documents").await.is(200);
        assert!(list.has("Nota corregida 4417") && !list.has("Nota primera 4417"));

        // The page of the paper says which of the two is public; what was superseded cannot be taken back by itself.
        let page = parties.secretariat.get(&paper).await.is(200);
        let parts = page.text.split("<article class=\"proposal\"").skip(1);
        let parts: Vec<&str> = parts.filter_map(|part| part.split("</article>").next()).collect();
        let [present, before] = parts[..] else { panic!("not two releases:\n{}", page.words()) };
        assert!(present.contains("/withdrawal/new") && present.contains("href=\"/d/") && present.contains("<dd>2</dd>"), "{present}");
        assert!(before.contains("sustituido por la publicación del ") && before.contains("<dd>1</dd>"), "{before}");
        assert!(!before.contains("/withdrawal/new") && !before.contains("href=\"/d/"), "{before}");
        let list = parties.secretariat.get("/area/puebla/public").await.is(200);
        let rows = list.text.split("<tr>").filter(|row| row.contains("4417"));
        assert_eq!(rows.filter(|row| row.contains("/withdrawal/new")).count(), 1, "{}", list.words());
        // The paper is withdrawn, not its newest text alone.
        let new_file = public_file(nobody, &public).await;
        assert_ne!(new_file, old_file);
        let page = parties.secretariat.get(&paper).await.is(200);
        let new = new_file.split('/').nth(2).expect("a release");
        let withdrawal = page.links().into_iter().find(|link| link.ends_with(&format!("{new}/withdrawal/new"))).expect("a withdrawal");
        let action = form_to(&parties.secretariat.get(&withdrawal).await.is(200), "/withdrawal");
        parties.secretariat.get(&action).await.is(303);
        parties.secretariat.post(&action, &[("reason", "Publicada por error.")]).await.is(303);
        for address in [public.clone(), format!("{public}?release={old}")] {
            let stone = nobody.get(&address).await.is(410);
            assert!(stone.has(public.split_once("documents/").expect("a symbol").1) && stone.has("Publicada por error."));
            assert!(stone.text.matches("<time").count() >= 2, "the tombstone names both dates");
            assert!(!stone.has("4417") && !stone.has("qa17x") && !stone.has("qb18y"), "{address}");
        }
        for gone in [&old_file, &new_file, &format!("/cite/{old}.bib"), &format!("/cite/{new}.bib")] {
            nobody.get(gone).await.is(410);
        }
        assert!(!nobody.get("/es/puebla/documents").await.has("4417"));
    }

    async fn a_language_that_is_ready_later_is_released_later_and_joins_the_first(world: World) {
        let parties = Parties::of(&world).await;
        let fields = [("title", "Nota sola 5528"), ("language", "es"), ("kind", "note"), ("date", "2001-06-14")];
        let page = parties.honduras.upload("/area/puebla/members/documents", &fields, &[text(b"# Nota\n\nTexto solo qc19z.\n")]).await.is(303);
        let paper = page.location().split('?').next().unwrap_or_default().to_owned();
        let public = parties.release(&paper, &[("language", "es")]).await;
        let in_english = public.replacen("/es/", "/en/", 1);
        let page = parties.nobody.get(&in_english).await.is(200);
        assert!(page.has("Nota sola 5528") && page.has("qc19z"), "the original stands in for what is awaited");
        // A language that is not there is named as its reader names it: nobody is led to it.
        let page = parties.nobody.get(&public).await.is(200);
        assert!(page.has("<b class=\"cap\">inglés</b> <span class=\"muted\">aún no</span>"), "{}", page.words());
        let fields = [("what", "language"), ("language", "en"), ("title", "Single note 5528")];
        let file = text(b"# Note\n\nSingle text qd20w.\n");
        parties.honduras.upload(&format!("{paper}/versions"), &fields, &[file]).await.is(303);
        assert!(!parties.nobody.get(&in_english).await.has("qd20w"));
        parties.release(&paper, &[("language", "es"), ("language", "en")]).await;
        let page = parties.nobody.get(&in_english).await.is(200);
        assert!(page.has("Single note 5528") && page.has("qd20w"));
        assert!(parties.nobody.get(&public).await.is(200).has("qc19z"));
        let list = parties.nobody.get("/en/puebla/documents").await.is(200);
        assert!(list.has("Single note 5528") && !list.has("Nota sola 5528"), "the paper stands twice in the list");
    }

    async fn a_text_in_another_language_than_the_title_above_it_says_which_it_is(world: World) {
        let parties = Parties::of(&world).await;
        let fields = [
            ("title", "Nota impresa 5529"), ("language", "es"), ("kind", "note"), ("date", "2001-06-14"),
            ("title2", "Printed note 5529"), ("language2", "en"),
        ];
        let printed = File { name: "nota.pdf", media_type: "application/pdf", bytes: b"%PDF-1.4\n%%EOF\n", ..NOTE };
        let translated = File { field: "file2", ..text(b"# Note\n\nEnglish text qe21v.\n") };
        let page = parties.honduras.upload("/area/puebla/members/documents", &fields, &[printed, translated]).await.is(303);
        let paper = page.location().split('?').next().unwrap_or_default().to_owned();
        let public = parties.release(&paper, &[("language", "es"), ("language", "en")]).await;
        let page = parties.nobody.get(&public).await.is(200);
        assert!(page.has("Nota impresa 5529") && page.has("qe21v"), "{}", page.words());
        assert!(page.has("Texto: inglés · traducción"), "{}", page.words());
        let page = parties.nobody.get(&public.replacen("/es/", "/en/", 1)).await.is(200);
        assert!(page.has("Printed note 5529") && !page.has("· translation</p>"), "{}", page.words());
    }

    async fn a_translation_of_an_earlier_version_says_so_to_the_public(world: World) {
        let parties = Parties::of(&world).await;
        let fields = [
            ("title", "Nota corregida 5530"), ("language", "es"), ("kind", "note"), ("date", "2001-06-14"),
            ("title2", "Corrected note 5530"), ("language2", "en"),
        ];
        let original = text(b"# Nota\n\nTexto primero qg23t.\n");
        let translated = File { field: "file2", ..text(b"# Note\n\nFirst text qh24s.\n") };
        let page = parties.honduras.upload("/area/puebla/members/documents", &fields, &[original, translated]).await.is(303);
        let paper = page.location().split('?').next().unwrap_or_default().to_owned();
        let both = [("language", "es"), ("language", "en")];
        let public = parties.release(&paper, &both).await;
        let in_english = public.replacen("/es/", "/en/", 1);
        let (said, said_in_english) = (
            "Traducción de un texto anterior al de este original",
            "Translation of an earlier text than this original",
        );
        assert!(!parties.nobody.get(&in_english).await.is(200).has(said_in_english), "both are of the first version");

        let fields = [("what", "revision"), ("language", "es"), ("title", "Nota corregida 5530")];
        let file = text(b"# Nota\n\nTexto corregido qi25r.\n");
        parties.honduras.upload(&format!("{paper}/versions"), &fields, &[file]).await.is(303);
        let form = parties.secretariat.get(&format!("{paper}/proposals/new")).await.is(200);
        let ticked = |code: &str| {
            let tag = form.text.split('<').find(|tag| tag.contains(&format!("id=\"language-{code}\"")));
            tag.expect("a box of the language").contains(" checked")
        };
        assert!(ticked("es") && !ticked("en"), "what is older than the original is not proposed by itself");
        parties.release(&paper, &both).await;

        let page = parties.nobody.get(&in_english).await.is(200);
        assert!(page.has("qh24s"), "{}", page.words());
        assert_eq!(page.text.matches(said_in_english).count(), 2, "above its text and by its file: {}", page.words());
        let page = parties.nobody.get(&public).await.is(200);
        assert!(page.has("qi25r"), "{}", page.words());
        assert_eq!(page.text.matches(said).count(), 1, "by the file alone: {}", page.words());
    }

    async fn rule_8_a_consent_that_is_refused_with_its_reason_stops_the_release(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Nota reservada 6639", &NOTE).await;
        parties.propose(&paper, &[("language", "en")]).await;
        let answer = form_to(&parties.honduras.get(&paper).await, "/answer");
        parties.honduras.get(&answer).await.is(303);
        let page = parties.honduras.post(&answer, &[("answer", "decline"), ("reason", " ")]).await.is(422);
        assert!(page.has("class=\"err\""), "no sentence\n{}", page.words());
        let long = "Largo. ".repeat(400);
        let page = parties.honduras.post(&answer, &[("answer", "decline"), ("reason", &long)]).await.is(422);
        assert!(page.has("Largo. Largo."), "what was typed is gone");
        parties.honduras.post(&answer, &[("answer", "decline"), ("reason", "El texto cambia aún.")]).await.is(303);

        let page = parties.secretariat.get(&paper).await.is(200);
        assert!(page.has("El texto cambia aún."));
        assert!(!page.links().iter().any(|link| link.ends_with("/release/new")), "it can be released all the same");
        let release = format!("{}/release", answer.strip_suffix("/answer").expect("a proposal"));
        parties.secretariat.post(&release, &[]).await.is(409);
        // An answer is given once.
        let page = parties.honduras.post(&answer, &[("answer", "consent")]).await;
        assert!(matches!(page.status, 403 | 409), "{}", page.status);
        let symbol = symbol_of(&parties.secretariat, &paper).await;
        parties.nobody.get(&format!("/es/puebla/documents/{symbol}")).await.is(404);
        assert!(!parties.nobody.get("/es/puebla/documents").await.has("6639"));
        let released = world.database.texts("SELECT verb FROM audit_line WHERE verb IN ('released', 'release_declined')").await;
        assert_eq!(released, ["release_declined"]);
        // It can be proposed again.
        parties.propose(&paper, &[("language", "en")]).await;
    }
}
