//! What an answer holds, whichever driver brought it.

use crate::{Error, Result};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::types::ValueRef;
use sea_orm::{DbErr, QueryResult, TryGetable};
use uuid::Uuid;

/// A type that is read from a row; derived by structs whose fields are the names of the columns.
pub trait FromRow: Sized {
    const COLUMNS: &'static [&'static str];

    /// `at` says where in the row each of `COLUMNS` is.
    fn from_row(row: &Row<'_>, at: &[usize]) -> Result<Self>;
}

/// One row of an answer.
pub struct Row<'a>(pub(crate) Cells<'a>);

pub(crate) enum Cells<'a> {
    File(&'a rusqlite::Row<'a>),
    Sea(&'a QueryResult),
}

impl Row<'_> {
    /// The value in a column, counted from 0.
    pub fn get<T: Column>(&self, at: usize) -> Result<T> {
        match &self.0 {
            Cells::Sea(row) => Ok(row.try_get_by_index(at)?),
            Cells::File(row) => {
                let cell = row.get_ref(at)?;
                T::from_cell(cell).ok_or_else(|| wrong(std::any::type_name::<T>(), at, cell))
            }
        }
    }
}

fn wrong(kind: &str, at: usize, cell: ValueRef<'_>) -> Error {
    let kind = format!("column {at} holds a {}, which is no {kind}", cell.data_type());
    Error::Other(DbErr::Type(kind))
}

/// Where each of the columns is.
pub(crate) fn places<S: AsRef<str>>(named: &[S], wanted: &[&str]) -> Result<Vec<usize>> {
    let place = |wanted: &&str| {
        let found = named.iter().position(|name| name.as_ref() == *wanted);
        found.ok_or_else(|| Error::Other(DbErr::Type(format!("there is no column {wanted}"))))
    };
    wanted.iter().map(place).collect()
}

/// A type that one column is read as. `from_cell` is None when the column holds something else.
pub trait Column: TryGetable {
    fn from_cell(cell: ValueRef<'_>) -> Option<Self>;
}

impl<T: Column> Column for Option<T> {
    fn from_cell(cell: ValueRef<'_>) -> Option<Self> {
        match cell {
            ValueRef::Null => Some(None),
            cell => T::from_cell(cell).map(Some),
        }
    }
}

impl Column for i64 {
    fn from_cell(cell: ValueRef<'_>) -> Option<Self> {
        cell.as_i64().ok()
    }
}

impl Column for i32 {
    fn from_cell(cell: ValueRef<'_>) -> Option<Self> {
        cell.as_i64().ok()?.try_into().ok()
    }
}

impl Column for bool {
    fn from_cell(cell: ValueRef<'_>) -> Option<Self> {
        cell.as_i64().ok().map(|number| number != 0)
    }
}

impl Column for f64 {
    fn from_cell(cell: ValueRef<'_>) -> Option<Self> {
        match cell {
            ValueRef::Integer(number) => Some(number as f64),
            cell => cell.as_f64().ok(),
        }
    }
}

impl Column for String {
    fn from_cell(cell: ValueRef<'_>) -> Option<Self> {
        cell.as_str().ok().map(str::to_owned)
    }
}

impl Column for Vec<u8> {
    fn from_cell(cell: ValueRef<'_>) -> Option<Self> {
        cell.as_blob().ok().map(<[u8]>::to_vec)
    }
}

impl Column for Uuid {
    fn from_cell(cell: ValueRef<'_>) -> Option<Self> {
        Self::from_slice(cell.as_blob().ok()?).ok()
    }
}

impl Column for DateTime<Utc> {
    fn from_cell(cell: ValueRef<'_>) -> Option<Self> {
        DateTime::parse_from_rfc3339(cell.as_str().ok()?).ok().map(|time| time.to_utc())
    }
}

impl Column for NaiveDate {
    fn from_cell(cell: ValueRef<'_>) -> Option<Self> {
        cell.as_str().ok()?.parse().ok()
    }
}
