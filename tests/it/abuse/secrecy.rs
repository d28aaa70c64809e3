//! Rule 10 and I12: what is hidden takes no longer to refuse than what never was, and the disk shows it to nobody else on the machine.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::Path,
    time::{Duration, Instant},
};

use virtual_secretariat::{
    access::RowId,
    config::MailConfig,
    i18n::Lang,
    mail::{Mailer, Outgoing},
};

use super::{NOTE, handed_in};
use crate::harness::{Browser, Engine, World, on_both};

/// How often each is asked for.
const TIMES: usize = 150;

/// The middle of the times that two addresses take, asked for in turn.
async fn middles(browser: &Browser, paths: [&str; 2]) -> [Duration; 2] {
    let mut times = [Vec::new(), Vec::new()];
    for n in 0..TIMES {
        // Who goes first changes, so that it makes no difference.
        let order = if n % 2 == 0 { [0, 1] } else { [1, 0] };
        for which in order {
            let began = Instant::now();
            browser.get(paths[which]).await.is(404);
            times[which].push(began.elapsed());
        }
    }
    times.map(|mut times| {
        times.sort();
        times[times.len() / 2]
    })
}

/// What anybody but the owner may do with a file.
fn open_to_others(path: &Path) -> u32 {
    fs::metadata(path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display())).permissions().mode() & 0o077
}

on_both! {
    async fn rule_10_a_hidden_paper_takes_as_long_to_refuse_as_one_that_never_was(world: World) {
        let paper = handed_in(&world.sign_in("honduras").await, "members", NOTE).await;
        let id = paper.rsplit('/').next().unwrap_or_default();
        let never = RowId::fresh();
        // In a room that the observer does not enter, and under a room that he does.
        for space in ["members", "plenary"] {
            let path = |id: &str| format!("/area/puebla/{space}/documents/{id}");
            let (hidden, missing) = (path(id), path(&never.to_string()));
            let mut ratio = 0.0;
            // A machine that was busy for a moment shows a difference once; one that is there shows every time.
            for _ in 0..3 {
                let colombia = world.sign_in("colombia").await;
                let [there, nowhere] = middles(&colombia, [&hidden, &missing]).await;
                ratio = there.as_secs_f64() / nowhere.as_secs_f64();
                if (1.0 / 1.5..1.5).contains(&ratio) {
                    break;
                }
                println!("{space}: {there:?} for the hidden one, {nowhere:?} for the missing one");
            }
            assert!((1.0 / 1.5..1.5).contains(&ratio), "{space}: the hidden one takes {ratio:.2} times as long, three times");
        }
    }

    async fn i12_nobody_else_on_the_machine_reads_what_the_installation_keeps(loaded: World) {
        let world = World::empty(loaded.engine).await;
        let data = world.house.config.data.folder.clone();
        world.house.blobs.keep(b"a private paper").await.expect("a file");
        let mailer = Mailer::of(&MailConfig::default(), data.join("mail")).expect("a mailer");
        let mail = Outgoing {
            lang: Lang::Es,
            to: "clara.modelo@mexico.example".into(),
            name: "Clara Modelo".into(),
            subject: "A link that opens a door".into(),
            text: "text".into(),
            html: "<p>text</p>".into(),
        };
        mailer.send(&mail).await.expect("a mail in the folder");
        let mut kept = vec![data.clone(), data.join("files"), data.join("mail")];
        if world.engine == Engine::Sqlite {
            kept.extend(["secretariat.sqlite", "secretariat.sqlite-wal", "secretariat.sqlite-shm"].map(|name| data.join(name)));
        }
        for path in kept {
            assert_eq!(open_to_others(&path), 0, "{} is open to others", path.display());
        }
    }
}
