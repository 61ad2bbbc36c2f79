//! Who may be given a case.

use crate::{
    features::desk::{Case, case::Desk, permissions::ANSWER},
    foundation::{
        Cx,
        accounts::{AccountId, Role},
        organisations::OrganisationId,
        people::in_script_of,
    },
};
use kit_db::{FromRow, Reads, Result, sql};
use kit_lang::Lang;

/// Somebody to whom a case may be given, with their name.
#[derive(Debug, Clone)]
pub struct Named {
    pub desk: Desk,
    pub name: String,
    /// What they are; none for a service.
    pub role: Option<Role>,
}

#[derive(FromRow)]
struct Officer {
    id: AccountId,
    name: String,
    role: Role,
}

#[derive(FromRow)]
struct Service {
    id: OrganisationId,
    name_ar: String,
    name_fr: String,
}

/// Those who may answer a case of a place: who has such a role there or above, and the external services of its province.
pub async fn desks(cx: &Cx, tx: &impl Reads, place: &str) -> Result<Vec<Named>> {
    let mut officers: Vec<Officer> = tx
        .all(sql!(
            "select a.id, a.name, g.role
               from grants g
               join accounts a on a.id = g.account
               join place_above u on u.above = g.place
              where u.place = $1 and a.disabled_at is null and g.withdrawn_at is null
                and g.from_on <= $2 and (g.to_on is null or g.to_on >= $2)
              order by u.distance, a.name, a.id
              limit 300",
            place,
            cx.today(),
        ))
        .await?;
    officers.retain(|one| one.role.may(ANSWER));
    let mut all: Vec<Named> = Vec::new();
    for one in officers {
        let desk = Desk::Account(one.id);
        if all.iter().all(|known| known.desk != desk) {
            all.push(Named { desk, name: one.name, role: Some(one.role) });
        }
    }
    let services = services(tx, place).await?;
    let named = |one: Service| {
        let name = in_script_of(cx.lang, &one.name_ar, &one.name_fr).to_owned();
        Named { desk: Desk::Service(one.id), name, role: None }
    };
    all.extend(services.into_iter().map(named));
    Ok(all)
}

/// External services of the place and of those around it, up to its province.
async fn services(tx: &impl Reads, place: &str) -> Result<Vec<Service>> {
    tx.all(sql!(
        "select o.id, o.name_ar, o.name_fr
           from organisations o
           join place_above u on u.above = o.place
          where u.place = $1 and o.kind = 'external_service'
          order by o.sort_ar, o.id
          limit 100",
        place,
    ))
    .await
}

/// On whose desk a case lies; empty when it is on nobody's.
pub async fn desk_name(tx: &impl Reads, case: &Case) -> Result<String> {
    if let Some(account) = case.desk {
        let name = tx.value::<String>(sql!("select name from accounts where id = $1", account));
        return Ok(name.await?.unwrap_or_default());
    }
    let Some(service) = case.service else { return Ok(String::new()) };
    let found: Option<Service> = tx
        .optional(sql!("select id, name_ar, name_fr from organisations where id = $1", service))
        .await?;
    let name = |one: Service| in_script_of(Lang::Ar, &one.name_ar, &one.name_fr).to_owned();
    Ok(found.map(name).unwrap_or_default())
}
