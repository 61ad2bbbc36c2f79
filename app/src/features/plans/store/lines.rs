//! Statements about axes, lines, their budgets and the needs they answer.

use crate::{
    features::plans::{
        forms::LineDraft,
        line::{Axis, AxisId, Budget, Line, LineId},
        need::Answer,
        plan::PlanId,
        word::Aim,
    },
    foundation::Cx,
};
use kit_db::{Reads, Result, Sql, Value, WriteTx, sql};

/// What every reading of a line takes.
pub const LINE: &str =
    "select l.id, l.plan, l.axis, l.position, l.title_ar, l.title_fr, l.module, m.title_ar as module_ar,
            m.title_fr as module_fr, m.hours, l.audience, a.name_ar as audience_ar, a.name_fr as audience_fr,
            l.groups, l.persons, l.half_days, l.place, p.name_ar as place_ar, p.name_fr as place_fr, l.quarter,
            l.month, l.starts_on, l.ends_on, l.trainer, l.indicator, l.version
       from plan_lines l
       join places p on p.code = l.place
       left join modules m on m.id = l.module
       left join audiences a on a.code = l.audience";

pub async fn axis(tx: &impl Reads, plan: PlanId, id: AxisId) -> Result<Option<Axis>> {
    tx.optional(sql!(
        "select id, plan, position, title_ar, title_fr, aim from plan_axes where id = $1 and plan = $2",
        id,
        plan,
    ))
    .await
}

/// Adds an axis after the others.
pub async fn insert_axis(
    cx: &Cx,
    tx: &mut WriteTx,
    plan: PlanId,
    (title_ar, title_fr): (&str, &str),
    aim: Option<Aim>,
) -> Result<AxisId> {
    let id = AxisId::new(cx.now);
    tx.run(sql!(
        "insert into plan_axes (id, plan, position, title_ar, title_fr, aim)
         select $1, $2, coalesce(max(position), 0) + 1, $3, $4, $5 from plan_axes where plan = $2",
        id,
        plan,
        title_ar,
        title_fr,
        aim,
    ))
    .await?;
    Ok(id)
}

pub async fn rename_axis(
    tx: &mut WriteTx,
    id: AxisId,
    (title_ar, title_fr): (&str, &str),
    aim: Option<Aim>,
) -> Result<u64> {
    tx.run(sql!(
        "update plan_axes set title_ar = $2, title_fr = $3, aim = $4 where id = $1",
        id,
        title_ar,
        title_fr,
        aim,
    ))
    .await
}

/// Puts two axes in each other's place.
pub async fn move_axis(tx: &mut WriteTx, one: &Axis, other: &Axis) -> Result<()> {
    for (id, position) in [(one.id, other.position), (other.id, one.position)] {
        tx.run(sql!("update plan_axes set position = $2 where id = $1", id, position)).await?;
    }
    Ok(())
}

/// Takes an axis away; its lines stay, without an axis.
pub async fn remove_axis(tx: &mut WriteTx, id: AxisId) -> Result<()> {
    tx.run(sql!("update plan_lines set axis = null where axis = $1", id)).await?;
    tx.run(sql!("delete from plan_axes where id = $1", id)).await?;
    Ok(())
}

pub async fn count_lines(tx: &impl Reads, plan: PlanId) -> Result<i64> {
    tx.count(sql!("select count(*) from plan_lines where plan = $1", plan)).await
}

pub async fn line(tx: &impl Reads, plan: PlanId, id: LineId) -> Result<Option<Line>> {
    let mut sql = Sql::new(LINE);
    sql.with("where l.id = ? and l.plan = ?", [id.into(), plan.into()]);
    tx.optional(sql.query()).await
}

/// Adds a line after the others.
pub async fn insert_line(
    cx: &Cx,
    tx: &mut WriteTx,
    plan: PlanId,
    draft: &LineDraft,
) -> Result<LineId> {
    let id = LineId::new(cx.now);
    let (columns, marks) = (TYPED.join(", "), ["?"; TYPED.len()].join(", "));
    let mut sql = Sql::new(&format!("insert into plan_lines (id, plan, position, {columns})"));
    sql.with("select ?, ?, coalesce(max(position), 0) + 1,", [id.into(), plan.into()]);
    sql.with(&marks, typed(draft));
    sql.with("from plan_lines where plan = ?", [plan.into()]);
    tx.run(sql.query()).await?;
    Ok(id)
}

