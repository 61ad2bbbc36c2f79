use super::{invented, list::Row, sample_notice, sexes};
use crate::{
    features::reception::{
        BadgeId,
        store::{Arrived, Listed, Sums},
    },
    foundation::{
        Form, Page,
        events::{Half, HalfDay, Head, TabName, numbered, sample_event},
        privacy::Notice,
    },
    layout::{Choice, Frame, Tab},
};
use askama::Template;
use chrono::{DateTime, NaiveDate};

/// What the page of a door is made from.
pub struct Room {
    pub halves: Vec<HalfDay>,
    /// The half-day in which people arrive.
    pub half: HalfDay,
    pub here: i64,
    pub sums: Sums,
    /// What was looked for, and those whose names hold it.
    pub q: String,
    pub found: Vec<Listed>,
    pub latest: Vec<Arrived>,
    pub places: Vec<Choice>,
    pub audiences: Vec<Choice>,
    pub notices: Vec<Notice>,
    pub today: NaiveDate,
}

/// The door of an event, on a telephone.
#[derive(Template)]
#[template(path = "features/reception/templates/door.html")]
pub struct DoorPage {
    pub frame: Frame,
    pub head: Head,
    pub form: Form,
    pub half: i64,
    pub halves: Vec<Tab>,
    pub half_name: String,
    /// Whether this half-day has not come yet.
    pub to_come: bool,
    pub here: i64,
    pub expected: String,
    pub q: String,
    pub found: Vec<Row>,
    pub latest: Vec<Last>,
    pub sexes: Vec<Choice>,
    pub places: Vec<Choice>,
    pub audiences: Vec<Choice>,
    pub notices: Vec<Notice>,
    /// Whether the form for somebody without a badge is open.
    pub is_welcoming: bool,
}

/// Who came last.
pub struct Last {
    pub id: String,
    pub no: i64,
    pub name: String,
    pub at: String,
    pub undo: String,
}

impl DoorPage {
    pub fn new(head: Head, room: Room, form: Form) -> Self {
        let frame = head.frame.clone();
        let name =
            |half: &HalfDay| format!("{} · {}", frame.date(half.held_on), frame.t(half.half.key()));
        let tab = |half: &HalfDay| {
            let href = format!("{}?half={}", head.at("/door"), half.no);
            Tab::new(name(half), href, half.no == room.half.no)
        };
        let wrong = ["name", "sex", "audience", "place", "organisation", "phone", "email"];
        let last = |one: &Arrived| Last {
            id: one.id.to_string(),
            no: one.no,
            name: one.name.clone(),
            at: frame.date_time(one.arrived_at),
            undo: frame.t1("badge-undo-who", "who", one.name.as_str()),
        };
        Self {
            halves: room.halves.iter().map(tab).collect(),
            half: room.half.no,
            half_name: name(&room.half),
            to_come: room.half.held_on > room.today,
            here: room.here,
            expected: frame.number(room.sums.expected),
            found: room.found.iter().map(|row| Row::new(&frame, row)).collect(),
            latest: room.latest.iter().map(last).collect(),
            sexes: sexes(&frame),
            places: room.places,
            audiences: room.audiences,
            notices: room.notices,
            is_welcoming: wrong.iter().any(|field| form.error(field).is_some()),
            q: room.q,
            form,
            head,
            frame,
        }
    }
}

impl Page for DoorPage {
    const NAME: &'static str = "reception/door";

    fn sample(frame: Frame) -> Self {
        let event = sample_event();
        let day = event.starts_on;
        let halves = numbered([(day, Half::Morning), (day, Half::Afternoon)]);
        let arrived = |row: &Listed| Arrived {
            id: BadgeId(Default::default()),
            no: row.no,
            name: row.name.clone(),
            arrived_at: DateTime::UNIX_EPOCH,
        };
        let people = invented();
        let room = Room {
            half: halves[0],
            halves,
            here: 27,
            sums: Sums { badges: 40, expected: 36, waiting: 4, came: 27, women: 15, men: 10 },
            q: "فاطمة".into(),
            latest: people.iter().take(5).map(arrived).collect(),
            found: people.into_iter().take(3).collect(),
            places: vec![Choice::new("05.081.03.09", "Tabant")],
            audiences: vec![Choice::new("cldh", "CLDH")],
            notices: vec![sample_notice(&frame)],
            today: event.starts_on,
        };
        Self::new(Head::sample(frame, TabName::Reception), room, Form::default())
    }
}
