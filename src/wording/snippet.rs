//! The part of a text that shows why it was found.

use std::ops::Range;

use super::{
    hits::{Hit, hits},
    letters::clings,
    question::Question,
    window::{clean, densest, whole},
};

/// A part of a snippet or title, as it is written in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The text, not escaped for HTML.
    pub text: String,
    /// Whether it is what was looked for.
    pub hit: bool,
}

/// What stands where the text goes on.
const CUT: &str = "…";

/// A whole title, with what was looked for marked in it.
pub fn marked(title: &str, question: &Question) -> Vec<Piece> {
    let title = clean(title);
    pieces(&title, 0..title.len(), &hits(&title, &question.wanted))
}

/// At most `most` characters of a text, around the place where most of the question stands close together; the beginning
/// of the text if it stands nowhere. Where the text is cut, a piece `…` is added, which is not counted.
pub fn snippet(text: &str, question: &Question, most: usize) -> Vec<Piece> {
    let text = clean(text);
    if most == 0 {
        return Vec::new();
    }
    let hits = hits(&text, &question.wanted);
    let window = whole(&text, &densest(&text, &hits, most), most);
    let cut = || Piece { text: CUT.to_owned(), hit: false };
    let mut snippet = Vec::new();
    if window.start > 0 {
        snippet.push(cut());
    }
    snippet.extend(pieces(&text, window.clone(), &hits));
    if window.end < text.len() {
        snippet.push(cut());
    }
    snippet
}

/// The text in the window, parted where hits begin and end.
fn pieces(text: &str, window: Range<usize>, hits: &[Hit]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut done = window.start;
    let mut tell = |part: Range<usize>, hit: bool| match pieces.last_mut() {
        _ if part.is_empty() => {}
        Some(last) if last.hit == hit => last.text.push_str(&text[part]),
        _ => pieces.push(Piece { text: text[part].to_owned(), hit }),
    };
    for hit in hits.iter().filter(|hit| hit.at.end > window.start) {
        if hit.at.start >= window.end {
            break;
        }
        // The accents of its last letter are part of what was found.
        let tail: usize = text[hit.at.end..].chars().take_while(|c| clings(*c)).map(char::len_utf8).sum();
        let start = hit.at.start.max(done);
        let end = (hit.at.end + tail).min(window.end).max(start);
        tell(done..start, false);
        tell(start..end, true);
        done = end;
    }
    tell(done..window.end, false);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A snippet as one line, with the hits in brackets.
    fn line(pieces: &[Piece]) -> String {
        pieces.iter().map(|piece| if piece.hit { format!("[{}]", piece.text) } else { piece.text.clone() }).collect()
    }

    fn of(text: &str, typed: &str, most: usize) -> String {
        line(&snippet(text, &Question::parse(typed).expect("something to look for"), most))
    }

    #[test]
    fn a_title_is_whole_and_keeps_its_accents() {
        let told = |title: &str, typed| line(&marked(title, &Question::parse(typed).expect("something to look for")));
        assert_eq!(told("Informe sobre Migración", "migracion"), "Informe sobre [Migración]");
        assert_eq!(told("Migracio\u{301}n", "migración"), "[Migracio\u{301}n]");
        assert_eq!(told("التعاون في مجال الهِجْرَةِ", "الهجرة"), "التعاون في مجال [الهِجْرَةِ]");
        assert_eq!(told("Всё о перемещённых лицах", "перемещенных"), "Всё о [перемещённых] лицах");
        assert_eq!(told("La main-d’œuvre étrangère", "oeuvre etrang"), "La main-d’[œuvre] [étrangère]");
        assert_eq!(told("O tráfico de pessoas", "\"trafico de pessoas\""), "O [tráfico de pessoas]");
        assert_eq!(told("第三届区域移民会议", "区域移民会议"), "第三届[区域移民会议]");
        assert_eq!(told("Records RCM/VM/2000/3", "rcm/vm/2000/3"), "Records [RCM/VM/2000/3]");
        assert_eq!(told("", "x"), "");
    }

    #[test]
    fn a_snippet_shows_where_most_of_the_question_stands() {
        let far = "nothing of it stands here, ".repeat(50);
        let text = format!("labour first, {far} then migration of labour in the region, {far}");
        assert_eq!(of(&text, "labour migration", 44), "…here, then [migration] of [labour] in the region…");
    }

    #[test]
    fn a_snippet_is_cut_between_words() {
        assert_eq!(of("uno dos tres cuatro cinco seis", "tres", 16), "…dos [tres] cuatro…");
        assert_eq!(of("uno dos tres cuatro cinco seis", "seis", 16), "…cinco [seis]");
        assert_eq!(of("uno dos tres cuatro cinco seis", "nada", 13), "uno dos tres…");
        assert_eq!(of("uno dos", "dos", 200), "uno [dos]");
        assert_eq!(of("移民".repeat(40).as_str(), "民会", 4), "移民移民…");
    }

    #[test]
    fn a_word_without_end_is_cut_inside() {
        assert_eq!(of(&"a".repeat(5000), "aaa", 10), format!("[{}]…", "a".repeat(10)));
        assert_eq!(of(&"a".repeat(5000), "nada", 10), format!("{}…", "a".repeat(10)));
        assert_eq!(of("text", "text", 0), "");
        assert_eq!(of(" \n ", "text", 9), "");
    }

    #[test]
    fn a_snippet_is_one_line_that_cannot_turn_round() {
        assert_eq!(of("uno\r\n\t dos\0\u{202e}tres\u{2066}", "dos", 90), "uno [dos] tres");
        assert_eq!(of("区域移\n民会议", "移民", 90), "区域[移民]会议");
    }
}
