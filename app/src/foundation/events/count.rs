//! Counted participation: figures for those who are on no list, each in its own unit.

use super::GroupId;
use crate::foundation::journal::Change;
use kit_db::{FromRow, id, text_column};

id!(
    /// A figure of an event.
    CountId
);

/// What is counted. Units are never added to each other: an association is not a person, a participation not either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CountUnit {
    Person,
    Participation,
    Organisation,
}

/// How the figure was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Said {
    #[default]
    Exactly,
    MoreThan,
    AtLeast,
    About,
}

/// A figure as it is kept, with the names of its group and its audience.
#[derive(Debug, Clone, FromRow)]
pub struct Count {
    pub id: CountId,
    pub event_group: Option<GroupId>,
    pub audience: Option<String>,
    pub unit: CountUnit,
    pub sex: Option<String>,
    pub value: i64,
    pub comparator: Said,
    pub as_written: String,
    pub note: String,
    pub group_ar: Option<String>,
    pub group_fr: Option<String>,
    pub audience_ar: Option<String>,
    pub audience_fr: Option<String>,
}

/// A figure to write down.
#[derive(Debug, Clone)]
pub struct NewCount {
    pub group: Option<GroupId>,
    pub audience: Option<String>,
    pub unit: CountUnit,
    pub sex: Option<String>,
    pub value: i64,
    pub comparator: Said,
    pub as_written: String,
    pub note: String,
}

impl Count {
    /// Whether it is about so few persons that it is not for everybody.
    pub fn is_of_few(&self) -> bool {
        let persons = self.unit != CountUnit::Organisation;
        persons && (1..kit_cells::LEAST).contains(&u64::try_from(self.value).unwrap_or_default())
    }

    /// As the journal says it: the words of the document where it is kept by them.
    pub fn told(&self) -> String {
        if self.as_written.is_empty() { self.value.to_string() } else { self.as_written.clone() }
    }
}

impl NewCount {
    /// What it changes, under the word of its unit.
    pub fn change(&self, before: Option<&Count>) -> Change {
        let after = if self.as_written.is_empty() {
            self.value.to_string()
        } else {
            self.as_written.clone()
        };
        Change::new(self.unit.key(), before.map(Count::told).unwrap_or_default(), after)
    }
}

impl CountUnit {
    pub const ALL: [Self; 3] = [Self::Person, Self::Participation, Self::Organisation];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Participation => "participation",
            Self::Organisation => "organisation",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.as_str() == text)
    }

    /// The key of its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Person => "unit-person",
            Self::Participation => "unit-participation",
            Self::Organisation => "unit-organisation",
        }
    }
}

impl Said {
    pub const ALL: [Self; 4] = [Self::Exactly, Self::MoreThan, Self::AtLeast, Self::About];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exactly => "exactly",
            Self::MoreThan => "more_than",
            Self::AtLeast => "at_least",
            Self::About => "about",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|said| said.as_str() == text)
    }

    /// The key of its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Exactly => "count-exactly",
            Self::MoreThan => "count-more-than",
            Self::AtLeast => "count-at-least",
            Self::About => "count-about",
        }
    }
}

text_column!(CountUnit);
text_column!(Said);
