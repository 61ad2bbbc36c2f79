use super::marks;
use crate::foundation::{
    organisations::OrganisationId,
    people::{MemberRole, Membership, MembershipId, PersonId, Tenure},
};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, Reads, Result, Sql, Value, WriteTx, new_uuid, sql};
use std::collections::HashSet;

/// An organisation that a person belongs to, or belonged to.
#[derive(Debug, Clone, FromRow)]
pub struct Belonging {
    pub id: MembershipId,
    pub organisation: OrganisationId,
    pub name_ar: String,
    pub name_fr: String,
    pub role: MemberRole,
    pub from_on: Option<NaiveDate>,
    pub to_on: Option<NaiveDate>,
}

/// Where a person is, then where they were, the latest first.
pub async fn memberships(tx: &impl Reads, person: PersonId) -> Result<Vec<Belonging>> {
    tx.all(sql!(
        "select m.id, m.organisation, o.name_ar, o.name_fr, m.role, m.from_on, m.to_on
           from memberships m
           join organisations o on o.id = m.organisation
          where m.person = $1
          order by case when m.to_on is null then 0 else 1 end, m.to_on desc, m.from_on desc, m.id desc",
        person,
    ))
    .await
}

/// One membership of a person.
pub async fn membership(
    tx: &impl Reads,
    person: PersonId,
    id: MembershipId,
) -> Result<Option<Membership>> {
    tx.optional(sql!(
        "select id, person, organisation, role, from_on, to_on
           from memberships
          where id = $1 and person = $2",
        id,
        person,
    ))
    .await
}

#[derive(FromRow)]
struct Pair {
    person: PersonId,
    organisation: OrganisationId,
}

/// Which of these people are what, where, today.
pub async fn current_memberships(
    tx: &impl Reads,
    people: &[PersonId],
    role: MemberRole,
) -> Result<HashSet<(PersonId, OrganisationId)>> {
    let mut found = HashSet::new();
    for some in people.chunks(200) {
        let mut sql = Sql::new("select person, organisation from memberships");
        let ids = some.iter().map(|id| (*id).into());
        sql.with(&format!("where person in ({})", marks(some.len())), ids);
        sql.with("and to_on is null and role = ?", [role.into()]);
        let pairs: Vec<Pair> = tx.all(sql.query()).await?;
        found.extend(pairs.into_iter().map(|pair| (pair.person, pair.organisation)));
    }
    Ok(found)
}

pub async fn insert_memberships(
    tx: &mut WriteTx,
    pairs: &[(PersonId, OrganisationId)],
    tenure: Tenure,
    now: DateTime<Utc>,
) -> Result<()> {
    let row = |(person, organisation): &(PersonId, OrganisationId)| -> Vec<Value> {
        vec![
            new_uuid(now).into(),
            (*person).into(),
            (*organisation).into(),
            tenure.role.into(),
            tenure.from.into(),
            tenure.to.into(),
        ]
    };
    let columns = ["id", "person", "organisation", "role", "from_on", "to_on"];
    tx.insert_rows("memberships", &columns, pairs.iter().map(row).collect()).await
}

pub async fn end_membership(tx: &mut WriteTx, ended: &Membership) -> Result<u64> {
    tx.run(sql!("update memberships set to_on = $2 where id = $1", ended.id, ended.to_on)).await
}
