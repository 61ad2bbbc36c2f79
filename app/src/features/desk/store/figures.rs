//! What figures are made of: a year's cases without a word of theirs.

use crate::{
    features::desk::{Channel, Kind, State, Theme},
    foundation::Cx,
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, Sql};

/// A case as figures count it.
#[derive(Debug, Clone, FromRow)]
pub struct Counted {
    pub number: String,
    pub kind: Kind,
    pub channel: Channel,
    pub theme: Theme,
    pub state: State,
    pub place: String,
    /// The province or prefecture.
    pub seat: String,
    pub received_on: NaiveDate,
    pub due_on: NaiveDate,
    pub answered_on: Option<NaiveDate>,
    pub satisfaction: Option<i64>,
    pub reopened: i64,
}

/// Cases that came in a year, of a place and all below it, within the reader's scope of `verb`.
pub async fn counted(
    cx: &Cx,
    tx: &impl Reads,
    verb: crate::foundation::Verb,
    (place, from, to): (&str, NaiveDate, NaiveDate),
) -> Result<Vec<Counted>> {
    let (scope, args) = cx.within(verb, "c.place");
    let mut sql = Sql::new(
        "select c.number, c.kind, c.channel, c.theme, c.state, c.place, c.seat, c.received_on, c.due_on, c.answered_on,
                c.satisfaction, c.reopened
           from cases c",
    );
    sql.with("where c.received_on >= ? and c.received_on <= ?", [from.into(), to.into()]);
    sql.with(&format!("and {scope}"), args);
    if !place.is_empty() {
        let below = "and c.place in (select place from place_above where above = ?)";
        sql.with(below, [place.into()]);
    }
    sql.push("order by c.received_on, c.id");
    tx.all(sql.query()).await
}

/// The first and the last day on which a case came.
pub async fn years(tx: &impl Reads) -> Result<Option<(NaiveDate, NaiveDate)>> {
    #[derive(FromRow)]
    struct Span {
        first: Option<NaiveDate>,
        last: Option<NaiveDate>,
    }
    let sql = Sql::new("select min(received_on) as first, max(received_on) as last from cases");
    let span: Option<Span> = tx.optional(sql.query()).await?;
    Ok(span.and_then(|span| span.first.zip(span.last)))
}
