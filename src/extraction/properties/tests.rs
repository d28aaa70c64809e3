//! Files that tell of somebody, and the same files that do not any more: nothing of the name is left in any byte of theirs.

use proptest::prelude::*;

use super::*;
use crate::extraction::{
    samples::{archive, bomb, jpeg, opened, packed, pdf, png, telling_docx, telling_pdf},
    text,
};

const NAME: &str = "Ana Muestra";
const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const PPTX: &str = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
const ODT: &str = "application/vnd.oasis.opendocument.text";
const PDF: &str = "application/pdf";

/// All that lies in a file, unpacked.
fn unpacked(bytes: &[u8]) -> Vec<u8> {
    let mut all = bytes.to_vec();
    if let Some(mut members) = Members::open(Cursor::new(bytes)) {
        for name in members.names().expect("names") {
            all.extend(name.as_bytes());
            all.extend(members.bytes(&name).expect("a member"));
        }
    }
    all
}

fn names(bytes: &[u8], who: &str) -> bool {
    unpacked(bytes).windows(who.len()).any(|some| some == who.as_bytes())
}

/// What a file tells, as its kinds with their texts and counts.
fn told(bytes: &[u8], media_type: &str) -> Vec<(Kind, String, u32)> {
    let told = read(opened(bytes), media_type).expect("a file that can be read");
    told.findings.into_iter().map(|one| (one.kind, one.text, one.count)).collect()
}

fn tells(bytes: &[u8], media_type: &str, kind: Kind, count: u32) -> bool {
    told(bytes, media_type).iter().any(|one| one.0 == kind && one.1.contains(NAME) && one.2 == count)
}

/// The file without what it tells, which is checked to tell nothing.
fn without(bytes: &[u8], media_type: &str) -> Vec<u8> {
    assert!(names(bytes, NAME));
    let cleaned = stripped(opened(bytes), media_type).expect("a file that can be cleaned");
    assert!(!names(&cleaned, "Muestra"), "the name is left");
    assert!(!read(opened(&cleaned), media_type).expect("a file").has_removable());
    cleaned
}

#[test]
fn a_text_tells_who_made_changed_and_commented_on_it_and_then_does_not() {
    let file = telling_docx(NAME);
    for (kind, count) in [
        (Kind::Author, 2),
        (Kind::ChangedBy, 1),
        (Kind::Company, 1),
        (Kind::Manager, 1),
        (Kind::Person, 1),
        (Kind::Commenter, 1),
        (Kind::Reviser, 4),
    ] {
        assert!(tells(&file, DOCX, kind, count), "{kind:?}: {:?}", told(&file, DOCX));
    }
    let cleaned = without(&file, DOCX);
    assert_eq!(text::read(opened(&cleaned), DOCX).as_deref(), Some("Draft added report"));
    assert_eq!(told(&cleaned, DOCX), [(Kind::Title, "Draft report".to_owned(), 1)]);
    let mut members = Members::open(Cursor::new(&cleaned)).expect("an archive");
    assert!(!members.names().expect("names").iter().any(|name| name == "word/comments.xml"));
    for (part, gone) in [
        ("[Content_Types].xml", "comments"),
        ("word/_rels/document.xml.rels", "people"),
        ("word/document.xml", "comment"),
    ] {
        assert!(!members.text(part).expect("a part").contains(gone), "{part}");
    }
    assert!(members.text("word/header1.xml").expect("a part").contains("Head"));
}

