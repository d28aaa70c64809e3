//! Files for the tests: small real ones, and hostile ones.

use std::{
    fs::File,
    io::{Cursor, Seek, Write},
};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// A file on the disk with this content, opened at its beginning; nobody else sees it.
pub fn opened(content: &[u8]) -> File {
    let mut file = tempfile::tempfile().expect("a temporary file");
    file.write_all(content).and_then(|()| file.rewind()).expect("a disk that takes it");
    file
}

/// An archive of texts.
pub fn archive(members: &[(&str, &str)]) -> Vec<u8> {
    let members: Vec<(&str, &[u8])> = members.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    packed(&members)
}

/// An archive of anything.
pub fn packed<N: AsRef<str>, B: AsRef<[u8]>>(members: &[(N, B)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in members {
        archive.start_file(name.as_ref(), options).expect("a member");
        archive.write_all(content.as_ref()).expect("its content");
    }
    archive.finish().expect("an archive").into_inner()
}

/// An archive of one member that unpacks to so many zeros.
pub fn bomb(name: &str, size: u64) -> Vec<u8> {
    packed(&[(name, vec![0; usize::try_from(size).expect("a size")])])
}

/// The same archive, whose list says that its only member unpacks to ten bytes.
pub fn cut_in_size(mut archive: Vec<u8>) -> Vec<u8> {
    let list = archive.windows(4).rposition(|mark| mark == b"PK\x01\x02").expect("a list");
    archive[list + 24..list + 28].copy_from_slice(&10_u32.to_le_bytes());
    archive
}

/// A text of Office Open XML with this body.
pub fn docx(body: &str) -> Vec<u8> {
    let document = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/\
         wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
    );
    archive(&[("[Content_Types].xml", "<Types/>"), ("word/document.xml", &document)])
}

/// A PDF of one page with one line.
pub fn pdf(line: &str) -> Vec<u8> {
    let page = format!("BT /F1 24 Tf 72 720 Td ({line}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{page}\nendstream", page.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ];
    let (mut file, mut places) = ("%PDF-1.7\n".to_owned(), "0000000000 65535 f \n".to_owned());
    for (number, object) in objects.iter().enumerate() {
        places = format!("{places}{:010} 00000 n \n", file.len());
        file = format!("{file}{} 0 obj\n{object}\nendobj\n", number + 1);
    }
    let start = file.len();
    file = format!("{file}xref\n0 6\n{places}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
    file.into_bytes()
}

/// A JPEG of some points, made by somebody and turned in this way.
pub fn jpeg(author: &str, orientation: u8) -> Vec<u8> {
    let mut file = b"\xff\xd8\xff\xe0\0\x06JFIF".to_vec();
    for (marker, body) in [
        (0xe1, [b"Exif\0\0".as_slice(), &exif(author, orientation)].concat()),
        (0xfe, format!("by {author}").into_bytes()),
        (0xdb, b"tables".to_vec()),
        (0xda, b"scan".to_vec()),
    ] {
        file.extend([0xff, marker]);
        file.extend(u16::try_from(body.len() + 2).expect("a segment").to_be_bytes());
        file.extend(body);
    }
    file.extend(b"points\xff\0more\xff\xd9");
    file
}

/// A PNG of some points, with words beside them.
pub fn png(author: &str) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, body) in [
        (b"IHDR", vec![0; 13]),
        (b"tEXt", format!("Author\0{author}").into_bytes()),
        (b"iTXt", format!("Comment\0\0\0\0\0by {author}").into_bytes()),
        (b"IDAT", b"points".to_vec()),
        (b"IEND", Vec::new()),
    ] {
        file.extend(u32::try_from(body.len()).expect("a chunk").to_be_bytes());
        file.extend(kind);
        file.extend(body);
        file.extend([0; 4]);
    }
    file
}

/// Exif data that say how a picture is turned and who made it.
fn exif(author: &str, orientation: u8) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0\x02\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    tiff.extend([orientation, 0, 0, 0]);
    tiff.extend(b"\x3b\x01\x02\0");
    tiff.extend(u32::try_from(author.len()).expect("a name").to_le_bytes());
    tiff.extend(b"\x26\0\0\0\0\0\0\0");
    tiff.extend(author.as_bytes());
    tiff
}

