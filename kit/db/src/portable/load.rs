//! From lines into an empty database.

use super::{
    Copied, CopyError, Derived, FORMAT, Head, Mark, Result, Sum, bare,
    catalogue::{Kind, Table, tables},
    cell,
};
use crate::{Db, Engine, Migration, Query, Reads, WriteTx, migrate};
use sea_orm::Value;
use std::{borrow::Cow, collections::BTreeMap, io::BufRead};

/// Rows that go in at a time.
const STRETCH: usize = 1_000;

/// Builds the schema as it was when the copy was made, and fills it. All of it, or nothing but empty tables.
///
/// `migrations` are those of this program; those that the copy does not know are for the caller to run afterwards. Fails
/// with [`CopyError::Unknown`] when the database is not empty, or the copy is of a newer program.
pub async fn load(
    db: &Db,
    migrations: &[Migration],
    derived: &[Derived],
    lines: &mut (impl BufRead + Send),
) -> Result<(Head, Copied)> {
    let mut text = String::new();
    let head: Head = serde_json::from_str(next(lines, &mut text)?)?;
    let known = migrations.iter().map(|one| one.number).take(head.migrations.len());
    if head.qurb_copy != FORMAT || !known.eq(head.migrations.iter().copied()) {
        let newer = "it was made by another program, or a newer one than this";
        return Err(CopyError::Unknown(newer.into()));
    }
    if crate::pending(db, migrations).await? < migrations.len() {
        return Err(CopyError::Unknown("the database to restore into is not empty".into()));
    }
    migrate(db, &migrations[..head.migrations.len()], head.made_at).await?;
    let mut tx = db.write().await?;
    let tables = tables(&tx).await?;
    let held = bare::strip(&mut tx, &tables).await?;
    let copied = fill(&mut tx, &tables, derived, lines, &mut text).await?;
    bare::dress(&mut tx, &tables, held).await?;
    tx.commit().await?;
    Ok((head, copied))
}

/// The next line; a copy never just stops.
fn next<'a>(lines: &mut impl BufRead, text: &'a mut String) -> Result<&'a str> {
    text.clear();
    match lines.read_line(text) {
        Ok(0) => Err(CopyError::Damaged("its end is missing".into())),
        Ok(_) if !text.ends_with('\n') => Err(CopyError::Damaged("its end is missing".into())),
        Ok(_) => Ok(text.trim_end_matches('\n')),
        Err(error) => Err(CopyError::Damaged(error.to_string())),
    }
}

/// Nothing follows the last line; what packs and closes the file has its own end, which is read with this.
fn over(lines: &mut impl BufRead, text: &mut String) -> Result<()> {
    text.clear();
    match lines.read_line(text) {
        Ok(0) => Ok(()),
        Ok(_) => Err(CopyError::Damaged("something follows its end".into())),
        Err(error) => Err(CopyError::Damaged(error.to_string())),
    }
}

async fn fill(
    tx: &mut WriteTx,
    tables: &[Table],
    derived: &[Derived],
    lines: &mut (impl BufRead + Send),
    text: &mut String,
) -> Result<Copied> {
    let by_name: BTreeMap<&str, &Table> =
        tables.iter().map(|table| (table.name.as_str(), table)).collect();
    let mut copied = Copied::new();
    loop {
        let (name, sum) = match serde_json::from_str(next(lines, text)?)? {
            Mark::Table { name, columns } => {
                let table = by_name.get(name.as_str()).copied();
                let table = table.ok_or_else(|| CopyError::Unknown(format!("no table {name}")))?;
                let sum = rows(tx, Target::of(table, &columns)?, lines, text).await?;
                (name, sum)
            }
            Mark::Derived { name } => {
                let one = derived.iter().find(|one| one.name == name);
                let one = one.ok_or_else(|| CopyError::Unknown(format!("no content {name}")))?;
                let sum = words(tx, one, lines, text).await?;
                (name, Sum { sum: 0, ..sum })
            }
            Mark::End { tables } if tables == copied.len() => {
                over(lines, text)?;
                return Ok(copied);
            }
            mark => return Err(CopyError::Damaged(format!("{mark:?} stands where it should not"))),
        };
        copied.insert(name, sum);
    }
}

/// A table to be filled: the columns of the copy, and what each holds.
struct Target<'a> {
    table: &'a str,
    columns: Vec<&'a str>,
    kinds: Vec<Kind>,
}

impl<'a> Target<'a> {
    fn of(table: &'a Table, names: &[String]) -> Result<Self> {
        let mut target = Self { table: &table.name, columns: Vec::new(), kinds: Vec::new() };
        for name in names {
            let column = table.columns.iter().find(|column| column.name == *name);
            let unknown = || CopyError::Unknown(format!("no column {}.{name}", table.name));
            let column = column.ok_or_else(unknown)?;
            target.columns.push(&column.name);
            target.kinds.push(column.kind);
        }
        Ok(target)
    }

    fn row(&self, cells: &[serde_json::Value]) -> Result<Vec<Value>> {
        if cells.len() != self.kinds.len() {
            let table = self.table;
            return Err(CopyError::Damaged(format!("a row of {table} has {} cells", cells.len())));
        }
        cells.iter().zip(&self.kinds).map(|(cell, kind)| cell::value(cell, *kind)).collect()
    }
}

async fn rows(
    tx: &mut WriteTx,
    target: Target<'_>,
    lines: &mut (impl BufRead + Send),
    text: &mut String,
) -> Result<Sum> {
    let mut sum = Sum::default();
    let mut batch = Vec::new();
    loop {
        let line = next(lines, text)?;
        let row = line.starts_with('[');
        if row {
            sum.add(line);
            batch.push(target.row(&serde_json::from_str::<Vec<serde_json::Value>>(line)?)?);
        }
        if batch.len() == STRETCH || !row {
            tx.insert_rows(target.table, &target.columns, std::mem::take(&mut batch)).await?;
        }
        if !row {
            return told(target.table, line, sum);
        }
    }
}

/// Holds what was read against what the copy says of it.
fn told(name: &str, line: &str, sum: Sum) -> Result<Sum> {
    match serde_json::from_str(line)? {
        Mark::Rows(told) if told == sum => Ok(sum),
        Mark::Rows(told) => {
            let (read, told) = (sum.rows, told.rows);
            Err(CopyError::Damaged(format!(
                "{name} has {read} rows that are not the {told} written"
            )))
        }
        mark => Err(CopyError::Damaged(format!("{mark:?} stands after rows of {name}"))),
    }
}

async fn words(
    tx: &mut WriteTx,
    one: &Derived,
    lines: &mut (impl BufRead + Send),
    text: &mut String,
) -> Result<Sum> {
    let (on_sqlite, on_postgres) = one.write;
    let write = if tx.engine() == Engine::Sqlite { on_sqlite } else { on_postgres };
    let mut sum = Sum::default();
    loop {
        let line = next(lines, text)?;
        if !line.starts_with('[') {
            return told(one.name, line, sum);
        }
        sum.add(line);
        let (no, words): (i64, String) = serde_json::from_str(line)?;
        let args = vec![no.into(), words.into()];
        tx.run(Query { text: Cow::Borrowed(write), args }).await?;
    }
}
