//! The settings: one struct per concern, read from one TOML file. What is wrong is told all at once, by name.

use std::{net::SocketAddr, path::PathBuf};

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use url::Url;

/// All settings.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// What the installation is called and where it is reached.
    pub site: SiteConfig,
    /// Where it keeps what it is given.
    pub data: DataConfig,
    /// How it sends mail.
    pub mail: MailConfig,
    /// What it accepts.
    pub limits: LimitsConfig,
    /// How it keeps papers.
    pub library: LibraryConfig,
    /// What reads files for malware before they come in.
    pub scanner: ScannerConfig,
}

/// What the installation is called and where it is reached.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SiteConfig {
    /// The address that people use, for links in mails and for the check of a form's origin.
    pub base_url: String,
    /// Where the program listens: a loopback address behind a proxy that does TLS.
    pub listen: String,
    /// The number of trusted proxies before it: from so far back in `X-Forwarded-For` the visitor's address is taken. 0: none.
    pub proxies: usize,
    /// Whether pages say that this is a demonstration.
    pub demo: bool,
}

impl Default for SiteConfig {
    fn default() -> Self {
        Self { base_url: "http://127.0.0.1:8080".into(), listen: "127.0.0.1:8080".into(), proxies: 0, demo: false }
    }
}

/// Where the installation keeps what it is given.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DataConfig {
    /// The folder of files, and of the database where that is SQLite.
    pub folder: PathBuf,
    /// The database: empty for SQLite in the folder, or `postgres://...`, which may have a password in it.
    pub database: SecretString,
}

impl Default for DataConfig {
    fn default() -> Self {
        Self { folder: "data".into(), database: SecretString::default() }
    }
}

impl DataConfig {
    /// The URL of the database.
    pub fn url(&self) -> String {
        match self.file() {
            Some(file) => format!("sqlite://{}", file.display()),
            None => self.database.expose_secret().to_owned(),
        }
    }

    /// The file of the database, where that is SQLite.
    pub fn file(&self) -> Option<PathBuf> {
        self.database.expose_secret().is_empty().then(|| self.folder.join("secretariat.sqlite"))
    }
}

/// How the installation sends mail.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MailConfig {
    /// `file` writes mails into the data folder; `smtp` hands them to a relay.
    pub transport: String,
    /// The relay: `smtps://USER:PASSWORD@HOST:PORT`, or `smtp://HOST:PORT?tls=required`.
    pub relay: SecretString,
    /// From whom mails come: an address, which is named in each reader's language, or `Name <address>`.
    pub from: String,
}

impl Default for MailConfig {
    fn default() -> Self {
        Self { transport: "file".into(), relay: SecretString::default(), from: "secretariat@vs.example".into() }
    }
}

/// What the installation accepts.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LimitsConfig {
    /// The largest file, in megabytes (of 1,000,000 bytes).
    pub upload_mb: u64,
    /// Minutes without a request after which a session ends.
    pub session_idle_minutes: i64,
    /// Hours after which a session ends in any case.
    pub session_hours: i64,
    /// How many questions a person may ask the search within a minute; five times as many suggestions.
    pub questions_a_minute: i64,
}

impl Default for LimitsConfig {
    fn default() -> Self {
        Self { upload_mb: 200, session_idle_minutes: 120, session_hours: 12, questions_a_minute: 120 }
    }
}

/// How the installation keeps papers.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LibraryConfig {
    /// How many days what was removed lies in the wastebasket before it is destroyed.
    pub wastebasket_days: i64,
    /// The largest pack of papers, in megabytes of files; 0 where none is given.
    pub pack_mb: i64,
}

impl Default for LibraryConfig {
    fn default() -> Self {
        Self { wastebasket_days: 90, pack_mb: 2000 }
    }
}

/// What reads files for malware before they come in.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ScannerConfig {
    /// Where a clamd listens: the path of its socket, or `host:port`; empty where there is none.
    pub socket: String,
    /// How many seconds one answer is waited for.
    pub seconds: u64,
}

impl Default for ScannerConfig {
    fn default() -> Self {
        Self { socket: String::new(), seconds: 300 }
    }
}

/// Settings that cannot be taken: every fault, by name.
#[derive(Debug, PartialEq, thiserror::Error)]
#[error("The settings cannot be taken:\n  {}", .0.join("\n  "))]
pub struct WrongSettings(pub Vec<String>);

