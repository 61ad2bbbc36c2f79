//! The agenda of an event, day by day.

use crate::{
    foundation::{
        events::{Agenda, AgendaItem, Day, HalfDay, ItemId},
        people::in_other_script,
    },
    layout::{Choice, Frame},
};
use chrono::NaiveDate;
use kit_lang::Lang;

/// A day of the agenda.
pub struct DayView {
    pub label: String,
    pub halves: String,
    pub items: Vec<ItemView>,
}

pub struct ItemView {
    pub id: ItemId,
    pub time: String,
    pub title: String,
    pub other: String,
    pub speaker: String,
    pub method: String,
}

/// Each of `days` with its lines, and with the words of its half-days where they are known.
pub fn agenda_days(
    frame: &Frame,
    agenda: Agenda,
    days: &[NaiveDate],
    half_days: &[HalfDay],
) -> Vec<DayView> {
    let halves = |day: NaiveDate| {
        let of_day = half_days.iter().filter(|half| half.held_on == day);
        let words: Vec<_> = of_day.map(|half| frame.t(half.half.key()).into_owned()).collect();
        words.join(" · ")
    };
    let view = |day: Day| DayView {
        label: kit_lang::date_with_weekday(frame.lang, day.on),
        halves: halves(day.on),
        items: day.items.iter().map(|item| ItemView::new(frame, item)).collect(),
    };
    agenda.by_day(days.iter().copied()).into_iter().map(view).collect()
}

/// A day to choose for a line of the agenda.
pub fn day_choice(lang: Lang, day: NaiveDate) -> Choice {
    Choice::new(day.to_string(), kit_lang::date_with_weekday(lang, day))
}

impl ItemView {
    fn new(frame: &Frame, item: &AgendaItem) -> Self {
        Self {
            id: item.id,
            time: item.starts_at.clone().unwrap_or_default(),
            title: item.title(frame.lang).into(),
            other: in_other_script(frame.lang, &item.title_ar, &item.title_fr).into(),
            speaker: item.speaker.clone(),
            method: item.method.clone(),
        }
    }
}
