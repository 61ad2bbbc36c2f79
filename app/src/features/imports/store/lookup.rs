//! What a check looks up: places, organisations of the scope, groups of the session, how far the officer reaches.

use crate::features::imports::{organisations, places};
use crate::foundation::{Cx, Verb, events::EventId};
use kit_db::{FromRow, Reads, Result, Sql, sql};
use std::collections::HashMap;

/// Every place with its names: some two thousand.
pub async fn place_entries(tx: &impl Reads) -> Result<Vec<places::Entry>> {
    tx.all(sql!("select code, kind, name_ar, name_fr, aliases from places order by rank, code"))
        .await
}

/// The names of these places, in Arabic and in French.
pub async fn place_names(
    tx: &impl Reads,
    codes: &[String],
) -> Result<HashMap<String, (String, String)>> {
    #[derive(FromRow)]
    struct Name {
        code: String,
        name_ar: String,
        name_fr: String,
    }
    let mut names = HashMap::new();
    for some in codes.chunks(200) {
        let marks = vec!["?"; some.len()].join(", ");
        let mut sql = Sql::new("select code, name_ar, name_fr from places");
        let args = some.iter().map(|code| code.as_str().into());
        sql.with(&format!("where code in ({marks})"), args);
        let rows: Vec<Name> = tx.all(sql.query()).await?;
        names.extend(rows.into_iter().map(|row| (row.code, (row.name_ar, row.name_fr))));
    }
    Ok(names)
}

/// The organisations below a place.
pub async fn organisation_entries(
    tx: &impl Reads,
    within: &str,
) -> Result<Vec<organisations::Entry>> {
    tx.all(sql!(
        "select o.id, o.name_ar, o.name_fr
           from organisations o
          where o.place in (select place from place_above where above = $1)
          order by o.id",
        within,
    ))
    .await
}

/// A group of the session, by what people may write for it.
#[derive(Debug, Clone, FromRow)]
pub struct GroupEntry {
    pub id: crate::foundation::events::GroupId,
    pub position: i64,
    pub name_ar: String,
    pub name_fr: String,
}

pub async fn group_entries(tx: &impl Reads, event: EventId) -> Result<Vec<GroupEntry>> {
    tx.all(sql!(
        "select id, position, name_ar, name_fr
           from event_groups
          where event = $1
          order by position, id",
        event,
    ))
    .await
}

/// The widest place around `place` in which the actor may do `verb`; the place itself for nobody.
pub async fn reach(cx: &Cx, tx: &impl Reads, verb: Verb, place: &str) -> Result<String> {
    let above: Vec<String> = tx
        .column(sql!(
            "select above from place_above where place = $1 order by distance desc",
            place
        ))
        .await?;
    let scope = cx.scope(verb);
    let widest = above.into_iter().find(|one| scope.contains(one));
    Ok(widest.unwrap_or_else(|| place.to_owned()))
}
