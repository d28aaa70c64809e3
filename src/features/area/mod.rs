//! The private area as one person sees it: what is new, what waits for an answer, all spaces, all papers, those at hand and those read
//! lately, where a paper can be handed in, who is where.

pub mod pages;

mod bookmarks;
mod hand_in;
mod home;
mod papers;
mod people;
mod readings;
mod requests;
mod shelf;
mod space_filter;
mod spaces;

use crate::{http::Route, route};

/// The addresses of the private area that belong to no single space, and the list of a space's readers.
pub fn routes() -> Vec<Route> {
    vec![
        route!(GET "/area" SignIn home::show),
        route!(GET "/area/papers" SignIn papers::index),
        route!(GET "/area/bookmarks" SignIn bookmarks::index),
        route!(GET "/area/bookmarks/removals" SignIn bookmarks::show),
        route!(POST "/area/bookmarks/removals" SignIn bookmarks::remove),
        route!(GET "/area/read" SignIn readings::index),
        route!(GET "/area/hand-in" SignIn hand_in::new),
        route!(GET "/area/spaces" SignIn spaces::index),
        route!(GET "/area/{process}/{space}/people" Power(Read) people::index),
    ]
}
