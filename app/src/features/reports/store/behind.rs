//! The statements behind the lists: people, participations and sessions, narrowed as a figure is.

use super::{ATTENDED, CERTIFIED, HELD, NAMED, PRESENT, Span};
use crate::{
    features::reports::{
        ages::{Band, UNKNOWN},
        plan::LineKey,
        report::SessionKey,
    },
    foundation::search,
    layout::{ListQuery, Pager},
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, Sql, Value, id};
use kit_lang::Lang;

id!(
    /// A person, as the lists of this slice link to them.
    PersonKey
);

/// A person with what they did in the year.
#[derive(Debug, Clone, FromRow)]
pub struct PersonLine {
    pub id: PersonKey,
    pub name_ar: String,
    pub name_fr: String,
    pub sex: Option<String>,
    pub birth_year: Option<i64>,
    pub place_ar: String,
    pub place_fr: String,
    pub organisation_ar: Option<String>,
    pub organisation_fr: Option<String>,
    pub sessions: i64,
    pub half_days: i64,
}

/// A person in a session.
#[derive(Debug, Clone, FromRow)]
pub struct Participation {
    pub person: PersonKey,
    pub name_ar: String,
    pub name_fr: String,
    pub sex: Option<String>,
    pub place_ar: String,
    pub place_fr: String,
    pub organisation_ar: Option<String>,
    pub organisation_fr: Option<String>,
    pub session: SessionKey,
    pub title_ar: String,
    pub title_fr: String,
    pub starts_on: NaiveDate,
    pub half_days: i64,
}

/// A session with what its people did.
#[derive(Debug, Clone, FromRow)]
pub struct SessionRow {
    pub id: SessionKey,
    pub title_ar: String,
    pub title_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub state: String,
    pub half_days: i64,
    pub registrations: i64,
    pub participations: i64,
}

const WHO: &str =
    "p.name_ar, p.name_fr, p.sex, p.birth_year, l.name_ar as place_ar, l.name_fr as place_fr";

/// A page of the persons behind a figure; every one of them without a pager.
pub async fn people(
    tx: &impl Reads,
    (span, list, lang): (&Span, &ListQuery, Lang),
    pager: Option<&Pager>,
) -> Result<Vec<PersonLine>> {
    let mut sql = Sql::new(&format!(
        "select p.id, {WHO}, min(o.name_ar) as organisation_ar, min(o.name_fr) as organisation_fr,
                count(*) as sessions, cast(sum({ATTENDED}) as bigint) as half_days"
    ));
    narrowed(tx, &mut sql, span, list);
    let name = sort_column(lang, "p");
    sql.push(&format!(
        "group by p.id, p.name_ar, p.name_fr, p.sex, p.birth_year, l.name_ar, l.name_fr, {name}"
    ));
    let direction = if list.desc { "desc" } else { "asc" };
    sql.push(&match list.sorted_by() {
        "sessions" => format!("order by count(*) {direction}, {name}, p.id"),
        _ => format!("order by {name} {direction}, p.id"),
    });
    page(&mut sql, pager);
    tx.all(sql.query()).await
}

/// How many persons belong to a figure and are only counted, never listed.
pub async fn unnamed(tx: &impl Reads, span: &Span, list: &ListQuery) -> Result<i64> {
    let mut sql = Sql::new("select count(distinct r.person)");
    everybody(tx, &mut sql, span, list);
    sql.push(&format!("and not ({NAMED})"));
    tx.count(sql.query()).await
}

pub async fn people_count(tx: &impl Reads, span: &Span, list: &ListQuery) -> Result<i64> {
    let mut sql = Sql::new("select count(distinct r.person)");
    narrowed(tx, &mut sql, span, list);
    tx.count(sql.query()).await
}