impl Config {
    /// Reads settings from the text of a TOML file.
    ///
    /// # Errors
    /// All faults at once, each with the setting's name.
    pub fn read(text: &str) -> Result<Self, WrongSettings> {
        let table: toml::Table =
            text.parse().map_err(|fault: toml::de::Error| WrongSettings(vec![fault.message().to_owned()]))?;
        let mut faults = Vec::new();
        let mut good = toml::Table::new();
        for (part, settings) in table {
            let toml::Value::Table(settings) = settings else {
                faults.push(format!(
                    "{part}: there is no such setting; settings stand under [site], [data], [mail], [limits], [library] or [scanner]"
                ));
                continue;
            };
            if settings.is_empty() && within(&part, settings.clone()).try_into::<Self>().is_err() {
                faults.push(format!("[{part}]: there is no such part"));
            }
            // One setting at a time, so that each fault has its name, and the others are looked at all the same.
            let mut taken = toml::Table::new();
            for (setting, value) in settings {
                let alone = toml::Table::from_iter([(setting.clone(), value.clone())]);
                match within(&part, alone).try_into::<Self>() {
                    Ok(_) => drop(taken.insert(setting, value)),
                    Err(fault) => faults.push(format!("{part}.{setting}: {}", fault.message())),
                }
            }
            if !taken.is_empty() {
                good.insert(part, toml::Value::Table(taken));
            }
        }
        let config: Self =
            good.try_into().map_err(|fault: toml::de::Error| WrongSettings(vec![fault.message().to_owned()]))?;
        let name = |fault: &str| fault.split(':').next().unwrap_or_default().to_owned();
        let named: Vec<String> = faults.iter().map(|fault| name(fault)).collect();
        // What could not be read stands at its default, of which nothing is to be said.
        faults.extend(config.faults().into_iter().filter(|fault| !named.contains(&name(fault))));
        if faults.is_empty() { Ok(config) } else { Err(WrongSettings(faults)) }
    }

    /// What is wrong with settings that are well formed.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        match Url::parse(&self.site.base_url) {
            Err(_) => faults.push(format!(
                "site.base_url: “{}” is not an address like https://secretariat.example",
                self.site.base_url
            )),
            Ok(url) if url.path() != "/" || url.query().is_some() => {
                faults
                    .push("site.base_url: must be an address without a path, like https://secretariat.example".into());
            }
            Ok(url) if url.scheme() == "https" => {}
            Ok(url) if url.scheme() == "http" && is_loopback(&url) => {}
            Ok(_) => faults
                .push("site.base_url: must begin with https:// (http:// is taken for a loopback address only)".into()),
        }
        if self.site.listen.parse::<SocketAddr>().is_err() {
            faults.push(format!("site.listen: “{}” is not an address and port like 127.0.0.1:8080", self.site.listen));
        }
        match self.mail.transport.as_str() {
            "file" => {}
            "smtp" if !is_relay(self.mail.relay.expose_secret()) => {
                faults.push(
                    "mail.relay: is not an address with TLS, like smtps://user:password@relay.example:465".into(),
                );
            }
            "smtp" => {}
            other => faults.push(format!("mail.transport: “{other}” is neither file nor smtp")),
        }
        if self.mail.from.parse::<lettre::message::Mailbox>().is_err() {
            faults.push(format!(
                "mail.from: “{}” is not a sender like Secretariat <post@secretariat.example>",
                self.mail.from
            ));
        }
        if self.data.file().is_none() && !self.data.url().starts_with("postgres://") {
            faults.push("data.database: must be empty (SQLite) or begin with postgres://".into());
        }
        for (name, value, least, most) in [
            ("upload_mb", i64::try_from(self.limits.upload_mb).unwrap_or(i64::MAX), 1, 10_000),
            ("session_idle_minutes", self.limits.session_idle_minutes, 5, 24 * 60),
            ("session_hours", self.limits.session_hours, 1, 24 * 30),
            ("questions_a_minute", self.limits.questions_a_minute, 1, 1_000_000),
        ] {
            if !(least..=most).contains(&value) {
                faults.push(format!("limits.{name}: {value} is not between {least} and {most}"));
            }
        }
        if !is_socket(&self.scanner.socket) {
            faults.push(format!(
                "scanner.socket: “{}” is neither the path of a socket, like /run/clamav/clamd.ctl, nor host:port",
                self.scanner.socket
            ));
        }
        if !(1..=3600).contains(&self.scanner.seconds) {
            faults.push(format!("scanner.seconds: {} is not between 1 and 3600", self.scanner.seconds));
        }
        for (name, value, least, most) in [
            ("wastebasket_days", self.library.wastebasket_days, 1, 3650),
            ("pack_mb", self.library.pack_mb, 0, 1_000_000),
        ] {
            if !(least..=most).contains(&value) {
                faults.push(format!("library.{name}: {value} is not between {least} and {most}"));
            }
        }
        faults
    }
}

/// A part of the settings by itself.
fn within(part: &str, settings: toml::Table) -> toml::Table {
    toml::Table::from_iter([(part.to_owned(), toml::Value::Table(settings))])
}

