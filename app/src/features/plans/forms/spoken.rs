//! What people type about a plan of communication.

use super::{LineDraft, chosen, days, figure, money};
use crate::{
    features::plans::{
        given::GivenId,
        line::Source,
        outreach::MessageId,
        word::{Channel, Literacy, Rank, Tongue},
    },
    foundation::Form,
};
use chrono::{Datelike, NaiveDate};

/// What makes a line an action.
#[derive(Debug, Clone)]
pub struct ActionDraft {
    pub channel: Channel,
    pub message: Option<MessageId>,
    pub partners: String,
    /// Of the indicator.
    pub target: Option<i64>,
}

/// How an audience is spoken to.
#[derive(Debug, Clone)]
pub struct AddressDraft {
    pub audience: String,
    pub rank: Rank,
    /// Words parted by spaces.
    pub languages: String,
    pub literacy: Literacy,
    /// Words parted by spaces.
    pub channels: String,
}

/// What an audience is told.
#[derive(Debug, Clone)]
pub struct MessageDraft {
    /// None for everybody.
    pub audience: Option<String>,
    pub words_ar: String,
    pub words_fr: String,
    pub proof: String,
    pub call: String,
    /// Which given message it adapts; it is not taken off again.
    pub given: Option<GivenId>,
}

/// A message for every province below a place.
#[derive(Debug, Clone)]
pub struct GivenDraft {
    pub place: String,
    pub audience: Option<String>,
    pub words_ar: String,
    pub words_fr: String,
    pub call: String,
    pub rules: String,
}

/// One time that an action was done.
#[derive(Debug, Clone)]
pub struct DoneDraft {
    pub done_on: NaiveDate,
    pub counted: i64,
    pub estimated: i64,
    pub achieved: Option<i64>,
    pub note: String,
}

/// More people than live in the country are not reached.
const MOST: i64 = 40_000_000;

impl LineDraft {
    pub(super) fn spoken(form: &mut Form, year: i32) -> Option<Self> {
        let (starts_on, ends_on) = days(form, year);
        let month = month(form, starts_on);
        let action = ActionDraft::read(form);
        let draft = Self {
            axis: chosen(form, "axis"),
            title_ar: form.required("title_ar", 300),
            title_fr: form.required("title_fr", 300),
            module: None,
            audience: form.optional("audience", 60),
            groups: figure(form, "groups", 500),
            persons: figure(form, "persons", MOST),
            half_days: 0,
            place: form.required("place", 20),
            quarter: (month - 1) / 3 + 1,
            // With its days too: by it the plans of many provinces lie on one grid.
            month: Some(month),
            starts_on,
            ends_on,
            trainer: form.optional("trainer", 300).unwrap_or_default(),
            indicator: form.optional("indicator", 500).unwrap_or_default(),
            budgets: Source::ALL.map(|source| (source, money(form, source.field()))).into(),
            answers: Vec::new(),
            action,
        };
        (!form.is_wrong()).then_some(draft)
    }
}

/// The month of the first day when it is known, or the one that was chosen.
fn month(form: &mut Form, starts_on: Option<NaiveDate>) -> i64 {
    if let Some(day) = starts_on {
        return i64::from(day.month());
    }
    let month = |text: &str| text.parse().ok().filter(|no| (1..=12).contains(no));
    form.choice("month", month).unwrap_or(1)
}

/// A figure that may be left out.
fn known(form: &mut Form, name: &str) -> Option<i64> {
    if form.value(name).is_empty() { None } else { form.integer(name, 0..=1_000_000_000) }
}

impl ActionDraft {
    fn read(form: &mut Form) -> Option<Self> {
        Some(Self {
            message: chosen(form, "message"),
            partners: form.optional("partners", 500).unwrap_or_default(),
            target: known(form, "target"),
            channel: form.choice("channel", Channel::parse)?,
        })
    }
}

/// The words of a list that were ticked, in the list's order.
fn ticked(form: &Form, name: &str, words: impl Iterator<Item = &'static str>) -> String {
    words.filter(|word| form.has(name, word)).collect::<Vec<_>>().join(" ")
}

impl AddressDraft {
    pub fn read(form: &mut Form) -> Option<Self> {
        let audience = form.required("audience", 60);
        let rank = form.choice("rank", Rank::parse);
        let literacy = form.choice("literacy", Literacy::parse);
        let languages = ticked(form, "languages", Tongue::ALL.iter().map(|one| one.as_str()));
        let channels = ticked(form, "channels", Channel::ALL.iter().map(|one| one.as_str()));
        for (name, ticked) in [("languages", &languages), ("channels", &channels)] {
            if ticked.is_empty() {
                form.refuse(name, "plan-tick-one", []);
            }
        }
        let (rank, literacy) = (rank?, literacy?);
        let draft = Self { audience, rank, languages, literacy, channels };
        (!form.is_wrong()).then_some(draft)
    }
}

impl MessageDraft {
    pub fn read(form: &mut Form) -> Option<Self> {
        let draft = Self {
            audience: form.optional("audience", 60),
            words_ar: form.required("words_ar", 500),
            words_fr: form.required("words_fr", 500),
            proof: form.optional("proof", 1_000).unwrap_or_default(),
            call: form.optional("call", 500).unwrap_or_default(),
            given: chosen(form, "given"),
        };
        (!form.is_wrong()).then_some(draft)
    }
}

impl GivenDraft {
    pub fn read(form: &mut Form) -> Option<Self> {
        let draft = Self {
            place: form.required("place", 20),
            audience: form.optional("audience", 60),
            words_ar: form.required("words_ar", 500),
            words_fr: form.required("words_fr", 500),
            call: form.optional("call", 500).unwrap_or_default(),
            rules: form.optional("rules", 2_000).unwrap_or_default(),
        };
        (!form.is_wrong()).then_some(draft)
    }
}

impl DoneDraft {
    /// One time within the plan's year, on a day that has come.
    pub fn read(form: &mut Form, year: i32, today: NaiveDate) -> Option<Self> {
        let done_on = form.date("done_on");
        if let Some(day) = done_on {
            if day.year() != year {
                form.refuse("done_on", "plan-line-other-year", [("year", year.to_string().into())]);
            } else if day > today {
                form.refuse("done_on", "plan-not-yet", []);
            }
        }
        let mut persons = |name| match form.value(name) {
            "" => 0,
            _ => form.integer(name, 0..=MOST).unwrap_or(0),
        };
        let (counted, estimated) = (persons("counted"), persons("estimated"));
        let achieved = known(form, "achieved");
        let note = form.optional("note", 1_000).unwrap_or_default();
        let done_on = done_on?;
        let draft = Self { done_on, counted, estimated, achieved, note };
        (!form.is_wrong()).then_some(draft)
    }
}
