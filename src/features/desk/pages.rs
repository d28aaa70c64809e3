//! What the pages of the secretariat's desk and of the operator show: view data only.
//!
//! Where the pages send to, with `base` as the desk's address (`/desk/{process}`). All are POST with the hidden field `csrf`:
//!
//! | address | what it does |
//! |---|---|
//! | `{base}/invitations` | invites ([`InvitePage`]) |
//! | `{base}/invitations/{id}/sending` | sends an invitation again |
//! | `{base}/invitations/{id}/withdrawal` | withdraws it |
//! | `{base}/standings`, `{base}/standings/{id}` | makes or changes a standing ([`StandingPage`]) |
//! | `{base}/{seats,offices,admissions}/{id}/ending` | ends a seat, an office, an admission; a GET shows [`EndPage`] |
//! | `{base}/offices` | records an office ([`OfficePage`]) |
//! | `{base}/admissions` | `do=look` works out who would enter, `do=admit` admits ([`AdmissionPage`]) |
//! | `{base}/emergencies`, `{base}/emergencies/{id}/withdrawal` | asks for emergency access ([`EmergencyPage`]), or takes that back |
//! | `{base}/criteria` | records a publication criterion ([`CriterionPage`]) |
//! | `{base}/kinds`, `{base}/kinds/new` | puts the kinds of paper in an order ([`KindsPage`]), or adds one ([`KindPage`]) |
//! | `{base}/series/{id}` | gives a prefix to a space ([`SeriesPage`]) |
//! | `{base}/mail/{id}/retry`, `{base}/mail/{id}/giving-up` | tries a mail again that could not be delivered, or gives it up |
//! | `/area/{process}/{space}/invitations`, and below it `/{id}/sending`, `/{id}/withdrawal` | the same in a delegation |
//! | `/area/{process}/{space}/seats/{id}/ending` | ends a seat of a delegation ([`EndPage`]) |
//! | `/area/{process}/{space}/offices/{id}` | names who exercises an office of the organisation ([`ExercisedPage`]) |
//! | `/area/{process}/{space}/emergencies/{id}`, and below it `/signature`, `/refusal` | signs for emergency access, or does not ([`OwnEmergenciesPage`]) |
//! | `/area/{process}/{space}/emergencies/{id}/ending` | ends emergency access to the space before its time |
//! | `/operator/quotas` | sets how much the files of a process may hold ([`QuotaPage`]) |
//! | `/operator/managers`, `/operator/managers/withdrawal` | invites the first manager of a process ([`OperatorPage`]), or withdraws that ([`WithdrawalPage`]) |

mod admissions;
mod emergencies;
mod ending;
mod exercise;
mod mail;
mod offices;
mod operator;
mod people;
mod publication;
mod record;
mod see_as;
mod standings;
mod storage;
mod timeline;
mod vocabularies;

pub use admissions::{AdmissionForm, AdmissionPage, AdmissionsPage, Cell, MatrixRow, NamedAdmission};
pub use emergencies::{EmergenciesPage, EmergencyForm, EmergencyPage, EmergencyRow, OwnEmergenciesPage};
pub use ending::{EndPage, Ending};
pub use exercise::{ExercisedPage, OwnOffice};
pub use mail::{MailPage, QueuedMail};
pub use offices::{OfficeForm, OfficePage, OfficeView, OfficesPage, TermRow};
pub use operator::{ChoiceGroup, FirstManager, InvitedManager, OperatedProcess, OperatorPage, Seal, WithdrawalPage};
pub use people::{
    Appointment, InviteForm, InvitePage, PendingInvitation, PeoplePage, SeatDates, SeatRow, StandingGroup, StandingRow,
    State,
};
pub use publication::{CriterionPage, CriterionRow, ProposalPart, ProposalRow, PublicationPage, ReleaseRow, Wording};
pub use record::{RecordLine, RecordPage};
pub use see_as::{SeeAsPage, SeenPaper, SeenSpace};
pub use standings::{Opening, OrganisationNames, StandingForm, StandingPage};
pub use storage::{QuotaPage, StoragePage, StorageTold};
pub use timeline::{Bar, Span, Tick, Timeline};
pub use vocabularies::{KindPage, KindRow, KindsPage, SeriesPage, SeriesRow, VocabulariesPage};

use crate::http::views::FieldError;

/// What is wrong with a field, if anything is: for the sentence beside it.
pub fn fault<'a>(errors: &'a [FieldError], field: &str) -> Option<&'a str> {
    errors.iter().find(|error| error.field == field).map(|error| error.text.as_str())
}

/// The value of `aria-describedby`: the hint and the fault of a field, as far as there are any.
pub fn described(field: &str, hint: &str, errors: &[FieldError]) -> String {
    let hint = (!hint.is_empty()).then(|| format!("{field}-h"));
    let fault = fault(errors, field).map(|_| format!("{field}-e"));
    hint.into_iter().chain(fault).collect::<Vec<_>>().join(" ")
}
