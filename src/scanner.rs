//! The scanner for malware: a clamd that is spoken to over a socket. A file goes to it part by part and never stands whole in memory, nor
//! does clamd get a path: it needs no right to our folder.
//!
//! The protocol is INSTREAM of clamd(8), with words that end in a zero byte: `zINSTREAM`, then each part behind its length of four bytes, then
//! a length of zero; the answer is one line.

use std::{
    fmt,
    io::{self, ErrorKind},
    path::PathBuf,
    time::Duration,
};

use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpStream, UnixStream},
    time::timeout,
};

use crate::config::ScannerConfig;

/// A scanner that the settings name.
#[derive(Clone, Debug)]
pub struct Scanner {
    address: Address,
    /// How long one answer is waited for, and one part to be taken.
    patience: Duration,
}

#[derive(Clone, Debug)]
enum Address {
    Socket(PathBuf),
    Host(String),
}

/// What the scanner says of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It was read to its end, and nothing was found.
    Clean,
    /// It is malware of this name.
    Found(String),
    /// It was not read, or not all of it: it is beyond the scanner's limits.
    Unread,
}

/// The longest answer: a name of malware is a line.
const LONGEST: u64 = 4096;

/// How names begin by which clamd says that it did not read all of a file (`AlertExceedsMax yes`); without that setting it says OK.
const LIMITS: &str = "Heuristics.Limits.Exceeded";

trait Line: AsyncRead + AsyncWrite + Unpin {}

impl<L: AsyncRead + AsyncWrite + Unpin> Line for L {}

impl Scanner {
    /// The scanner that the settings name; `None` where they name none.
    pub fn of(config: &ScannerConfig) -> Option<Self> {
        let address = match config.socket.as_str() {
            "" => return None,
            path if path.starts_with('/') => Address::Socket(path.into()),
            host => Address::Host(host.to_owned()),
        };
        Some(Self { address, patience: Duration::from_secs(config.seconds) })
    }

    /// Asks whether it answers.
    ///
    /// # Errors
    /// The system's; [`ErrorKind::TimedOut`]; [`ErrorKind::InvalidData`] where something else answers.
    pub async fn answers(&self) -> io::Result<()> {
        let mut line = self.line().await?;
        self.patiently(line.write_all(b"zPING\0")).await?;
        let answer = self.answer(&mut line).await?;
        if answer == "PONG" { Ok(()) } else { Err(unexpected(&answer)) }
    }

    /// Has a content read to its end.
    ///
    /// # Errors
    /// Those of the content; the system's, [`ErrorKind::TimedOut`] and [`ErrorKind::InvalidData`] where the scanner is away, busy or confused:
    /// then nothing is known of the file.
    pub async fn scan(&self, content: impl Stream<Item = io::Result<Bytes>>) -> io::Result<Verdict> {
        let mut line = self.line().await?;
        let mut content = std::pin::pin!(content);
        let mut sent = self.patiently(line.write_all(b"zINSTREAM\0")).await;
        while sent.is_ok()
            && let Some(part) = content.next().await
        {
            // What we cannot read ourselves is not the scanner's to judge. A part of no bytes would mean the end.
            let part = part?;
            if !part.is_empty() {
                sent = self.send(&mut line, &part).await;
            }
        }
        if sent.is_ok() {
            sent = self.send(&mut line, &[]).await;
        }
        // Beyond its limit the scanner says so and hangs up: what it said is there, though we could not go on.
        let answer = match (self.answer(&mut line).await, sent) {
            (Ok(answer), sent) => judged(&answer, sent.is_ok())?,
            (Err(_), Err(fault)) | (Err(fault), Ok(())) => return Err(fault),
        };
        Ok(answer)
    }

    async fn send(&self, line: &mut Box<dyn Line>, part: &[u8]) -> io::Result<()> {
        let length = u32::try_from(part.len()).map_err(io::Error::other)?;
        self.patiently(line.write_all(&length.to_be_bytes())).await?;
        self.patiently(line.write_all(part)).await?;
        self.patiently(line.flush()).await
    }

    async fn line(&self) -> io::Result<Box<dyn Line>> {
        self.patiently(self.address.connect()).await
    }

    async fn answer(&self, line: &mut Box<dyn Line>) -> io::Result<String> {
        let mut answer = Vec::new();
        self.patiently(line.take(LONGEST).read_to_end(&mut answer)).await?;
        if answer.is_empty() {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        Ok(String::from_utf8_lossy(&answer).trim_matches(['\0', '\n', ' ']).to_owned())
    }

    async fn patiently<T>(&self, work: impl Future<Output = io::Result<T>>) -> io::Result<T> {
        timeout(self.patience, work).await.map_err(|_| io::Error::from(ErrorKind::TimedOut))?
    }
}

impl Address {
    async fn connect(&self) -> io::Result<Box<dyn Line>> {
        Ok(match self {
            Self::Socket(path) => Box::new(UnixStream::connect(path).await?) as Box<dyn Line>,
            Self::Host(host) => Box::new(TcpStream::connect(host.as_str()).await?),
        })
    }
}

impl fmt::Display for Scanner {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.address {
            Address::Socket(path) => write!(to, "{}", path.display()),
            Address::Host(host) => to.write_str(host),
        }
    }
}

