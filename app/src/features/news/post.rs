//! A post: an event that is announced, or a call. Nothing here touches the outside.

use crate::foundation::{
    Error,
    accounts::AccountId,
    events::EventId,
    journal::Change,
    people::{in_other_script, in_script_of},
    word,
};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, id};
use kit_lang::Lang;

id!(
    /// Something that a place tells everybody.
    PostId
);

word!(
    PostKind, "post-kind-{}", {
        Event => "event",
        Call => "call",
    }
);

word!(
    State, "post-state-{}", {
        Draft => "draft",
        Published => "published",
        Withdrawn => "withdrawn",
    }
);

impl State {
    /// The shape and colour of its badge.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "done",
            Self::Withdrawn => "wait",
        }
    }
}

#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Post {
    pub id: PostId,
    pub place: String,
    pub kind: PostKind,
    pub event: Option<EventId>,
    pub title_ar: String,
    pub text_ar: String,
    pub title_fr: String,
    pub text_fr: String,
    pub contact: String,
    /// The last day of a call.
    pub ends_on: Option<NaiveDate>,
    pub state: State,
    pub made_by: Option<AccountId>,
    pub edited_by: Option<AccountId>,
    pub published_at: Option<DateTime<Utc>>,
    pub changed_at: DateTime<Utc>,
    pub version: i64,
}

/// A post on its way in, or after an edit.
#[derive(Debug, Clone, PartialEq)]
pub struct NewPost {
    pub place: String,
    pub kind: PostKind,
    pub event: Option<EventId>,
    pub title_ar: String,
    pub text_ar: String,
    pub title_fr: String,
    pub text_fr: String,
    pub contact: String,
    pub ends_on: Option<NaiveDate>,
}

impl Post {
    pub fn title(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.title_ar, &self.title_fr)
    }

    pub fn other_title(&self, lang: Lang) -> &str {
        in_other_script(lang, &self.title_ar, &self.title_fr)
    }

    /// Whether this account had a hand in it: publishing is for somebody else.
    pub fn is_of(&self, account: Option<AccountId>) -> bool {
        account.is_none() || [self.made_by, self.edited_by].contains(&account)
    }

    /// What everybody reads does not change under their eyes: it is withdrawn first.
    pub fn may_edit(&self) -> Result<(), Error> {
        match self.state {
            State::Published => Err(Error::Conflict("post-is-published")),
            State::Draft | State::Withdrawn => Ok(()),
        }
    }

    pub fn may_publish(&self, by: Option<AccountId>) -> Result<(), Error> {
        match self.state {
            State::Published => Err(Error::Conflict("post-is-published")),
            _ if self.is_of(by) => Err(Error::Conflict("post-own-hand")),
            _ => Ok(()),
        }
    }

    /// What an edit would change, for the journal: long texts by their beginning.
    pub fn changes(&self, new: &NewPost) -> Vec<Change> {
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let changes = Change::differing([
            Change::new("post-title-ar", &self.title_ar, &new.title_ar),
            Change::new("post-title-fr", &self.title_fr, &new.title_fr),
            Change::new("post-place", &self.place, &new.place),
            Change::new("post-kind", self.kind.key(), new.kind.key()),
            Change::new("post-text-ar", &self.text_ar, &new.text_ar),
            Change::new("post-text-fr", &self.text_fr, &new.text_fr),
            Change::new("post-contact", &self.contact, &new.contact),
            Change::new("post-ends-on", day(self.ends_on), day(new.ends_on)),
        ]);
        changes.into_iter().map(Change::shortened).collect()
    }
}
