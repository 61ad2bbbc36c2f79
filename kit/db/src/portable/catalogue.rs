//! The tables of a database and their columns, asked of the engine itself.

use super::{CopyError, Result};
use crate::{Engine, FromRow, Reads, sql};

/// A table that holds what people wrote; `key` names the columns that tell its rows apart.
#[derive(Debug, Clone)]
pub struct Table {
    pub name: String,
    pub columns: Vec<Column>,
    pub key: Vec<usize>,
}

#[derive(Debug, Clone)]
pub struct Column {
    pub name: String,
    pub kind: Kind,
}

/// What a column holds; `docs/sql.md` names the types of the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Uuid,
    Text,
    Number,
    Float,
    Truth,
    Moment,
    Day,
    Bytes,
    /// Derived by PostgreSQL, not copied.
    Words,
}

#[derive(FromRow)]
struct Found {
    table_name: String,
    column_name: String,
    kind: String,
    /// Its place in the primary key, from 1; 0 when it is not in it.
    in_key: i64,
}

/// Every table but that of the migrations, by name.
pub async fn tables(tx: &impl Reads) -> Result<Vec<Table>> {
    let found: Vec<Found> = tx.all(columns(tx.engine())).await?;
    let mut tables: Vec<Table> = Vec::new();
    let mut keys: Vec<Vec<(i64, usize)>> = Vec::new();
    for Found { table_name, column_name, kind, in_key } in found {
        if tables.last().is_none_or(|last| last.name != table_name) {
            tables.push(Table { name: table_name.clone(), columns: Vec::new(), key: Vec::new() });
            keys.push(Vec::new());
        }
        let unknown = || CopyError::Unknown(format!("{table_name}.{column_name} is {kind}"));
        let kind = Kind::parse(&kind).ok_or_else(unknown)?;
        if let (Some(table), Some(key)) = (tables.last_mut(), keys.last_mut()) {
            if in_key > 0 {
                key.push((in_key, table.columns.len()));
            }
            table.columns.push(Column { name: column_name, kind });
        }
    }
    for (table, mut key) in tables.iter_mut().zip(keys) {
        key.sort_unstable();
        table.key = key.into_iter().map(|(_, column)| column).collect();
        if table.key.is_empty() {
            return Err(CopyError::Unknown(format!("{} has no primary key", table.name)));
        }
    }
    Ok(tables)
}

fn columns(engine: Engine) -> crate::Query {
    match engine {
        Engine::Sqlite => sql!(
            "select t.name as table_name, c.name as column_name, c.type as kind, c.pk as in_key
               from pragma_table_list t
               join pragma_table_xinfo(t.name) c
              where t.schema = 'main' and t.type = 'table' and t.name not like 'sqlite\\_%' escape '\\'
                and t.name <> 'migrations' and c.hidden = 0
              order by t.name, c.cid"
        ),
        Engine::Postgres => sql!(
            "select cast(t.relname as text) as table_name, cast(a.attname as text) as column_name,
                    format_type(a.atttypid, null) as kind,
                    cast(coalesce(array_position(cast(i.indkey as smallint[]), a.attnum) + 1, 0) as bigint)
                        as in_key
               from pg_class t
               join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
               left join pg_index i on i.indrelid = t.oid and i.indisprimary
              where t.relkind = 'r' and t.relnamespace = cast(current_schema() as regnamespace)
                and t.relname <> 'migrations' and a.attgenerated = ''
              order by cast(t.relname as text) collate \"C\", a.attnum"
        ),
    }
}

impl Kind {
    fn parse(text: &str) -> Option<Self> {
        Some(match text.to_ascii_lowercase().as_str() {
            "uuid" => Self::Uuid,
            "text" => Self::Text,
            "bigint" | "integer" => Self::Number,
            "double precision" => Self::Float,
            "boolean" => Self::Truth,
            "timestamptz" | "timestamp with time zone" => Self::Moment,
            "date" => Self::Day,
            "bytea" => Self::Bytes,
            "tsvector" => Self::Words,
            _ => return None,
        })
    }
}
