//! The public site: what anyone reads. Every page is filled from the public scope, never from the visitor's.
//!
//! First the pages as views, then what they are filled from, then who answers which address.

pub mod pages;
pub mod stages;
pub mod standings;
pub mod tall;
pub mod timeline;
pub mod wording;
pub mod wide;

mod pieces;
mod papers;
mod places;
mod events;
mod facts;

mod home;
mod process;
mod filters;
mod documents;
mod document;
mod record;
mod metadata;
mod short;
mod files;
mod cite;
mod texts;
mod about;
mod assets;
mod well_known;

use crate::{http::Route, route};

/// The addresses of the public site. Those with a variable in the place of a word stand after those with the word.
pub fn routes() -> Vec<Route> {
    vec![
        route!(GET "/" Nothing home::index),
        route!(GET "/static/{name}" Nothing assets::show),
        route!(GET "/robots.txt" Nothing well_known::robots),
        route!(GET "/sitemap.xml" Nothing well_known::sitemap),
        route!(GET "/d/{symbol:.*}" Nothing short::show),
        route!(GET "/files/{release}/{language}/{name}" Nothing files::show),
        route!(GET "/cite/{release}.bib" Nothing cite::bibtex),
        route!(GET "/cite/{release}.ris" Nothing cite::ris),
        route!(GET "/cite/{release}.xml" Nothing cite::dublin_core),
        route!(GET "/{lang:en|es|fr|ar|ru|zh}" Nothing home::show),
        route!(GET "/{lang:en|es|fr|ar|ru|zh}/about" Nothing about::show),
        route!(GET "/{lang:en|es|fr|ar|ru|zh}/accessibility" Nothing about::accessibility),
        route!(GET "/{lang:en|es|fr|ar|ru|zh}/texts/{slug}" Nothing texts::show),
        route!(GET "/{lang:en|es|fr|ar|ru|zh}/{process}" Nothing process::show),
        route!(GET "/{lang:en|es|fr|ar|ru|zh}/{process}/documents" Nothing documents::index),
        route!(GET "/{lang:en|es|fr|ar|ru|zh}/{process}/documents/{symbol:.*}" Nothing document::show),
    ]
}
