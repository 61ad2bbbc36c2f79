//! Statements over the plans of communication of many provinces: the sums are the engine's, one statement a question.

use crate::{
    features::plans::{
        harmony::{ActionRow, Beside, Cell, Named, Overlap},
        permissions::COMPARE,
        plan::PlanState,
        word::{Aim, Channel, Dimension},
    },
    foundation::{Cx, Verb, search},
    layout::ListQuery,
};
use kit_db::{Reads, Result, Sql};

/// Of which plans it is asked: those of a place and below it in a year.
pub type Where<'a> = (&'a str, i64);

/// The actions that the reader sees, each with how many others are for the same audience by the same channel in the same month
/// and place.
fn acts(cx: &Cx, tx: &impl Reads, (place, year): Where<'_>, list: &ListQuery) -> Sql {
    let (scope, args) = cx.within(COMPARE, "n.place");
    let mut sql = Sql::new(
        "with acts as (
             select l.id, l.plan, l.position, n.place as province, n.state, coalesce(x.aim, '') as aim,
                    coalesce(l.audience, '') as audience, c.channel, coalesce(l.month, 0) as no,
                    coalesce(cast(l.month as text), '') as month, l.place, l.groups, l.persons, l.title_ar, l.title_fr,
                    count(*) over (partition by l.audience, c.channel, l.month, l.place) as twins
               from plans n
               join plan_lines l on l.plan = n.id
               join plan_actions c on c.line = l.id
               left join plan_axes x on x.id = l.axis",
    );
    sql.with("where n.strand = 'communication' and n.year = ?", [year.into()]);
    sql.with("and n.place in (select place from place_above where above = ?)", [place.into()]);
    sql.with(&format!("and {scope}"), args);
    if let Some((matching, args)) = search::matching(tx, "plan", "n.id", &list.q) {
        sql.with(&format!("and {matching}"), args);
    }
    sql.push(")");
    sql
}

/// What the reader asks for of them.
fn narrow(list: &ListQuery, sql: &mut Sql) {
    sql.push("where 1 = 1");
    if let Some(aim) = Aim::parse(list.filter("aim")) {
        sql.with("and a.aim = ?", [aim.into()]);
    }
    if let Some(channel) = Channel::parse(list.filter("channel")) {
        sql.with("and a.channel = ?", [channel.into()]);
    }
    if let Some(state) = PlanState::parse(list.filter("state")) {
        sql.with("and a.state = ?", [state.into()]);
    }
    let asked = ["audience", "month", "province", "at"];
    for (name, column) in asked.into_iter().zip(["audience", "month", "province", "place"]) {
        let value = list.filter(name);
        if !value.is_empty() {
            sql.with(&format!("and a.{column} = ?"), [value.into()]);
        }
    }
    if list.filter("twice") == "yes" {
        sql.push("and a.twins > 1");
    }
}

fn column(way: Dimension) -> &'static str {
    match way {
        Dimension::Aim => "a.aim",
        Dimension::Audience => "a.audience",
        Dimension::Channel => "a.channel",
        Dimension::Month => "a.month",
        Dimension::Province => "a.province",
    }
}

/// The cells in which there is something.
pub async fn cells(
    cx: &Cx,
    tx: &impl Reads,
    of: Where<'_>,
    (rows, columns): (Dimension, Dimension),
    list: &ListQuery,
) -> Result<Vec<Cell>> {
    let mut sql = acts(cx, tx, of, list);
    sql.push(&format!(
        "select {} as row_key, {} as col_key, count(*) as actions, count(distinct a.plan) as plans,
                cast(sum(a.persons) as bigint) as persons,
                cast(sum(case when a.twins > 1 then 1 else 0 end) as bigint) as doubled
           from acts a",
        column(rows),
        column(columns),
    ));
    narrow(list, &mut sql);
    sql.push("group by 1, 2 order by 1, 2");
    tx.all(sql.query()).await
}

/// What is planned twice, the most often first.
pub async fn overlaps(
    cx: &Cx,
    tx: &impl Reads,
    of: Where<'_>,
    list: &ListQuery,
    most: i64,
) -> Result<Vec<Overlap>> {
    let mut sql = acts(cx, tx, of, list);
    sql.push(
        "select a.audience, a.channel, a.month, a.place, p.name_ar as place_ar, p.name_fr as place_fr,
                count(*) as actions
           from acts a
           join places p on p.code = a.place",
    );
    narrow(list, &mut sql);
    sql.with(
        "and a.twins > 1
          group by a.audience, a.channel, a.month, a.place, a.no, p.name_ar, p.name_fr
          order by count(*) desc, a.no, a.audience, a.channel, a.place
          limit ?",
        [most.into()],
    );
    tx.all(sql.query()).await
}

pub async fn count_actions(
    cx: &Cx,
    tx: &impl Reads,
    of: Where<'_>,
    list: &ListQuery,
) -> Result<i64> {
    let mut sql = acts(cx, tx, of, list);
    sql.push("select count(*) from acts a");
    narrow(list, &mut sql);
    tx.count(sql.query()).await
}

