//! Every SQL statement about the journal.

use super::{Change, Entry, Subject, permissions::READ};
use crate::foundation::{Cx, Error, Verb, jobs};
use chrono::{DateTime, Utc};
use kit_db::{Reads, Result, Sql, WriteTx, new_uuid, sql};

/// Notes that the actor did `verb` to `subject`, in the transaction of the change, with the jobs that follow it.
pub async fn record(
    cx: &Cx,
    tx: &mut WriteTx,
    verb: Verb,
    subject: Subject<'_>,
    changes: &[Change],
) -> Result<()> {
    let detail = serde_json::to_string(changes).unwrap_or_default();
    tx.run(sql!(
        "insert into journal (id, at, actor, actor_name, verb, kind, subject, place, title, detail)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        new_uuid(cx.now),
        cx.now,
        cx.account(),
        cx.actor.as_ref().map_or("", |actor| actor.name.as_str()),
        verb.name,
        subject.kind,
        subject.id.as_str(),
        subject.place,
        subject.title,
        detail,
    ))
    .await?;
    jobs::follow(tx, crate::app::FOLLOWS, verb, &subject, cx.now).await
}

/// Notes that the actor did `verb` to each of many subjects, by few statements.
pub async fn record_many(
    cx: &Cx,
    tx: &mut WriteTx,
    verb: Verb,
    subjects: &[Subject<'_>],
) -> Result<()> {
    let lines: Vec<(Subject<'_>, &[Change])> =
        subjects.iter().map(|subject| (subject.clone(), &[] as &[Change])).collect();
    record_each(cx, tx, verb, &lines).await
}

/// The same, each with what changed.
pub async fn record_each(
    cx: &Cx,
    tx: &mut WriteTx,
    verb: Verb,
    lines: &[(Subject<'_>, &[Change])],
) -> Result<()> {
    let actor = cx.actor.as_ref().map_or("", |actor| actor.name.as_str());
    let row = |(subject, changes): &(Subject<'_>, &[Change])| {
        vec![
            new_uuid(cx.now).into(),
            cx.now.into(),
            cx.account().into(),
            actor.into(),
            verb.name.into(),
            subject.kind.into(),
            subject.id.as_str().into(),
            subject.place.into(),
            subject.title.into(),
            serde_json::to_string(changes).unwrap_or_default().into(),
        ]
    };
    let columns =
        ["id", "at", "actor", "actor_name", "verb", "kind", "subject", "place", "title", "detail"];
    for some in lines.chunks(2_000) {
        tx.insert_rows("journal", &columns, some.iter().map(row).collect()).await?;
    }
    for (subject, _) in lines {
        jobs::follow(tx, crate::app::FOLLOWS, verb, subject, cx.now).await?;
    }
    Ok(())
}

/// What happened to one thing, newest first. Whoever may see the thing may see its lines.
pub async fn of(tx: &impl Reads, kind: &str, id: impl ToString, most: i64) -> Result<Vec<Entry>> {
    tx.all(sql!(
        "select at, actor_name, verb, kind, subject, title, detail
           from journal
          where kind = $1 and subject = $2
          order by id desc
          limit $3",
        kind,
        id.to_string(),
        most,
    ))
    .await
}

/// What the reader of the journal page asked for.
pub struct Asked<'a> {
    pub actor: &'a str,
    pub kind: &'a str,
    pub offset: i64,
    pub per: i64,
}

/// A page of the lines in the reader's scope, newest first, with their number.
pub async fn page(
    cx: &Cx,
    tx: &impl Reads,
    asked: &Asked<'_>,
) -> std::result::Result<(i64, Vec<Entry>), Error> {
    let (scope, args) = cx.within(READ, "place");
    let filter = |head: &str| {
        let mut sql = Sql::new(head);
        sql.with(&format!("where {scope}"), args.clone());
        if !asked.actor.is_empty() {
            sql.with("and actor_name = ?", [asked.actor.into()]);
        }
        if !asked.kind.is_empty() {
            sql.with("and kind = ?", [asked.kind.into()]);
        }
        sql
    };
    let total = tx.count(filter("select count(*) from journal").query()).await?;
    let mut rows = filter("select at, actor_name, verb, kind, subject, title, detail from journal");
    rows.with("order by id desc limit ? offset ?", [asked.per.into(), asked.offset.into()]);
    Ok((total, tx.all(rows.query()).await?))
}

/// The latest lines since a moment in the reader's scope, newest first.
pub async fn since(
    cx: &Cx,
    tx: &impl Reads,
    moment: DateTime<Utc>,
    most: i64,
) -> std::result::Result<Vec<Entry>, Error> {
    let (scope, args) = cx.within(READ, "place");
    let mut sql =
        Sql::new("select at, actor_name, verb, kind, subject, title, detail from journal");
    sql.with("where at >= ?", [moment.into()]);
    sql.with(&format!("and {scope}"), args);
    sql.with("order by at desc, id desc limit ?", [most.into()]);
    Ok(tx.all(sql.query()).await?)
}
