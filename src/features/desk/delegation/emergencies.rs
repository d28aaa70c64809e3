//! The second signature under an emergency access: by the head or the focal point of another organisation, in its own space (rule 9).

use actix_web::web::Path;
use askama::Template;

use crate::{
    access::{Consent, Power, Test, desk, tables::emergency},
    features::{
        desk::{
            emergencies::{MOST, shown},
            pages::OwnEmergenciesPage,
            parts::{id, notice},
        },
        library::rows::space_href,
    },
    http::{Act, Answer, Fields, Granted, on_to, private_page},
};

/// `GET /area/{process}/{space}/emergencies`
pub async fn index(visit: Granted<Consent>) -> Answer {
    let (grant, here) = (&visit.grant, visit.grant.space_id());
    let rows = grant
        .rows::<emergency::Entity>()
        .only(emergency::Column::SignerSpaceId, Test::is(here))
        .newest(emergency::Column::AskedAt)
        .limit(MOST)
        .all()
        .await?;
    let page = OwnEmergenciesPage {
        chrome: visit.space_frame("spaces", here).await?,
        w: visit.w,
        base: space_href(grant, grant.here()?),
        notice: notice(&visit.here, visit.w),
        keeps_seats: visit.scope.may(Power::KeepSeats, here),
        requests: rows.iter().map(|row| shown(grant, row, visit.w)).collect(),
    };
    Ok(private_page(page.render()?))
}

/// `POST /area/{process}/{space}/emergencies/{id}/signature`
pub async fn update(act: Act<Consent, Fields>, path: Path<(String, String, String)>) -> Answer {
    desk::sign_emergency(&act.grant, id(&path.2)?).await?;
    Ok(on_to(&format!("{}/emergencies?done=emergency-signed", space_href(&act.grant, act.grant.here()?))))
}

/// `POST /area/{process}/{space}/emergencies/{id}/refusal`
pub async fn remove(act: Act<Consent, Fields>, path: Path<(String, String, String)>) -> Answer {
    desk::decline_emergency(&act.grant, id(&path.2)?).await?;
    Ok(on_to(&format!("{}/emergencies?done=emergency-declined", space_href(&act.grant, act.grant.here()?))))
}
