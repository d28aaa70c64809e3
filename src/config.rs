//! The settings: one struct per concern, read from one TOML file. What is wrong is told all at once, by name.

use std::{net::SocketAddr, path::PathBuf};

use serde::Deserialize;
use url::Url;

/// All settings.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DataConfig {
    /// The folder of files, and of the database where that is SQLite.
    pub folder: PathBuf,
    /// The database: empty for SQLite in the folder, or `postgres://...`.
    pub database: String,
}

impl Default for DataConfig {
    fn default() -> Self {
        Self { folder: "data".into(), database: String::new() }
    }
}

impl DataConfig {
    /// The URL of the database.
    pub fn url(&self) -> String {
        if self.database.is_empty() {
            format!("sqlite://{}", self.folder.join("secretariat.sqlite").display())
        } else {
            self.database.clone()
        }
    }
}

/// How the installation sends mail.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MailConfig {
    /// `file` writes mails into the data folder; `smtp` hands them to a relay.
    pub transport: String,
    /// The relay: `smtps://USER:PASSWORD@HOST:PORT`, or `smtp://HOST:PORT?tls=required`.
    pub relay: String,
    /// From whom mails come: `Name <address>`.
    pub from: String,
}

impl Default for MailConfig {
    fn default() -> Self {
        Self {
            transport: "file".into(),
            relay: String::new(),
            from: "Virtual Secretariat <secretariat@vs.example>".into(),
        }
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
}

impl Default for LimitsConfig {
    fn default() -> Self {
        Self { upload_mb: 200, session_idle_minutes: 120, session_hours: 12 }
    }
}

/// Settings that cannot be taken: every fault, by name.
#[derive(Debug, PartialEq, thiserror::Error)]
#[error("The settings cannot be taken:\n{}", .0.iter().map(|fault| format!("  {fault}\n")).collect::<String>().trim_end())]
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
        let mut config = Self::default();
        for (name, value) in table {
            let part = toml::Value::Table(toml::Table::from_iter([(name.clone(), value.clone())]));
            let Some(settings) = value.as_table() else {
                faults.push(format!(
                    "{name}: there is no such setting; settings stand under [site], [data], [mail] or [limits]"
                ));
                continue;
            };
            if part.clone().try_into::<Self>().is_err() {
                // One setting at a time, so that each fault has its name.
                for (setting, value) in settings {
                    let alone = toml::Table::from_iter([(setting.clone(), value.clone())]);
                    let alone = toml::Value::Table(toml::Table::from_iter([(name.clone(), toml::Value::Table(alone))]));
                    if let Err(fault) = alone.try_into::<Self>() {
                        faults.push(format!("{name}.{setting}: {}", fault.message()));
                    }
                }
                if settings.is_empty() {
                    faults.push(format!("[{name}]: there is no such part"));
                }
                continue;
            }
            if let Ok(read) = part.try_into::<Self>() {
                match name.as_str() {
                    "site" => config.site = read.site,
                    "data" => config.data = read.data,
                    "mail" => config.mail = read.mail,
                    _ => config.limits = read.limits,
                }
            }
        }
        faults.extend(config.faults());
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
            "smtp" if lettre::AsyncSmtpTransport::<lettre::Tokio1Executor>::from_url(&self.mail.relay).is_err() => {
                faults.push("mail.relay: is not an address like smtps://user:password@relay.example:465".into());
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
        if !self.data.database.is_empty() && !self.data.database.starts_with("postgres://") {
            faults.push("data.database: must be empty (SQLite) or begin with postgres://".into());
        }
        for (name, value, least, most) in [
            ("upload_mb", i64::try_from(self.limits.upload_mb).unwrap_or(i64::MAX), 1, 10_000),
            ("session_idle_minutes", self.limits.session_idle_minutes, 5, 24 * 60),
            ("session_hours", self.limits.session_hours, 1, 24 * 30),
        ] {
            if !(least..=most).contains(&value) {
                faults.push(format!("limits.{name}: {value} is not between {least} and {most}"));
            }
        }
        faults
    }
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
        assert_eq!(Config::read(include_str!("../config/example.toml")), Ok(Config::default()));
    }

    #[test]
    fn wrong_settings_are_told_all_at_once_with_their_names() {
        let text = "colour = 1\n[site]\nbase_url = \"http://secretariat.example\"\nlisten = \"here\"\n[mail]\ntransport = \"pigeon\"\nfrom = 3\n[limits]\nupload_mb = \"big\"\nsession_hours = 0\n[pool]\nx = 1\n";
        let told = Config::read(text).map_err(|fault| fault.to_string()).err().unwrap_or_default();
        for name in ["colour", "mail.from", "limits.upload_mb", "pool.x"] {
            assert!(told.contains(name), "{name} in {told}");
        }
        let text = "[site]\nbase_url = \"http://secretariat.example\"\nlisten = \"here\"\n[mail]\ntransport = \"pigeon\"\n[limits]\nsession_hours = 0\n";
        let told = Config::read(text).map_err(|fault| fault.to_string()).err().unwrap_or_default();
        for name in ["site.base_url", "site.listen", "mail.transport", "limits.session_hours"] {
            assert!(told.contains(name), "{name} in {told}");
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