/// A sheet with the comments of today and those of before, a hidden sheet beside it, and the path at which it lay.
fn book() -> Vec<u8> {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relations = |all: &[(&str, &str)]| {
        let lines = all.iter().enumerate();
        let lines: Vec<String> = lines
            .map(|(at, (kind, target))| {
                format!("<Relationship Id=\"rId{}\" Type=\"{office}/{kind}\" Target=\"{target}\"/>", at + 1)
            })
            .collect();
        format!("<Relationships>{}</Relationships>", lines.concat())
    };
    archive(&[
        ("[Content_Types].xml", "<Types><Override PartName=\"/xl/comments1.xml\" ContentType=\"text/xml\"/></Types>"),
        ("xl/_rels/workbook.xml.rels", &relations(&[("person", "persons/person.xml")])),
        (
            "xl/workbook.xml",
            &format!(
                "<workbook xmlns:r='r'><fileSharing userName='{NAME}'/><x15ac:absPath xmlns:x15ac='x' url='C:\\Users\\{NAME}\\'/>\
                 <sheets><sheet name='One' sheetId='1' r:id='rId8'/><sheet name='Two' state='hidden' r:id='rId9'/></sheets></workbook>"
            ),
        ),
        (
            "xl/worksheets/_rels/sheet1.xml.rels",
            &relations(&[
                ("comments", "../comments1.xml"),
                ("threadedComment", "../threadedComments/threadedComment1.xml"),
                ("vmlDrawing", "../drawings/vmlDrawing1.vml"),
            ]),
        ),
        (
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns:r='r'><sheetData><row><c><v>5</v></c></row></sheetData><legacyDrawing r:id='rId3'/></worksheet>",
        ),
        ("xl/drawings/vmlDrawing1.vml", "<xml><x:ClientData ObjectType=\"Note\"/></xml>"),
        (
            "xl/comments1.xml",
            &format!(
                "<comments><authors><author>{NAME}</author></authors><commentList><comment authorId='0'/><comment authorId='0'/></commentList></comments>"
            ),
        ),
        (
            "xl/threadedComments/threadedComment1.xml",
            "<ThreadedComments><threadedComment personId='{1}'><text>no</text></threadedComment></ThreadedComments>",
        ),
        ("xl/persons/person.xml", &format!("<personList><person displayName='{NAME}' id='{{1}}'/></personList>")),
        ("xl/pivotCache/pivotCacheDefinition1.xml", &format!("<pivotCacheDefinition refreshedBy='{NAME}' a='1'/>")),
    ])
}

#[test]
fn a_spreadsheet_tells_of_its_comments_and_where_it_lay_and_then_does_not() {
    let file = book();
    assert!(tells(&file, XLSX, Kind::Commenter, 3), "{:?}", told(&file, XLSX));
    assert!(told(&file, XLSX).contains(&(Kind::Hidden, "Two".to_owned(), 1)));
    let cleaned = without(&file, XLSX);
    assert_eq!(text::read(opened(&cleaned), XLSX).as_deref(), Some("5"));
    // A hidden sheet is content: it is told of, and stays.
    assert_eq!(told(&cleaned, XLSX), [(Kind::Hidden, "Two".to_owned(), 1)]);
    let mut members = Members::open(Cursor::new(&cleaned)).expect("an archive");
    assert!(!members.text("xl/worksheets/sheet1.xml").expect("a sheet").contains("legacyDrawing"));
}

#[test]
fn a_slide_show_tells_of_its_comments_and_changes_and_then_does_not() {
    let file = archive(&[
        ("[Content_Types].xml", "<Types/>"),
        (
            "ppt/_rels/presentation.xml.rels",
            "<Relationships><Relationship Id='rId1' Type='x/commentAuthors' Target='commentAuthors.xml'/>\
             <Relationship Id='rId2' Type='x/changesInfo' Target='changesInfos/changesInfo1.xml'/></Relationships>",
        ),
        (
            "ppt/commentAuthors.xml",
            &format!("<p:cmAuthorLst xmlns:p='p'><p:cmAuthor id='0' name='{NAME}'/></p:cmAuthorLst>"),
        ),
        ("ppt/comments/comment1.xml", "<p:cmLst xmlns:p='p'><p:cm authorId='0'/><p:cm authorId='0'/></p:cmLst>"),
        (
            "ppt/changesInfos/changesInfo1.xml",
            &format!("<c:chgInfo xmlns:c='c'><c:chgData name='{NAME}'/></c:chgInfo>"),
        ),
        (
            "ppt/slides/_rels/slide1.xml.rels",
            "<Relationships><Relationship Id='rId1' Type='x/comments' Target='../comments/comment1.xml'/></Relationships>",
        ),
        (
            "ppt/slides/slide1.xml",
            "<p:sld xmlns:p='p' xmlns:a='a' show='0'><a:p><a:r><a:t>one</a:t></a:r></a:p></p:sld>",
        ),
    ]);
    assert!(tells(&file, PPTX, Kind::Commenter, 2) && tells(&file, PPTX, Kind::Reviser, 1));
    let cleaned = without(&file, PPTX);
    assert_eq!(text::read(opened(&cleaned), PPTX).as_deref(), Some("one"));
    assert_eq!(told(&cleaned, PPTX), [(Kind::Hidden, String::new(), 1)]);
}