/// What an answer means. “OK” means nothing of a file that was not sent whole.
fn judged(answer: &str, whole: bool) -> io::Result<Verdict> {
    if answer.contains("size limit exceeded") {
        return Ok(Verdict::Unread);
    }
    match answer.strip_prefix("stream: ") {
        Some("OK") if whole => Ok(Verdict::Clean),
        Some(found) => match found.strip_suffix(" FOUND") {
            Some(name) if name.starts_with(LIMITS) => Ok(Verdict::Unread),
            Some(name) => Ok(Verdict::Found(name.to_owned())),
            None => Err(unexpected(answer)),
        },
        None => Err(unexpected(answer)),
    }
}

fn unexpected(answer: &str) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, format!("the scanner says “{answer}”"))
}

#[cfg(test)]
mod tests {
    use futures_util::stream;
    use tokio::net::TcpListener;

    use super::*;

    #[test]
    fn only_a_file_that_was_read_whole_is_clean() {
        let said = |answer, whole| judged(answer, whole).ok();
        assert_eq!(said("stream: OK", true), Some(Verdict::Clean));
        assert_eq!(said("stream: OK", false), None);
        assert_eq!(
            said("stream: Test.Kanarie.UNOFFICIAL FOUND", true),
            Some(Verdict::Found("Test.Kanarie.UNOFFICIAL".into()))
        );
        assert_eq!(said("stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND", true), Some(Verdict::Unread));
        assert_eq!(said("INSTREAM size limit exceeded. ERROR", false), Some(Verdict::Unread));
        for other in ["", "OK", "stream: FOUND", "INSTREAM: Can't write to temporary file. ERROR", "UNKNOWN COMMAND"] {
            assert_eq!(said(other, true), None, "{other}");
        }
    }

    /// A clamd that takes what is sent, and then says this; with nothing to say it stays silent.
    async fn fake(says: &'static [u8]) -> io::Result<(Scanner, tokio::task::JoinHandle<io::Result<Vec<u8>>>)> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let config = ScannerConfig { socket: listener.local_addr()?.to_string(), seconds: 1 };
        let took = tokio::spawn(async move {
            let (mut line, _) = listener.accept().await?;
            let mut took = Vec::new();
            while !took.ends_with(&[0; 4]) {
                if line.read_buf(&mut took).await? == 0 {
                    break;
                }
            }
            if says.is_empty() {
                std::future::pending::<()>().await;
            }
            line.write_all(says).await?;
            Ok(took)
        });
        Ok((Scanner::of(&config).ok_or(ErrorKind::NotFound)?, took))
    }

    fn parts() -> impl Stream<Item = io::Result<Bytes>> {
        stream::iter([Ok(Bytes::from_static(b"abc")), Ok(Bytes::from_static(b"de"))])
    }

    #[tokio::test]
    async fn parts_go_out_behind_their_lengths() -> io::Result<()> {
        let (scanner, took) = fake(b"stream: OK\0").await?;
        assert_eq!(scanner.scan(parts()).await?, Verdict::Clean);
        assert_eq!(took.await.map_err(io::Error::other)??, b"zINSTREAM\0\0\0\0\x03abc\0\0\0\x02de\0\0\0\0");
        Ok(())
    }

    #[tokio::test]
    async fn a_scanner_that_is_silent_or_away_says_nothing_of_a_file() -> io::Result<()> {
        let (scanner, _) = fake(b"").await?;
        assert_eq!(scanner.scan(parts()).await.map_err(|fault| fault.kind()), Err(ErrorKind::TimedOut));
        let away = ScannerConfig { socket: "/nowhere/clamd.socket".into(), seconds: 1 };
        assert!(Scanner::of(&away).ok_or(ErrorKind::NotFound)?.scan(parts()).await.is_err());
        Ok(())
    }

    #[tokio::test]
    async fn a_file_that_breaks_off_is_not_judged() -> io::Result<()> {
        let (scanner, _) = fake(b"stream: OK\0").await?;
        let broken = stream::iter([Ok(Bytes::from_static(b"abc")), Err(ErrorKind::UnexpectedEof.into())]);
        assert_eq!(scanner.scan(broken).await.map_err(|fault| fault.kind()), Err(ErrorKind::UnexpectedEof));
        Ok(())
    }
}
