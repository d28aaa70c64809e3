//! Real programs against a running server: rclone and cadaver always, davfs2 where a file system can be mounted.

use std::{fs, os::unix::fs::PermissionsExt, path::Path, process::Command};

use super::NOTE;
use crate::harness::{Drive, Ran, World, on_both};

/// What a shell says to a script, with a home of its own.
pub async fn shell(home: &Path, script: &str) -> Ran {
    let mut command = Command::new("sh");
    command.args(["-eu", "-c", script]).env("HOME", home).env("LC_ALL", "C.UTF-8").current_dir(home);
    Ran::by(command).await
}

/// Whether a file system can be mounted here: by root, with the right to, and with FUSE.
fn mounts() -> bool {
    let status = fs::read_to_string("/proc/self/status").expect("the state of this process");
    let field =
        |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim().to_owned();
    let root = field("Uid:").starts_with('0');
    // CAP_SYS_ADMIN (capabilities(7)).
    let may = u64::from_str_radix(&field("CapEff:"), 16).is_ok_and(|rights| rights & (1 << 21) != 0);
    root && may && fs::File::options().read(true).write(true).open("/dev/fuse").is_ok()
}

/// A file that its owner alone reads, as programs want it for passwords.
pub fn secret(path: &Path, text: &str) {
    fs::write(path, text).expect("a file");
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).expect("its rights");
}

pub fn netrc(home: &Path, drive: &Drive) {
    secret(&home.join(".netrc"), &format!("machine 127.0.0.1 login {} password {}\n", drive.email, drive.secret));
}

on_both! {
    async fn rclone_copies_in_and_out_and_lists(world: World) {
        let drive = world.drive_of("honduras", true).await;
        let home = tempfile::tempdir().expect("a folder");
        let home = home.path();
        fs::write(home.join("Nota 7.es.txt"), NOTE).expect("a file");
        let hidden = shell(home, &format!("rclone obscure '{}'", drive.secret)).await.well().said;
        let settings = format!(
            "[vs]\ntype = webdav\nurl = {}/dav\nvendor = other\nuser = {}\npass = {}\n",
            world.base(), drive.email, hidden.trim()
        );
        secret(&home.join("rclone.conf"), &settings);
        let rclone = async |arguments: &str| shell(home, &format!("rclone --config rclone.conf --retries 1 {arguments}")).await;
        rclone("copyto 'Nota 7.es.txt' 'vs:puebla/members/Nota 7.es.txt'").await.well();
        let listed = rclone("lsf vs:puebla/members").await.well().said;
        assert!(listed.lines().any(|line| line == "Nota 7.es.txt"), "{listed}");
        rclone("copyto 'vs:puebla/members/Nota 7.es.txt' back.txt").await.well();
        assert_eq!(fs::read(home.join("back.txt")).expect("the copy"), NOTE);
        let spaces = rclone("lsf vs:puebla").await.well().said;
        assert!(spaces.contains("members/") && !spaces.contains("bureau"), "{spaces}");
        let all = rclone("lsf -R vs:").await.well().said;
        assert!(all.contains("puebla/members/Nota 7.es.txt"), "{all}");
        assert!(!rclone("lsf vs:puebla/bureau").await.succeeded);
    }

    async fn cadaver_lists_puts_locks_and_unlocks(world: World) {
        let drive = world.drive_of("honduras", true).await;
        let home = tempfile::tempdir().expect("a folder");
        let home = home.path();
        netrc(home, &drive);
        fs::write(home.join("nota.txt"), NOTE).expect("a file");
        fs::write(home.join("script"), "put nota.txt nota8.txt\nls\nlock nota8.txt\nput nota.txt nota8.txt\nunlock nota8.txt\nls\nquit\n")
            .expect("a script");
        let said = shell(home, &format!("cadaver {}/dav/puebla/members/ < script", world.base())).await.well().said;
        assert!(said.contains("nota8.txt") && !said.to_lowercase().contains("failed"), "{said}");
        assert_eq!(drive.send(drive.ask("GET", "/dav/puebla/members/nota8.txt")).await.is(200).bytes, NOTE);
        let lines = "SELECT COUNT(*) FROM audit_line WHERE verb IN ('place_locked', 'place_unlocked')";
        assert_eq!(world.database.number(lines).await, 2);
    }

    async fn davfs2_mounts_the_spaces_of_a_seat(world: World) {
        assert!(mounts(), "mounting takes root with CAP_SYS_ADMIN, and /dev/fuse; ./check leaves this test out, by name, where they are missing");
        let drive = world.drive_of("honduras", true).await;
        let home = tempfile::tempdir().expect("a folder");
        let home = home.path();
        for folder in ["mount", "cache"] {
            fs::create_dir(home.join(folder)).expect("a folder");
        }
        // The mount runs as a user of its own.
        for (folder, mode) in [("", 0o755), ("cache", 0o777)] {
            fs::set_permissions(home.join(folder), fs::Permissions::from_mode(mode)).expect("rights");
        }
        let address = format!("{}/dav/", world.base());
        secret(&home.join("secrets"), &format!("{address} {} {}\n", drive.email, drive.secret));
        // Without a larger buffer davfs2 reads no folder under Linux 6.16 and later (github.com/alisarctl/davfs2, issue 22).
        let settings = format!(
            "ask_auth 0\nbuf_size 64\nuse_locks 1\ndelay_upload 0\nsecrets {0}/secrets\ncache_dir {0}/cache\n",
            home.display()
        );
        fs::write(home.join("davfs2.conf"), settings).expect("the settings");
        let script = format!(
            "mount.davfs -o conf=$PWD/davfs2.conf,uid=0,gid=0 {address} mount </dev/null
             trap 'umount mount' EXIT
             ls mount/puebla
             printf 'A note over a mount.\\n' > mount/puebla/members/nota9.txt
             sync mount/puebla/members/nota9.txt
             cat mount/puebla/members/nota9.txt"
        );
        let said = shell(home, &script).await.well().said;
        assert!(said.contains("members") && said.contains("A note over a mount.") && !said.contains("bureau"), "{said}");
        assert_eq!(drive.send(drive.ask("GET", "/dav/puebla/members/nota9.txt")).await.is(200).text, "A note over a mount.\n");
    }
}
