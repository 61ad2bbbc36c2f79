//! Every SQL statement about modules.

use super::{Domain, Method, Module, ModuleId, NewModule, permissions::READ};
use crate::{
    features::training::{self, SessionState},
    foundation::{Cx, Verb, events::EventId, search},
    layout::{Choice, ListQuery},
};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, Reads, Result, Sql, Value, WriteTx, sql};
use kit_lang::{Lang, sort_key};
use uuid::Uuid;

const COLUMNS: &str = "m.id, m.place, m.domain, m.title_ar, m.title_fr, m.hours, m.objectives, m.prerequisites, m.content,
                m.methods, m.materials, m.evaluation, m.certificate_share, m.test_pass, m.retired, m.version";

pub async fn find(tx: &impl Reads, id: ModuleId) -> Result<Option<Module>> {
    let mut sql = Sql::new(&format!("select {COLUMNS} from modules m"));
    sql.with("where m.id = ?", [id.into()]);
    tx.optional(sql.query()).await
}

pub async fn insert(
    tx: &mut WriteTx,
    id: ModuleId,
    new: &NewModule,
    now: DateTime<Utc>,
) -> Result<()> {
    tx.run(sql!(
        "insert into modules
                (id, place, domain, title_ar, title_fr, hours, objectives, prerequisites, content, methods, materials,
                 evaluation, certificate_share, test_pass, retired, sort_ar, sort_fr, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
        id,
        new.place.as_str(),
        new.domain,
        new.title_ar.as_str(),
        new.title_fr.as_str(),
        new.hours,
        new.objectives.as_str(),
        new.prerequisites.as_str(),
        new.content.as_str(),
        Method::written(&new.methods),
        new.materials.as_str(),
        new.evaluation.as_str(),
        new.certificate_share,
        new.test_pass,
        false,
        sort_key(Lang::Ar, &new.title_ar),
        sort_key(Lang::Fr, &new.title_fr),
        now,
    ))
    .await?;
    search::index(tx, "module", id, &[&new.title_ar, &new.title_fr]).await
}

/// Writes what an edit changed. False when the version is no longer the one given.
pub async fn update(tx: &mut WriteTx, id: ModuleId, new: &NewModule, version: i64) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update modules
                set place = $3, domain = $4, title_ar = $5, title_fr = $6, hours = $7, objectives = $8,
                    prerequisites = $9, content = $10, methods = $11, materials = $12, evaluation = $13,
                    certificate_share = $14, test_pass = $15, sort_ar = $16, sort_fr = $17, version = version + 1
              where id = $1 and version = $2",
            id,
            version,
            new.place.as_str(),
            new.domain,
            new.title_ar.as_str(),
            new.title_fr.as_str(),
            new.hours,
            new.objectives.as_str(),
            new.prerequisites.as_str(),
            new.content.as_str(),
            Method::written(&new.methods),
            new.materials.as_str(),
            new.evaluation.as_str(),
            new.certificate_share,
            new.test_pass,
            sort_key(Lang::Ar, &new.title_ar),
            sort_key(Lang::Fr, &new.title_fr),
        ))
        .await?;
    search::index(tx, "module", id, &[&new.title_ar, &new.title_fr]).await?;
    Ok(touched == 1)
}

pub async fn set_retired(tx: &mut WriteTx, id: ModuleId, retired: bool) -> Result<u64> {
    tx.run(sql!(
        "update modules
            set retired = $2, version = version + 1
          where id = $1",
        id,
        retired,
    ))
    .await
}

/// Whether a place lies above one of the actor's: what it keeps is theirs to read.
pub async fn is_above(cx: &Cx, tx: &impl Reads, place: &str) -> Result<bool> {
    let (marks, args) = scope(cx);
    let mut sql = Sql::new("select count(*) from place_above");
    sql.with("where above = ?", [place.into()]);
    sql.with(&format!("and place in ({marks})"), args);
    Ok(tx.count(sql.query()).await? > 0)
}

