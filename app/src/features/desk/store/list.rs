//! The list of cases: what the reader asked for, the rows of a page, the sums of all.

use crate::{
    features::desk::{CaseId, Channel, Kind, State, Theme, clock::SOON, permissions::READ},
    foundation::{Cx, accounts::AccountId, search},
    layout::ListQuery,
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, Sql};

/// What the reader of the list asked for.
pub struct Asked<'a> {
    pub list: &'a ListQuery,
}

/// A line of the list.
#[derive(Debug, Clone, FromRow)]
pub struct Listed {
    pub id: CaseId,
    pub number: String,
    pub kind: Kind,
    pub channel: Channel,
    pub theme: Theme,
    pub state: State,
    pub subject: String,
    pub name: String,
    pub received_on: NaiveDate,
    pub due_on: NaiveDate,
    pub answered_on: Option<NaiveDate>,
    pub told_on: Option<NaiveDate>,
    pub satisfaction: Option<i64>,
    pub erased_on: Option<NaiveDate>,
    pub place_ar: String,
    pub place_fr: String,
    pub desk: String,
}

/// What the list holds in all.
#[derive(Debug, Clone, Default, FromRow)]
pub struct Sums {
    pub cases: i64,
    pub open: i64,
    pub late: i64,
    pub untold: i64,
}

impl Asked<'_> {
    fn order(&self) -> String {
        let turn = if self.list.desc { "desc" } else { "asc" };
        let column = match self.list.sorted_by() {
            "number" => "c.number",
            "due" => "c.due_on",
            _ => "c.received_on",
        };
        format!("order by {column} {turn}, c.id {turn}")
    }

    fn narrow(&self, cx: &Cx, tx: &impl Reads, sql: &mut Sql) {
        let (scope, args) = cx.within(READ, "c.place");
        sql.with(&format!("where {scope}"), args);
        for (name, column) in [("kind", "c.kind"), ("channel", "c.channel"), ("theme", "c.theme")] {
            let value = self.list.filter(name);
            if !value.is_empty() {
                sql.with(&format!("and {column} = ?"), [value.into()]);
            }
        }
        match self.list.filter("state") {
            "" => {}
            "open" => {
                sql.push("and c.state in ('received', 'routed')");
            }
            state => {
                sql.with("and c.state = ?", [state.into()]);
            }
        }
        if !self.list.filter("place").is_empty() {
            let below = "and c.place in (select place from place_above where above = ?)";
            sql.with(below, [self.list.filter("place").into()]);
        }
        self.narrow_by_clock(cx, sql);
        match (self.list.filter("desk"), cx.account()) {
            ("mine", Some(account)) => {
                sql.with("and c.desk = ?", [account.into()]);
            }
            ("nobody", _) => {
                sql.push("and c.desk is null and c.service is null");
            }
            _ => {}
        }
        if let Some((matching, args)) = search::matching(tx, "case", "c.id", &self.list.q) {
            sql.with(&format!("and {matching}"), args);
        }
    }

    fn narrow_by_clock(&self, cx: &Cx, sql: &mut Sql) {
        let open = "and c.state in ('received', 'routed')";
        match self.list.filter("clock") {
            "late" => sql.push(open).with("and c.due_on < ?", [cx.today().into()]),
            "soon" => sql.push(open).with("and c.due_on <= ?", [soon(cx).into()]),
            "untold" => sql.push("and c.state = 'answered' and c.told_on is null"),
            _ => sql,
        };
    }
}

/// The last day of the clocks that are running out.
fn soon(cx: &Cx) -> NaiveDate {
    cx.today().checked_add_days(SOON).unwrap_or(cx.today())
}

pub async fn sums(cx: &Cx, tx: &impl Reads, asked: &Asked<'_>) -> Result<Sums> {
    let mut sql = Sql::new("select count(*) as cases,");
    sql.push(&format!("{} as open,", counting("c.state in ('received', 'routed')")));
    let late = counting("c.state in ('received', 'routed') and c.due_on < ?");
    sql.with(&format!("{late} as late,"), [cx.today().into()]);
    sql.push(&format!("{} as untold", counting("c.state = 'answered' and c.told_on is null")));
    sql.push("from cases c");
    asked.narrow(cx, tx, &mut sql);
    Ok(tx.optional(sql.query()).await?.unwrap_or_default())
}

fn counting(condition: &str) -> String {
    format!("cast(coalesce(sum(case when {condition} then 1 else 0 end), 0) as bigint)")
}

/// A part of the list, so many after so many; without one, all of it.
pub async fn rows(
    cx: &Cx,
    tx: &impl Reads,
    asked: &Asked<'_>,
    part: Option<(i64, i64)>,
) -> Result<Vec<Listed>> {
    let mut sql = Sql::new(
        "select c.id, c.number, c.kind, c.channel, c.theme, c.state, c.subject, c.name, c.received_on, c.due_on,
                c.answered_on, c.told_on, c.satisfaction, c.erased_on, p.name_ar as place_ar, p.name_fr as place_fr,
                coalesce(a.name, o.name_ar, '') as desk
           from cases c
           join places p on p.code = c.place
           left join accounts a on a.id = c.desk
           left join organisations o on o.id = c.service",
    );
    asked.narrow(cx, tx, &mut sql);
    sql.push(&asked.order());
    if let Some((per, offset)) = part {
        sql.with("limit ? + 0 offset ? + 0", [per.into(), offset.into()]);
    }
    tx.all(sql.query()).await
}

/// What waits at the desk for somebody.
#[derive(Debug, Clone, Default, FromRow)]
pub struct Waiting {
    /// Cases whose clock runs out within three days, or is over.
    pub due: i64,
    pub late: i64,
    /// Answers that nobody has told yet.
    pub untold: i64,
}

/// What waits in the reader's places and is on nobody else's desk.
pub async fn waiting(cx: &Cx, tx: &impl Reads) -> Result<Waiting> {
    let (scope, args) = cx.within(READ, "c.place");
    let mine: Option<AccountId> = cx.account();
    let open = "c.state in ('received', 'routed') and c.due_on";
    let mut sql = Sql::new("select");
    sql.with(&format!("{} as due,", counting(&format!("{open} <= ?"))), [soon(cx).into()]);
    sql.with(&format!("{} as late,", counting(&format!("{open} < ?"))), [cx.today().into()]);
    sql.push(&format!("{} as untold", counting("c.state = 'answered'")));
    sql.push("from cases c where (c.state in ('received', 'routed') or (c.state = 'answered' and c.told_on is null))");
    sql.with("and (c.desk is null or c.desk = ?)", [mine.into()]);
    sql.with(&format!("and {scope}"), args);
    Ok(tx.optional(sql.query()).await?.unwrap_or_default())
}
