//! Archives that are handed in: looked into first, written by a second act, and nothing of a faulty one.

use virtual_secretariat::i18n::{Lang, Words};

use super::{folders::folder, papers};
use crate::{
    extraction::samples::{archive, bomb, packed},
    harness::{Browser, File, Page, World, on_both},
};

const USUAL: [(&str, &str); 3] = [("language", "es"), ("kind", "note"), ("date", "2001-06-14")];

/// Sends an archive, and returns the answer.
async fn sent(browser: &Browser, space: &str, fields: &[(&str, &str)], bytes: &[u8]) -> Page {
    let file = File { field: "file", name: "papeles.zip", media_type: "application/zip", bytes };
    browser.upload(&format!("/area/puebla/{space}/archives"), fields, &[file]).await
}

/// Sends an archive and looks at what would be made of it; gives the place of the archive, too.
async fn previewed(browser: &Browser, space: &str, fields: &[(&str, &str)], bytes: &[u8]) -> (String, Page) {
    let place = sent(browser, space, fields, bytes).await.is(303).location().to_owned();
    let page = browser.get(&place).await.is(200);
    (place.split('?').next().unwrap_or_default().to_owned(), page)
}

/// Whether a page offers to hand all of it in.
fn offers(page: &Page, place: &str) -> bool {
    page.forms().iter().any(|form| form == place)
}

