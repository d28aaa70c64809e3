//! The library's pages: what each address does.

mod archives;
mod batch;
mod batches;
mod bookmark;
pub mod about;
mod checks;
mod checkout;
mod chosen;
mod circulate;
mod comparison;
mod deposit;
mod dispatches;
mod document;
mod expectation;
mod file;
mod folder;
mod folders;
mod history;
mod hold;
mod moves;
mod objection;
mod pack;
pub mod paper;
mod parity;
mod plan;
mod properties;
mod proposals;
mod propose;
mod release;
mod request;
mod requests;
mod reading;
mod readings;
mod recall;
mod releases;
mod restoration;
mod selection;
mod space;
mod upload;
mod uploads;
mod version;
mod wastebasket;
mod withdrawal;

use crate::{
    access::{Manage, Publish},
    http::Route,
    route,
};

/// The routes of the library.
pub fn routes() -> Vec<Route> {
    [of_spaces(), of_papers(), of_releases()].concat()
}

/// A space and what lies in it.
fn of_spaces() -> Vec<Route> {
    vec![
        route!(GET "/area/languages" SignIn parity::index),
        route!(GET "/area/{process}/{space}" Power(Read) space::index),
        route!(GET "/area/{process}/{space}/papers.csv" Power(Read) space::csv),
        route!(GET "/area/{process}/{space}/folders" Power(Manage) folders::index),
        route!(POST "/area/{process}/{space}/folders" Power(Manage) folders::create),
        route!(GET "/area/{process}/{space}/folders/{folder}" Power(Read) folder::show),
        route!(POST "/area/{process}/{space}/folders/{folder}" Power(Manage) folder::update),
        route!(GET "/area/{process}/{space}/folders/{folder}/edit" Power(Manage) folder::edit),
        route!(GET "/area/{process}/{space}/folders/{folder}/removal" Power(Manage) folder::index),
        route!(POST "/area/{process}/{space}/folders/{folder}/removal" Power(Manage) folder::remove),
        route!(GET "/area/{process}/{space}/selection" Power(Read) selection::show),
        route!(GET "/area/{process}/{space}/pack.zip" Power(Read) pack::download),
        route!(GET "/area/{process}/{space}/filings" Power(Contribute) selection::index),
        route!(POST "/area/{process}/{space}/filings" Power(Contribute) selection::create),
        route!(GET "/area/{process}/{space}/removals" Power(Contribute) selection::index),
        route!(POST "/area/{process}/{space}/removals" Power(Contribute) selection::remove),
        route!(GET "/area/{process}/{space}/checks" Power(Read) checks::index),
        route!(GET "/area/{process}/{space}/checks/{file}" Power(Read) checks::show),
        route!(GET "/area/{process}/{space}/checks/{file}/passing" Power(Read) checks::edit),
        route!(POST "/area/{process}/{space}/checks/{file}/passing" Power(Manage) checks::update),
        route!(GET "/area/{process}/{space}/checks/{file}/removal" Power(Read) checks::edit),
        route!(POST "/area/{process}/{space}/checks/{file}/removal" Power(Contribute) checks::remove),
        route!(GET "/area/{process}/{space}/circulations/new" Power(Contribute) dispatches::new),
        route!(GET "/area/{process}/{space}/circulations" Power(Contribute) dispatches::index),
        route!(POST "/area/{process}/{space}/circulations" Power(Contribute) dispatches::create),
        route!(GET "/area/{process}/{space}/moves/new" Power(Manage) moves::new),
        route!(GET "/area/{process}/{space}/moves" Power(Manage) moves::index),
        route!(POST "/area/{process}/{space}/moves" Power(Manage) moves::create),
        route!(GET "/area/{process}/{space}/wastebasket" Power(Read) wastebasket::index),
        route!(GET "/area/{process}/{space}/wastebasket/{document}/return" Power(Contribute) wastebasket::show),
        route!(POST "/area/{process}/{space}/wastebasket/{document}/return" Power(Contribute) wastebasket::create),
        route!(OPTIONS "/area/{process}/{space}/uploads" Power(Contribute) uploads::index),
        route!(POST "/area/{process}/{space}/uploads" Power(Contribute) uploads::create),
        route!(HEAD "/area/{process}/{space}/uploads/{upload}" Power(Contribute) uploads::show),
        route!(PATCH "/area/{process}/{space}/uploads/{upload}" Power(Contribute) uploads::update),
        route!(DELETE "/area/{process}/{space}/uploads/{upload}" Power(Contribute) uploads::remove),
        route!(GET "/area/{process}/{space}/archives/new" Power(Contribute) archives::new),
        route!(GET "/area/{process}/{space}/archives" Power(Contribute) archives::index),
        route!(POST "/area/{process}/{space}/archives" Power(Contribute) archives::create),
        route!(GET "/area/{process}/{space}/archives/{upload}" Power(Contribute) archives::show),
        route!(POST "/area/{process}/{space}/archives/{upload}" Power(Contribute) archives::update),
    ]
}

