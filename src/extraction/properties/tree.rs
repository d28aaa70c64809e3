//! An XML document as a tree, to be written again without some of it. Comments of its source are left out, and it defines nothing, as in
//! [`crate::extraction::xml`].

use std::borrow::Cow;

use quick_xml::{
    Reader, Writer,
    escape::{escape, unescape},
    events::{BytesStart, Event, attributes::Attribute},
};

use crate::extraction::xml::DEEPEST;

/// What a document is written with: whatever it was before, it is UTF-8 now.
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// A piece of a document.
pub enum Node<'a> {
    /// An element with all that is in it.
    Element(Element<'a>),
    /// Text, a reference, or an instruction.
    Other(Event<'a>),
}

/// An element.
pub struct Element<'a> {
    start: BytesStart<'a>,
    /// What is in it.
    pub inside: Vec<Node<'a>>,
}

/// The tree of a document. `None` if it is no XML, lies too deep, or defines something.
pub fn parse(xml: &str) -> Option<Vec<Node<'_>>> {
    let mut reader = Reader::from_str(xml);
    let (mut open, mut top): (Vec<Element>, Vec<Node>) = (Vec::new(), Vec::new());
    loop {
        let node = match reader.read_event().ok()? {
            Event::Start(start) => {
                if open.len() >= DEEPEST {
                    return None;
                }
                open.push(Element { start, inside: Vec::new() });
                continue;
            }
            Event::Empty(start) => Node::Element(Element { start, inside: Vec::new() }),
            Event::End(_) => Node::Element(open.pop()?),
            Event::DocType(_) => return None,
            Event::Decl(_) | Event::Comment(_) => continue,
            Event::Eof => break,
            other => Node::Other(other),
        };
        match open.last_mut() {
            Some(parent) => parent.inside.push(node),
            None => top.push(node),
        }
    }
    open.is_empty().then_some(top)
}

/// A tree as a document.
pub fn written(nodes: &[Node<'_>]) -> Option<Vec<u8>> {
    let mut writer = Writer::new(HEAD.as_bytes().to_vec());
    write(nodes, &mut writer)?;
    Some(writer.into_inner())
}

fn write(nodes: &[Node<'_>], writer: &mut Writer<Vec<u8>>) -> Option<()> {
    for node in nodes {
        match node {
            Node::Element(element) if element.inside.is_empty() => {
                writer.write_event(Event::Empty(element.start.borrow())).ok()?;
            }
            Node::Element(element) => {
                writer.write_event(Event::Start(element.start.borrow())).ok()?;
                write(&element.inside, writer)?;
                writer.write_event(Event::End(element.start.to_end())).ok()?;
            }
            Node::Other(event) => writer.write_event(event.borrow()).ok()?,
        }
    }
    Some(())
}

impl<'a> Element<'a> {
    /// Its name without the prefix.
    pub fn name(&self) -> &str {
        self.start.local_name().into_inner()
    }

    /// Its name as it is written, with the prefix.
    pub fn full_name(&self) -> &str {
        self.start.name().into_inner()
    }

    /// What an attribute says, by its name without the prefix.
    pub fn attribute(&self, name: &str) -> Option<String> {
        attribute(&self.start, name)
    }

    /// The id of a relation that it points to (`r:id`). Numbers of marks in a text (`w:id`) are none.
    pub fn relation(&self) -> Option<String> {
        let mut attributes = self.start.attributes();
        let found = attributes.with_checks(false).flatten().find(|attribute| {
            let name = attribute.key.into_inner();
            name.ends_with(":id") && !name.starts_with("w:")
        });
        found.map(|attribute| attribute.value.into_owned())
    }

    /// The elements in it.
    pub fn elements(&self) -> impl Iterator<Item = &Element<'a>> {
        self.inside.iter().filter_map(Node::element)
    }

    /// The first element in it of that name.
    pub fn child(&self, name: &str) -> Option<&Element<'a>> {
        self.elements().find(|element| element.name() == name)
    }

    /// Gives each attribute another value, or takes it away: by its name without the prefix and its value as it is written.
    pub fn each_attribute<'n>(&mut self, mut change: impl FnMut(&str, &str) -> Attr<'n>) {
        let mut start = BytesStart::new(self.start.name().into_inner().to_owned());
        for attribute in self.start.attributes().with_checks(false).flatten() {
            let value = match change(attribute.key.local_name().into_inner(), &attribute.value) {
                Attr::Stays => attribute.value.replace('"', "&quot;"),
                Attr::Says(value) => escape(value).into_owned(),
                Attr::Goes => continue,
            };
            start.push_attribute(Attribute { key: attribute.key, value: Cow::Owned(value) });
        }
        self.start = start;
    }
}

/// What becomes of an attribute.
pub enum Attr<'n> {
    /// It stays as it is.
    Stays,
    /// It says this.
    Says(&'n str),
    /// It goes.
    Goes,
}

impl<'a> Node<'a> {
    /// The element, if it is one.
    pub fn element(&self) -> Option<&Element<'a>> {
        match self {
            Self::Element(element) => Some(element),
            Self::Other(_) => None,
        }
    }

    /// The same, to be changed.
    pub fn element_mut(&mut self) -> Option<&mut Element<'a>> {
        match self {
            Self::Element(element) => Some(element),
            Self::Other(_) => None,
        }
    }
}

/// What an attribute of an element says, by its name without the prefix.
pub fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = start.attributes();
    let found =
        attributes.with_checks(false).flatten().find(|attribute| attribute.key.local_name().into_inner() == name)?;
    Some(unescape(&found.value).map_or_else(|_| found.value.clone().into_owned(), Cow::into_owned))
}

/// Takes out of a tree all elements that are chosen, however deep, and changes the others.
pub fn weed<'a>(nodes: &mut Vec<Node<'a>>, chosen: &mut impl FnMut(&mut Element<'a>) -> bool) {
    nodes.retain_mut(|node| match node {
        Node::Element(element) => {
            let goes = chosen(element);
            if !goes {
                weed(&mut element.inside, chosen);
            }
            !goes
        }
        Node::Other(_) => true,
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn again(xml: &str) -> Option<String> {
        let text = String::from_utf8(written(&parse(xml)?)?).ok()?;
        Some(text.strip_prefix(HEAD)?.to_owned())
    }

    #[test]
    fn a_document_is_written_as_it_was_read() {
        let xml = "<w:d xmlns:w=\"w\" a='\"'><w:p>a &amp; b&#x416;<![CDATA[<c>]]></w:p><w:e/></w:d>";
        assert_eq!(again(xml).as_deref(), Some(xml));
        assert_eq!(again("<?xml version='1.0' encoding='UTF-16'?><!-- Ana --><d></d>").as_deref(), Some("<d/>"));
        for broken in ["<d><t>a</d>", "<d>", "</d>", "<!DOCTYPE d [<!ENTITY a \"b\">]><d/>", &"<d>".repeat(1_000_000)] {
            assert!(again(broken).is_none());
        }
    }

    #[test]
    fn attributes_and_elements_are_taken_out() {
        let mut tree = parse("<d><a r:id='1' x='&quot;'><gone><a/></gone></a></d>").unwrap();
        weed(&mut tree, &mut |element| {
            element.each_attribute(|name, _| if name == "id" { Attr::Goes } else { Attr::Stays });
            element.name() == "gone"
        });
        let text = String::from_utf8(written(&tree).unwrap()).unwrap();
        assert_eq!(text.strip_prefix(HEAD), Some("<d><a x=\"&quot;\"/></d>"));
    }
}