on_both! {
    async fn folders_and_a_table_become_folders_and_papers_in_two_acts(world: World) {
        let (secretariat, mexico) = (world.sign_in("secretariat").await, world.sign_in("mexico").await);
        let table = "path,symbol,title,language,original,kind,date\n\
            Sesión/Antecedentes/a.txt,X/1,Un informe 4401,es,yes,report,2000-03-09\n\
            Sesión/Antecedentes/b.txt,X/1,A report 4401,en,no,report,2000-03-09\n";
        let bytes = archive(&[("Sesión/Antecedentes/a.txt", "Un texto.\n"), ("Sesión/Antecedentes/b.txt", "A text.\n"), ("Otra nota 4402.txt", "Otro.\n"), ("manifest.csv", table)]);
        let before = (papers(&world).await, world.database.number("SELECT COUNT(*) FROM folder").await);
        let (place, page) = previewed(&secretariat, "members", &USUAL, &bytes).await;
        for told in ["Un informe 4401", "A report 4401", "Otra nota 4402", "Sesión / Antecedentes"] {
            assert!(page.has(told), "{told}: {}", page.words());
        }
        assert!(offers(&page, &place), "{}", page.words());
        assert_eq!((papers(&world).await, world.database.number("SELECT COUNT(*) FROM folder").await), before, "looking writes nothing");
        world.mails().await;
        let lines = "SELECT COUNT(*) FROM audit_line WHERE verb = 'document_submitted'";
        let told = world.database.number(lines).await;
        let page = secretariat.post(&place, &USUAL).await.is(303);
        assert_eq!(page.location(), "/area/puebla/members?done=archived");
        assert_eq!(papers(&world).await, before.0 + 2);
        assert_eq!(world.database.number(lines).await, told + 2);
        let list = mexico.get("/area/puebla/members").await.is(200);
        assert!(list.has("4401") && list.has("4402") && list.has("DEMO/PUEBLA/"), "{}", list.words());
        assert!(list.has("Sesión"), "{}", list.words());
        let symbols = "SELECT COUNT(DISTINCT symbol) FROM document WHERE id IN (SELECT document_id FROM document_file WHERE title LIKE '%440_')";
        assert_eq!(world.database.number(symbols).await, 2, "symbols are of the series, not of the table");
        assert!(!world.mails().await.is_empty(), "its readers are told");
        // An archive is handed in once.
        secretariat.get(&place).await.is(404);
        secretariat.post(&place, &USUAL).await.is(404);
        assert_eq!(papers(&world).await, before.0 + 2);
    }

    async fn a_date_that_is_none_is_told_once_at_its_field_before_any_file(world: World) {
        let honduras = world.sign_in("honduras").await;
        let bytes = archive(&[("Una nota 4405.txt", "Un texto.\n"), ("Otra nota 4406.txt", "Otro.\n")]);
        let uploads = "SELECT COUNT(*) FROM upload";
        let before = world.database.number(uploads).await;
        let page = sent(&honduras, "members", &[USUAL[0], USUAL[1], ("date", "03/2001")], &bytes).await.is(422);
        let fault = Words::of(Lang::Es).a1("library-fault-date", "it", "03/2001");
        assert!(page.has("href=\"#date\"") && page.has("value=\"03/2001\""), "{}", page.words());
        assert_eq!(page.text.matches("id=\"date-e\"").count(), 1, "{fault}: {}", page.words());
        assert!(!page.has("4405") && !page.has("4406"), "{}", page.words());
        assert_eq!(world.database.number(uploads).await, before, "nothing waits");
        // As it is often written, and left empty, it is taken.
        for date in ["14/06/2001", "2001-03", ""] {
            sent(&honduras, "members", &[USUAL[0], USUAL[1], ("date", date)], &bytes).await.is(303);
        }
    }

    async fn what_waits_is_seen_by_nobody_but_the_seat_that_sent_it(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let bytes = archive(&[("Una nota 4410.txt", "Un texto.\n")]);
        let (place, _) = previewed(&honduras, "members", &USUAL, &bytes).await;
        for browser in [&mexico, &world.sign_in("secretariat").await, &world.sign_in("colombia").await] {
            browser.get(&place).await.is(404);
            browser.post(&place, &USUAL).await.is(404);
        }
        let elsewhere = place.replace("/members/", "/plenary/");
        honduras.get(&elsewhere).await.is(404);
        honduras.post(&elsewhere, &USUAL).await.is(404);
        honduras.post(&place, &USUAL).await.is(303);
    }

    async fn who_does_not_manage_a_space_makes_no_folders_by_an_archive(world: World) {
        let w = Words::of(Lang::Es);
        let (secretariat, honduras) = (world.sign_in("secretariat").await, world.sign_in("honduras").await);
        let bytes = archive(&[("Agenda/Una nota 4420.txt", "Un texto.\n")]);
        let before = papers(&world).await;
        let (place, page) = previewed(&honduras, "members", &USUAL, &bytes).await;
        assert!(page.has(&w.t("library-fault-archive-folder")) && !offers(&page, &place), "{}", page.words());
        honduras.post(&place, &USUAL).await.is(422);
        assert_eq!((papers(&world).await, world.database.number("SELECT COUNT(*) FROM folder").await), (before, 0));
        // Where it is there, the papers go into it.
        let agenda = folder(&world, &secretariat, "Agenda", "top").await;
        assert!(offers(&honduras.get(&format!("{place}?language=es&kind=note&date=2001")).await.is(200), &place));
        honduras.post(&place, &USUAL).await.is(303);
        assert!(honduras.get(&format!("/area/puebla/members/folders/{agenda}")).await.is(200).has("4420"));
        // A folder of another space is none that anything goes into.
        let foreign = world.database.id("SELECT id FROM folder WHERE name = 'Agenda'").await.expect("the folder");
        let into = format!("in-{foreign}");
        let fields = [USUAL[0], USUAL[1], USUAL[2], ("folder", into.as_str())];
        let (place, _) = previewed(&honduras, "plenary", &fields, &archive(&[("Una nota 4421.txt", "x\n")])).await;
        honduras.post(&place, &fields).await.is(422);
        assert_eq!(papers(&world).await, before + 1);
    }

    async fn c3_hostile_archives_end_as_a_sentence_and_write_nothing(world: World) {
        let w = Words::of(Lang::Es);
        let world = world.restarted(|settings| settings.limits.upload_mb = 1).await;
        let secretariat = world.sign_in("secretariat").await;
        let before = (papers(&world).await, world.database.number("SELECT COUNT(*) FROM folder").await);
        let crowd: Vec<(String, &[u8])> = (0..1001).map(|n| (format!("{n}.txt"), b"x".as_slice())).collect();
        let deep = format!("{}nota.txt", "a/".repeat(9));
        let cases = [
            (archive(&[("../nota.txt", "x\n")]), "library-archive-path"),
            (archive(&[("/etc/nota.txt", "x\n")]), "library-archive-path"),
            (archive(&[("C:\\nota.txt", "x\n")]), "library-archive-path"),
            (archive(&[(deep.as_str(), "x\n")]), "library-archive-deep"),
            (archive(&[("Nota.txt", "x\n"), ("NOTA.txt", "x\n")]), "library-archive-twice"),
            (bomb("nota.txt", 3_000_000), "library-archive-large"),
            (archive(&[("programa.exe", "MZ")]), "library-archive-file-kind"),
            (archive(&[]), "library-archive-empty"),
            (archive(&[("nota.txt", "x\n"), ("manifest.csv", "name\nnota.txt\n")]), "library-archive-table"),
            (b"PK\x03\x04 cut off".to_vec(), "library-archive-unreadable"),
        ];
        for (bytes, key) in cases {
            let (place, page) = previewed(&secretariat, "members", &USUAL, &bytes).await;
            assert!(page.has(&w.t(key)) && !offers(&page, &place), "{key}: {}", page.words());
            secretariat.post(&place, &USUAL).await.is(422);
        }
        let (place, page) = previewed(&secretariat, "members", &USUAL, &packed(&crowd)).await;
        assert!(page.has(&w.a1("library-archive-many", "it", "1000")) && !offers(&page, &place), "{}", page.words());
        sent(&secretariat, "members", &USUAL, b"This is no archive.\n").await.is(422);
        assert_eq!((papers(&world).await, world.database.number("SELECT COUNT(*) FROM folder").await), before);
    }

    async fn the_kinds_of_the_process_are_known_and_those_switched_off_are_not_taken(world: World) {
        let w = Words::of(Lang::Es);
        let (secretariat, honduras) = (world.sign_in("secretariat").await, world.sign_in("honduras").await);
        secretariat.post("/desk/puebla/kinds/new", &[("name_es", "hoja de ruta 4440"), ("name_en", "road map 4440")]).await.is(303);
        let own = world.database.texts("SELECT key FROM paper_kind WHERE key LIKE 'own-%'").await.remove(0);
        let form = honduras.get("/area/puebla/members/archives/new").await.is(200);
        assert!(form.has(&format!("value=\"{own}\"")) && form.has("hoja de ruta 4440"), "{}", form.words());
        let table = "path,title,language,kind,date\na.txt,Una nota 4441,es,Hoja de ruta 4440,2001\nb.txt,Una nota 4442,es,road map 4440,2001\n";
        let bytes = archive(&[("a.txt", "x\n"), ("b.txt", "y\n"), ("manifest.csv", table)]);
        let (place, page) = previewed(&honduras, "members", &USUAL, &bytes).await;
        assert!(page.has("hoja de ruta 4440") && !page.has(&own) && offers(&page, &place), "{}", page.words());
        honduras.post(&place, &USUAL).await.is(303);
        let kinds = "SELECT COUNT(*) FROM document JOIN document_file ON document_file.document_id = document.id WHERE document_file.title LIKE 'Una nota 444_' AND document.kind =";
        assert_eq!(world.database.number(&format!("{kinds} '{own}'")).await, 2);
        // Switched off, it is not taken by word or by name. What is kept of the kinds is read anew after another was added.
        world.database.run(&format!("UPDATE paper_kind SET offered = FALSE WHERE key = '{own}'")).await;
        secretariat.post("/desk/puebla/kinds/new", &[("name_es", "otra 4443"), ("name_en", "other 4443")]).await.is(303);
        let before = papers(&world).await;
        for kind in ["hoja de ruta 4440", own.as_str()] {
            let table = format!("path,title,language,kind,date\na.txt,Una nota 4444,es,{kind},2001\n");
            let bytes = archive(&[("a.txt", "x\n"), ("manifest.csv", table.as_str())]);
            let (place, page) = previewed(&honduras, "members", &USUAL, &bytes).await;
            assert!(page.has(&w.a1("library-archive-kind", "it", kind)) && !offers(&page, &place), "{}", page.words());
            honduras.post(&place, &USUAL).await.is(422);
        }
        assert_eq!(papers(&world).await, before);
    }

    async fn an_archive_that_has_no_room_is_refused_whole_before_a_file_of_it_comes_out(world: World) {
        let w = Words::of(Lang::Es);
        let honduras = world.sign_in("honduras").await;
        let (first, second) = ("a".repeat(30_000), "b".repeat(30_000));
        let bytes = archive(&[("Una nota 4451.txt", first.as_str()), ("Una nota 4452.txt", second.as_str())]);
        let (place, page) = previewed(&honduras, "members", &USUAL, &bytes).await;
        assert!(offers(&page, &place), "{}", page.words());
        let held = "SELECT CAST(COALESCE(SUM(size), 0) AS bigint) FROM document_file";
        let used = world.database.number(held).await;
        let puebla = "(SELECT id FROM process WHERE slug = 'puebla')";
        world.database.run(&format!("INSERT INTO quota (process_id, bytes, set_at) VALUES ({puebla}, 40000, (SELECT made_at FROM installation))")).await;
        let before = (papers(&world).await, world.house.blobs.all().await.expect("the files"));
        let page = honduras.get(&format!("{place}?language=es&kind=note&date=2001")).await.is(200);
        assert!(page.has(&w.t("library-fault-archive-quota")) && !offers(&page, &place), "{}", page.words());
        let page = honduras.post(&place, &USUAL).await.is(422);
        assert!(page.has(&w.t("library-fault-archive-quota")), "{}", page.words());
        assert_eq!((papers(&world).await, world.house.blobs.all().await.expect("the files")), before);
        assert_eq!(world.database.number(held).await, used);
        world.database.run("DELETE FROM quota").await;
        honduras.post(&place, &USUAL).await.is(303);
        assert_eq!(papers(&world).await, before.0 + 2);
    }

    async fn an_archive_that_two_press_on_at_once_is_handed_in_once_and_its_files_stay(world: World) {
        let honduras = world.sign_in("honduras").await;
        let bytes = archive(&[("Una nota 4461.txt", "Un texto 4461.\n"), ("Una nota 4462.txt", "Otro texto 4462.\n")]);
        let (place, _) = previewed(&honduras, "members", &USUAL, &bytes).await;
        let before = papers(&world).await;
        honduras.csrf().await;
        let (first, second) = tokio::join!(honduras.post(&place, &USUAL), honduras.post(&place, &USUAL));
        let mut told = [first.status, second.status];
        told.sort_unstable();
        assert!(told == [303, 404] || told == [303, 409], "{told:?}");
        assert_eq!(papers(&world).await, before + 2);
        // What the second one gave up, the first one's papers name.
        world.files_came_long_ago().await;
        world.later(chrono::Duration::hours(2));
        world.mails().await;
        let files = "SELECT sha256 FROM document_file WHERE title LIKE 'Una nota 446_'";
        let there = world.house.blobs.all().await.expect("the files");
        for sha256 in world.database.texts(files).await {
            assert!(there.contains(&sha256), "a file of a paper is gone");
        }
    }

    async fn every_fault_of_a_table_is_named_with_its_line(world: World) {
        let w = Words::of(Lang::Es);
        let honduras = world.sign_in("honduras").await;
        let table = "path,title,language,kind,date\na.txt,x,xx,nada,ayer\nno-está.txt,x,es,note,2001\n";
        let bytes = archive(&[("a.txt", "x\n"), ("manifest.csv", table)]);
        let before = papers(&world).await;
        let (place, page) = previewed(&honduras, "members", &USUAL, &bytes).await;
        for (line, key, it) in [
            ("manifest.csv, línea 2", "library-archive-language", "xx"),
            ("manifest.csv, línea 2", "library-archive-kind", "nada"),
            ("manifest.csv, línea 2", "library-archive-date", "ayer"),
            ("manifest.csv, línea 3", "library-archive-no-file", "no-está.txt"),
        ] {
            assert!(page.has(line) && page.has(&w.a1(key, "it", it)), "{line} {key}: {}", page.words());
        }
        honduras.post(&place, &USUAL).await.is(422);
        assert_eq!(papers(&world).await, before);
        // What is not said at all is told as missing, and the form, where it can be said of all, is at hand; nothing looks as if it went in.
        let (_, page) = previewed(&honduras, "members", &[("kind", "note")], &archive(&[("Una nota 4481.txt", "x\n")])).await;
        for key in ["library-archive-language-missing", "library-archive-date-missing", "library-archive-missing-hint"] {
            assert!(page.has(&w.t(key)), "{key}: {}", page.words());
        }
        assert!(!page.has(&w.t("library-archive-kind-missing")) && !page.has(&w.t("library-archive-papers")), "{}", page.words());
        assert!(page.links().contains(&"/area/puebla/members/archives/new?kind=note".to_owned()), "{:?}", page.links());
        // Somebody who only reads a space, or does not, sends nothing there.
        sent(&honduras, "public", &USUAL, &bytes).await.is(403);
        sent(&world.sign_in("colombia").await, "members", &USUAL, &bytes).await.is(404);
    }
}
