//! What is written: papers, versions, folders; and what changes nothing.

use tokio::{io::AsyncWriteExt, net::TcpStream};

use super::{MEMBERS, NOTE, papers};
use crate::harness::{Browser, World, drive_hrefs, on_both, soon};

const PLACE: &str = "/dav/puebla/members/Nota%201.es.txt";

/// Puts the kinds of Puebla in order, those of its own first, with some switched off. Returns them all.
async fn arranged(secretariat: &Browser, off: &[&str]) -> Vec<String> {
    let form = secretariat.get("/desk/puebla/kinds").await.is(200);
    let values = |name: &str| -> Vec<String> {
        let fields =
            form.text.split(&format!("name=\"{name}\" value=\"")).skip(1).map(str::to_owned).collect::<Vec<_>>();
        fields.iter().filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
    };
    let mut keys = values("kind");
    keys.sort_by_key(|key| !key.starts_with("own-"));
    let places: Vec<String> = (1..=keys.len()).map(|place| place.to_string()).collect();
    let shown = values("shown").remove(0);
    let mut fields = vec![("shown", shown.as_str())];
    for (key, place) in keys.iter().zip(&places) {
        fields.extend([("kind", key.as_str()), ("place", place.as_str())]);
        if !off.contains(&key.as_str()) {
            fields.push(("offered", key));
        }
    }
    secretariat.post("/desk/puebla/kinds", &fields).await.is(303);
    keys
}

