//! The question of a segment: groups of conditions over people. Nothing here touches the outside.

use super::SegmentId;
use crate::features::modules::ModuleId;
use crate::foundation::{
    events::{EventId, EventKind},
    organisations::OrganisationKind,
    people::{MemberRole, Sex},
    privacy::Channel,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The version that is written; another one is refused with words.
const VERSION: u32 = 1;
/// Groups within groups.
pub const DEEPEST: usize = 3;
/// Conditions in all groups together.
pub const MOST: usize = 30;

/// What is asked of each person: the conditions of one group, some of which are groups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    version: u32,
    pub whole: Group,
}

/// Conditions, and how many of them must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub how: How,
    pub parts: Vec<Part>,
}

/// How many of the conditions of a group must hold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    #[default]
    All,
    Any,
    None,
}

/// A condition that must hold, one that must not, or a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    Is(Condition),
    Not(Condition),
    Group(Group),
}

/// One thing that may be true of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "about", rename_all = "snake_case", deny_unknown_fields)]
pub enum Condition {
    /// Belongs to an audience. Nobody is found by one that is marked sensitive.
    Audience {
        code: String,
    },
    /// Lives in this place or below it.
    Place {
        code: String,
    },
    /// Is something in an organisation, of any role and kind where none is named.
    Mandate {
        role: Option<String>,
        kind: Option<String>,
        when: When,
    },
    Sex {
        sex: String,
    },
    /// Years of age in this year, both ends included.
    Age {
        from: Option<i64>,
        to: Option<i64>,
    },
    Reach {
        by: Reach,
    },
    /// Agreed to be reached or shown in this way, and did not take it back.
    Consent {
        channel: String,
    },
    /// Was at one event, or was expected and did not come.
    Event {
        event: EventId,
        how: Came,
    },
    /// Was at something, of this kind where one is named, between two days where they are.
    Took {
        kind: Option<String>,
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
    },
    /// Was present in a session of a module.
    Trained {
        module: ModuleId,
    },
    /// Holds a certificate, of a session of this module where one is named.
    Certificate {
        module: Option<ModuleId>,
    },
    /// Was at nothing, asked for nothing and answered nothing since this day.
    Silent {
        since: NaiveDate,
    },
    /// Is in another segment.
    Segment {
        segment: SegmentId,
    },
}

/// When somebody is something; without a day, the day of asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    Held(Option<NaiveDate>),
    EndedBefore(NaiveDate),
    BeginsAfter(NaiveDate),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    Phone,
    Mail,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Came {
    Attended,
    Missed,
}

/// Why a question cannot be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("a piece of it is unknown")]
    Unreadable,
    #[error("it was written by a later version")]
    Later,
    #[error("it says nothing")]
    Empty,
    #[error("groups lie too deep in each other")]
    Deep,
    #[error("too many conditions")]
    Long,
    #[error("too many segments ask after each other in a row")]
    Chain,
    #[error("it asks after itself, by way of others")]
    Circle,
    #[error("a segment that it asks after is not there")]
    Missing,
}

impl Refused {
    /// The key of the sentence that says so.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unreadable => "segments-refused-unreadable",
            Self::Later => "segments-refused-later",
            Self::Empty => "segments-refused-empty",
            Self::Deep => "segments-refused-deep",
            Self::Long => "segments-refused-long",
            Self::Chain => "segments-refused-chain",
            Self::Circle => "segments-refused-circle",
            Self::Missing => "segments-refused-missing",
        }
    }
}

impl Question {
    pub fn of(whole: Group) -> Self {
        Self { version: VERSION, whole }
    }

    /// Reads what is stored; what it does not know is refused, never left out.
    pub fn parse(text: &str) -> Result<Self, Refused> {
        #[derive(Deserialize)]
        struct Versioned {
            version: u32,
        }
        let versioned: Versioned = serde_json::from_str(text).map_err(|_| Refused::Unreadable)?;
        if versioned.version != VERSION {
            return Err(Refused::Later);
        }
        let question: Self = serde_json::from_str(text).map_err(|_| Refused::Unreadable)?;
        question.check().map(|()| question)
    }

