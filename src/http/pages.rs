//! The pages that any address may answer with: missing, refused, too large, out of order.

use askama::Template;

use crate::{http::chrome::PublicChrome, i18n::Words};

/// An error in the dress of the public site, in the reader's language.
///
/// The page for 404 is the same whether there is nothing at the address or nothing that the reader may see.
#[derive(Template)]
#[template(path = "errors/message.html")]
pub struct MessagePage {
    /// Head and foot.
    pub chrome: PublicChrome,
    /// The words.
    pub w: Words,
    /// What happened, in two or three words.
    pub heading: String,
    /// What happened, in a sentence.
    pub lead: String,
    /// What it means and what one can do.
    pub help: String,
    /// Pages that may help.
    pub links: Vec<HelpLink>,
    /// How symbols lead to papers, said where one may be looking for a paper.
    pub symbols: bool,
    /// The number of the request, where the operator may ask for it.
    pub request_id: Option<String>,
}

/// A page that may help.
#[derive(Clone, Debug)]
pub struct HelpLink {
    /// Where it leads.
    pub href: String,
    /// Its words.
    pub text: String,
}

impl MessagePage {
    /// The page of a status; one that has no words of its own reads as 400 or 500, by whose fault it is.
    ///
    /// The number of the request is shown where something went wrong on our side. Who may search is led to the search: what they look for has
    /// an address of another kind than what is public.
    pub fn of(chrome: PublicChrome, searches: bool, status: u16, request_id: Option<String>) -> Self {
        let status = match status {
            403 | 404 | 409 | 410 | 413 | 422 | 429 | 503 | 507 => status,
            400..=499 => 400,
            _ => 500,
        };
        let w = chrome.w;
        let lang = w.lang.code();
        let said = |part: &str| w.t(&format!("errors-{status}-{part}"));
        let to_search = searches && status == 404;
        let mut links = Vec::new();
        if to_search {
            links.push(HelpLink { href: "/area/search".to_owned(), text: w.t("errors-link-search") });
        }
        links.push(HelpLink { href: format!("/{lang}"), text: w.t("errors-link-home") });
        if chrome.signed_in {
            links.push(HelpLink { href: "/area".to_owned(), text: w.t("area-nav-home") });
        } else if matches!(status, 403 | 404) {
            links.push(HelpLink { href: format!("/account/sign-in?lang={lang}"), text: w.t("errors-link-sign-in") });
        }
        Self {
            heading: said("title"),
            lead: said("lead"),
            help: said("help"),
            links,
            symbols: matches!(status, 404 | 410) && !to_search,
            request_id: request_id.filter(|_| status >= 500),
            w,
            chrome,
        }
    }
}
