//! Every SQL statement about the journal: here what is written and what the pages of things read, in `list`
//! the page of the journal, in `proof` what proves it whole.

mod erasure;
mod list;
mod proof;

pub use erasure::*;
pub use list::*;
pub use proof::*;

use super::{
    Change, Entry, Subject,
    chain::{Fields, moment},
    permissions::READ,
};
use crate::foundation::{Cx, Error, Verb, jobs};
use chrono::{DateTime, Utc};
use kit_db::{Chain, Reads, Result, Sql, Value, Way, WriteTx, new_uuid, sql, uuid_from};

/// The table of the journal, to which one only adds.
pub const CHAIN: Chain = Chain {
    table: "journal",
    columns: &[
        "id",
        "at",
        "actor",
        "actor_name",
        "verb",
        "kind",
        "subject",
        "place",
        "title",
        "detail",
        "salt",
    ],
};

/// Notes that the actor did `verb` to `subject`, in the transaction of the change, with the jobs that follow it.
///
/// The entry gets its number and its hash when the transaction commits; this transaction does not see it yet.
pub async fn record(
    cx: &Cx,
    tx: &mut WriteTx,
    verb: Verb,
    subject: Subject<'_>,
    changes: &[Change],
) -> Result<()> {
    append(cx, tx, verb, &subject, changes);
    jobs::follow(tx, crate::app::FOLLOWS, verb, &subject, cx.now).await
}

/// Notes that the actor did `verb` to each of many subjects, by few statements.
pub async fn record_many(
    cx: &Cx,
    tx: &mut WriteTx,
    verb: Verb,
    subjects: &[Subject<'_>],
) -> Result<()> {
    for subject in subjects {
        record(cx, tx, verb, subject.clone(), &[]).await?;
    }
    Ok(())
}

/// The same, each with what changed.
pub async fn record_each(
    cx: &Cx,
    tx: &mut WriteTx,
    verb: Verb,
    lines: &[(Subject<'_>, &[Change])],
) -> Result<()> {
    for (subject, changes) in lines {
        record(cx, tx, verb, subject.clone(), changes).await?;
    }
    Ok(())
}

fn append(cx: &Cx, tx: &mut WriteTx, verb: Verb, subject: &Subject<'_>, changes: &[Change]) {
    let detail = serde_json::to_string(changes).unwrap_or_default();
    // What was said can be taken out one day, and then nobody shall find it again by trying names.
    let salt = rand::random::<[u8; 16]>();
    let fields = Fields {
        id: new_uuid(cx.now),
        at: moment(cx.now),
        actor: cx.account().map(|account| account.0),
        texts: [
            cx.actor.as_ref().map_or("", |actor| actor.name.as_str()),
            verb.name,
            subject.kind,
            &subject.id,
            subject.place,
            subject.title,
            &detail,
        ],
        salt: &salt,
    };
    let mut row: Vec<Value> = vec![fields.id.into(), fields.at.into(), fields.actor.into()];
    row.extend(fields.texts.map(Value::from));
    row.push(salt.to_vec().into());
    tx.append(&CHAIN, fields.digest(), row);
}

/// Who looked something up is on the page of the journal alone.
const CHANGES: &str = "verb not like '%.read'";

/// What happened to one thing, newest first. Whoever may see the thing may see its lines.
pub async fn of(tx: &impl Reads, kind: &str, id: impl ToString, most: i64) -> Result<Vec<Entry>> {
    tx.all(sql!(
        "select at, actor_name, verb, kind, subject, title, detail
           from journal
          where kind = $1 and subject = $2 and verb not like '%.read'
          order by id desc
          limit $3",
        kind,
        id.to_string(),
        most,
    ))
    .await
}

/// The latest lines since a moment in the reader's scope, newest first.
pub async fn since(
    cx: &Cx,
    tx: &impl Reads,
    moment: DateTime<Utc>,
    most: i64,
) -> std::result::Result<Vec<Entry>, Error> {
    let (scope, args) = cx.within(READ, &Way::walk(tx).by("place"));
    let mut sql =
        Sql::new("select at, actor_name, verb, kind, subject, title, detail from journal");
    sql.with("where id >= ? and at >= ?", [uuid_from(moment).into(), moment.into()]);
    sql.with(&format!("and {scope} and {CHANGES}"), args);
    sql.with("order by id desc limit ?", [most.into()]);
    Ok(tx.all(sql.query()).await?)
}
