//! A letter in the outbox. Nothing here touches the outside.

use crate::foundation::{Cx, Error};
use chrono::{DateTime, Duration, Utc};
use kit_db::{FromRow, id, text_column, uuid::Uuid};
use kit_lang::Lang;
use std::pin::Pin;

id!(
    /// A letter.
    LetterId
);

/// Where a letter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterState {
    Waiting,
    /// The mail server is being spoken to.
    Sending,
    Sent,
    /// The server said no, or nobody could be reached for a working day.
    Failed,
    /// What it was about is no longer: nothing was sent.
    Dropped,
}

/// A letter to be written and sent.
#[derive(Debug, Clone, Copy)]
pub struct NewLetter<'a> {
    /// A name of `app::LETTERS`.
    pub kind: &'static str,
    /// The identifier of what it is about.
    pub about: Uuid,
    pub to: &'a str,
    pub lang: Lang,
}

/// A letter as the outbox keeps it.
#[derive(Debug, Clone, FromRow)]
pub struct Outgoing {
    pub id: LetterId,
    pub kind: String,
    pub about: Uuid,
    pub recipient: String,
    /// `mail`, or `sms`: then the recipient is a number.
    pub channel: String,
    pub lang: String,
    pub state: LetterState,
    /// The job that sends it; an older one leaves it alone.
    pub job: Option<Uuid>,
    pub attempts: i64,
    pub made_at: DateTime<Utc>,
    pub tried_at: Option<DateTime<Utc>>,
    pub error: String,
}

/// What is written in a letter, on its way; none when there is nothing more to write.
pub type Writing = Pin<Box<dyn Future<Output = Result<Option<kit_mail::Letter>, Error>> + Send>>;

/// A kind of letter, and the function that writes it when it goes out.
pub struct Kind {
    pub name: &'static str,
    pub write: fn(Cx, Outgoing) -> Writing,
}

impl Kind {
    pub const fn new(name: &'static str, write: fn(Cx, Outgoing) -> Writing) -> Self {
        Self { name, write }
    }

    /// The key of its words: `account.invite` → `letter-account-invite`.
    pub fn key(&self) -> String {
        format!("letter-{}", self.name.replace('.', "-"))
    }
}

/// The channel of short messages, as it is kept.
pub const SMS: &str = "sms";

/// After so long a letter that is "being sent" was given up by its program.
const LOST: Duration = Duration::minutes(15);

impl Outgoing {
    pub fn lang(&self) -> Lang {
        Lang::from_code(&self.lang).unwrap_or_default()
    }

    /// Whether it goes as a short message.
    pub fn is_short(&self) -> bool {
        self.channel == SMS
    }

    /// Whether the job `job` may send it now.
    pub fn is_for(&self, job: Uuid) -> bool {
        let open = matches!(self.state, LetterState::Waiting | LetterState::Sending);
        open && self.job == Some(job)
    }

    /// Whether somebody may have it tried at once.
    pub fn may_resend(&self, now: DateTime<Utc>) -> bool {
        match self.state {
            LetterState::Waiting | LetterState::Failed => true,
            LetterState::Sending => self.tried_at.is_none_or(|at| at + LOST < now),
            LetterState::Sent | LetterState::Dropped => false,
        }
    }
}

impl LetterState {
    pub const ALL: [Self; 5] =
        [Self::Waiting, Self::Sending, Self::Sent, Self::Failed, Self::Dropped];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Dropped => "dropped",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// The key of its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Waiting => "letter-state-waiting",
            Self::Sending => "letter-state-sending",
            Self::Sent => "letter-state-sent",
            Self::Failed => "letter-state-failed",
            Self::Dropped => "letter-state-dropped",
        }
    }

    /// The shape and colour of its badge.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Waiting => "wait",
            Self::Sending => "live",
            Self::Sent => "done",
            Self::Failed => "stop",
            Self::Dropped => "draft",
        }
    }
}

text_column!(LetterState);
