//! A case and its life. Nothing here touches the outside.

use super::{AnswerBy, Channel, Kind, State, Theme, code::Code};
use crate::foundation::{
    accounts::AccountId, journal::Change, organisations::OrganisationId, people::PersonId,
};
use chrono::NaiveDate;
use kit_db::{FromRow, id};
use kit_lang::Lang;

id!(
    /// A case.
    CaseId
);

/// A question, a suggestion or a complaint, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Case {
    pub id: CaseId,
    /// The province or prefecture that counts it.
    pub seat: String,
    /// `05.081/2026/D0017`.
    pub number: String,
    pub code: Code,
    pub kind: Kind,
    pub channel: Channel,
    pub theme: Theme,
    /// In which language it is answered.
    pub lang: String,
    pub place: String,
    pub subject: String,
    pub text: String,
    /// Who asks; empty when they do not say so.
    pub name: String,
    /// An address, a phone, as `answer_by` needs it.
    pub contact: String,
    pub answer_by: AnswerBy,
    pub person: Option<PersonId>,
    pub state: State,
    pub received_on: NaiveDate,
    pub due_on: NaiveDate,
    pub desk: Option<AccountId>,
    pub service: Option<OrganisationId>,
    pub answer: String,
    pub answered_on: Option<NaiveDate>,
    /// From the day on which it came to that of the answer.
    pub days_taken: Option<i64>,
    pub told_on: Option<NaiveDate>,
    pub closed_on: Option<NaiveDate>,
    /// How many times it was opened again.
    pub reopened: i64,
    /// From 1 to 5, as whoever asked says.
    pub satisfaction: Option<i64>,
    pub remark: String,
    /// The day on which names and words were taken out.
    pub erased_on: Option<NaiveDate>,
    pub version: i64,
}

/// A case on its way in, or after an edit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCase {
    pub kind: Kind,
    pub channel: Channel,
    pub theme: Theme,
    pub lang: Lang,
    pub place: String,
    pub subject: String,
    pub text: String,
    pub name: String,
    pub contact: String,
    pub answer_by: AnswerBy,
    pub received_on: NaiveDate,
}

/// Who is to answer it: somebody of the administration, or a service without an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Desk {
    Account(AccountId),
    Service(OrganisationId),
}

/// What cannot be done with a case as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WrongCase {
    #[error("it has its answer")]
    Answered,
    #[error("it has no answer yet")]
    Unanswered,
    #[error("it is closed")]
    Closed,
    #[error("whoever asked was told already")]
    Told,
    #[error("it lies on somebody else's desk")]
    Elsewhere,
    #[error("its words were taken out")]
    Erased,
}

impl WrongCase {
    /// The key of the sentence that says so.
    pub fn key(self) -> &'static str {
        match self {
            Self::Answered => "case-wrong-answered",
            Self::Unanswered => "case-wrong-unanswered",
            Self::Closed => "case-wrong-closed",
            Self::Told => "case-wrong-told",
            Self::Elsewhere => "case-wrong-elsewhere",
            Self::Erased => "case-wrong-erased",
        }
    }
}

impl Case {
    pub fn lang(&self) -> Lang {
        Lang::from_code(&self.lang).unwrap_or_default()
    }

    /// Whether its answer is late on this day.
    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.state.is_open() && self.due_on < today
    }

    pub fn is_anonymous(&self) -> bool {
        self.name.is_empty() && self.person.is_none()
    }

    /// Whether the answer is given and somebody still has to tell it.
    pub fn is_to_be_told(&self) -> bool {
        self.state == State::Answered && self.told_on.is_none()
    }

    pub fn is_routed_to(&self, desk: Desk) -> bool {
        match desk {
            Desk::Account(account) => self.desk == Some(account),
            Desk::Service(service) => self.service == Some(service),
        }
    }

    pub fn may_edit(&self) -> Result<(), WrongCase> {
        match self.erased_on {
            Some(_) => Err(WrongCase::Erased),
            None => Ok(()),
        }
    }

    pub fn may_route(&self) -> Result<(), WrongCase> {
        if self.state.is_open() { Ok(()) } else { Err(WrongCase::Answered) }
    }

    /// Whoever's desk it lies on answers it, or somebody who decides for them; what lies on nobody's, anybody of the desk.
    pub fn may_answer(&self, by: Option<AccountId>, decides: bool) -> Result<(), WrongCase> {
        self.may_route()?;
        match self.desk.is_none() || self.desk == by || decides {
            true => Ok(()),
            false => Err(WrongCase::Elsewhere),
        }
    }

    pub fn may_tell(&self) -> Result<(), WrongCase> {
        match (self.state, self.told_on) {
            (State::Received | State::Routed, _) => Err(WrongCase::Unanswered),
            (State::Closed, _) => Err(WrongCase::Closed),
            (State::Answered, Some(_)) => Err(WrongCase::Told),
            (State::Answered, None) => Ok(()),
        }
    }

    pub fn may_close(&self) -> Result<(), WrongCase> {
        match self.state {
            State::Received | State::Routed => Err(WrongCase::Unanswered),
            State::Answered => Ok(()),
            State::Closed => Err(WrongCase::Closed),
        }
    }

    /// The state to which it goes back when it is opened again.
    pub fn reopened(&self) -> Result<State, WrongCase> {
        self.may_edit()?;
        match (self.state, self.desk.is_some() || self.service.is_some()) {
            (State::Received | State::Routed, _) => Err(WrongCase::Unanswered),
            (_, true) => Ok(State::Routed),
            (_, false) => Ok(State::Received),
        }
    }

    pub fn may_rate(&self) -> Result<(), WrongCase> {
        self.may_edit()?;
        if self.state.is_open() { Err(WrongCase::Unanswered) } else { Ok(()) }
    }

    /// What an edit would change, for the journal: which fields, and of the words no more than that they changed.
    pub fn changes(&self, new: &NewCase) -> Vec<Change> {
        let words = |key: &str, before: &str, after: &str| {
            Change::new(key, "", if before == after { "" } else { "…" })
        };
        Change::differing([
            Change::new("case-kind", self.kind.key(), new.kind.key()),
            Change::new("case-channel", self.channel.key(), new.channel.key()),
            Change::new("case-theme", self.theme.key(), new.theme.key()),
            Change::new("case-place", &self.place, &new.place),
            Change::new("case-received-on", self.received_on, new.received_on),
            Change::new("case-answer-by", self.answer_by.key(), new.answer_by.key()),
            words("case-subject", &self.subject, &new.subject),
            words("case-text", &self.text, &new.text),
            words("case-name", &self.name, &new.name),
            words("case-contact", &self.contact, &new.contact),
            Change::new("case-lang", &self.lang, new.lang.code()),
        ])
    }
}

impl From<WrongCase> for crate::foundation::Error {
    fn from(wrong: WrongCase) -> Self {
        Self::Conflict(wrong.key())
    }
}
