//! The pages of a space's papers.

mod about;
mod circulation;
mod document;
mod expectation;
mod folder;
mod reading;
mod release;
mod space;
mod upload;
mod version;

pub use about::{PaperAbout, PaperLink};
pub use circulation::{CirculatePage, DepositPage, Sight, SightAfter, Target};
pub use document::{AtHand, CirculatedTo, DocumentPage, PaperActs, PaperLanguage, PaperVersion, Proposal};
pub use expectation::{ExpectationPage, LackingRow, ParityPage, ParityRow};
pub use folder::{
    FolderLink, FolderPage, FolderRow, FoldersPage, HoldPage, PackOffer, SelectionPage, WastebasketPage, WastedRow,
};
pub use reading::ReadingPage;
pub use release::{Announced, ProposePage, ReleasePage, ReleaseRow, ReleasedLanguage, ReleasesPage, WithdrawPage};
pub use space::{PaperRow, SpaceFilters, SpacePapersPage};
pub use upload::{FileLimit, SentFile, UploadPage, UploadTyped, VersionPage};
pub use version::{ComparisonPage, ReadingRow, ReadingsPage, RestorationPage};
