//! A process is called what its reader calls it: on its pages, in lists, in what is cited, and in the private area.

use serde_json::Value;

use super::{LANGUAGES, pages::elements};
use crate::harness::{World, on_both};

/// What Puebla is called: the language, the short name, the full name, the region.
const PUEBLA: [(&str, &str, &str, &str); 6] = [
    ("en", "Puebla Process", "Regional Conference on Migration", "North and Central America"),
    ("es", "Proceso Puebla", "Conferencia Regional sobre Migración", "América del Norte y Centroamérica"),
    ("fr", "Processus de Puebla", "Conférence régionale sur la migration", "Amérique du Nord et Amérique centrale"),
    ("ar", "عملية بويبلا", "المؤتمر الإقليمي المعني بالهجرة", "أمريكا الشمالية وأمريكا الوسطى"),
    ("ru", "Пуэбльский процесс", "Региональная конференция по миграции", "Северная и Центральная Америка"),
    ("zh", "普埃布拉进程", "区域移民会议", "北美洲和中美洲"),
];

/// The symbol of a released paper of Puebla.
async fn symbol(world: &World) -> String {
    let text = "SELECT symbol FROM release WHERE symbol LIKE 'DEMO/PUEBLA/%' ORDER BY symbol LIMIT 1";
    world.database.texts(text).await.remove(0)
}

