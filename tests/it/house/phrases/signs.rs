//! Signs stand as the readers of a language write them, and no line breaks between a word and its sign.

use super::super::{Source, none, sources};

/// Before these signs, and behind the opening one, French has a space; an ordinary one would let the line break there.
const FRENCH: [&str; 6] = [" ;", " :", " !", " ?", " »", "« "];

/// The half-width signs that stand between two Chinese letters as full-width ones.
const CHINESE: [char; 7] = [',', ':', ';', '(', ')', '?', '!'];

/// What a template writes between a label and a name where it has forgotten that languages differ.
const GLUED: [&str; 3] = ["}}: ", "%}: ", "\">: "];

/// The lines of a catalogue that are read by people, with where they begin.
fn lines(file: &Source) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    file.text
        .split_inclusive('\n')
        .map(move |line| {
            let begins = at;
            at += line.len();
            (begins, line)
        })
        .filter(|(_, line)| !line.starts_with('#'))
}

fn french(line: &str) -> bool {
    FRENCH.iter().any(|signs| line.contains(*signs))
}

fn chinese(line: &str) -> bool {
    let letters: Vec<char> = line.trim_end().chars().collect();
    let is_chinese = |letter: &char| ('\u{3000}'..='\u{9fff}').contains(letter);
    letters
        .windows(2)
        .any(|two| is_chinese(&two[0]) && CHINESE.contains(&two[1]) || CHINESE.contains(&two[0]) && is_chinese(&two[1]))
}

/// A question or an exclamation opens in Spanish with a sign of its own.
fn spanish(line: &str) -> bool {
    let count = |sign: char| line.matches(sign).count();
    count('?') != count('¿') || count('!') != count('¡')
}

/// The lines of a language's catalogue that are wrong.
fn wrong(code: &str, is_wrong: fn(&str) -> bool) -> Vec<String> {
    let files = sources(&format!("web/locale/{code}"), &[".ftl"]);
    let told = |file: &Source| {
        let found = lines(file).filter(|(_, line)| is_wrong(line));
        found.map(|(at, line)| format!("{}: {}", file.at(at), line.trim())).collect::<Vec<_>>()
    };
    files.iter().flat_map(told).collect()
}

#[test]
fn french_signs_are_held_to_their_words() {
    none(&wrong("fr", french), "Before ; : ! ? » and behind « stands a no-break space, U+00A0.");
}

#[test]
fn chinese_signs_are_as_wide_as_the_letters() {
    none(&wrong("zh", chinese), "Write ，：；（）？！ beside Chinese letters.");
}

#[test]
fn spanish_questions_open_with_their_sign() {
    // A comment of HTML is told of as it is written, with its exclamation mark.
    none(
        &wrong("es", |line| spanish(&line.replace("<!--", ""))),
        "Write ¿ before a question and ¡ before an exclamation.",
    );
}

#[test]
fn templates_leave_the_colon_to_the_language() {
    // The page of a pack has its styles in the text, where a colon is no language's.
    let files =
        sources("web/templates", &[""]).into_iter().filter(|file| !file.path.starts_with("web/templates/pack/"));
    let glued = |file: Source| {
        let found = GLUED.into_iter().flat_map(|sign| file.text.match_indices(sign));
        found.map(|(at, _)| format!("{}: a colon", file.at(at))).collect::<Vec<_>>()
    };
    none(&files.flat_map(glued).collect::<Vec<_>>(), "Write {{ w.t(\"label-colon\") }} between a label and a name.");
}

#[test]
fn wrong_signs_are_found() {
    for line in ["a = Lire :", "a = Qui ?", "a = « mot\u{a0}»", "    [one] un ; deux"] {
        assert!(french(line), "{line}");
    }
    for line in ["a = Lire\u{a0}:", "a = «\u{a0}mot\u{a0}»", "a = { $n ->", "a = { \"\\u00A0\" }:{ \" \" }"] {
        assert!(!french(line), "{line}");
    }
    assert!(chinese("a = 文件:成员") && chinese("a = 时间(当地)"));
    assert!(!chinese("a = 文件：成员") && !chinese("a = 时间，UTC") && !chinese("a = { $n ->"));
    assert!(spanish("a = Quién?") && !spanish("a = ¿Quién?"));
}
