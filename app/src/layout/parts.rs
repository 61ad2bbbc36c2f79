//! Small things that several pages hand to the macros: steps of a state, tabs, lines of a journal.

/// One state of a thing's life, in order, as the stepper shows it.
#[derive(Clone, Debug)]
pub struct Step {
    pub label: String,
    pub state: StepState,
    /// A word under the label, such as the date; may be empty.
    pub note: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StepState {
    Done,
    Current,
    Coming,
    /// The life ended here, before its end (cancelled, refused).
    Stopped,
}

impl Step {
    pub fn new(label: impl Into<String>, state: StepState, note: impl Into<String>) -> Self {
        Self { label: label.into(), state, note: note.into() }
    }

    #[must_use]
    pub fn class(&self) -> &'static str {
        match self.state {
            StepState::Done => "done",
            StepState::Current => "current",
            StepState::Coming => "coming",
            StepState::Stopped => "stopped",
        }
    }

    #[must_use]
    pub fn is_current(&self) -> bool {
        matches!(self.state, StepState::Current | StepState::Stopped)
    }
}

/// A part of a thing with its own address.
#[derive(Clone, Debug)]
pub struct Tab {
    pub label: String,
    pub href: String,
    pub current: bool,
    /// How many there are behind it, written out; may be empty.
    pub count: String,
}

impl Tab {
    pub fn new(label: impl Into<String>, href: impl Into<String>, current: bool) -> Self {
        Self { label: label.into(), href: href.into(), current, count: String::new() }
    }

    #[must_use]
    pub fn count(mut self, count: impl Into<String>) -> Self {
        self.count = count.into();
        self
    }
}

/// A notice in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notice {
    pub lang: &'static str,
    pub dir: &'static str,
    pub title: String,
    /// Who, why, for whom, what must be answered, how long, which rights, which number.
    pub lines: Vec<String>,
}

/// A line of the journal with the thing it is about.
#[derive(Clone, Debug)]
pub struct ThingLine {
    pub line: JournalLine,
    pub title: String,
    pub href: Option<String>,
}

/// Who did what, when: texts ready to read.
#[derive(Clone, Debug)]
pub struct JournalLine {
    pub who: String,
    pub what: String,
    /// As a person reads it.
    pub when: String,
    /// As a machine reads it (RFC 3339).
    pub at: String,
    /// What changed, "before → after", one a line; may be empty.
    pub changes: Vec<String>,
}
