//! Somebody who speaks for an outlet. Nothing here touches the outside.

use super::OutletId;
use crate::foundation::{people::in_script_of, privacy::Means};
use chrono::NaiveDate;
use kit_db::{FromRow, id};
use kit_lang::Lang;

id!(
    /// A journalist of the press list.
    JournalistId
);

/// Who is written to and called at an outlet; kept because they agreed.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Journalist {
    pub id: JournalistId,
    pub outlet: OutletId,
    pub name_ar: String,
    pub name_fr: String,
    /// What they are there: correspondent, editor.
    pub post: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub agreed_on: NaiveDate,
    pub agreed_how: Means,
    pub version: i64,
}

/// A journalist on their way in, or after an edit.
#[derive(Debug, Clone, PartialEq)]
pub struct NewJournalist {
    pub name_ar: String,
    pub name_fr: String,
    pub post: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub agreed_on: NaiveDate,
    pub agreed_how: Means,
}

impl Journalist {
    pub fn name(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.name_ar, &self.name_fr)
    }
}
