use serde_json::{Value, json};

use super::{Altered, process};

/// Spoils one part of what the data say of a process and gives the only fault.
fn spoilt(slug: &str, pointer: &str, value: Value) -> String {
    Altered::new().set("processes.json", &format!("{}/{pointer}", process(slug)), value).fault()
}

#[test]
fn a_wrong_date_is_named_with_file_process_and_field() {
    assert_eq!(
        spoilt("puebla", "participants/items/3/since", json!("2000-13")),
        "processes.json, puebla, participants.items[3].since: “2000-13” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD, for instance \
         2000-03."
    );
}

#[test]
fn all_faults_come_at_once() {
    let puebla = process("puebla");
    let copy = Altered::new()
        .set("processes.json", &format!("{puebla}/participants/items/0/code"), json!("XX"))
        .set("processes.json", &format!("{puebla}/kind"), json!("club"))
        .set("processes.json", &format!("{puebla}/meetings/0/place"), json!("Puebla"))
        .set("processes.json", &format!("{}/secretariat/organisations/0/org", process("manila")), json!("nobody"))
        .set("organisations.json", "/organisations/0/name/en", json!(null))
        .set("demo.json", "/processes/dakar/zone", json!("Africa/Nowhere"))
        .replace("countries.csv", "HN,HND", "hn,HND")
        .replace("documents/dakar-declaration-summary.fr.md", "language: fr", "language: xx");
    let faults = copy.faults();
    for place in [
        "countries.csv, line 51, alpha2: “hn” is no code.",
        "organisations.json, organisations[0].name.en: This is missing.",
        "processes.json, puebla, kind: “club” is not known here. Write one of: process, declaration, conference.",
        "processes.json, puebla, participants.items[0].code: “XX” is no code in countries.csv.",
        "processes.json, puebla, participants.items[5].code: “HN” is no code in countries.csv.",
        "processes.json, puebla, meetings[0].place: This must be a record",
        "processes.json, manila, secretariat.organisations[0].org: “nobody” is no id in organisations.json.",
        "documents/dakar-declaration-summary.fr.md, dakar, language: “xx” is not a language known here.",
        "demo.json, dakar, zone: “Africa/Nowhere” is no zone",
    ] {
        assert_eq!(faults.iter().filter(|fault| fault.starts_with(place)).count(), 1, "{place}\n{faults:#?}");
    }
}

#[test]
fn each_kind_of_mistake_in_the_processes_has_a_sentence() {
    for (pointer, value, expected) in [
        ("name/full", json!(null), "name.full: This is missing."),
        ("name/full", json!(7), "name.full: This must be a text"),
        ("name/full", json!("  "), "name.full: This text is empty."),
        ("name/full", json!("a\u{0}b"), "name.full: This text has a control character"),
        ("goals", json!([]), "goals: This must be a record"),
        ("goals/items", json!({}), "goals.items: This must be a list"),
        ("topics/items/0", json!("weather"), "topics.items[0]: “weather” is no key in topic_vocabulary."),
        ("topics/items/1", json!("migration-policy"), "topics.items[1]: “migration-policy” stands here twice."),
        ("participants/listed_count", json!(12), "participants.listed_count: 11 of the items"),
        ("participants/listed_count", json!("11"), "participants.listed_count: This must be a whole number"),
        (
            "participants/items/0/entity",
            json!("special-administrative-region"),
            "participants.items[0].entity: countries.csv has “BZ” as state.",
        ),
        (
            "participants/items/0/until",
            json!("1995"),
            "participants.items[0].until: “1995” lies before “1996” in since.",
        ),
        ("participants/items/10/since", json!(null), "participants.items[10].since: This is missing."),
        ("observers/states/0/code", json!("DO"), "observers.states[0].code: “DO” is among the participants already."),
        ("meetings/2/id", json!("puebla-1996"), "meetings[2].id: “puebla-1996” is the id of another meeting already."),
        (
            "meetings/1/same_event_as",
            json!("picnic"),
            "meetings[1].same_event_as: “picnic” is no meeting of this data set.",
        ),
        (
            "meetings/1/joint_with",
            json!(["rotary"]),
            "meetings[1].joint_with[0]: “rotary” is no process of this data set.",
        ),
        (
            "meetings/1/same_event_as",
            json!("igc-1985"),
            "meetings[1].same_event_as: “igc-1985” does not name this meeting in turn.",
        ),
        ("documents/0/meeting", json!("igc-1985"), "documents[0].meeting: “igc-1985” is no meeting of this process."),
        ("documents/1/id", json!("Mixed Case"), "documents[1].id: “Mixed Case” cannot be an id."),
        ("stage/reached", json!(5), "stage.reached: A stage is a number from 1 to 4."),
        ("stage/assigned", json!(false), "stage.reached: A stage is given exactly where assigned is true."),
        ("plans/0/place/basis", json!("not-given"), "plans[0].place.basis: It says not-given, yet a place is given."),
        ("meeting_pattern/rotating_host", json!("yes"), "meeting_pattern.rotating_host: This must be true or false"),
    ] {
        let fault = spoilt("puebla", pointer, value);
        assert!(fault.starts_with(&format!("processes.json, puebla, {expected}")), "{pointer}: {fault}");
    }
}

