use super::{channels, clock, invented, kinds, themes};
use crate::{
    features::desk::{
        Channel, Kind, State, Theme,
        routes::LIST,
        store::{Listed, Sums},
    },
    foundation::{Page, Sheet, people::in_script_of},
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use chrono::{Days, NaiveDate};
use kit_sheets::Out;

/// The cases of the reader's places.
#[derive(Template)]
#[template(path = "features/desk/templates/cases.html")]
pub struct CasesPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub states: Vec<Choice>,
    pub kinds: Vec<Choice>,
    pub themes: Vec<Choice>,
    pub channels: Vec<Choice>,
    pub places: Vec<Choice>,
    pub clocks: Vec<Choice>,
    pub desks: Vec<Choice>,
    pub rows: Vec<Row>,
    pub cases: String,
    pub open: String,
    pub late: String,
    pub is_late: bool,
    pub untold: String,
    pub is_untold: bool,
    pub may_receive: bool,
}

/// A case in the list, ready to read.
pub struct Row {
    pub href: String,
    pub subject: String,
    pub about: String,
    pub name: String,
    pub place: String,
    pub received: String,
    pub clock: String,
    pub is_late: bool,
    pub due: String,
    pub desk: String,
    pub tone: &'static str,
    pub state: String,
}

impl CasesPage {
    pub fn new(
        mut frame: Frame,
        (list, pager): (ListQuery, Pager),
        (rows, sums): (&[Listed], &Sums),
        (places, today): (Vec<Choice>, NaiveDate),
        may_receive: bool,
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("case-list-title"))];
        let choice = |value: &str, key: &str| Choice::new(value, frame.t(key));
        let state = |state: &State| Choice::new(state.as_str(), frame.t(&state.key()));
        let open = choice("open", "case-open");
        Self {
            states: [open].into_iter().chain(State::ALL.iter().map(state)).collect(),
            clocks: vec![
                choice("late", "case-late"),
                choice("soon", "case-soon"),
                choice("untold", "case-untold"),
            ],
            desks: vec![choice("mine", "case-mine"), choice("nobody", "case-on-no-desk")],
            kinds: kinds(&frame),
            themes: themes(&frame),
            channels: channels(&frame),
            places,
            rows: rows.iter().map(|row| Row::new(&frame, row, today)).collect(),
            cases: frame.number(sums.cases),
            open: frame.number(sums.open),
            late: frame.number(sums.late),
            is_late: sums.late > 0,
            untold: frame.number(sums.untold),
            is_untold: sums.untold > 0,
            may_receive,
            list,
            pager,
            frame,
        }
    }
}

impl Row {
    fn new(frame: &Frame, row: &Listed, today: NaiveDate) -> Self {
        let kind = frame.t(&row.kind.key());
        Self {
            href: format!("/cases/{}", row.id),
            subject: match row.erased_on {
                Some(_) => frame.t("case-erased").into_owned(),
                None => row.subject.clone(),
            },
            about: format!("{kind} · {}", frame.t(&row.theme.key())),
            name: row.name.clone(),
            place: in_script_of(frame.lang, &row.place_ar, &row.place_fr).to_owned(),
            received: frame.date(row.received_on),
            clock: clock(frame, (row.state, row.due_on), today),
            is_late: row.state.is_open() && row.due_on < today,
            due: frame.date(row.due_on),
            desk: row.desk.clone(),
            tone: row.state.tone(),
            state: frame.t(&row.state.key()).into_owned(),
        }
    }
}

/// The list as a file: exactly what is seen.
pub fn export(frame: &Frame, rows: &[Listed], today: NaiveDate) -> Sheet {
    let headings = [
        "case-number",
        "case-kind",
        "case-theme",
        "case-channel",
        "case-subject",
        "case-name",
        "case-place",
        "case-received-on",
        "case-due-on",
        "case-desk",
        "case-state",
        "case-answered-on",
        "case-told-on",
        "case-satisfaction",
    ];
    Sheet {
        file: "cases".into(),
        name: frame.t("case-sheet").into_owned(),
        titles: Vec::new(),
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(|row| cells(frame, row, today)).collect(),
    }
}

fn cells(frame: &Frame, row: &Listed, today: NaiveDate) -> Vec<Out> {
    let shown = Row::new(frame, row, today);
    let day = |day: Option<NaiveDate>| day.map_or_else(|| Out::from(""), Out::Date);
    vec![
        Out::from(row.number.as_str()),
        Out::from(frame.t(&row.kind.key()).into_owned()),
        Out::from(frame.t(&row.theme.key()).into_owned()),
        Out::from(frame.t(&row.channel.key()).into_owned()),
        Out::from(shown.subject),
        Out::from(shown.name),
        Out::from(shown.place),
        Out::Date(row.received_on),
        Out::Date(row.due_on),
        Out::from(shown.desk),
        Out::from(shown.state),
        day(row.answered_on),
        day(row.told_on),
        row.satisfaction.map_or_else(|| Out::from(""), Out::Int),
    ]
}

impl Page for CasesPage {
    const NAME: &'static str = "desk/cases";

    fn sample(frame: Frame) -> Self {
        let case = invented();
        let today = case.received_on + Days::new(30);
        let listed = |n: usize| Listed {
            id: case.id,
            number: format!("05.081/2026/D{:04}", 40 - n),
            kind: Kind::ALL[n % 3],
            channel: Channel::ALL[n % 5],
            theme: Theme::ALL[n % 8],
            state: State::ALL[n % 4],
            subject: case.subject.clone(),
            name: if n.is_multiple_of(3) { String::new() } else { case.name.clone() },
            received_on: case.received_on + Days::new(n as u64 * 2),
            due_on: case.due_on + Days::new(n as u64 * 2),
            answered_on: None,
            told_on: None,
            satisfaction: None,
            erased_on: (n == 11).then_some(today),
            place_ar: "تبانت".into(),
            place_fr: "Tabant".into(),
            desk: if n.is_multiple_of(2) { "أمينة بنعلي".into() } else { String::new() },
        };
        let rows: Vec<Listed> = (0..12).map(listed).collect();
        let sums = Sums { cases: 118, open: 23, late: 4, untold: 2 };
        let list = (ListQuery::parse("kind=complaint", &LIST), Pager::new(1, 50, 118));
        let places = vec![Choice::new("05.081", "أزيلال")];
        Self::new(frame, list, (&rows, &sums), (places, today), true)
    }
}
