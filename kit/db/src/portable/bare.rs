//! A database in which references and triggers wait: rows come in any order, and what triggers keep comes with them.

use super::{
    Result,
    catalogue::{Kind, Table},
};
use crate::{Engine, FromRow, Query, Reads, WriteTx, sql};

/// What must be put back: statements.
pub type Held = Vec<String>;

#[derive(FromRow)]
struct Reference {
    table_name: String,
    name: String,
    definition: String,
}

/// Empties the tables, and takes references and triggers off them.
pub async fn strip(tx: &mut WriteTx, tables: &[Table]) -> Result<Held> {
    let held = match tx.engine() {
        Engine::Sqlite => strip_sqlite(tx).await?,
        Engine::Postgres => strip_postgres(tx, tables).await?,
    };
    for table in tables {
        tx.script(&format!("delete from {}", table.name)).await?;
    }
    Ok(held)
}

/// References are held against the whole at the commit; triggers are taken out.
async fn strip_sqlite(tx: &mut WriteTx) -> Result<Held> {
    tx.script("pragma defer_foreign_keys = on").await?;
    let names: Vec<String> =
        tx.column(sql!("select name from sqlite_master where type = 'trigger'")).await?;
    let texts = sql!("select sql from sqlite_master where type = 'trigger' order by name");
    let texts: Vec<String> = tx.column(texts).await?;
    for name in names {
        tx.script(&format!("drop trigger {name}")).await?;
    }
    Ok(texts)
}

async fn strip_postgres(tx: &mut WriteTx, tables: &[Table]) -> Result<Held> {
    let references: Vec<Reference> = tx
        .all(sql!(
            "select cast(conrelid as regclass)::text as table_name, cast(conname as text) as name,
                    pg_get_constraintdef(oid) as definition
               from pg_constraint
              where contype = 'f' and connamespace = cast(current_schema() as regnamespace)
              order by conname"
        ))
        .await?;
    let mut held = Held::new();
    for Reference { table_name, name, definition } in references {
        tx.script(&format!("alter table {table_name} drop constraint \"{name}\"")).await?;
        held.push(format!("alter table {table_name} add constraint \"{name}\" {definition}"));
    }
    for table in tables {
        tx.script(&format!("alter table {} disable trigger user", table.name)).await?;
        held.push(format!("alter table {} enable trigger user", table.name));
        for column in table.columns.iter().filter(|column| column.kind == Kind::Words) {
            let column = format!("alter table {} alter column {}", table.name, column.name);
            tx.script(&format!("{column} set default ''")).await?;
            held.push(format!("{column} drop default"));
        }
    }
    Ok(held)
}

/// Puts back what was taken off; PostgreSQL then holds every reference against the whole, and counts on where the rows end.
pub async fn dress(tx: &mut WriteTx, tables: &[Table], held: Held) -> Result<()> {
    for text in held {
        tx.script(&text).await?;
    }
    if tx.engine() == Engine::Postgres {
        for table in tables {
            for column in table.columns.iter().filter(|column| column.kind == Kind::Number) {
                tx.all::<Set>(count_on(&table.name, &column.name)).await?;
            }
        }
    }
    Ok(())
}

#[derive(FromRow)]
struct Set {}

/// Nothing, unless the column counts by itself.
fn count_on(table: &str, column: &str) -> Query {
    let text = format!(
        "select setval(s.name, (select max({column}) from {table}))
           from (select pg_get_serial_sequence('{table}', '{column}') as name) s
          where s.name is not null and (select max({column}) from {table}) is not null"
    );
    Query { text: text.into(), args: Vec::new() }
}
