//! Statements about what a session comes from: modules and lines of annual plans, and about what meets it in its venue.

use crate::{
    features::training::{LineId, ModuleId, READ, Session},
    foundation::{Cx, events::EventId},
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, Sql, id, sql};
use kit_lang::{Lang, sort_key};

id!(
    /// An annual plan.
    PlanId
);

/// A module as a session takes it.
#[derive(Debug, Clone, FromRow)]
pub struct Module {
    pub id: ModuleId,
    pub title_ar: String,
    pub title_fr: String,
    pub certificate_share: f64,
}

/// The module, whoever keeps it: what is taught is no secret.
pub async fn module(tx: &impl Reads, id: ModuleId) -> Result<Option<Module>> {
    let query =
        sql!("select id, title_ar, title_fr, certificate_share from modules where id = $1", id);
    tx.optional(query).await
}

/// The modules in use that the nation, the reader's places or those above them keep; and `chosen`, whatever became of it.
pub async fn modules(cx: &Cx, tx: &impl Reads, chosen: Option<ModuleId>) -> Result<Vec<Module>> {
    let mut sql =
        Sql::new("select m.id, m.title_ar, m.title_fr, m.certificate_share from modules m");
    sql.with("where m.id = ? or (m.retired = ?", [chosen.into(), false.into()]);
    let (below, args) = cx.within(READ, "m.place");
    sql.with(&format!("and ({below}"), args);
    let (above, args) = cx.within(READ, "a.place");
    sql.with(
        &format!("or exists (select 1 from place_above a where a.above = m.place and {above})))"),
        args,
    );
    let script = if cx.lang == Lang::Ar { "ar" } else { "fr" };
    sql.push(&format!("order by m.sort_{script}, m.id limit 500"));
    tx.all(sql.query()).await
}

/// A line of a plan of training, with its plan.
#[derive(Debug, Clone, FromRow)]
pub struct Line {
    pub id: LineId,
    pub plan: PlanId,
    pub year: i64,
    pub title_ar: String,
    pub title_fr: String,
    pub place: String,
    pub place_ar: String,
    pub place_fr: String,
    pub module: Option<ModuleId>,
    pub groups: i64,
    pub persons: i64,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
}

const LINE: &str = "select l.id, l.plan, p.year, l.title_ar, l.title_fr, l.place, c.name_ar as place_ar, c.name_fr as place_fr,
                           l.module, l.groups, l.persons, l.starts_on, l.ends_on
                      from plan_lines l
                      join plans p on p.id = l.plan
                      join places c on c.code = l.place
                     where p.strand = 'training'";

/// The line, if the reader may see its plan.
pub async fn line(cx: &Cx, tx: &impl Reads, id: LineId) -> Result<Option<Line>> {
    let mut sql = Sql::new(LINE);
    sql.with("and l.id = ?", [id.into()]);
    let (scope, args) = cx.within(READ, "p.place");
    sql.with(&format!("and {scope}"), args);
    tx.optional(sql.query()).await
}

/// The lines of the plans of `year` and the year after that the reader may see; and `chosen`, of whatever year.
pub async fn lines(
    cx: &Cx,
    tx: &impl Reads,
    year: i64,
    chosen: Option<LineId>,
) -> Result<Vec<Line>> {
    let mut sql = Sql::new(LINE);
    let years = [year.into(), (year + 1).into(), chosen.into()];
    sql.with("and (p.year in (?, ?) or l.id = ?)", years);
    let (scope, args) = cx.within(READ, "p.place");
    sql.with(&format!("and {scope}"), args);
    sql.push("order by p.year, p.place, l.position, l.id limit 300");
    tx.all(sql.query()).await
}

/// Another event in the same venue.
#[derive(Debug, Clone, FromRow)]
pub struct Meets {
    pub id: EventId,
    pub title_ar: String,
    pub title_fr: String,
    pub venue_ar: String,
    pub venue_fr: String,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
}

/// The events that have half-days of this session in the same venue of the same place, of those that the reader may see.
pub async fn clashes(cx: &Cx, tx: &impl Reads, session: &Session) -> Result<Vec<Meets>> {
    if session.venue_ar.is_empty() && session.venue_fr.is_empty() {
        return Ok(Vec::new());
    }
    let mut sql = Sql::new(
        "select e.id, e.title_ar, e.title_fr, e.venue_ar, e.venue_fr, e.starts_on, e.ends_on
           from events e",
    );
    let at = [session.place.as_str().into(), session.id.into()];
    sql.with("where e.place = ? and e.id <> ?", at);
    sql.with(
        "and e.starts_on <= ? and e.ends_on >= ?",
        [session.ends_on.into(), session.starts_on.into()],
    );
    sql.with(
        "and exists (select 1 from half_days h
                       join half_days o on o.held_on = h.held_on and o.half = h.half
                      where h.event = e.id and o.event = ?)",
        [session.id.into()],
    );
    let (scope, args) = cx.within(READ, "e.place");
    sql.with(&format!("and {scope}"), args);
    sql.push("order by e.starts_on, e.id limit 20");
    let found: Vec<Meets> = tx.all(sql.query()).await?;
    Ok(found.into_iter().filter(|other| same_venue(session, other)).collect())
}

/// The same name in either script, however it is spelled.
fn same_venue(session: &Session, other: &Meets) -> bool {
    let same = |lang: Lang, one: &str, other: &str| {
        !one.is_empty() && sort_key(lang, one) == sort_key(lang, other)
    };
    same(Lang::Ar, &session.venue_ar, &other.venue_ar)
        || same(Lang::Fr, &session.venue_fr, &other.venue_fr)
}
