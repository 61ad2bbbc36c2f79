//! Every SQL statement about training sessions: one session here, then the list of sessions, its people, its attendance.

mod held;
mod addressed;
mod attendance;
mod list;
mod people;
mod reactions;
mod ups;
mod waiting;

pub use self::{
    addressed::{Addressed, addressed},
    attendance::{Cell, Marked, last_marked, marking, marks, marks_of, put, put_column, shares},
    list::{SessionRow, counted, rows},
    people::{Guide, Senders, guides, members, senders},
    reactions::{count_reaction, keep_remark, note_declined, participants, reactions, remarks},
    ups::{Line, Module, centres, line, lines, module, modules},
    waiting::{
        Waiter, asked_already, audiences_of, certificates, decide, hold_seats, queue, queued, room,
        set_seats, waiting, withdraw_together,
    },
};
pub use held::{MarkOf, ResultOf, erase, half_days_of, results_of};

pub use crate::foundation::events::{
    Found, ListedPerson, Named, PeopleAsked as Asked, Sexes, people_of as listed, sexes, to_enrol,
};

use super::{Session, SessionState, forms::Draft};
use crate::foundation::{Cx, Verb, accounts::ThingKind, events::EventId};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql};

/// What a role may hold for alone and open a session `e` with its `t`: itself, and the centre in which it is held.
pub const ALONE: [(ThingKind, &str); 2] =
    [(ThingKind::Event, "e.id"), (ThingKind::Centre, "t.centre")];

pub async fn find(tx: &impl Reads, id: EventId) -> Result<Option<Session>> {
    tx.optional(sql!(
        "select e.id, t.state, e.title_ar, e.title_fr, e.place, e.venue_ar, e.venue_fr, t.centre, e.starts_on, e.ends_on,
                e.exactness, e.as_written, e.doubt, e.series, e.ordinal, t.module, t.module_ar, t.module_fr, t.plan_line,
                t.seats, t.cost, t.certificate_share, m.test_pass, t.opened_at, t.closed_at, e.version
           from events e
           join training_sessions t on t.event = e.id
           left join modules m on m.id = t.module
          where e.id = $1",
        id,
    ))
    .await
}

/// Adds what makes an event a training session.
pub async fn insert(tx: &mut WriteTx, id: EventId, draft: &Draft) -> Result<u64> {
    tx.run(sql!(
        "insert into training_sessions (event, state, module_ar, module_fr, certificate_share, module, plan_line, seats,
                                        cost, centre)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        id,
        SessionState::Planned,
        draft.module_ar.as_str(),
        draft.module_fr.as_str(),
        draft.certificate_share.unwrap_or(0.8),
        draft.module,
        draft.plan_line,
        draft.seats,
        draft.cost,
        draft.centre,
    ))
    .await
}

pub async fn update(tx: &mut WriteTx, id: EventId, draft: &Draft) -> Result<u64> {
    tx.run(sql!(
        "update training_sessions
            set module_ar = $2, module_fr = $3, certificate_share = $4, module = $5, plan_line = $6, seats = $7, cost = $8,
                centre = $9
          where event = $1",
        id,
        draft.module_ar.as_str(),
        draft.module_fr.as_str(),
        draft.certificate_share.unwrap_or(0.8),
        draft.module,
        draft.plan_line,
        draft.seats,
        draft.cost,
        draft.centre,
    ))
    .await
}

/// Moves a session from the state `from`, which it may have left in the meantime; says whether it was still there.
pub async fn set_state(tx: &mut WriteTx, session: &Session, from: SessionState) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update training_sessions
                set state = $3, opened_at = $4, closed_at = $5
              where event = $1 and state = $2",
            session.id,
            from,
            session.state,
            session.opened_at,
            session.closed_at,
        ))
        .await?;
    Ok(touched == 1)
}

/// A place to choose or to show.
#[derive(Debug, Clone, FromRow)]
pub struct PlaceName {
    pub code: String,
    pub name_ar: String,
    pub name_fr: String,
}

/// Where the actor may hold a session by `verb`: communes and arrondissements, and the provinces above them.
pub async fn places(cx: &Cx, tx: &impl Reads, verb: Verb) -> Result<Vec<PlaceName>> {
    let (scope, args) = cx.within(verb, "code");
    let mut sql = Sql::new("select code, name_ar, name_fr from places");
    sql.push("where kind in ('province', 'prefecture', 'commune', 'arrondissement')");
    sql.with(&format!("and {scope}"), args);
    sql.push("order by rank, code");
    tx.all(sql.query()).await
}

/// The places below which sessions take place that the actor may see, for the filter of the list.
pub async fn places_with_sessions(cx: &Cx, tx: &impl Reads, verb: Verb) -> Result<Vec<PlaceName>> {
    let (scope, args) = cx.within(verb, "p.code");
    let mut sql = Sql::new(
        "select p.code, p.name_ar, p.name_fr from places p
          where p.kind in ('region', 'province', 'prefecture', 'commune', 'arrondissement')
            and exists (select 1 from place_above a join events e on e.place = a.place
                         where a.above = p.code and e.kind = 'session')",
    );
    sql.with(&format!("and {scope}"), args);
    sql.push("order by p.rank, p.code limit 300");
    tx.all(sql.query()).await
}

/// The years in which there are sessions that the actor may see: their first and last days.
pub async fn span(cx: &Cx, tx: &impl Reads, verb: Verb) -> Result<Vec<chrono::NaiveDate>> {
    let (scope, args) = cx.within(verb, "place");
    let mut found = Vec::new();
    for end in ["min", "max"] {
        let mut sql = Sql::new(&format!("select {end}(starts_on) from events"));
        sql.with(&format!("where kind = 'session' and {scope}"), args.clone());
        found.extend(tx.value::<Option<chrono::NaiveDate>>(sql.query()).await?.flatten());
    }
    Ok(found)
}

impl PlaceName {
    pub fn choice(self, lang: kit_lang::Lang) -> crate::layout::Choice {
        let name = if lang == kit_lang::Lang::Ar { self.name_ar } else { self.name_fr };
        crate::layout::Choice::new(self.code, name)
    }
}
