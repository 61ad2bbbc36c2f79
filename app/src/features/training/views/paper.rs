//! The sheet that goes round the room.

use super::said;
use crate::{
    features::training::{
        Session,
        store::{Guide, ListedPerson},
    },
    foundation::{
        Paper,
        events::{Capacity, Group, HalfDay},
        letterhead::{self, Ground},
    },
    layout::Frame,
};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// Everything that stands on it.
pub struct Sheet {
    pub session: Session,
    pub place: String,
    pub seat: Option<Ground>,
    pub half_days: Vec<HalfDay>,
    pub people: Vec<ListedPerson>,
    pub group: Option<Group>,
    pub guides: Vec<Guide>,
    /// Rows for those who come unannounced.
    pub blank_rows: i64,
    /// What the sheet says about the data on it; empty when the register says nothing.
    pub notice: String,
}

/// The sheet in the language of the frame.
pub fn sheet_paper(frame: &Frame, sheet: &Sheet, today: NaiveDate) -> Paper {
    let lang = frame.lang;
    let title = sheet.session.title(lang).to_owned();
    let dates = frame.date_range(sheet.session.starts_on, sheet.session.ends_on);
    let foot = [title.as_str(), &sheet.place, &dates].join(" · ");
    let data = json!({
        "head": letterhead::short(&frame.words, lang, sheet.seat.as_ref()),
        "title": title,
        "words": words(frame),
        "facts": facts(frame, sheet, &dates),
        "trainer": trainer(frame, &sheet.guides),
        "foot": foot,
        "half_days": half_days(frame, &sheet.half_days),
        "people": people(&sheet.people),
        "blank_rows": sheet.blank_rows,
        "notice": sheet.notice,
    });
    Paper {
        template: include_str!("../templates/attendance_sheet.typ"),
        data,
        files: Vec::new(),
        title: format!("{} · {title}", frame.t("attendance-sheet")),
        lang,
        date: today,
    }
}

fn words(frame: &Frame) -> Value {
    json!({
        "sheet": frame.t("attendance-sheet"),
        "number": frame.t("sheet-number"),
        "name_ar": frame.t("enrol-name-ar"),
        "name_fr": frame.t("enrol-name-fr"),
        "organisation": frame.t("enrol-organisation"),
        "trainer_signs": frame.t("sheet-trainer-signs"),
    })
}

fn facts(frame: &Frame, sheet: &Sheet, dates: &str) -> Vec<Value> {
    let venue = said(frame.lang, &sheet.session.venue_ar, &sheet.session.venue_fr);
    let place =
        if venue.is_empty() { sheet.place.clone() } else { format!("{venue} · {}", sheet.place) };
    let fact = |key: &str, value: String| json!({ "label": frame.t(key), "value": value });
    let mut facts = vec![fact("session-place", place), fact("session-dates", dates.to_owned())];
    facts.extend(
        sheet.group.as_ref().map(|group| fact("enrol-group", group.name(frame.lang).into())),
    );
    let count = i64::try_from(sheet.people.len()).unwrap_or_default();
    facts.push(fact("session-enrolled", frame.number(count)));
    facts
}

/// Who signs below: a trainer, or else a facilitator.
fn trainer(frame: &Frame, guides: &[Guide]) -> String {
    let of = |capacity| guides.iter().find(move |guide| guide.capacity == capacity);
    let guide = of(Capacity::Trainer).or_else(|| of(Capacity::Facilitator));
    guide
        .map(|guide| said(frame.lang, &guide.name_ar, &guide.name_fr).to_owned())
        .unwrap_or_default()
}

fn half_days(frame: &Frame, half_days: &[HalfDay]) -> Vec<Value> {
    let day = |half: &HalfDay| {
        use chrono::Datelike;
        let month = kit_lang::month_name(frame.lang, half.held_on.month());
        json!({ "date": format!("{} {month}", half.held_on.day()), "part": frame.t(half.half.key()) })
    };
    half_days.iter().map(day).collect()
}

fn people(people: &[ListedPerson]) -> Vec<Value> {
    let person = |one: &ListedPerson| json!({ "ar": one.name_ar, "fr": one.name_fr, "organisation": one.organisation.as_deref().unwrap_or_default() });
    people.iter().map(person).collect()
}
