//! Statements of the roll. A page of it costs its rows: half-days are counted as they are marked
//! (`registrations.attended`), and a state is a condition, never a list in memory.

use crate::{
    features::certificates::{
        Kind,
        roll::{Counts, Rule, Standing, Taker},
    },
    foundation::{
        events::{EventId, RegistrationId},
        search,
    },
    layout::ListQuery,
};
use kit_db::{Reads, Result, Sql, Value};
use kit_lang::Lang;

/// Whose roll, and how it is to be read.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    pub event: EventId,
    pub rule: Rule,
    pub list: &'a ListQuery,
    pub lang: Lang,
}

const ROW: &str =
    "r.id as registration, r.person, p.name_ar, p.name_fr, p.sex, t.score, t.out_of, t.taken_on,
                   c.id as certificate, c.number, c.issued_at, c.revoked_at";

/// How many stand where, whatever the reader narrows the list to.
pub async fn counts(tx: &impl Reads, event: EventId, rule: Rule) -> Result<Counts> {
    let mut sql = Sql::new("select");
    for (n, standing) in Standing::ALL.into_iter().enumerate() {
        let (condition, args) = is(standing, rule);
        let name = standing.as_str();
        let comma = if n == 0 { "" } else { "," };
        sql.with(
            &format!(
                "{comma} cast(coalesce(sum(case when {condition} then 1 else 0 end), 0) as bigint) as {name}"
            ),
            args,
        );
    }
    from(&mut sql, event, rule.kind);
    Ok(tx.optional(sql.query()).await?.unwrap_or_default())
}

/// How many lines the reader asked for.
pub async fn found(tx: &impl Reads, wanted: Wanted<'_>) -> Result<i64> {
    let mut sql = Sql::new("select count(*)");
    from(&mut sql, wanted.event, wanted.rule.kind);
    narrow(tx, &mut sql, wanted);
    tx.count(sql.query()).await
}

/// Those lines, in the order asked for; `limit` rows from `offset`.
pub async fn page(
    tx: &impl Reads,
    wanted: Wanted<'_>,
    (limit, offset): (i64, i64),
) -> Result<Vec<Taker>> {
    let mut sql = taker(wanted.event, wanted.rule.kind);
    narrow(tx, &mut sql, wanted);
    order(&mut sql, wanted);
    sql.with("limit ? offset ?", [limit.into(), offset.into()]);
    tx.all(sql.query()).await
}

/// Everybody who fulfils the rule and has no certificate, in the order of the Arabic list.
pub async fn waiting(tx: &impl Reads, event: EventId, rule: Rule) -> Result<Vec<Taker>> {
    let mut sql = taker(event, rule.kind);
    let (condition, args) = is(Standing::Waiting, rule);
    sql.with(&format!("and {condition}"), args);
    sql.push("order by r.sort_ar, r.id");
    tx.all(sql.query()).await
}

/// The line of one participant.
pub async fn one(
    tx: &impl Reads,
    event: EventId,
    kind: Kind,
    registration: RegistrationId,
) -> Result<Option<Taker>> {
    let mut sql = taker(event, kind);
    sql.with("and r.id = ?", [registration.into()]);
    tx.optional(sql.query()).await
}

fn taker(event: EventId, kind: Kind) -> Sql {
    let mut sql = Sql::new(&format!("select {ROW}, r.attended"));
    from(&mut sql, event, kind);
    sql
}

/// Each participant with the last certificate of the kind and with what they reached in the test.
fn from(sql: &mut Sql, event: EventId, kind: Kind) {
    sql.push("from registrations r join people p on p.id = r.person");
    sql.with("left join certificates c on c.registration = r.id and c.kind = ?", [kind.into()]);
    sql.push("and not exists (select 1 from certificates n where n.replaces = c.id)");
    sql.push("left join test_results t on t.registration = r.id");
    sql.with("where r.event = ? and r.capacity = 'participant'", [event.into()]);
}

/// The condition of a standing: the same decision as [`crate::features::certificates::roll::Entry::new`], for many rows.
fn is(standing: Standing, rule: Rule) -> (String, Vec<Value>) {
    let (earned, args) = earned(rule);
    match standing {
        Standing::Valid => ("(c.id is not null and c.revoked_at is null)".into(), Vec::new()),
        Standing::Revoked => ("(c.id is not null and c.revoked_at is not null)".into(), Vec::new()),
        Standing::Waiting => (format!("(c.id is null and {earned})"), args),
        Standing::Short => (format!("(c.id is null and not {earned})"), args),
    }
}

fn earned(rule: Rule) -> (String, Vec<Value>) {
    match (rule.kind, rule.pass) {
        (Kind::Participation, _) if rule.of > 0 => {
            ("(r.attended >= ?)".to_owned(), vec![rule.needs().into()])
        }
        (Kind::Competence, Some(pass)) => (
            "(t.score is not null and t.score + 0.000001 >= t.out_of * ?)".into(),
            vec![pass.into()],
        ),
        _ => ("(1 = 0)".into(), Vec::new()),
    }
}

fn narrow(tx: &impl Reads, sql: &mut Sql, wanted: Wanted<'_>) {
    if let Some(standing) = Standing::parse(wanted.list.filter("state")) {
        let (condition, args) = is(standing, wanted.rule);
        sql.with(&format!("and {condition}"), args);
    }
    let q = wanted.list.q.trim();
    let named = search::matching(tx, "person", "r.person", q);
    let number = q.contains(|c: char| c.is_ascii_digit()).then(|| {
        let number: String = q.chars().filter(|c| !matches!(c, '%' | '_' | '\\')).collect();
        Value::from(format!("%{number}%"))
    });
    match (named, number) {
        (Some((named, mut args)), Some(number)) => {
            args.push(number);
            sql.with(&format!("and ({named} or c.number like ?)"), args);
        }
        (Some((named, args)), None) => {
            sql.with(&format!("and {named}"), args);
        }
        (None, Some(number)) => {
            sql.with("and c.number like ?", [number]);
        }
        (None, None) => {}
    }
}

fn order(sql: &mut Sql, wanted: Wanted<'_>) {
    let turn = if wanted.list.desc { "desc" } else { "asc" };
    let script = if wanted.lang == Lang::Ar { "ar" } else { "fr" };
    let name = format!("r.sort_{script} {turn}, r.id {turn}");
    let first = match wanted.list.sorted_by() {
        "attended" => format!("r.attended {turn}, "),
        "score" => format!("coalesce(t.score / t.out_of, -1) {turn}, "),
        "number" => {
            format!("length(coalesce(c.number, '')) {turn}, coalesce(c.number, '') {turn}, ")
        }
        "state" => {
            let (earned, args) = earned(wanted.rule);
            sql.with(
                &format!(
                    "order by case when c.id is not null and c.revoked_at is null then 1
                                   when c.id is not null then 2
                                   when {earned} then 0 else 3 end {turn}, {name}"
                ),
                args,
            );
            return;
        }
        _ => String::new(),
    };
    sql.push(&format!("order by {first}{name}"));
}
