//! What the pages of events show that are not sessions: the list, one event, the form, the question before cancelling.

mod head;
mod list;
mod show;
mod agenda;
mod counts;
mod people;
mod segment;
mod form;
mod cancel;

pub use self::{
    agenda::{DayView, agenda_days, day_choice},
    cancel::CancelPage,
    counts::{CountChoices, CountPage, CountView, count_choices, sample_counts},
    form::FormPage,
    head::{Head, TabName},
    list::{EventsPage, Filters, export},
    people::{
        FoundRow, PeoplePage, PersonRow, SearchView, Searched, named_choices, people_sheet,
        sample_found, sample_people, sex_word,
    },
    segment::{FitRow, FoundView, SegmentPage, TogetherView, sample_member, sample_together},
    show::{EventPage, Shown},
};

use super::{Event, EventId, EventKind, Exactness, Meets};
use crate::{
    foundation::{Sample, people::in_script_of},
    layout::{Choice, Frame},
};
use chrono::NaiveDate;

pub fn samples() -> Vec<Sample> {
    vec![
        Sample::of::<EventsPage>(),
        Sample::of::<EventPage>(),
        Sample::of::<PeoplePage>(),
        Sample::of::<SegmentPage>(),
        Sample::of::<CountPage>(),
        Sample::of::<FormPage>(),
        Sample::of::<CancelPage>(),
    ]
}

fn kinds(frame: &Frame) -> Vec<Choice> {
    let choice = |kind: EventKind| Choice::new(kind.as_str(), frame.t(kind.key()));
    EventKind::ALL.map(choice).into()
}

/// Another event in the same venue at the same time.
pub struct MeetsView {
    pub href: String,
    pub title: String,
    pub note: String,
}

impl MeetsView {
    fn new(frame: &Frame, other: &Meets) -> Self {
        Self {
            href: format!("/{}/{}", other.folder(), other.id),
            title: in_script_of(frame.lang, &other.title_ar, &other.title_fr).to_owned(),
            note: frame.date_range(other.starts_on, other.ends_on),
        }
    }
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2014, 3, day).unwrap_or_default()
}

/// An invented event for the samples, worded as long as real ones are.
pub fn invented() -> Event {
    Event {
        id: EventId(Default::default()),
        kind: EventKind::CommunicationDay.as_str().into(),
        title_ar: "يوم تواصلي حول تبادل الخبرات في مجال التنمية البشرية بين فرق التنشيط والجمعيات"
            .into(),
        title_fr:
            "Journée d’échange d’expériences en développement humain entre équipes et associations"
                .into(),
        place: "06.141.01.20".into(),
        venue_ar: "المركب الاجتماعي التربوي بالحي المحمدي".into(),
        venue_fr: "Complexe socio-éducatif de Hay Mohammadi".into(),
        starts_on: day(20),
        ends_on: day(20),
        exactness: Exactness::Day,
        as_written: Some("الجمعة 20 مارس 2014".into()),
        doubt: Some("weekday".into()),
        series: None,
        ordinal: None,
        cancelled_at: None,
        cancelled_why: String::new(),
        version: 2,
    }
}

fn invented_meeting() -> Meets {
    Meets {
        id: EventId(Default::default()),
        kind: "session".into(),
        title_ar: "تقنيات تنشيط الورشات والاجتماعات".into(),
        title_fr: "Techniques d’animation des ateliers et des réunions".into(),
        venue_ar: String::new(),
        venue_fr: String::new(),
        starts_on: day(19),
        ends_on: day(21),
    }
}
