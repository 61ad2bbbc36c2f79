//! A Media Thursday as the series shows it. Nothing here touches the outside.

use crate::{
    features::outlets::{OutletId, OutletKind},
    foundation::events::{EventId, Exactness},
};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::FromRow;

/// A line of the series.
#[derive(Debug, Clone, FromRow)]
pub struct Thursday {
    pub id: EventId,
    pub place: String,
    pub title_ar: String,
    pub title_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub exactness: Exactness,
    pub cancelled_at: Option<DateTime<Utc>>,
    /// Releases on it, outlets that came, persons of theirs, items that were published about it.
    pub releases: i64,
    pub outlets: i64,
    /// Nothing for readers who may not see persons: two journalists of a paper are known by their number.
    pub persons: Option<i64>,
    pub items: i64,
}

/// An outlet that came, with how many of theirs.
#[derive(Debug, Clone, FromRow)]
pub struct Present {
    pub outlet: OutletId,
    pub kind: OutletKind,
    pub name_ar: String,
    pub name_fr: String,
    pub persons: Option<i64>,
}
