//! From the database to lines.

use super::{
    Copied, Derived, FORMAT, Head, Mark, Result, Sum,
    catalogue::{Kind, Table, tables},
    cell,
};
use crate::{Engine, Query, ReadTx, Reads, Row, Sql, sql};
use chrono::{DateTime, Utc};
use sea_orm::Value;
use serde::Serialize;
use serde_json::Value as Json;
use std::{borrow::Cow, io::Write};

/// Rows that are asked for at a time.
const STRETCH: i64 = 1_000;

/// Writes the state of the whole database that `tx` sees, while others go on writing.
pub async fn dump(
    tx: &ReadTx,
    derived: &[Derived],
    made_at: DateTime<Utc>,
    out: &mut (impl Write + Send),
) -> Result<Copied> {
    let numbers = sql!("select number from migrations order by number");
    let migrations = tx.column(numbers).await?;
    line(out, &Head { qurb_copy: FORMAT, made_at, migrations })?;
    let mut copied = Copied::new();
    for table in tables(tx).await? {
        let columns: Vec<String> = kept(&table).map(|at| table.columns[at].name.clone()).collect();
        line(out, &Mark::Table { name: table.name.clone(), columns })?;
        let sum = rows(tx, &table, out).await?;
        line(out, &Mark::Rows(sum))?;
        copied.insert(table.name, sum);
    }
    for one in derived {
        line(out, &Mark::Derived { name: one.name.to_owned() })?;
        let sum = words(tx, one, out).await?;
        line(out, &Mark::Rows(sum))?;
        copied.insert(one.name.to_owned(), Sum { sum: 0, ..sum });
    }
    line(out, &Mark::End { tables: copied.len() })?;
    Ok(copied)
}

fn line(out: &mut impl Write, mark: &impl Serialize) -> Result<()> {
    serde_json::to_writer(&mut *out, mark)?;
    Ok(out.write_all(b"\n")?)
}

/// The columns that are copied.
pub fn kept(table: &Table) -> impl Iterator<Item = usize> {
    let columns = table.columns.iter().enumerate();
    columns.filter(|(_, column)| column.kind != Kind::Words).map(|(at, _)| at)
}

async fn rows(tx: &ReadTx, table: &Table, out: &mut (impl Write + Send)) -> Result<Sum> {
    let kept: Vec<usize> = kept(table).collect();
    let names: Vec<&str> = kept.iter().map(|at| table.columns[*at].name.as_str()).collect();
    let mut sum = Sum::default();
    let mut last: Option<Vec<Value>> = None;
    loop {
        let query = stretch(table, &names, last.take());
        let found = cells(tx, query, |index| table.columns[kept[index]].kind, kept.len()).await?;
        for cells in &found {
            let text = serde_json::to_string(cells)?;
            sum.add(&text);
            out.write_all(text.as_bytes())?;
            out.write_all(b"\n")?;
        }
        let Some(end) = found.last().filter(|_| found.len() as i64 == STRETCH) else {
            return Ok(sum);
        };
        let mut key = Vec::new();
        for at in &table.key {
            let (index, kind) = (kept.iter().position(|kept| kept == at), table.columns[*at].kind);
            key.push(cell::value(&end[index.unwrap_or(0)], kind)?);
        }
        last = Some(key);
    }
}

/// Every row's first `count` values.
async fn cells(
    tx: &ReadTx,
    query: Query,
    kind: impl Fn(usize) -> Kind,
    count: usize,
) -> Result<Vec<Vec<Json>>> {
    let read = |row: &Row<'_>, _: &[usize]| {
        (0..count).map(|index| cell::read(row, index, kind(index))).collect()
    };
    Ok(tx.on().read(query, usize::MAX, &[], read).await?)
}

/// The rows after those that were read.
fn stretch(table: &Table, names: &[&str], last: Option<Vec<Value>>) -> Query {
    let key: Vec<&str> = table.key.iter().map(|at| table.columns[*at].name.as_str()).collect();
    let key = key.join(", ");
    let mut sql = Sql::new(&format!("select {} from {}", names.join(", "), table.name));
    if let Some(last) = last {
        let marks = vec!["?"; last.len()].join(", ");
        sql.with(&format!("where ({key}) > ({marks})"), last);
    }
    sql.push(&format!("order by {key} limit {STRETCH}"));
    sql.query()
}

async fn words(tx: &ReadTx, one: &Derived, out: &mut (impl Write + Send)) -> Result<Sum> {
    let (on_sqlite, on_postgres) = one.read;
    let text = match tx.engine() {
        Engine::Sqlite => {
            // A reader refuses every write: also that of a table that is its own and in memory.
            tx.script(&format!("pragma query_only = off; {}; pragma query_only = on;", one.before))
                .await?;
            on_sqlite
        }
        Engine::Postgres => on_postgres,
    };
    let mut sum = Sum::default();
    let query = Query { text: Cow::Borrowed(text), args: Vec::new() };
    let kinds = [Kind::Number, Kind::Text];
    for cells in cells(tx, query, |index| kinds[index], kinds.len()).await? {
        let text = serde_json::to_string(&cells)?;
        sum.add(&text);
        out.write_all(text.as_bytes())?;
        out.write_all(b"\n")?;
    }
    if tx.engine() == Engine::Sqlite {
        tx.script(&format!("pragma query_only = off; {}; pragma query_only = on;", one.after))
            .await?;
    }
    Ok(sum)
}
