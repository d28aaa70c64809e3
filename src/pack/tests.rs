use std::{
    path::Path,
    process::Command,
    sync::{Arc, Mutex},
};

use askama::Template as _;
use futures_util::{StreamExt as _, TryStreamExt as _, stream::iter};
use sha2::{Digest as _, Sha256};

use super::{manifest, names::Places, *};

mod huge;

fn date() -> DateTime<Utc> {
    DateTime::from_timestamp(952_600_000, 0).unwrap_or_default()
}

fn file(path: &str, sha256: &str, size: u64) -> Part {
    Part::File { path: path.into(), sha256: sha256.into(), size, modified: date() }
}

/// Content of so many bytes that hardly compresses.
fn noise(length: usize) -> Bytes {
    let mut state = 7_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        state.to_be_bytes()[0]
    };
    (0..length).map(|_| next()).collect::<Vec<u8>>().into()
}

fn in_pieces(content: &Bytes) -> impl Stream<Item = Result<Bytes>> + use<> {
    iter(content.chunks(10_000).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect::<Vec<_>>())
}

/// A piece of a file that somebody holds open.
fn piece_of(_open: &Arc<()>) -> Bytes {
    noise(10_000)
}

fn hex(content: &[u8]) -> String {
    Sha256::digest(content)
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

fn succeeds(program: &str, arguments: &[&str], within: &Path) -> String {
    let done = Command::new(program).args(arguments).current_dir(within).env("LC_ALL", "C.UTF-8").output();
    let done = done.unwrap_or_else(|fault| panic!("{program}: {fault}"));
    let said = format!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "{program} {arguments:?}: {said}");
    said
}

async fn saved(pack: impl Stream<Item = Result<Bytes>>, folder: &Path) -> Result<()> {
    let parts: Vec<Bytes> = pack.try_collect().await?;
    std::fs::write(folder.join("pack.zip"), parts.concat())
}

const READ: &str = "import zipfile; z = zipfile.ZipFile('pack.zip'); assert z.testzip() is None; z.extractall('out')
for i in z.infolist(): print(i.filename, i.compress_type, i.flag_bits & 0x800, i.date_time, sep='|')";

#[tokio::test]
async fn the_pack_is_read_and_verified_by_the_tools_of_others() -> Result<()> {
    let mut places = Places::new();
    let reports = ["第五次会议".to_owned(), "Actas y informes".to_owned()];
    let papers: Vec<(String, Bytes)> = vec![
        (places.place(&[], Some("RCM/VM/2000/1"), "en", "Agenda.pdf"), noise(200_000)),
        (places.place(&reports, Some("RCM/VM/2000/4"), "ar", "تقرير.docx"), noise(70_000)),
        (places.place(&reports, Some("RCM/VM/2000/5"), "zh", "报告.txt"), "报告。\n".repeat(30_000).into()),
        (places.place(&reports, Some("RCM/VM/2000/5"), "zh", "报告.TXT"), Bytes::new()),
    ];
    let index = Bytes::from(sample::page().render().map_err(Error::other)?);
    let index_sum = hex(&index);
    let sums: Vec<_> = papers.iter().map(|(path, content)| (path.clone(), hex(content))).collect();
    let all = sums.iter().map(|(path, sum)| (path.as_str(), sum.as_str())).chain([(INDEX, index_sum.as_str())]);
    let mut parts = vec![
        Part::Bytes { path: INDEX.into(), content: index },
        Part::Bytes { path: SUMS.into(), content: manifest::sums(all).into() },
    ];
    parts.extend(papers.iter().map(|(path, content)| file(path, &hex(content), content.len() as u64)));
    let pack = stream(parts, |sha256, _| {
        let content = papers.iter().find(|(_, content)| hex(content) == sha256).map(|(_, content)| content);
        ready(content.map(in_pieces).ok_or_else(|| ErrorKind::NotFound.into()))
    });
    let folder = tempfile::tempdir()?;
    saved(pack, folder.path()).await?;

    let said = succeeds("python3", &["-c", READ], folder.path());
    assert!(
        said.contains("第五次会议/Actas y informes/RCM-VM-2000-4 ar تقرير.docx|0|2048|(2000, 3, 9, 11, 6, 40)"),
        "{said}"
    );
    assert!(said.contains("RCM-VM-2000-5 zh 报告 (2).TXT|8|2048|"), "{said}");
    assert!(said.contains("index.html|8|0|(2000, 3, 9, "), "{said}");
    let said = succeeds("sha256sum", &["--strict", "-c", SUMS], &folder.path().join("out"));
    assert_eq!(said.matches(": OK").count(), 5, "{said}");
    succeeds("unzip", &["-t", "pack.zip"], folder.path());
    succeeds("unzip", &["-q", "pack.zip", "-d", "again"], folder.path());
    succeeds("sha256sum", &["--strict", "-c", SUMS], &folder.path().join("again"));
    Ok(())
}

#[test]
fn the_escaped_form_of_odd_names_is_read_by_sha256sum() -> Result<()> {
    let folder = tempfile::tempdir()?;
    for name in ["a\\b", "two\nlines", "cr\r"] {
        std::fs::write(folder.path().join(name), name)?;
    }
    let sums = ["a\\b", "two\nlines", "cr\r"].map(|name| (name, hex(name.as_bytes())));
    std::fs::write(folder.path().join(SUMS), manifest::sums(sums.iter().map(|(name, sum)| (*name, sum.as_str()))))?;
    succeeds("sha256sum", &["--strict", "-c", SUMS], folder.path());
    Ok(())
}

