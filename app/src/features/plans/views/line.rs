//! A line: what it plans, the sessions that were held for it, the needs it answers, its money.

use super::{
    head::Head,
    samples,
    words::{Part, falls, line_falls, of, sum, when},
};
use crate::{
    features::plans::{
        calendar::Calendar,
        document::Document,
        line::{Line, Source},
        outreach::{Done, Message},
        plan::PlanState,
        progress::{LineSession, Progress},
    },
    foundation::Page,
    layout::{Crumb, Frame},
};
use askama::Template;
use chrono::NaiveDate;
use kit_lang::Arg;

#[derive(Template)]
#[template(path = "features/plans/templates/line.html")]
pub struct LinePage {
    pub frame: Frame,
    pub head: Head,
    pub href: String,
    pub id: String,
    pub title: String,
    pub other: String,
    pub axis: String,
    pub tone: &'static str,
    pub standing: String,
    pub warnings: Vec<String>,
    pub sessions_done: Part,
    pub persons: Part,
    /// Persons beside those who were counted, for an action.
    pub estimated: String,
    pub half_days: String,
    pub budget: String,
    pub facts: Vec<(String, String)>,
    pub sessions: Vec<SessionView>,
    pub needs: Vec<NeedView>,
    pub money: Vec<(String, String)>,
    /// What an action tells.
    pub told: Option<Told>,
    /// Each time that an action was done.
    pub done: Vec<DoneView>,
    /// Whether the reader may not see how many persons came.
    pub veiled: bool,
}

/// A message as an action's page shows it.
pub struct Told {
    pub words: String,
    pub other: String,
    pub proof: String,
    pub call: String,
}

pub struct DoneView {
    pub removal: String,
    pub day: String,
    pub reached: String,
    pub achieved: String,
    pub note: String,
}

pub struct SessionView {
    pub href: String,
    pub title: String,
    pub dates: String,
    pub tone: &'static str,
    pub state: String,
    pub warnings: Vec<String>,
}

pub struct NeedView {
    pub href: String,
    pub competence: String,
    pub about: String,
    pub persons: String,
}

impl LinePage {
    pub fn new(
        mut head: Head,
        document: &Document,
        line: &Line,
        progress: &Progress,
        today: NaiveDate,
    ) -> Self {
        head.frame.crumbs.push(Crumb::here(line.title(head.frame.lang)));
        let frame = head.frame.clone();
        let calendar = Calendar::of(document.year());
        let standing = progress.standing(line, document.year(), today);
        let axis = document.axes.iter().find(|axis| Some(axis.id) == line.axis);
        let session = |one: &LineSession| {
            let told = session(&frame, &calendar, one);
            // Who may not see the persons may not open the sessions either.
            if progress.veiled { SessionView { href: String::new(), ..told } } else { told }
        };
        Self {
            href: head.at(&format!("/lines/{}", line.id)),
            id: line.id.to_string(),
            title: line.title(frame.lang).into(),
            other: super::words::other(frame.lang, &line.title_ar, &line.title_fr).into(),
            axis: axis.map(|axis| axis.title(frame.lang).to_owned()).unwrap_or_default(),
            tone: standing.tone(),
            standing: frame.t(standing.key()).into_owned(),
            warnings: line_falls(&frame, &calendar, line, document.year()),
            sessions_done: Part::new(&frame, progress.closed(line.id), line.groups),
            persons: Part::persons(&frame, progress, progress.persons_of(line.id), line.persons),
            estimated: frame.number(progress.estimated_of(line.id)),
            half_days: frame.number(line.half_days),
            budget: sum(frame.lang, document.budget(line.id)),
            facts: match document.speaks() {
                true => spoken_facts(&frame, document, line, progress),
                false => facts(&frame, line),
            },
            told: document.told_by(line.id).map(|message| Told::new(&frame, message)),
            done: progress
                .done_of(line.id)
                .map(|done| DoneView::new(&frame, &document.href_of(line), done, progress.veiled))
                .collect(),
            sessions: progress.sessions_of(line.id).map(session).collect(),
            needs: needs(&frame, document, line),
            money: money(&frame, document, line),
            veiled: progress.veiled,
            frame,
            head,
        }
    }
}

impl LinePage {
    /// The address of an act on the line, such as `/edit`.
    pub fn at(&self, part: &str) -> String {
        format!("{}{part}", self.href)
    }

    /// Where a session is planned from this line.
    pub fn planning(&self) -> String {
        format!("/sessions/new?line={}", self.id)
    }
}

