//! Messages and how they leave: by SMTP, into a folder, or into memory for tests.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex},
    time::Duration,
};

use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, MultiPart, header},
    transport::smtp::{self, extension::ClientId, response::Category},
};
use secrecy::ExposeSecret;

use crate::{
    access::{Letter, Secret},
    config::MailConfig,
    i18n::{Lang, Words},
};

/// A message to one person, as text and as HTML.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// The language of the recipient, in which the sender is named.
    pub lang: Lang,
    /// The one address that it goes to.
    pub to: String,
    /// The recipient's name.
    pub name: String,
    /// The subject, on one line.
    pub subject: String,
    /// The text part.
    pub text: String,
    /// The HTML part.
    pub html: String,
}

/// The words of a letter's recipient.
pub fn words(letter: &Letter) -> Words {
    Words::of(Lang::of_code(&letter.language).unwrap_or(Lang::En))
}

impl Outgoing {
    /// A letter with its subject, text and page.
    pub fn of(letter: &Letter, [subject, text, html]: [String; 3]) -> Self {
        let (to, name) = (letter.email.clone(), letter.name.clone());
        Self { lang: words(letter).lang, to, name, subject, text, html }
    }
}

/// Where mails land in memory.
pub type Tray = Arc<Mutex<Vec<Outgoing>>>;

/// Why a message did not leave, in a sentence.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotSent {
    /// It may leave another time.
    #[error("{0}")]
    Yet(String),
    /// It never will: the relay refuses this message or this address.
    #[error("{0}")]
    Ever(String),
}

impl From<smtp::Error> for NotSent {
    /// A reply of the class 5 is final (RFC 5321, section 4.2.1), except when it is our own sign-in that the relay refuses (53x, RFC 4954).
    fn from(fault: smtp::Error) -> Self {
        let ours = fault.status().is_some_and(|code| code.category == Category::Unspecified3);
        if fault.is_permanent() && !ours { Self::Ever(fault.to_string()) } else { Self::Yet(fault.to_string()) }
    }
}

/// How long a mail may take to be handed over: a relay that says nothing holds the next mail up no longer.
pub const HAND_OVER: Duration = Duration::from_secs(20);

/// The way out.
#[derive(Clone)]
pub struct Mailer {
    from: Mailbox,
    way: Way,
}

#[derive(Clone)]
enum Way {
    Smtp(Box<AsyncSmtpTransport<Tokio1Executor>>),
    Folder(PathBuf),
    Memory(Tray),
}

impl Mailer {
    /// The way that the settings say.
    ///
    /// # Errors
    /// A sentence, for settings that cannot be taken.
    pub fn of(config: &MailConfig, folder: PathBuf) -> Result<Self, String> {
        let from: Mailbox = config.from.parse().map_err(|fault| format!("mail.from: {fault}"))?;
        let way = if config.transport == "smtp" {
            let relay = AsyncSmtpTransport::<Tokio1Executor>::from_url(config.relay.expose_secret())
                .map_err(|fault| format!("mail.relay: {fault}"))?;
            // The relay writes down who greeted it: the sender's domain, not the name of this machine.
            Way::Smtp(Box::new(relay.hello_name(ClientId::Domain(from.email.domain().to_owned())).build()))
        } else {
            Way::Folder(folder)
        };
        Ok(Self { from, way })
    }

    /// A way into memory, and the box that mails land in.
    ///
    /// # Errors
    /// None that a right sender could have.
    pub fn memory(config: &MailConfig) -> Result<(Self, Tray), String> {
        let from = config.from.parse().map_err(|fault| format!("mail.from: {fault}"))?;
        let sent = Arc::new(Mutex::new(Vec::new()));
        Ok((Self { from, way: Way::Memory(sent.clone()) }, sent))
    }

    /// Sends a message, in [`HAND_OVER`] or not at all.
    ///
    /// # Errors
    /// [`NotSent`].
    pub async fn send(&self, mail: &Outgoing) -> Result<(), NotSent> {
        let late = |_| NotSent::Yet(format!("timed out after {} seconds", HAND_OVER.as_secs()));
        tokio::time::timeout(HAND_OVER, self.hand_over(mail)).await.map_err(late)?
    }

    async fn hand_over(&self, mail: &Outgoing) -> Result<(), NotSent> {
        if let Way::Memory(sent) = &self.way {
            sent.lock().map_err(|fault| NotSent::Yet(fault.to_string()))?.push(mail.clone());
            return Ok(());
        }
        let message = self.message(mail).map_err(NotSent::Ever)?;
        let disk = |fault: std::io::Error| NotSent::Yet(fault.to_string());
        match &self.way {
            Way::Smtp(relay) => relay.send(message).await.map(drop).map_err(NotSent::from),
            Way::Folder(folder) => {
                let name = folder.join(format!("{}.eml", Secret::fresh().text()));
                // Mails hold links that open doors: nobody else on the machine reads them.
                tokio::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).await.map_err(disk)?;
                tokio::fs::write(name, message.formatted()).await.map_err(disk)
            }
            Way::Memory(_) => Ok(()),
        }
    }

    /// From whom a mail comes: by the name in the settings, else by the product's in the language of the recipient.
    fn sender(&self, lang: Lang) -> Mailbox {
        let name = self.from.name.clone().unwrap_or_else(|| Words::of(lang).t("site-wordmark"));
        Mailbox::new(Some(name), self.from.email.clone())
    }

    /// The message as it goes over the wire (RFC 5322), with a Message-ID that names no host of ours.
    ///
    /// # Errors
    /// A sentence, for an address that cannot be one.
    pub fn message(&self, mail: &Outgoing) -> Result<Message, String> {
        let address = mail.to.parse().map_err(|fault| format!("the address cannot be used: {fault}"))?;
        // A no-break space stays: with it French holds a sign to its word.
        let parts = |letter: char| letter.is_whitespace() && letter != '\u{a0}';
        let one_line = |text: &str| text.split(parts).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        let domain = self.from.email.domain().to_owned();
        Message::builder()
            .from(self.sender(mail.lang))
            .to(Mailbox::new(Some(one_line(&mail.name)), address))
            .subject(one_line(&mail.subject))
            .message_id(Some(format!("<{}@{domain}>", Secret::fresh().text())))
            .header(header::MIME_VERSION_1_0)
            .raw_header(header::HeaderValue::new(
                header::HeaderName::new_from_ascii_str("Auto-Submitted"),
                "auto-generated".into(),
            ))
            .multipart(MultiPart::alternative_plain_html(mail.text.clone(), mail.html.clone()))
            .map_err(|fault| fault.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sender_is_named_in_the_language_of_the_recipient_unless_the_settings_name_it() {
        let sender = |from: &str, lang| {
            let (mailer, _) = Mailer::memory(&MailConfig { from: from.to_owned(), ..MailConfig::default() }).unwrap();
            mailer.sender(lang)
        };
        for (lang, name) in
            [(Lang::Es, "Secretaría Virtual"), (Lang::Fr, "Secrétariat virtuel"), (Lang::Zh, "虚拟秘书处")]
        {
            let mailbox = sender("post@vs.example", lang);
            assert_eq!((mailbox.name.as_deref(), mailbox.email.to_string().as_str()), (Some(name), "post@vs.example"));
        }
        assert_eq!(sender("Casa <post@vs.example>", Lang::Fr).name.as_deref(), Some("Casa"));
    }
}
