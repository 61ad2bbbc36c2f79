//! Statements about attendance. Marking is the one thing that a roomful of people waits for: one question, one write and
//! one line of the journal.

use super::ALONE;
use crate::{
    features::training::{MARK, Mark, READ, Session, SessionState, Share},
    foundation::{
        Cx, Verb,
        events::{EventId, Half, RegistrationId},
    },
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, Sql, Value, WriteTx, sql};

/// Everything that one mark is decided by.
#[derive(Debug, Clone, FromRow)]
pub struct Marking {
    pub state: SessionState,
    pub place: String,
    pub title_ar: String,
    pub person: String,
    pub held_on: NaiveDate,
    pub half: Half,
    pub before: Option<Mark>,
    /// 1 when the actor may mark here, 0 when they may only look.
    pub may: i64,
}

/// What a mark of this half-day of this participant is decided by, when the actor may see the session at all.
pub async fn marking(
    cx: &Cx,
    tx: &impl Reads,
    event: EventId,
    registration: RegistrationId,
    half_day: i64,
) -> Result<Option<Marking>> {
    let mut sql =
        Sql::new("select t.state, e.place, e.title_ar, p.name_ar as person, h.held_on, h.half,");
    let (may, args) = reach(cx, MARK);
    sql.with(
        &format!("a.mark as before, cast(case when {may} then 1 else 0 end as bigint) as may"),
        args,
    );
    sql.push(
        "from registrations r
         join events e on e.id = r.event
         join training_sessions t on t.event = e.id
         join people p on p.id = r.person",
    );
    sql.with("join half_days h on h.event = e.id and h.no = ?", [half_day.into()]);
    sql.push("left join attendance a on a.registration = r.id and a.half_day = h.no");
    let key = [registration.into(), event.into()];
    sql.with("where r.id = ? and r.event = ? and r.capacity = 'participant'", key);
    let (sees, args) = reach(cx, READ);
    sql.with(&format!("and {sees}"), args);
    tx.optional(sql.query()).await
}

/// Whether the event's place is within the scope of `verb`: a look at one row, where [`Cx::within`] makes a list of places.
fn reach(cx: &Cx, verb: Verb) -> (String, Vec<Value>) {
    let scope = cx.scope(verb);
    if scope.iter().any(|place| place == "MA") {
        return ("1 = 1".into(), Vec::new());
    }
    let marks = vec!["?"; scope.len().max(1)].join(", ");
    let text = format!(
        "exists (select 1 from place_above x where x.place = e.place and x.above in ({marks}))"
    );
    let near = match scope.is_empty() {
        true => ("1 = 0".into(), Vec::new()),
        false => (text, scope.into_iter().map(Value::from).collect()),
    };
    cx.or_alone(verb, near, &ALONE)
}

/// Writes a mark in place of the one before; none takes it away.
pub async fn put(
    cx: &Cx,
    tx: &mut WriteTx,
    registration: RegistrationId,
    half_day: i64,
    mark: Option<Mark>,
) -> Result<u64> {
    let Some(mark) = mark else {
        return tx
            .run(sql!(
                "delete from attendance where registration = $1 and half_day = $2",
                registration,
                half_day,
            ))
            .await;
    };
    tx.run(sql!(
        "insert into attendance (registration, half_day, mark, marked_at, marked_by)
         values ($1, $2, $3, $4, $5)
         on conflict (registration, half_day) do update
            set mark = excluded.mark, marked_at = excluded.marked_at, marked_by = excluded.marked_by",
        registration,
        half_day,
        mark,
        cx.now,
        cx.account(),
    ))
    .await
}

/// Marks present those of `registrations` who have no mark for this half-day; answers how many.
pub async fn put_column(
    cx: &Cx,
    tx: &mut WriteTx,
    event: EventId,
    half_day: i64,
    registrations: &[RegistrationId],
) -> Result<u64> {
    let mut put = 0;
    for some in registrations.chunks(100) {
        let marks = vec!["?"; some.len()].join(", ");
        let mut sql =
            Sql::new("insert into attendance (registration, half_day, mark, marked_at, marked_by)");
        let values: [Value; 5] = [
            half_day.into(),
            Mark::Present.into(),
            cx.now.into(),
            cx.account().into(),
            event.into(),
        ];
        sql.with("select r.id, ?, ?, ?, ? from registrations r where r.event = ?", values);
        sql.with(
            &format!("and r.capacity = 'participant' and r.id in ({marks})"),
            some.iter().map(|id| Value::from(*id)),
        );
        sql.push("on conflict (registration, half_day) do nothing");
        put += tx.run(sql.query()).await?;
    }
    Ok(put)
}

/// A mark that is there.
#[derive(Debug, Clone, FromRow)]
pub struct Cell {
    pub registration: RegistrationId,
    pub half_day: i64,
    pub mark: Mark,
}

/// The marks of these registrations.
pub async fn marks_of(tx: &impl Reads, registrations: &[RegistrationId]) -> Result<Vec<Cell>> {
    let mut found = Vec::new();
    for some in registrations.chunks(200) {
        let marks = vec!["?"; some.len()].join(", ");
        let mut sql = Sql::new("select registration, half_day, mark from attendance");
        sql.with(
            &format!("where registration in ({marks})"),
            some.iter().map(|id| Value::from(*id)),
        );
        found.extend(tx.all::<Cell>(sql.query()).await?);
    }
    Ok(found)
}

/// How often each mark was given in a session.
#[derive(Debug, Clone, FromRow)]
pub struct Marked {
    pub mark: Mark,
    pub count: i64,
}

pub async fn marks(tx: &impl Reads, event: EventId) -> Result<Vec<Marked>> {
    tx.all(sql!(
        "select a.mark, count(*) as count
           from registrations r
           join attendance a on a.registration = r.id
          where r.event = $1
          group by a.mark",
        event,
    ))
    .await
}

/// The number of the last half-day that somebody has a mark for; 0 when nobody has.
pub async fn last_marked(tx: &impl Reads, event: EventId) -> Result<i64> {
    tx.count(sql!(
        "select coalesce(max(a.half_day), 0)
           from registrations r
           join attendance a on a.registration = r.id
          where r.event = $1",
        event,
    ))
    .await
}

/// How much of the session each participant was there for, in the order of the Arabic list. Late counts as there.
pub async fn shares(tx: &impl Reads, session: &Session) -> Result<Vec<Share>> {
    tx.all(sql!(
        "select r.id as registration, r.person, r.attended,
                (select count(*) from half_days h where h.event = r.event) as \"of\"
           from registrations r
          where r.event = $1 and r.capacity = 'participant'
          order by r.sort_ar, r.id",
        session.id,
    ))
    .await
}