#[test]
fn a_slug_may_not_be_a_word_of_the_addresses_nor_stand_twice() {
    let slug = format!("{}/slug", process("bangkok"));
    for (wrong, expected) in [
        ("area", "processes.json, area, slug: “area” is reserved"),
        ("Bangkok", "processes.json, Bangkok, slug: “Bangkok” cannot be an id."),
        ("puebla", "processes.json, processes[7]: “puebla” stands here twice."),
    ] {
        let faults = Altered::new().set("processes.json", &slug, json!(wrong)).faults();
        assert!(faults.iter().any(|fault| fault.starts_with(expected)), "{faults:#?}");
    }
    let faults = Altered::new().set("processes.json", &slug, json!(null)).faults();
    assert!(
        faults.iter().any(|fault| fault.starts_with("processes.json, processes[7].slug: This is missing.")),
        "{faults:#?}"
    );
}

#[test]
fn a_file_that_is_no_json_names_line_and_column() {
    assert_eq!(
        Altered::new().write("organisations.json", "{\n  \"organisations\": [,]\n}").fault(),
        "organisations.json: This is not JSON at line 2, column 21: expected value."
    );
    assert_eq!(Altered::new().write("demo.json", "{").faults().len(), 1);
    let broken = Altered::new().write("processes.json", "[").fault();
    assert!(broken.starts_with("processes.json: This is not JSON at line 1, column 1: EOF"), "{broken}");
}

#[test]
fn a_file_that_is_missing_or_no_text_is_named() {
    assert!(Altered::new().remove("countries.csv").fault().starts_with("countries.csv: This file is missing in “"));
    let copy = Altered::new().write("countries.csv", b"alpha2,name_en,status\nHN,Hondur\xe1s,state\n");
    assert_eq!(copy.fault(), "countries.csv: Line 2 is not in UTF-8. Save the file in that encoding.");
    assert!(super::read(std::path::Path::new("no/such/folder")).is_err_and(|faults| faults.0.len() == 3));
}

#[test]
fn a_wrong_line_of_the_countries_is_named() {
    for (old, new, expected) in [
        (
            "Honduras,Central",
            "Honduras,X,Central",
            "countries.csv, line 51: This line cannot be read: it has 12 fields where the first line has 11.",
        ),
        ("AL,ALB", "AF,ALB", "countries.csv, line 3, alpha2: “AF” stands in the file twice."),
        ("Southern Asia,state", "Southern Asia,realm", "countries.csv, line 2, status: “realm” is not known here."),
        ("alpha2,alpha3,name_en", "alpha2,alpha3,english", "countries.csv, name_en: This column is missing."),
    ] {
        let faults = Altered::new().replace("countries.csv", old, new).faults();
        assert!(faults.iter().any(|fault| fault.starts_with(expected)), "{expected}\n{faults:#?}");
    }
}

