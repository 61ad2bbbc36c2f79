//! Two records of one organisation: what stays of either, and how all of it is put back. Pure.

use super::{NewOrganisation, Organisation, OrganisationId, OrganisationKind};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A record as it was, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub id: Uuid,
    pub kind: String,
    pub name_ar: String,
    pub name_fr: String,
    pub place: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub version: i64,
    pub made_at: DateTime<Utc>,
}

/// Everything that a merging moved, kept beside it so that it can be put back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Moved {
    pub gone: Record,
    /// The record that stays, as it was and as it became.
    pub before: Record,
    pub after: Record,
    /// What referred to the record that is gone: by table and column, the rows.
    pub rows: BTreeMap<String, Vec<Uuid>>,
}

/// The record that stays: its own values, and those of the other where it has none.
#[must_use]
pub fn completed(kept: &Organisation, gone: &Organisation) -> NewOrganisation {
    let name = |own: &str, other: &str| if own.is_empty() { other } else { own }.to_owned();
    NewOrganisation {
        kind: kept.kind,
        name_ar: name(&kept.name_ar, &gone.name_ar),
        name_fr: name(&kept.name_fr, &gone.name_fr),
        place: kept.place.clone(),
        phone: kept.phone.clone().or_else(|| gone.phone.clone()),
        email: kept.email.clone().or_else(|| gone.email.clone()),
    }
}

/// The record that stays, once the other is back: what the merging filled is empty again, unless somebody changed it since.
#[must_use]
pub fn restored(now: &Organisation, before: &Record, after: &Record) -> NewOrganisation {
    fn back<T: Clone + PartialEq>(now: &T, before: &T, after: &T) -> T {
        if now == after { before.clone() } else { now.clone() }
    }
    NewOrganisation {
        kind: now.kind,
        name_ar: back(&now.name_ar, &before.name_ar, &after.name_ar),
        name_fr: back(&now.name_fr, &before.name_fr, &after.name_fr),
        place: now.place.clone(),
        phone: back(&now.phone, &before.phone, &after.phone),
        email: back(&now.email, &before.email, &after.email),
    }
}

impl Record {
    pub fn of(one: &Organisation, made_at: DateTime<Utc>) -> Self {
        Self {
            id: one.id.0,
            kind: one.kind.as_str().into(),
            name_ar: one.name_ar.clone(),
            name_fr: one.name_fr.clone(),
            place: one.place.clone(),
            phone: one.phone.clone(),
            email: one.email.clone(),
            version: one.version,
            made_at,
        }
    }

    pub fn organisation(&self) -> Organisation {
        Organisation {
            id: OrganisationId(self.id),
            kind: OrganisationKind::parse(&self.kind).unwrap_or(OrganisationKind::Other),
            name_ar: self.name_ar.clone(),
            name_fr: self.name_fr.clone(),
            place: self.place.clone(),
            phone: self.phone.clone(),
            email: self.email.clone(),
            version: self.version,
        }
    }
}
