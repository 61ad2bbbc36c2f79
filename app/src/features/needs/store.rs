//! Every SQL statement about needs.

use super::{Answer, Need, NeedId, NewNeed, permissions::READ};
use crate::{
    features::modules::Domain,
    foundation::{Cx, search},
    layout::ListQuery,
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql};
use kit_lang::{Lang, sort_key};
use uuid::Uuid;

/// The columns of a need, with the persons for whom lines of plans answer it.
const NEED: &str =
    "n.id, n.place, n.year, n.audience, n.persons, n.domain, n.competence_ar, n.competence_fr,
                n.level_present, n.level_required, n.urgency, n.impact, n.feasibility, n.priority,
                n.source, n.source_note, n.version, n.answered";

/// Needs with what answers them; the condition follows.
const ANSWERED: &str = "from (select n.*,
                   (select coalesce(cast(sum(l.persons) as bigint), 0)
                      from plan_line_needs l
                     where l.need = n.id) as answered
              from needs n";

pub async fn find(tx: &impl Reads, id: NeedId) -> Result<Option<Need>> {
    let mut sql = Sql::new(&format!("select {NEED} {ANSWERED}"));
    sql.with("where n.id = ?) n", [id.into()]);
    tx.optional(sql.query()).await
}

/// Needs of a place and all below it in a year for which not every person has a line yet, the highest priority first.
pub async fn open_needs(tx: &impl Reads, place: &str, year: i64) -> Result<Vec<Need>> {
    let mut sql = Sql::new(&format!("select {NEED} {ANSWERED}"));
    let below =
        "where n.year = ? and n.place in (select place from place_above where above = ?)) n";
    sql.with(below, [year.into(), place.into()]);
    sql.push("where n.answered < n.persons order by n.priority desc, n.id");
    tx.all(sql.query()).await
}

pub async fn insert(tx: &mut WriteTx, id: NeedId, new: &NewNeed, now: DateTime<Utc>) -> Result<()> {
    let [sort_ar, sort_fr] = sort_keys(new);
    tx.run(sql!(
        "insert into needs
                (id, place, year, audience, persons, domain, competence_ar, competence_fr, level_present, level_required,
                 urgency, impact, feasibility, priority, source, source_note, sort_ar, sort_fr, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
        id,
        new.place.as_str(),
        new.year,
        new.audience.as_str(),
        new.persons,
        new.domain,
        new.competence_ar.as_str(),
        new.competence_fr.as_str(),
        new.level_present,
        new.level_required,
        new.urgency,
        new.impact,
        new.feasibility,
        new.priority(),
        new.source,
        new.source_note.as_str(),
        sort_ar,
        sort_fr,
        now,
    ))
    .await?;
    search::index(tx, "need", id, &[&new.competence_ar, &new.competence_fr]).await
}

/// Writes what an edit changed. False when the version is no longer the one given.
pub async fn update(tx: &mut WriteTx, id: NeedId, new: &NewNeed, version: i64) -> Result<bool> {
    let [sort_ar, sort_fr] = sort_keys(new);
    let touched = tx
        .run(sql!(
            "update needs
                set place = $3, year = $4, audience = $5, persons = $6, domain = $7, competence_ar = $8,
                    competence_fr = $9, level_present = $10, level_required = $11, urgency = $12, impact = $13,
                    feasibility = $14, priority = $15, source = $16, source_note = $17, sort_ar = $18, sort_fr = $19,
                    version = version + 1
              where id = $1 and version = $2",
            id,
            version,
            new.place.as_str(),
            new.year,
            new.audience.as_str(),
            new.persons,
            new.domain,
            new.competence_ar.as_str(),
            new.competence_fr.as_str(),
            new.level_present,
            new.level_required,
            new.urgency,
            new.impact,
            new.feasibility,
            new.priority(),
            new.source,
            new.source_note.as_str(),
            sort_ar,
            sort_fr,
        ))
        .await?;
    search::index(tx, "need", id, &[&new.competence_ar, &new.competence_fr]).await?;
    Ok(touched == 1)
}

fn sort_keys(new: &NewNeed) -> [Vec<u8>; 2] {
    use crate::foundation::people::in_script_of;
    [Lang::Ar, Lang::Fr]
        .map(|lang| sort_key(lang, in_script_of(lang, &new.competence_ar, &new.competence_fr)))
}

/// Whether a line of a plan stands on it.
pub async fn is_answered(tx: &impl Reads, id: NeedId) -> Result<bool> {
    let lines = tx.count(sql!("select count(*) from plan_line_needs where need = $1", id)).await?;
    Ok(lines > 0)
}

pub async fn delete(tx: &mut WriteTx, id: NeedId) -> Result<()> {
    tx.run(sql!("delete from needs where id = $1", id)).await?;
    search::forget(tx, "need", id).await
}

/// What the reader of the list asked for.
pub struct Asked<'a> {
    lang: Lang,
    list: &'a ListQuery,
    /// None for all years.
    year: Option<i64>,
}

/// A line of the list.
#[derive(Debug, Clone, FromRow)]
pub struct Listed {
    pub id: NeedId,
    pub year: i64,
    pub persons: i64,
    pub answered: i64,
    pub domain: Domain,
    pub competence_ar: String,
    pub competence_fr: String,
    pub level_present: i64,
    pub level_required: i64,
    pub urgency: i64,
    pub impact: i64,
    pub feasibility: i64,
    pub priority: i64,
    pub source: super::NeedSource,
    pub source_note: String,
    pub place_ar: String,
    pub place_fr: String,
    pub audience_ar: String,
    pub audience_fr: String,
}

