//! I3: the disk is full. Writes are refused and said plainly, public pages are read on, nothing is broken, and it goes on by itself.
//!
//! The program gets a small disk of its own: a file system in memory, in a space of mounts that only it sees, which root may make and,
//! where the system lets them, everybody else. It is filled and emptied through `/proc/PID/root`. Where the system allows no such space,
//! and always in the second test, files are not allowed to grow instead (`prlimit`): to a program that is a disk on which nothing fits.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use super::{FIELDS, NOTE, file_of, handed_in};
use crate::harness::{Browser, Engine, File, Installation, PROGRAM, Page, Served, World, run};

/// The size of the small disk: the demonstration and some room.
const SIZE: &str = "size=64m";

/// How the program comes to have no room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Disk {
    /// A small one of its own; made by `unshare` with these flags.
    Small(&'static str),
    /// One on which no file may grow.
    Limited,
}

impl Disk {
    /// A small disk, if the system lets us make one.
    fn at_hand() -> Self {
        let place = tempfile::tempdir().expect("a folder");
        let made = |flags: &&str| {
            let mut command = Command::new("unshare");
            command.args([*flags, "sh", "-c", "mount -t tmpfs none \"$1\"", "sh"]).arg(place.path());
            command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
        };
        // As root; else in a space of users, too.
        ["-m", "-rm"].into_iter().find(made).map_or(Self::Limited, Self::Small)
    }

    /// The command that becomes the program on this disk.
    fn command(self, installation: &Installation) -> Command {
        let settings = &installation.settings().file;
        match self {
            Self::Small(flags) => {
                let script = format!(
                    "cp -a \"$1\" \"$1.before\" && mount -t tmpfs -o {SIZE},mode=0700 none \"$1\" && \
                     cp -a \"$1.before/.\" \"$1/\" && exec \"$2\" serve --config \"$3\""
                );
                let mut command = Command::new("unshare");
                command.args([flags, "sh", "-c", &script, "sh"]).arg(installation.data()).arg(PROGRAM).arg(settings);
                command
            }
            Self::Limited => {
                // A program that does not ignore the signal would be ended by the first write.
                let mut command = Command::new("sh");
                command.args(["-c", "trap '' XFSZ; exec \"$1\" serve --config \"$2\"", "sh"]);
                command.arg(PROGRAM).arg(settings);
                command
            }
        }
    }

    /// From now on nothing fits.
    fn fill(self, served: &Served, data: &Path) {
        match self {
            Self::Small(_) => {
                let mut filler = fs::File::create(filler(served, data)).expect("a file on the small disk");
                let page = [b'x'; 4096];
                while filler.write_all(&page).is_ok() {}
            }
            Self::Limited => limit(served, "--fsize=0:"),
        }
    }

    /// From now on there is room again.
    fn free(self, served: &Served, data: &Path) {
        match self {
            Self::Small(_) => fs::remove_file(filler(served, data)).expect("the file on the small disk"),
            Self::Limited => limit(served, "--fsize=unlimited:"),
        }
    }

    /// The program, called beside the one that serves, on the same disk.
    fn beside(self, served: &Served) -> Command {
        let id = served.id().to_string();
        match self {
            Self::Small(flags) => {
                let mut command = Command::new("nsenter");
                command.args(["-t", &id, "-m"]);
                if flags == "-rm" {
                    command.args(["-U", "--preserve-credentials"]);
                }
                command.arg(PROGRAM);
                command
            }
            Self::Limited => Command::new(PROGRAM),
        }
    }
}

/// What takes the room away, as seen from outside.
fn filler(served: &Served, data: &Path) -> PathBuf {
    let inside = data.strip_prefix("/").expect("a whole path");
    Path::new("/proc").join(served.id().to_string()).join("root").join(inside).join("filler")
}

