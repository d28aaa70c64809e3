//! Tracked changes of a text, accepted (ISO/IEC 29500-1, section 17.13.5): what was added is text, what was struck out is gone, and nobody is
//! named.

use super::super::tree::{Element, Node};

/// What becomes of an element.
enum Fate {
    Stays,
    Goes,
    /// It goes, and what is in it stays.
    Opens,
}

/// Marks of changes, comments and permissions that go with all that is in them.
const GONE: [&str; 37] = [
    "del",
    "moveFrom",
    "conflictDel",
    "rPrChange",
    "pPrChange",
    "sectPrChange",
    "tblPrChange",
    "tblPrExChange",
    "trPrChange",
    "tcPrChange",
    "tblGridChange",
    "numberingChange",
    "cellIns",
    "cellMerge",
    "moveFromRangeStart",
    "moveFromRangeEnd",
    "moveToRangeStart",
    "moveToRangeEnd",
    "customXmlInsRangeStart",
    "customXmlInsRangeEnd",
    "customXmlDelRangeStart",
    "customXmlDelRangeEnd",
    "customXmlMoveFromRangeStart",
    "customXmlMoveFromRangeEnd",
    "customXmlMoveToRangeStart",
    "customXmlMoveToRangeEnd",
    "customXmlConflictInsRangeStart",
    "customXmlConflictInsRangeEnd",
    "customXmlConflictDelRangeStart",
    "customXmlConflictDelRangeEnd",
    "commentRangeStart",
    "commentRangeEnd",
    "commentReference",
    "permStart",
    "permEnd",
    "attachedTemplate",
    // From where letters in a series took their addresses, which is on a disk of somebody's.
    "mailMerge",
];

fn fate(element: &Element<'_>) -> Fate {
    let within = |child: &str, mark: &str| element.child(child).is_some_and(|child| child.child(mark).is_some());
    match element.name() {
        "ins" | "moveTo" | "conflictIns" => Fate::Opens,
        "tr" if within("trPr", "del") => Fate::Goes,
        "tc" if within("tcPr", "cellDel") => Fate::Goes,
        "docVars" => Fate::Goes,
        name if GONE.contains(&name) => Fate::Goes,
        _ => Fate::Stays,
    }
}

/// Whether the end of a paragraph was struck out, so that it goes on in the next one.
fn goes_on(paragraph: &Element<'_>) -> bool {
    let mark = paragraph.child("pPr").and_then(|properties| properties.child("rPr"));
    paragraph.name() == "p" && mark.is_some_and(|mark| mark.child("del").or(mark.child("moveFrom")).is_some())
}

fn is_properties(node: &Node<'_>) -> bool {
    node.element().is_some_and(|element| element.name() == "pPr")
}

fn has_content(paragraph: &Element<'_>) -> bool {
    paragraph.elements().any(|element| element.name() != "pPr")
}

fn has(element: &Element<'_>, name: &str) -> bool {
    element.child(name).is_some()
}

/// Accepts all changes in a part of a text, and takes out what points to comments.
pub fn accept<'a>(nodes: &mut Vec<Node<'a>>) {
    let mut held: Option<Element<'a>> = None;
    for node in std::mem::take(nodes) {
        let mut element = match node {
            Node::Element(element) => element,
            other @ Node::Other(_) => {
                nodes.push(other);
                continue;
            }
        };
        match fate(&element) {
            Fate::Goes => continue,
            Fate::Opens => {
                accept(&mut element.inside);
                match element.inside.iter_mut().find_map(Node::element_mut) {
                    Some(first) if first.name() == "p" => {
                        if let Some(before) = held.take() {
                            join(before, first);
                        }
                    }
                    Some(_) => nodes.extend(held.take().filter(has_content).map(Node::Element)),
                    None => {}
                }
                nodes.append(&mut element.inside);
                continue;
            }
            Fate::Stays => {}
        }
        let (goes_on, rows, cells) = (goes_on(&element), has(&element, "tr"), has(&element, "tc"));
        accept(&mut element.inside);
        // A table without rows and a row without cells are none.
        let is_emptied = (rows && element.name() == "tbl" && !has(&element, "tr"))
            || (cells && element.name() == "tr" && !has(&element, "tc"));
        if is_emptied {
            continue;
        }
        if element.name() == "p"
            && let Some(before) = held.take()
        {
            join(before, &mut element);
        }
        if goes_on {
            held = Some(element);
            continue;
        }
        if let Some(before) = held.take().filter(has_content) {
            nodes.push(Node::Element(before));
        }
        nodes.push(Node::Element(element));
    }
    // Nothing follows that it could go on in, and a cell must end with a paragraph.
    nodes.extend(held.map(Node::Element));
}

