//! What happens when within an event, and the groups it is done in.

use chrono::NaiveDate;
use kit_db::{FromRow, id};
use kit_lang::Lang;

id!(
    /// A line of an agenda.
    ItemId
);
id!(
    /// A group of an event.
    GroupId
);

/// A line of the agenda of a day.
#[derive(Debug, Clone, FromRow)]
pub struct AgendaItem {
    pub id: ItemId,
    pub held_on: NaiveDate,
    /// As `09:30`.
    pub starts_at: Option<String>,
    pub title_ar: String,
    pub title_fr: String,
    pub speaker: String,
    pub method: String,
}

/// What a line is made of.
#[derive(Debug, Clone)]
pub struct NewItem {
    pub held_on: NaiveDate,
    pub starts_at: Option<String>,
    pub title_ar: String,
    pub title_fr: String,
    pub speaker: String,
    pub method: String,
}

/// A group of those who take part.
#[derive(Debug, Clone, FromRow)]
pub struct Group {
    pub id: GroupId,
    pub name_ar: String,
    pub name_fr: String,
    /// Its members are counted and never listed.
    pub sensitive: bool,
    /// How many take part in it.
    pub people: i64,
}

/// A day with its lines.
#[derive(Debug, Clone)]
pub struct Day {
    pub on: NaiveDate,
    pub items: Vec<AgendaItem>,
}

/// The lines of an event, in order.
#[derive(Debug, Clone, Default)]
pub struct Agenda(pub Vec<AgendaItem>);

impl Agenda {
    /// Each of `days`, with its lines, those of other days at the end.
    pub fn by_day(self, days: impl IntoIterator<Item = NaiveDate>) -> Vec<Day> {
        let mut all: Vec<NaiveDate> = days.into_iter().collect();
        all.extend(self.0.iter().map(|item| item.held_on));
        all.sort_unstable();
        all.dedup();
        let items = |day| self.0.iter().filter(move |item| item.held_on == day).cloned().collect();
        all.into_iter().map(|on| Day { on, items: items(on) }).collect()
    }
}

impl AgendaItem {
    pub fn title(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.title_ar } else { &self.title_fr }
    }
}

impl Group {
    pub fn name(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.name_ar } else { &self.name_fr }
    }
}
