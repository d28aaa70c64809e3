//! The log: every request by its number and its route, and nothing of what is private.

use std::{
    io,
    sync::{Arc, Mutex, OnceLock},
};

use serde_json::Value;
use tracing_subscriber::fmt::MakeWriter;

use super::handed_in;
use crate::harness::{World, on_both};

/// The log of this process, which other tests write too: what is looked for occurs in these tests alone.
#[derive(Clone, Default)]
struct Book(Arc<Mutex<Vec<u8>>>);

impl io::Write for Book {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("the book").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Book {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

impl Book {
    fn open() -> &'static Self {
        static BOOK: OnceLock<Book> = OnceLock::new();
        BOOK.get_or_init(|| {
            let book = Self::default();
            // As `serve` keeps it.
            let log = tracing_subscriber::fmt().json().with_max_level(tracing::Level::INFO).with_writer(book.clone());
            log.try_init().expect("the only log of this process");
            book
        })
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.lock().expect("the book").clone()).expect("a log in UTF-8")
    }
}

on_both! {
    async fn the_log_has_numbers_and_routes_and_no_title_no_search_and_no_address(world: World) {
        let book = Book::open();
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", "Geheimtitel 55121", "nombre-55122.txt").await;
        let page = honduras.get(&paper).await.is(200);
        let file = page.links().into_iter().find(|link| link.contains("/files/")).expect("a file");
        honduras.get(&file).await.is(200);
        let nobody = world.browser();
        for path in ["/area/papers?q=Suchwort55123", "/area/puebla/members?q=Suchwort55123", "/en/puebla/documents?q=Suchwort55123", "/d/Suchwort55123"] {
            honduras.get(path).await;
            nobody.get(path).await;
        }
        nobody.sign_in("nadie55124@ministerio.example", "a wrong password 55125").await;
        nobody.post_from("/account/password/forgotten", "/account/password/forgotten", &[("email", &world.persona("honduras").email)]).await.is(303);
        let mails = world.mails().await;
        let link = mails.iter().flat_map(|mail| mail.text.split_whitespace()).find(|word| word.contains("/account/password/reset/"));
        let link = link.expect("a link to a new password").trim_start_matches(world.base()).trim_end_matches(['.', ')', '>']).to_owned();
        nobody.get(&link).await.is(200);
        let token = link.split("/reset/").nth(1).and_then(|rest| rest.split('?').next()).expect("a token").to_owned();
        // A fault of ours on a private page.
        world.database.run("ALTER TABLE document_file RENAME TO gone").await;
        let fault = honduras.get(&paper).await.is(500);
        let number = fault.text.split("<bdi class=\"mono\">").nth(1).and_then(|rest| rest.split('<').next()).expect("a number").to_owned();

        let log = book.text();
        let lines: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|fault| panic!("{fault}: {line}"))).collect();
        let answered: Vec<&Value> = lines.iter().map(|line| &line["fields"]).filter(|fields| fields["message"] == "answered").collect();
        assert!(answered.len() > 10, "{} lines", answered.len());
        for fields in &answered {
            assert!(fields["request"].as_str().is_some_and(|number| number.len() == 16), "{fields}");
            assert!(fields["route"].is_string() && fields["method"].is_string() && fields["status"].is_u64(), "{fields}");
        }
        assert!(answered.iter().any(|fields| fields["route"] == "/area/{process}/{space}/documents/{document}"));
        // The page that failed, and what was wrong, are found by the number that the page tells.
        assert!(answered.iter().any(|fields| fields["request"] == number.as_str() && fields["status"] == 500));
        let failed = lines.iter().filter(|line| line["fields"]["message"] == "request failed");
        assert!(failed.into_iter().any(|line| line["span"]["request"] == number.as_str()), "{log}");
        let session = honduras.session().expect("a session");
        let persons = ["honduras", "mexico", "secretariat"].map(|key| world.persona(key));
        let mut private = vec!["Geheimtitel", "55121", "55122", "Suchwort", "nadie55124", "55125", token.as_str(), session.as_str()];
        private.extend(persons.iter().flat_map(|person| [person.name.as_str(), person.email.as_str()]));
        let document = paper.rsplit('/').next().unwrap_or_default();
        private.push(document);
        for word in private {
            assert!(!log.contains(word), "the log tells {word}");
        }
    }
}
