//! The place of a report, the places one may go to from it, the years there are.

use crate::{
    features::reports::{
        plan::LineKey,
        report::{Area, Names, SessionKey},
    },
    layout::ListQuery,
};
use chrono::NaiveDate;
use kit_db::{Reads, Result, Sql, sql};
use std::collections::BTreeMap;

pub async fn area(tx: &impl Reads, code: &str) -> Result<Option<Area>> {
    tx.optional(sql!("select code, kind, name_ar, name_fr from places where code = $1", code)).await
}

/// The places above (the nation first), the place itself, those directly below it.
pub async fn switch(tx: &impl Reads, code: &str) -> Result<(Vec<Area>, Vec<Area>)> {
    let above = tx
        .all(sql!(
            "select p.code, p.kind, p.name_ar, p.name_fr
               from place_above u
               join places p on p.code = u.above
              where u.place = $1
              order by u.distance desc",
            code,
        ))
        .await?;
    let below = tx
        .all(sql!(
            "select code, kind, name_ar, name_fr
               from places
              where parent = $1
              order by rank, code",
            code,
        ))
        .await?;
    Ok((above, below))
}

/// The names of places by their codes.
pub async fn place_names(tx: &impl Reads, codes: &[String]) -> Result<BTreeMap<String, Names>> {
    let mut found = BTreeMap::new();
    for codes in codes.chunks(200) {
        let marks = vec!["?"; codes.len()].join(", ");
        let mut sql = Sql::new("select code, name_ar, name_fr from places");
        sql.with(
            &format!("where code in ({marks})"),
            codes.iter().map(|code| code.as_str().into()),
        );
        let names: Vec<Names> = tx.all(sql.query()).await?;
        found.extend(names.into_iter().map(|names| (names.code.clone(), names)));
    }
    Ok(found)
}

/// What the codes that narrow a list are called, in both scripts.
pub async fn names_of(
    tx: &impl Reads,
    list: &ListQuery,
) -> Result<BTreeMap<&'static str, (String, String)>> {
    let mut named = BTreeMap::new();
    for filter in ["home", "province", "child", "audience"] {
        let code = list.filter(filter);
        let found: Option<Names> = match filter {
            _ if code.is_empty() => None,
            "audience" => {
                let names =
                    sql!("select code, name_ar, name_fr from audiences where code = $1", code);
                tx.optional(names).await?
            }
            _ => {
                tx.optional(sql!("select code, name_ar, name_fr from places where code = $1", code))
                    .await?
            }
        };
        if let Some(names) = found {
            named.insert(filter, (names.name_ar, names.name_fr));
        }
    }
    if let Ok(line) = list.filter("line").parse::<LineKey>() {
        let titles = sql!(
            "select '' as code, title_ar as name_ar, title_fr as name_fr from plan_lines where id = $1",
            line,
        );
        let found: Option<Names> = tx.optional(titles).await?;
        named.extend(found.map(|names| ("line", (names.name_ar, names.name_fr))));
    }
    if let Ok(session) = list.filter("session").parse::<SessionKey>() {
        let titles = sql!(
            "select '' as code, title_ar as name_ar, title_fr as name_fr from events where id = $1",
            session,
        );
        let found: Option<Names> = tx.optional(titles).await?;
        named.extend(found.map(|names| ("session", (names.name_ar, names.name_fr))));
    }
    Ok(named)
}

/// The first days of the earliest and of the latest session in a place and below it.
pub async fn first_and_last(
    tx: &impl Reads,
    place: &str,
) -> Result<(Option<NaiveDate>, Option<NaiveDate>)> {
    Ok((end(tx, place, "asc").await?, end(tx, place, "desc").await?))
}

async fn end(tx: &impl Reads, place: &str, order: &str) -> Result<Option<NaiveDate>> {
    let mut sql = Sql::new("select e.starts_on from events e");
    sql.with(
        &format!(
            "join training_sessions s on s.event = e.id
             where e.place in (select place from place_above where above = ?)
             order by e.starts_on {order}
             limit 1"
        ),
        [place.into()],
    );
    tx.value(sql.query()).await
}
