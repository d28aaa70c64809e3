use std::collections::{BTreeMap, BTreeSet};

use super::{Altered, demo};
use crate::{
    access::Standing,
    features::processes::dataset::{
        Accent, Audience, DataSet, Destination, Group, LANGUAGES, OrganisationKind, Process, StandingRow, Word,
    },
};

fn places(set: &DataSet, process: &str, organisation: &str) -> Vec<StandingRow> {
    let process = set.process(process).expect("a process");
    set.standings(process).into_iter().filter(|row| row.organisation_key == organisation).collect()
}

fn kinds(rows: &[StandingRow]) -> BTreeSet<Standing> {
    rows.iter().map(|row| row.standing).collect()
}

#[test]
fn there_are_eleven_processes_and_reading_twice_gives_the_same() {
    let set = demo();
    assert_eq!(set.processes.len(), 11);
    assert_eq!(set.documents.len(), 26);
    assert_eq!(set, demo());
}

#[test]
fn the_dominican_republic_observed_and_has_taken_part_since_2000() {
    let rows = places(&demo(), "puebla", "DO");
    let told: Vec<_> = rows
        .iter()
        .map(|row| {
            (
                row.standing,
                row.since.map(|date| date.to_string()),
                row.until.map(|date| date.to_string()),
                row.ended,
                row.in_force,
            )
        })
        .collect();
    let year = Some("2000".to_owned());
    assert_eq!(
        told,
        [(Standing::Observer, None, year.clone(), true, false), (Standing::Participant, year, None, false, true)]
    );
}

#[test]
fn what_a_participant_was_before_is_told_by_its_field_too() {
    let pointer = format!("{}/participants/items/10", super::process("puebla"));
    let item = serde_json::json!({
        "code": "DO", "entity": "state", "role": "participant", "status": "joined", "since": "2000", "until": null, "note": null,
        "previous_role": "observer",
    });
    let set = Altered::new().set("processes.json", &pointer, item).read().expect("a right set");
    assert_eq!(places(&set, "puebla", "DO").len(), 2);
    assert_eq!(
        places(&set, "south-american-meeting", "SR").len(),
        1,
        "Suriname joined and was nothing before, as far as is known"
    );
}

#[test]
fn hong_kong_takes_part_and_is_no_state() {
    let set = demo();
    for process in ["manila", "apc", "bangkok"] {
        assert_eq!(kinds(&places(&set, process, "HK")), BTreeSet::from([Standing::Participant]), "{process}");
    }
    let row = set.organisations().into_iter().find(|row| row.key == "HK").expect("a row");
    assert_eq!(row.kind, OrganisationKind::SpecialAdministrativeRegion);
}

#[test]
fn a_process_has_none_to_three_secretariats() {
    let set = demo();
    let secretariats = |process: &str| -> Vec<_> {
        let rows = set.standings(set.process(process).expect("a process")).into_iter();
        rows.filter(|row| row.standing == Standing::Secretariat).map(|row| row.organisation_key).collect()
    };
    assert_eq!(secretariats("cis"), ["iom", "osce-odihr", "unhcr"]);
    assert_eq!(secretariats("midsa"), ["iom", "imp"]);
    assert_eq!(secretariats("apc"), ["apc-secretariat"], "who only supports a secretariat is none");
    assert_eq!(secretariats("south-american-meeting"), ["iom"]);
    assert!(secretariats("baltic").is_empty() && secretariats("bangkok").is_empty());
}

#[test]
fn one_organisation_may_have_several_places() {
    let set = demo();
    assert_eq!(kinds(&places(&set, "puebla", "iom")), BTreeSet::from([Standing::Observer, Standing::Secretariat]));
    let unhcr = places(&set, "igc", "unhcr");
    assert_eq!(unhcr.len(), 1);
    assert_eq!((unhcr[0].standing, unhcr[0].title.as_deref()), (Standing::Observer, Some("takes part")));
    assert_eq!(kinds(&places(&set, "puebla", "rncom")), BTreeSet::from([Standing::CivilSociety]));
}

#[test]
fn what_has_ended_or_was_only_a_mention_opens_nothing() {
    let set = demo();
    let belarus = places(&set, "baltic", "BY");
    assert!(belarus.len() == 1 && belarus[0].ended && belarus[0].until.is_none() && !belarus[0].in_force);
    let france = places(&set, "dakar", "FR");
    assert!(france[0].title.as_deref() == Some("represented") && !france[0].in_force);
    let canada = places(&set, "cis", "CA");
    assert!(canada[0].title.as_deref() == Some("initial steering committee") && !canada[0].in_force);
}