fn scope(cx: &Cx) -> (String, Vec<Value>) {
    let scope = cx.scope(READ).into_iter().chain([String::new()]);
    let args: Vec<Value> = scope.map(Value::from).collect();
    (vec!["?"; args.len()].join(", "), args)
}

/// A condition for what the reader sees: the modules kept in their places, and those kept above them.
fn seen(cx: &Cx) -> (String, Vec<Value>) {
    let (below, mut args) = cx.within(READ, "m.place");
    let (marks, above) = scope(cx);
    args.extend(above);
    (
        format!("({below} or m.place in (select above from place_above where place in ({marks})))"),
        args,
    )
}

/// What the reader of the list asked for.
pub struct Asked<'a> {
    lang: Lang,
    list: &'a ListQuery,
}

/// A line of the list.
#[derive(Debug, Clone, FromRow)]
pub struct Listed {
    pub id: ModuleId,
    pub domain: Domain,
    pub title_ar: String,
    pub title_fr: String,
    pub hours: i64,
    pub certificate_share: f64,
    pub test_pass: Option<f64>,
    pub retired: bool,
    pub place_ar: String,
    pub place_fr: String,
    /// Sessions in the reader's places that taught it.
    pub sessions: i64,
}

impl<'a> Asked<'a> {
    pub fn of(list: &'a ListQuery, lang: Lang) -> Self {
        Self { lang, list }
    }

    fn order(&self) -> String {
        let turn = if self.list.desc { "desc" } else { "asc" };
        match (self.list.sorted_by(), self.lang) {
            ("hours", _) => format!("order by m.hours {turn}, m.id {turn}"),
            (_, Lang::Ar) => format!("order by m.sort_ar {turn}, m.id {turn}"),
            _ => format!("order by m.sort_fr {turn}, m.id {turn}"),
        }
    }

    fn narrow(&self, cx: &Cx, tx: &impl Reads, sql: &mut Sql) {
        let (seen, args) = seen(cx);
        sql.with(&format!("where {seen}"), args);
        sql.with("and m.retired = ?", [self.list.has("state", "retired").into()]);
        if let Some((matching, args)) = search::matching(tx, "module", "m.id", &self.list.q) {
            sql.with(&format!("and {matching}"), args);
        }
        if let Some(domain) = Domain::parse(self.list.filter("domain")) {
            sql.with("and m.domain = ?", [domain.into()]);
        }
        if !self.list.filter("keeper").is_empty() {
            sql.with("and m.place = ?", [self.list.filter("keeper").into()]);
        }
    }
}

/// How many modules the list has in all.
pub async fn total(cx: &Cx, tx: &impl Reads, asked: &Asked<'_>) -> Result<i64> {
    let mut sql = Sql::new("select count(*) from modules m");
    asked.narrow(cx, tx, &mut sql);
    tx.count(sql.query()).await
}

