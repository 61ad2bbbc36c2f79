use super::{
    super::{
        permissions::RECEIVE,
        request::{Clock, Request, RequestId, Right, Step},
        routes::REQUESTS,
        store::Listed,
    },
    processings::choices,
    tabs,
};
use crate::{
    foundation::{Cx, Page, Sheet, people::in_script_of},
    layout::{Choice, Crumb, Frame, ListQuery, Pager, Tab},
};
use askama::Template;
use chrono::NaiveDate;
use kit_sheets::Out;

/// The requests of the reader's places, those whose time runs out first.
#[derive(Template)]
#[template(path = "foundation/privacy/templates/requests.html")]
pub struct RequestsPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub tabs: Vec<Tab>,
    pub rights: Vec<Choice>,
    pub steps: Vec<Choice>,
    pub clocks: Vec<Choice>,
    pub rows: Vec<Row>,
    pub may_receive: bool,
}

pub struct Row {
    pub href: String,
    pub name: String,
    pub right: String,
    pub place: String,
    pub received: String,
    pub due: String,
    pub tone: &'static str,
    pub clock: String,
    pub step: String,
}

impl RequestsPage {
    pub fn new(frame: Frame, cx: &Cx, list: (ListQuery, Pager), rows: &[Listed]) -> Self {
        Self::of(frame, Some(cx), list, (rows, cx.today()))
    }

    fn of(
        mut frame: Frame,
        cx: Option<&Cx>,
        (list, pager): (ListQuery, Pager),
        (rows, today): (&[Listed], NaiveDate),
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("request-list-title"))];
        Self {
            tabs: tabs(&frame, cx, "/requests"),
            rights: choices(&frame, Right::ALL.iter().map(|one| (one.as_str(), one.key()))),
            steps: choices(&frame, Step::ALL.iter().map(|one| (one.as_str(), one.key()))),
            clocks: choices(&frame, Clock::ALL.iter().map(|one| (one.as_str(), one.key()))),
            rows: rows.iter().map(|row| Row::new(&frame, row, today)).collect(),
            may_receive: cx.is_none_or(|cx| cx.may(RECEIVE)),
            list,
            pager,
            frame,
        }
    }
}

impl Row {
    fn new(frame: &Frame, row: &Listed, today: NaiveDate) -> Self {
        let clock = Clock::of(row.due_on, row.ended_on, today);
        Self {
            href: format!("/requests/{}", row.id),
            name: match row.name.as_str() {
                "" => frame.t("erasure-name").into_owned(),
                name => name.to_owned(),
            },
            right: frame.t(&row.kind.key()).into_owned(),
            place: in_script_of(frame.lang, &row.place_ar, &row.place_fr).to_owned(),
            received: frame.date(row.received_on),
            due: frame.date(row.due_on),
            tone: clock_tone(clock),
            clock: frame.t(&clock.key()).into_owned(),
            step: frame.t(&row.state.key()).into_owned(),
        }
    }
}

/// The shape and colour of a clock.
pub fn clock_tone(clock: Clock) -> &'static str {
    match clock {
        Clock::Open => "live",
        Clock::Due => "wait",
        Clock::Late => "stop",
        Clock::Ended => "done",
    }
}

/// The list as a sheet.
pub fn export_requests(frame: &Frame, rows: &[Listed], today: NaiveDate) -> Sheet {
    let columns = [
        "request-name",
        "request-right",
        "request-place",
        "request-received-on",
        "request-due-on",
        "request-clock",
        "request-step",
    ];
    let cells = |row: &Listed| {
        let row = Row::new(frame, row, today);
        [row.name, row.right, row.place, row.received, row.due, row.clock, row.step]
            .map(Out::from)
            .into()
    };
    Sheet {
        file: "requests".into(),
        name: frame.t("request-list-title").into_owned(),
        titles: Vec::new(),
        columns: columns.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(cells).collect(),
    }
}

/// An invented request for the samples.
pub fn invented_request() -> Request {
    let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap_or_default();
    Request {
        id: RequestId(uuid::Uuid::nil()),
        kind: Right::Rectification,
        state: Step::Identified,
        place: "05.081".into(),
        person: None,
        name: "عبد الرحمان بن الحسين آيت أوحدو".into(),
        asked: "الاسم مكتوب بالياء عوض الألف المقصورة، وسنة الميلاد 1979 وليست 1997؛ أطلب تصحيح الشهادة أيضا".into(),
        received_on: day(14),
        due_on: day(24),
        identified_on: Some(day(16)),
        identified_by: "نسخة من البطاقة الوطنية وتوقيع".into(),
        ended_on: None,
        answer: String::new(),
        version: 2,
    }
}

impl Page for RequestsPage {
    const NAME: &'static str = "privacy/requests";

    fn sample(frame: Frame) -> Self {
        let one = invented_request();
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap_or_default();
        let row = |kind, state, due_on, ended_on| Listed {
            id: one.id,
            kind,
            state,
            name: one.name.clone(),
            received_on: one.received_on,
            due_on,
            ended_on,
            place_ar: "أزيلال".into(),
            place_fr: "Azilal".into(),
        };
        let rows = [
            row(Right::Rectification, Step::Received, day(20), None),
            row(Right::Access, Step::Identified, day(24), None),
            row(Right::Objection, Step::Received, day(30), None),
            row(Right::Access, Step::Answered, day(12), Some(day(10))),
        ];
        let list = (ListQuery::parse("", &REQUESTS), Pager::new(1, 50, 4));
        Self::of(frame, None, list, (&rows, day(22)))
    }
}