/// A text of `OpenDocument` with a comment and two changes.
fn odt() -> Vec<u8> {
    let info = format!("<office:change-info><dc:creator>{NAME}</dc:creator></office:change-info>");
    packed(&[
        ("mimetype", ODT.to_owned()),
        (
            "META-INF/manifest.xml",
            "<m:manifest xmlns:m='m'><m:file-entry m:full-path='Thumbnails/thumbnail.png'/><m:file-entry m:full-path='content.xml'/></m:manifest>"
                .to_owned(),
        ),
        (
            "meta.xml",
            format!(
                "<office:document-meta xmlns:office='o' xmlns:meta='m' xmlns:dc='d'><office:meta><dc:title>Draft</dc:title>\
                 <meta:initial-creator>{NAME}</meta:initial-creator><dc:creator>{NAME}</dc:creator><meta:printed-by>{NAME}</meta:printed-by>\
                 <meta:user-defined meta:name='Desk'>{NAME}</meta:user-defined></office:meta></office:document-meta>"
            ),
        ),
        (
            "content.xml",
            format!(
                "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:dc='d'><office:body><office:text><text:tracked-changes>\
                 <text:changed-region><text:insertion>{info}</text:insertion></text:changed-region><text:changed-region><text:deletion>{info}\
                 <text:p>struck out by {NAME}</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Draft \
                 <text:change-start text:change-id='1'/>added<text:change-end text:change-id='1'/><text:change text:change-id='2'/>\
                 <office:annotation><dc:creator>{NAME}</dc:creator><text:p>no</text:p></office:annotation> report</text:p></office:text></office:body>\
                 </office:document-content>"
            ),
        ),
        ("Thumbnails/thumbnail.png", "picture".to_owned()),
    ])
}

#[test]
fn a_text_of_opendocument_tells_and_then_does_not() {
    let file = odt();
    for (kind, count) in
        [(Kind::Author, 1), (Kind::ChangedBy, 1), (Kind::Person, 1), (Kind::Commenter, 1), (Kind::Reviser, 2)]
    {
        assert!(tells(&file, ODT, kind, count), "{kind:?}: {:?}", told(&file, ODT));
    }
    let cleaned = without(&file, ODT);
    assert_eq!(text::read(opened(&cleaned), ODT).as_deref(), Some("Draft added report"));
    assert_eq!(told(&cleaned, ODT), [(Kind::Title, "Draft".to_owned(), 1)]);
    assert!(cleaned.windows(8).any(|some| some == b"mimetype"));
}

#[test]
fn a_pdf_tells_its_author_its_notes_and_its_earlier_states_and_then_does_not() {
    let file = telling_pdf(NAME);
    assert!(tells(&file, PDF, Kind::Author, 2) && tells(&file, PDF, Kind::Commenter, 1), "{:?}", told(&file, PDF));
    assert!(told(&file, PDF).contains(&(Kind::Earlier, String::new(), 1)));
    let cleaned = without(&file, PDF);
    assert!(names(&cleaned, "Done") && !names(&cleaned, "Look here"));
    assert!(text::read(opened(&cleaned), PDF).is_some_and(|text| text.contains("Draft report")));
    assert_eq!(told(&cleaned, PDF), [(Kind::Title, "Draft report".to_owned(), 1)]);
    assert!(told(&pdf("Draft report"), PDF).is_empty());
}