/// A page of the participations behind a figure; every one of them without a pager.
pub async fn participations(
    tx: &impl Reads,
    (span, list, lang): (&Span, &ListQuery, Lang),
    pager: Option<&Pager>,
) -> Result<Vec<Participation>> {
    let mut sql = Sql::new(&format!(
        "select r.person, {WHO}, o.name_ar as organisation_ar, o.name_fr as organisation_fr,
                e.id as session, e.title_ar, e.title_fr, e.starts_on, {ATTENDED} as half_days"
    ));
    narrowed(tx, &mut sql, span, list);
    let name = sort_column(lang, "p");
    let direction = if list.desc { "desc" } else { "asc" };
    sql.push(&match list.sorted_by() {
        "name" => format!("order by {name} {direction}, e.starts_on, r.id"),
        _ => format!("order by e.starts_on {direction}, e.id, {name}, r.id"),
    });
    page(&mut sql, pager);
    tx.all(sql.query()).await
}

pub async fn participations_count(tx: &impl Reads, span: &Span, list: &ListQuery) -> Result<i64> {
    let mut sql = Sql::new("select count(*)");
    narrowed(tx, &mut sql, span, list);
    tx.count(sql.query()).await
}

/// Half-days attended by those in a list.
pub async fn half_days_behind(tx: &impl Reads, span: &Span, list: &ListQuery) -> Result<i64> {
    let mut sql = Sql::new(&format!("select cast(coalesce(sum({ATTENDED}), 0) as bigint)"));
    narrowed(tx, &mut sql, span, list);
    tx.count(sql.query()).await
}

/// Those behind a figure who may be listed.
fn narrowed(tx: &impl Reads, sql: &mut Sql, span: &Span, list: &ListQuery) {
    everybody(tx, sql, span, list);
    sql.push(&format!("and {NAMED}"));
}

fn everybody(tx: &impl Reads, sql: &mut Sql, span: &Span, list: &ListQuery) {
    let span = &in_month(span, list);
    sql.with(
        &format!(
            "from events e
             join training_sessions s on s.event = e.id
             join registrations r on r.event = e.id
             join people p on p.id = r.person
             join places l on l.code = p.place
             left join places c on c.code = substr(p.place, 1, 12)
             left join organisations o on o.id = r.organisation
            where {HELD}"
        ),
        span.args(),
    );
    let capacity = Some(list.filter("capacity")).filter(|capacity| !capacity.is_empty());
    sql.with("and r.capacity = ?", [capacity.unwrap_or("participant").into()]);
    of_registration(sql, span, list);
    of_person(sql, span, list);
    if let Some((text, args)) = search::matching(tx, "person", "p.id", &list.q) {
        sql.with(&format!("and {text}"), args);
    }
}

fn of_registration(sql: &mut Sql, span: &Span, list: &ListQuery) {
    if list.has("only", "here") {
        sql.with("and e.place = ?", [span.place.as_str().into()]);
    }
    if list.has("present", "yes") {
        sql.push(&format!("and {PRESENT}"));
    }
    let kinds = match list.filter("certified") {
        "yes" => Some(["participation", "competence"]),
        "participation" => Some(["participation"; 2]),
        "competence" => Some(["competence"; 2]),
        _ => None,
    };
    if let Some(kinds) = kinds {
        sql.with(&format!("and {CERTIFIED}"), kinds.map(Value::from));
    }
    if let Ok(session) = list.filter("session").parse::<SessionKey>() {
        sql.with("and e.id = ?", [session.into()]);
    }
    if let Ok(line) = list.filter("line").parse::<LineKey>() {
        sql.with("and s.plan_line = ?", [line.into()]);
    }
    match list.filter("audience") {
        "" => {}
        UNKNOWN => drop(sql.push("and r.audience is null")),
        audience => drop(sql.with("and r.audience = ?", [audience.into()])),
    }
    match list.filter("kind") {
        "" => {}
        UNKNOWN => drop(sql.push("and o.kind is null")),
        kind => drop(sql.with("and o.kind = ?", [kind.into()])),
    }
}

fn of_person(sql: &mut Sql, span: &Span, list: &ListQuery) {
    match list.filter("sex") {
        "" => {}
        UNKNOWN => drop(sql.push("and p.sex is null")),
        sex => drop(sql.with("and p.sex = ?", [sex.into()])),
    }
    match list.filter("milieu") {
        "" => {}
        UNKNOWN => drop(sql.push("and c.milieu is null")),
        milieu => drop(sql.with("and c.milieu = ?", [milieu.into()])),
    }
    of_age(sql, span.year, list.filter("age"));
    if !list.filter("home").is_empty() {
        let home = list.filter("home");
        let added = format!("{home}-%");
        sql.with("and (p.place = ? or p.place like ?)", [home.into(), added.into()]);
    }
    if !list.filter("province").is_empty() {
        sql.with("and substr(p.place, 1, 6) = ?", [list.filter("province").into()]);
    }
}

