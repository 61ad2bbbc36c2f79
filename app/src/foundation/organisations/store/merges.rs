use super::{insert, remove};
use crate::foundation::{
    Cx,
    organisations::{
        OrganisationId,
        merging::{Moved, Record},
    },
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, id, new_uuid, sql};
use uuid::Uuid;

id!(
    /// Two organisations that became one.
    MergeId
);

/// A merging as the page of its organisation shows it.
#[derive(Debug, Clone, FromRow)]
pub struct Merge {
    pub id: MergeId,
    pub moved: String,
    pub merged_at: DateTime<Utc>,
}

impl Merge {
    /// What was moved; `None` when it cannot be read.
    pub fn moved(&self) -> Option<Moved> {
        serde_json::from_str(&self.moved).ok()
    }
}

/// Every column that refers to an organisation, with the key of its table; a test reads the schema for others.
pub const REFERENCES: [(&str, &str, &str); 6] = [
    ("memberships", "organisation", "id"),
    ("registrations", "organisation", "id"),
    ("registrations", "nominated_by", "id"),
    ("session_waiting", "organisation", "id"),
    ("session_waiting", "nominated_by", "id"),
    ("training_sessions", "centre", "event"),
];

/// Texts in which an organisation is named by its identifier: the questions of segments, and the rows of sheets that nobody has
/// written yet.
const TEXTS: [(&str, &str, &str, &str); 2] = [
    ("segments", "question", "id", ""),
    (
        "import_rows",
        "found",
        "import",
        "and import in (select id from imports where state = 'checked')",
    ),
];

const SELECT: &str = "select id, moved, merged_at from organisation_merges";

/// The record that this one became part of, when it is gone; itself once more merged, the last.
pub async fn merged_into(tx: &impl Reads, gone: OrganisationId) -> Result<Option<OrganisationId>> {
    let (mut last, mut next) = (None, gone);
    // A chain is as long as it was merged; it has no ring, for what is gone cannot be kept.
    while let Some(kept) = tx
        .value::<OrganisationId>(sql!(
            "select kept from organisation_merges where gone = $1 and undone_at is null",
            next,
        ))
        .await?
    {
        (last, next) = (Some(kept), kept);
    }
    Ok(last)
}

/// What became part of a record and was not taken back, the latest first.
pub async fn merges_into(tx: &impl Reads, kept: OrganisationId) -> Result<Vec<Merge>> {
    let mut sql = Sql::new(SELECT);
    sql.with("where kept = ? and undone_at is null order by id desc", [kept.into()]);
    tx.all(sql.query()).await
}

pub async fn merge_of(tx: &impl Reads, kept: OrganisationId, id: MergeId) -> Result<Option<Merge>> {
    let mut sql = Sql::new(SELECT);
    sql.with("where kept = ? and id = ? and undone_at is null", [kept.into(), id.into()]);
    tx.optional(sql.query()).await
}

pub async fn keep_merge(cx: &Cx, tx: &mut WriteTx, moved: &Moved) -> Result<MergeId> {
    let id = MergeId(new_uuid(cx.now));
    tx.run(sql!(
        "insert into organisation_merges (id, kept, gone, moved, merged_at, merged_by)
         values ($1, $2, $3, $4, $5, $6)",
        id,
        moved.before.id,
        moved.gone.id,
        serde_json::to_string(moved).unwrap_or_default(),
        cx.now,
        cx.account(),
    ))
    .await?;
    Ok(id)
}

/// Ends a merging; false when somebody did so before.
pub async fn end_merge(tx: &mut WriteTx, id: MergeId, now: DateTime<Utc>) -> Result<bool> {
    let ended = sql!(
        "update organisation_merges set undone_at = $2 where id = $1 and undone_at is null",
        id,
        now
    );
    Ok(tx.run(ended).await? == 1)
}

pub async fn made_at(tx: &impl Reads, id: OrganisationId) -> Result<Option<DateTime<Utc>>> {
    tx.value(sql!("select made_at from organisations where id = $1", id)).await
}

/// Whether somebody holds a role for this organisation alone.
pub async fn is_held(tx: &impl Reads, id: OrganisationId) -> Result<bool> {
    let held = sql!("select count(*) from grants where thing_id = $1 and withdrawn_at is null", id);
    Ok(tx.count(held).await? > 0)
}

/// Moves everything that refers to `moved.gone` to the record that stays, notes it in `moved`, and takes the record out.
pub async fn move_all(tx: &mut WriteTx, moved: &mut Moved) -> Result<()> {
    let (gone, kept) = (moved.gone.id, moved.before.id);
    for (table, column, key) in REFERENCES {
        let mut sql = Sql::new(&format!("select {key} from {table}"));
        sql.with(&format!("where {column} = ? order by {key}"), [gone.into()]);
        moved.rows.insert(format!("{table}.{column}"), tx.column(sql.query()).await?);
        let mut sql = Sql::new(&format!("update {table}"));
        sql.with(&format!("set {column} = ? where {column} = ?"), [kept.into(), gone.into()]);
        tx.run(sql.query()).await?;
    }
    for (table, column, key, which) in TEXTS {
        let mut sql = Sql::new(&format!("select distinct {key} from {table}"));
        sql.with(&format!("where {column} like ? {which}"), [format!("%{gone}%").into()]);
        let rows: Vec<Uuid> = tx.column(sql.query()).await?;
        for row in &rows {
            rename(tx, (table, column, key), *row, (gone, kept)).await?;
        }
        moved.rows.insert(format!("{table}.{column}"), rows);
    }
    remove(tx, OrganisationId(gone)).await
}

/// Puts everything back to the record that is in the register again. What was changed since stays as it is.
pub async fn move_back(tx: &mut WriteTx, moved: &Moved) -> Result<()> {
    let (gone, kept) = (moved.gone.id, moved.before.id);
    for (table, column, key) in REFERENCES {
        for row in moved.rows.get(&format!("{table}.{column}")).into_iter().flatten() {
            let mut sql = Sql::new(&format!("update {table}"));
            let args = [gone.into(), (*row).into(), kept.into()];
            sql.with(&format!("set {column} = ? where {key} = ? and {column} = ?"), args);
            tx.run(sql.query()).await?;
        }
    }
    for (table, column, key, _) in TEXTS {
        for row in moved.rows.get(&format!("{table}.{column}")).into_iter().flatten() {
            rename(tx, (table, column, key), *row, (kept, gone)).await?;
        }
    }
    Ok(())
}

/// Writes one identifier in place of another in a text.
async fn rename(
    tx: &mut WriteTx,
    (table, column, key): (&str, &str, &str),
    row: Uuid,
    (from, to): (Uuid, Uuid),
) -> Result<()> {
    let mut sql = Sql::new(&format!("update {table}"));
    let args = [from.to_string().into(), to.to_string().into(), row.into()];
    sql.with(&format!("set {column} = replace({column}, ?, ?) where {key} = ?"), args);
    tx.run(sql.query()).await?;
    Ok(())
}

/// Puts a record back as it was, under the same identifier.
pub async fn put_back(tx: &mut WriteTx, record: &Record) -> Result<()> {
    let back = record.organisation();
    insert(tx, back.id, &(&back).into(), record.made_at).await?;
    let version =
        sql!("update organisations set version = $2 where id = $1", back.id, record.version);
    tx.run(version).await?;
    Ok(())
}