#[test]
fn what_is_encrypted_or_signed_is_refused() {
    let whole = String::from_utf8(telling_pdf(NAME)).expect("a text");
    let locked =
        whole.replace("/Size 9 /Root", "/Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (x) /P -4 >> /Size 9 /Root");
    assert_eq!(read(opened(locked.as_bytes()), PDF), Err(Refused::Locked));
    assert_eq!(stripped(opened(locked.as_bytes()), PDF), Err(Refused::Locked));
    let signed = whole.replace("/Contents (Done)", "/ByteRange [0 1]");
    assert_eq!(stripped(opened(signed.as_bytes()), PDF), Err(Refused::Signed));
    let manifest = "<m:manifest xmlns:m='m'><m:file-entry m:full-path='content.xml'><m:encryption-data/></m:file-entry></m:manifest>";
    let locked = archive(&[("META-INF/manifest.xml", manifest), ("content.xml", "x")]);
    assert_eq!(read(opened(&locked), ODT), Err(Refused::Locked));
    let signed = archive(&[("META-INF/documentsignatures.xml", "<x/>"), ("content.xml", "<x/>")]);
    assert_eq!(stripped(opened(&signed), ODT), Err(Refused::Signed));
    let signed = archive(&[("[Content_Types].xml", "<Types/>"), ("_xmlsignatures/sig1.xml", "<x/>")]);
    assert_eq!(stripped(opened(&signed), DOCX), Err(Refused::Signed));
}

#[test]
fn pictures_within_a_text_are_looked_into() {
    let file = packed(&[("[Content_Types].xml", b"<Types/>".to_vec()), ("word/media/image1.png", png(NAME))]);
    assert!(tells(&file, DOCX, Kind::Author, 1));
    without(&file, DOCX);
    without(&jpeg(NAME, 1), "image/jpeg");
    without(&png(NAME), "image/png");
}

#[test]
fn c3_bombs_and_garbage_are_refused() {
    let types = ("[Content_Types].xml", b"<Types/>".to_vec());
    for hostile in [
        bomb("word/document.xml", 65 << 20),
        packed(&[types.clone(), ("word/document.xml", vec![b' '; 65 << 20])]),
        packed(&[types.clone(), ("word/document.xml", "<d>".repeat(1_000_000).into_bytes())]),
        packed(&[types.clone(), ("word/document.xml", b"<!DOCTYPE d [<!ENTITY a \"b\">]><d/>".to_vec())]),
        packed(&[types, ("_rels/.rels", b"<x".to_vec())]),
        b"PK\x03\x04".to_vec(),
    ] {
        assert_eq!(read(opened(&hostile), DOCX), Err(Refused::Unreadable));
        assert_eq!(stripped(opened(&hostile), DOCX), Err(Refused::Unreadable));
    }
    assert_eq!(read(opened(b"text"), "text/plain"), Err(Refused::Unreadable));
}

#[test]
fn an_exit_status_says_why_a_file_was_refused() {
    for refused in [Refused::Unreadable, Refused::Locked, Refused::Signed, Refused::Left] {
        assert_eq!(Refused::of_code(Some(i32::from(refused.code()))), refused);
    }
    assert_eq!(Refused::of_code(None), Refused::Unreadable);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn c3_no_bytes_whatever_make_a_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        for media_type in [DOCX, ODT, PDF, "image/png", "image/jpeg"] {
            let _ = read(opened(&bytes), media_type);
            let _ = stripped(opened(&bytes), media_type);
        }
    }

    #[test]
    fn c3_no_file_that_is_cut_off_or_mangled_makes_a_reader_panic(at in 0_usize..4_000, by in 1_u8..) {
        for (file, media_type) in [
            (telling_docx(NAME), DOCX),
            (odt(), ODT),
            (telling_pdf(NAME), PDF),
            (jpeg(NAME, 6), "image/jpeg"),
            (png(NAME), "image/png"),
        ] {
            let at = at % file.len();
            let mut mangled = file.clone();
            mangled[at] = mangled[at].wrapping_add(by);
            for hostile in [&file[..at], &mangled] {
                let _ = read(opened(hostile), media_type);
                let _ = stripped(opened(hostile), media_type);
            }
        }
    }
}
