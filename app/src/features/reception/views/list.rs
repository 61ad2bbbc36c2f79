use super::{counted, invented, sexes};
use crate::{
    features::reception::{
        Source, State,
        badge::Reception,
        routes::LIST,
        store::{Audience, Listed, Sums},
    },
    foundation::{
        Form, Page, Sheet,
        events::{Event, Head, TabName, sample_event, sex_word},
        people::{in_script_of, shown_phone},
    },
    layout::{Choice, Frame, ListQuery, Pager},
};
use askama::Template;
use chrono::NaiveDate;
use kit_sheets::Out;

/// What the page of a reception is made from, beside its list.
pub struct Shown {
    pub reception: Option<Reception>,
    /// How many on the list of the event have no badge yet.
    pub listed: usize,
    pub by_audience: Vec<Audience>,
    pub audiences: Vec<Choice>,
    pub may_open: bool,
    pub may_check_in: bool,
    /// Where everybody signs up.
    pub address: String,
    pub today: NaiveDate,
}

/// Who signed up for an event and who came.
#[derive(Template)]
#[template(path = "features/reception/templates/reception.html")]
pub struct ReceptionPage {
    pub frame: Frame,
    pub head: Head,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<Row>,
    pub badges: String,
    pub expected: String,
    pub waiting: String,
    pub is_waiting: bool,
    pub came: String,
    pub came_note: String,
    pub by_audience: Vec<(String, String, String, String)>,
    pub states: Vec<Choice>,
    pub sources: Vec<Choice>,
    pub comings: Vec<Choice>,
    pub sexes: Vec<Choice>,
    pub audiences: Vec<Choice>,
    pub form: Form,
    pub version: i64,
    pub listed: usize,
    /// Whether everybody may sign up today, and whether they ever could.
    pub is_open: bool,
    pub was_opened: bool,
    pub until: String,
    pub seats: String,
    pub address: String,
    pub may_open: bool,
    pub may_check_in: bool,
}

/// A badge in the list, ready to read.
pub struct Row {
    pub id: String,
    pub href: String,
    pub no: String,
    pub name: String,
    pub about: String,
    pub contact: String,
    pub source: String,
    pub tone: &'static str,
    pub state: String,
    /// The word for who came; empty for who did not.
    pub came: String,
    pub may_refuse: bool,
    pub may_accept: bool,
    pub refuse: String,
    pub accept: String,
}

impl ReceptionPage {
    pub fn new(
        (head, event): (Head, &Event),
        (list, pager): (ListQuery, Pager),
        (rows, sums): (&[Listed], Sums),
        shown: Shown,
        form: Form,
    ) -> Self {
        let frame = head.frame.clone();
        let word = |value: &str, key: &str| Choice::new(value, frame.t(key));
        let reception = shown.reception;
        let is_open = reception.is_some_and(|one| one.takes(event, shown.today));
        let sexes = [sexes(&frame), vec![word("unknown", "enrol-sex-unknown")]].concat();
        let women = frame.tn("enrol-women", sums.women);
        let men = frame.tn("enrol-men", sums.men);
        Self {
            rows: rows.iter().map(|row| Row::new(&frame, row)).collect(),
            badges: frame.number(sums.badges),
            expected: frame.number(sums.expected),
            waiting: frame.number(sums.waiting),
            is_waiting: sums.waiting > 0,
            came: frame.number(sums.came),
            came_note: format!("{women} · {men}"),
            by_audience: shown.by_audience.iter().map(|one| group(&frame, &list, one)).collect(),
            states: State::ALL.iter().map(|one| word(one.as_str(), &one.key())).collect(),
            sources: Source::ALL.iter().map(|one| word(one.as_str(), &one.key())).collect(),
            comings: vec![word("yes", "badge-did-come"), word("no", "badge-did-not-come")],
            sexes,
            audiences: shown.audiences,
            version: reception.map_or(0, |one| one.version),
            listed: shown.listed,
            was_opened: reception.is_some_and(|one| one.opened_at.is_some()),
            until: reception
                .and_then(|one| one.closes_on)
                .map(|day| frame.date(day))
                .unwrap_or_default(),
            seats: reception
                .and_then(|one| one.seats)
                .map(|seats| frame.number(seats))
                .unwrap_or_default(),
            address: shown.address,
            may_open: shown.may_open,
            may_check_in: shown.may_check_in,
            is_open,
            form,
            list,
            pager,
            head,
            frame,
        }
    }
}