fn of_age(sql: &mut Sql, year: i32, age: &str) {
    let year_value: Value = i64::from(year).into();
    if age == UNKNOWN {
        sql.with("and (p.birth_year is null or p.birth_year > ?)", [year_value]);
    } else if let Some(band) = Band::of(age) {
        sql.with("and p.birth_year <= ?", [i64::from(band.born_until(year)).into()]);
        if let Some(after) = band.born_after(year) {
            sql.with("and p.birth_year > ?", [i64::from(after).into()]);
        }
    }
}

/// A page of the sessions behind a figure; every one of them without a pager.
pub async fn sessions_behind(
    tx: &impl Reads,
    (span, list, by): (&Span, &ListQuery, NaiveDate),
    pager: Option<&Pager>,
) -> Result<Vec<SessionRow>> {
    let mut sql = Sql::new("select e.id, e.title_ar, e.title_fr,");
    sql.with(
        &format!(
            "l.name_ar as place_ar, l.name_fr as place_fr, e.starts_on, e.ends_on, s.state,
                {HALF_DAYS} as half_days,
                (select count(*)
                   from registrations r
                  where r.event = e.id and r.capacity = 'participant') as registrations,
                (select count(*)
                   from registrations r
                  where r.event = e.id and r.capacity = 'participant' and {PRESENT}) as participations"
        ),
        [by.into()],
    );
    sessions(&mut sql, (span, list, by));
    let direction = if list.desc { "desc" } else { "asc" };
    sql.push(&format!("order by e.starts_on {direction}, e.id"));
    page(&mut sql, pager);
    tx.all(sql.query()).await
}

pub async fn sessions_count(
    tx: &impl Reads,
    span: &Span,
    list: &ListQuery,
    by: NaiveDate,
) -> Result<i64> {
    let mut sql = Sql::new("select count(*)");
    sessions(&mut sql, (span, list, by));
    tx.count(sql.query()).await
}

const HALF_DAYS: &str = "(select count(*)
                   from half_days d
                  where d.event = e.id and d.held_on <= ? and s.state <> 'planned')";

fn sessions(sql: &mut Sql, (span, list, by): (&Span, &ListQuery, NaiveDate)) {
    let span = in_month(span, list);
    sql.with(
        &format!(
            "from events e
             join training_sessions s on s.event = e.id
             join places l on l.code = e.place
            where {HELD}"
        ),
        span.args(),
    );
    if list.has("only", "here") {
        sql.with("and e.place = ?", [span.place.as_str().into()]);
    }
    if let Ok(line) = list.filter("line").parse::<LineKey>() {
        sql.with("and s.plan_line = ?", [line.into()]);
    }
    if list.has("cost", "yes") {
        sql.push("and s.cost is not null");
    }
    if !list.filter("state").is_empty() {
        sql.with("and s.state = ?", [list.filter("state").into()]);
    }
    if list.has("marked", "no") {
        sql.with(&format!("and {HALF_DAYS} > 0"), [by.into()]).push(&format!(
            "and exists (select 1
                           from registrations r
                          where r.event = e.id and r.capacity = 'participant')
             and not exists (select 1
                               from registrations r
                              where r.event = e.id and r.capacity = 'participant' and {PRESENT})"
        ));
    }
}

/// The month that the list asks for, the whole year otherwise.
fn in_month(span: &Span, list: &ListQuery) -> Span {
    let month = list.filter("month").parse().ok();
    month.and_then(|month| span.month(month)).unwrap_or_else(|| span.clone())
}

fn sort_column(lang: Lang, alias: &str) -> String {
    format!("{alias}.{}", if lang == Lang::Ar { "sort_ar" } else { "sort_fr" })
}

fn page(sql: &mut Sql, pager: Option<&Pager>) {
    if let Some(pager) = pager {
        sql.with("limit ? offset ?", [i64::from(pager.per).into(), pager.offset().into()]);
    }
}
