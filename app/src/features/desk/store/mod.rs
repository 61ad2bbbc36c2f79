//! Every SQL statement about cases: one case and its timeline here, then the list, the desks and their terms, the figures, the
//! register without names, who asks, what goes in time.

mod list;
mod desks;
mod terms;
mod figures;
mod register;
mod persons;
mod erasure;

pub use self::{
    desks::{Named, desk_name, desks},
    erasure::{empty, links_of, over},
    figures::{Group, Taken, days_taken, groups},
    list::{Asked, Listed, Sums, Waiting, rows, sums, waiting},
    persons::{Found, identify, of_person, people},
    register::{Registered, Which, registered, total},
    terms::{set_terms, terms},
};

use super::{Case, CaseId};
use crate::foundation::search;
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, new_uuid, sql};

/// The columns of a case; `person` is the record that somebody chose, whatever became of it since.
const CASE: &str =
    "select c.id, c.seat, c.number, c.code, c.kind, c.channel, c.theme, c.lang, c.place, c.subject, c.text, c.name,
            c.contact, c.answer_by, c.person, c.state, c.received_on, c.due_on, c.desk, c.service, c.answer,
            c.answered_on, c.days_taken, c.told_on, c.closed_on, c.reopened, c.satisfaction, c.remark, c.erased_on, c.version
       from cases c";

pub async fn find(tx: &impl Reads, id: CaseId) -> Result<Option<Case>> {
    let mut sql = Sql::new(CASE);
    sql.with("where c.id = ?", [id.into()]);
    tx.optional(sql.query()).await
}

pub async fn by_number(tx: &impl Reads, number: &str) -> Result<Option<Case>> {
    let mut sql = Sql::new(CASE);
    sql.with("where c.number = ?", [number.into()]);
    tx.optional(sql.query()).await
}

/// Takes the next number of a seat and a year. Whoever takes one at the same time waits for the end of this transaction, so that
/// none is given twice and none is left out.
pub async fn take_number(tx: &mut WriteTx, prefix: &str) -> Result<i64> {
    tx.run(sql!(
        "insert into case_numbers (prefix, last)
         values ($1, 1)
         on conflict (prefix) do update
            set last = case_numbers.last + 1",
        prefix,
    ))
    .await?;
    tx.count(sql!("select last from case_numbers where prefix = $1", prefix)).await
}

pub async fn insert(tx: &mut WriteTx, case: &Case, now: DateTime<Utc>) -> Result<()> {
    tx.run(sql!(
        "insert into cases
                (id, seat, number, code, kind, channel, theme, lang, place, subject, text, name, contact, answer_by,
                 state, received_on, due_on, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
        case.id,
        case.seat.as_str(),
        case.number.as_str(),
        case.code.clone(),
        case.kind,
        case.channel,
        case.theme,
        case.lang.as_str(),
        case.place.as_str(),
        case.subject.as_str(),
        case.text.as_str(),
        case.name.as_str(),
        case.contact.as_str(),
        case.answer_by,
        case.state,
        case.received_on,
        case.due_on,
        now,
    ))
    .await?;
    index(tx, case).await
}

/// Keeps a case as it is now, but for its person. False when its version is no longer the one given.
pub async fn update(tx: &mut WriteTx, case: &Case) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update cases
                set kind = $3, channel = $4, theme = $5, lang = $6, place = $7, subject = $8, text = $9, name = $10,
                    contact = $11, answer_by = $12, days_taken = $13, state = $14, received_on = $15, due_on = $16,
                    desk = $17, service = $18, answer = $19, answered_on = $20, told_on = $21, closed_on = $22,
                    reopened = $23, satisfaction = $24, remark = $25, version = version + 1
              where id = $1 and version = $2",
            case.id,
            case.version,
            case.kind,
            case.channel,
            case.theme,
            case.lang.as_str(),
            case.place.as_str(),
            case.subject.as_str(),
            case.text.as_str(),
            case.name.as_str(),
            case.contact.as_str(),
            case.answer_by,
            case.days_taken,
            case.state,
            case.received_on,
            case.due_on,
            case.desk,
            case.service,
            case.answer.as_str(),
            case.answered_on,
            case.told_on,
            case.closed_on,
            case.reopened,
            case.satisfaction,
            case.remark.as_str(),
        ))
        .await?;
    index(tx, case).await?;
    Ok(touched == 1)
}

async fn index(tx: &mut WriteTx, case: &Case) -> Result<()> {
    search::index(tx, "case", case.id, &[&case.number, &case.subject, &case.name]).await
}

/// A line of the timeline of a case.
#[derive(Debug, Clone, FromRow)]
pub struct Step {
    pub at: DateTime<Utc>,
    pub who: String,
    /// The key of its words is made of it.
    pub kind: String,
    /// What was said: an answer, a reason, the name of a desk.
    pub note: String,
}

pub async fn insert_step(
    tx: &mut WriteTx,
    case: CaseId,
    (who, kind, note): (&str, &str, &str),
    now: DateTime<Utc>,
) -> Result<()> {
    tx.run(sql!(
        "insert into case_steps (id, of_case, at, who, kind, note)
         values ($1, $2, $3, $4, $5, $6)",
        new_uuid(now),
        case,
        now,
        who,
        kind,
        note,
    ))
    .await?;
    Ok(())
}

/// The timeline of a case, oldest first.
pub async fn steps(tx: &impl Reads, case: CaseId) -> Result<Vec<Step>> {
    tx.all(sql!(
        "select at, who, kind, note
           from case_steps
          where of_case = $1
          order by id
          limit 200",
        case,
    ))
    .await
}
