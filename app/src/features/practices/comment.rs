//! What provinces say about a practice. Nothing here touches the outside.

use super::PracticeId;
use crate::foundation::{accounts::AccountId, word};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, id};

id!(
    /// What somebody said about a practice.
    CommentId
);

word!(
    /// What is said.
    CommentKind, "practice-comment-{}", {
        Remark => "remark",
        Question => "question",
        // The province of whoever says it does the same.
        Taken => "taken",
    }
);

impl CommentKind {
    /// The shape and colour of its badge.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Remark => "draft",
            Self::Question => "note",
            Self::Taken => "done",
        }
    }
}

/// A comment as it stands under a practice.
#[derive(Debug, Clone, FromRow)]
pub struct Comment {
    pub id: CommentId,
    pub practice: PracticeId,
    pub place_ar: String,
    pub place_fr: String,
    pub account: Option<AccountId>,
    /// The name that its account had on that day.
    pub who: String,
    pub kind: CommentKind,
    pub text: String,
    pub made_at: DateTime<Utc>,
}

impl Comment {
    /// Whether this account said it.
    pub fn is_by(&self, account: Option<AccountId>) -> bool {
        self.account.is_some() && self.account == account
    }
}

/// A comment on its way in.
#[derive(Debug, Clone)]
pub struct NewComment {
    pub kind: CommentKind,
    pub text: String,
}