on_both! {
    async fn a_new_file_is_a_paper_that_is_handed_in(world: World) {
        let drive = world.drive_of("honduras", true).await;
        let before = papers(&world).await;
        drive.put(PLACE, NOTE).await.is(201);
        assert_eq!(papers(&world).await, before + 1);
        let text = "SELECT document_file.title || '|' || document_file.language || '|' || document.kind || '|' || COALESCE(document.symbol, '-')
                    FROM document_file JOIN document ON document.id = document_file.document_id WHERE document_file.name = 'Nota 1.es.txt'";
        let told = world.database.texts(text).await;
        assert!(told[0].starts_with("Nota 1|es|other|DEMO/"), "{told:?}");
        drive.put("/dav/puebla/delegation-hn/Borrador.txt", NOTE).await.is(201);
        let draft = text.replace("Nota 1.es.txt", "Borrador.txt");
        assert!(world.database.texts(&draft).await[0].ends_with("|other|-"), "in a room of one's own it is a draft");
        // The name does not say its language: it is that of who writes, where the process works in it.
        assert!(world.database.texts(&draft).await[0].starts_with("Borrador|es|"), "{:?}", world.database.texts(&draft).await);
        let email = &world.persona("honduras").email;
        world.database.run(&format!("UPDATE person SET language = 'zh' WHERE email = '{email}'")).await;
        drive.put("/dav/puebla/delegation-hn/Otro.txt", NOTE).await.is(201);
        let other = text.replace("Nota 1.es.txt", "Otro.txt");
        assert!(world.database.texts(&other).await[0].starts_with("Otro|en|"), "{:?}", world.database.texts(&other).await);
        assert!(drive_hrefs(&drive.list(MEMBERS).await).contains(&PLACE.to_owned()));
    }

    async fn what_comes_without_a_form_is_of_a_kind_that_its_process_offers(world: World) {
        let drive = world.drive_of("honduras", true).await;
        let kind = async |name: &str| {
            drive.put(&format!("{MEMBERS}{name}"), NOTE).await.is(201);
            let text = "SELECT document.kind FROM document JOIN document_file ON document_file.document_id = document.id";
            world.database.texts(&format!("{text} WHERE document_file.name = '{name}'")).await.join(" ")
        };
        assert_eq!(kind("Nota5301.txt").await, "other");
        let secretariat = world.sign_in("secretariat").await;
        secretariat.post("/desk/puebla/kinds/new", &[("name_es", "hoja de ruta 5302"), ("name_en", "road map 5302")]).await.is(303);
        let own = arranged(&secretariat, &["other"]).await.remove(0);
        assert!(own.starts_with("own-"), "{own}");
        assert_eq!(kind("Nota5302.txt").await, own, "the first that is offered");
        arranged(&secretariat, &["other", &own]).await;
        let second = kind("Nota5303.txt").await;
        assert!(second != "other" && second != own && !second.is_empty(), "{second}");
        // What is there gets its versions, whatever is offered by now, and stays what it is.
        drive.put(&format!("{MEMBERS}Nota5301.txt"), b"Another text.\n").await.is(204);
        let text = "SELECT document.kind FROM document JOIN document_file ON document_file.document_id = document.id AND document_file.number = 2";
        assert_eq!(world.database.texts(&format!("{text} WHERE document_file.name = 'Nota5301.txt'")).await, ["other"]);
    }

    async fn c13_a_file_that_is_there_gets_a_version_if_it_is_still_what_was_read(world: World) {
        let honduras = world.drive_of("honduras", true).await;
        let first = honduras.put(PLACE, NOTE).await.is(201).header("etag").to_owned();
        honduras.put(PLACE, NOTE).await.is(204);
        let versions = "SELECT CAST(MAX(version) AS bigint) FROM document WHERE id IN (SELECT document_id FROM document_file WHERE name = 'Nota 1.es.txt')";
        assert_eq!(world.database.number(versions).await, 1, "the same bytes are no version");
        let written = honduras.ask("PUT", PLACE).header("if-match", &first).body("Another text.\n");
        honduras.send(written).await.is(204);
        let late = honduras.ask("PUT", PLACE).header("if-match", &first).body("A third text.\n");
        honduras.send(late).await.is(412);
        honduras.send(honduras.ask("PUT", PLACE).header("if-none-match", "*").body("A third text.\n")).await.is(412);
        assert_eq!(world.database.number(versions).await, 2);
        let mexico = world.drive_of("mexico", true).await;
        mexico.put(PLACE, b"Not theirs.\n").await.is(403);
        assert_eq!(mexico.send(mexico.ask("GET", PLACE)).await.is(200).text, "Another text.\n");
    }

    async fn a_file_that_breaks_off_changes_nothing(world: World) {
        let drive = world.drive_of("honduras", true).await;
        let before = (papers(&world).await, world.database.lines_of_the_record().await);
        let listen = &world.house.config.site.listen;
        let request = drive.ask("PUT", PLACE).build().expect("a request");
        let entry = request.headers()["authorization"].to_str().expect("a password").to_owned();
        let begun = format!("PUT {PLACE} HTTP/1.1\r\nHost: {listen}\r\nAuthorization: {entry}\r\nContent-Length: 1000\r\n\r\n");
        let mut stream = TcpStream::connect(listen).await.expect("a connection");
        stream.write_all(begun.as_bytes()).await.expect("sent");
        stream.write_all(NOTE).await.expect("sent");
        stream.flush().await.expect("sent");
        let folder = world.house.config.data.folder.join("files/incoming");
        let coming = || std::fs::read_dir(&folder).expect("the folder").count();
        soon("it comes in", async || coming() == 1).await;
        drop(stream);
        soon("it is forgotten", async || coming() == 0).await;
        drive.send(drive.ask("GET", PLACE)).await.is(404);
        assert_eq!((papers(&world).await, world.database.lines_of_the_record().await), before);
    }

    async fn an_empty_file_is_no_paper_yet(world: World) {
        let drive = world.drive_of("honduras", true).await;
        let before = papers(&world).await;
        drive.put(PLACE, b"").await.is(201);
        assert!(drive_hrefs(&drive.list(MEMBERS).await).contains(&PLACE.to_owned()));
        assert_eq!(papers(&world).await, before);
        let mexico = world.drive_of("mexico", true).await;
        mexico.send(mexico.ask("GET", PLACE)).await.is(404);
        drive.put(PLACE, NOTE).await.is(201);
        assert_eq!(papers(&world).await, before + 1);
        drive.put(PLACE, b"").await.is(204);
        assert_eq!(drive.send(drive.ask("GET", PLACE)).await.is(200).bytes, NOTE, "a paper is not emptied");
    }

    async fn what_systems_leave_about_is_refused(world: World) {
        let drive = world.drive_of("honduras", true).await;
        let before = papers(&world).await;
        for name in ["._Nota.txt", ".DS_Store", "Thumbs.db", "desktop.ini", "~$Nota.docx"] {
            drive.put(&format!("{MEMBERS}{name}"), NOTE).await.is(403);
            drive.put(&format!("{MEMBERS}{name}"), b"").await.is(403);
        }
        drive.put(&format!("{MEMBERS}program.exe"), NOTE).await.is(415);
        drive.put(&format!("{MEMBERS}Nota.pdf"), NOTE).await.is(415);
        assert_eq!(papers(&world).await, before);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM dav_begun").await, 0);
    }

    async fn folders_are_made_by_who_manages_and_papers_are_put_into_them(world: World) {
        let honduras = world.drive_of("honduras", true).await;
        honduras.put(PLACE, NOTE).await.is(201);
        honduras.send(honduras.ask("MKCOL", &format!("{MEMBERS}Actas/"))).await.is(403);
        honduras.send(honduras.ask("MKCOL", MEMBERS)).await.is(405);
        let secretariat = world.drive_of("secretariat", true).await;
        secretariat.send(secretariat.ask("MKCOL", &format!("{MEMBERS}Actas/"))).await.is(201);
        secretariat.send(secretariat.ask("MKCOL", &format!("{MEMBERS}actas"))).await.is(405);
        secretariat.send(secretariat.ask("MKCOL", &format!("{MEMBERS}never-was/x"))).await.is(409);
        let moved = async |to: &str| {
            let to = format!("{}{MEMBERS}{to}", world.base());
            honduras.send(honduras.ask("MOVE", PLACE).header("destination", to)).await
        };
        moved("Actas/Otra.txt").await.is(403);
        moved("Actas/Nota%201.es.txt").await.is(201);
        let inside = format!("{MEMBERS}Actas/Nota%201.es.txt");
        assert_eq!(honduras.send(honduras.ask("GET", &inside)).await.is(200).bytes, NOTE);
        honduras.send(honduras.ask("GET", PLACE)).await.is(404);
        secretariat.send(secretariat.ask("DELETE", &format!("{MEMBERS}Actas/"))).await.is(409);
        let renamed = secretariat.ask("MOVE", &format!("{MEMBERS}Actas/")).header("destination", format!("{MEMBERS}Informes/"));
        secretariat.send(renamed).await.is(201);
        honduras.send(honduras.ask("GET", &format!("{MEMBERS}Informes/Nota%201.es.txt"))).await.is(200);
    }
}
