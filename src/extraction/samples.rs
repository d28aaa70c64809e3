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