#[test]
fn a_wrong_head_of_a_text_is_named() {
    let file = "documents/puebla-process-rules.es.md";
    for (old, new, expected) in [
        (
            "process: puebla",
            "process: pueblo",
            "documents/puebla-process-rules.es.md, process: “pueblo” is no process of this data set.",
        ),
        ("kind: rules\n", "", "documents/puebla-process-rules.es.md, puebla, kind: This is missing."),
        (
            "kind: rules",
            "kind: rules\nkind: note",
            "documents/puebla-process-rules.es.md, kind: This field stands in the head twice.",
        ),
        (
            "kind: rules",
            "mood: good\nkind: rules",
            "documents/puebla-process-rules.es.md, mood: This field is not known.",
        ),
        ("kind: rules", "rules\nkind: rules", "documents/puebla-process-rules.es.md: “rules” in the head is no field."),
        ("date: \"2000\"", "date: soon", "documents/puebla-process-rules.es.md, puebla, date: “soon” is not a date."),
        (
            "date: \"2000\"",
            "date: \"2001\"",
            "documents/puebla-process-rules.es.md, puebla, date: This differs from the original",
        ),
        (
            "rules.en",
            "rules.fr",
            "documents/puebla-process-rules.es.md, puebla, translation_of: “puebla-process-rules.fr” is no text",
        ),
        (
            "translation_of: puebla-process-rules.en\n",
            "",
            "documents/puebla-process-rules.es.md, puebla, translation_of: “puebla-process-rules.en” is an original of the same id.",
        ),
        (
            "audience: public",
            "audience: everybody",
            "documents/puebla-process-rules.es.md, puebla, audience: “everybody” is not known here.",
        ),
        (
            "language: es",
            "language: fr",
            "documents/puebla-process-rules.es.md, puebla: By its id and language this file must be called",
        ),
        ("---\n", "", "documents/puebla-process-rules.es.md: The head is missing."),
    ] {
        let faults = Altered::new().replace(file, old, new).faults();
        assert!(faults.iter().any(|fault| fault.starts_with(expected)), "{expected}\n{faults:#?}");
    }
}

#[test]
fn a_wrong_overlay_is_named() {
    for (pointer, value, expected) in [
        ("/processes/puebla/accent", json!("pink"), "demo.json, puebla, accent: “pink” is not known here."),
        (
            "/processes/puebla/working_languages/0",
            json!("pt"),
            "demo.json, puebla, working_languages[0]: “pt” is not a language known here.",
        ),
        (
            "/processes/puebla/working_languages",
            json!([]),
            "demo.json, puebla, working_languages: At least one language is needed",
        ),
        (
            "/processes/puebla/symbol_prefix",
            json!("demo/p"),
            "demo.json, puebla, symbol_prefix: “demo/p” cannot begin a symbol.",
        ),
        ("/processes/puebla/symbol_prefix", json!("A".repeat(39)), "demo.json, puebla, symbol_prefix: “AAAAAAAAAA"),
        ("/processes/puebla/symbol_prefix", json!("DEMO/IGC"), "demo.json, puebla, symbol_prefix: “DEMO/IGC” is taken"),
        (
            "/processes/puebla/working_group",
            json!("Choir"),
            "demo.json, puebla, working_group: “Choir” is no working group",
        ),
        (
            "/processes/puebla/criteria/0/number",
            json!(0),
            "demo.json, puebla, criteria[0].number: Criteria are numbered from 1.",
        ),
        (
            "/processes/puebla/criteria/0/from",
            json!("2001"),
            "demo.json, puebla, criteria[0].from: “2001” names no day.",
        ),
        (
            "/processes/puebla/criteria/0/wording/fr",
            json!(null),
            "demo.json, puebla, criteria[0].wording.fr: This is missing.",
        ),
        (
            "/processes/manila/in_force",
            json!(["participants", "observers"]),
            "demo.json, manila, in_force: The data list nobody in “observers”",
        ),
        ("/processes/puebla", json!(null), "demo.json, processes.puebla: This is missing."),
        ("/audiences/ngo", json!("everywhere"), "demo.json, audiences.ngo: “everywhere” is not known here."),
        ("/audiences/ngo", json!(null), "demo.json, audiences.ngo: This is missing."),
        ("/audiences/ngo", json!("site"), "demo.json, audiences.ngo: Only a text on all processes"),
        ("/personas/1/key", json!("honduras"), "demo.json, personas[1]: “honduras” stands here twice."),
        (
            "/personas/0/email",
            json!("ana@honduras.org"),
            "demo.json, personas[0].email: “ana@honduras.org” is not made up.",
        ),
        ("/personas/0/language", json!("pt"), "demo.json, personas[0].language: “pt” is not a language known here."),
        ("/personas/0/seats/0/organisation", json!("SV"), ""),
        (
            "/personas/0/seats/0/organisation",
            json!("PE"),
            "demo.json, personas[0].seats[0]: “PE” has no place as participant in “puebla”.",
        ),
        (
            "/personas/0/seats/0/standing",
            json!("guest"),
            "demo.json, personas[0].seats[0].standing: “guest” is not known here.",
        ),
        (
            "/personas/0/seats/0/capacity",
            json!("king"),
            "demo.json, personas[0].seats[0].capacity: “king” is not known here.",
        ),
        (
            "/personas/9/seats/0/until",
            json!("2000-01-01"),
            "demo.json, personas[9].seats[0].until: “2000-01-01” lies before “2000-01-10”",
        ),
        ("/personas/10/operator", json!("yes"), "demo.json, personas[10].operator: This must be true or false"),
    ] {
        let copy = Altered::new().set("demo.json", pointer, value);
        match copy.read() {
            Ok(_) => assert!(expected.is_empty(), "{pointer} was taken"),
            Err(faults) => {
                assert!(
                    !expected.is_empty() && faults.iter().any(|fault| fault.to_string().starts_with(expected)),
                    "{pointer}: {faults:#?}"
                );
            }
        }
    }
}

