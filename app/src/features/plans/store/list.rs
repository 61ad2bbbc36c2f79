//! Statements of the list of plans.

use crate::{
    features::plans::{
        permissions::{READ, of},
        plan::{PlanId, PlanState, Strand},
    },
    foundation::{Cx, search},
    layout::{Choice, ListQuery},
};
use kit_db::{FromRow, Reads, Result, Sql};
use kit_lang::Lang;

/// A plan as the list shows it.
#[derive(Debug, Clone, FromRow)]
pub struct PlanRow {
    pub id: PlanId,
    pub place_ar: String,
    pub place_fr: String,
    pub year: i64,
    pub state: PlanState,
    pub revision: i64,
    pub lines: i64,
    pub sessions: i64,
    pub persons: i64,
    /// In centimes.
    pub budget: i64,
}

/// How many plans the reader sees in this list.
pub async fn counted(cx: &Cx, tx: &impl Reads, strand: Strand, list: &ListQuery) -> Result<i64> {
    let mut sql = Sql::new("select count(*) from plans n");
    narrow(cx, tx, strand, list, &mut sql);
    tx.count(sql.query()).await
}

/// A page of them; `limit` rows from `offset`.
pub async fn rows(
    cx: &Cx,
    tx: &impl Reads,
    (strand, list): (Strand, &ListQuery),
    (limit, offset): (i64, i64),
) -> Result<Vec<PlanRow>> {
    let mut sql = Sql::new(
        "select n.id, p.name_ar as place_ar, p.name_fr as place_fr, n.year, n.state, n.revision,
                (select count(*) from plan_lines l where l.plan = n.id) as lines,
                (select cast(coalesce(sum(l.groups), 0) as bigint) from plan_lines l where l.plan = n.id) as sessions,
                (select cast(coalesce(sum(l.persons), 0) as bigint) from plan_lines l where l.plan = n.id) as persons,
                (select cast(coalesce(sum(b.amount), 0) as bigint)
                   from plan_lines l
                   join plan_budgets b on b.line = l.id
                  where l.plan = n.id) as budget
           from plans n
           join places p on p.code = n.place",
    );
    narrow(cx, tx, strand, list, &mut sql);
    sql.push(&order(cx, list));
    sql.with("limit ? offset ?", [limit.into(), offset.into()]);
    tx.all(sql.query()).await
}

fn order(cx: &Cx, list: &ListQuery) -> String {
    let turn = if list.desc { "desc" } else { "asc" };
    let name = if cx.lang == Lang::Ar { "p.name_ar" } else { "p.name_fr" };
    match list.sorted_by() {
        "place" => format!("order by {name} {turn}, n.year desc, n.id"),
        "persons" => format!("order by 9 {turn}, n.id"),
        "budget" => format!("order by 10 {turn}, n.id"),
        _ => format!("order by n.year {turn}, p.rank, p.code, n.id"),
    }
}

fn narrow(cx: &Cx, tx: &impl Reads, strand: Strand, list: &ListQuery, sql: &mut Sql) {
    let (scope, args) = cx.within(of(strand, READ), "n.place");
    sql.with("where n.strand = ?", [strand.into()]);
    sql.with(&format!("and {scope}"), args);
    if let Some(state) = PlanState::parse(list.filter("state")) {
        sql.with("and n.state = ?", [state.into()]);
    }
    if let Ok(year) = list.filter("year").parse::<i64>() {
        sql.with("and n.year = ?", [year.into()]);
    }
    if !list.filter("place").is_empty() {
        let place = list.filter("place").to_owned();
        sql.with("and n.place in (select place from place_above where above = ?)", [place.into()]);
    }
    if let Some((matching, args)) = search::matching(tx, "plan", "n.id", &list.q) {
        sql.with(&format!("and {matching}"), args);
    }
}

/// The years of which the reader sees plans, the latest first.
pub async fn years(cx: &Cx, tx: &impl Reads, strand: Strand) -> Result<Vec<Choice>> {
    let (scope, args) = cx.within(of(strand, READ), "place");
    let mut sql = Sql::new("select distinct year from plans");
    sql.with("where strand = ?", [strand.into()]).with(&format!("and {scope}"), args);
    sql.push("order by year desc");
    let years: Vec<i64> = tx.column(sql.query()).await?;
    Ok(years.into_iter().map(|year| Choice::new(year.to_string(), year.to_string())).collect())
}

/// The regions, provinces and prefectures below which the reader sees plans.
pub async fn places_with_plans(cx: &Cx, tx: &impl Reads, strand: Strand) -> Result<Vec<Choice>> {
    let (scope, args) = cx.within(of(strand, READ), "n.place");
    let name = if cx.lang == Lang::Ar { "p.name_ar" } else { "p.name_fr" };
    let mut sql = Sql::new(&format!(
        "select distinct p.code, {name} as name, p.rank
           from plans n
           join place_above a on a.place = n.place
           join places p on p.code = a.above"
    ));
    sql.with("where n.strand = ? and p.kind <> 'nation'", [strand.into()]);
    sql.with(&format!("and {scope}"), args);
    sql.push("order by p.rank, p.code");
    super::around::choices(tx, sql.query()).await
}
