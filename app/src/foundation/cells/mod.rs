//! Small cells: figures about persons, for readers who may not see the persons themselves.
//!
//! Who may open the register of people in a place sees every figure of it, and what is behind it. Anybody else sees no figure
//! of 1 to 4 persons there, and none that would give one back by subtracting; the rule is `kit_cells`. A slice that shows a
//! count of persons asks one question here: [`are_hidden`] for the persons of a place, [`sees_persons`] for anything finer.
//! Breakdowns that the rule protects are in the yearly report; what is finer (a session, a plan's line, an audience of an
//! event) is not shown to those readers at all. Why, and what is not protected, is in `docs/decisions/`.

mod store;
#[cfg(test)]
mod tests;

use super::{Cx, Error, people, places};
use chrono::{Datelike, NaiveDate};
use kit_cells::{Counts, Hidden, below, whole};
use kit_db::Reads;
use std::collections::BTreeMap;

/// Sessions that begin from a day until before another.
pub type Span = (NaiveDate, NaiveDate);

/// The sessions that begin from a year to a year, both included.
pub fn years(from: i64, to: i64) -> Span {
    let first = |year: i64| {
        let year = i32::try_from(year).unwrap_or(i32::MAX);
        NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MAX)
    };
    (first(from), first(to + 1))
}

/// The year in which a day is.
pub fn year_of(day: NaiveDate) -> Span {
    years(i64::from(day.year()), i64::from(day.year()))
}

/// Whether the reader may see the persons of a place by name, and so every figure about them.
pub async fn sees_persons(cx: &Cx, tx: &impl Reads, place: &str) -> Result<bool, Error> {
    cx.may_at(tx, people::READ, place).await
}

/// Whether the number of persons who took part in sessions of a place and below it is hidden from the reader.
pub async fn are_hidden(cx: &Cx, tx: &impl Reads, place: &str, span: Span) -> Result<bool, Error> {
    if sees_persons(cx, tx, place).await? {
        return Ok(false);
    }
    let path = path(tx, place).await?;
    Ok(is_hidden(&path, &store::persons(tx, &path, span).await?))
}

/// The places from the nation down to this one.
pub async fn path(tx: &impl Reads, place: &str) -> Result<Vec<String>, Error> {
    let above = places::above(tx, place).await?;
    Ok(above.iter().rev().map(|code| code.to_string()).collect())
}

/// Whether the total at the end of a path is hidden, the persons of every part of each place of the path given.
fn is_hidden(path: &[String], parts: &BTreeMap<String, BTreeMap<String, u64>>) -> bool {
    let counts = |total: &u64| Counts { total: *total, groups: Vec::new() };
    let nation = parts.get("").and_then(|parts| parts.values().next()).map(counts);
    let mut hidden = whole(&nation.unwrap_or_default());
    for (at, place) in path.iter().enumerate().take(path.len().saturating_sub(1)) {
        let Some(parts) = parts.get(place) else { return hidden.total };
        let lower = below(&hidden, &parts.values().map(counts).collect::<Vec<_>>());
        let found = parts.keys().position(|part| *part == path[at + 1]);
        // A part in which nobody was is zero, and says so unless all around it is hidden.
        let all = !lower.is_empty() && lower.iter().all(|one| one.total);
        let nobody = || Hidden { total: hidden.total || all, groups: Vec::new() };
        hidden = found.and_then(|at| lower.into_iter().nth(at)).unwrap_or_else(nobody);
    }
    hidden.total
}
