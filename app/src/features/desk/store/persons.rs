//! Which person of the register asks. A case keeps the record that somebody chose; when that record becomes part of another one the
//! case is found under it, and when the merging is taken back it is found where it was, without anything having been moved.

use super::CASE;
use crate::{
    features::desk::Case,
    foundation::{
        Cx,
        people::{self, PersonId, READ},
        search,
    },
};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql};

/// Says which record it is. False when the version of the case is no longer the one given.
pub async fn identify(tx: &mut WriteTx, case: &Case) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update cases set person = $3, version = version + 1 where id = $1 and version = $2",
            case.id,
            case.version,
            case.person,
        ))
        .await?;
    Ok(touched == 1)
}

/// The cases of a person and of the records that became part of theirs, the latest first.
pub async fn of_person(tx: &impl Reads, person: PersonId) -> Result<Vec<Case>> {
    let mut all = Vec::new();
    for one in people::records(tx, person).await? {
        let mut sql = Sql::new(CASE);
        sql.with("where c.person = ?", [one.into()]);
        all.extend(tx.all::<Case>(sql.query()).await?);
    }
    all.sort_by_key(|case| std::cmp::Reverse((case.received_on, case.id)));
    Ok(all)
}

/// Somebody of the register whose name is looked for.
#[derive(Debug, Clone, FromRow)]
pub struct Found {
    pub id: PersonId,
    pub name_ar: String,
    pub name_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub birth_year: Option<i64>,
}

/// People of the actor's places whose names hold every word; a few.
pub async fn people(cx: &Cx, tx: &impl Reads, words: &str) -> Result<Vec<Found>> {
    let Some((matching, found)) = search::matching(tx, "person", "p.id", words) else {
        return Ok(Vec::new());
    };
    let (scope, args) = cx.within(READ, "p.place");
    let mut sql = Sql::new(
        "select p.id, p.name_ar, p.name_fr, l.name_ar as place_ar, l.name_fr as place_fr, p.birth_year
           from people p
           join places l on l.code = p.place",
    );
    sql.with(&format!("where {scope}"), args).with(&format!("and {matching}"), found);
    sql.push("order by p.sort_ar, p.id limit 8");
    tx.all(sql.query()).await
}
