//! What participants say of a session.

use super::Head;
use crate::{
    features::training::{
        SessionState, TabName,
        reaction::{FEWEST, Tally, key},
    },
    foundation::Page,
    layout::Frame,
};
use askama::Template;

#[derive(Template)]
#[template(path = "features/training/templates/evaluation.html")]
pub struct EvaluationPage {
    pub frame: Frame,
    pub head: Head,
    /// How many answered.
    pub people: String,
    pub rows: Vec<Row>,
    pub remarks: Vec<String>,
    /// Too few to show what they said, or nobody.
    pub few: Option<String>,
    /// Where its links are, for who may see them.
    pub links: Option<String>,
}

/// A question with its mean, and how many gave each mark.
pub struct Row {
    pub label: String,
    pub mean: String,
    pub marks: Vec<String>,
}

impl EvaluationPage {
    pub fn new(
        head: Head,
        (reactions, remarks): (&[(&'static str, Tally)], Vec<String>),
        may_link: bool,
    ) -> Self {
        let frame = head.frame.clone();
        let people = answered(reactions);
        let few = (people < FEWEST).then(|| match people {
            0 => frame.t("evaluation-none").into_owned(),
            some => frame.tn("evaluation-few", some),
        });
        let row = |(question, tally): &(&'static str, Tally)| Row {
            label: frame.t(&key(question)).into_owned(),
            mean: mean(&frame, tally),
            marks: tally.0.iter().map(|people| frame.number(*people)).collect(),
        };
        let shown = few.is_none();
        let links = head.href.trim_start_matches("/sessions/").to_owned();
        Self {
            people: frame.tn("evaluation-people", people),
            rows: reactions.iter().filter(|_| shown).map(row).collect(),
            remarks: if shown { remarks } else { Vec::new() },
            links: may_link.then(|| format!("/links/session/{links}")),
            few,
            frame,
            head,
        }
    }
}

/// How many answered: everybody answers every question.
pub fn answered(reactions: &[(&'static str, Tally)]) -> i64 {
    reactions.iter().map(|(_, tally)| tally.people()).max().unwrap_or(0)
}

fn mean(frame: &Frame, tally: &Tally) -> String {
    tally.mean().map(|mean| kit_lang::decimal(frame.lang, mean, 1)).unwrap_or_default()
}

/// The mean over all questions, for the card of the session; none while too few answered.
#[allow(clippy::cast_precision_loss)]
pub fn overall(frame: &Frame, reactions: &[(&'static str, Tally)]) -> Option<String> {
    let means: Vec<f64> = reactions.iter().filter_map(|(_, tally)| tally.mean()).collect();
    let enough = answered(reactions) >= FEWEST && !means.is_empty();
    enough.then(|| {
        let mean = means.iter().sum::<f64>() / means.len() as f64;
        frame.t1("evaluation-of-five", "mean", kit_lang::decimal(frame.lang, mean, 1))
    })
}

impl Page for EvaluationPage {
    const NAME: &'static str = "training/evaluation";

    fn sample(frame: Frame) -> Self {
        let head = Head::sample(frame, SessionState::Closed, TabName::Overview);
        let tallies = [
            [0, 1, 4, 18, 22],
            [0, 0, 6, 20, 19],
            [1, 0, 2, 12, 30],
            [3, 9, 14, 11, 8],
            [0, 2, 8, 20, 15],
        ];
        let questions = crate::features::training::reaction::QUESTIONS;
        let reactions: Vec<_> = questions
            .into_iter()
            .zip(tallies)
            .map(|(question, tally)| (question, Tally(tally)))
            .collect();
        let remarks = [
            "نحتاج إلى يوم إضافي للتمارين في الميدان، وإلى أمثلة من تعاونيات الإقليم.",
            "La salle était petite pour soixante personnes ; le reste était très bien.",
        ];
        Self::new(head, (&reactions, remarks.map(str::to_owned).into()), true)
    }
}
