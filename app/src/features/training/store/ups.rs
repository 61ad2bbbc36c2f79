//! Statements about what a session comes from: modules and lines of annual plans.

use crate::{
    features::{
        modules::ModuleId,
        training::{LineId, READ},
    },
    foundation::{
        Cx,
        events::Named,
        organisations::{self, OrganisationId},
    },
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, Sql, id, sql};
use kit_lang::Lang;

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

/// The training centres and telecentres of the actor's places; and that in which the session is held today, wherever it is.
pub async fn centres(cx: &Cx, tx: &impl Reads, kept: Option<OrganisationId>) -> Result<Vec<Named>> {
    let mut sql = Sql::new("select o.id, o.name_ar, o.name_fr from organisations o");
    sql.push("where o.kind in ('centre', 'telecentre')");
    let (scope, args) = cx.within(organisations::READ, "o.place");
    sql.with(&format!("and ({scope}"), args);
    sql.with("or o.id = ?)", [kept.into()]);
    let script = if cx.lang == Lang::Ar { "ar" } else { "fr" };
    sql.push(&format!("order by o.sort_{script}, o.id limit 1000"));
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
