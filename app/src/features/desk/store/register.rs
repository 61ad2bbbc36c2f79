//! The register without names: the cases of a year as lines that say nothing of who asked.

use crate::{
    features::desk::{Channel, Kind, State, Theme, permissions::READ},
    foundation::Cx,
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, Sql};

/// A case without a name and without a word.
#[derive(Debug, Clone, FromRow)]
pub struct Registered {
    pub number: String,
    pub kind: Kind,
    pub channel: Channel,
    pub theme: Theme,
    pub state: State,
    /// The province or prefecture.
    pub seat_ar: String,
    pub seat_fr: String,
    pub received_on: NaiveDate,
    pub due_on: NaiveDate,
    pub answered_on: Option<NaiveDate>,
    pub days_taken: Option<i64>,
    pub satisfaction: Option<i64>,
    pub reopened: i64,
}

/// Which register: of a place and all below it, or of all that the reader may see; from a day to a day.
#[derive(Debug, Clone)]
pub struct Which {
    pub place: String,
    pub from: NaiveDate,
    pub to: NaiveDate,
}

impl Which {
    fn narrow(&self, cx: &Cx, sql: &mut Sql) {
        let (scope, args) = cx.within(READ, "c.place");
        sql.with(
            "where c.received_on >= ? and c.received_on <= ?",
            [self.from.into(), self.to.into()],
        );
        sql.with(&format!("and {scope}"), args);
        if !self.place.is_empty() {
            let below = "and c.place in (select place from place_above where above = ?)";
            sql.with(below, [self.place.as_str().into()]);
        }
    }
}

pub async fn total(cx: &Cx, tx: &impl Reads, which: &Which) -> Result<i64> {
    let mut sql = Sql::new("select count(*) from cases c");
    which.narrow(cx, &mut sql);
    tx.count(sql.query()).await
}

/// Its lines, the latest first: so many after so many; without a part, all of them.
pub async fn registered(
    cx: &Cx,
    tx: &impl Reads,
    which: &Which,
    part: Option<(i64, i64)>,
) -> Result<Vec<Registered>> {
    let mut sql = Sql::new(
        "select c.number, c.kind, c.channel, c.theme, c.state, s.name_ar as seat_ar, s.name_fr as seat_fr, c.received_on,
                c.due_on, c.answered_on, c.days_taken, c.satisfaction, c.reopened
           from cases c
           join places s on s.code = c.seat",
    );
    which.narrow(cx, &mut sql);
    sql.push("order by c.received_on desc, c.id desc");
    if let Some((per, offset)) = part {
        sql.with("limit ? + 0 offset ? + 0", [per.into(), offset.into()]);
    }
    tx.all(sql.query()).await
}
