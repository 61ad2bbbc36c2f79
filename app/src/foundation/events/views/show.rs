use super::{
    CountChoices, CountView, DayView, Head, MeetsView, TabName, agenda_days, count_choices,
    day_choice, invented, invented_meeting, sample_counts,
};
use crate::{
    foundation::{
        Form, Page,
        events::{Agenda, AgendaItem, Count, Doubtful, Event, ItemId, Meets},
        journal::{self, Entry},
        people::in_script_of,
    },
    layout::{Choice, Frame, JournalLine},
};
use askama::Template;
use chrono::DateTime;

/// What the page of an event is made from.
pub struct Shown {
    pub counts: Vec<Count>,
    /// Whether the reader may see who came, and so figures of few.
    pub open: bool,
    pub agenda: Agenda,
    pub meets: Vec<Meets>,
    pub audiences: Vec<Choice>,
    pub journal: Vec<Entry>,
}

/// One event that is not a session.
#[derive(Template)]
#[template(path = "foundation/events/templates/event.html")]
pub struct EventPage {
    pub frame: Frame,
    pub head: Head,
    pub may_link: bool,
    /// Whether the reader may give a role for this event alone.
    pub may_give: bool,
    /// The small forms for a figure and for a line of the agenda.
    pub form: Form,
    pub venue: String,
    pub as_written: String,
    pub doubt: String,
    pub meets: Vec<MeetsView>,
    pub counts: Vec<CountView>,
    pub counting: CountChoices,
    pub days: Vec<DayView>,
    pub day_choices: Vec<Choice>,
    pub journal: Vec<JournalLine>,
}

impl EventPage {
    pub fn new(head: Head, one: Event, shown: Shown, form: Form) -> Self {
        let frame = head.frame.clone();
        let lang = frame.lang;
        let doubt = one.doubt.as_deref().map(|word| frame.t(Doubtful::key(word)).into_owned());
        let days = one.days();
        Self {
            may_link: true,
            may_give: true,
            venue: in_script_of(lang, &one.venue_ar, &one.venue_fr).to_owned(),
            as_written: one.as_written.clone().unwrap_or_default(),
            doubt: doubt.unwrap_or_default(),
            meets: shown.meets.iter().map(|other| MeetsView::new(&frame, other)).collect(),
            counts: CountView::each(&frame, &shown.counts, shown.open),
            counting: count_choices(&frame, &[], shown.audiences),
            day_choices: days.iter().map(|day| day_choice(lang, *day)).collect(),
            days: agenda_days(&frame, shown.agenda, &days, &[]),
            journal: shown.journal.iter().map(|entry| journal::line(&frame, entry)).collect(),
            head,
            form,
            frame,
        }
    }
}

impl Page for EventPage {
    const NAME: &'static str = "events/event";

    fn sample(frame: Frame) -> Self {
        let entry = |verb: &str| Entry {
            at: DateTime::UNIX_EPOCH,
            actor_name: "لطيفة الشرقاوي".into(),
            verb: verb.into(),
            kind: "event".into(),
            subject: String::new(),
            title: String::new(),
            detail: "[]".into(),
        };
        let event = invented();
        let item = AgendaItem {
            id: ItemId(Default::default()),
            held_on: event.starts_on,
            starts_at: Some("09:30".into()),
            title_ar: "عرض تجارب فرق تنشيط الأحياء".into(),
            title_fr: "Expériences des équipes d’animation de quartier".into(),
            speaker: "نعيمة بن الطالب".into(),
            method: String::new(),
        };
        let shown = Shown {
            counts: sample_counts(),
            open: true,
            agenda: Agenda(vec![item]),
            meets: vec![invented_meeting()],
            audiences: vec![Choice::new("cldh", "CLDH")],
            journal: ["event.count", "event.edit", "event.add"].map(entry).into(),
        };
        Self::new(Head::sample(frame, TabName::Overview), event, shown, Form::default())
    }
}
