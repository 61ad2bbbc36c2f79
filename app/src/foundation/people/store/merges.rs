use super::noted;
use crate::foundation::{
    Cx,
    people::{
        PersonId,
        merging::{Collision, Marked, Moved, Registered, Scored, better_marks},
    },
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, WriteTx, id, new_uuid, sql};
use uuid::Uuid;

id!(
    /// Two records that became one.
    MergeId
);

/// A merging as its person's page shows it.
#[derive(Debug, Clone, FromRow)]
pub struct Merge {
    pub id: MergeId,
    pub moved: String,
    pub merged_at: DateTime<Utc>,
}

impl Merge {
    /// Whether the names in it were taken out: nobody knows any more what the other record was.
    pub fn is_erased(&self) -> bool {
        self.moved == "{}"
    }

    /// What was moved; `None` when it cannot be read.
    pub fn moved(&self) -> Option<Moved> {
        serde_json::from_str(&self.moved).ok()
    }
}

const SELECT: &str = "select id, moved, merged_at from person_merges";

/// The record that this one became part of, when it is gone; itself once more merged, the last.
pub async fn merged_into(tx: &impl Reads, gone: PersonId) -> Result<Option<PersonId>> {
    let mut last = None;
    let mut next = gone;
    // A chain is as long as somebody was merged; it has no ring, for who is gone cannot be kept.
    while let Some(kept) = tx
        .value::<PersonId>(sql!(
            "select kept from person_merges where gone = $1 and undone_at is null",
            next,
        ))
        .await?
    {
        last = Some(kept);
        next = kept;
    }
    Ok(last)
}

/// What became part of a record and was not taken back, the latest first.
pub async fn merges_into(tx: &impl Reads, kept: PersonId) -> Result<Vec<Merge>> {
    let mut sql = kit_db::Sql::new(SELECT);
    sql.with("where kept = ? and undone_at is null order by id desc", [kept.into()]);
    tx.all(sql.query()).await
}

pub async fn merge_of(tx: &impl Reads, kept: PersonId, id: MergeId) -> Result<Option<Merge>> {
    let mut sql = kit_db::Sql::new(SELECT);
    sql.with("where kept = ? and id = ? and undone_at is null", [kept.into(), id.into()]);
    tx.optional(sql.query()).await
}