/// A part of the list, so many after so many; without one, all of it.
pub async fn rows(
    cx: &Cx,
    tx: &impl Reads,
    asked: &Asked<'_>,
    part: Option<(i64, i64)>,
) -> Result<Vec<Listed>> {
    let (near, args) = cx.within(training::READ, "e.place");
    let mut sql = Sql::new(
        "select m.id, m.domain, m.title_ar, m.title_fr, m.hours, m.certificate_share, m.test_pass, m.retired,
                p.name_ar as place_ar, p.name_fr as place_fr,
                (select count(*)
                   from training_sessions t
                   join events e on e.id = t.event",
    );
    sql.with(&format!("where t.module = m.id and {near}) as sessions from ("), args);
    let order = asked.order();
    sql.push("select m.* from modules m");
    asked.narrow(cx, tx, &mut sql);
    sql.push(&order);
    if let Some((per, offset)) = part {
        sql.with("limit ? offset ?", [per.into(), offset.into()]);
    }
    sql.push(") m join places p on p.code = m.place").push(&order);
    tx.all(sql.query()).await
}

/// Modules in use that a form offers, by title.
pub async fn choices(tx: &impl Reads, cx: &Cx) -> Result<Vec<Choice>> {
    #[derive(FromRow)]
    struct Named {
        id: ModuleId,
        title_ar: String,
        title_fr: String,
    }
    let (seen, args) = seen(cx);
    let mut sql = Sql::new("select m.id, m.title_ar, m.title_fr from modules m");
    sql.with("where m.retired = ?", [false.into()]);
    sql.with(&format!("and {seen}"), args);
    let script = if cx.lang == Lang::Ar { "ar" } else { "fr" };
    sql.push(&format!("order by m.sort_{script}, m.id limit 500"));
    let rows: Vec<Named> = tx.all(sql.query()).await?;
    let title = |row: &Named| {
        let title = if cx.lang == Lang::Ar { &row.title_ar } else { &row.title_fr };
        Choice::new(row.id.to_string(), title)
    };
    Ok(rows.iter().map(title).collect())
}

/// The places that keep modules which the reader sees, the nation first.
pub async fn keepers(cx: &Cx, tx: &impl Reads) -> Result<Vec<Choice>> {
    #[derive(FromRow)]
    struct Named {
        code: String,
        name_ar: String,
        name_fr: String,
    }
    let (seen, args) = seen(cx);
    let mut sql = Sql::new("select p.code, p.name_ar, p.name_fr from places p");
    sql.with(&format!("where p.code in (select m.place from modules m where {seen})"), args);
    sql.push("order by p.rank, p.code limit 200");
    let rows: Vec<Named> = tx.all(sql.query()).await?;
    let name = |row: &Named| {
        let name = if cx.lang == Lang::Ar { &row.name_ar } else { &row.name_fr };
        Choice::new(&row.code, name)
    };
    Ok(rows.iter().map(name).collect())
}

/// A session that taught a module.
#[derive(Debug, Clone, FromRow)]
pub struct Taught {
    pub event: EventId,
    pub state: SessionState,
    pub title_ar: String,
    pub title_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
}

/// Sessions of the reader's places that taught a module, the latest first, with their number.
pub async fn taught(
    cx: &Cx,
    tx: &impl Reads,
    id: ModuleId,
    most: i64,
) -> Result<(i64, Vec<Taught>)> {
    let narrow = |head: &str| {
        let (near, args) = cx.within(training::READ, "e.place");
        let mut sql = Sql::new(head);
        sql.push("from training_sessions t join events e on e.id = t.event join places p on p.code = e.place");
        sql.with("where t.module = ?", [id.into()]).with(&format!("and {near}"), args);
        sql
    };
    let total = tx.count(narrow("select count(*)").query()).await?;
    let mut sql = narrow(
        "select t.event, t.state, e.title_ar, e.title_fr, p.name_ar as place_ar, p.name_fr as place_fr,
                e.starts_on, e.ends_on",
    );
    sql.with("order by e.starts_on desc, e.id limit ?", [most.into()]);
    Ok((total, tx.all(sql.query()).await?))
}

/// A line of a plan that uses a module.
#[derive(Debug, Clone, FromRow)]
pub struct Planned {
    pub plan: Uuid,
    pub year: i64,
    pub title_ar: String,
    pub title_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub groups: i64,
    pub persons: i64,
}

/// Lines of the plans of the reader's places that use a module, the latest year first.
pub async fn planned(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    id: ModuleId,
    most: i64,
) -> Result<Vec<Planned>> {
    let (near, args) = cx.within(verb, "a.place");
    let mut sql = Sql::new(
        "select a.id as plan, a.year, l.title_ar, l.title_fr, p.name_ar as place_ar, p.name_fr as place_fr,
                l.groups, l.persons
           from plan_lines l
           join plans a on a.id = l.plan
           join places p on p.code = a.place",
    );
    sql.with("where l.module = ?", [id.into()]).with(&format!("and {near}"), args);
    sql.with("order by a.year desc, p.rank, l.position, l.id limit ?", [most.into()]);
    tx.all(sql.query()).await
}
