//! Whether what a text says is hidden, by what is open around it: tables, paragraphs and runs, which lie in each other where one of them holds
//! a box of text.

use quick_xml::events::BytesStart;

use super::{super::tree::attribute, hidden::is_off, styles::Hiding};

/// Elements that say how something looked before a tracked change, which says nothing of how it looks.
const BEFORE: [&str; 3] = ["pPrChange", "rPrChange", "tblPrChange"];

/// Elements that say how something besides a run looks: the mark of a paragraph, a control, the signs of a formula.
const ASIDE: [&str; 4] = ["pPr", "sdtPr", "sdtEndPr", "ctrlPr"];

/// A run that is open.
struct Run {
    /// Whether it is hidden itself.
    hidden: bool,
    /// Whether a run is hidden that holds the box in which it stands: the box is not shown then.
    around: bool,
    /// Whether it says anything.
    said: bool,
}

/// What is open while a part is read.
pub struct Runs<'h> {
    hiding: &'h Hiding,
    /// Whether each table, paragraph and run hides what is in it, the outermost first.
    tables: Vec<bool>,
    paragraphs: Vec<bool>,
    stack: Vec<Run>,
    before: usize,
    aside: usize,
}

impl<'h> Runs<'h> {
    /// Nothing is open yet.
    pub fn new(hiding: &'h Hiding) -> Self {
        Self { hiding, tables: Vec::new(), paragraphs: Vec::new(), stack: Vec::new(), before: 0, aside: 0 }
    }

