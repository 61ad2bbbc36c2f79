//! What the page of jobs shows.
use super::{
    routes::LIST,
    store::{JobRow, StateCount},
};
use crate::{
    foundation::{Page, Sample},
    layout::{ConfirmPage, Crumb, Frame, ListQuery, Pager, Tab},
};
use askama::Template;
use kit_queue::JobId;

pub fn samples() -> Vec<Sample> {
    vec![Sample::of::<JobsPage>()]
}

/// The states one looks at, those that need somebody first, each with its words and its drawing.
const STATES: [(&str, &str, &str); 4] = [
    ("dead", "job-state-dead", "stop"),
    ("waiting", "job-state-waiting", "note"),
    ("running", "job-state-running", "live"),
    ("done", "job-state-done", "done"),
];

/// The state that the list is about: those that gave up, unless another was asked for.
pub fn state(list: &ListQuery) -> &'static str {
    let asked = STATES.iter().find(|(state, ..)| *state == list.filter("state"));
    asked.map_or("dead", |(state, ..)| state)
}

/// The jobs in one state.
#[derive(Template)]
#[template(path = "foundation/jobs/templates/jobs.html")]
pub struct JobsPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub tabs: Vec<Tab>,
    pub state: &'static str,
    pub jobs: Vec<JobLine>,
}

/// A job, ready to read.
pub struct JobLine {
    pub id: String,
    pub kind: String,
    pub tone: &'static str,
    pub state: String,
    pub attempts: i64,
    pub when: String,
    pub error: String,
    /// Whether one may still have it tried again or drop it.
    pub open: bool,
}

impl JobsPage {
    pub fn new(
        mut frame: Frame,
        list: ListQuery,
        pager: Pager,
        counts: &[StateCount],
        rows: &[JobRow],
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("job-title"))];
        let state = state(&list);
        let tabs = STATES.map(|(name, key, _)| {
            let count = counts.iter().find(|count| count.state == name);
            let count = count.map_or(String::new(), |count| frame.number(count.jobs));
            Tab::new(frame.t(key), list.filter_link("state", name), name == state).count(count)
        });
        let jobs = rows.iter().map(|row| line(&frame, row)).collect();
        Self { frame, list, pager, tabs: tabs.into(), state, jobs }
    }

    /// Only what gave up waits for somebody.
    pub fn empty_key(&self) -> &'static str {
        if self.state == "dead" { "job-none-dead" } else { "job-none" }
    }
}

fn line(frame: &Frame, row: &JobRow) -> JobLine {
    let (_, key, tone) = STATES.iter().find(|(name, ..)| *name == row.state).unwrap_or(&STATES[1]);
    JobLine {
        id: row.id.to_string(),
        kind: kind(frame, &row.kind),
        tone,
        state: frame.t(key).into_owned(),
        attempts: row.attempts,
        when: frame.date_time(row.run_at),
        error: row.last_error.clone().unwrap_or_default(),
        open: ["dead", "waiting"].contains(&row.state.as_str()),
    }
}

/// What a kind of job is called; one that this program no longer knows keeps its technical name.
fn kind(frame: &Frame, name: &str) -> String {
    match crate::app::JOBS.iter().any(|kind| kind.name == name) {
        true => frame.t(&format!("job-kind-{}", name.replace('.', "-"))).into_owned(),
        false => name.to_owned(),
    }
}

/// The question before a job is dropped.
pub fn confirm_drop(mut frame: Frame, job: &JobRow) -> ConfirmPage {
    frame.crumbs = vec![Crumb::link(frame.t("job-title"), "/jobs")];
    ConfirmPage {
        title: frame.t1("job-drop-title", "job", kind(&frame, &job.kind)),
        text: frame.t("job-drop-text").into_owned(),
        action: format!("/jobs/{}/dropping", job.id),
        verb: frame.t("verb-job-drop").into_owned(),
        back: "/jobs".into(),
        danger: true,
        fields: Vec::new(),
        frame,
    }
}

impl Page for JobsPage {
    const NAME: &'static str = "jobs/jobs";

    fn sample(frame: Frame) -> Self {
        let row = |kind: &str, attempts, error: &str| JobRow {
            id: JobId::new(chrono::DateTime::UNIX_EPOCH),
            kind: kind.into(),
            payload: "{}".into(),
            state: "dead".into(),
            attempts,
            run_at: chrono::DateTime::UNIX_EPOCH,
            last_error: Some(error.into()),
        };
        let rows = [
            row("sessions.sweep", 10, "the database is busy"),
            row("jobs.sweep", 10, "the disk is full"),
            row(
                "letters.send",
                1,
                "smtp.example: 451 4.7.1 Greylisted, try again in 300 seconds; the message was not taken over, and \
                 neither were the 37 others of the same batch",
            ),
        ];
        let counts = [("dead", 3), ("waiting", 12)]
            .map(|(state, jobs)| StateCount { state: state.into(), jobs });
        let list = ListQuery::parse("", &LIST);
        Self::new(frame, list, Pager::new(1, 50, 3), &counts, &rows)
    }
}
