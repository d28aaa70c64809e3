//! What the tests of the whole stand on: a server that really runs, over a database and a folder of its own, and browsers that visit it.

mod addresses;
mod browser;
mod canaries;
pub mod copies;
mod database;
mod drive;
mod page;
mod personas;
mod program;
mod replica;
mod template;
mod wire;
mod world;

pub use addresses::{Things, filled};
pub use browser::{Browser, File};
pub use canaries::{Canaries, Canary};
pub use copies::copy_folder;
pub use database::{Engine, SpaceRow, clamd};
pub use drive::{Drive, drive_hrefs};
pub use page::{Page, says, unpacked};
pub use personas::{NOBODY, PERSONAS};
pub use program::{Installation, PROGRAM, Ran, Served};
pub use replica::soon;
pub use wire::{Wire, Wired};
pub use world::World;

/// Runs a test over one of the two databases.
pub fn run<T: Future<Output = ()>>(engine: Engine, test: impl FnOnce(World) -> T) {
    if !engine.is_wanted() {
        println!("not run: SECRETARIAT_TESTS=sqlite leaves PostgreSQL out");
        return;
    }
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    runtime.block_on(async { test(World::new(engine).await).await });
}

/// Writes a test once and has it run over both databases: `name::sqlite` and `name::postgres`.
macro_rules! on_both {
    ($($(#[$about:meta])* async fn $name:ident($($world:ident)+: $kind:ident) $test:block)+) => {$(
        $(#[$about])*
        mod $name {
            #[allow(unused_imports, reason = "a short test needs nothing of its file")]
            use super::*;

            async fn test($($world)+: $kind) $test

            #[test]
            fn sqlite() {
                $crate::harness::run($crate::harness::Engine::Sqlite, test);
            }

            #[test]
            fn postgres() {
                $crate::harness::run($crate::harness::Engine::Postgres, test);
            }
        }
    )+};
}
pub(crate) use on_both;

/// The same for what can only come about where several write at once: SQLite has one writer at a time.
macro_rules! on_postgres {
    ($($(#[$about:meta])* async fn $name:ident($world:ident: $kind:ident) $test:block)+) => {$(
        $(#[$about])*
        mod $name {
            #[allow(unused_imports, reason = "a short test needs nothing of its file")]
            use super::*;

            async fn test($world: $kind) $test

            #[test]
            fn postgres() {
                $crate::harness::run($crate::harness::Engine::Postgres, test);
            }
        }
    )+};
}
pub(crate) use on_postgres;