/// A page of the actions; `limit` rows from `offset`.
pub async fn action_rows(
    cx: &Cx,
    tx: &impl Reads,
    of: Where<'_>,
    list: &ListQuery,
    (limit, offset): (i64, i64),
) -> Result<Vec<ActionRow>> {
    let mut sql = acts(cx, tx, of, list);
    sql.push(
        "select a.id, a.plan, a.title_ar, a.title_fr, v.name_ar as province_ar, v.name_fr as province_fr,
                p.name_ar as place_ar, p.name_fr as place_fr, a.aim, u.name_ar as audience_ar, u.name_fr as audience_fr,
                a.channel, a.month, a.groups as times,
                (select count(*) from plan_done d where d.line = a.id) as done, a.persons, a.twins
           from acts a
           join places v on v.code = a.province
           join places p on p.code = a.place
           left join audiences u on u.code = a.audience",
    );
    narrow(list, &mut sql);
    let turn = if list.desc { "desc" } else { "asc" };
    sql.push(&match list.sorted_by() {
        "persons" => format!("order by a.persons {turn}, a.id"),
        "province" => format!("order by v.rank {turn}, v.code, a.no, a.position, a.id"),
        _ => format!("order by a.no {turn}, v.rank, v.code, a.position, a.id"),
    });
    sql.with("limit ? offset ?", [limit.into(), offset.into()]);
    tx.all(sql.query()).await
}

/// The plans that lie side by side, in the order of the places.
pub async fn beside(cx: &Cx, tx: &impl Reads, (place, year): Where<'_>) -> Result<Vec<Beside>> {
    let (scope, args) = cx.within(COMPARE, "n.place");
    let mut sql = Sql::new("with these as (select n.id, n.place, n.state, n.revision from plans n");
    sql.with("where n.strand = 'communication' and n.year = ?", [year.into()]);
    sql.with("and n.place in (select place from place_above where above = ?)", [place.into()]);
    sql.with(&format!("and {scope})"), args);
    sql.push(
        "select t.id, t.place, p.name_ar as place_ar, p.name_fr as place_fr, t.state, t.revision,
                coalesce(l.actions, 0) as actions, coalesce(l.times, 0) as times, coalesce(d.done, 0) as done,
                coalesce(l.persons, 0) as persons, coalesce(d.counted, 0) as counted,
                coalesce(d.estimated, 0) as estimated, coalesce(b.budget, 0) as budget
           from these t
           join places p on p.code = t.place
           left join (select l.plan, count(*) as actions, cast(sum(l.groups) as bigint) as times,
                             cast(sum(l.persons) as bigint) as persons
                        from these t
                        join plan_lines l on l.plan = t.id
                       group by l.plan) l on l.plan = t.id
           left join (select l.plan, count(*) as done, cast(sum(d.counted) as bigint) as counted,
                             cast(sum(d.estimated) as bigint) as estimated
                        from these t
                        join plan_lines l on l.plan = t.id
                        join plan_done d on d.line = l.id
                       group by l.plan) d on d.plan = t.id
           left join (select l.plan, cast(sum(b.amount) as bigint) as budget
                        from these t
                        join plan_lines l on l.plan = t.id
                        join plan_budgets b on b.line = l.id
                       group by l.plan) b on b.plan = t.id
          order by p.rank, p.code",
    );
    tx.all(sql.query()).await
}

/// Provinces and prefectures of a place that have no plan in a year, within the reader's scope.
pub async fn without(cx: &Cx, tx: &impl Reads, (place, year): Where<'_>) -> Result<Vec<Named>> {
    let (scope, args) = cx.within(COMPARE, "p.code");
    let mut sql = Sql::new("select p.code, p.name_ar, p.name_fr from places p");
    sql.push("where p.kind in ('province', 'prefecture')");
    sql.with("and p.code in (select place from place_above where above = ?)", [place.into()]);
    sql.with(&format!("and {scope}"), args);
    // A prefecture whose arrondissements have plans of their own is not without one.
    sql.with(
        "and not exists (select 1
                           from plans n
                           join place_above a on a.place = n.place
                          where a.above = p.code and n.strand = 'communication' and n.year = ?)
          order by p.rank, p.code",
        [year.into()],
    );
    tx.all(sql.query()).await
}

/// The nation, regions and provinces of which the reader may compare plans.
pub async fn readable(cx: &Cx, tx: &impl Reads) -> Result<Vec<Named>> {
    places_for(cx, tx, COMPARE).await
}

/// Those in which the actor may do `verb`.
pub async fn places_for(cx: &Cx, tx: &impl Reads, verb: Verb) -> Result<Vec<Named>> {
    let (scope, args) = cx.within(verb, "p.code");
    let mut sql = Sql::new("select p.code, p.name_ar, p.name_fr from places p");
    sql.push("where p.kind in ('nation', 'region', 'province', 'prefecture', 'arrondissements_prefecture')");
    sql.with(&format!("and {scope}"), args);
    sql.push("order by p.rank, p.code");
    tx.all(sql.query()).await
}
