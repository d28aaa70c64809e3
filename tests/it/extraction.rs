//! The text of hostile files, read by the real child process.

#[path = "../../src/extraction/samples.rs"]
#[expect(dead_code, reason = "the samples of the unit tests, of which some are for them alone")]
pub mod samples;

use std::{
    fs::{self, File},
    io::{ErrorKind, Read, Write},
    net::TcpListener,
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};

use samples::{archive, bomb, docx, opened, packed, pdf, telling_docx, telling_pdf};
use virtual_secretariat::{
    blobs::Blobs,
    extraction::{
        DEADLINE,
        child::NO_TEXT,
        properties::{Kind, Refused, Told, of_file, without},
        text_of,
    },
};

use crate::harness::PROGRAM;

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const ODT: &str = "application/vnd.oasis.opendocument.text";

async fn text(content: &[u8], media_type: &str) -> Option<String> {
    text_of(Path::new(PROGRAM), opened(content), media_type).await.expect("a program that starts")
}

fn agenda() -> Vec<u8> {
    docx("<w:p><w:r><w:t>Agenda – повестка дня</w:t></w:r></w:p><w:p><w:r><w:t>议程</w:t></w:r></w:p>")
}

#[tokio::test]
async fn the_text_of_each_kind_comes_through_the_child() {
    assert_eq!(text(&agenda(), DOCX).await.as_deref(), Some("Agenda – повестка дня\n议程"));
    assert_eq!(text(b"one\r\ntwo", "text/plain").await.as_deref(), Some("one\ntwo"));
    assert_eq!(text(b"<p>one<p>two", "text/html").await.as_deref(), Some("one\ntwo"));
    assert!(text(&pdf("Draft report"), "application/pdf").await.is_some_and(|text| text.contains("Draft report")));
    let long = text("ж".repeat(3_000_000).as_bytes(), "text/plain").await.expect("a text");
    assert_eq!(long.chars().count(), 2_000_000);
}

async fn told(content: &[u8], media_type: &str) -> Result<Told, Refused> {
    of_file(Path::new(PROGRAM), opened(content), media_type).await.expect("a program that starts")
}

/// A file as the child writes it without what it tells.
async fn stripped(content: &[u8], media_type: &str) -> Result<Vec<u8>, Refused> {
    let folder = tempfile::tempdir().expect("a folder");
    let blobs = Blobs::open(folder.path()).await.expect("a folder of files");
    let mut into = blobs.incoming(100_000_000).await.expect("a file");
    without(Path::new(PROGRAM), opened(content), media_type, &mut into).await.expect("a program that starts")?;
    let kept = into.keep().await.expect("a disk that takes it");
    let mut bytes = Vec::new();
    blobs.raw(&kept.sha256).await.expect("the file").read_to_end(&mut bytes).expect("its bytes");
    Ok(bytes)
}

#[tokio::test]
async fn what_a_file_tells_comes_through_the_child_and_is_taken_out_by_it() {
    let name = "Ana Muestra";
    for (file, media_type) in [(telling_docx(name), DOCX), (telling_pdf(name), "application/pdf")] {
        let before = told(&file, media_type).await.expect("a file that can be read");
        assert!(before.findings.iter().any(|one| one.kind == Kind::Author && one.text == name), "{before:?}");
        let cleaned = stripped(&file, media_type).await.expect("a file that can be cleaned");
        let after = told(&cleaned, media_type).await.expect("a file that can be read");
        assert!(after.findings.iter().all(|one| one.kind == Kind::Title), "{after:?}");
        assert!(text(&cleaned, media_type).await.is_some_and(|text| text.contains("report")));
    }
}

#[tokio::test]
async fn c3_a_bomb_tells_nothing_and_is_not_written_anew() {
    let whole = telling_pdf("Ana Muestra");
    for (hostile, media_type) in [
        (bomb("word/document.xml", 65 << 20), DOCX),
        (packed(&[("content.xml", vec![b' '; 65 << 20])]), ODT),
        (archive(&[("content.xml", &"<d>".repeat(1_000_000))]), ODT),
        (whole.split_at(whole.len() / 2).0.to_vec(), "application/pdf"),
        (vec![b'['; 5_000_000], "application/pdf"),
    ] {
        let begun = Instant::now();
        assert_eq!(told(&hostile, media_type).await, Err(Refused::Unreadable));
        assert_eq!(stripped(&hostile, media_type).await, Err(Refused::Unreadable));
        assert!(begun.elapsed() < DEADLINE, "{media_type} took its whole time");
    }
}

#[tokio::test]
async fn a_file_that_was_read_before_is_read_from_its_beginning() {
    let mut file = opened(b"whole");
    file.read_exact(&mut [0; 3]).expect("three bytes");
    let text = text_of(Path::new(PROGRAM), file, "text/plain").await.expect("a program that starts");
    assert_eq!(text.as_deref(), Some("whole"));
}

