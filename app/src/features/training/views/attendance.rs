//! The grid of attendance: people by half-days.

use super::{
    Head, other,
    people::{group_choices, sample_groups},
    said,
};
use crate::{
    features::training::{
        Mark, Session, SessionState, TabName,
        routes::ATTENDANCE,
        store::{Cell, ListedPerson},
    },
    foundation::{
        Page,
        events::{Group, Half, HalfDay, RegistrationId, numbered, sample_people},
    },
    layout::{Choice, Frame, ListQuery, Pager},
};
use askama::Template;
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "features/training/templates/attendance.html")]
pub struct AttendancePage {
    pub frame: Frame,
    pub head: Head,
    pub list: ListQuery,
    pub pager: Pager,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    pub groups: Vec<Choice>,
    /// The session is open and the reader may mark in it.
    pub may_mark: bool,
    /// Where the grid is sent, with the page and the group that it shows.
    pub action: String,
    /// The sheet of the same people, and what it may be of.
    pub sheet: String,
    pub group: String,
    pub halves: Vec<Choice>,
}

/// A half-day.
pub struct Column {
    pub no: i64,
    pub day: String,
    pub half: String,
    /// Whether a day begins with it.
    pub first: bool,
    pub total: i64,
}

/// A participant with a mark for each half-day.
pub struct Row {
    pub order: i64,
    pub registration: RegistrationId,
    pub href: String,
    pub name: String,
    pub other: String,
    pub marks: Vec<MarkView>,
    pub total: i64,
}

pub struct MarkView {
    pub half_day: i64,
    pub state: &'static str,
    pub first: bool,
}

impl AttendancePage {
    pub fn new(
        head: Head,
        list: ListQuery,
        pager: Pager,
        half_days: &[HalfDay],
        may_mark: bool,
    ) -> Self {
        let frame = head.frame.clone();
        let group = list.filter("group");
        let group = group.to_owned();
        let address = list.page_link(pager.page);
        Self {
            columns: columns(&frame, half_days),
            rows: Vec::new(),
            groups: Vec::new(),
            action: format!("{}/attendance{address}", head.href),
            sheet: format!("{}/attendance.pdf", head.href),
            halves: half_choices(&frame, half_days),
            group,
            frame,
            head,
            list,
            pager,
            may_mark,
        }
    }

    pub fn with_rows(mut self, session: &Session, people: &[ListedPerson], cells: &[Cell]) -> Self {
        let known: HashMap<(RegistrationId, i64), Mark> =
            cells.iter().map(|cell| ((cell.registration, cell.half_day), cell.mark)).collect();
        for (order, person) in (self.pager.offset() + 1..).zip(people) {
            let mark = |column: &Column| known.get(&(person.registration, column.no)).copied();
            let came = |column: &&mut Column| mark(column).is_some_and(Mark::counts);
            let total =
                self.columns.iter_mut().filter(came).map(|column| column.total += 1).count();
            let marks = self.columns.iter().map(|column| MarkView {
                half_day: column.no,
                state: Mark::state(mark(column)),
                first: column.first,
            });
            let lang = self.frame.lang;
            self.rows.push(Row {
                order,
                registration: person.registration,
                href: self.head.person(person.person),
                name: said(lang, &person.name_ar, &person.name_fr).into(),
                other: other(lang, &person.name_ar, &person.name_fr).into(),
                marks: marks.collect(),
                total: i64::try_from(total).unwrap_or_default(),
            });
        }
        self.may_mark = self.may_mark && session.markable().is_ok();
        self
    }

    pub fn with_groups(mut self, groups: &[Group]) -> Self {
        self.groups = group_choices(self.frame.lang, groups);
        self
    }
}

/// The half-days, each of which has a sheet of its own.
fn half_choices(frame: &Frame, half_days: &[HalfDay]) -> Vec<Choice> {
    let choice = |half: &HalfDay| {
        let day = kit_lang::date_with_weekday(frame.lang, half.held_on);
        Choice::new(half.no.to_string(), format!("{day} · {}", frame.t(half.half.key())))
    };
    half_days.iter().map(choice).collect()
}

fn columns(frame: &Frame, half_days: &[HalfDay]) -> Vec<Column> {
    let mut before = None;
    let column = |half: &HalfDay| {
        let first = before.replace(half.held_on) != Some(half.held_on);
        Column {
            no: half.no,
            day: half.held_on.format("%-d/%-m").to_string(),
            half: frame.t(half.half.short_key()).into_owned(),
            first,
            total: 0,
        }
    };
    half_days.iter().map(column).collect()
}

/// The eight half-days of Tabant, for samples.
pub fn sample_half_days() -> Vec<HalfDay> {
    let day = |day| chrono::NaiveDate::from_ymd_opt(2011, 7, day).unwrap_or_default();
    numbered((14..=17).flat_map(|n| [(day(n), Half::Morning), (day(n), Half::Afternoon)]))
}

impl Page for AttendancePage {
    const NAME: &'static str = "training/attendance";

    fn sample(frame: Frame) -> Self {
        let session = super::head::sample_session(SessionState::Open);
        let people: Vec<ListedPerson> = sample_people(frame.lang)
            .into_iter()
            .cycle()
            .take(38)
            .zip(1_u128..)
            .map(|(person, n)| {
                let registration = n.to_string();
                let id = format!("018f0000-0000-7000-8000-{registration:0>12}");
                ListedPerson { registration: id.parse().unwrap_or(person.registration), ..person }
            })
            .collect();
        let cells: Vec<Cell> = people
            .iter()
            .zip(0_i64..)
            .flat_map(|(person, n)| (1..=5).map(move |half_day| (person.registration, n, half_day)))
            .map(|(registration, n, half_day)| {
                let mark = match (n * 5 + half_day) % 11 {
                    3 => Mark::Absent,
                    7 => Mark::Late,
                    9 => Mark::Excused,
                    _ => Mark::Present,
                };
                Cell { registration, half_day, mark }
            })
            .collect();
        let list = ListQuery::parse("", &ATTENDANCE);
        let head = Head::sample(frame, SessionState::Open, TabName::Attendance);
        Self::new(head, list, Pager::new(1, 200, 38), &sample_half_days(), true)
            .with_rows(&session, &people, &cells)
            .with_groups(&sample_groups())
    }
}
