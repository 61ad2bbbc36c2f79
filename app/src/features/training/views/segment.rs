//! A part of the register that is about to be put into a session.

use super::Head;
use crate::{
    features::training::{
        SessionState, TabName,
        seats::Full,
        segment::{Fate, Foreseen},
    },
    foundation::{
        Form, Page,
        events::{
            FitRow, FoundView, Member, SegmentChoices, Together, TogetherView, sample_member,
            sample_together,
        },
    },
    layout::{Choice, Frame},
};
use askama::Template;

#[derive(Template)]
#[template(path = "features/training/templates/segment.html")]
pub struct SegmentPage {
    pub frame: Frame,
    pub head: Head,
    pub form: Form,
    pub choices: SegmentChoices,
    /// None before anything is asked.
    pub found: Option<FoundView>,
    /// Those that were enrolled before.
    pub before: Vec<TogetherView>,
    pub action: String,
    pub undoing: String,
    pub back: String,
}

impl SegmentPage {
    pub fn new(
        head: Head,
        form: Form,
        choices: SegmentChoices,
        foreseen: Option<&Foreseen>,
    ) -> Self {
        let frame = head.frame.clone();
        Self {
            found: foreseen.map(|foreseen| found(&frame, foreseen)),
            before: Vec::new(),
            action: head.at("/segment"),
            undoing: head.at("/segments"),
            back: head.at("/people"),
            choices,
            frame,
            head,
            form,
        }
    }

    /// The segments that were enrolled before.
    pub fn after(mut self, before: &[Together]) -> Self {
        let view = |one: &Together| TogetherView::new(&self.frame, &self.choices, one);
        self.before = before.iter().map(view).collect();
        self
    }
}

/// Who fits, and what would become of them.
fn found(frame: &Frame, foreseen: &Foreseen) -> FoundView {
    let row = |(one, fate): &(Member, Fate)| {
        let (tone, key) = match fate {
            Fate::There => ("done", "enrol-there-already"),
            Fate::Sits => ("live", "segment-sits"),
            Fate::Waits(full) => ("wait", full.key()),
        };
        FitRow::new(frame, one, tone, key)
    };
    let (sits, waits) = (foreseen.sits(), foreseen.waits());
    FoundView::new(foreseen.people.iter().map(row).collect(), sits + waits).told([
        frame.tn("segment-new", sits),
        frame.tn("segment-waiting", waits),
        frame.tn("segment-there-count", foreseen.there()),
    ])
}

impl Page for SegmentPage {
    const NAME: &'static str = "training/segment";

    fn sample(frame: Frame) -> Self {
        let fate = |no: usize| match no {
            0..4 => Fate::There,
            4..15 => Fate::Sits,
            _ => Fate::Waits(Full::All),
        };
        let foreseen =
            Foreseen { people: (0..34).map(|no| (sample_member(no), fate(no))).collect() };
        let choices = SegmentChoices {
            named: vec![Choice::new("", "نساء شاركن في دورات السنة")],
            audiences: vec![Choice::new("cldh", "أعضاء اللجن المحلية")],
            places: vec![Choice::new("05.081", "أزيلال")],
            organisations: Vec::new(),
            sexes: Vec::new(),
        };
        let mut form = Form::filled([("audience", "cldh".to_owned()), ("age_to", "35".to_owned())]);
        form.refuse_whole("segment-changed");
        let head = Head::sample(frame, SessionState::Planned, TabName::People);
        Self::new(head, form, choices, Some(&foreseen)).after(&sample_together())
    }
}