fn facts(frame: &Frame, line: &Line) -> Vec<(String, String)> {
    let facts = [
        ("plan-line-when", when(frame, line)),
        ("plan-line-place", line.place_name(frame.lang).to_owned()),
        ("plan-line-module", line.module_name(frame.lang).to_owned()),
        ("plan-line-audience", line.audience_name(frame.lang).to_owned()),
        ("plan-line-trainer", line.trainer.clone()),
        ("plan-line-indicator", line.indicator.clone()),
    ];
    facts.map(|(key, value)| (frame.t(key).into_owned(), value)).into()
}

fn spoken_facts(
    frame: &Frame,
    document: &Document,
    line: &Line,
    progress: &Progress,
) -> Vec<(String, String)> {
    let action = document.action(line.id);
    let figure =
        |figure: Option<i64>| figure.map(|figure| frame.number(figure)).unwrap_or_default();
    let channel = action.map(|action| frame.t(&action.channel.key()).into_owned());
    let facts = [
        ("plan-line-when", when(frame, line)),
        ("plan-line-place", line.place_name(frame.lang).to_owned()),
        ("plan-line-audience", line.audience_name(frame.lang).to_owned()),
        ("plan-channel", channel.unwrap_or_default()),
        ("plan-line-trainer", line.trainer.clone()),
        ("plan-partners", action.map(|action| action.partners.clone()).unwrap_or_default()),
        ("plan-line-indicator", line.indicator.clone()),
        ("plan-target", figure(action.and_then(|action| action.target))),
        ("plan-achieved", figure(progress.achieved(line.id))),
    ];
    facts.map(|(key, value)| (frame.t(document.key(key)).into_owned(), value)).into()
}

impl Told {
    fn new(frame: &Frame, message: &Message) -> Self {
        let other = super::words::other(frame.lang, &message.words_ar, &message.words_fr);
        Self {
            words: message.words(frame.lang).into(),
            other: other.into(),
            proof: message.proof.clone(),
            call: message.call.clone(),
        }
    }
}

impl DoneView {
    fn new(frame: &Frame, line: &str, done: &Done, veiled: bool) -> Self {
        let counted = match veiled {
            true => Arg::from(frame.t("figure-hidden").into_owned()),
            false => done.counted.into(),
        };
        let achieved =
            done.achieved.map(|figure| frame.t1("plan-achieved-figure", "figure", figure));
        Self {
            removal: format!("{line}/done/{}/removal", done.id),
            day: frame.date(done.done_on),
            reached: frame.t2("plan-reached", "counted", counted, "estimated", done.estimated),
            achieved: achieved.unwrap_or_default(),
            note: done.note.clone(),
        }
    }
}

fn session(frame: &Frame, calendar: &Calendar, session: &LineSession) -> SessionView {
    SessionView {
        href: format!("/sessions/{}", session.id),
        title: session.title(frame.lang).into(),
        dates: frame.date_range(session.starts_on, session.ends_on),
        tone: session.state.tone(),
        state: frame.t(session.state.key()).into_owned(),
        warnings: falls(frame, calendar, session.starts_on, session.ends_on),
    }
}

fn needs(frame: &Frame, document: &Document, line: &Line) -> Vec<NeedView> {
    let answers = document.answers.iter().filter(|answer| answer.line == line.id);
    let known = answers.filter_map(|answer| {
        let need = document.needs.iter().find(|need| need.id == answer.need)?;
        Some(NeedView {
            href: format!("/needs/{}", need.id),
            competence: need.competence(frame.lang).into(),
            about: format!("{} · {}", need.audience_name(frame.lang), need.place_name(frame.lang)),
            persons: of(frame, answer.persons, need.persons),
        })
    });
    known.collect()
}

fn money(frame: &Frame, document: &Document, line: &Line) -> Vec<(String, String)> {
    let sources = Source::ALL.into_iter();
    let given = sources.map(|source| (source, document.budget_from(line.id, source)));
    let given = given.filter(|(_, amount)| *amount > 0);
    given
        .map(|(source, amount)| (frame.t(source.key()).into_owned(), sum(frame.lang, amount)))
        .collect()
}

impl Page for LinePage {
    const NAME: &'static str = "plans/line";

    fn sample(frame: Frame) -> Self {
        let head = Head::sample(frame, PlanState::Draft, None);
        let (document, progress) = (samples::document(), samples::progress());
        let line = document.lines[0].clone();
        Self::new(head, &document, &line, &progress, samples::day(2026, 11, 22))
    }
}