/// An audience with its figures, and the list of those.
fn group(frame: &Frame, list: &ListQuery, one: &Audience) -> (String, String, String, String) {
    let name = match one.code.is_empty() {
        true => frame.t("badge-audience-unknown").into_owned(),
        false => in_script_of(frame.lang, &one.name_ar, &one.name_fr).to_owned(),
    };
    let href = match one.code.is_empty() {
        true => String::new(),
        false => list.filter_link("audience", &one.code),
    };
    (name, frame.number(one.signed), frame.number(one.came), href)
}

impl Row {
    pub fn new(frame: &Frame, row: &Listed) -> Self {
        let named = row.erased_on.is_none();
        let name = if named { row.name.clone() } else { frame.t("badge-erased").into_owned() };
        let audience = in_script_of(frame.lang, &row.audience_ar, &row.audience_fr);
        let place = in_script_of(frame.lang, &row.place_ar, &row.place_fr);
        let about = [row.organisation.as_str(), audience, place]
            .into_iter()
            .filter(|part| !part.is_empty());
        let phone = if row.phone.is_empty() { String::new() } else { shown_phone(&row.phone) };
        let contact =
            [phone.as_str(), row.email.as_str()].into_iter().filter(|part| !part.is_empty());
        let open = matches!(row.state, State::Expected | State::Waiting);
        Self {
            id: row.id.to_string(),
            href: if named { format!("/b/{}", row.code.as_str()) } else { String::new() },
            no: row.no.to_string(),
            about: about.collect::<Vec<_>>().join(" · "),
            contact: contact.collect::<Vec<_>>().join(" · "),
            source: frame.t(&row.source.key()).into_owned(),
            tone: row.state.tone(),
            state: frame.t(&row.state.key()).into_owned(),
            came: if row.came > 0 { frame.tn("badge-half-days", row.came) } else { String::new() },
            may_refuse: named && open && row.came == 0,
            may_accept: named && row.state != State::Expected,
            refuse: frame.t1("badge-refuse-who", "who", name.as_str()),
            accept: frame.t1("badge-accept-who", "who", name.as_str()),
            name,
        }
    }
}

/// The list as a file: exactly what is seen.
pub fn export(frame: &Frame, title: &str, rows: &[Listed]) -> Sheet {
    let headings = [
        "badge-no",
        "badge-name",
        "enrol-sex",
        "enrol-audience",
        "badge-organisation",
        "enrol-commune",
        "enrol-phone",
        "badge-email",
        "badge-signed-on",
        "badge-source",
        "badge-state",
        "badge-came",
    ];
    let cells = |row: &Listed| {
        let shown = Row::new(frame, row);
        vec![
            Out::Int(row.no),
            Out::from(shown.name),
            Out::from(row.sex.map(|sex| sex_word(frame, Some(sex.as_str()))).unwrap_or_default()),
            Out::from(in_script_of(frame.lang, &row.audience_ar, &row.audience_fr)),
            Out::from(row.organisation.as_str()),
            Out::from(in_script_of(frame.lang, &row.place_ar, &row.place_fr)),
            Out::from(row.phone.as_str()),
            Out::from(row.email.as_str()),
            Out::Date(kit_lang::local(row.signed_at).date()),
            Out::from(shown.source),
            Out::from(shown.state),
            Out::Int(row.came),
        ]
    };
    Sheet {
        file: "badges".into(),
        name: frame.t("reception-title").into_owned(),
        titles: vec![title.to_owned()],
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(cells).collect(),
    }
}

impl Page for ReceptionPage {
    const NAME: &'static str = "reception/list";

    fn sample(frame: Frame) -> Self {
        let event = sample_event();
        let reception = Reception {
            opened_at: Some(chrono::DateTime::UNIX_EPOCH),
            closes_on: Some(event.ends_on),
            seats: Some(120),
            version: 3,
        };
        let shown = Shown {
            reception: Some(reception),
            listed: 14,
            by_audience: counted(),
            audiences: vec![Choice::new("cldh", "CLDH")],
            may_open: true,
            may_check_in: true,
            address: "https://qurb.example/join/018f0000-0000-7000-8000-000000000000".into(),
            today: event.starts_on,
        };
        let sums = Sums { badges: 40, expected: 30, waiting: 4, came: 27, women: 15, men: 10 };
        let list = (ListQuery::parse("state=expected", &LIST), Pager::new(1, 50, 40));
        let head = Head::sample(frame, TabName::Reception);
        Self::new((head, &event), list, (&invented(), sums), shown, Form::default())
    }
}