/// A WebP of some points, made by somebody and turned in this way, with chunks beside it.
pub fn webp(author: &str, orientation: u8) -> Vec<u8> {
    let packet = format!("<x><creator>{author}</creator></x>").into_bytes();
    let mut body = b"WEBP".to_vec();
    for (kind, content) in [
        // It has an alpha channel, Exif data and XMP.
        (b"VP8X", vec![0x1c, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        (b"VP8L", b"point".to_vec()),
        (b"EXIF", exif(author, orientation)),
        (b"XMP ", packet),
        (b"NOTE", format!("by {author}").into_bytes()),
    ] {
        body.extend(kind);
        body.extend(u32::try_from(content.len()).expect("a chunk").to_le_bytes());
        body.extend(&content);
        body.extend(&[0_u8][..content.len() % 2]);
    }
    let mut file = b"RIFF".to_vec();
    file.extend(u32::try_from(body.len()).expect("a picture").to_le_bytes());
    file.extend(body);
    file
}

/// A GIF of one point that is repeated, with a comment, a packet of XMP, and what programs leave.
pub fn gif(author: &str) -> Vec<u8> {
    let extension = |kind: u8, content: &[u8]| {
        let mut block = vec![0x21, kind];
        for piece in content.chunks(255) {
            block.push(u8::try_from(piece.len()).expect("a piece"));
            block.extend(piece);
        }
        block.push(0);
        block
    };
    let mut file = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff".to_vec();
    file.extend(b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0");
    file.extend(extension(0xfe, format!("by {author}").as_bytes()));
    file.extend(b"\x21\xff\x0bXMP DataXMP");
    file.extend(format!("<x><creator>{author}</creator></x>").as_bytes());
    file.push(0x01);
    file.extend((0..=0xff_u8).rev());
    file.push(0);
    file.extend(b"\x21\xff\x0bMGK8BIM0000\x03Ana\0");
    file.extend(b"\x21\x01\x0c\0\0\0\0\x01\0\x01\0\x01\x01\0\x01\x03Ana\0");
    file.extend(b"\x21\xf9\x04\0\0\0\0\0");
    file.extend(b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0");
    file.extend(format!(";{author}").as_bytes());
    file
}

/// A text of Office Open XML that tells of somebody in all the ways that a program writes: properties, a comment, tracked changes, a template.
/// Its text is “Draft added report” once all changes are accepted.
pub fn telling_docx(name: &str) -> Vec<u8> {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let relation = |id: u8, kind: String, target: &str| {
        format!("<Relationship Id=\"rId{id}\" Type=\"{kind}\" Target=\"{target}\"/>")
    };
    let relations = |all: String| format!("<Relationships xmlns=\"{package}\">{all}</Relationships>");
    let top = relations(
        relation(1, format!("{office}/officeDocument"), "word/document.xml")
            + &relation(2, format!("{package}/metadata/core-properties"), "docProps/core.xml")
            + &relation(3, format!("{office}/extended-properties"), "docProps/app.xml")
            + &relation(4, format!("{office}/custom-properties"), "docProps/custom.xml"),
    );
    let inner = relations(
        relation(1, format!("{office}/comments"), "comments.xml")
            + &relation(2, "http://schemas.microsoft.com/office/2011/relationships/people".into(), "people.xml")
            + &relation(3, format!("{office}/settings"), "settings.xml")
            + &relation(4, format!("{office}/image"), "media/image1.jpeg"),
    );
    let template = relations(format!(
        "<Relationship Id=\"rId1\" Type=\"{office}/attachedTemplate\" Target=\"file:///C:/Users/{name}/Normal.dotm\" TargetMode=\"External\"/>"
    ));
    let types = ["/word/comments.xml", "/word/people.xml", "/docProps/custom.xml", "/word/document.xml"]
        .map(|part| format!("<Override PartName=\"{part}\" ContentType=\"text/xml\"/>"))
        .concat();
    let w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"r\"";
    let run = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
    let by = format!("w:id=\"7\" w:author=\"{name}\" w:date=\"2001-03-14T15:09:26Z\"");
    let body = [
        format!("<w:p><w:pPr><w:pPrChange {by}><w:pPr/></w:pPrChange></w:pPr><w:commentRangeStart w:id=\"1\"/>"),
        run("Draft "),
        format!(
            "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r><w:ins {by}>{}</w:ins>",
            run("added ")
        ),
        format!("<w:del {by}><w:r><w:delText>struck out by {name}</w:delText></w:r></w:del>{}</w:p>", run("report")),
    ]
    .concat();
    let parts = [
        ("[Content_Types].xml", format!("<Types>{types}</Types>")),
        ("_rels/.rels", top),
        (
            "docProps/core.xml",
            format!(
                "<cp:coreProperties xmlns:cp=\"cp\" xmlns:dc=\"dc\"><dc:title>Draft report</dc:title><dc:creator>{name}</dc:creator>\
                 <cp:lastModifiedBy>{name}</cp:lastModifiedBy><dc:subject>of {name}</dc:subject></cp:coreProperties>"
            ),
        ),
        (
            "docProps/app.xml",
            format!(
                "<Properties xmlns=\"p\"><Company>Ministry of {name}</Company><Manager>{name}</Manager></Properties>"
            ),
        ),
        (
            "docProps/custom.xml",
            format!(
                "<Properties xmlns=\"p\" xmlns:vt=\"v\"><property name=\"Desk\"><vt:lpwstr>{name}</vt:lpwstr></property></Properties>"
            ),
        ),
        ("word/_rels/document.xml.rels", inner),
        ("word/_rels/settings.xml.rels", template),
        ("word/document.xml", format!("<w:document {w}><w:body>{body}</w:body></w:document>")),
        ("word/header1.xml", format!("<w:hdr {w}><w:p><w:ins {by}>{}</w:ins></w:p></w:hdr>", run("Head"))),
        ("word/settings.xml", format!("<w:settings {w}><w:attachedTemplate r:id=\"rId1\"/></w:settings>")),
        (
            "word/comments.xml",
            format!(
                "<w:comments {w}><w:comment {by}><w:p>{}</w:p></w:comment></w:comments>",
                run(&format!("says {name}"))
            ),
        ),
        ("word/people.xml", format!("<w:people {w}><w:person w:author=\"{name}\"/></w:people>")),
    ];
    let mut members: Vec<(&str, Vec<u8>)> =
        parts.iter().map(|(part, text)| (*part, text.clone().into_bytes())).collect();
    members.push(("word/media/image1.jpeg", jpeg(name, 1)));
    packed(&members)
}

/// A PDF with its author, a note on its page, and an earlier state that lies in it.
pub fn telling_pdf(name: &str) -> Vec<u8> {
    let page = "BT /F1 24 Tf 72 720 Td (Draft report) Tj ET";
    let packet = format!("<x><creator>{name}</creator></x>");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R /Metadata 7 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [6 0 R] /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{page}\nendstream", page.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
        format!("<< /Type /Annot /Subtype /Text /Rect [0 0 20 20] /T ({name}) /Contents (Look here) >>"),
        format!("<< /Type /Metadata /Subtype /XML /Length {} >>\nstream\n{packet}\nendstream", packet.len()),
        format!("<< /Title (Draft report) /Author ({name}) /Company (Ministry of {name}) >>"),
    ];
    let (mut file, mut places) = ("%PDF-1.7\n".to_owned(), "0000000000 65535 f \n".to_owned());
    for (number, object) in objects.iter().enumerate() {
        places = format!("{places}{:010} 00000 n \n", file.len());
        file = format!("{file}{} 0 obj\n{object}\nendobj\n", number + 1);
    }
    let start = file.len();
    file =
        format!("{file}xref\n0 9\n{places}trailer\n<< /Size 9 /Root 1 0 R /Info 8 0 R >>\nstartxref\n{start}\n%%EOF\n");
    // A later state, in which the note says something else: the earlier one stays in the file.
    let at = file.len();
    file = format!(
        "{file}6 0 obj\n<< /Type /Annot /Subtype /Text /Rect [0 0 20 20] /T ({name}) /Contents (Done) >>\nendobj\n"
    );
    let again = file.len();
    file = format!(
        "{file}xref\n6 1\n{at:010} 00000 n \ntrailer\n<< /Size 9 /Root 1 0 R /Info 8 0 R /Prev {start} >>\nstartxref\n{again}\n%%EOF\n"
    );
    file.into_bytes()
}

/// A stream of properties of the old kind of office file: the sets, each of its numbers and texts in Windows-1252.
fn property_set(sets: &[Vec<(u32, Vec<u8>)>]) -> Vec<u8> {
    let number = |number: usize| u32::try_from(number).expect("a number").to_le_bytes();
    let mut stream = vec![0xfe, 0xff, 0, 0, 0, 0, 0, 0];
    stream.extend([0; 16]);
    stream.extend(number(sets.len()));
    let mut sections: Vec<u8> = Vec::new();
    for set in sets {
        stream.extend([0; 16]);
        stream.extend(number(28 + sets.len() * 20 + sections.len()));
        let (mut list, mut values): (Vec<u8>, Vec<u8>) = (Vec::new(), Vec::new());
        for (id, value) in set {
            list.extend(id.to_le_bytes());
            list.extend(number(8 + set.len() * 8 + values.len()));
            values.extend(value);
            values.resize(values.len().next_multiple_of(4), 0);
        }
        sections.extend(number(8 + list.len() + values.len()));
        sections.extend(number(set.len()));
        sections.extend(list);
        sections.extend(values);
    }
    stream.extend(sections);
    stream
}

/// A file of the office of before 2007 that says in its properties who made it and changed it.
pub fn old_office(author: &str) -> Vec<u8> {
    let text = |text: &str| {
        let mut value = vec![0x1e, 0, 0, 0];
        value.extend(u32::try_from(text.len() + 1).expect("a text").to_le_bytes());
        value.extend(text.as_bytes());
        value.push(0);
        value
    };
    let codepage = || (1, vec![2, 0, 0, 0, 0xe4, 0x04, 0, 0]);
    let names = || (0, b"\x01\0\0\0\x02\0\0\0\x05\0\0\0Desk\0".to_vec());
    let summary = property_set(&[vec![codepage(), (2, text("Draft")), (4, text(author)), (8, text(author))]]);
    let document = property_set(&[vec![codepage(), (15, text(author))], vec![names(), codepage(), (2, text(author))]]);
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("a file");
    for (name, content) in [
        ("/WordDocument", b"Draft report".to_vec()),
        ("/\u{5}SummaryInformation", summary),
        ("/\u{5}DocumentSummaryInformation", document),
    ] {
        let mut stream = file.create_stream(name).expect("a stream");
        stream.write_all(&content).expect("its content");
    }
    file.flush().expect("a file");
    file.into_inner().into_inner()
}

/// A text of RTF that tells of somebody: properties, a comment, two tracked changes; with hidden text, a picture and a file within it.
pub fn rtf(author: &str) -> Vec<u8> {
    let head = format!(
        "{{\\rtf1\\ansi\\ansicpg1252\\deff0{{\\fonttbl{{\\f0 Times;}}}}{{\\*\\generator Writer;}}{{\\info{{\\title Draft report}}{{\\author {author}}}\n\
         {{\\operator {author}}}{{\\*\\company Ministry}}}}{{\\*\\userprops{{\\propname Desk}}\\proptype30{{\\staticval {author}}}}}\n\
         {{\\*\\revtbl{{Unknown;}}{{{author};}}}}"
    );
    let body = format!(
        "\\pard Draft {{\\revised\\revauth1\\revdttm1 added}} {{\\deleted\\revauthdel1 struck out}}{{\\*\\atnid AM}}{{\\*\\atnauthor {author}}}\n\
         \\chatn{{\\*\\annotation\\pard no}} report {{\\v hidden}}\\par{{\\pict\\jpegblip ffd8ffd9}}{{\\object{{\\*\\objdata 0105}}}}}}"
    );
    [head, body].concat().into_bytes()
}
