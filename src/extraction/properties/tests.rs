//! Files that tell of somebody, and the same files that do not any more: nothing of the name is left in any byte of theirs.

use proptest::prelude::*;

use super::*;
use crate::extraction::{
    samples::{archive, bomb, gif, jpeg, old_office, opened, packed, pdf, png, rtf, telling_docx, telling_pdf, webp},
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
    assert!(!names(&cleaned, "Done") && !names(&cleaned, "Look here"));
    assert!(text::read(opened(&cleaned), PDF).is_some_and(|text| text.contains("Draft report")));
    assert_eq!(told(&cleaned, PDF), [(Kind::Title, "Draft report".to_owned(), 1)]);
    assert!(told(&pdf("Draft report"), PDF).is_empty());
}

/// A PDF of these objects, of which the first is its root.
fn pdf_of(objects: &[String]) -> Vec<u8> {
    let (mut file, mut places) = ("%PDF-1.7\n".to_owned(), "0000000000 65535 f \n".to_owned());
    for (number, object) in objects.iter().enumerate() {
        places = format!("{places}{:010} 00000 n \n", file.len());
        file = format!("{file}{} 0 obj\n{object}\nendobj\n", number + 1);
    }
    let (start, size) = (file.len(), objects.len() + 1);
    file =
        format!("{file}xref\n0 {size}\n{places}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
    file.into_bytes()
}

/// A PDF of one page with further keys, and further objects from the fifth.
fn page(keys: &str, objects: &[String]) -> Vec<u8> {
    let line = "BT (Draft) Tj ET";
    let mut all = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R {keys} >>"),
        format!("<< /Length {} >>\nstream\n{line}\nendstream", line.len()),
    ];
    all.extend_from_slice(objects);
    pdf_of(&all)
}

#[test]
fn notes_on_a_pdf_go_with_all_that_they_say_whether_or_not_they_name_anybody() {
    let note = |kind: &str, keys: &str| format!("<< /Type /Annot /Subtype /{kind} /Rect [0 0 9 9] {keys} >>");
    let file = page(
        "/Annots 10 0 R",
        &[
            note("Text", "/Contents (never, says Ana Muestra) /Popup 6 0 R"),
            note("Popup", "/Parent 5 0 R /Contents (never)"),
            note("Highlight", &format!("/T ({NAME}) /RC (<p>weak point</p>) /Subj (weak) /IRT 5 0 R")),
            note("Link", "/Contents (to the charter) /A << /S /URI /URI (https://example.org/) >>"),
            "<< /Type /OBJR /Obj 5 0 R >>".to_owned(),
            format!("[5 0 R 6 0 R 7 0 R 8 0 R 11 0 R {}]", note("FreeText", "/Contents (in my view never)")),
            note("Widget", "/FT /Tx /T (field) /V (value)"),
            "<< /Type /StructElem /S /Annot /K [9 0 R] >>".to_owned(),
        ],
    );
    let counts: Vec<u32> =
        told(&file, PDF).into_iter().filter(|one| one.0 == Kind::Commenter).map(|one| one.2).collect();
    assert_eq!(counts, [2, 1], "{:?}", told(&file, PDF));
    let cleaned = without(&file, PDF);
    for gone in ["never", "weak", "/Popup", "/Highlight"] {
        assert!(!names(&cleaned, gone), "{gone}");
    }
    for kept in ["to the charter", "https://example.org/", "field", "value", "Draft"] {
        assert!(names(&cleaned, kept), "{kept}");
    }
}

#[test]
fn a_picture_that_bears_the_name_of_something_beside_the_pages_stays() {
    let file = page(
        "/Thumb 6 0 R /Metadata 7 0 R /Resources << /XObject << /Thumb 5 0 R /Metadata 5 0 R /PieceInfo 5 0 R >> >>",
        &[
            "<< /Subtype /Image /Width 1 /Height 1 /Length 4 >>\nstream\nkept\nendstream".to_owned(),
            "<< /Width 1 /Length 5 >>\nstream\nthumb\nendstream".to_owned(),
            format!("<< /Type /Metadata /Length {} >>\nstream\n{NAME}\nendstream", NAME.len()),
        ],
    );
    let cleaned = without(&file, PDF);
    assert!(names(&cleaned, "kept") && !names(&cleaned, "thumb"));
    assert!(
        names(&cleaned, "/Thumb 5 0 R") && names(&cleaned, "/Metadata 5 0 R") && names(&cleaned, "/PieceInfo 5 0 R")
    );
}

#[test]
fn a_pdf_within_a_pdf_is_no_earlier_state_of_it() {
    let inner = String::from_utf8(pdf("inner")).expect("a text");
    let within = format!("<< /Type /EmbeddedFile /Length {} >>\nstream\n{inner}\nendstream", inner.len());
    let file = page("/AF [6 0 R]", &[within, "<< /Type /Filespec /F (a.pdf) /EF << /F 5 0 R >> >>".to_owned()]);
    assert_eq!(told(&file, PDF), [(Kind::Embedded, "a.pdf".to_owned(), 1)]);
}

