//! The page of the one who runs the installation.

use askama::Template;

use super::StorageTold;
use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError, When},
    },
    i18n::Words,
};

/// `GET /operator`: the installation, for the one who runs it and reads no content.
#[derive(Debug, Template)]
#[template(path = "desk/operator.html")]
pub struct OperatorPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// What has just been done, as a sentence.
    pub notice: Option<String>,
    /// What is wrong: fields `name email language standing`.
    pub errors: Vec<FieldError>,
    /// The processes of the installation.
    pub processes: Vec<OperatedProcess>,
    /// The first managers who are invited and have not come yet, newest first.
    pub invited: Vec<InvitedManager>,
    /// The invitation of a process's first manager.
    pub form: FirstManager,
    /// How many mails wait.
    pub mail_waiting: usize,
    /// How many could not be delivered, on all desks together.
    pub mail_dead: usize,
    /// The seal over the record; `None` while nothing is sealed.
    pub seal: Option<Seal>,
    /// When the record was last written; `None` while it is empty.
    pub last_line: Option<When>,
    /// The version of the program.
    pub version: String,
}

/// The seal over the record: the last link of the chain.
#[derive(Clone, Debug)]
pub struct Seal {
    /// The first digits of the hash.
    pub head: String,
    /// How many lines are under it.
    pub lines: usize,
}

/// A process as the operator sees it: its name and who runs it, nothing that it holds.
#[derive(Clone, Debug)]
pub struct OperatedProcess {
    /// Its name.
    pub name: String,
    /// Its public page.
    pub href: String,
    /// Its accent.
    pub accent: String,
    /// What its files hold.
    pub storage: StorageTold,
    /// The page on which its quota is set.
    pub quota_href: String,
    /// Its secretariats by name; empty where it has none.
    pub secretariats: Vec<String>,
}

/// The form of [`OperatorPage`].
#[derive(Clone, Debug)]
pub struct FirstManager {
    /// The person's name.
    pub name: String,
    /// The address that the mail goes to.
    pub email: String,
    /// The languages in which the mail can be written.
    pub language: Vec<Choice>,
    /// The standings under which the first manager can sit, by process.
    pub standing: Vec<ChoiceGroup>,
}

/// Options under a heading.
#[derive(Clone, Debug)]
pub struct ChoiceGroup {
    /// The heading: the process, or the organisation.
    pub label: String,
    /// Its options.
    pub choices: Vec<Choice>,
}

/// The first manager of a process, who is invited and has not come yet.
#[derive(Clone, Debug)]
pub struct InvitedManager {
    /// The invitation's id, for the addresses.
    pub id: String,
    /// The person's name, as the operator typed it.
    pub name: String,
    /// The address that the mail went to.
    pub email: String,
    /// The name of the process.
    pub process: String,
    /// When it was last sent.
    pub sent: When,
    /// When its link ends.
    pub ends: When,
}

/// `GET /operator/managers/withdrawal`: asks before the invitation of a first manager is withdrawn.
#[derive(Debug, Template)]
#[template(path = "desk/withdrawal.html")]
pub struct WithdrawalPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// Who is invited.
    pub manager: InvitedManager,
}
