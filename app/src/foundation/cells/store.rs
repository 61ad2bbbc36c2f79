//! How many persons took part, in every part of the places on a path.

use super::Span;
use kit_db::{FromRow, Reads, Result, Sql, Value};
use std::collections::BTreeMap;

#[derive(FromRow)]
struct Row {
    place: String,
    part: String,
    persons: i64,
}

const THERE: &str =
    "join registrations r on r.event = e.id and r.capacity = 'participant' and r.attended > 0
      where e.kind = 'session' and e.starts_on >= ? and e.starts_on < ?";

/// Different persons by place of the path and part of it; those of the place itself under an empty part, the whole nation's
/// under an empty place.
pub async fn persons(
    tx: &impl Reads,
    path: &[String],
    (from, until): Span,
) -> Result<BTreeMap<String, BTreeMap<String, u64>>> {
    let marks = vec!["?"; path.len().max(1)].join(", ");
    let codes = || path.iter().map(|code| Value::from(code.as_str()));
    let span: [Value; 2] = [from.into(), until.into()];
    let mut sql = Sql::new(
        "select '' as place, 'MA' as part, count(distinct r.person) as persons from events e",
    );
    sql.with(THERE, span.clone());
    sql.with(
        &format!(
            "union all
             select c.parent, c.code, count(distinct r.person)
               from events e
               join place_above u on u.place = e.place
               join places c on c.code = u.above and c.parent in ({marks})"
        ),
        codes(),
    );
    sql.with(&format!("{THERE} group by c.parent, c.code"), span.clone());
    sql.push("union all select e.place, '', count(distinct r.person) from events e");
    sql.with(THERE, span);
    sql.with(&format!("and e.place in ({marks}) group by e.place"), codes());
    let rows: Vec<Row> = tx.all(sql.query()).await?;
    let mut parts: BTreeMap<String, BTreeMap<String, u64>> = BTreeMap::new();
    for row in rows {
        let persons = u64::try_from(row.persons).unwrap_or_default();
        parts.entry(row.place).or_default().insert(row.part, persons);
    }
    Ok(parts)
}
