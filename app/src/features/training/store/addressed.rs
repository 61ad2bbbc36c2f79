//! Statements about those who are written to.

use crate::foundation::{events::EventId, organisations::OrganisationId};
use kit_db::{FromRow, Reads, Result, sql};

/// A participant, with where the letter goes.
#[derive(Debug, Clone, FromRow)]
pub struct Addressed {
    pub name_ar: String,
    pub name_fr: String,
    pub sex: Option<String>,
    pub place_ar: String,
    pub place_fr: String,
    pub organisation_ar: Option<String>,
    pub organisation_fr: Option<String>,
    pub nominated_by: Option<OrganisationId>,
    pub nominator_ar: Option<String>,
    pub nominator_fr: Option<String>,
}

/// The participants as letters are handed out: commune by commune, organisation by organisation, then by name. At most
/// `limit` of them from `offset`.
pub async fn addressed(
    tx: &impl Reads,
    event: EventId,
    (limit, offset): (i64, i64),
) -> Result<Vec<Addressed>> {
    tx.all(sql!(
        "select p.name_ar, p.name_fr, p.sex, c.name_ar as place_ar, c.name_fr as place_fr,
                o.name_ar as organisation_ar, o.name_fr as organisation_fr,
                r.nominated_by, n.name_ar as nominator_ar, n.name_fr as nominator_fr
           from registrations r
           join people p on p.id = r.person
           join places c on c.code = p.place
           left join organisations o on o.id = r.organisation
           left join organisations n on n.id = r.nominated_by
          where r.event = $1 and r.capacity = 'participant'
          order by c.rank, c.code, coalesce(o.name_ar, ''), r.sort_ar, r.id
          limit $2 offset $3",
        event,
        limit,
        offset,
    ))
    .await
}
