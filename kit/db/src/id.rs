//! Identifiers: one type per thing, all UUIDs that sort by the time they were made.

use chrono::{DateTime, TimeDelta, Utc};
use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};
use uuid::{ContextV7, Timestamp, Uuid};

/// Declares the identifier type of a thing: `id!(PersonId)`.
///
/// It goes into statements and comes out of rows as a UUID, prints as its 36 characters, and never mixes with
/// another thing's.
#[macro_export]
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord,
            ::serde::Serialize, ::serde::Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(pub $crate::uuid::Uuid);

        impl $name {
            /// A new identifier, later in order than those made before `now`.
            pub fn new(now: ::chrono::DateTime<::chrono::Utc>) -> Self {
                Self($crate::new_uuid(now))
            }
        }
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                self.0.fmt(f)
            }
        }
        impl ::std::str::FromStr for $name {
            type Err = $crate::uuid::Error;
            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
        impl From<$name> for $crate::Value {
            fn from(id: $name) -> Self {
                id.0.into()
            }
        }
        impl $crate::sea_orm::TryGetable for $name {
            fn try_get_by<I: $crate::sea_orm::ColIdx>(
                row: &$crate::sea_orm::QueryResult,
                index: I,
            ) -> ::std::result::Result<Self, $crate::sea_orm::TryGetError> {
                <$crate::uuid::Uuid as $crate::sea_orm::TryGetable>::try_get_by(row, index).map(Self)
            }
        }
        impl $crate::Column for $name {
            fn from_cell(cell: $crate::rusqlite::types::ValueRef<'_>) -> Option<Self> {
                <$crate::uuid::Uuid as $crate::Column>::from_cell(cell).map(Self)
            }
        }
        impl $crate::sea_orm::sea_query::Nullable for $name {
            fn null() -> $crate::Value {
                <$crate::uuid::Uuid as $crate::sea_orm::sea_query::Nullable>::null()
            }
        }
    };
}

/// Declares how a type that is kept as text goes into statements and comes out of rows.
///
/// The type has `as_str(&self) -> &str` and `parse(&str) -> Option<Self>`.
#[macro_export]
macro_rules! text_column {
    ($name:ty) => {
        impl From<$name> for $crate::Value {
            fn from(value: $name) -> Self {
                value.as_str().into()
            }
        }
        impl $crate::sea_orm::TryGetable for $name {
            fn try_get_by<I: $crate::sea_orm::ColIdx>(
                row: &$crate::sea_orm::QueryResult,
                index: I,
            ) -> ::std::result::Result<Self, $crate::sea_orm::TryGetError> {
                let text = <String as $crate::sea_orm::TryGetable>::try_get_by(row, index)?;
                <$name>::parse(&text).ok_or_else(|| {
                    let known = format!("{text:?} is no {}", stringify!($name));
                    $crate::sea_orm::TryGetError::DbErr($crate::sea_orm::DbErr::Type(known))
                })
            }
        }
        impl $crate::Column for $name {
            fn from_cell(cell: $crate::rusqlite::types::ValueRef<'_>) -> Option<Self> {
                <$name>::parse(cell.as_str().ok()?)
            }
        }
        impl $crate::sea_orm::sea_query::Nullable for $name {
            fn null() -> $crate::Value {
                <String as $crate::sea_orm::sea_query::Nullable>::null()
            }
        }
    };
}

/// How far the time in an identifier may run ahead of the moment for which it was made. The clock of a machine is set back at
/// times, and those who began earlier may end later: within one stretch of this length what is made later is greater, whatever
/// moment it names.
const AHEAD: i64 = 3_600;

/// Stretches that are remembered; there is one where the clock is right.
const STRETCHES: usize = 64;

/// A UUID of version 7: ordered by the time and, within one time, by the order in which this process made them.
pub fn new_uuid(now: DateTime<Utc>) -> Uuid {
    static ORDER: Mutex<BTreeMap<i64, ContextV7>> = Mutex::new(BTreeMap::new());
    let mut order = ORDER.lock().unwrap_or_else(PoisonError::into_inner);
    let stretch = now.timestamp() / AHEAD;
    if order.len() >= STRETCHES && !order.contains_key(&stretch) {
        order.pop_first();
    }
    let context = order.entry(stretch).or_default();
    let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
    Uuid::new_v7(Timestamp::from_unix(&*context, seconds, now.timestamp_subsec_nanos()))
}

/// Not greater than any identifier that was made for `moment` or for a later one.
pub fn uuid_from(moment: DateTime<Utc>) -> Uuid {
    let milliseconds = u64::try_from(moment.timestamp_millis()).unwrap_or(0);
    Uuid::from_u128(u128::from(milliseconds) << 80)
}

/// Greater than any identifier that was made for a moment before `moment`; some that were made in the hour after it are smaller
/// too, so that the time itself has to be asked as well.
pub fn uuid_before(moment: DateTime<Utc>) -> Uuid {
    uuid_from(moment + TimeDelta::seconds(AHEAD))
}

#[cfg(test)]
mod tests {
    use super::{new_uuid, uuid_before, uuid_from};
    use chrono::{DateTime, TimeDelta, Utc};

    #[test]
    fn what_is_made_later_sorts_later_even_at_one_instant() {
        let made: Vec<_> = (0..1_000).map(|_| new_uuid(DateTime::UNIX_EPOCH)).collect();
        assert!(made.is_sorted(), "the order in which they were made");
    }

    proptest::proptest! {
        /// Also when the clock goes to and fro between them.
        #[test]
        fn an_identifier_lies_between_the_bounds_of_its_moment(seconds in proptest::collection::vec(0_i64..40_000, 1..60)) {
            for seconds in seconds {
                let moment = DateTime::<Utc>::UNIX_EPOCH + TimeDelta::milliseconds(seconds * 1_037);
                let made = new_uuid(moment);
                proptest::prop_assert!(uuid_from(moment) <= made);
                proptest::prop_assert!(made < uuid_before(moment + TimeDelta::milliseconds(1)));
            }
        }
    }
}