#[test]
fn a_wrong_name_of_a_process_is_named() {
    let spanish =
        json!({ "short": "Proceso Puebla", "full": "Conferencia Regional sobre Migración", "region": "América" });
    for (pointer, value, expected) in [
        ("/processes/puebla/es/short", json!(null), "names.json, puebla, es.short: This is missing."),
        ("/processes/puebla/fr/full", json!("  "), "names.json, puebla, fr.full: This text is empty."),
        ("/processes/puebla/ar", json!("عملية بويبلا"), "names.json, puebla, ar: This must be a record"),
        ("/processes/puebla/fr", json!(null), "names.json, puebla, fr: This is missing. A process is named in Spanish"),
        ("/processes/cis/ru", json!(null), "names.json, cis, ru: This is missing. A process is named in Spanish"),
        ("/processes/puebla/ru", json!(null), ""),
        ("/processes/puebla", json!(null), "names.json, processes.puebla: This is missing."),
        (
            "/processes/puebla",
            json!({ "es": spanish, "fr": spanish, "en": spanish }),
            "names.json, puebla, en: The English names stand in processes.json.",
        ),
        (
            "/processes/puebla",
            json!({ "es": spanish, "fr": spanish, "pt": spanish }),
            "names.json, puebla, pt: “pt” is not a language known here.",
        ),
        (
            "/processes",
            json!({ "lima": { "es": spanish, "fr": spanish } }),
            "names.json, processes.lima: “lima” is no process of this data set.",
        ),
    ] {
        match Altered::new().set("names.json", pointer, value).read() {
            Ok(_) => assert!(expected.is_empty(), "{pointer} was taken"),
            Err(faults) => {
                let named = faults.iter().any(|fault| fault.to_string().starts_with(expected));
                assert!(!expected.is_empty() && named, "{pointer}: {faults:#?}");
            }
        }
    }
}

#[test]
fn an_operator_has_no_seat() {
    let seat = json!([{"process": "puebla", "organisation": "HN", "standing": "participant", "capacity": "delegate"}]);
    let fault = Altered::new().set("demo.json", "/personas/10/seats", seat).fault();
    assert!(fault.starts_with("demo.json, personas[10].seats: The operator reads no content"), "{fault}");
}

#[test]
fn a_seat_needs_a_place_in_force() {
    let faults = Altered::new()
        .set("demo.json", "/processes/puebla/in_force", json!(["participants", "secretariat", "civil_society"]))
        .faults();
    let expected =
        "demo.json, personas[2].seats[0]: “CO” has no place in force as observer in “puebla”. A seat needs one.";
    assert!(faults.iter().any(|fault| fault == expected), "{faults:#?}");
}

#[test]
fn what_cannot_be_read_is_told_once_and_not_again_by_all_that_refer_to_it() {
    for file in ["countries.csv", "organisations.json", "processes.json"] {
        assert_eq!(
            Altered::new().write(file, "\u{fffd}\u{1}").faults().len(),
            if file == "countries.csv" { 3 } else { 1 },
            "{file}"
        );
    }
}
