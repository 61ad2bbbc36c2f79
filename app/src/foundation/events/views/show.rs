use super::{MeetsView, invented, invented_meeting};
use crate::{
    foundation::{
        Form, Page,
        events::{
            Agenda, AgendaItem, Count, CountId, CountUnit, Doubtful, Event, EventKind, ItemId,
            Meets, Said,
        },
        journal::{self, Entry},
        people::in_script_of,
    },
    layout::{Choice, Crumb, Frame, JournalLine},
};
use askama::Template;
use chrono::DateTime;

/// What the page of an event is made from.
pub struct Shown {
    pub event: Event,
    pub kind: EventKind,
    pub place: String,
    pub counts: Vec<Count>,
    pub agenda: Agenda,
    pub meets: Vec<Meets>,
    pub audiences: Vec<Choice>,
    pub journal: Vec<Entry>,
    pub may_edit: bool,
}

/// One event that is not a session.
#[derive(Template)]
#[template(path = "foundation/events/templates/event.html")]
pub struct EventPage {
    pub frame: Frame,
    /// The small form for a figure.
    pub form: Form,
    pub href: String,
    pub title: String,
    pub other: String,
    pub sub: String,
    pub kind: String,
    pub place: String,
    pub venue: String,
    pub dates: String,
    pub as_written: String,
    pub doubt: String,
    pub is_cancelled: bool,
    pub cancelled_why: String,
    pub meets: Vec<MeetsView>,
    pub counts: Vec<Figure>,
    pub units: Vec<Choice>,
    pub said: Vec<Choice>,
    pub audiences: Vec<Choice>,
    pub days: Vec<DayView>,
    pub journal: Vec<JournalLine>,
    pub may_edit: bool,
}

/// A figure of those who took part.
pub struct Figure {
    pub id: CountId,
    /// “more than 133 organisations”.
    pub figure: String,
    pub audience: String,
    pub as_written: String,
    pub note: String,
}

/// A day of the agenda.
pub struct DayView {
    pub label: String,
    pub items: Vec<ItemView>,
}

pub struct ItemView {
    pub time: String,
    pub title: String,
    pub speaker: String,
}

impl EventPage {
    /// The address of something of it, such as `/edit`.
    fn at(&self, part: &str) -> String {
        format!("{}{part}", self.href)
    }

    pub fn new(mut frame: Frame, shown: Shown, form: Form) -> Self {
        let one = shown.event;
        let lang = frame.lang;
        let title = one.title(lang).to_owned();
        let other = if title == one.title_ar { &one.title_fr } else { &one.title_ar };
        let above = Crumb::link(frame.t("event-list-title"), "/events");
        frame.crumbs = vec![above, Crumb::here(title.clone())];
        let (kind, dates) = (frame.t(shown.kind.key()).into_owned(), one.dates(lang));
        let unit = |unit: CountUnit| Choice::new(unit.as_str(), frame.t(unit.key()));
        let said = |said: Said| Choice::new(said.as_str(), frame.t(said.key()));
        let doubt = one.doubt.as_deref().map(|word| frame.t(Doubtful::key(word)).into_owned());
        Self {
            href: format!("/events/{}", one.id),
            other: if *other == title { String::new() } else { other.clone() },
            sub: [kind.as_str(), &dates, &shown.place].join(" · "),
            venue: in_script_of(lang, &one.venue_ar, &one.venue_fr).to_owned(),
            as_written: one.as_written.clone().unwrap_or_default(),
            doubt: doubt.unwrap_or_default(),
            is_cancelled: one.cancelled_at.is_some(),
            cancelled_why: one.cancelled_why.clone(),
            meets: shown.meets.iter().map(|other| MeetsView::new(&frame, other)).collect(),
            counts: shown.counts.iter().map(|count| Figure::new(&frame, count)).collect(),
            units: CountUnit::ALL.map(unit).into(),
            said: Said::ALL.map(said).into(),
            audiences: shown.audiences,
            days: days(&frame, shown.agenda),
            journal: shown.journal.iter().map(|entry| journal::line(&frame, entry)).collect(),
            may_edit: shown.may_edit && one.cancelled_at.is_none(),
            place: shown.place,
            title,
            kind,
            dates,
            form,
            frame,
        }
    }
}

impl Figure {
    fn new(frame: &Frame, count: &Count) -> Self {
        let key = match count.unit {
            CountUnit::Person => "event-persons-count",
            CountUnit::Participation => "event-participations-count",
            CountUnit::Organisation => "event-organisations-count",
        };
        let figure = frame.tn(key, count.value);
        let names = count.audience_ar.as_deref().zip(count.audience_fr.as_deref());
        Self {
            id: count.id,
            figure: match count.comparator {
                Said::Exactly => figure,
                said => format!("{} {figure}", frame.t(said.key())),
            },
            audience: names
                .map_or(String::new(), |(ar, fr)| in_script_of(frame.lang, ar, fr).to_owned()),
            as_written: count.as_written.clone(),
            note: count.note.clone(),
        }
    }
}

fn days(frame: &Frame, agenda: Agenda) -> Vec<DayView> {
    let item = |item: &AgendaItem| ItemView {
        time: item.starts_at.clone().unwrap_or_default(),
        title: item.title(frame.lang).to_owned(),
        speaker: item.speaker.clone(),
    };
    let days = agenda.by_day([]).into_iter();
    days.map(|day| DayView {
        label: kit_lang::date_with_weekday(frame.lang, day.on),
        items: day.items.iter().map(item).collect(),
    })
    .collect()
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
        let count = Count {
            id: CountId(Default::default()),
            event_group: None,
            audience: None,
            unit: CountUnit::Organisation,
            sex: None,
            value: 133,
            comparator: Said::AtLeast,
            as_written: "133 جمعية".into(),
            note: "حسب ورقة الحضور".into(),
            group_ar: None,
            group_fr: None,
            audience_ar: Some("الجمعيات والتعاونيات".into()),
            audience_fr: Some("Associations et coopératives".into()),
        };
        let place = if frame.rtl() {
            "عين السبع الحي المحمدي"
        } else {
            "Aïn Sebaâ – Hay Mohammadi"
        };
        let shown = Shown {
            event,
            kind: EventKind::CommunicationDay,
            place: place.into(),
            counts: vec![count],
            agenda: Agenda(vec![item]),
            meets: vec![invented_meeting()],
            audiences: vec![Choice::new("cldh", "CLDH")],
            journal: ["event.count", "event.edit", "event.add"].map(entry).into(),
            may_edit: true,
        };
        Self::new(frame, shown, Form::default())
    }
}
