//! A page has one address, whatever a request says of the house; and the switch of languages stays on it.

use reqwest::Method;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::harness::{World, on_both};

/// Where nobody of ours is.
const EVIL: &str = "evil.example";

/// The answer to a request as it stands on the wire.
async fn asked(world: &World, head: &str) -> String {
    let mut wire = TcpStream::connect(&world.house.config.site.listen).await.expect("a connection");
    wire.write_all(format!("{head}Connection: close\r\n\r\n").as_bytes()).await.expect("the request is sent");
    let mut answer = Vec::new();
    wire.read_to_end(&mut answer).await.expect("an answer");
    String::from_utf8_lossy(&answer).into_owned()
}

on_both! {
    async fn a4_full_addresses_on_public_pages_are_the_configured_ones_whatever_the_request_says(world: World) {
        let nobody = world.browser();
        let symbol = world.database.texts("SELECT symbol FROM release WHERE symbol LIKE 'DEMO/PUEBLA/%' ORDER BY symbol LIMIT 1").await.remove(0);
        let paper = format!("/en/puebla/documents/{symbol}");
        let lies = [
            ("host", EVIL),
            ("x-forwarded-host", EVIL),
            ("forwarded", "host=evil.example;proto=https"),
            ("x-original-url", "http://evil.example/en"),
            ("x-host", EVIL),
        ];
        for path in ["/en/puebla", "/en/puebla/documents", paper.as_str(), "/sitemap.xml", "/robots.txt"] {
            for (name, value) in lies {
                let page = nobody.send(nobody.ask(Method::GET, path).header(name, value)).await.is(200);
                assert!(!page.has(EVIL), "{path} with {name}");
            }
            let answer = asked(&world, &format!("GET http://{EVIL}{path} HTTP/1.1\r\nHost: {EVIL}\r\n")).await;
            assert!(answer.starts_with("HTTP/1.1 200") && !answer.contains(EVIL), "{path} in absolute form:\n{answer}");
            // What was kept of all this is the page itself.
            let page = nobody.get(path).await.is(200);
            assert!(page.has(world.base()) && !page.has(EVIL), "{path}");
        }
        assert!(nobody.get(&paper).await.has(&format!("<link rel=\"canonical\" href=\"{}{paper}\">", world.base())));
    }

    async fn a_page_is_one_page_however_its_address_is_written(world: World) {
        let nobody = world.browser();
        // The first reader writes it oddly, and would like it in another language.
        let odd = nobody.ask(Method::GET, "/%65n/pu%65bla").header("accept-language", "fr");
        let odd = nobody.send(odd).await.is(200);
        crate::site::is_in_dress(&odd, "en");
        let plain = nobody.get("/en/puebla").await.is(200);
        crate::site::is_in_dress(&plain, "en");
        assert!(plain.has("href=\"/es/puebla\"") && !plain.has("%65"));
        assert_eq!(odd.header("etag"), plain.header("etag"));
        let symbol = world.database.texts("SELECT symbol FROM release WHERE symbol LIKE 'DEMO/PUEBLA/%' ORDER BY symbol LIMIT 1").await.remove(0);
        let paper = nobody.get(&format!("/en/puebla/documents/{symbol}")).await.is(200);
        for strokes in ["%2F", "%2f"] {
            let page = nobody.get(&format!("/en/puebla/documents/{}", symbol.replace('/', strokes))).await.is(200);
            assert_eq!(page.header("etag"), paper.header("etag"));
        }
    }

    async fn a_change_of_language_stays_on_the_page(world: World) {
        let nobody = world.browser();
        for (path, other) in [
            ("/en", "/es"),
            ("/en/puebla", "/es/puebla"),
            ("/en/puebla/documents?kind=note&year=2000", "/es/puebla/documents?kind=note&year=2000"),
            ("/account/sign-in", "/account/sign-in?lang=es"),
            ("/account/password/forgotten?done=sent&lang=en", "/account/password/forgotten?lang=es&done=sent"),
        ] {
            let page = nobody.get(path).await.is(200);
            assert!(page.links().contains(&other.to_owned()), "{path}: {:?}", page.links());
            crate::site::is_in_dress(&nobody.get(other).await.is(200), "es");
        }
    }

    async fn where_a_form_came_from_is_believed_only_of_our_own_pages(world: World) {
        let nobody = world.browser();
        let (path, csrf) = ("/account/password/forgotten", nobody.csrf().await);
        let honduras = world.sign_in("honduras").await;
        let own = honduras.csrf().await;
        for foreign in ["https://evil.example/area/from-elsewhere", "http://127.0.0.1:9/area/from-elsewhere"] {
            let form = nobody.form(path, &csrf, &[("email", "nobody")]).header("origin", world.base());
            let page = nobody.send(form.header("referer", foreign)).await.is(422);
            assert!(page.links().contains(&format!("{path}?lang=es")), "{:?}", page.links());
            assert!(!page.has("from-elsewhere"));
            let form = honduras.files("/area/puebla/members/documents", &own, &[], &[]).header("origin", world.base());
            let page = honduras.send(form.header("referer", foreign)).await.is(422);
            assert!(!page.has("from-elsewhere"), "{foreign}");
        }
    }

    async fn the_address_of_a_form_of_ones_account_leads_to_the_account(world: World) {
        let (mexico, nobody) = (world.sign_in("mexico").await, world.browser());
        for path in [
            "/account/sign-out",
            "/account/password",
            "/account/language",
            "/account/seat",
            "/account/sessions/end-others",
            "/account/sessions/01890000-0000-7000-8000-000000000000/end",
        ] {
            assert_eq!(mexico.get(path).await.is(303).location(), "/account", "{path}");
            assert!(nobody.get(path).await.is_to_sign_in(), "{path}");
        }
        // Looking changed nothing.
        mexico.get("/account").await.is(200);
    }
}
