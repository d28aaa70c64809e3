//! A reader's own mark on a paper: it is kept at hand, or no longer.

use actix_web::HttpRequest;

use super::{folder::Nothing, paper};
use crate::{
    access::Read,
    features::library::bookmarks,
    http::{Act, Answer, Granted, on_to},
};

/// Where its forms are sent to, opened by itself: it leads to the paper.
pub async fn index(request: HttpRequest, granted: Granted<Read>) -> Answer {
    Ok(on_to(&paper::of(&granted.visit, &granted.grant, &request).await?.href))
}

/// Keeps the paper at hand. Where no more fit, the page of the paper says so.
pub async fn create(request: HttpRequest, act: Act<Read, Nothing>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    let done = match bookmarks::keep(&act.grant, paper.row.id).await {
        Ok(()) => "kept",
        Err(fault) => {
            fault.only_wrong()?;
            "full"
        }
    };
    Ok(on_to(&format!("{}?done={done}", paper.href)))
}

/// Keeps it at hand no longer.
pub async fn remove(request: HttpRequest, act: Act<Read, Nothing>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    bookmarks::put_back(&act.grant, &[paper.row.id], act.grant.address()).await?;
    Ok(on_to(&format!("{}?done=put-back", paper.href)))
}