    /// An element begins.
    pub fn open(&mut self, name: &str, start: &BytesStart<'_>) {
        let value = || attribute(start, "val").unwrap_or_default();
        match name {
            _ if BEFORE.contains(&name) => self.before += 1,
            _ if ASIDE.contains(&name) => self.aside += 1,
            "tbl" => self.tables.push(self.hiding.hides_unnamed_table()),
            "p" => self.paragraphs.push(self.hiding.hides_unnamed()),
            "r" => self.open_run(),
            "tblStyle" | "pStyle" | "rStyle" | "vanish" if self.before > 0 => {}
            "tblStyle" => {
                if let Some(table) = self.tables.last_mut() {
                    *table = self.hiding.hides_table(&value());
                }
            }
            "pStyle" => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    *paragraph = self.hiding.hides_paragraph(&value());
                }
            }
            "rStyle" | "vanish" if self.aside > 0 => {}
            "rStyle" => {
                if let Some(run) = self.stack.last_mut() {
                    run.hidden |= self.hiding.hides_run(&value());
                }
            }
            "vanish" => {
                if let Some(run) = self.stack.last_mut() {
                    run.hidden = !is_off(attribute(start, "val").as_deref());
                }
            }
            _ => {}
        }
    }

    fn open_run(&mut self) {
        let by_paragraph = self.paragraphs.last().copied().unwrap_or_else(|| self.hiding.hides_unnamed());
        let hidden = by_paragraph || self.tables.contains(&true);
        let around = self.stack.last().is_some_and(|run| run.hidden || run.around);
        self.stack.push(Run { hidden, around, said: false });
    }

    /// The innermost run says this.
    pub fn say(&mut self, text: &str) {
        if let Some(run) = self.stack.last_mut() {
            run.said |= !text.trim().is_empty();
        }
    }

    /// An element ends. Gives whether it was a run that is hidden and says something.
    pub fn close(&mut self, name: &str) -> bool {
        match name {
            _ if BEFORE.contains(&name) => self.before = self.before.saturating_sub(1),
            _ if ASIDE.contains(&name) => self.aside = self.aside.saturating_sub(1),
            "tbl" => {
                self.tables.pop();
            }
            "p" => {
                self.paragraphs.pop();
            }
            "r" => return self.stack.pop().is_some_and(|run| run.said && (run.hidden || run.around)),
            _ => {}
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::super::{
        super::told::{Kind, Told},
        hidden::of_text,
    };
    use super::*;

    const STYLES: &str = "<w:styles><w:style w:styleId='Secret'><w:rPr><w:vanish/></w:rPr></w:style>\
        <w:style w:type='table' w:styleId='Covered'><w:tblStylePr w:type='firstRow'><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>\
        <w:style w:type='table' w:styleId='Below'><w:basedOn w:val='Covered'/></w:style>\
        <w:style w:type='table' w:styleId='Open'><w:basedOn w:val='Covered'/><w:rPr><w:vanish w:val='0'/></w:rPr></w:style></w:styles>";

    /// How often this body of a text hides something, by these styles.
    fn counted(styles: &str, body: &str) -> u32 {
        let (mut hiding, mut told) = (Hiding::default(), Told::default());
        hiding.add(styles).unwrap();
        of_text(&format!("<w:body>{body}</w:body>"), &hiding, &mut told).unwrap();
        assert!(told.findings.iter().all(|one| one.kind == Kind::HiddenText), "{told:?}");
        told.findings.iter().map(|one| one.count).sum()
    }

    fn run(look: &str, inside: &str) -> String {
        format!("<w:r><w:rPr>{look}</w:rPr>{inside}</w:r>")
    }

    fn boxed(inside: &str) -> String {
        format!("<w:drawing><w:txbxContent><w:p>{inside}</w:p></w:txbxContent></w:drawing>")
    }

    #[test]
    fn a_run_that_is_hidden_is_so_again_behind_a_box_of_text_in_it() {
        let (word, hidden) = ("<w:t>text</w:t>", "<w:vanish/>");
        let shown_box = boxed(&run("", word));
        for (body, count) in [
            // The box of a hidden run is not shown either.
            (run(hidden, &format!("{shown_box}{word}")), 2),
            (run(hidden, &shown_box), 1),
            (run(hidden, &boxed("")), 0),
            (run(hidden, &format!("{}{word}", boxed(&run("", "")))), 1),
            // A box says nothing of the run that holds it.
            (run("", &format!("{}{word}", boxed(&run(hidden, word)))), 1),
            (run("", &format!("{shown_box}{word}")), 0),
            // Nor does the mark of a paragraph in it.
            (run("", &format!("{}{word}", boxed("<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>"))), 0),
            (run(hidden, &format!("{}{word}", boxed("<w:pPr><w:rPr><w:vanish w:val='0'/></w:rPr></w:pPr>"))), 1),
        ] {
            assert_eq!(counted("<w:styles/>", &format!("<w:p>{body}</w:p>")), count, "{body}");
        }
    }

    #[test]
    fn text_in_a_box_and_looks_before_a_change_do_not_speak_for_what_is_around_them() {
        let (word, style) = ("<w:t>text</w:t>", "<w:pStyle w:val='Secret'/>");
        let behind = run("", word);
        let boxed =
            format!("<w:p><w:pPr>{style}</w:pPr>{}{behind}</w:p>", run("<w:vanish w:val='0'/>", &boxed(&behind)));
        let changed = format!(
            "<w:p><w:pPr>{style}<w:pPrChange><w:pPr><w:pStyle w:val='Shown'/></w:pPr></w:pPrChange></w:pPr>{behind}</w:p><w:p>{}</w:p>",
            run("<w:vanish/><w:rPrChange><w:rPr><w:vanish w:val='0'/></w:rPr></w:rPrChange>", word)
        );
        assert_eq!((counted(STYLES, &boxed), counted(STYLES, &changed)), (1, 2));
    }

    #[test]
    fn what_the_style_of_a_table_hides_is_told() {
        let table = |style: &str, inside: &str| {
            format!("<w:tbl><w:tblPr>{style}</w:tblPr><w:tr><w:tc>{inside}</w:tc></w:tr></w:tbl>")
        };
        let named = |name: &str| format!("<w:tblStyle w:val='{name}'/>");
        let cell = format!("<w:p>{}</w:p>", run("", "<w:t>text</w:t>"));
        let said = format!("<w:p>{}</w:p>", run("<w:vanish w:val='0'/>", "<w:t>text</w:t>"));
        let changed =
            format!("{}<w:tblPrChange><w:tblPr>{}</w:tblPr></w:tblPrChange>", named("Open"), named("Covered"));
        for (body, count) in [
            (table(&named("Covered"), &cell), 1),
            (table(&named("Below"), &cell), 1),
            (table(&named("Open"), &cell), 0),
            (table(&named("unknown"), &cell), 0),
            (table("", &cell), 0),
            (table(&named("Covered"), &said), 0),
            (table(&changed, &cell), 0),
            (table(&named("Covered"), &format!("{}{cell}", table(&named("Open"), &cell))), 2),
            (format!("{}{cell}", table(&named("Covered"), "")), 0),
        ] {
            assert_eq!(counted(STYLES, &body), count, "{body}");
        }
    }

    #[test]
    fn a_table_that_names_no_style_is_hidden_by_the_one_that_it_has() {
        let styles = "<w:styles><w:style w:type='table' w:default='1' w:styleId='Normal'><w:rPr><w:vanish/></w:rPr></w:style>\
            <w:style w:type='table' w:styleId='Open'/></w:styles>";
        let cell = format!("<w:p>{}</w:p>", run("", "<w:t>text</w:t>"));
        for (style, count) in [("", 1), ("<w:tblStyle w:val='unknown'/>", 1), ("<w:tblStyle w:val='Open'/>", 0)] {
            let body = format!("<w:tbl><w:tblPr>{style}</w:tblPr><w:tr><w:tc>{cell}</w:tc></w:tr></w:tbl>");
            assert_eq!(counted(styles, &format!("{body}{cell}")), count, "{style}");
        }
    }
}
