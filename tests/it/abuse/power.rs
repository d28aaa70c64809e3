//! I2: the power goes in the middle of work.
//!
//! No test can cut the power of the machine that it runs on. So the program is held in the middle of its work (SIGSTOP), and of its files,
//! as they are then, is made what a power cut may leave: the index of the log, which lives in memory, is gone; the end of the log is torn;
//! pages of the database to which the log was being brought over are half written; files on their way in are cut short. From this the
//! program begins again. That proves that it needs nothing but what was flushed to the disk before it acknowledged, and that it does not
//! stumble over the rest. That it asks the system to flush is told by `i2_a_commit_is_on_the_disk_before_it_is_acknowledged`; that the disk
//! does what it is told, nobody but its maker can say. PostgreSQL answers for itself.

use std::{
    fs::{self, OpenOptions},
    os::unix::fs::FileExt,
    path::Path,
    time::Duration,
};

use super::kill::hands_in;
use crate::harness::{Engine, Served, copy_folder, run, soon};

/// After how many milliseconds of work the power goes, each time.
const ROUNDS: [u64; 3] = [500, 650, 800];

#[test]
fn i2_what_was_acknowledged_survives_what_a_power_cut_leaves() {
    run(Engine::Sqlite, |world| async move {
        let installation = world.stopped().await;
        let (settings, data) = (installation.settings(), installation.data());
        let image = data.with_file_name("image");
        let base = format!("http://{}", settings.listen);
        let mut served = settings.serve().await;
        let mut writers = Vec::new();
        for key in ["honduras", "mexico", "canada"] {
            let browser = served.sign_in(installation.persona(key)).await;
            let csrf = browser.csrf().await;
            writers.push((key, browser, csrf));
        }
        let (mut acknowledged, mut torn) = (Vec::new(), 0);
        for (round, pause) in ROUNDS.into_iter().enumerate() {
            let work: Vec<_> = writers
                .iter()
                .map(|(key, browser, csrf)| {
                    tokio::spawn(hands_in(browser.clone(), csrf.clone(), base.clone(), format!("{round}-{key}")))
                })
                .collect();
            tokio::time::sleep(Duration::from_millis(pause)).await;
            served.signal("STOP");
            soon("the program stands still", async || stands_still(&served)).await;
            torn += leave(&data, &image, round);
            served.kill();
            for titles in work {
                acknowledged.extend(titles.await.expect("a person who hands in"));
            }
            fs::remove_dir_all(&data).expect("the files of before");
            fs::rename(&image, &data).expect("what is left");
            served = settings.serve().await;
            settings.run(&["audit", "verify"]).await.well();
        }
        println!("{} papers were acknowledged in {} rounds, {torn} pages torn", acknowledged.len(), ROUNDS.len());
        assert!(acknowledged.len() > ROUNDS.len() && torn > 0, "{} papers, {torn} pages", acknowledged.len());
        let (_, mexico, _) = &writers[1];
        let list = mexico.get("/area/puebla/members/papers.csv").await.is(200);
        let lost: Vec<&String> = acknowledged.iter().filter(|title| !list.has(title)).collect();
        assert!(lost.is_empty(), "{} of {} are lost: {lost:?}", lost.len(), acknowledged.len());
        // Every row has its file, whole.
        settings.run(&["doctor"]).await.well();
    });
}

/// Whether no thread of the program runs any more.
fn stands_still(served: &Served) -> bool {
    let threads = fs::read_dir(format!("/proc/{}/task", served.id())).expect("the threads of the program");
    threads
        .flatten()
        .all(|thread| fs::read_to_string(thread.path().join("stat")).is_ok_and(|stat| stat.contains(") T ")))
}

