//! The wire between a server and its PostgreSQL, which a test cuts and mends.

use std::net::SocketAddr;

use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinSet,
};
use url::Url;

use super::database::Engine;

/// How a wire is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wired {
    /// It carries.
    Whole,
    /// Nobody is there any more: what was open is closed, and what is opened is closed at once, as by a server on its way down.
    Closed,
    /// Nothing comes through, and nobody says so, as with a machine that has gone or a network that is cut.
    Silent,
}

/// A wire to the PostgreSQL of the tests. It carries until it is dropped.
pub struct Wire {
    here: SocketAddr,
    state: watch::Sender<Wired>,
}

impl Wire {
    /// A whole one.
    pub async fn new() -> Self {
        let server = Url::parse(&Engine::server()).expect("TEST_POSTGRES_URL is a URL");
        let there = (server.host_str().unwrap_or("127.0.0.1").to_owned(), server.port().unwrap_or(5432));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let here = listener.local_addr().expect("an address");
        let (state, told) = watch::channel(Wired::Whole);
        tokio::spawn(carry(listener, there, told));
        Self { here, state }
    }

    /// The URL of a database, over this wire.
    pub fn over(&self, url: &str) -> String {
        let mut url = Url::parse(url).expect("the URL of a database");
        url.set_ip_host(self.here.ip()).expect("a host");
        url.set_port(Some(self.here.port())).expect("a port");
        url.into()
    }

    /// Cuts or mends it.
    pub fn becomes(&self, state: Wired) {
        self.state.send_replace(state);
    }
}

/// Carries what comes, as the wire is, until the wire is dropped.
async fn carry(listener: TcpListener, there: (String, u16), mut state: watch::Receiver<Wired>) {
    let mut open = JoinSet::new();
    loop {
        tokio::select! {
            changed = state.changed() => {
                if changed.is_err() {
                    return;
                }
                if *state.borrow_and_update() != Wired::Silent {
                    // Those that were open are broken off; a mended wire begins with new ones.
                    open = JoinSet::new();
                }
            }
            taken = listener.accept() => {
                let Ok((near, _)) = taken else { return };
                let now = *state.borrow();
                if now != Wired::Closed {
                    open.spawn(pass(near, there.clone(), state.clone()));
                }
            }
        }
    }
}

/// Passes bytes both ways until the wire falls silent; then it holds the connection, and nothing comes any more.
async fn pass(mut near: TcpStream, there: (String, u16), mut state: watch::Receiver<Wired>) {
    let Ok(mut far) = TcpStream::connect(there).await else { return };
    tokio::select! {
        biased;
        () = silence(&mut state) => std::future::pending::<()>().await,
        _ = copy_bidirectional(&mut near, &mut far) => {}
    }
}

async fn silence(state: &mut watch::Receiver<Wired>) {
    let _ = state.wait_for(|state| *state == Wired::Silent).await.map(drop);
}
