//! An account. Nothing here touches the outside.

use super::{Password, Role};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, id, text_column};
use kit_lang::Lang;

id!(
    /// An account.
    AccountId
);

#[derive(Debug, Clone, FromRow)]
pub struct Account {
    pub id: AccountId,
    pub login: String,
    pub name: String,
    /// Its hash; empty while nobody has chosen one.
    pub password: String,
    pub lang: LangColumn,
    pub made_at: DateTime<Utc>,
    pub disabled_at: Option<DateTime<Utc>>,
    pub signed_in_at: Option<DateTime<Utc>>,
    /// From when on a password alone is not enough, when a second factor is asked for.
    pub factor_due_at: Option<DateTime<Utc>>,
    pub version: i64,
}

/// What is needed to open an account: by the demonstration, the command line, an administrator.
pub struct NewAccount {
    pub login: String,
    pub name: String,
    pub password: Password,
    pub lang: Lang,
    pub role: Role,
    pub place: String,
}

/// A language as it stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LangColumn(pub Lang);

impl LangColumn {
    pub fn as_str(&self) -> &'static str {
        self.0.code()
    }

    pub fn parse(text: &str) -> Option<Self> {
        Lang::from_code(text).map(Self)
    }
}

text_column!(LangColumn);
