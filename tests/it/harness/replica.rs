//! A second server over the database and the files of a world, as an operator sets it beside the first behind one address.

use std::{net::TcpListener, time::Duration};

use virtual_secretariat::{
    mail::{Mailer, Tray},
    server,
};

use super::{
    browser::Browser,
    program::PROGRAM,
    world::{Running, World},
};

/// How long a server may take to do what it looks for every second.
const PATIENCE: Duration = Duration::from_secs(10);

/// A server that shares everything lasting with a world, and nothing else: its connections and what it keeps in memory are its own. It does
/// the recurring work too, as the program does. The clock is the world's.
pub struct Replica {
    server: String,
    sent: Tray,
    _running: Running,
}

impl Replica {
    /// A browser of the world, led to this server: it has the same cookies, and believes itself at the same address.
    pub fn serves(&self, browser: &Browser) -> Browser {
        browser.led_to(&self.server)
    }

    /// To whom it has sent mails.
    pub fn told(&self) -> Vec<String> {
        self.sent.lock().expect("the box of mails").iter().map(|mail| mail.to.clone()).collect()
    }
}

impl World {
    /// A second server beside this one.
    pub async fn replica(&self) -> Replica {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let mut config = self.house.config.clone();
        config.site.listen = listener.local_addr().expect("an address").to_string();
        let server = format!("http://{}", config.site.listen);
        let (mailer, sent) = Mailer::memory(&config.mail).expect("a mailer");
        let mut house = server::prepare(config, self.house.store.clock().clone())
            .await
            .unwrap_or_else(|fault| panic!("the second server does not start: {fault}"));
        std::sync::Arc::get_mut(&mut house).expect("nobody else has it yet").program = PROGRAM.into();
        Replica { server, sent, _running: Running::begin(house, listener, Some(mailer)) }
    }
}

/// Asks again until it is so. What another server has changed is seen at the next beat.
pub async fn soon(what: &str, so: impl AsyncFn() -> bool) {
    let asked = async {
        while !so().await {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(PATIENCE, asked).await.unwrap_or_else(|_| panic!("in vain: {what}"));
}
