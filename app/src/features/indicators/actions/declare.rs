use crate::{
    features::indicators::{
        declared::DeclaredId, permissions::DECLARE, store::declared as store, target::Comparator,
    },
    foundation::{
        Cx, Error,
        journal::{Change, Subject, record},
    },
};
use kit_db::WriteTx;

/// What is said of a period, whatever the period.
#[derive(Debug, Clone)]
pub struct Said {
    /// None when it is known to be unknown.
    pub value: Option<i64>,
    pub comparator: Comparator,
    pub as_written: String,
    pub exclusion: String,
    pub reason: String,
    pub source: String,
}

/// A figure to declare.
#[derive(Debug, Clone)]
pub struct NewDeclared {
    pub indicator: String,
    pub place: String,
    pub from_year: i64,
    pub to_year: i64,
    pub said: Said,
}

/// The period as the journal names it.
pub fn years(from: i64, to: i64) -> String {
    if from == to { from.to_string() } else { format!("{from}–{to}") }
}

/// Declares what a place reached from a year to a year.
///
/// Fails with [`Error::Conflict`] when that place has a figure for these years already.
pub async fn declare(cx: &Cx, tx: &mut WriteTx, new: &NewDeclared) -> Result<DeclaredId, Error> {
    cx.allow_at(tx, DECLARE, DECLARE, &new.place).await?;
    let id = DeclaredId::new(cx.now);
    match store::insert(tx, id, new).await {
        Err(kit_db::Error::Unique(_)) => return Err(Error::Conflict("achieved-there-already")),
        other => other?,
    }
    let title = years(new.from_year, new.to_year);
    let subject =
        Subject { kind: "achieved", id: id.to_string(), place: &new.place, title: &title };
    let changes = Change::differing([
        Change::new("achieved-as-written", "", &new.said.as_written),
        Change::new("achieved-exclusion", "", &new.said.exclusion),
    ]);
    record(cx, tx, DECLARE, subject, &changes).await?;
    Ok(id)
}
