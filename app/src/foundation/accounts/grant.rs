//! A role in a place, from a day to a day; and what one may give of what one has. Nothing here touches the outside.

use super::{AccountId, Area, Level, Role, Thing, permissions::GRANT};
use crate::foundation::{Grant, places::PlaceKind};
use chrono::{DateTime, Days, NaiveDate, Utc};
use kit_db::{FromRow, id, uuid::Uuid};
use kit_lang::Lang;
use std::borrow::Cow;

id!(
    /// A grant.
    GrantId
);

/// The longest absence for which one's role is repeated to another.
pub const LONGEST_DELEGATION: Days = Days::new(92);

/// A grant on its way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewGrant {
    pub role: Role,
    pub place: String,
    /// The one thing of the place that it holds for.
    pub thing: Option<Thing>,
    pub from_on: NaiveDate,
    pub to_on: Option<NaiveDate>,
}

impl NewGrant {
    /// Whether the role can be held for one thing of that kind, if it is for one.
    pub fn is_for_its_thing(&self) -> bool {
        self.thing.is_none_or(|one| Role::for_one(one.kind).any(|role| role == self.role))
    }
}

/// A grant with those whom it is about.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Given {
    pub id: GrantId,
    pub account: AccountId,
    /// The name of whoever has it.
    pub holder: String,
    pub role: Role,
    pub place: String,
    /// The place, with the thing before it when it holds for one thing only.
    pub place_ar: String,
    pub place_fr: String,
    pub thing_id: Option<Uuid>,
    /// The first part of the thing's address.
    pub folder: Option<String>,
    pub from_on: NaiveDate,
    pub to_on: Option<NaiveDate>,
    /// The name of whoever gave it; none when the program did.
    pub giver: Option<String>,
    pub withdrawn_at: Option<DateTime<Utc>>,
    pub delegates: Option<GrantId>,
    /// The last day of the grant that this one repeats, and whether that was withdrawn.
    pub original_to_on: Option<NaiveDate>,
    pub original_withdrawn_at: Option<DateTime<Utc>>,
}

/// Where a grant stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Coming,
    InForce,
    Ended,
    Withdrawn,
}

impl Given {
    pub fn place_name(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.place_ar } else { &self.place_fr }
    }

    /// The address of what it holds for.
    pub fn href(&self) -> String {
        match (&self.folder, self.thing_id) {
            (Some(folder), Some(id)) => format!("/{folder}/{id}"),
            _ => format!("/places/{}", self.place),
        }
    }

    /// The last day, which for a delegation is never later than that of what it repeats.
    pub fn last_day(&self) -> Option<NaiveDate> {
        match (self.to_on, self.original_to_on) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        }
    }

    pub fn standing(&self, today: NaiveDate) -> Standing {
        if self.withdrawn_at.is_some() || self.original_withdrawn_at.is_some() {
            Standing::Withdrawn
        } else if self.last_day().is_some_and(|last| last < today) {
            Standing::Ended
        } else if self.from_on > today {
            Standing::Coming
        } else {
            Standing::InForce
        }
    }

    /// Whether it opens something today or later.
    pub fn is_open(&self, today: NaiveDate) -> bool {
        matches!(self.standing(today), Standing::InForce | Standing::Coming)
    }

    /// Whether its holder may repeat it to another while away: their own, of a role that does work.
    pub fn may_be_delegated(&self, today: NaiveDate) -> bool {
        self.delegates.is_none()
            && self.thing_id.is_none()
            && self.standing(today) == Standing::InForce
            && works(self.role)
    }
}

/// Whether a role does anything that must go on while its holder is away.
fn works(role: Role) -> bool {
    let areas = Area::ALL.into_iter().filter(|area| *area != Area::Own);
    areas.into_iter().any(|area| role.level(area) >= Level::Work)
}

impl Standing {
    pub fn key(self) -> &'static str {
        match self {
            Self::Coming => "grant-standing-coming",
            Self::InForce => "grant-standing-in-force",
            Self::Ended => "grant-standing-ended",
            Self::Withdrawn => "grant-standing-withdrawn",
        }
    }

    pub fn tone(self) -> &'static str {
        match self {
            Self::Coming => "wait",
            Self::InForce => "live",
            Self::Ended => "done",
            Self::Withdrawn => "stop",
        }
    }
}

/// Whether somebody with these grants of their own may give or take `role` in a place, `above` it and itself.
///
/// Nobody gives what they have not: one of their roles there may give, and may itself do whatever the other may.
pub fn may_give(own: &[Grant], above: &[Cow<'static, str>], role: Role) -> bool {
    let whole = own.iter().filter(|grant| grant.thing.is_none());
    let there = whole.filter(|grant| above.iter().any(|place| *place == grant.place));
    there.into_iter().any(|grant| grant.role.may(GRANT) && grant.role.covers(role))
}

/// Whether a role belongs in places of this kind: a coordinator is of a nation, a region or a province.
pub fn fits(role: Role, kind: PlaceKind) -> bool {
    match role {
        Role::NationalCoordinator => kind == PlaceKind::Nation,
        Role::RegionalCoordinator => kind == PlaceKind::Region,
        Role::ProvincialCoordinator | Role::HeadOfDivision => kind.has_provincial_committee(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(role: Role, place: &str) -> Vec<Grant> {
        vec![Grant::whole(role, place)]
    }

    const AZILAL: [Cow<'static, str>; 3] =
        [Cow::Borrowed("05.081"), Cow::Borrowed("05"), Cow::Borrowed("MA")];

    #[test]
    fn nobody_gives_what_they_have_not() {
        let may = |own: &[Grant], role| may_give(own, &AZILAL, role);
        assert!(may(&own(Role::RegionalCoordinator, "05"), Role::TrainingOfficer));
        assert!(may(&own(Role::RegionalCoordinator, "05"), Role::ProvincialCoordinator));
        assert!(!may(&own(Role::RegionalCoordinator, "05"), Role::Administrator));
        assert!(!may(&own(Role::RegionalCoordinator, "07"), Role::Reader));
        assert!(!may(&own(Role::TrainingOfficer, "05.081"), Role::Reader), "she gives nothing");
        let both = [own(Role::Reader, "MA"), own(Role::ProvincialCoordinator, "05.082")].concat();
        assert!(!may(&both, Role::Reader), "to see there is not to give there");
    }

    #[test]
    fn a_coordinator_is_of_a_nation_a_region_or_a_province() {
        assert!(fits(Role::RegionalCoordinator, PlaceKind::Region));
        assert!(!fits(Role::RegionalCoordinator, PlaceKind::Province));
        assert!(fits(Role::ProvincialCoordinator, PlaceKind::Prefecture));
        assert!(!fits(Role::NationalCoordinator, PlaceKind::Commune));
        assert!(fits(Role::FieldAgent, PlaceKind::Douar));
    }
}
