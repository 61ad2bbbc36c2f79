//! The list of badges: what the reader asked for, the rows of a page, the sums of all.

use crate::{
    features::reception::{BadgeId, Source, State, badge::Code},
    foundation::{events::EventId, people::Sex, search},
    layout::ListQuery,
};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, Reads, Result, Sql};

/// What the reader of the list asked for, of one event.
pub struct Asked<'a> {
    pub event: EventId,
    pub list: &'a ListQuery,
}

/// A line of the list.
#[derive(Debug, Clone, FromRow)]
pub struct Listed {
    pub id: BadgeId,
    pub no: i64,
    pub code: Code,
    pub source: Source,
    pub state: State,
    pub name: String,
    pub sex: Option<Sex>,
    pub organisation: String,
    pub phone: String,
    pub email: String,
    pub audience_ar: String,
    pub audience_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub signed_at: DateTime<Utc>,
    pub erased_on: Option<NaiveDate>,
    /// In how many half-days they came.
    pub came: i64,
}

/// What the list holds in all.
#[derive(Debug, Clone, Copy, Default, FromRow)]
pub struct Sums {
    pub badges: i64,
    pub expected: i64,
    pub waiting: i64,
    pub came: i64,
    pub women: i64,
    pub men: i64,
}

const CAME: &str = "exists (select 1 from arrivals a where a.badge = b.id)";

impl Asked<'_> {
    fn narrow(&self, tx: &impl Reads, sql: &mut Sql) {
        sql.with("where b.event = ?", [self.event.into()]);
        for (name, column) in
            [("state", "b.state"), ("source", "b.source"), ("audience", "b.audience")]
        {
            let value = self.list.filter(name);
            if !value.is_empty() {
                sql.with(&format!("and {column} = ?"), [value.into()]);
            }
        }
        match self.list.filter("sex") {
            "" => {}
            "unknown" => {
                sql.push("and b.sex is null");
            }
            sex => {
                sql.with("and b.sex = ?", [sex.into()]);
            }
        }
        match self.list.filter("came") {
            "yes" => sql.push(&format!("and {CAME}")),
            "no" => sql.push(&format!("and not {CAME}")),
            _ => sql,
        };
        if let Some((matching, args)) = search::matching(tx, "badge", "b.id", &self.list.q) {
            sql.with(&format!("and {matching}"), args);
        }
    }

    fn order(&self) -> String {
        let turn = if self.list.desc { "desc" } else { "asc" };
        match self.list.sorted_by() {
            "no" => format!("order by b.no {turn}"),
            _ => format!("order by b.sort {turn}, b.id {turn}"),
        }
    }
}

pub async fn sums(tx: &impl Reads, asked: &Asked<'_>) -> Result<Sums> {
    let counting = |condition: &str| {
        format!("cast(coalesce(sum(case when {condition} then 1 else 0 end), 0) as bigint)")
    };
    let mut sql = Sql::new("select count(*) as badges,");
    sql.push(&format!("{} as expected,", counting("b.state = 'expected'")));
    sql.push(&format!("{} as waiting,", counting("b.state = 'waiting'")));
    sql.push(&format!("{} as came,", counting("c.badge is not null")));
    sql.push(&format!("{} as women,", counting("c.badge is not null and b.sex = 'f'")));
    sql.push(&format!("{} as men", counting("c.badge is not null and b.sex = 'm'")));
    sql.push("from badges b left join (select distinct a.badge from arrivals a join badges x on x.id = a.badge");
    sql.with("where x.event = ?) c on c.badge = b.id", [asked.event.into()]);
    asked.narrow(tx, &mut sql);
    Ok(tx.optional(sql.query()).await?.unwrap_or_default())
}

/// Those of an audience who came.
#[derive(Debug, Clone, FromRow)]
pub struct Audience {
    /// Empty for those of whom it is not known.
    pub code: String,
    pub name_ar: String,
    pub name_fr: String,
    pub signed: i64,
    pub came: i64,
}

/// How many have a seat and how many came, of each audience.
pub async fn by_audience(tx: &impl Reads, event: EventId) -> Result<Vec<Audience>> {
    let mut sql = Sql::new(
        "select coalesce(b.audience, '') as code, coalesce(min(n.name_ar), '') as name_ar,
                coalesce(min(n.name_fr), '') as name_fr, count(*) as signed, count(c.badge) as came
           from badges b
           left join audiences n on n.code = b.audience
           left join (select distinct a.badge from arrivals a join badges x on x.id = a.badge",
    );
    sql.with("where x.event = ?) c on c.badge = b.id", [event.into()]);
    sql.with("where b.event = ? and b.state = 'expected'", [event.into()]);
    sql.push("group by coalesce(b.audience, '') order by came desc, code");
    tx.all(sql.query()).await
}

/// A part of the list, so many after so many; without one, all of it.
pub async fn rows(
    tx: &impl Reads,
    asked: &Asked<'_>,
    part: Option<(i64, i64)>,
) -> Result<Vec<Listed>> {
    let mut sql = Sql::new(
        "select b.id, b.no, b.code, b.source, b.state, b.name, b.sex, b.organisation, b.phone, b.email, b.signed_at, b.erased_on,
                coalesce(n.name_ar, '') as audience_ar, coalesce(n.name_fr, '') as audience_fr,
                coalesce(p.name_ar, '') as place_ar, coalesce(p.name_fr, '') as place_fr,
                (select count(*) from arrivals a where a.badge = b.id) as came
           from badges b
         left join audiences n on n.code = b.audience
         left join places p on p.code = b.place",
    );
    asked.narrow(tx, &mut sql);
    sql.push(&asked.order());
    if let Some((per, offset)) = part {
        sql.with("limit ? + 0 offset ? + 0", [per.into(), offset.into()]);
    }
    tx.all(sql.query()).await
}