#[tokio::test]
async fn c3_a_bomb_ends_as_no_text_and_the_program_goes_on() {
    let names: Vec<(String, &str)> = (0..100_000).map(|number| (format!("word/document{number}.xml"), "")).collect();
    let whole = pdf("Draft report");
    for (kind, hostile) in [
        (DOCX, bomb("word/document.xml", 65 << 20)),
        (ODT, bomb("content.xml", 65 << 20)),
        (DOCX, packed(&names)),
        (DOCX, packed(&[("word/document.xml", agenda())])),
        (ODT, archive(&[("content.xml", &"<d>".repeat(1_000_000))])),
        (ODT, archive(&[("content.xml", "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><d><p>&b;</p></d>")])),
        (DOCX, agenda().split_at(200).0.to_vec()),
        ("application/pdf", whole.split_at(whole.len() / 2).0.to_vec()),
        ("application/pdf", vec![b'['; 5_000_000]),
    ] {
        let begun = Instant::now();
        assert_eq!(text(&hostile, kind).await, None);
        assert!(begun.elapsed() < DEADLINE, "{kind} took its whole time");
    }
    assert!(text(&agenda(), DOCX).await.is_some());
}

#[tokio::test]
async fn c3_a_page_that_grows_in_memory_ends_at_the_limit() {
    // Each paragraph begins all the bold words anew.
    let bold = (0..5_000).fold(String::new(), |bold, number| bold + "<b id=" + &number.to_string() + ">");
    let page = format!("<p>{bold}{}", "<p>x".repeat(100_000));
    assert!(text(page.as_bytes(), "text/html").await.is_none());
    assert!(text(b"<p>word", "text/html").await.is_some());
}

#[tokio::test]
async fn c5_nothing_outside_is_fetched() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.set_nonblocking(true).expect("a socket");
    let address = listener.local_addr().expect("an address");
    let url = format!("http://{address}/x");
    let page = format!(
        "<base href={url}><link rel=stylesheet href={url}><p>word<img src={url}><iframe src={url}></iframe><script src={url}></script>"
    );
    assert_eq!(text(page.as_bytes(), "text/html").await.as_deref(), Some("word"));
    let relations =
        format!("<Relationships><Relationship Id='r1' TargetMode='External' Target='{url}'/></Relationships>");
    let body = "<d><p><t>word</t></p><altChunk id='r1'/></d>";
    let file = archive(&[("word/document.xml", body), ("word/_rels/document.xml.rels", &relations)]);
    assert_eq!(text(&file, DOCX).await.as_deref(), Some("word"));
    for entity in [url.as_str(), "file:///etc/hostname"] {
        let content = format!("<!DOCTYPE d [<!ENTITY x SYSTEM \"{entity}\">]><d><p>word&x;</p></d>");
        assert_eq!(text(&archive(&[("content.xml", &content)]), ODT).await, None);
    }
    assert!(listener.accept().is_err_and(|fault| fault.kind() == ErrorKind::WouldBlock));
}

#[test]
fn c3_the_child_cannot_lift_its_limits() {
    let mut child = Command::new(PROGRAM)
        .args(["extract-text", "text/plain"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a program that starts");
    let limits = [
        ("Max address space", ["1073741824", "1073741824"]),
        ("Max cpu time", ["20", "21"]),
        ("Max file size", ["0", "0"]),
        ("Max core file size", ["0", "0"]),
    ];
    let set = |listed: &str| {
        limits.iter().all(|(limit, most)| {
            let line = listed.lines().find_map(|line| line.strip_prefix(limit)).unwrap_or_default();
            line.split_whitespace().take(2).eq(*most)
        })
    };
    // It waits for its input meanwhile.
    let begun = Instant::now();
    loop {
        let listed = fs::read_to_string(format!("/proc/{}/limits", child.id())).expect("its limits");
        if set(&listed) {
            break;
        }
        assert!(begun.elapsed() < DEADLINE, "{listed}");
        std::thread::yield_now();
    }
    // The limits come first, then what it may open: it cannot be told from outside but by this.
    let confined = format!("/proc/{}/status", child.id());
    while !fs::read_to_string(&confined).expect("its state").contains("NoNewPrivs:\t1\n") {
        assert!(begun.elapsed() < DEADLINE, "it is not confined");
        std::thread::yield_now();
    }
    child.stdin.take().expect("its input").write_all(b"word").expect("a child that listens");
    let output = child.wait_with_output().expect("its end");
    assert!(output.status.success());
    assert_eq!(output.stdout, b"word");
}

#[test]
fn c3_the_child_can_write_no_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("out");
    let status = Command::new(PROGRAM)
        .args(["extract-text", "text/plain"])
        .stdin(opened(b"word"))
        .stdout(File::create(&path).expect("a file"))
        .status()
        .expect("a program that starts");
    assert!(!status.success());
    assert_eq!(fs::metadata(&path).expect("the file").len(), 0);
}

#[test]
fn the_exit_status_says_that_there_is_no_text() {
    let status = |content: &[u8], media_type: &str| {
        let mut command = Command::new(PROGRAM);
        command.args(["extract-text", media_type]).stdin(opened(content)).stdout(Stdio::piped());
        command.output().expect("a program that starts").status.code()
    };
    assert_eq!(status(b"", "text/plain"), Some(i32::from(NO_TEXT)));
    assert_eq!(status(b"GIF89a", "image/gif"), Some(i32::from(NO_TEXT)));
    assert_eq!(status(b"word", "text/plain"), Some(0));
}
