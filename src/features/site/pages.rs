//! The pages of the public site: what each shows. Handlers fill them from the public scope.

mod document;
mod documents;
mod home;
mod process;
mod texts;

pub use document::{Citation, DocumentLanguage, DocumentPage, Release, TombstonePage};
pub use documents::{DocumentRow, DocumentsPage};
pub use home::{HomePage, ProcessRow, taking_part};
pub use process::{Fact, Group, MeetingRow, Office, Plan, PlanItem, ProcessPage, Secretariat};
pub use texts::{AboutPage, AccessibilityPage, TextLink, TextPage};

/// A link with its words.
#[derive(Clone, Debug)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// Its words.
    pub text: String,
}