#[test]
fn pictures_that_are_not_known_are_told_by_name_and_what_they_are_is_seen_by_their_first_bytes() {
    let file = packed(&[
        ("[Content_Types].xml", b"<Types/>".to_vec()),
        ("word/media/image1.bin", png(NAME)),
        ("word/media/image2.jpeg", b"GIF89a and more".to_vec()),
        ("word/media/image3.emf", vec![1, 0, 0, 0]),
    ]);
    let unread = |name: &str| (Kind::Unread, format!("word/media/{name}"), 1);
    let cleaned = without(&file, DOCX);
    assert_eq!(told(&cleaned, DOCX), [unread("image2.jpeg"), unread("image3.emf")]);
    let damaged = packed(&[
        ("content.xml", b"<office:document-content xmlns:office='o'/>".to_vec()),
        ("Pictures/1.png", png(NAME)[..40].to_vec()),
    ]);
    assert_eq!(told(&damaged, ODT), [(Kind::Unread, "Pictures/1.png".to_owned(), 1)]);
}

#[test]
fn where_a_workbook_takes_its_data_from_and_who_made_its_scenarios_goes() {
    let file = archive(&[
        ("[Content_Types].xml", "<Types/>"),
        (
            "xl/connections.xml",
            &format!(
                "<connections><connection id='1' odcFile='C:\\Users\\{NAME}\\a.odc' sourceFile='b'><dbPr connection='User={NAME}'/></connection></connections>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            &format!(
                "<worksheet><cols><col hidden='1'/></cols><scenarios><scenario name='s' user='{NAME}' comment='by {NAME}'/></scenarios></worksheet>"
            ),
        ),
    ]);
    assert!(tells(&file, XLSX, Kind::Person, 1) && tells(&file, XLSX, Kind::Other, 1));
    let cleaned = without(&file, XLSX);
    assert_eq!(told(&cleaned, XLSX), [(Kind::HiddenCells, String::new(), 1)]);
    assert!(names(&cleaned, "<dbPr connection=\"\"/>") && names(&cleaned, "<scenario name=\"s\"/>"));
}

#[test]
fn where_letters_in_a_series_took_their_addresses_goes() {
    let file = archive(&[
        ("[Content_Types].xml", "<Types/>"),
        (
            "word/_rels/settings.xml.rels",
            &format!(
                "<Relationships><Relationship Id='rId1' Type='x/mailMergeSource' Target='file:///C:/Users/{NAME}/a.xlsx' TargetMode='External'/></Relationships>"
            ),
        ),
        (
            "word/settings.xml",
            &format!(
                "<w:settings xmlns:w='w' xmlns:r='r'><w:mailMerge><w:connectString w:val='User={NAME}'/><w:dataSource r:id='rId1'/></w:mailMerge><w:zoom/></w:settings>"
            ),
        ),
    ]);
    assert!(tells(&file, DOCX, Kind::Other, 1), "{:?}", told(&file, DOCX));
    let cleaned = without(&file, DOCX);
    assert!(told(&cleaned, DOCX).is_empty() && names(&cleaned, "zoom"));
}

#[test]
fn the_source_of_a_formula_is_no_comment() {
    let formula = "<math xmlns='m'><semantics><mrow/><annotation encoding='StarMath 5.0'>a over b</annotation></semantics></math>";
    let file = packed(&[
        (
            "content.xml",
            format!(
                "<office:document-content xmlns:office='o'><office:annotation><dc:creator>{NAME}</dc:creator></office:annotation></office:document-content>"
            ),
        ),
        ("Object 1/content.xml", formula.to_owned()),
    ]);
    assert!(tells(&file, ODT, Kind::Commenter, 1) && told(&file, ODT).len() == 1);
    let cleaned = without(&file, ODT);
    assert!(names(&cleaned, "a over b") && told(&cleaned, ODT).is_empty());
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
    for refused in [Refused::Unreadable, Refused::Locked, Refused::Signed, Refused::Left, Refused::Fixed] {
        assert_eq!(Refused::of_code(Some(i32::from(refused.code()))), refused);
    }
    assert_eq!(Refused::of_code(None), Refused::Unreadable);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn c3_no_bytes_whatever_make_a_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        for media_type in [
            DOCX,
            ODT,
            PDF,
            "image/png",
            "image/jpeg",
            "image/webp",
            "image/gif",
            "application/rtf",
            "application/msword",
            "text/html",
        ] {
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
            (webp(NAME, 6), "image/webp"),
            (gif(NAME), "image/gif"),
            (rtf(NAME), "application/rtf"),
            (old_office(NAME), "application/msword"),
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

mod kinds;
