use crate::{
    features::segments::{NewSegment, Segment, SegmentId},
    foundation::{Cx, people::PersonId, search},
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql};
use kit_lang::{Lang, sort_key};

pub async fn find(tx: &impl Reads, id: SegmentId) -> Result<Option<Segment>> {
    tx.optional(sql!(
        "select id, place, name_ar, name_fr, note, question, version, dropped_at
           from segments
          where id = $1",
        id,
    ))
    .await
}

pub async fn insert(cx: &Cx, tx: &mut WriteTx, id: SegmentId, new: &NewSegment) -> Result<()> {
    tx.run(sql!(
        "insert into segments (id, place, name_ar, name_fr, note, question, sort_ar, sort_fr, made_at, made_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        id,
        new.place.as_str(),
        new.name_ar.as_str(),
        new.name_fr.as_str(),
        new.note.as_str(),
        new.question.written(),
        sort_key(Lang::Ar, &new.name_ar),
        sort_key(Lang::Fr, &new.name_fr),
        cx.now,
        cx.account(),
    ))
    .await?;
    search::index(tx, "segment", id, &[&new.name_ar, &new.name_fr]).await?;
    set_uses(tx, id, &new.question.uses()).await
}

/// Writes what an edit changed. False when the version is no longer the one given.
pub async fn update(
    tx: &mut WriteTx,
    id: SegmentId,
    new: &NewSegment,
    version: i64,
) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update segments
                set place = $3, name_ar = $4, name_fr = $5, note = $6, question = $7, sort_ar = $8, sort_fr = $9,
                    version = version + 1
              where id = $1 and version = $2",
            id,
            version,
            new.place.as_str(),
            new.name_ar.as_str(),
            new.name_fr.as_str(),
            new.note.as_str(),
            new.question.written(),
            sort_key(Lang::Ar, &new.name_ar),
            sort_key(Lang::Fr, &new.name_fr),
        ))
        .await?;
    search::index(tx, "segment", id, &[&new.name_ar, &new.name_fr]).await?;
    set_uses(tx, id, &new.question.uses()).await?;
    Ok(touched == 1)
}

/// Notes which other segments the question asks after.
pub async fn set_uses(tx: &mut WriteTx, id: SegmentId, uses: &[SegmentId]) -> Result<()> {
    tx.run(sql!("delete from segment_uses where segment = $1", id)).await?;
    let rows = uses.iter().map(|other| vec![id.into(), (*other).into()]).collect();
    tx.insert_rows("segment_uses", &["segment", "uses"], rows).await
}

/// Whether a segment that is not dropped itself asks after this one.
pub async fn used_by(tx: &impl Reads, id: SegmentId) -> Result<bool> {
    let others = sql!(
        "select count(*)
           from segment_uses u
           join segments s on s.id = u.segment
          where u.uses = $1 and s.dropped_at is null",
        id,
    );
    Ok(tx.count(others).await? > 0)
}

/// Whether every segment that this one asks after is there.
pub async fn uses_in_force(tx: &impl Reads, id: SegmentId) -> Result<bool> {
    let gone = sql!(
        "select count(*)
           from segment_uses u
           join segments s on s.id = u.uses
          where u.segment = $1 and s.dropped_at is not null",
        id,
    );
    Ok(tx.count(gone).await? == 0)
}

pub async fn set_dropped(
    tx: &mut WriteTx,
    id: SegmentId,
    at: Option<DateTime<Utc>>,
) -> Result<u64> {
    tx.run(sql!(
        "update segments
            set dropped_at = $2, version = version + 1
          where id = $1",
        id,
        at,
    ))
    .await
}

/// Leaves somebody out; false when they are left out already.
pub async fn put_out(cx: &Cx, tx: &mut WriteTx, id: SegmentId, person: PersonId) -> Result<bool> {
    let put = tx
        .run(sql!(
            "insert into segment_left_out (segment, person, left_at, left_by) values ($1, $2, $3, $4)
             on conflict (segment, person) do nothing",
            id,
            person,
            cx.now,
            cx.account(),
        ))
        .await?;
    Ok(put == 1)
}

/// Those who are left out of a segment (`?`), also as the record that theirs became part of.
pub const LEFT_OUT: &str = "(with recursive l (id) as (
       select person from segment_left_out where segment = ?
       union
       select g.kept from l join person_merges g on g.gone = l.id where g.undone_at is null)
     select id from l)";

/// The records of somebody (`?`): their own, and those that became part of it.
const RECORDS: &str = "(with recursive r (id) as (
       select id from people where id = ?
       union
       select g.gone from r join person_merges g on g.kept = r.id where g.undone_at is null)
     select id from r)";

/// Takes somebody back, by whichever of their records it was; false when they are not left out.
pub async fn put_in(tx: &mut WriteTx, id: SegmentId, person: PersonId) -> Result<bool> {
    let mut sql = Sql::new("delete from segment_left_out");
    sql.with("where segment = ?", [id.into()]);
    sql.with(&format!("and person in {RECORDS}"), [person.into()]);
    Ok(tx.run(sql.query()).await? > 0)
}

/// Somebody who is left out.
#[derive(Debug, Clone, FromRow)]
pub struct LeftOut {
    pub id: PersonId,
    pub name_ar: String,
    pub name_fr: String,
}

/// The first of those who are left out by hand, by name.
pub async fn left_out(
    tx: &impl Reads,
    id: SegmentId,
    (within, args): (String, Vec<kit_db::Value>),
    lang: Lang,
) -> Result<Vec<LeftOut>> {
    let mut sql = Sql::new("select p.id, p.name_ar, p.name_fr from people p");
    sql.with(&format!("where p.id in {LEFT_OUT}"), [id.into()]);
    sql.with(&format!("and {within}"), args);
    sql.push(if lang == Lang::Ar { "order by p.sort_ar" } else { "order by p.sort_fr" });
    sql.push(", p.id limit 500");
    tx.all(sql.query()).await
}

/// A segment that leaves somebody out.
#[derive(Debug, Clone, FromRow)]
pub struct Without {
    pub name_ar: String,
    pub name_fr: String,
    pub left_at: DateTime<Utc>,
}

/// The segments that leave somebody out.
pub async fn without(tx: &impl Reads, person: PersonId) -> Result<Vec<Without>> {
    let mut sql = Sql::new(
        "select s.name_ar, s.name_fr, l.left_at
           from segment_left_out l
           join segments s on s.id = l.segment",
    );
    sql.with(&format!("where l.person in {RECORDS}"), [person.into()]);
    sql.push("order by l.left_at, s.id");
    tx.all(sql.query()).await
}

pub async fn forget(tx: &mut WriteTx, person: PersonId) -> Result<()> {
    let mut sql = Sql::new("delete from segment_left_out");
    sql.with(&format!("where person in {RECORDS}"), [person.into()]);
    tx.run(sql.query()).await?;
    Ok(())
}