    pub fn written(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Whether it says something, not too much of it, and in words that are known.
    pub fn check(&self) -> Result<(), Refused> {
        self.whole.check(1)?;
        let conditions = self.conditions();
        match conditions.len() {
            0 => return Err(Refused::Empty),
            many if many > MOST => return Err(Refused::Long),
            _ => {}
        }
        if conditions.iter().all(|one| one.is_known()) { Ok(()) } else { Err(Refused::Unreadable) }
    }

    /// Every condition, in the order in which they are read.
    pub fn conditions(&self) -> Vec<&Condition> {
        let mut found = Vec::new();
        self.whole.gather(&mut found);
        found
    }

    /// The other segments that it asks after.
    pub fn uses(&self) -> Vec<SegmentId> {
        let segment = |one: &&Condition| match one {
            Condition::Segment { segment } => Some(*segment),
            _ => None,
        };
        let mut found: Vec<_> = self.conditions().iter().filter_map(segment).collect();
        found.sort();
        found.dedup();
        found
    }
}

impl Group {
    fn check(&self, depth: usize) -> Result<(), Refused> {
        if depth > DEEPEST {
            return Err(Refused::Deep);
        }
        if self.parts.is_empty() {
            return Err(Refused::Empty);
        }
        self.parts.iter().try_for_each(|part| match part {
            Part::Group(group) => group.check(depth + 1),
            _ => Ok(()),
        })
    }

    fn gather<'a>(&'a self, found: &mut Vec<&'a Condition>) {
        for part in &self.parts {
            match part {
                Part::Is(one) | Part::Not(one) => found.push(one),
                Part::Group(group) => group.gather(found),
            }
        }
    }
}

impl Condition {
    /// Whether the words in it are among those that are known.
    fn is_known(&self) -> bool {
        let one_of =
            |word: &Option<String>, known: &dyn Fn(&str) -> bool| word.as_deref().is_none_or(known);
        match self {
            Self::Mandate { role, kind, .. } => {
                one_of(role, &|word| MemberRole::parse(word).is_some())
                    && one_of(kind, &|word| OrganisationKind::parse(word).is_some())
            }
            Self::Sex { sex } => Sex::parse(sex).is_some(),
            Self::Age { from, to } => from.is_some() || to.is_some(),
            Self::Consent { channel } => Channel::parse(channel).is_some(),
            Self::Took { kind, .. } => {
                one_of(kind, &|word| word == SESSION || EventKind::parse(word).is_some())
            }
            _ => true,
        }
    }
}

/// The kind of event that has pages of its own.
pub const SESSION: &str = "session";

impl When {
    /// Whether a mandate between these days is meant, asked on `today`; a day that nobody knows is open.
    pub fn fits(self, from: Option<NaiveDate>, to: Option<NaiveDate>, today: NaiveDate) -> bool {
        match self {
            Self::Held(on) => {
                let on = on.unwrap_or(today);
                from.is_none_or(|from| from <= on) && to.is_none_or(|to| to >= on)
            }
            Self::EndedBefore(day) => to.is_some_and(|to| to < day),
            Self::BeginsAfter(day) => from.is_some_and(|from| from > day),
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Held(_) => "held",
            Self::EndedBefore(_) => "ended",
            Self::BeginsAfter(_) => "begins",
        }
    }

    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Held(day) => day,
            Self::EndedBefore(day) | Self::BeginsAfter(day) => Some(day),
        }
    }
}

impl How {
    pub const ALL: [Self; 3] = [Self::All, Self::Any, Self::None];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Any => "any",
            Self::None => "none",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == text)
    }
}

impl Reach {
    pub const ALL: [Self; 2] = [Self::Phone, Self::Mail];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Mail => "mail",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == text)
    }
}

impl Came {
    pub const ALL: [Self; 2] = [Self::Attended, Self::Missed];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Attended => "attended",
            Self::Missed => "missed",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == text)
    }
}