/// A paper, its files and versions, and the ways on which it reaches further readers.
fn of_papers() -> Vec<Route> {
    vec![
        route!(GET "/area/{process}/{space}/documents/new" Power(Contribute) upload::new),
        route!(GET "/area/{process}/{space}/documents" Power(Contribute) upload::index),
        route!(POST "/area/{process}/{space}/documents" Power(Contribute) upload::create),
        route!(GET "/area/{process}/{space}/documents/{document}" Power(Read) document::show),
        route!(GET "/area/{process}/{space}/documents/{document}/files/{file}/{name}" Power(Read) file::download),
        route!(GET "/area/{process}/{space}/documents/{document}/reading/{file}" Power(Read) reading::show),
        route!(GET "/area/{process}/{space}/documents/{document}/reading/{file}/{name}" Power(Read) file::show),
        route!(GET "/area/{process}/{space}/documents/{document}/versions/new" Power(Contribute) version::new),
        route!(GET "/area/{process}/{space}/documents/{document}/versions" Power(Contribute) version::index),
        route!(POST "/area/{process}/{space}/documents/{document}/versions" Power(Contribute) version::create),
        route!(GET "/area/{process}/{space}/documents/{document}/expectations/new" Power(Contribute) expectation::new),
        route!(GET "/area/{process}/{space}/documents/{document}/expectations" Power(Contribute) expectation::index),
        route!(POST "/area/{process}/{space}/documents/{document}/expectations" Power(Contribute) expectation::create),
        route!(GET "/area/{process}/{space}/documents/{document}/hold/new" Power(Manage) hold::new),
        route!(GET "/area/{process}/{space}/documents/{document}/hold" Power(Manage) hold::index),
        route!(POST "/area/{process}/{space}/documents/{document}/hold" Power(Manage) hold::create),
        route!(GET "/area/{process}/{space}/documents/{document}/hold/lifting" Power(Manage) hold::show),
        route!(POST "/area/{process}/{space}/documents/{document}/hold/lifting" Power(Manage) hold::remove),
        route!(GET "/area/{process}/{space}/documents/{document}/checkout/new" Power(Contribute) checkout::new),
        route!(GET "/area/{process}/{space}/documents/{document}/checkout" Power(Contribute) checkout::index),
        route!(POST "/area/{process}/{space}/documents/{document}/checkout" Power(Contribute) checkout::create),
        route!(GET "/area/{process}/{space}/documents/{document}/checkout/return" Power(Contribute) checkout::show),
        route!(POST "/area/{process}/{space}/documents/{document}/checkout/return" Power(Contribute) checkout::remove),
        route!(GET "/area/{process}/{space}/documents/{document}/checkout/recall/new" Power(Manage) recall::new),
        route!(GET "/area/{process}/{space}/documents/{document}/checkout/recall" Power(Manage) recall::index),
        route!(POST "/area/{process}/{space}/documents/{document}/checkout/recall" Power(Manage) recall::create),
        route!(GET "/area/{process}/{space}/documents/{document}/bookmark" Power(Read) bookmark::index),
        route!(POST "/area/{process}/{space}/documents/{document}/bookmark" Power(Read) bookmark::create),
        route!(GET "/area/{process}/{space}/documents/{document}/bookmark/removal" Power(Read) bookmark::index),
        route!(POST "/area/{process}/{space}/documents/{document}/bookmark/removal" Power(Read) bookmark::remove),
        route!(GET "/area/{process}/{space}/documents/{document}/comparison" Power(Read) comparison::show),
        route!(GET "/area/{process}/{space}/documents/{document}/readings" Power(Read) readings::index),
        route!(GET "/area/{process}/{space}/documents/{document}/versions/{number}/restoration/new" Power(Contribute) restoration::new),
        route!(GET "/area/{process}/{space}/documents/{document}/versions/{number}/restoration" Power(Contribute) restoration::index),
        route!(POST "/area/{process}/{space}/documents/{document}/versions/{number}/restoration" Power(Contribute) restoration::create),
        route!(GET "/area/{process}/{space}/documents/{document}/properties" Power(Read) properties::show),
        route!(GET "/area/{process}/{space}/documents/{document}/properties/removal" Power(Contribute) properties::index),
        route!(POST "/area/{process}/{space}/documents/{document}/properties/removal" Power(Contribute) properties::remove),
        route!(GET "/area/{process}/{space}/documents/{document}/circulations/new" Power(Contribute) circulate::new),
        route!(GET "/area/{process}/{space}/documents/{document}/circulations" Power(Contribute) circulate::index),
        route!(POST "/area/{process}/{space}/documents/{document}/circulations" Power(Contribute) circulate::create),
        route!(GET "/area/{process}/{space}/documents/{document}/deposits/new" Power(Deposit) deposit::new),
        route!(GET "/area/{process}/{space}/documents/{document}/deposits" Power(Deposit) deposit::index),
        route!(POST "/area/{process}/{space}/documents/{document}/deposits" Power(Deposit) deposit::create),
    ]
}