/// Puts what is in a paragraph before what is in the next, whose look both then have.
fn join<'a>(before: Element<'a>, next: &mut Element<'a>) {
    let place = next.inside.iter().position(is_properties).map_or(0, |at| at + 1);
    let moved: Vec<Node<'a>> = before.inside.into_iter().filter(|node| !is_properties(node)).collect();
    next.inside.splice(place..place, moved);
}

#[cfg(test)]
mod tests {
    use super::super::super::tree::{parse, written};
    use super::*;

    fn accepted(body: &str) -> String {
        let mut tree = parse(body).unwrap();
        accept(&mut tree);
        let text = String::from_utf8(written(&tree).unwrap()).unwrap();
        text.split_once("?>\n").unwrap().1.to_owned()
    }

    #[test]
    fn what_was_added_is_text_and_what_was_struck_out_is_gone() {
        let body = "<w:p><w:pPr><w:rPr><w:ins w:author=\"Ana\"/></w:rPr><w:pPrChange w:author=\"Ana\"><w:pPr/></w:pPrChange></w:pPr>\
            <w:ins w:author=\"Ana\"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:author=\"Ana\"><w:r><w:delText>old</w:delText></w:r></w:del>\
            <w:commentRangeStart w:id=\"1\"/><w:r><w:t>x</w:t></w:r><w:commentRangeEnd w:id=\"1\"/></w:p>";
        assert_eq!(
            accepted(body),
            "<w:p><w:pPr><w:rPr/></w:pPr><w:r><w:t>new</w:t></w:r><w:r><w:t>x</w:t></w:r></w:p>"
        );
    }

    #[test]
    fn a_paragraph_whose_end_was_struck_out_goes_on_in_the_next() {
        let ended = "<w:p><w:pPr><w:rPr><w:del w:author=\"Ana\"/></w:rPr></w:pPr><w:r>1</w:r></w:p>";
        let next = "<w:p><w:pPr><w:x/></w:pPr><w:r>2</w:r></w:p>";
        assert_eq!(
            accepted(&format!("<b>{ended}{ended}{next}</b>")),
            "<b><w:p><w:pPr><w:x/></w:pPr><w:r>1</w:r><w:r>1</w:r><w:r>2</w:r></w:p></b>"
        );
        let before_table = accepted(&format!("<b>{ended}<w:tbl><w:tr><w:tc/></w:tr></w:tbl></b>"));
        assert!(before_table.contains("<w:r>1</w:r></w:p><w:tbl>"), "{before_table}");
    }

    #[test]
    fn a_paragraph_whose_end_was_struck_out_stays_before_what_was_added_behind_it() {
        let ended = "<w:p><w:pPr><w:rPr><w:del w:author=\"Ana\"/></w:rPr></w:pPr><w:r>1</w:r></w:p>";
        let added = accepted(&format!(
            "<b>{ended}<w:ins><w:tbl><w:tr><w:tc/></w:tr></w:tbl></w:ins><w:p><w:r>2</w:r></w:p></b>"
        ));
        assert!(
            added.contains("<w:r>1</w:r></w:p><w:tbl>") && added.ends_with("</w:tbl><w:p><w:r>2</w:r></w:p></b>"),
            "{added}"
        );
        let joined = accepted(&format!("<b>{ended}<w:ins><w:p><w:r>2</w:r></w:p></w:ins></b>"));
        assert_eq!(joined, "<b><w:p><w:r>1</w:r><w:r>2</w:r></w:p></b>");
    }

    #[test]
    fn rows_and_cells_that_were_struck_out_are_gone() {
        let gone = "<w:tr><w:trPr><w:del w:author=\"Ana\"/></w:trPr><w:tc>1</w:tc></w:tr>";
        let stays = "<w:tr><w:trPr><w:ins w:author=\"Ana\"/></w:trPr><w:tc>2</w:tc><w:tc><w:tcPr><w:cellDel w:author=\"Ana\"/></w:tcPr></w:tc></w:tr>";
        assert_eq!(
            accepted(&format!("<b><w:tbl>{gone}{stays}</w:tbl><w:tbl>{gone}</w:tbl></b>")),
            "<b><w:tbl><w:tr><w:trPr/><w:tc>2</w:tc></w:tr></w:tbl></b>"
        );
    }
}
