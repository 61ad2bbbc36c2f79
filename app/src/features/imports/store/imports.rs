//! Statements about imports.

use crate::features::imports::{
    fields::Field,
    import::{Import, ImportState, Layout},
    permissions::READ,
};
use crate::foundation::{
    Cx,
    accounts::AccountId,
    events::{EventId, ImportId},
    people::PersonId,
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql};
use std::collections::HashMap;

#[derive(FromRow)]
struct Kept {
    id: ImportId,
    event: Option<EventId>,
    place: String,
    file_name: String,
    state: ImportState,
    columns: String,
    made_at: DateTime<Utc>,
    written_at: Option<DateTime<Utc>>,
    version: i64,
}

impl From<Kept> for Import {
    fn from(kept: Kept) -> Self {
        Self {
            id: kept.id,
            event: kept.event,
            place: kept.place,
            file_name: kept.file_name,
            state: kept.state,
            layout: serde_json::from_str(&kept.columns).unwrap_or_default(),
            made_at: kept.made_at,
            written_at: kept.written_at,
            version: kept.version,
        }
    }
}

fn json(layout: &Layout) -> String {
    serde_json::to_string(layout).unwrap_or_default()
}

pub async fn insert(cx: &Cx, tx: &mut WriteTx, import: &Import) -> Result<u64> {
    let made_by: Option<AccountId> = cx.account();
    tx.run(sql!(
        "insert into imports (id, kind, event, place, file_name, state, columns, made_by, made_at, version)
         values ($1, 'people', $2, $3, $4, $5, $6, $7, $8, $9)",
        import.id,
        import.event,
        import.place.as_str(),
        import.file_name.as_str(),
        import.state,
        json(&import.layout),
        made_by,
        import.made_at,
        import.version,
    ))
    .await
}

pub async fn find(tx: &impl Reads, id: ImportId) -> Result<Option<Import>> {
    let kept: Option<Kept> = tx
        .optional(sql!(
            "select id, event, place, file_name, state, columns, made_at, written_at, version
               from imports
              where id = $1",
            id,
        ))
        .await?;
    Ok(kept.map(Import::from))
}

/// The imports of an event, the latest first; dropped ones only when they had been written.
pub async fn of_event(tx: &impl Reads, event: EventId) -> Result<Vec<Import>> {
    let kept: Vec<Kept> = tx
        .all(sql!(
            "select id, event, place, file_name, state, columns, made_at, written_at, version
               from imports
              where event = $1 and (state <> 'dropped' or written_at is not null)
              order by id desc
              limit 50",
            event,
        ))
        .await?;
    Ok(kept.into_iter().map(Import::from).collect())
}

/// The imports of people without a session in the reader's places, the latest first; dropped ones only when they had been
/// written.
pub async fn of_people(cx: &Cx, tx: &impl Reads) -> Result<Vec<Import>> {
    let (within, args) = cx.within(READ, "place");
    let mut sql = Sql::new(
        "select id, event, place, file_name, state, columns, made_at, written_at, version
           from imports
          where event is null and (state <> 'dropped' or written_at is not null)",
    );
    sql.with(&format!("and {within}"), args).push("order by id desc limit 50");
    let kept: Vec<Kept> = tx.all(sql.query()).await?;
    Ok(kept.into_iter().map(Import::from).collect())
}

/// What people of a place said that headings hold; `None` for a column that holds nothing.
pub async fn headings(tx: &impl Reads, place: &str) -> Result<HashMap<String, Option<Field>>> {
    #[derive(FromRow)]
    struct Remembered {
        heading: String,
        field: String,
    }
    let remembered: Vec<Remembered> =
        tx.all(sql!("select heading, field from import_headings where place = $1", place)).await?;
    let one = |row: Remembered| (row.heading, Field::parse(&row.field));
    Ok(remembered.into_iter().map(one).collect())
}

/// Remembers what a heading holds for the next sheet of a place.
pub async fn remember(
    tx: &mut WriteTx,
    place: &str,
    heading: &str,
    field: Option<Field>,
) -> Result<u64> {
    tx.run(sql!(
        "insert into import_headings (place, heading, field) values ($1, $2, $3)
         on conflict (place, heading) do update set field = excluded.field",
        place,
        kit_words::fold(heading),
        field.map_or("", Field::as_str),
    ))
    .await
}

/// Makes a checked import of this version written, if nobody did so before: whoever comes second waits here, and gets
/// false.
pub async fn claim(tx: &mut WriteTx, import: &Import, now: DateTime<Utc>) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update imports
                set state = 'written', written_at = $3, version = version + 1
              where id = $1 and version = $2 and state = 'checked'",
            import.id,
            import.version,
            now,
        ))
        .await?;
    Ok(touched == 1)
}

/// Ends an import, before or after it was written; false when it is no longer in the state it was found in.
pub async fn close(tx: &mut WriteTx, import: &Import) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update imports
                set state = 'dropped', version = version + 1
              where id = $1 and state = $2",
            import.id,
            import.state,
        ))
        .await?;
    Ok(touched == 1)
}

/// Keeps other columns for a checked import of this version.
pub async fn relayout(tx: &mut WriteTx, import: &Import, layout: &Layout) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update imports
                set columns = $3, version = version + 1
              where id = $1 and version = $2 and state = 'checked'",
            import.id,
            import.version,
            json(layout),
        ))
        .await?;
    Ok(touched == 1)
}

/// Holds a checked import while one of its rows changes; false when it is no longer checked.
pub async fn touch(tx: &mut WriteTx, id: ImportId) -> Result<bool> {
    let held =
        sql!("update imports set file_name = file_name where id = $1 and state = 'checked'", id);
    Ok(tx.run(held).await? == 1)
}

/// Keeps which organisations an import made.
pub async fn set_made(tx: &mut WriteTx, id: ImportId, layout: &Layout) -> Result<u64> {
    tx.run(sql!("update imports set columns = $2 where id = $1", id, json(layout))).await
}

/// Whether anybody was registered since then.
pub async fn anybody_since(tx: &impl Reads, then: DateTime<Utc>) -> Result<bool> {
    Ok(tx.count(sql!("select count(*) from people where made_at >= $1", then)).await? > 0)
}

/// Whether all of these people are still in the register.
pub async fn are_there(tx: &impl Reads, people: &[PersonId]) -> Result<bool> {
    let mut people = people.to_vec();
    people.sort_unstable();
    people.dedup();
    for some in people.chunks(200) {
        let marks = vec!["?"; some.len()].join(", ");
        let mut sql = Sql::new("select count(*) from people");
        sql.with(&format!("where id in ({marks})"), some.iter().map(|id| (*id).into()));
        if usize::try_from(tx.count(sql.query()).await?) != Ok(some.len()) {
            return Ok(false);
        }
    }
    Ok(true)
}
