//! What a plan of communication holds beside its lines: whom it speaks to, what it tells them, what makes a line an action, and
//! what was done of it. Nothing here touches the outside.

use super::{
    given::GivenId,
    line::LineId,
    plan::PlanId,
    word::{Channel, Literacy, Rank, Tongue},
};
use chrono::NaiveDate;
use kit_db::{FromRow, id};
use kit_lang::Lang;
use serde::{Deserialize, Serialize};

id!(MessageId);
id!(DoneId);

/// Whom the plan speaks to, and how they can be reached.
#[derive(Debug, Clone, FromRow, Serialize, Deserialize)]
pub struct Addressed {
    pub audience: String,
    pub audience_ar: String,
    pub audience_fr: String,
    pub rank: Rank,
    /// Words parted by spaces: see [`Addressed::tongues`].
    pub languages: String,
    pub literacy: Literacy,
    /// Words parted by spaces: see [`Addressed::reached_by`].
    pub channels: String,
    pub version: i64,
}

/// What an audience is told: the words, what proves them, what they call for.
#[derive(Debug, Clone, FromRow, Serialize, Deserialize)]
pub struct Message {
    pub id: MessageId,
    pub plan: PlanId,
    /// None for everybody.
    pub audience: Option<String>,
    pub audience_ar: Option<String>,
    pub audience_fr: Option<String>,
    pub words_ar: String,
    pub words_fr: String,
    pub proof: String,
    pub call: String,
    /// Which given message it adapts.
    #[serde(default)]
    pub given: Option<GivenId>,
    pub version: i64,
}

/// What makes a line an action of communication.
#[derive(Debug, Clone, FromRow, Serialize, Deserialize)]
pub struct Action {
    pub line: LineId,
    pub channel: Channel,
    pub message: Option<MessageId>,
    pub partners: String,
    /// Of the indicator.
    pub target: Option<i64>,
}

/// One time that an action was done.
#[derive(Debug, Clone, FromRow)]
pub struct Done {
    pub id: DoneId,
    pub line: LineId,
    pub done_on: NaiveDate,
    /// Persons who were counted, and those beside them who were estimated: never one sum.
    pub counted: i64,
    pub estimated: i64,
    /// What the indicator had come to, when it was measured.
    pub achieved: Option<i64>,
    pub note: String,
}

/// What a plan of communication came to: what the next one starts from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, FromRow, Serialize, Deserialize)]
pub struct Reach {
    pub actions: i64,
    /// Times that they were to be done, and were.
    pub times: i64,
    pub done: i64,
    pub counted: i64,
    pub estimated: i64,
}

impl Addressed {
    pub fn name(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.audience_ar } else { &self.audience_fr }
    }

    pub fn tongues(&self) -> Vec<Tongue> {
        listed(Tongue::ALL, |one| one.as_str(), &self.languages)
    }

    pub fn reached_by(&self) -> Vec<Channel> {
        listed(Channel::ALL, |one| one.as_str(), &self.channels)
    }
}

/// Those that a text names, parted by spaces, in the order of all.
fn listed<T: Copy>(all: &[T], word: impl Fn(T) -> &'static str, text: &str) -> Vec<T> {
    let named = |one: &&T| text.split(' ').any(|said| said == word(**one));
    all.iter().filter(named).copied().collect()
}

impl Message {
    pub fn words(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.words_ar } else { &self.words_fr }
    }

    /// Empty when it is for everybody.
    pub fn audience_name(&self, lang: Lang) -> &str {
        let name = if lang == Lang::Ar { &self.audience_ar } else { &self.audience_fr };
        name.as_deref().unwrap_or_default()
    }
}
