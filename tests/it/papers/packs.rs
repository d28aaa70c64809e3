//! C14: what is taken along in one archive is what its reader may read, on record, with a limit.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use virtual_secretariat::access::hex;

use super::{NOTE, folders::folder, handed_in};
use crate::harness::{File, Page, World, on_both, says, unpacked};

const PACK: &str = "/area/puebla/members/pack.zip";

/// The files of a pack by their places, each found to be what the checksums say.
fn files(page: &Page) -> BTreeMap<String, Vec<u8>> {
    let files: BTreeMap<String, Vec<u8>> = unpacked(&page.bytes).expect("an archive").into_iter().collect();
    let sums = String::from_utf8(files["SHA256SUMS"].clone()).expect("text");
    let listed = sums.lines().map(|line| line.split_once("  ").expect("a sum and a place"));
    for (sum, place) in listed.clone() {
        assert_eq!(hex(&Sha256::digest(&files[place])), sum, "{place}");
    }
    assert_eq!(listed.count() + 3, files.len(), "page, table and checksums stand beside the papers");
    files
}

fn text(files: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    String::from_utf8_lossy(&files[name]).into_owned()
}

on_both! {
    async fn c14_a_pack_has_what_its_reader_may_read_in_folders_with_a_page_that_leads_through(world: World) {
        let (secretariat, honduras, mexico) =
            (world.sign_in("secretariat").await, world.sign_in("honduras").await, world.sign_in("mexico").await);
        let agenda = folder(&world, &secretariat, "Quinta reunión", "top").await;
        let inside = folder(&world, &secretariat, "Antecedentes", &format!("in-{agenda}")).await;
        let own = File { name: "nota.txt", bytes: b"The first text 6120.\n", ..NOTE };
        let first = handed_in(&honduras, "members", "Una nota 6120", &own).await;
        let second = handed_in(&mexico, "members", "Otra nota 6120", &own).await;
        handed_in(&honduras, "delegation-hn", "Un borrador 6121", &NOTE).await;
        for (paper, place) in [(&first, &agenda), (&second, &inside)] {
            let id = paper.rsplit('/').next().unwrap_or_default();
            secretariat.post("/area/puebla/members/filings", &[("document", id), ("folder", &format!("in-{place}"))]).await.is(303);
        }
        // A folder, with the one inside it; both files have the same name and come under their symbols.
        let lines = "SELECT COUNT(*) FROM audit_line WHERE verb = 'document_downloaded'";
        let before = world.database.number(lines).await;
        let page = mexico.get(&format!("{PACK}?folder={agenda}")).await.is(200);
        assert_eq!(page.header("content-type"), "application/zip");
        assert_eq!(page.header("cache-control"), "no-store");
        assert!(page.header("content-disposition").contains("puebla-members-Quinta reuni_n.zip"));
        let pack = files(&page);
        let papers: Vec<&String> = pack.keys().filter(|place| place.contains("nota.txt")).collect();
        assert_eq!(papers.len(), 2, "{papers:?}");
        assert!(papers.iter().any(|place| place.starts_with("Quinta reunión/DEMO-PUEBLA-")), "{papers:?}");
        assert!(papers.iter().any(|place| place.starts_with("Quinta reunión/Antecedentes/DEMO-PUEBLA-")), "{papers:?}");
        let index = text(&pack, "index.html");
        assert!(index.contains("Una nota 6120") && index.contains("Quinta reunión / Antecedentes"));
        let table = text(&pack, "manifest.csv");
        assert!(table.contains("Otra nota 6120") && table.lines().count() == 3, "{table}");
        assert_eq!(world.database.number(lines).await, before + 2, "each paper has its line");
        // Chosen papers; those of other rooms are none that were chosen.
        let draft = world.database.id("SELECT document_id FROM document_file WHERE title = 'Un borrador 6121'").await.expect("the draft");
        let id = first.rsplit('/').next().unwrap_or_default();
        let pack = files(&mexico.get(&format!("{PACK}?document={id}&document={draft}")).await.is(200));
        assert_eq!(pack.len(), 4);
        let all = files(&mexico.get(PACK).await.is(200));
        assert!(all.values().all(|bytes| !says(&String::from_utf8_lossy(bytes), "6121")));
        for key in ["colombia", "rncom", "philippines", "former"] {
            world.sign_in(key).await.get(PACK).await.is(404);
        }
        for nothing in [format!("?folder={draft}"), format!("?document={draft}"), "?document=x".to_owned(), "?folder=x".to_owned()] {
            mexico.get(&format!("{PACK}{nothing}")).await.is(404);
        }
    }

    async fn c14_packs_are_limited_in_size_and_in_number(world: World) {
        let mexico = world.sign_in("mexico").await;
        for _ in 0..30 {
            mexico.get(PACK).await.is(200);
        }
        let many = mexico.get(PACK).await.is(303).location().to_owned();
        assert!(mexico.get(&many).await.has("treinta paquetes"), "{many}");
        world.sign_in("honduras").await.get(PACK).await.is(200);
        world.later(chrono::Duration::minutes(61));
        let mexico = world.sign_in("mexico").await;
        mexico.get(PACK).await.is(200);
        let large = vec![b'x'; 1_100_000];
        handed_in(&mexico, "members", "Una nota larga", &File { bytes: &large, ..NOTE }).await;
        let world = world.restarted(|settings| settings.library.pack_mb = 1).await;
        let mexico = world.sign_in("mexico").await;
        let lines = world.database.lines_of_the_record().await;
        let large = mexico.get(PACK).await.is(303).location().to_owned();
        assert!(mexico.get(&large).await.has("más de 1.000"), "{large}");
        assert_eq!(world.database.lines_of_the_record().await, lines, "what is not given leaves no line");
        let world = world.restarted(|settings| settings.library.pack_mb = 0).await;
        let mexico = world.sign_in("mexico").await;
        mexico.get(PACK).await.is(404);
        assert!(!mexico.get("/area/puebla/members").await.is(200).has("pack.zip"));
    }
}
