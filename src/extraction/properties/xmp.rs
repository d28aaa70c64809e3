//! What a packet of XMP (ISO 16684-1) tells, as PDFs and pictures have it.

use std::ops::ControlFlow;

use super::{
    told::{Kind, Told},
    tree::attribute,
};
use crate::extraction::{
    letters,
    xml::{self, Piece},
};

/// The properties that are told by what they say; that there is a packet is told in any case.
const KNOWN: [(&str, Kind); 8] = [
    ("creator", Kind::Author),
    ("Author", Kind::Author),
    ("artist", Kind::Author),
    ("CreatorTool", Kind::Program),
    ("Producer", Kind::Program),
    ("softwareAgent", Kind::Program),
    ("Manager", Kind::Manager),
    ("Company", Kind::Company),
];

fn known(name: &str) -> Option<(&'static str, Kind)> {
    KNOWN.into_iter().find(|(known, _)| *known == name)
}

/// Notes what a packet tells. One that cannot be read is told of all the same.
pub fn read(packet: &[u8], told: &mut Told) {
    told.there_is("XMP");
    properties(&letters::of(packet), told);
}

/// Notes the properties of which a packet, or another document of the same kind, says something.
pub fn properties(text: &str, told: &mut Told) {
    let (mut within, mut said): (Option<(&str, Kind)>, String) = (None, String::new());
    // What was read before a fault stays told.
    let _ = xml::walk(text.trim_matches(['\0', '\u{feff}', ' ', '\n', '\r']), |piece| {
        match piece {
            Piece::Opens(name, start) => {
                for (attributed, kind) in KNOWN {
                    told.say(kind, &attribute(start, attributed).unwrap_or_default());
                }
                within = within.or_else(|| known(name));
            }
            Piece::Says(words) if within.is_some() => said += words,
            Piece::Says(_) => {}
            Piece::Closes(name) => {
                if let Some((open, kind)) = within
                    && (name == "li" || name == open)
                {
                    told.say(kind, &std::mem::take(&mut said));
                    within = within.filter(|_| name != open);
                }
            }
        }
        ControlFlow::Continue(())
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_authors_of_a_packet_are_told_one_by_one() {
        let packet = "<?xpacket begin='' id='x'?><x:xmpmeta xmlns:x='x'><rdf:RDF xmlns:rdf='r'><rdf:Description xmlns:dc='d' xmlns:xmp='m' \
            xmp:CreatorTool='Writer'><dc:creator><rdf:Seq><rdf:li>Ana Muestra</rdf:li><rdf:li>Luis Ejemplo</rdf:li></rdf:Seq></dc:creator>\
            </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>";
        let mut told = Told::default();
        read(packet.as_bytes(), &mut told);
        let said: Vec<_> = told.findings.iter().map(|one| (one.kind, one.text.as_str())).collect();
        assert_eq!(
            said,
            [
                (Kind::Other, ""),
                (Kind::Program, "Writer"),
                (Kind::Author, "Ana Muestra"),
                (Kind::Author, "Luis Ejemplo")
            ]
        );
        let mut told = Told::default();
        read(b"<x", &mut told);
        assert!(told.has_removable());
    }
}
