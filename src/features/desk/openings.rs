//! The early end of an emergency access, by whoever manages the space that it has opened (rule 9).

use actix_web::web::Path;

use super::parts::id;
use crate::{
    access::{Manage, desk},
    features::library::rows::space_href,
    http::{Act, Answer, Fields, on_to},
};

/// `POST /area/{process}/{space}/emergencies/{id}/ending`
pub async fn remove(act: Act<Manage, Fields>, path: Path<(String, String, String)>) -> Answer {
    desk::end_emergency(&act.grant, id(&path.2)?).await?;
    Ok(on_to(&format!("{}/emergencies?done=ended", space_href(&act.grant, act.grant.here()?))))
}
