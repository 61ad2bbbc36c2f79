//! Identifiers: one type per thing, all UUIDs that sort by the time they were made.

use std::sync::Mutex;

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

/// A UUID of version 7: ordered by the time and, within one time, by the order in which this process made them.
#[doc(hidden)]
pub fn new_uuid(now: chrono::DateTime<chrono::Utc>) -> uuid::Uuid {
    static ORDER: Mutex<uuid::ContextV7> = Mutex::new(uuid::ContextV7::new());
    let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
    let time = uuid::Timestamp::from_unix(&ORDER, seconds, now.timestamp_subsec_nanos());
    uuid::Uuid::new_v7(time)
}

#[cfg(test)]
mod tests {
    use super::new_uuid;

    #[test]
    fn what_is_made_later_sorts_later_even_at_one_instant() {
        let made: Vec<_> = (0..1_000).map(|_| new_uuid(chrono::DateTime::UNIX_EPOCH)).collect();
        assert!(made.is_sorted(), "the order in which they were made");
    }
}