#[tokio::test]
async fn the_first_file_is_out_before_the_second_is_opened() -> Result<()> {
    let opened = Arc::new(Mutex::new(Vec::new()));
    let record = opened.clone();
    let content = noise(1000);
    let parts = vec![file("a.pdf", "1", 1000), file("b.pdf", "2", 1000), file("c.pdf", "3", 1000)];
    let pack = stream(parts, |sha256, _| {
        record.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(sha256);
        ready(Ok(in_pieces(&content)))
    });
    let names = || opened.lock().map(|names| names.join(" ")).unwrap_or_default();
    let mut pack = pin!(pack);
    assert_eq!(names(), "", "nothing is opened before the reader asks");
    let mut arrived = Vec::new();
    while !arrived.windows(8).any(|bytes| content.ends_with(bytes)) {
        arrived.extend_from_slice(&pack.next().await.transpose()?.unwrap_or_default());
        assert_eq!(names(), "1");
    }
    assert!(pack.next().await.is_some_and(|part| part.is_ok()));
    assert_eq!(names(), "1 2");
    Ok(())
}

#[tokio::test]
async fn a_reader_who_waits_is_not_read_ahead_for() -> Result<()> {
    let taken = Arc::new(Mutex::new(0_usize));
    for path in ["large.pdf", "large.txt"] {
        let taken = taken.clone();
        let pack = stream(vec![file(path, "1", 64_000_000)], |_, _| {
            let (piece, taken) = (noise(64_000), taken.clone());
            ready(Ok(iter(0..1000).map(move |_| {
                *taken.lock().unwrap_or_else(std::sync::PoisonError::into_inner) += 64_000;
                Ok(piece.clone())
            })))
        });
        let mut pack = pin!(pack);
        let mut sent = 0;
        for _ in 0..50 {
            let part = pack.next().await.transpose()?.unwrap_or_default();
            sent += part.len();
            assert!(part.len() <= PART);
            // Noise does not shrink, so that what was read and not sent is what is held.
            let held = taken.lock().map(|taken| *taken).unwrap_or_default().saturating_sub(sent);
            assert!(held <= 4 * PART, "{held} bytes held of {path}");
        }
        *taken.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = 0;
    }
    Ok(())
}

#[tokio::test]
async fn a_file_that_breaks_off_or_has_another_size_ends_the_pack_with_an_error() {
    let good = || Ok(noise(100));
    for (content, fault) in [
        (vec![good()], ErrorKind::UnexpectedEof),
        (vec![good(), good(), good()], ErrorKind::InvalidData),
        (vec![good(), Err(ErrorKind::ConnectionReset.into()), good()], ErrorKind::ConnectionReset),
    ] {
        let mut contents = vec![content, vec![good(), good()]];
        let parts = vec![file("a.pdf", "1", 200), file("b.pdf", "2", 200), file("c.pdf", "3", 200)];
        let pack = stream(parts, |_, _| ready(contents.pop().map(iter).ok_or_else(|| ErrorKind::NotFound.into())));
        let mut items: Vec<Result<Bytes>> = pack.collect().await;
        assert_eq!(items.pop().and_then(Result::err).map(|fault| fault.kind()), Some(fault));
        let sent = items.into_iter().collect::<Result<Vec<_>>>().unwrap_or_default().concat();
        let has = |sign: &[u8]| sent.windows(sign.len()).any(|bytes| bytes == sign);
        assert!(has(b"a.pdf") && !has(b"PK\x01\x02") && !has(b"PK\x05\x06"), "a whole file, and no table of contents");
    }
}

#[tokio::test]
async fn a_file_that_cannot_be_opened_ends_the_pack_with_its_fault() {
    let open = |_, _| ready(Err::<futures_util::stream::Empty<_>, _>(ErrorKind::NotFound.into()));
    let items: Vec<Result<Bytes>> = stream(vec![file("a.pdf", "1", 1)], open).collect().await;
    assert!(matches!(items.as_slice(), [Err(fault)] if fault.kind() == ErrorKind::NotFound));
}

#[tokio::test]
async fn when_the_reader_goes_away_the_file_is_closed_and_no_other_opened() -> Result<()> {
    let alive = Arc::new(());
    let mut opened = 0;
    let pack = stream(vec![file("a.pdf", "1", 1_000_000), file("b.pdf", "2", 1)], |_, _| {
        opened += 1;
        let alive = alive.clone();
        ready(Ok(iter(0..100).map(move |_| Ok(piece_of(&alive)))))
    });
    {
        let mut pack = Box::pin(pack);
        for _ in 0..3 {
            pack.next().await.transpose()?;
        }
        assert_eq!(Arc::strong_count(&alive), 2);
    }
    assert_eq!((Arc::strong_count(&alive), opened), (1, 1));
    Ok(())
}

#[test]
fn a_pack_can_be_sent_from_any_thread() {
    fn sendable<T: Send>(_: T) {}
    sendable(stream(vec![], |_, _| ready(Ok(in_pieces(&Bytes::new())))));
}