/// From private to public.
fn of_releases() -> Vec<Route> {
    vec![
        route!(GET "/area/{process}/{space}/documents/{document}/proposals/new" Power(Publish) propose::new),
        route!(GET "/area/{process}/{space}/documents/{document}/proposals" Power(Publish) propose::index),
        route!(POST "/area/{process}/{space}/documents/{document}/proposals" Power(Publish) propose::create),
        route!(GET "/area/{process}/{space}/documents/{document}/proposals/{proposal}/answer" Power(Read) document::index),
        route!(POST "/area/{process}/{space}/documents/{document}/proposals/{proposal}/answer" Power(Consent) proposals::answer),
        route!(GET "/area/{process}/{space}/documents/{document}/proposals/{proposal}/objection" Power(Read) document::index),
        route!(POST "/area/{process}/{space}/documents/{document}/proposals/{proposal}/objection" Power(Decide) objection::create),
        route!(GET "/area/{process}/{space}/documents/{document}/proposals/{proposal}/objection/lifting" Power(Decide) objection::show),
        route!(POST "/area/{process}/{space}/documents/{document}/proposals/{proposal}/objection/lifting" Power(Decide) objection::remove),
        route!(GET "/area/{process}/{space}/documents/{document}/proposals/{proposal}/release/new" Power(Publish) release::new),
        route!(GET "/area/{process}/{space}/documents/{document}/proposals/{proposal}/release" Power(Read) document::index),
        route!(POST "/area/{process}/{space}/documents/{document}/proposals/{proposal}/release" Power(Publish) release::create),
        route!(GET "/area/{process}/{space}/documents/{document}/requests/new" Power(Consent) requests::new),
        route!(GET "/area/{process}/{space}/documents/{document}/requests" Power(Consent) requests::index),
        route!(POST "/area/{process}/{space}/documents/{document}/requests" Power(Consent) requests::create),
        route!(GET "/area/{process}/{space}/documents/{document}/requests/{request}/withdrawal" Power(Consent) requests::edit),
        route!(POST "/area/{process}/{space}/documents/{document}/requests/{request}/withdrawal" Power(Consent) requests::remove),
        route!(GET "/area/{process}/{space}/documents/{document}/requests/{request}/answer" Power(Manage) request::edit::<Manage>),
        route!(POST "/area/{process}/{space}/documents/{document}/requests/{request}/answer" Power(Manage) request::update::<Manage>),
        route!(GET "/area/{process}/{space}/documents/{document}/requests/{request}/decision" Power(Publish) request::edit::<Publish>),
        route!(POST "/area/{process}/{space}/documents/{document}/requests/{request}/decision" Power(Publish) request::update::<Publish>),
        route!(GET "/area/{process}/{space}/batches/new" Power(Publish) batches::new),
        route!(GET "/area/{process}/{space}/batches" Power(Publish) batches::index),
        route!(POST "/area/{process}/{space}/batches" Power(Publish) batches::create),
        route!(GET "/area/{process}/{space}/batches/{batch}" Power(Read) batch::show),
        route!(GET "/area/{process}/{space}/batches/{batch}/release" Power(Read) batch::index),
        route!(GET "/area/{process}/{space}/batches/{batch}/release/new" Power(Publish) batches::signing::new),
        route!(POST "/area/{process}/{space}/batches/{batch}/release" Power(Publish) batches::signing::create),
        route!(GET "/area/{process}/{space}/batches/{batch}/objections" Power(Read) batch::index),
        route!(POST "/area/{process}/{space}/batches/{batch}/objections" Power(Decide) batch::create),
        route!(GET "/area/{process}/{space}/releases/{release}/withdrawal/new" Power(Publish) withdrawal::new),
        route!(GET "/area/{process}/{space}/releases/{release}/withdrawal" Power(Publish) withdrawal::index),
        route!(POST "/area/{process}/{space}/releases/{release}/withdrawal" Power(Publish) withdrawal::create),
    ]
}