/// Mails hold links that let people in: beyond this machine they travel under TLS, or not at all.
fn is_relay(url: &str) -> bool {
    let closed = |url: &Url| {
        let mut asked = url.query_pairs().filter(|(name, _)| name == "tls").map(|(_, value)| value == "required");
        // Whichever of several the mailer goes by: each must ask for it.
        url.scheme() == "smtps" || (asked.next() == Some(true) && asked.all(|required| required))
    };
    // A scheme that browsers do not know has names for hosts, never numbers. The mailer would look an address of IPv6 up as a name.
    let here = |url: &Url| {
        let host = url.host_str().unwrap_or_default();
        host == "localhost" || host.parse::<std::net::Ipv4Addr>().is_ok_and(|address| address.is_loopback())
    };
    Url::parse(url).is_ok_and(|url| closed(&url) || here(&url))
        && lettre::AsyncSmtpTransport::<lettre::Tokio1Executor>::from_url(url).is_ok()
}

/// Nothing, a path, or a host with a port.
fn is_socket(text: &str) -> bool {
    let host = |(host, port): (&str, &str)| !host.is_empty() && port.parse::<u16>().is_ok_and(|port| port > 0);
    text.is_empty() || text.starts_with('/') || text.rsplit_once(':').is_some_and(host)
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_is_what_you_get_without_one() {
        let (read, none) = (Config::read(include_str!("../config/example.toml")).unwrap(), Config::default());
        assert_eq!(format!("{read:?}"), format!("{none:?}"));
        assert_eq!((read.mail.relay.expose_secret(), read.data.url()), ("", none.data.url()));
    }

    #[test]
    fn wrong_settings_are_told_all_at_once_with_their_names() {
        let text = "colour = 1\n[site]\nbase_url = \"http://secretariat.example\"\nlisten = \"here\"\nproxies = \"two\"\n[mail]\ntransport = \"pigeon\"\nfrom = 3\n[limits]\nupload_mb = \"big\"\nsession_hours = 0\n[library]\nwastebasket_days = 0\n[pool]\nx = 1\n[pond]\n";
        let told = Config::read(text).map_err(|fault| fault.to_string()).err().unwrap_or_default();
        for name in [
            "colour",
            "site.base_url",
            "site.listen",
            "site.proxies",
            "mail.transport",
            "mail.from",
            "limits.upload_mb",
            "limits.session_hours",
            "library.wastebasket_days",
            "pool.x",
            "[pond]",
        ] {
            assert_eq!(told.matches(&format!("  {name}: ")).count(), 1, "{name} in {told}");
        }
        assert_eq!(told.lines().count(), 12, "{told}");
    }

    #[test]
    fn what_is_secret_is_not_told_when_settings_are_written_down() {
        let text = "[data]\ndatabase = \"postgres://vs:Sturm@db.example/vs\"\n[mail]\ntransport = \"smtp\"\nrelay = \"smtps://vs:Regen@relay.example:465\"\n";
        let read = Config::read(text).unwrap();
        assert!(read.data.url().contains("Sturm") && read.mail.relay.expose_secret().contains("Regen"));
        let told = format!("{read:?}");
        assert!(!told.contains("Sturm") && !told.contains("Regen"), "{told}");
    }

    #[test]
    fn a_relay_beyond_this_machine_has_tls() {
        for (relay, fine) in [
            ("smtps://vs:secret@relay.example:465", true),
            ("smtp://relay.example:587?tls=required", true),
            ("smtp://relay.example:587?tls=opportunistic", false),
            ("smtp://relay.example:587?tls=opportunistic&tls=required", false),
            ("smtp://relay.example:587?tls=required&tls=opportunistic", false),
            ("smtp://vs:secret@relay.example", false),
            ("smtp://10.0.0.1:25", false),
            ("smtp://127.0.0.1:25", true),
            ("smtp://localhost:25", true),
            ("smtp://[::1]:25", false),
            ("relay.example", false),
        ] {
            assert_eq!(is_relay(relay), fine, "{relay}");
        }
    }

    #[test]
    fn a_scanner_is_a_path_or_a_host_with_a_port() {
        for (socket, fine) in [
            ("", true),
            ("/run/clamav/clamd.ctl", true),
            ("127.0.0.1:3310", true),
            ("[::1]:3310", true),
            ("clamd.example", false),
            (":3310", false),
            ("clamd.example:0", false),
        ] {
            let told = Config::read(&format!("[scanner]\nsocket = \"{socket}\"\n"));
            assert_eq!(told.is_ok(), fine, "{socket}");
        }
    }

    #[test]
    fn plain_http_is_for_loopback_only() {
        for (base, fine) in [
            ("http://localhost:8080", true),
            ("http://[::1]:1", true),
            ("http://10.0.0.1", false),
            ("https://vs.example", true),
        ] {
            let told = Config::read(&format!("[site]\nbase_url = \"{base}\"\n"));
            assert_eq!(told.is_ok(), fine, "{base}");
        }
    }
}