/// The columns of a line that people type, and their values in this order.
const TYPED: [&str; 15] = [
    "axis",
    "title_ar",
    "title_fr",
    "module",
    "audience",
    "groups",
    "persons",
    "half_days",
    "place",
    "quarter",
    "month",
    "starts_on",
    "ends_on",
    "trainer",
    "indicator",
];

fn typed(draft: &LineDraft) -> [Value; TYPED.len()] {
    [
        draft.axis.into(),
        draft.title_ar.as_str().into(),
        draft.title_fr.as_str().into(),
        draft.module.into(),
        draft.audience.clone().into(),
        draft.groups.into(),
        draft.persons.into(),
        draft.half_days.into(),
        draft.place.as_str().into(),
        draft.quarter.into(),
        draft.month.into(),
        draft.starts_on.into(),
        draft.ends_on.into(),
        draft.trainer.as_str().into(),
        draft.indicator.as_str().into(),
    ]
}

/// Changes a line of this version; says whether it was still that one.
pub async fn update_line(
    tx: &mut WriteTx,
    (id, version): (LineId, i64),
    draft: &LineDraft,
) -> Result<bool> {
    let set = TYPED.map(|column| format!("{column} = ?")).join(", ");
    let mut sql = Sql::new("update plan_lines set version = version + 1,");
    sql.with(&set, typed(draft));
    sql.with("where id = ? and version = ?", [id.into(), version.into()]);
    Ok(tx.run(sql.query()).await? == 1)
}

/// Puts two lines in each other's place.
pub async fn move_line(tx: &mut WriteTx, one: &Line, other: &Line) -> Result<()> {
    for (id, position) in [(one.id, other.position), (other.id, one.position)] {
        tx.run(sql!("update plan_lines set position = $2 where id = $1", id, position)).await?;
    }
    Ok(())
}

pub async fn remove_line(tx: &mut WriteTx, id: LineId) -> Result<()> {
    tx.run(sql!("delete from plan_budgets where line = $1", id)).await?;
    tx.run(sql!("delete from plan_line_needs where line = $1", id)).await?;
    tx.run(sql!("delete from plan_actions where line = $1", id)).await?;
    tx.run(sql!("delete from plan_lines where id = $1", id)).await?;
    Ok(())
}

/// How many sessions were planned from a line.
pub async fn line_sessions(tx: &impl Reads, id: LineId) -> Result<i64> {
    tx.count(sql!("select count(*) from training_sessions where plan_line = $1", id)).await
}

/// Puts the money of a line in place of what it had; nothing of a source is no row.
pub async fn set_budgets(tx: &mut WriteTx, line: LineId, budgets: &[Budget]) -> Result<()> {
    tx.run(sql!("delete from plan_budgets where line = $1", line)).await?;
    let given = budgets.iter().filter(|budget| budget.amount > 0);
    let rows = given.map(|one| vec![line.into(), one.source.into(), one.amount.into()]);
    tx.insert_rows("plan_budgets", &["line", "source", "amount"], rows.collect()).await
}

/// Puts the needs that a line answers in place of those it did.
pub async fn set_answers(tx: &mut WriteTx, line: LineId, answers: &[Answer]) -> Result<()> {
    tx.run(sql!("delete from plan_line_needs where line = $1", line)).await?;
    let given = answers.iter().filter(|answer| answer.persons > 0);
    let rows = given.map(|one| vec![line.into(), one.need.into(), one.persons.into()]);
    tx.insert_rows("plan_line_needs", &["line", "need", "persons"], rows.collect()).await
}

pub async fn budgets_of(tx: &impl Reads, line: LineId) -> Result<Vec<Budget>> {
    tx.all(sql!(
        "select line, source, amount from plan_budgets where line = $1 order by source",
        line
    ))
    .await
}

pub async fn answers_of(tx: &impl Reads, line: LineId) -> Result<Vec<Answer>> {
    tx.all(sql!(
        "select line, need, persons from plan_line_needs where line = $1 order by need",
        line
    ))
    .await
}
