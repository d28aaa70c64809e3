//! The web's side: who comes, what form came in, and how an answer goes out. It knows no feature.

pub mod cache;
pub mod chrome;
pub mod cursor;
pub mod download;
pub mod dress;
pub mod fault;
pub mod form;
pub mod frame;
pub mod house;
pub mod links;
pub mod names;
pub mod pace;
pub mod pages;
pub mod shown;
pub mod spelling;
pub mod table;
pub mod times;
pub mod tus;
pub mod upload;
pub mod views;
pub mod visit;

mod route;

pub use cache::{PublicFile, Rendered, public_file, public_page};
pub use cursor::Cursor;
pub use fault::{Answer, Refusal, on_to, private_page, private_page_with, private_page_with_frame};
pub use form::{Act, Fields, Posted, Scripted};
pub use house::House;
pub use route::{Needs, Route, answering, method_named, registered};
pub use times::Times;
pub use visit::{Granted, SignedIn, Visit};
