//! The pages of a space's papers.

mod about;
mod archives;
mod checks;
mod batch;
mod checkout;
mod chosen;
mod circulation;
mod dispatches;
mod document;
mod expectation;
mod folder;
mod moves;
mod properties;
mod reading;
mod release;
mod request;
mod space;
mod upload;
mod version;

pub use about::{PaperAbout, PaperLink};
pub use archives::{ArchiveFault, ArchivePage, ArchivedRow, ArchivesPage};
pub use batch::{BatchFormPage, BatchPage, BatchReviewPage, BatchRow, CandidateRow, ReviewRow};
pub use checkout::{CheckoutPage, InHand, RecallPage};
pub use checks::{CheckPage, ChecksPage, HeldFile};
pub use chosen::{ChosenPapers, ChosenRow, ReadersAfter, ReadersColumn, Unseen};
pub use circulation::{CirculatePage, DepositPage, Sight, SightAfter, Target};
pub use dispatches::DispatchesPage;
pub use document::{
    AtHand, CirculatedTo, DocumentPage, Ended, Objecting, OwnSeat, PaperActs, PaperLanguage, PaperText, PaperVersion,
    Proposal,
};
pub use expectation::{BehindRow, ExpectationPage, LackingRow, ParityPage, ParityRow};
pub use folder::{
    FolderLink, FolderPage, FolderRow, FoldersPage, HoldPage, PackOffer, SelectionPage, WastebasketPage, WastedRow,
};
pub use moves::MovesPage;
pub use properties::{FileTells, Found, PropertiesPage, Tells};
pub use reading::ReadingPage;
pub use release::{
    Announced, Criterion, CriterionChoice, Heard, LiftPage, ProposePage, Refusal, ReleasePage, ReleaseRow,
    ReleasedLanguage, ReleasesPage, TakeBack, WithdrawPage,
};
pub use request::{CircleRequest, RequestAnswerPage, RequestPage};
pub use space::{PaperRow, SpaceFilters, SpacePapersPage};
pub use upload::{FileLimit, SentFile, UploadPage, UploadTyped, VersionPage};
pub use version::{ComparisonPage, ReadingRow, ReadingsPage, RestorationPage};
