//! The early end of an emergency access, by whoever manages the space that it has opened (rule 9).

use actix_web::HttpRequest;

use super::parts::id_in;
use crate::{
    access::{Manage, desk},
    http::{Act, Answer, Fields, links::space_href, on_to},
};

/// `POST /area/{process}/{space}/emergencies/{id}/ending`
pub async fn remove(act: Act<Manage, Fields>, request: HttpRequest) -> Answer {
    desk::end_emergency(&act.grant, id_in(&request)?).await?;
    Ok(on_to(&format!("{}/emergencies?done=ended", space_href(&act.grant, act.grant.here()?))))
}
