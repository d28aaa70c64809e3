//! What the site says of itself.

use actix_web::{HttpRequest, web};

use super::{
    pages::{AboutPage, AccessibilityPage},
    pieces::Site,
};
use crate::http::{Answer, House, public_page};

/// What this site is.
pub async fn show(house: web::Data<House>, request: HttpRequest) -> Answer {
    let made = async {
        let site = Site::open(&house, &request).await?;
        let page = AboutPage { chrome: site.chrome(None), w: site.w, processes: site.scope.processes().len() };
        site.rendered(&page).await
    };
    Ok(public_page(&house, &request, made).await?)
}

/// How everyone can use it.
pub async fn accessibility(house: web::Data<House>, request: HttpRequest) -> Answer {
    let made = async {
        let site = Site::open(&house, &request).await?;
        let page = AccessibilityPage { chrome: site.chrome(None), w: site.w };
        site.rendered(&page).await
    };
    Ok(public_page(&house, &request, made).await?)
}