on_both! {
    async fn a_process_is_named_in_the_language_of_its_public_pages(world: World) {
        let nobody = world.browser();
        for (code, short, full, region) in PUEBLA {
            let home = nobody.get(&format!("/{code}")).await.is(200);
            assert!(home.has(&format!("<bdi>{short}</bdi></a><span class=\"note\">{full}</span>")), "{code}: the list");
            assert!(home.has(&format!("<td class=\"in\">{region}</td>")), "{code}: the region in the list");
            let page = nobody.get(&format!("/{code}/puebla")).await.is(200);
            assert!(page.has(&format!("<title>{short} ({full}) · ")), "{code}: the title");
            assert!(page.has(&format!("<p class=\"kick\">{region}</p>")), "{code}: the region");
            assert!(page.has(&format!("<h1>{short}</h1>")) && page.has(&format!("<p class=\"sub\">{full}</p>")), "{code}: the heading");
            let papers = nobody.get(&format!("/{code}/puebla/documents")).await.is(200);
            assert!(papers.has(&format!("<bdi>{short}</bdi>")), "{code}: over the papers");
        }
    }

    async fn a_paper_is_cited_by_the_name_of_its_process_in_the_language_of_the_page(world: World) {
        let symbol = symbol(&world).await;
        for (code, _, full, _) in PUEBLA {
            let page = world.browser().get(&format!("/{code}/puebla/documents/{symbol}")).await.is(200);
            for name in ["DC.creator", "citation_author", "citation_technical_report_institution"] {
                assert_eq!(elements(&page, name), [full], "{code}: {name}");
            }
            let (_, json) = page.text.split_once("<script type=\"application/ld+json\">").expect("a description");
            let told: Value = serde_json::from_str(json.split_once("</script>").expect("its end").0).expect("JSON");
            assert_eq!(told["author"]["name"], full, "{code}");
            let (_, cited) = page.text.split_once("<section class=\"cite\"").expect("how to cite it");
            assert!(cited.split("</section>").next().is_some_and(|cited| cited.contains(full)), "{code}: {cited}");
        }
    }

    async fn a_reference_manager_gets_the_name_in_the_language_of_the_original(world: World) {
        let page = world.browser().get(&format!("/ru/puebla/documents/{}", symbol(&world).await)).await.is(200);
        let cite = page.links().into_iter().find(|link| link.contains(".bib")).expect("a citation");
        for (original, language, full) in [("en", "english", PUEBLA[0].2), ("es", "spanish", PUEBLA[1].2)] {
            world.database.run(&format!("UPDATE release_file SET original = (language = '{original}')")).await;
            let told = world.browser().get(&cite).await.is(200).text;
            assert!(told.contains(&format!("  institution = {{{full}}},\n")), "{told}");
            assert!(told.contains(&format!("  langid = {{{language}}},\n")), "{told}");
        }
    }

    async fn the_private_area_names_a_process_in_the_language_of_the_person(world: World) {
        for (key, name) in [("mexico", "Proceso Puebla"), ("canada", "Processus de Puebla"), ("unhcr", "Puebla Process")] {
            let person = world.sign_in(key).await;
            let page = person.get("/area/puebla/plenary").await.is(200);
            assert!(page.has(&format!(" · {name}</title>")), "{key}: the title");
            assert!(page.has(&format!("<p class=\"where\"><bdi>{name}</bdi></p>")), "{key}: the bar");
            assert!(page.has(&format!("<small><bdi>{name}</bdi>")), "{key}: the seat");
            assert!(person.get("/area/spaces").await.is(200).has(name), "{key}: the list of spaces");
        }
        let secretariat = world.sign_in("secretariat").await;
        assert!(secretariat.get("/desk/puebla").await.is(200).has(" · Proceso Puebla</title>"), "the desk");
        let operator = world.sign_in("operator").await;
        assert!(operator.get("/operator").await.is(200).has("Puebla Process"), "the operator reads English");
    }

    async fn the_private_area_and_the_desk_speak_arabic_russian_and_chinese(world: World) {
        for (code, dir, name, desk, papers) in [
            ("ar", "rtl", "عملية بويبلا", "الأشخاص وصفات الجهات", "تقديم وثيقة"),
            ("ru", "ltr", "Пуэбльский процесс", "Лица и статусы", "Представить документ"),
            ("zh", "ltr", "普埃布拉进程", "人员和身份", "提交文件"),
        ] {
            let email = &world.persona("secretariat").email;
            world.database.run(&format!("UPDATE person SET language = '{code}' WHERE email = '{email}'")).await;
            let secretariat = world.sign_in("secretariat").await;
            for (address, words) in [("/desk/puebla", desk), ("/area/puebla/members", papers)] {
                let page = secretariat.get(address).await.is(200);
                assert!(page.has(&format!("<html lang=\"{code}\" dir=\"{dir}\"")), "{address} in {code}");
                assert!(page.has(&format!(" · {name}</title>")) && page.has(words), "{address} in {code}:\n{}", page.words());
            }
        }
    }

    async fn a_process_without_a_name_in_a_language_is_called_as_it_calls_itself_else_in_english(world: World) {
        let french = r#"{"fr": {"short": "Déclaration de Dakar", "full": "Réunion de Dakar", "region": "Afrique de l’Ouest"}}"#;
        world.database.run(&format!("UPDATE process SET names = '{french}' WHERE slug IN ('dakar', 'puebla')")).await;
        world.database.run("UPDATE installation SET public_changes = public_changes + 1").await;
        world.house.store.notice_public_changes().await.expect("the number");
        let nobody = world.browser();
        for code in LANGUAGES {
            // Dakar works in French before English, Puebla in English before Spanish.
            let lang = if code == "en" { "en" } else { "fr" };
            let mark = if lang == code { String::new() } else { format!(" lang=\"{lang}\"") };
            let dakar = if lang == "en" { "Dakar Declaration" } else { "Déclaration de Dakar" };
            let page = nobody.get(&format!("/{code}/dakar/documents")).await.is(200);
            assert!(page.has(&format!("<bdi{mark}>{dakar}</bdi>")), "{code}: {}", page.text);
            let page = nobody.get(&format!("/{code}/puebla/documents")).await.is(200);
            let (mark, puebla) = match code {
                "en" => ("", "Puebla Process"),
                "fr" => ("", "Déclaration de Dakar"),
                _ => (" lang=\"en\"", "Puebla Process"),
            };
            assert!(page.has(&format!("<bdi{mark}>{puebla}</bdi>")), "{code}: {}", page.text);
        }
    }
}
