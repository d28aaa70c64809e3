//! What the styles of a text hide (ISO/IEC 29500-1, sections 17.3.2.41 and 17.7).

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    ops::ControlFlow,
};

use super::{super::tree::attribute, hidden::is_off, relations::ends_in};
use crate::extraction::xml::{self, Piece};

/// How many styles are looked up behind one that takes after them.
const LONGEST: usize = 20;

/// Whether a member holds styles of a text, by its place in small letters. Texts that are kept for later use (`word/glossary`) have their own.
pub fn is_placed(place: &str) -> bool {
    let name = place.rsplit_once('/').map_or("", |(_, name)| name);
    place.starts_with("word/") && name.starts_with("styles") && ends_in(place, "xml")
}

/// What all styles of a text hide, in whatever part they stand: where parts differ, what one of them hides counts as hidden.
#[derive(Default)]
pub struct Hiding {
    /// The styles that hide what has them, or take after one that does.
    styles: HashSet<String>,
    /// Where paragraphs that name no style are hidden by the one that they have: the styles that they may name instead. A name that nothing
    /// bears is as good as none.
    named: Option<HashSet<String>>,
    /// The same of tables.
    tables: Option<HashSet<String>>,
    /// Whether all is hidden that does not say otherwise itself.
    all: bool,
}

/// A style: the one that it takes after, and what it says of whether it is shown.
#[derive(Default)]
struct Style {
    after: String,
    hides: Option<bool>,
}

impl Hiding {
    /// Adds the styles of a part. `None` if it cannot be read.
    pub fn add(&mut self, xml: &str) -> Option<()> {
        let (mut styles, mut defaults): (HashMap<String, Style>, Vec<(bool, String)>) = (HashMap::new(), Vec::new());
        let (mut open, mut for_all, mut all): (Option<String>, bool, bool) = (None, false, false);
        xml::walk(xml, |piece| {
            match piece {
                Piece::Opens("docDefaults", _) => for_all = true,
                Piece::Closes("docDefaults") => for_all = false,
                Piece::Opens("style", start) => {
                    let name = attribute(start, "styleId").unwrap_or_default();
                    if attribute(start, "default").is_some_and(|default| !is_off(Some(&default))) {
                        let is_of_tables = attribute(start, "type").is_some_and(|of| of == "table");
                        defaults.push((is_of_tables, name.clone()));
                    }
                    styles.entry(name.clone()).or_default();
                    open = Some(name);
                }
                Piece::Closes("style") => open = None,
                Piece::Opens("vanish", start) => {
                    let hides = !is_off(attribute(start, "val").as_deref());
                    all |= for_all && hides;
                    // Of a style that says both, the worse is believed.
                    if let Some(style) = open.as_ref().and_then(|open| styles.get_mut(open)) {
                        style.hides = Some(hides || style.hides == Some(true));
                    }
                }
                Piece::Opens("basedOn", start) => {
                    if let Some(style) = open.as_ref().and_then(|open| styles.get_mut(open)) {
                        style.after = attribute(start, "val").unwrap_or_default();
                    }
                }
                Piece::Opens(..) | Piece::Says(_) | Piece::Closes(_) => {}
            }
            ControlFlow::Continue(())
        })?;
        self.all |= all;
        self.styles.extend(styles.keys().filter(|name| hides(&styles, name)).cloned());
        // A file may name any number of styles as the default of one kind: those that are known are gone through once.
        let hiding: BTreeSet<bool> = defaults
            .into_iter()
            .filter(|(_, name)| hides(&styles, name))
            .map(|(is_of_tables, _)| is_of_tables)
            .collect();
        let known: HashSet<String> = styles.into_keys().collect();
        for is_of_tables in hiding {
            narrow(if is_of_tables { &mut self.tables } else { &mut self.named }, &known);
        }
        Some(())
    }

    /// Whether a paragraph of this style is hidden.
    pub fn hides_paragraph(&self, style: &str) -> bool {
        self.hides_run(style) || self.named.as_ref().is_some_and(|named| !named.contains(style))
    }

    /// Whether a table of this style is hidden.
    pub fn hides_table(&self, style: &str) -> bool {
        self.hides_run(style) || self.tables.as_ref().is_some_and(|named| !named.contains(style))
    }

    /// Whether a table that names no style is hidden by the one that it has.
    pub fn hides_unnamed_table(&self) -> bool {
        self.tables.is_some()
    }

    /// Whether letters of this style are hidden.
    pub fn hides_run(&self, style: &str) -> bool {
        self.all || self.styles.contains(style)
    }

    /// Whether a paragraph that names no style is hidden.
    pub fn hides_unnamed(&self) -> bool {
        self.all || self.named.is_some()
    }
}

/// Leaves of the styles that may be named those that this part has too.
fn narrow(named: &mut Option<HashSet<String>>, known: &HashSet<String>) {
    *named = Some(match named.take() {
        Some(named) => named.intersection(known).cloned().collect(),
        None => known.clone(),
    });
}

