//! The library's pages: what each address does.

mod bookmark;
pub mod about;
mod circulate;
mod comparison;
mod deposit;
mod document;
mod expectation;
mod file;
mod folder;
mod folders;
mod history;
mod hold;
mod objection;
mod pack;
pub mod paper;
mod parity;
mod plan;
mod proposals;
mod propose;
mod release;
mod reading;
mod readings;
mod releases;
mod restoration;
mod selection;
mod space;
mod upload;
mod uploads;
mod version;
mod wastebasket;
mod withdrawal;

use crate::{http::Route, route};

/// The routes of the library.
pub fn routes() -> Vec<Route> {
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
        route!(GET "/area/{process}/{space}/wastebasket" Power(Read) wastebasket::index),
        route!(GET "/area/{process}/{space}/wastebasket/{document}/return" Power(Contribute) wastebasket::show),
        route!(POST "/area/{process}/{space}/wastebasket/{document}/return" Power(Contribute) wastebasket::create),
        route!(OPTIONS "/area/{process}/{space}/uploads" Power(Contribute) uploads::index),
        route!(POST "/area/{process}/{space}/uploads" Power(Contribute) uploads::create),
        route!(HEAD "/area/{process}/{space}/uploads/{upload}" Power(Contribute) uploads::show),
        route!(PATCH "/area/{process}/{space}/uploads/{upload}" Power(Contribute) uploads::update),
        route!(DELETE "/area/{process}/{space}/uploads/{upload}" Power(Contribute) uploads::remove),
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
        route!(GET "/area/{process}/{space}/documents/{document}/bookmark" Power(Read) bookmark::index),
        route!(POST "/area/{process}/{space}/documents/{document}/bookmark" Power(Read) bookmark::create),
        route!(GET "/area/{process}/{space}/documents/{document}/bookmark/removal" Power(Read) bookmark::index),
        route!(POST "/area/{process}/{space}/documents/{document}/bookmark/removal" Power(Read) bookmark::remove),
        route!(GET "/area/{process}/{space}/documents/{document}/comparison" Power(Read) comparison::show),
        route!(GET "/area/{process}/{space}/documents/{document}/readings" Power(Read) readings::index),
        route!(GET "/area/{process}/{space}/documents/{document}/versions/{number}/restoration/new" Power(Contribute) restoration::new),
        route!(GET "/area/{process}/{space}/documents/{document}/versions/{number}/restoration" Power(Contribute) restoration::index),
        route!(POST "/area/{process}/{space}/documents/{document}/versions/{number}/restoration" Power(Contribute) restoration::create),
        route!(GET "/area/{process}/{space}/documents/{document}/circulations/new" Power(Contribute) circulate::new),
        route!(GET "/area/{process}/{space}/documents/{document}/circulations" Power(Contribute) circulate::index),
        route!(POST "/area/{process}/{space}/documents/{document}/circulations" Power(Contribute) circulate::create),
        route!(GET "/area/{process}/{space}/documents/{document}/deposits/new" Power(Deposit) deposit::new),
        route!(GET "/area/{process}/{space}/documents/{document}/deposits" Power(Deposit) deposit::index),
        route!(POST "/area/{process}/{space}/documents/{document}/deposits" Power(Deposit) deposit::create),
        route!(GET "/area/{process}/{space}/documents/{document}/proposals/new" Power(Publish) propose::new),
        route!(GET "/area/{process}/{space}/documents/{document}/proposals" Power(Publish) propose::index),
        route!(POST "/area/{process}/{space}/documents/{document}/proposals" Power(Publish) propose::create),
        route!(GET "/area/{process}/{space}/documents/{document}/proposals/{proposal}/answer" Power(Read) document::index),
        route!(POST "/area/{process}/{space}/documents/{document}/proposals/{proposal}/answer" Power(Consent) proposals::answer),
        route!(GET "/area/{process}/{space}/documents/{document}/proposals/{proposal}/objection" Power(Read) document::index),
        route!(POST "/area/{process}/{space}/documents/{document}/proposals/{proposal}/objection" Power(Decide) objection::create),
        route!(GET "/area/{process}/{space}/documents/{document}/proposals/{proposal}/objection/lifting" Power(Read) document::index),
        route!(POST "/area/{process}/{space}/documents/{document}/proposals/{proposal}/objection/lifting" Power(Decide) objection::remove),
        route!(GET "/area/{process}/{space}/documents/{document}/proposals/{proposal}/release/new" Power(Publish) release::new),
        route!(GET "/area/{process}/{space}/documents/{document}/proposals/{proposal}/release" Power(Read) document::index),
        route!(POST "/area/{process}/{space}/documents/{document}/proposals/{proposal}/release" Power(Publish) release::create),
        route!(GET "/area/{process}/{space}/releases/{release}/withdrawal/new" Power(Publish) withdrawal::new),
        route!(GET "/area/{process}/{space}/releases/{release}/withdrawal" Power(Publish) withdrawal::index),
        route!(POST "/area/{process}/{space}/releases/{release}/withdrawal" Power(Publish) withdrawal::create),
    ]
}
