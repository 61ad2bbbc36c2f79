//! What attendance is marked with.

use kit_db::text_column;

/// What was seen of a participant in a half-day. Nothing seen is no mark at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Present,
    Absent,
    Late,
    Excused,
}

impl Mark {
    pub const ALL: [Self; 4] = [Self::Present, Self::Absent, Self::Late, Self::Excused];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Absent => "absent",
            Self::Late => "late",
            Self::Excused => "excused",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.as_str() == text)
    }

    /// Whether the half-day counts as attended: whoever came late was there.
    pub fn counts(self) -> bool {
        matches!(self, Self::Present | Self::Late)
    }

    /// The key of its word.
    pub fn key(mark: Option<Self>) -> &'static str {
        match mark {
            Some(Self::Present) => "attendance-present",
            Some(Self::Absent) => "attendance-absent",
            Some(Self::Late) => "attendance-late",
            Some(Self::Excused) => "attendance-excused",
            None => "attendance-unmarked",
        }
    }

    /// The state of a cell in the grid.
    pub fn state(mark: Option<Self>) -> &'static str {
        mark.map_or("unmarked", Self::as_str)
    }

    /// What a press of the button turns it into: unmarked, present, absent, late, excused, and round again.
    pub fn next(mark: Option<Self>) -> Option<Self> {
        match mark {
            None => Some(Self::Present),
            Some(Self::Present) => Some(Self::Absent),
            Some(Self::Absent) => Some(Self::Late),
            Some(Self::Late) => Some(Self::Excused),
            Some(Self::Excused) => None,
        }
    }
}

text_column!(Mark);
