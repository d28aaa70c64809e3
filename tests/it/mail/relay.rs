//! A relay on the loopback address that speaks as much SMTP as a sender needs (RFC 5321), and answers as a test wants.

use std::sync::{Arc, Mutex};

use base64::{Engine, engine::general_purpose::STANDARD};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};
use virtual_secretariat::config::MailConfig;

/// What came in with one message.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The name that the sender greeted with.
    pub hello: String,
    /// The sender of the envelope.
    pub from: String,
    /// The recipients of the envelope.
    pub to: Vec<String>,
    /// The message as it went over the wire.
    pub text: String,
}

/// How the relay answers.
#[derive(Clone, Debug, Default)]
pub struct Manner {
    /// What it says to a recipient instead of taking it.
    pub to_recipient: Option<&'static str>,
    /// What it says to a password; with one, it asks for a password.
    pub to_password: Option<&'static str>,
}

/// A relay that listens until the test ends.
pub struct Relay {
    address: String,
    manner: Arc<Mutex<Manner>>,
    taken: Arc<Mutex<Vec<Letter>>>,
}

impl Relay {
    /// Begins to listen.
    pub async fn begin() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address").to_string();
        let relay = Self { address, manner: Arc::default(), taken: Arc::default() };
        let (manner, taken) = (relay.manner.clone(), relay.taken.clone());
        tokio::spawn(async move {
            while let Ok((wire, _)) = listener.accept().await {
                let (manner, taken) = (manner.clone(), taken.clone());
                tokio::spawn(async move { talk(wire, &manner, &taken).await });
            }
        });
        relay
    }

    /// From now on it answers so.
    pub fn answers(&self, manner: Manner) {
        *self.manner.lock().expect("the manner") = manner;
    }

    /// The settings that lead to it.
    pub fn settings(&self) -> MailConfig {
        let asks = self.manner.lock().expect("the manner").to_password.is_some();
        let who = if asks { "secretariat:a-wrong-password@" } else { "" };
        let relay = format!("smtp://{who}{}", self.address).into();
        MailConfig { transport: "smtp".into(), relay, ..MailConfig::default() }
    }

    /// What came in since this was last asked.
    pub fn taken(&self) -> Vec<Letter> {
        std::mem::take(&mut *self.taken.lock().expect("the letters"))
    }
}

async fn talk(wire: TcpStream, manner: &Mutex<Manner>, taken: &Mutex<Vec<Letter>>) -> Option<()> {
    let (read, mut write) = wire.into_split();
    let mut lines = BufReader::new(read).lines();
    let (mut hello, mut from, mut to) = (String::new(), String::new(), Vec::new());
    write.write_all(b"220 relay.example ready\r\n").await.ok()?;
    while let Some(line) = lines.next_line().await.ok()? {
        let now = manner.lock().expect("the manner").clone();
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_uppercase();
        let answer = match verb.as_str() {
            "EHLO" => {
                hello = line.split(' ').nth(1).unwrap_or_default().to_owned();
                let auth = if now.to_password.is_some() { "250-AUTH PLAIN\r\n" } else { "" };
                format!("250-relay.example\r\n{auth}250 8BITMIME")
            }
            "AUTH" => now.to_password.unwrap_or("235 welcome").to_owned(),
            "MAIL" => {
                from = address(&line);
                to.clear();
                "250 ok".to_owned()
            }
            "RCPT" => match now.to_recipient {
                Some(refusal) => refusal.to_owned(),
                None => {
                    to.push(address(&line));
                    "250 ok".to_owned()
                }
            },
            "DATA" => {
                write.write_all(b"354 go on\r\n").await.ok()?;
                let mut text = String::new();
                while let Some(line) = lines.next_line().await.ok()?.filter(|line| line != ".") {
                    text.push_str(line.strip_prefix('.').unwrap_or(&line));
                    text.push_str("\r\n");
                }
                let letter = Letter { hello: hello.clone(), from: from.clone(), to: to.clone(), text };
                taken.lock().expect("the letters").push(letter);
                "250 taken".to_owned()
            }
            "QUIT" => "221 bye".to_owned(),
            _ => "250 ok".to_owned(),
        };
        write.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
        if verb == "QUIT" {
            break;
        }
    }
    Some(())
}

/// The address in `MAIL FROM:<...>` or `RCPT TO:<...>`.
fn address(line: &str) -> String {
    let inner = line.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
    inner.map(|(address, _)| address.to_owned()).unwrap_or_default()
}

impl Letter {
    /// The fields of the head, unfolded: name and value.
    pub fn head(&self) -> Vec<(String, String)> {
        fields(self.text.split("\r\n\r\n").next().unwrap_or_default())
    }

    /// A field of the head; empty if it is not there.
    pub fn field(&self, name: &str) -> String {
        valued(&self.head(), name).unwrap_or_default().to_owned()
    }

    /// What the sender is called, decoded (RFC 2047).
    pub fn sender(&self) -> String {
        let from = self.field("from");
        let name = from.rsplit_once(" <").map(|(name, _)| name).unwrap_or_default();
        if !name.starts_with("=?") {
            return name.trim_matches('"').to_owned();
        }
        let word = |word: &str| {
            let coded = word.strip_prefix("=?utf-8?b?").and_then(|rest| rest.strip_suffix("?="));
            let coded = coded.unwrap_or_else(|| panic!("no coded word: {from}"));
            String::from_utf8(STANDARD.decode(coded).expect("base64")).expect("UTF-8")
        };
        name.split(' ').map(word).collect()
    }

    /// The part of a media type, decoded.
    pub fn part(&self, media_type: &str) -> String {
        let kind = self.field("content-type");
        let boundary = kind.split("boundary=\"").nth(1).and_then(|rest| rest.split('"').next());
        let boundary = boundary.unwrap_or_else(|| panic!("no parts: {kind}"));
        for part in self.text.split(&format!("--{boundary}")) {
            let Some((head, body)) = part.trim_start().split_once("\r\n\r\n") else { continue };
            let head = fields(head);
            if valued(&head, "content-type").is_some_and(|kind| kind.starts_with(media_type)) {
                return decoded(body, valued(&head, "content-transfer-encoding").unwrap_or("7bit"));
            }
        }
        panic!("no part {media_type} in\n{}", self.text)
    }
}

fn fields(head: &str) -> Vec<(String, String)> {
    let unfolded = head.replace("\r\n ", " ").replace("\r\n\t", " ");
    let pair = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned()));
    unfolded.split("\r\n").filter_map(pair).collect()
}

fn valued<'h>(head: &'h [(String, String)], name: &str) -> Option<&'h str> {
    head.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

/// A body without its transfer encoding (RFC 2045, section 6).
fn decoded(body: &str, encoding: &str) -> String {
    match encoding.to_lowercase().as_str() {
        "base64" => {
            let plain: String = body.split_whitespace().collect();
            String::from_utf8(STANDARD.decode(plain).expect("base64")).expect("UTF-8")
        }
        "quoted-printable" => {
            let whole = body.replace("=\r\n", "");
            let (mut bytes, mut rest) = (Vec::new(), whole.as_bytes());
            while let Some((first, after)) = rest.split_first() {
                let pair = after.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
                match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()).filter(|_| *first == b'=') {
                    Some(byte) => {
                        bytes.push(byte);
                        rest = &after[2..];
                    }
                    None => {
                        bytes.push(*first);
                        rest = after;
                    }
                }
            }
            String::from_utf8(bytes).expect("UTF-8")
        }
        _ => body.to_owned(),
    }
}