pub async fn keep_merge(cx: &Cx, tx: &mut WriteTx, moved: &Moved) -> Result<MergeId> {
    let id = MergeId(new_uuid(cx.now));
    tx.run(sql!(
        "insert into person_merges (id, kept, gone, moved, merged_at, merged_by)
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
        "update person_merges set undone_at = $2 where id = $1 and undone_at is null",
        id,
        now
    );
    Ok(tx.run(ended).await? == 1)
}

/// Moves everything that refers to `moved.gone` to the record that stays, and notes it in `moved`.
pub async fn move_all(tx: &mut WriteTx, moved: &mut Moved) -> Result<()> {
    let (gone, kept) = (moved.gone.id, moved.before.id);
    for registered in registrations(tx, gone).await? {
        match same_place(tx, &registered, kept).await? {
            Some(other) => moved.collided.push(collide(tx, registered, (other, kept)).await?),
            None => moved.registrations.push(registered.id),
        }
    }
    let (to, from) = (kept, gone);
    tx.run(sql!("update registrations set person = $1 where person = $2", to, from)).await?;
    moved.memberships =
        tx.column(sql!("select id from memberships where person = $1 order by id", from)).await?;
    tx.run(sql!("update memberships set person = $1 where person = $2", to, from)).await?;
    let certificates = sql!("select id from certificates where person = $1 order by id", from);
    moved.certificates = tx.column(certificates).await?;
    tx.run(sql!("update certificates set person = $1 where person = $2", to, from)).await?;
    let waiting = sql!("select id from session_waiting where person = $1 order by id", from);
    moved.waiting = tx.column(waiting).await?;
    tx.run(sql!("update session_waiting set person = $1 where person = $2", to, from)).await?;
    moved.import_rows = import_rows(tx, from).await?;
    tx.run(sql!("update import_rows set person = $1 where person = $2", to, from)).await?;
    moved.noted = noted::carry(tx, from, to).await?;
    move_audiences(tx, moved).await
}

async fn registrations(tx: &impl Reads, person: Uuid) -> Result<Vec<Registered>> {
    tx.all(sql!(
        "select id, event, person, capacity, event_group, organisation, sex, sort_ar, sort_fr,
                registered_at, import, audience, nominated_by
           from registrations
          where person = $1
          order by id",
        person,
    ))
    .await
}

/// The registration of the one who stays in the same event and capacity.
async fn same_place(tx: &impl Reads, one: &Registered, kept: Uuid) -> Result<Option<Uuid>> {
    tx.value(sql!(
        "select id from registrations where event = $1 and person = $2 and capacity = $3",
        one.event,
        kept,
        one.capacity.as_str(),
    ))
    .await
}

pub async fn marks_of(tx: &impl Reads, registration: Uuid) -> Result<Vec<Marked>> {
    tx.all(sql!(
        "select half_day, mark, marked_at, marked_by
           from attendance
          where registration = $1
          order by half_day",
        registration,
    ))
    .await
}

async fn result_of(tx: &impl Reads, registration: Uuid) -> Result<Option<Scored>> {
    tx.optional(sql!(
        "select score, out_of, taken_on, marked_by, version
           from test_results
          where registration = $1",
        registration,
    ))
    .await
}

/// Makes two registrations one: the better marks, every certificate, the result of the test where there was none.
async fn collide(
    tx: &mut WriteTx,
    gone: Registered,
    (kept, person): (Uuid, Uuid),
) -> Result<Collision> {
    let marks_gone = marks_of(tx, gone.id).await?;
    let marks_put = better_marks(&marks_gone, &marks_of(tx, kept).await?);
    for (mark, _) in &marks_put {
        put_mark(tx, kept, mark).await?;
    }
    let certificates = sql!("select id from certificates where registration = $1", gone.id);
    let certificates: Vec<Uuid> = tx.column(certificates).await?;
    tx.run(sql!(
        "update certificates set registration = $1, person = $3 where registration = $2",
        kept,
        gone.id,
        person,
    ))
    .await?;
    let result_gone = result_of(tx, gone.id).await?;
    let result_put = result_gone.is_some() && result_of(tx, kept).await?.is_none();
    if let (Some(result), true) = (&result_gone, result_put) {
        put_result(tx, kept, result).await?;
    }
    tx.run(sql!("delete from attendance where registration = $1", gone.id)).await?;
    tx.run(sql!("delete from test_results where registration = $1", gone.id)).await?;
    tx.run(sql!("delete from registrations where id = $1", gone.id)).await?;
    Ok(Collision { gone, kept, marks_gone, marks_put, certificates, result_gone, result_put })
}

async fn put_mark(tx: &mut WriteTx, registration: Uuid, mark: &Marked) -> Result<u64> {
    tx.run(sql!(
        "insert into attendance (registration, half_day, mark, marked_at, marked_by)
         values ($1, $2, $3, $4, $5)
         on conflict (registration, half_day) do update
            set mark = excluded.mark, marked_at = excluded.marked_at, marked_by = excluded.marked_by",
        registration,
        mark.half_day,
        mark.mark.as_str(),
        mark.marked_at,
        mark.marked_by,
    ))
    .await
}

async fn put_result(tx: &mut WriteTx, registration: Uuid, result: &Scored) -> Result<u64> {
    tx.run(sql!(
        "insert into test_results (registration, score, out_of, taken_on, marked_by, version)
         values ($1, $2, $3, $4, $5, $6)",
        registration,
        result.score,
        result.out_of,
        result.taken_on,
        result.marked_by,
        result.version,
    ))
    .await
}

async fn import_rows(tx: &impl Reads, person: Uuid) -> Result<Vec<(Uuid, i64)>> {
    #[derive(FromRow)]
    struct Row {
        import: Uuid,
        row_no: i64,
    }
    let rows: Vec<Row> =
        tx.all(sql!("select import, row_no from import_rows where person = $1", person)).await?;
    Ok(rows.into_iter().map(|row| (row.import, row.row_no)).collect())
}

async fn move_audiences(tx: &mut WriteTx, moved: &mut Moved) -> Result<()> {
    let (gone, kept) = (moved.gone.id, moved.before.id);
    let of = "select audience from person_audiences where person = $1 order by audience";
    let query = |person: Uuid| kit_db::Query { text: of.into(), args: vec![person.into()] };
    moved.audiences = tx.column(query(gone)).await?;
    let there: Vec<String> = tx.column(query(kept)).await?;
    let given = moved.audiences.iter().filter(|code| !there.contains(code));
    moved.audiences_given = given.cloned().collect();
    for code in &moved.audiences_given {
        super::add_audience(tx, PersonId(kept), code).await?;
    }
    Ok(())
}

/// Puts everything back to the record that is in the register again. What was taken away or marked otherwise since
/// stays as it is.
pub async fn move_back(tx: &mut WriteTx, moved: &Moved) -> Result<()> {
    let (gone, kept) = (moved.gone.id, moved.before.id);
    for collision in &moved.collided {
        part(tx, collision, gone).await?;
    }
    let tables = [
        ("registrations", &moved.registrations),
        ("memberships", &moved.memberships),
        ("certificates", &moved.certificates),
        ("session_waiting", &moved.waiting),
    ];
    for (table, ids) in tables {
        for id in ids {
            let mut sql = kit_db::Sql::new(&format!("update {table}"));
            let args = [gone.into(), (*id).into(), kept.into()];
            sql.with("set person = ? where id = ? and person = ?", args);
            tx.run(sql.query()).await?;
        }
    }
    for (import, row) in &moved.import_rows {
        tx.run(sql!(
            "update import_rows set person = $1 where import = $2 and row_no = $3 and person = $4",
            gone,
            *import,
            *row,
            kept,
        ))
        .await?;
    }
    for code in &moved.audiences {
        super::add_audience(tx, PersonId(gone), code).await?;
    }
    for code in &moved.audiences_given {
        super::drop_audience(tx, PersonId(kept), code).await?;
    }
    noted::carry_back(tx, moved).await
}

/// Makes one registration two again.
async fn part(tx: &mut WriteTx, collision: &Collision, gone: Uuid) -> Result<()> {
    let one = &collision.gone;
    tx.run(sql!(
        "insert into registrations (id, event, person, capacity, event_group, organisation, sex,
                sort_ar, sort_fr, registered_at, import, audience, nominated_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        one.id,
        one.event,
        gone,
        one.capacity.as_str(),
        one.event_group,
        one.organisation,
        one.sex.clone(),
        one.sort_ar.clone(),
        one.sort_fr.clone(),
        one.registered_at,
        one.import,
        one.audience.clone(),
        one.nominated_by,
    ))
    .await?;
    for mark in &collision.marks_gone {
        put_mark(tx, one.id, mark).await?;
    }
    for (put, before) in &collision.marks_put {
        take_mark_back(tx, collision.kept, put, before.as_ref()).await?;
    }
    for id in &collision.certificates {
        tx.run(sql!(
            "update certificates set registration = $1, person = $2 where id = $3",
            one.id,
            gone,
            *id,
        ))
        .await?;
    }
    if let Some(result) = &collision.result_gone {
        put_result(tx, one.id, result).await?;
        if collision.result_put {
            tx.run(sql!(
                "delete from test_results where registration = $1 and version = $2",
                collision.kept,
                result.version,
            ))
            .await?;
        }
    }
    Ok(())
}

/// A mark that is still the one that the merging put goes; what stood there before comes back.
async fn take_mark_back(
    tx: &mut WriteTx,
    registration: Uuid,
    put: &Marked,
    before: Option<&Marked>,
) -> Result<()> {
    let now = marks_of(tx, registration).await?;
    if !now.iter().any(|mark| mark.half_day == put.half_day && mark.mark == put.mark) {
        return Ok(());
    }
    match before {
        Some(before) => put_mark(tx, registration, before).await?,
        None => {
            let (half_day, of) = (put.half_day, registration);
            tx.run(sql!(
                "delete from attendance where registration = $1 and half_day = $2",
                of,
                half_day,
            ))
            .await?
        }
    };
    Ok(())
}
