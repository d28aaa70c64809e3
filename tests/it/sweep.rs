//! Stored files that nothing names: counted by `doctor`, removed by hand after a week, and nothing else is ever removed.

use std::{
    collections::BTreeSet,
    fs::{self, File as Open},
    path::PathBuf,
    time::{Duration, SystemTime},
};

use crate::{
    extraction::samples::archive,
    harness::{File, World, on_both},
};

const DAY: Duration = Duration::from_hours(24);

fn place(world: &World, sha256: &str) -> PathBuf {
    world.house.config.data.folder.join("files").join(&sha256[..2]).join(sha256)
}

/// Has a file written so many days ago.
fn written(world: &World, sha256: &str, days: u32) {
    let file = Open::open(place(world, sha256)).expect("it can be opened");
    file.set_modified(SystemTime::from(world.house.store.clock().now()) - DAY * days).expect("its time");
}

async fn all(world: &World) -> BTreeSet<String> {
    world.house.blobs.all().await.expect("the files")
}

/// What rows name: files of papers and releases, and what waits for its form.
async fn named(world: &World) -> BTreeSet<String> {
    let text = "SELECT sha256 FROM document_file UNION SELECT sha256 FROM release_file UNION SELECT sha256 FROM upload WHERE sha256 IS NOT NULL";
    world.database.texts(text).await.into_iter().collect()
}

async fn kept(world: &World, text: &str) -> String {
    world.house.blobs.keep(text.as_bytes()).await.expect("it is kept").sha256
}

on_both! {
    async fn what_nothing_names_goes_by_hand_after_a_week_and_nothing_else(world: World) {
        let honduras = world.sign_in("honduras").await;
        // An archive waits for its second act as a file that no paper names.
        let bytes = archive(&[("Una nota 9911.txt", "Un texto.\n")]);
        let file = File { field: "file", name: "papeles.zip", media_type: "application/zip", bytes: &bytes };
        let fields = [("language", "es"), ("kind", "note"), ("date", "2001-06-14")];
        let waits = honduras.upload("/area/puebla/members/archives", &fields, &[file]).await.is(303).location().to_owned();
        honduras.get(&waits).await.is(200);
        let (old, young) = (kept(&world, "left by nobody 9912").await, kept(&world, "left by nobody 9913").await);
        for sha256 in all(&world).await {
            written(&world, &sha256, 30);
        }
        written(&world, &young, 6);
        let (before, named) = (all(&world).await, named(&world).await);
        let strays: BTreeSet<String> = before.difference(&named).cloned().collect();
        assert!(strays.contains(&old) && strays.contains(&young));

        let said = world.program(&["doctor"]).await.well().said;
        assert!(said.contains("kernel"), "how far a reader of files is confined is not told: {said}");
        let told = format!("are named by no row (uploads that broke off), {} of them for more than a week", strays.len() - 1);
        assert!(said.contains(&told) && said.contains(&format!("{} files (", strays.len())), "{said}");
        assert_eq!(all(&world).await, before, "looking removes nothing");

        let said = world.program(&["doctor", "--sweep"]).await.well().said;
        assert!(said.contains(&format!("{} files (", strays.len() - 1)) && said.contains("were removed"), "{said}");
        let after: BTreeSet<String> = before.iter().filter(|one| *one == &young || named.contains(*one)).cloned().collect();
        assert_eq!(all(&world).await, after);
        // What waited is handed in.
        let act = waits.split('?').next().unwrap_or_default();
        honduras.post(act, &fields).await.is(303);
    }

    async fn where_anything_else_is_wrong_nothing_is_swept(world: World) {
        let old = kept(&world, "left by nobody 9921").await;
        written(&world, &old, 30);
        // A row without its file: the database and the folder may not belong together.
        let gone = named(&world).await.into_iter().find(|one| place(&world, one).exists()).expect("a file");
        let aside = place(&world, &gone).with_extension("elsewhere");
        fs::rename(place(&world, &gone), &aside).expect("it is moved");
        let ran = world.program(&["doctor", "--sweep"]).await;
        assert!(!ran.succeeded && ran.complained.contains("Nothing was removed."), "{ran:?}");
        assert!(place(&world, &old).exists());
        fs::rename(&aside, place(&world, &gone)).expect("it is put back");

        // Another database, which names little of what lies here.
        let mut strays = Vec::new();
        for n in 0..=named(&world).await.len() {
            let sha256 = kept(&world, &format!("left by nobody 9922 {n}")).await;
            written(&world, &sha256, 30);
            strays.push(sha256);
        }
        let ran = world.program(&["doctor", "--sweep"]).await;
        assert!(!ran.succeeded && ran.complained.contains("Is this the database of this folder?"), "{ran:?}");
        assert!(strays.iter().all(|sha256| place(&world, sha256).exists()));
    }
}