fn limit(served: &Served, to: &str) {
    let done = Command::new("prlimit").arg("--pid").arg(served.id().to_string()).arg(to).status();
    assert!(done.is_ok_and(|status| status.success()), "prlimit {to}");
}

/// Tries to hand a paper in that is larger than what may still fit somewhere.
async fn tried(browser: &Browser) -> Page {
    let text = "Palabra. ".repeat(4000);
    let file = File { bytes: text.as_bytes(), ..NOTE };
    browser.upload("/area/puebla/members/documents", &FIELDS, &[file]).await
}

async fn a_full_disk(world: World, disk: Disk) {
    println!("{disk:?}");
    let installation = world.stopped().await;
    let (settings, data) = (installation.settings(), installation.data());
    let served = settings.serve_by(&mut disk.command(&installation)).await;
    let honduras = served.sign_in(installation.persona("honduras")).await;
    let mexico = served.sign_in(installation.persona("mexico")).await;
    let paper = handed_in(&honduras, "members", NOTE).await;
    let private = file_of(&mexico, &paper).await;
    let nobody = served.browser();
    let shown = nobody.get("/es/puebla/documents").await.is(200);
    let symbol = shown.links().into_iter().find(|link| link.contains("/documents/")).expect("a released paper");
    let released = nobody.follow(&symbol).await.is(200);
    let public = released.links().into_iter().find(|link| link.starts_with("/files/")).expect("its file");

    disk.fill(&served, &data);
    for n in 0..3 {
        let refused = tried(&honduras).await.is(507);
        assert!(refused.has("Sin espacio") || refused.has("The disk is full"), "{}", refused.words());
        let form = mexico.post("/account/language", &[("lang", "fr")]).await;
        assert!(matches!(form.status, 503 | 507), "round {n}: a form answers {}", form.status);
        let canada = installation.persona("canada");
        let sign_in = served.browser().sign_in(&canada.email, &canada.password).await;
        assert!(matches!(sign_in.status, 503 | 507), "round {n}: a sign-in answers {}", sign_in.status);
        // The line in the record comes first; where it cannot be written there is no file.
        let download = mexico.get(&private).await.is(503);
        assert!(!download.has("zq71x"), "the file came without a line in the record");
        for page in ["/en", "/fr/puebla", "/ar/manila", "/es/puebla/documents", &symbol, &public, "/health/ready"] {
            assert_eq!(nobody.follow(page).await.status, 200, "round {n}: {page} is not read on");
        }
        honduras.get("/area/puebla/members").await.is(200);
    }

    disk.free(&served, &data);
    // Every connection that met the full disk is used again, for what succeeds and for what is refused.
    for _ in 0..12 {
        mexico.post("/account/language", &[("lang", "es")]).await.is(303);
        mexico.post("/account/sessions/01890000-0000-7000-8000-000000000000/end", &[]).await.is(404);
        tried(&honduras).await.is(303);
        assert!(mexico.get(&private).await.is(200).has("zq71x"));
        mexico.get("/area/puebla/members").await.is(200);
    }
    let together = (0..12).map(|_| async { tried(&honduras).await.status });
    assert_eq!(futures_util::future::join_all(together).await, [303; 12]);
    let list = mexico.get("/area/puebla/members/papers.csv").await.is(200);
    // The first, twelve, and twelve: what was refused left nothing behind.
    assert_eq!(list.text.matches("Una nota de prueba").count(), 25);
    for check in [&["audit", "verify"][..], &["doctor"]] {
        settings.run_by(disk.beside(&served), check).await.well();
    }
}

#[test]
fn i3_a_full_disk_refuses_writes_and_nothing_else_and_is_forgotten_when_it_has_room_again() {
    run(Engine::Sqlite, |world| a_full_disk(world, Disk::at_hand()));
}

#[test]
fn i3_files_that_may_not_grow_are_a_full_disk() {
    run(Engine::Sqlite, |world| a_full_disk(world, Disk::Limited));
}
