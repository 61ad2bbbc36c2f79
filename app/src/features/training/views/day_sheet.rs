//! The sheet of those who lead a session, a page a day.

use super::said;
use crate::{
    features::training::{Session, store::Guide},
    foundation::{
        Paper,
        events::{Agenda, AgendaItem, Day, Group, HalfDay},
        letterhead::{self, Ground},
    },
    layout::Frame,
};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// Everything that stands on it.
pub struct DaySheet {
    pub session: Session,
    pub place: String,
    pub seat: Option<Ground>,
    pub half_days: Vec<HalfDay>,
    pub agenda: Agenda,
    pub groups: Vec<Group>,
    pub guides: Vec<Guide>,
    pub participants: i64,
}

/// The sheet in the language of the frame.
pub fn day_sheet_paper(frame: &Frame, sheet: &DaySheet, today: NaiveDate) -> Paper {
    let lang = frame.lang;
    let title = sheet.session.title(lang).to_owned();
    let held = sheet.half_days.iter().map(|half| half.held_on);
    let days = sheet.agenda.clone().by_day(held);
    let foot = [title.as_str(), &sheet.place, &sheet.session.dates(lang)].join(" · ");
    let data = json!({
        "head": letterhead::short(&frame.words, lang, sheet.seat.as_ref()),
        "title": title,
        "words": words(frame),
        "facts": facts(frame, sheet),
        "groups": groups(frame, &sheet.groups),
        "days": days.iter().map(|one| day(frame, sheet, one)).collect::<Vec<_>>(),
        "foot": foot,
    });
    Paper {
        template: include_str!("../templates/day_sheet.typ"),
        data,
        files: Vec::new(),
        title: format!("{} · {title}", frame.t("day-sheet")),
        lang,
        date: today,
    }
}

fn words(frame: &Frame) -> Value {
    let counted = [
        "session-enrolled",
        "attendance-present",
        "attendance-late",
        "attendance-excused",
        "attendance-absent",
    ];
    json!({
        "sheet": frame.t("day-sheet"),
        "agenda": frame.t("agenda-title"),
        "hour": frame.t("agenda-hour"),
        "item": frame.t("agenda-item"),
        "speaker": frame.t("agenda-speaker"),
        "method": frame.t("agenda-method"),
        "presence": frame.t("session-tab-attendance"),
        "half_day": frame.t("session-half-day"),
        "counted": counted.map(|key| frame.t(key).into_owned()),
        "groups": frame.t("session-groups"),
        "notes": frame.t("day-sheet-notes"),
        "signs": frame.t("sheet-trainer-signs"),
    })
}

fn facts(frame: &Frame, sheet: &DaySheet) -> Vec<Value> {
    let lang = frame.lang;
    let fact = |key: &str, value: String| json!({ "label": frame.t(key), "value": value });
    let venue = said(lang, &sheet.session.venue_ar, &sheet.session.venue_fr);
    let place: Vec<&str> =
        [venue, &sheet.place].into_iter().filter(|part| !part.is_empty()).collect();
    let guide = |one: &Guide| {
        format!("{} ({})", said(lang, &one.name_ar, &one.name_fr), frame.t(one.capacity.key()))
    };
    let guides: Vec<String> = sheet.guides.iter().map(guide).collect();
    vec![
        fact("session-venue", place.join(" · ")),
        fact("session-guides", if guides.is_empty() { "–".into() } else { guides.join(" · ") }),
        fact("session-enrolled", frame.number(sheet.participants)),
    ]
}

fn groups(frame: &Frame, groups: &[Group]) -> Vec<String> {
    let group = |one: &Group| {
        let name = one.name(frame.lang);
        if one.sensitive {
            return name.to_owned();
        }
        format!("{name} ({})", frame.number(one.people))
    };
    groups.iter().map(group).collect()
}

fn day(frame: &Frame, sheet: &DaySheet, day: &Day) -> Value {
    let item = |item: &AgendaItem| {
        json!({
            "time": item.starts_at.clone().unwrap_or_default(),
            "title": item.title(frame.lang),
            "speaker": item.speaker,
            "method": item.method,
        })
    };
    let halves = sheet.half_days.iter().filter(|half| half.held_on == day.on);
    let halves: Vec<String> = halves.map(|half| frame.t(half.half.key()).into_owned()).collect();
    json!({
        "label": kit_lang::date_with_weekday(frame.lang, day.on),
        "items": day.items.iter().map(item).collect::<Vec<_>>(),
        "halves": halves,
    })
}
