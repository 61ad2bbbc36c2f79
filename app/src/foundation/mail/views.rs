//! What the page of letters shows.
use super::{
    letter::{LetterId, LetterState, Outgoing},
    routes::LIST,
    store::StateCount,
};
use crate::{
    foundation::{Page, Sample},
    layout::{Crumb, Frame, ListQuery, Pager, Tab},
};
use askama::Template;
use chrono::{DateTime, Utc};
use kit_db::uuid::Uuid;

pub fn samples() -> Vec<Sample> {
    vec![Sample::of::<LettersPage>()]
}

/// The states one looks at, those that need somebody first.
const TABS: [LetterState; 4] =
    [LetterState::Failed, LetterState::Waiting, LetterState::Sent, LetterState::Dropped];

/// The state that the list is about: what failed, unless another was asked for.
pub fn state(list: &ListQuery) -> LetterState {
    let asked = LetterState::parse(list.filter("state"));
    asked.filter(|state| TABS.contains(state)).unwrap_or(LetterState::Failed)
}

/// The letters in one state.
#[derive(Template)]
#[template(path = "foundation/mail/templates/letters.html")]
pub struct LettersPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub tabs: Vec<Tab>,
    pub letters: Vec<LetterLine>,
    /// Whether a mail server is set.
    pub served: bool,
}

/// A letter, ready to read.
pub struct LetterLine {
    pub id: String,
    pub kind: String,
    pub to: String,
    pub tone: &'static str,
    pub state: String,
    pub attempts: i64,
    pub made: String,
    pub tried: String,
    pub error: String,
    pub may_resend: bool,
}

impl LettersPage {
    pub fn new(
        mut frame: Frame,
        (list, pager): (ListQuery, Pager),
        (counts, rows): (&[StateCount], &[Outgoing]),
        served: bool,
        now: DateTime<Utc>,
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("mail-title"))];
        let current = state(&list);
        let count = |state: LetterState| -> i64 {
            let of = |one: &&StateCount| {
                one.state == state
                    || (state == LetterState::Waiting && one.state == LetterState::Sending)
            };
            counts.iter().filter(of).map(|one| one.letters).sum()
        };
        let tabs = TABS.map(|state| {
            let counted = match count(state) {
                0 => String::new(),
                some => frame.number(some),
            };
            let href = list.filter_link("state", state.as_str());
            Tab::new(frame.t(state.key()), href, state == current).count(counted)
        });
        let letters = rows.iter().map(|row| line(&frame, row, now)).collect();
        Self { frame, list, pager, tabs: tabs.into(), letters, served }
    }
}

fn line(frame: &Frame, row: &Outgoing, now: DateTime<Utc>) -> LetterLine {
    let kind = crate::app::LETTERS.iter().find(|kind| kind.name == row.kind);
    LetterLine {
        id: row.id.to_string(),
        kind: kind.map_or(row.kind.clone(), |kind| frame.t(&kind.key()).into_owned()),
        to: row.recipient.clone(),
        tone: row.state.tone(),
        state: frame.t(row.state.key()).into_owned(),
        attempts: row.attempts,
        made: frame.date_time(row.made_at),
        tried: row.tried_at.map(|at| frame.date_time(at)).unwrap_or_default(),
        error: row.error.clone(),
        may_resend: row.may_resend(now),
    }
}

impl Page for LettersPage {
    const NAME: &'static str = "mail/letters";

    fn sample(frame: Frame) -> Self {
        let row = |kind: &str, to: &str, attempts, error: &str| Outgoing {
            id: LetterId::new(DateTime::UNIX_EPOCH),
            kind: kind.into(),
            about: Uuid::nil(),
            recipient: to.into(),
            channel: "mail".into(),
            lang: "ar".into(),
            state: LetterState::Failed,
            job: None,
            attempts,
            made_at: DateTime::UNIX_EPOCH,
            tried_at: Some(DateTime::UNIX_EPOCH),
            error: error.into(),
        };
        let rows = [
            row(
                "account.invite",
                "abderrahmane.ait-oumlal@azilal.example",
                1,
                "permanent error (550): 5.1.1 no such person",
            ),
            row(
                "account.reset",
                "hasna@azilal.example",
                10,
                "transient error (451): 4.7.1 Greylisted, try again in 300 seconds; the message was not taken over",
            ),
            row(
                "link.give",
                "brahim@example.org",
                10,
                "Connection error: Connection refused (os error 111)",
            ),
        ];
        let counts = [(LetterState::Failed, 3), (LetterState::Waiting, 12)]
            .map(|(state, letters)| StateCount { state, letters });
        let list = ListQuery::parse("", &LIST);
        let now = DateTime::UNIX_EPOCH;
        Self::new(frame, (list, Pager::new(1, 50, 3)), (&counts, &rows), true, now)
    }
}