/// Makes what a power cut leaves of a folder of data. Returns how many pages of the database were torn.
fn leave(data: &Path, image: &Path, round: usize) -> usize {
    copy_folder(data, image);
    // It is a piece of memory that programs share.
    let _ = fs::remove_file(image.join("secretariat.sqlite-shm"));
    let path = image.join("secretariat.sqlite-wal");
    let log = Log::of(fs::read(&path).expect("the log of the database"));
    let database = OpenOptions::new().write(true).open(image.join("secretariat.sqlite")).expect("the database");
    let length = database.metadata().expect("the database").len();
    let mut torn = 0;
    for number in &log.pages {
        let place = u64::from(number - 1) * log.page_size as u64;
        // The first page says that there is a log; one beyond the end was not begun.
        if place > 0 && place < length {
            database.write_all_at(&vec![0xa5_u8; log.page_size / 2], place).expect("half a page");
            torn += 1;
        }
    }
    fs::write(&path, log.torn(round)).expect("the log of the database");
    for file in fs::read_dir(image.join("files/incoming")).expect("files on their way in").flatten() {
        let half = file.metadata().expect("a file").len() / 2;
        let file = OpenOptions::new().write(true).open(file.path()).expect("a file");
        file.set_len(half).expect("half a file");
    }
    torn
}

/// A write-ahead log of SQLite (<https://www.sqlite.org/fileformat2.html#the_write_ahead_log>).
struct Log {
    bytes: Vec<u8>,
    page_size: usize,
    /// Where its last commit ends.
    end: usize,
    /// The pages that stand in it up to there, each once.
    pages: Vec<u32>,
}

impl Log {
    const HEAD: usize = 32;
    const HEAD_OF_FRAME: usize = 24;

    fn of(bytes: Vec<u8>) -> Self {
        if bytes.len() < Self::HEAD {
            return Self { bytes: Vec::new(), page_size: 0, end: 0, pages: Vec::new() };
        }
        let at = |place: usize| u32::from_be_bytes(bytes[place..place + 4].try_into().expect("four bytes"));
        let big = match at(0) {
            0x377f_0682 => false,
            0x377f_0683 => true,
            other => panic!("no log: {other:x}"),
        };
        let page_size = at(8) as usize;
        let frame = Self::HEAD_OF_FRAME + page_size;
        let mut sum = sum_of((0, 0), &bytes[..24], big);
        assert_eq!(sum, (at(24), at(28)), "the head of the log");
        let (mut end, mut pages, mut open) = (Self::HEAD, Vec::new(), Vec::new());
        let mut place = Self::HEAD;
        while place + frame <= bytes.len() {
            sum = sum_of(sum, &bytes[place..place + 8], big);
            sum = sum_of(sum, &bytes[place + Self::HEAD_OF_FRAME..place + frame], big);
            let same_log = bytes[place + 8..place + 16] == bytes[16..24];
            if !same_log || sum != (at(place + 16), at(place + 20)) {
                break;
            }
            open.push(at(place));
            // The last frame of a commit tells how large the database is after it.
            let commits = at(place + 4) != 0;
            place += frame;
            if commits {
                end = place;
                pages.append(&mut open);
            }
        }
        pages.sort_unstable();
        pages.dedup();
        Self { bytes, page_size, end, pages }
    }

    /// The log with its end torn: cut off after the last commit, in the middle of a frame, or with a frame of which only the head came.
    fn torn(&self, round: usize) -> Vec<u8> {
        let mut left = self.bytes[..self.end].to_vec();
        let frame = self.bytes.get(Self::HEAD..Self::HEAD + Self::HEAD_OF_FRAME + self.page_size).unwrap_or_default();
        match round % 3 {
            0 => {}
            1 => left.extend(&frame[..frame.len() / 3]),
            _ => {
                left.extend(&frame[..frame.len().min(Self::HEAD_OF_FRAME)]);
                left.resize(left.len() + self.page_size, 0);
            }
        }
        left
    }
}

/// The checksum of a log, over pairs of words.
fn sum_of((mut one, mut two): (u32, u32), bytes: &[u8], big: bool) -> (u32, u32) {
    let word = |bytes: &[u8]| {
        let four: [u8; 4] = bytes.try_into().expect("four bytes");
        if big { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) }
    };
    for pair in bytes.chunks_exact(8) {
        one = one.wrapping_add(word(&pair[..4])).wrapping_add(two);
        two = two.wrapping_add(word(&pair[4..])).wrapping_add(one);
    }
    (one, two)
}
