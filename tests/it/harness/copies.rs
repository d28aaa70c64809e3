//! Copies of databases and folders: every test has its own, and leaves nothing behind.

use std::{
    fs,
    path::Path,
    sync::atomic::{AtomicU32, Ordering},
};

use url::Url;

use super::database::{Engine, opened};

/// A database on the PostgreSQL of the tests. It is dropped with this value.
pub struct Copy {
    name: String,
}

impl Copy {
    /// An empty one, or a copy of another.
    pub async fn of(template: Option<&str>) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("vs_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let server = opened(&Engine::server()).await;
        server.run(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
        let of = template.map(|template| format!(" TEMPLATE {template}")).unwrap_or_default();
        server.run(&format!("CREATE DATABASE {name}{of}")).await;
        server.close().await;
        Self { name }
    }

    /// Where it is.
    pub fn url(&self) -> String {
        url_of(&self.name)
    }

    /// Makes it the template of a name: it stays, and nobody is connected to it any more.
    pub async fn becomes(self, template: &str) {
        let server = opened(&Engine::server()).await;
        server
            .run(&format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{}'", self.name))
            .await;
        server.run(&format!("ALTER DATABASE {} RENAME TO {template}", self.name)).await;
        server.close().await;
        std::mem::forget(self);
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let name = self.name.clone();
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(async {
                let server = opened(&Engine::server()).await;
                server.run(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
            });
        });
        // A test that has failed already says what matters; this would only hide it.
        let _ = dropped.join();
    }
}

/// The URL of a database on the PostgreSQL of the tests.
pub fn url_of(name: &str) -> String {
    let mut url = Url::parse(&Engine::server()).expect("TEST_POSTGRES_URL is a URL");
    url.set_path(name);
    url.into()
}

/// Copies a folder with all that is in it.
pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy_folder(&source, &target);
        } else {
            fs::copy(&source, &target).unwrap_or_else(|fault| panic!("{}: {fault}", source.display()));
        }
    }
}