#[test]
fn no_overlay_can_open_what_has_ended_or_was_only_a_mention() {
    let copy = ["baltic", "cis", "dakar"].into_iter().fold(Altered::new(), |copy, process| {
        copy.set("demo.json", &format!("/processes/{process}/in_force"), serde_json::json!(["participants"]))
    });
    let mut set = copy.read().expect("a right set");
    for added in set.overlay.as_mut().expect("an overlay").processes.values_mut() {
        added.in_force = Group::ALL.iter().copied().collect();
    }
    for (process, organisation) in [("baltic", "BY"), ("dakar", "FR"), ("cis", "CA"), ("puebla", "DO")] {
        let shut = places(&set, process, organisation).into_iter().filter(|row| row.ended || row.title.is_some());
        assert!(shut.into_iter().all(|row| !row.in_force), "{organisation} in {process}");
    }
    assert!(places(&set, "baltic", "SE")[0].in_force);
}

#[test]
fn without_an_overlay_nothing_is_in_force() {
    let set = Altered::new().remove("demo.json").read().expect("a right set");
    assert!(set.overlay.is_none());
    assert!(set.processes.iter().flat_map(|process| set.standings(process)).all(|row| !row.in_force));
}

#[test]
fn nobody_is_listed_twice_and_everybody_has_a_row() {
    let set = demo();
    let rows: BTreeSet<_> = set.organisations().into_iter().map(|row| row.key).collect();
    for process in &set.processes {
        let mut seen = BTreeSet::new();
        for row in set.standings(process) {
            assert!(rows.contains(&row.organisation_key), "{}", row.organisation_key);
            assert!(
                seen.insert((row.organisation_key.clone(), row.standing)),
                "{} in {}",
                row.organisation_key,
                process.slug
            );
        }
    }
    assert!(rows.contains("hungary-ministry-of-the-interior"), "the chair of the Budapest Process");
    assert!(!rows.contains("CL"), "only the place of a meeting");
    assert!(!rows.contains("nato"), "only named for comparison");
}

#[test]
fn every_country_has_a_name_in_six_languages() {
    for country in demo().countries {
        assert!(LANGUAGES.iter().all(|language| country.names.contains_key(*language)), "{}", country.alpha2);
    }
}

#[test]
fn every_process_is_named_in_six_languages() {
    let set = demo();
    for process in &set.processes {
        let others: Vec<&str> = set.names[&process.slug].keys().map(String::as_str).collect();
        assert_eq!(others, ["ar", "es", "fr", "ru", "zh"], "{}; English stands with the facts", process.slug);
    }
    let puebla = &set.names["puebla"]["es"];
    assert_eq!(
        (puebla.short.as_str(), puebla.full.as_str()),
        ("Proceso Puebla", "Conferencia Regional sobre Migración")
    );
    assert_eq!(puebla.region, "América del Norte y Centroamérica");
}

#[test]
fn without_other_names_there_are_the_english_ones() {
    let set = Altered::new().remove("names.json").read().expect("a right set");
    assert!(set.names.is_empty());
}

#[test]
fn the_demonstration_is_plainly_made_up() {
    let set = demo();
    let overlay = set.overlay.as_ref().expect("an overlay");
    assert!(overlay.personas.iter().all(|persona| persona.email.ends_with(".example")));
    let accents: BTreeMap<Accent, &String> =
        overlay.processes.iter().map(|(slug, added)| (added.accent, slug)).collect();
    assert_eq!(accents.len(), Accent::ALL.len(), "each process has a colour of its own");
    assert_eq!(overlay.audiences[&Audience::ParticipantsAndObservers], Destination::Plenary);
    assert_eq!(overlay.processes["puebla"].working_languages, ["en", "es"]);
}

#[test]
fn a_text_comes_with_its_head_read_and_its_heading_apart() {
    let set = demo();
    let text = set.documents.iter().find(|text| text.version() == "puebla-process-rules.es").expect("a text");
    assert_eq!(text.translation_of.as_deref(), Some("puebla-process-rules.en"));
    assert_eq!(text.title, "Cómo funciona el Proceso Puebla");
    assert!(text.markdown.starts_with("> **Resumen ilustrativo**") && text.markdown.contains("\n# Cómo funciona"));
    assert!(text.below_title().starts_with("> **Resumen ilustrativo**") && !text.below_title().contains("\n# "));
    assert!(set.documents.iter().any(|text| text.process.is_none() && text.id == "stages-comparison"));
}

#[test]
fn a_text_saved_on_another_system_reads_the_same() {
    let file = "documents/puebla-process-rules.en.md";
    let text = std::fs::read_to_string(super::demo_folder().join(file)).expect("a text");
    let copy = Altered::new().write(file, format!("\u{feff}{}", text.replace('\n', "\r\n")));
    assert_eq!(copy.read().expect("a right set"), demo());
}

#[test]
fn a_process_survives_being_kept_as_json() {
    for process in demo().processes {
        let kept = serde_json::to_string(&process).expect("JSON");
        assert_eq!(serde_json::from_str::<Process>(&kept).expect("a process"), process);
    }
}