/// Whether a style of a part hides what has it, by itself or by one that it takes after.
fn hides(styles: &HashMap<String, Style>, name: &str) -> bool {
    let mut name = name;
    for _ in 0..LONGEST {
        match styles.get(name) {
            Some(Style { hides: Some(hides), .. }) => return *hides,
            Some(style) => name = &style.after,
            None => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::{
        super::told::{Kind, Told},
        hidden::of_text,
    };
    use super::*;

    fn hiding(parts: &[&str]) -> Hiding {
        let mut hiding = Hiding::default();
        for styles in parts {
            hiding.add(&format!("<w:styles>{styles}</w:styles>")).unwrap();
        }
        hiding
    }

    #[test]
    fn text_that_its_style_hides_is_told_and_so_is_a_hidden_shape() {
        let hiding = hiding(&[
            "<w:style w:styleId='Secret'><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId='Below'><w:basedOn w:val='Secret'/>\
             </w:style><w:style w:styleId='Shown'><w:basedOn w:val='Secret'/><w:rPr><w:vanish w:val='0'/></w:rPr></w:style>\
             <w:style w:styleId='Round'><w:basedOn w:val='Round'/></w:style>",
        ]);
        assert_eq!(hiding.styles, HashSet::from(["Secret".to_owned(), "Below".to_owned()]));
        let text = "<w:body><w:p><w:pPr><w:pStyle w:val='Below'/></w:pPr><w:r><w:t>hidden</w:t></w:r></w:p>\
            <w:p><w:r><w:rPr><w:rStyle w:val='Secret'/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:rStyle w:val='Secret'/>\
            <w:vanish w:val='0'/></w:rPr><w:t>shown</w:t></w:r><w:r><w:rPr><w:rStyle w:val='Shown'/></w:rPr><w:t>shown</w:t></w:r>\
            <w:r><w:drawing><wp:docPr id='1' hidden='1'/><wp:docPr id='2'/></w:drawing></w:r></w:p></w:body>";
        let mut told = Told::default();
        of_text(text, &hiding, &mut told).unwrap();
        let all: Vec<_> = told.findings.iter().map(|one| (one.kind, one.count)).collect();
        assert_eq!(all, [(Kind::HiddenText, 2), (Kind::HiddenShapes, 1)]);
    }

    #[test]
    fn what_one_part_hides_is_hidden_whatever_another_says_of_it() {
        let secret = "<w:style w:styleId='Secret'><w:rPr><w:vanish/></w:rPr></w:style>";
        let shown = "<w:style w:styleId='Secret'/><w:style w:styleId='Other'/>";
        for parts in [[secret, shown], [shown, secret]] {
            let hiding = hiding(&parts);
            assert!(hiding.hides_paragraph("Secret") && hiding.hides_run("Secret"));
            assert!(!hiding.hides_paragraph("Other") && !hiding.hides_paragraph("unknown") && !hiding.hides_unnamed());
        }
    }

    #[test]
    fn a_style_that_need_not_be_named_hides_what_names_none() {
        let hides = "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId='Shown'/>";
        let known = "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'/><w:style w:styleId='Known'/>";
        for parts in [[hides, known], [known, hides]] {
            let hiding = hiding(&parts);
            assert!(hiding.hides_unnamed() && hiding.hides_paragraph("Normal"));
            assert!(hiding.hides_paragraph("unknown") && hiding.hides_paragraph("Known"));
            assert!(!hiding.hides_paragraph("Shown") && !hiding.hides_run("Shown"));
        }
        assert!(!hiding(&[known]).hides_unnamed());
    }

    #[test]
    fn c3_very_many_styles_that_need_not_be_named_are_gone_through_once() {
        let many: Vec<String> = (0..20_000)
            .map(|n| format!("<w:style w:type='paragraph' w:default='1' w:styleId='a{n}'><w:vanish/></w:style>"))
            .collect();
        let began = std::time::Instant::now();
        assert!(hiding(&[&many.concat()]).hides_unnamed());
        assert!(began.elapsed().as_secs() < 20, "each of them with each of the others");
    }

    #[test]
    fn what_holds_of_all_text_hides_it() {
        let all = |vanish: &str| {
            format!(
                "<w:docDefaults><w:rPrDefault><w:rPr>{vanish}</w:rPr></w:rPrDefault></w:docDefaults><w:style w:styleId='a'/>"
            )
        };
        let hides = hiding(&[&all("<w:vanish/>")]);
        assert!(hides.hides_unnamed() && hides.hides_paragraph("a") && hides.hides_run("a"));
        let shows = hiding(&[&all("<w:vanish w:val='0'/>")]);
        assert!(!shows.hides_unnamed() && !shows.hides_paragraph("a"));
    }

    #[test]
    fn styles_are_known_by_their_place() {
        for place in ["word/styles.xml", "word/glossary/styles.xml", "word/styleswitheffects.xml", "word/a/styles2.xml"]
        {
            assert!(is_placed(place), "{place}");
        }
        for place in ["xl/styles.xml", "word/document.xml", "word/_rels/styles.xml.rels", "styles.xml"] {
            assert!(!is_placed(place), "{place}");
        }
    }
}
