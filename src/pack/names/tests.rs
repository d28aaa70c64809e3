use std::collections::HashSet;

use proptest::prelude::*;

use super::*;

fn folders(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

#[test]
fn a_paper_stands_in_its_folder_under_symbol_language_and_name() {
    let mut places = Places::new();
    let meeting = folders(&["Fifth meeting", "Agenda"]);
    assert_eq!(
        places.place(&meeting, Some("RCM/VM/2000/3"), "es", "Informe.pdf"),
        "Fifth meeting/Agenda/RCM-VM-2000-3 es Informe.pdf"
    );
    assert_eq!(places.place(&[], None, "ar", "تقرير.docx"), "ar تقرير.docx");
    assert_eq!(places.place(&folders(&["议程"]), Some("RCM/1"), "zh", "报告.pdf"), "议程/RCM-1 zh 报告.pdf");
}

#[test]
fn two_papers_of_one_name_both_arrive() {
    let mut places = Places::new();
    assert_eq!(places.place(&[], None, "en", "Report.pdf"), "en Report.pdf");
    assert_eq!(places.place(&[], None, "en", "REPORT.PDF"), "en REPORT (2).PDF");
    assert_eq!(places.place(&[], None, "en", "report.pdf"), "en report (3).pdf");
    assert_eq!(places.place(&[], None, "en", "Report (2).pdf"), "en Report (2) (2).pdf");
    assert_eq!(places.place(&folders(&["en"]), None, "en", "Report.pdf"), "en/en Report.pdf");
}

#[test]
fn the_pages_of_the_pack_itself_keep_their_names() {
    let mut places = Places::new();
    assert_eq!(places.place(&[], None, "", "Index.html"), "Index (2).html");
    assert_eq!(places.place(&[], None, "", "sha256sums"), "sha256sums (2)");
    assert_eq!(places.place(&folders(&["manifest.csv"]), None, "", "a.txt"), "a.txt");
}

#[test]
fn a_file_and_a_folder_never_have_one_name() {
    let mut places = Places::new();
    assert_eq!(places.place(&folders(&["Agenda"]), None, "", "a.txt"), "Agenda/a.txt");
    assert_eq!(places.place(&[], None, "", "agenda"), "agenda (2)");
    assert_eq!(places.place(&folders(&["AGENDA"]), None, "", "b.txt"), "AGENDA/b.txt");
    assert_eq!(places.place(&folders(&["agenda (2)"]), None, "", "c.txt"), "c.txt");
}

#[test]
fn what_windows_keeps_for_itself_is_written_otherwise() {
    let mut places = Places::new();
    assert_eq!(places.place(&folders(&["aux", "Lpt9.old"]), None, "", "con .tar.gz"), "_aux/_Lpt9.old/_con .tar.gz");
    assert_eq!(places.place(&[], None, "", "COM¹.txt"), "_COM¹.txt");
    assert_eq!(places.place(&[], None, "", "console.txt"), "console.txt");
    assert_eq!(places.place(&folders(&["Who? \"We\"... "]), None, "", "a: b|c*.pdf"), "Who We/a- b-c.pdf");
}

#[test]
fn nothing_leads_out_of_the_pack_or_turns_round() {
    let mut places = Places::new();
    assert_eq!(places.place(&folders(&["..", ".", "/", "C:\\"]), None, "", "../../x.pdf"), "-/C--/-..-x.pdf");
    assert_eq!(places.place(&[], None, "", "a\u{202e}fdp.exe"), "afdp.exe");
    assert_eq!(places.place(&[], None, "", "e\u{200e}\u{301}.txt"), "é.txt");
    assert_eq!(places.place(&[], None, "", "..."), "_");
}

#[test]
fn a_long_name_keeps_its_ending_and_deep_folders_grow_short_together() {
    let mut places = Places::new();
    let long = format!("{}.pdf", "ñ".repeat(300));
    let path = places.place(&[], None, "es", &long);
    assert!(units(&path) == PART && path.ends_with("ñ.pdf"), "{path}");
    let second = places.place(&[], None, "es", &long);
    assert!(units(&second) == PART && second.ends_with("ñ (2).pdf"), "{second}");
    let deep = vec!["Working group on statistics".to_owned(); 30];
    let path = places.place(&deep, None, "es", &long);
    assert!(units(&path) <= WHOLE && path.starts_with("Working/Working/"), "{path}");
}

fn is_portable(path: &str) -> bool {
    let bad = |c: char| {
        c.is_control()
            || "<>:\"\\|?*".contains(c)
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
    };
    let devices = ["CON", "PRN", "AUX", "NUL", "COM1", "COM9", "LPT1", "LPT5"];
    units(path) <= WHOLE
        && path.nfc().eq(path.chars())
        && !path.contains(bad)
        && path.split('/').all(|part| {
            let head = part.split('.').next().unwrap_or_default().trim_end().to_uppercase();
            (1..=PART).contains(&units(part))
                && part.len() <= 255
                && !part.starts_with([' ', '.'])
                && !part.ends_with([' ', '.'])
                && !devices.contains(&head.as_str())
        })
}

/// Names as they come, and names made of what is dangerous.
fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        proptest::collection::vec(
            proptest::sample::select(vec![
                ".", "..", "/", "\\", " ", "CON", "com1", "nul", "a", "A", "ß", "SS", "e\u{301}", "é", "\u{338}", "<",
                "\u{202e}", "\u{200d}", "\n", "😀", "议程", ".pdf", ".PDF", "_", "(2)", " (2)", "İ", "ﬁ", "\u{2028}"
            ]),
            0..120
        )
        .prop_map(|pieces| pieces.concat()),
    ]
}

proptest! {
    #[test]
    fn any_path_can_be_written_on_any_system(
        papers in proptest::collection::vec(
            (proptest::collection::vec(any_name(), 0..18), proptest::option::of(any_name()), any_name(), any_name()), 1..12),
    ) {
        let mut places = Places::new();
        let (mut small, mut large, mut all) = (HashSet::new(), HashSet::new(), Vec::new());
        for (folders, symbol, language, name) in papers {
            for language in ["", &language] {
                let path = places.place(&folders, symbol.as_deref(), language, &name);
                prop_assert!(is_portable(&path), "{path:?}");
                prop_assert!(small.insert(path.to_lowercase()), "{path:?}");
                prop_assert!(large.insert(path.to_uppercase()), "{path:?}");
                all.push(path.to_lowercase());
            }
        }
        for path in &all {
            prop_assert!(!all.iter().any(|other| other.starts_with(&format!("{path}/"))), "{path:?}");
        }
    }

    #[test]
    fn an_ending_is_kept(name in any_name()) {
        let path = Places::new().place(&[], Some("RCM/1"), "es", &format!("{name}x.pdf"));
        prop_assert_eq!(path.rsplit_once('.').map(|(_, ending)| ending), Some("pdf"));
    }
}
