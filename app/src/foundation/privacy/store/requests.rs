use super::{
    super::{
        permissions::SEE_REQUESTS,
        request::{Clock, NewRequest, Request, RequestId, Right, Step},
    },
    marks, records, values,
};
use crate::{
    foundation::{Cx, people::PersonId},
    layout::ListQuery,
};
use chrono::{Days, NaiveDate};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql};

const REQUEST: &str =
    "select r.id, r.kind, r.state, r.place, r.person, r.name, r.asked, r.received_on, r.due_on,
            r.identified_on, r.identified_by, r.ended_on, r.answer, r.version
       from rights_requests r";

/// What the reader of the list asked for.
pub struct AskedRequests<'a> {
    pub list: &'a ListQuery,
    pub today: NaiveDate,
}

/// A line of the list.
#[derive(Debug, Clone, FromRow)]
pub struct Listed {
    pub id: RequestId,
    pub kind: Right,
    pub state: Step,
    pub name: String,
    pub received_on: NaiveDate,
    pub due_on: NaiveDate,
    pub ended_on: Option<NaiveDate>,
    pub place_ar: String,
    pub place_fr: String,
}

impl AskedRequests<'_> {
    fn narrow(&self, cx: &Cx, sql: &mut Sql) {
        let (within, args) = cx.within(SEE_REQUESTS, "r.place");
        sql.with(&format!("where {within}"), args);
        if let Some(kind) = Right::parse(self.list.filter("kind")) {
            sql.with("and r.kind = ?", [kind.into()]);
        }
        if let Some(state) = Step::parse(self.list.filter("state")) {
            sql.with("and r.state = ?", [state.into()]);
        }
        match Clock::parse(self.list.filter("clock")) {
            Some(Clock::Late) => {
                sql.with("and r.ended_on is null and r.due_on < ?", [self.today.into()])
            }
            Some(Clock::Due) => {
                let soon = self.today.checked_add_days(Days::new(3)).unwrap_or(self.today);
                let between = "and r.ended_on is null and r.due_on >= ? and r.due_on <= ?";
                sql.with(between, [self.today.into(), soon.into()])
            }
            Some(Clock::Open) => sql.push("and r.ended_on is null"),
            Some(Clock::Ended) => sql.push("and r.ended_on is not null"),
            None => sql.push(""),
        };
        if !self.list.q.is_empty() {
            let q = self.list.q.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
            let pattern = format!("%{q}%");
            let either = "and (r.name like ? escape '\\' or r.asked like ? escape '\\')";
            sql.with(either, [pattern.as_str().into(), pattern.as_str().into()]);
        }
    }
}

pub async fn total_requests(cx: &Cx, tx: &impl Reads, asked: &AskedRequests<'_>) -> Result<i64> {
    let mut sql = Sql::new("select count(*) from rights_requests r");
    asked.narrow(cx, &mut sql);
    tx.count(sql.query()).await
}

/// A part of the list, so many after so many; without one, all of it.
pub async fn requests(
    cx: &Cx,
    tx: &impl Reads,
    asked: &AskedRequests<'_>,
    part: Option<(i64, i64)>,
) -> Result<Vec<Listed>> {
    let mut sql = Sql::new(
        "select r.id, r.kind, r.state, r.name, r.received_on, r.due_on, r.ended_on,
                p.name_ar as place_ar, p.name_fr as place_fr
           from rights_requests r
           join places p on p.code = r.place",
    );
    asked.narrow(cx, &mut sql);
    let turn = if asked.list.desc { "desc" } else { "asc" };
    let column = match asked.list.sorted_by() {
        "received" => "r.received_on",
        // Of those that ended no clock runs.
        _ if asked.list.desc => "case when r.ended_on is null then 1 else 0 end desc, r.due_on",
        _ => "case when r.ended_on is null then 0 else 1 end, r.due_on",
    };
    sql.push(&format!("order by {column} {turn}, r.id {turn}"));
    if let Some((per, offset)) = part {
        sql.with("limit ? offset ?", [per.into(), offset.into()]);
    }
    tx.all(sql.query()).await
}

/// How many requests of the reader's places are due within three days, and how many are late.
pub async fn late_requests(cx: &Cx, tx: &impl Reads) -> Result<i64> {
    let (within, args) = cx.within(SEE_REQUESTS, "r.place");
    let soon = cx.today().checked_add_days(Days::new(3)).unwrap_or(cx.today());
    let mut sql = Sql::new("select count(*) from rights_requests r");
    sql.with("where r.ended_on is null and r.due_on <= ?", [soon.into()]);
    sql.with(&format!("and {within}"), args);
    tx.count(sql.query()).await
}

pub async fn find_request(tx: &impl Reads, id: RequestId) -> Result<Option<Request>> {
    let mut sql = Sql::new(REQUEST);
    sql.with("where r.id = ?", [id.into()]);
    tx.optional(sql.query()).await
}

/// The requests of a person, the newest first.
pub async fn requests_of(tx: &impl Reads, person: PersonId) -> Result<Vec<Request>> {
    let records = records(tx, person).await?;
    let mut sql = Sql::new(REQUEST);
    sql.with(&format!("where r.person in ({})", marks(records.len())), values(&records));
    sql.push("order by r.received_on desc, r.id desc");
    tx.all(sql.query()).await
}

pub async fn insert_request(cx: &Cx, tx: &mut WriteTx, new: &NewRequest) -> Result<RequestId> {
    let id = RequestId::new(cx.now);
    tx.run(sql!(
        "insert into rights_requests (id, kind, state, place, person, name, asked, received_on, due_on, made_at)
         values ($1, $2, 'received', $3, $4, $5, $6, $7, $8, $9)",
        id,
        new.kind,
        new.place.as_str(),
        new.person,
        new.name.as_str(),
        new.asked.as_str(),
        new.received_on,
        new.due_on(),
        cx.now,
    ))
    .await?;
    Ok(id)
}

/// Writes the step that a request took; false when its version is no longer the one that it was read with.
pub async fn update_request(tx: &mut WriteTx, one: &Request) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update rights_requests
                set state = $3, identified_on = $4, identified_by = $5, ended_on = $6, answer = $7,
                    version = version + 1
              where id = $1 and version = $2",
            one.id,
            one.version,
            one.state,
            one.identified_on,
            one.identified_by.as_str(),
            one.ended_on,
            one.answer.as_str(),
        ))
        .await?;
    Ok(touched == 1)
}