/// Needs of one domain: how many, for how many persons, how many of them plans answer.
#[derive(Debug, Clone, FromRow)]
pub struct Gap {
    pub domain: Domain,
    pub needs: i64,
    pub persons: i64,
    /// Never more than the persons of each need.
    pub answered: i64,
}

impl Gap {
    pub fn left(&self) -> i64 {
        self.persons - self.answered
    }
}

impl<'a> Asked<'a> {
    pub fn of(list: &'a ListQuery, lang: Lang, year: Option<i64>) -> Self {
        Self { lang, list, year }
    }

    fn order(&self) -> String {
        let turn = if self.list.desc { "desc" } else { "asc" };
        let column = match (self.list.sorted_by(), self.lang) {
            ("persons", _) => "n.persons",
            ("left", _) => "n.persons - n.answered",
            ("year", _) => "n.year",
            ("competence", Lang::Ar) => "n.sort_ar",
            ("competence", _) => "n.sort_fr",
            _ => "n.priority",
        };
        format!("order by {column} {turn}, n.id {turn}")
    }

    fn narrow(&self, cx: &Cx, tx: &impl Reads, sql: &mut Sql) {
        let (scope, args) = cx.within(READ, "n.place");
        sql.push(ANSWERED).with(&format!("where {scope}"), args);
        if let Some(year) = self.year {
            sql.with("and n.year = ?", [year.into()]);
        }
        if !self.list.filter("place").is_empty() {
            let below = "and n.place in (select place from place_above where above = ?)";
            sql.with(below, [self.list.filter("place").into()]);
        }
        if !self.list.filter("audience").is_empty() {
            sql.with("and n.audience = ?", [self.list.filter("audience").into()]);
        }
        if let Some(domain) = Domain::parse(self.list.filter("domain")) {
            sql.with("and n.domain = ?", [domain.into()]);
        }
        if let Some((matching, args)) = search::matching(tx, "need", "n.id", &self.list.q) {
            sql.with(&format!("and {matching}"), args);
        }
        sql.push(match Answer::parse(self.list.filter("answered")) {
            Some(Answer::Not) => ") n where n.answered = 0",
            Some(Answer::Partly) => ") n where n.answered > 0 and n.answered < n.persons",
            Some(Answer::Wholly) => ") n where n.answered >= n.persons",
            None => ") n where 1 = 1",
        });
    }
}

/// What the list holds in all, by domain: its sums are those of the head.
pub async fn gaps(cx: &Cx, tx: &impl Reads, asked: &Asked<'_>) -> Result<Vec<Gap>> {
    let mut sql = Sql::new(
        "select n.domain, count(*) as needs, cast(sum(n.persons) as bigint) as persons,
                cast(sum(case when n.answered < n.persons then n.answered else n.persons end) as bigint) as answered",
    );
    asked.narrow(cx, tx, &mut sql);
    sql.push("group by n.domain");
    tx.all(sql.query()).await
}

/// A part of the list, so many after so many; without one, all of it.
pub async fn rows(
    cx: &Cx,
    tx: &impl Reads,
    asked: &Asked<'_>,
    part: Option<(i64, i64)>,
) -> Result<Vec<Listed>> {
    let order = asked.order();
    let mut sql = Sql::new(
        "select n.id, n.year, n.persons, n.answered, n.domain, n.competence_ar, n.competence_fr, n.level_present,
                n.level_required, n.urgency, n.impact, n.feasibility, n.priority, n.source, n.source_note,
                p.name_ar as place_ar, p.name_fr as place_fr, d.name_ar as audience_ar, d.name_fr as audience_fr
           from (select n.*",
    );
    asked.narrow(cx, tx, &mut sql);
    sql.push(&order);
    if let Some((per, offset)) = part {
        sql.with("limit ? offset ?", [per.into(), offset.into()]);
    }
    sql.push(") n join places p on p.code = n.place join audiences d on d.code = n.audience");
    sql.push(&order);
    tx.all(sql.query()).await
}

/// The first and the last year that the reader's needs are of.
pub async fn span(cx: &Cx, tx: &impl Reads) -> Result<Option<(i64, i64)>> {
    #[derive(FromRow)]
    struct Span {
        first: Option<i64>,
        last: Option<i64>,
    }
    let (scope, args) = cx.within(READ, "n.place");
    let mut sql = Sql::new("select min(n.year) as first, max(n.year) as last from needs n");
    sql.with(&format!("where {scope}"), args);
    let span: Option<Span> = tx.optional(sql.query()).await?;
    Ok(span.and_then(|span| span.first.zip(span.last)))
}

/// A line of a plan that answers a need.
#[derive(Debug, Clone, FromRow)]
pub struct Line {
    pub plan: Uuid,
    pub title_ar: String,
    pub title_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub year: i64,
    pub quarter: i64,
    /// Persons of this need whom the line takes.
    pub persons: i64,
    /// 1 when the plan is in the reader's places.
    pub near: i64,
}

/// Lines that answer a need, in the order of the plans.
pub async fn lines(cx: &Cx, tx: &impl Reads, id: NeedId) -> Result<Vec<Line>> {
    let (near, args) = cx.within(READ, "a.place");
    let mut sql = Sql::new(
        "select a.id as plan, l.title_ar, l.title_fr, p.name_ar as place_ar, p.name_fr as place_fr, a.year,
                l.quarter, x.persons,",
    );
    sql.with(&format!("cast(case when {near} then 1 else 0 end as bigint) as near"), args);
    sql.push(
        "from plan_line_needs x
         join plan_lines l on l.id = x.line
         join plans a on a.id = l.plan
         join places p on p.code = l.place",
    );
    sql.with("where x.need = ? order by a.year desc, l.position, l.id limit 100", [id.into()]);
    tx.all(sql.query()).await
}
