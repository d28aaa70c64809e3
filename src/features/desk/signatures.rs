//! The second signature under an emergency access: by the head or the focal point of another organisation, in its own space (rule 9). The same
//! page of any other space shows its managers what has been opened there.

use actix_web::HttpRequest;
use askama::Template;

use super::{
    emergencies::{MOST, shown},
    pages::{EmergencyRow, OwnEmergenciesPage},
    parts::{id_in, notice},
};
use crate::{
    access::{Consent, Power, Read, SpaceKind, desk, tables::emergency},
    error::Denied,
    http::{Act, Answer, Fields, Granted, links::space_href, on_to, private_page},
};

/// `GET /area/{process}/{space}/emergencies`
pub async fn index(visit: Granted<Read>) -> Answer {
    let (grant, here) = (&visit.grant, visit.grant.space_id());
    // Two kinds of persons have something to do here: who signs, and who manages what was opened.
    if ![Power::Consent, Power::Manage].iter().any(|power| visit.scope.may(*power, here)) {
        return Err(Denied::Forbidden.into());
    }
    let rows =
        grant.rows::<emergency::Entity>().in_space(here).newest(emergency::Column::AskedAt).limit(MOST).all().await?;
    let signs = |row: &emergency::Model| row.signer_space_id == here && visit.scope.may(Power::Consent, here);
    let page = OwnEmergenciesPage {
        chrome: visit.space_frame("spaces", here).await?,
        w: visit.w,
        base: space_href(grant, grant.here()?),
        notice: notice(&visit.here, visit.w),
        keeps_seats: visit.scope.may(Power::KeepSeats, here),
        own: grant.here()?.kind == SpaceKind::Delegation,
        requests: rows
            .iter()
            .map(|row| {
                let request = shown(grant, row, visit.w);
                EmergencyRow { waits: request.waits && signs(row), ..request }
            })
            .collect(),
    };
    Ok(private_page(page.render()?))
}

/// `POST /area/{process}/{space}/emergencies/{id}/signature`
pub async fn update(act: Act<Consent, Fields>, request: HttpRequest) -> Answer {
    desk::sign_emergency(&act.grant, id_in(&request)?).await?;
    Ok(on_to(&format!("{}/emergencies?done=emergency-signed", space_href(&act.grant, act.grant.here()?))))
}

/// `POST /area/{process}/{space}/emergencies/{id}/refusal`
pub async fn remove(act: Act<Consent, Fields>, request: HttpRequest) -> Answer {
    desk::decline_emergency(&act.grant, id_in(&request)?).await?;
    Ok(on_to(&format!("{}/emergencies?done=emergency-declined", space_href(&act.grant, act.grant.here()?))))
}
