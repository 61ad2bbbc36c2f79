//! A value of a row as JSON, and back.

use super::{CopyError, Result, catalogue::Kind};
use crate::{Column, Row};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use sea_orm::Value;
use serde_json::Value as Json;
use uuid::Uuid;

/// The value at `index` of a row, and the same for a later statement.
pub fn read(row: &Row<'_>, index: usize, kind: Kind) -> crate::Result<Json> {
    fn get<T: Column>(row: &Row<'_>, index: usize) -> crate::Result<Option<T>> {
        row.get(index)
    }
    let text = |text: Option<String>| text.map_or(Json::Null, Json::String);
    Ok(match kind {
        Kind::Uuid => text(get::<Uuid>(row, index)?.map(|id| id.to_string())),
        Kind::Text | Kind::Words => text(get::<String>(row, index)?),
        Kind::Number => get::<i64>(row, index)?.map_or(Json::Null, Json::from),
        // Rust prints the shortest text that is read back as the same number.
        Kind::Float => text(get::<f64>(row, index)?.map(|number| number.to_string())),
        Kind::Truth => get::<bool>(row, index)?.map_or(Json::Null, Json::Bool),
        // PostgreSQL keeps microseconds.
        Kind::Moment => text(
            get::<DateTime<Utc>>(row, index)?
                .map(|at| at.to_rfc3339_opts(SecondsFormat::Micros, true)),
        ),
        Kind::Day => text(get::<NaiveDate>(row, index)?.map(|day| day.to_string())),
        Kind::Bytes => text(get::<Vec<u8>>(row, index)?.map(|bytes| hex(&bytes))),
    })
}

/// The value for a statement.
pub fn value(json: &Json, kind: Kind) -> Result<Value> {
    fn parsed<T: std::str::FromStr>(json: &Json, kind: Kind) -> Result<Option<T>> {
        let Some(text) = json.as_str() else {
            return if json.is_null() { Ok(None) } else { Err(wrong(json, kind)) };
        };
        text.parse().map(Some).map_err(|_| wrong(json, kind))
    }
    Ok(match kind {
        Kind::Uuid => parsed::<Uuid>(json, kind)?.into(),
        Kind::Text | Kind::Words => parsed::<String>(json, kind)?.into(),
        Kind::Float => parsed::<f64>(json, kind)?.into(),
        Kind::Moment => parsed::<DateTime<Utc>>(json, kind)?.into(),
        Kind::Day => parsed::<NaiveDate>(json, kind)?.into(),
        Kind::Number => match json {
            Json::Null => None::<i64>.into(),
            json => json.as_i64().ok_or_else(|| wrong(json, kind))?.into(),
        },
        Kind::Truth => match json {
            Json::Null => None::<bool>.into(),
            json => json.as_bool().ok_or_else(|| wrong(json, kind))?.into(),
        },
        Kind::Bytes => match json {
            Json::Null => None::<Vec<u8>>.into(),
            json => {
                let bytes = json.as_str().and_then(bytes);
                bytes.ok_or_else(|| wrong(json, kind))?.into()
            }
        },
    })
}

fn wrong(json: &Json, kind: Kind) -> CopyError {
    CopyError::Damaged(format!("{json} is no {kind:?}"))
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    let pair = |byte: &u8| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]];
    bytes.iter().flat_map(pair).collect()
}

fn bytes(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || text.len() % 2 == 1 {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}
