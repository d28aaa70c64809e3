//! Small texts of RTF.

use super::*;
use crate::extraction::samples::rtf;

fn told(text: &[u8]) -> Vec<(Kind, String, String, u32)> {
    let mut told = Told::default();
    read(text, &mut told).expect("a text");
    told.findings.into_iter().map(|one| (one.kind, one.name, one.text, one.count)).collect()
}

fn of(kind: Kind, text: &str, count: u32) -> (Kind, String, String, u32) {
    (kind, String::new(), text.to_owned(), count)
}

#[test]
fn a_text_tells_who_made_changed_and_commented_on_it() {
    let told = told(&rtf("Ana Muestra"));
    for one in [
        of(Kind::Title, "Draft report", 1),
        of(Kind::Author, "Ana Muestra", 1),
        of(Kind::ChangedBy, "Ana Muestra", 1),
        of(Kind::Company, "Ministry", 1),
        of(Kind::Commenter, "Ana Muestra", 1),
        of(Kind::Person, "Ana Muestra", 1),
        of(Kind::Reviser, "Ana Muestra", 2),
        of(Kind::Program, "Writer", 1),
        of(Kind::HiddenText, "", 1),
        of(Kind::Unread, "JPEG", 1),
        of(Kind::Embedded, "", 1),
        (Kind::Other, "Desk".to_owned(), "Ana Muestra".to_owned(), 1),
    ] {
        assert!(told.contains(&one), "{one:?}: {told:?}");
    }
    assert_eq!(told.len(), 12, "{told:?}");
}

#[test]
fn what_a_text_says_of_itself_is_told_under_the_name_that_people_know() {
    let text = br"{\rtf1{\info{\doccomm for Ana}}}";
    assert_eq!(told(text), [(Kind::Other, "Comments".to_owned(), "for Ana".to_owned(), 1)]);
}

#[test]
fn letters_are_read_in_the_encoding_that_the_head_names_and_as_unicode() {
    let text = br"{\rtf1\ansi\ansicpg1251{\info{\author \'c0\'ed\'e0}{\operator M\u252?ller \uc0\u-10179 \u-8704}{\manager a\{b\~c}}}";
    assert_eq!(
        told(text),
        [of(Kind::Author, "Ана", 1), of(Kind::ChangedBy, "Müller 😀", 1), of(Kind::Manager, "a{b c", 1)]
    );
}

#[test]
fn a_change_without_a_name_and_hidden_text_are_told_and_a_text_that_is_shown_tells_nothing() {
    assert!(told(br"{\rtf1 shown {\v0 shown}{\*\unknown\v hidden}{\xe\v index}}").is_empty());
    let text = br"{\rtf1 shown {\v hidden}{\v  hidden again} shown\v hidden\plain shown{\revised new}{\deleted0 old}}x";
    assert_eq!(told(text), [of(Kind::HiddenText, "", 2), of(Kind::Reviser, "", 1), of(Kind::Stray, "", 1)]);
}

#[test]
fn what_is_hidden_around_a_box_of_text_is_so_again_behind_it() {
    let text = br"{\rtf1 shown {\v hidden {\shp{\*\shpinst{\shptxt\plain shown}}} hidden again} shown}";
    assert_eq!(told(text), [of(Kind::HiddenText, "", 2)]);
}

#[test]
fn c3_a_text_that_breaks_off_or_lies_too_deep_is_not_read() {
    let text = rtf("Ana Muestra");
    for end in 0..text.len() {
        assert!(read(&text[..end], &mut Told::default()).is_none(), "{end}");
        let mut mangled = text.clone();
        mangled[end] = b'\\';
        let _ = read(&mangled, &mut Told::default());
    }
    let deep = |depth: usize| format!("{{\\rtf1{}{}}}", "{".repeat(depth), "}".repeat(depth)).into_bytes();
    assert!(read(&deep(DEEPEST - 1), &mut Told::default()).is_some());
    assert!(read(&deep(DEEPEST), &mut Told::default()).is_none());
    assert!(read(br"{\rtf1\bin9999999999999999999 }", &mut Told::default()).is_none());
    assert!(read(br"{\rtf1\bin5 }}}}}}", &mut Told::default()).is_some());
}
