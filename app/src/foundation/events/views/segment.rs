//! A part of the register that is about to be put into an event, and those that were.

use super::{Head, TabName};
use crate::{
    foundation::{
        Form, Page,
        events::{
            Member,
            segment::{SegmentChoices, Together, TogetherId},
        },
        people::{PersonId, in_other_script, in_script_of},
    },
    layout::{Choice, Frame},
};
use askama::Template;
use chrono::DateTime;

/// Names that are shown before one confirms.
const SHOWN: usize = 20;

/// A part of the register that is about to be put into an event that is not a session.
#[derive(Template)]
#[template(path = "foundation/events/templates/segment.html")]
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

/// Somebody who fits, and whether they are there already.
type Foreseen = (Member, bool);

impl SegmentPage {
    /// `foreseen` says of everybody who fits whether they are there already; `before` are the segments enrolled before.
    pub fn new(
        head: Head,
        form: Form,
        choices: SegmentChoices,
        (foreseen, before): (Option<&[Foreseen]>, &[Together]),
    ) -> Self {
        let frame = head.frame.clone();
        let view = |one: &Together| TogetherView::new(&frame, &choices, one);
        Self {
            found: foreseen.map(|foreseen| found(&frame, foreseen)),
            before: before.iter().map(view).collect(),
            action: head.at("/segment"),
            undoing: head.at("/segments"),
            back: head.at("/people"),
            choices,
            frame,
            head,
            form,
        }
    }
}

fn found(frame: &Frame, foreseen: &[(Member, bool)]) -> FoundView {
    let there = foreseen.iter().filter(|(_, there)| *there).count();
    let new = foreseen.len() - there;
    let row = |(one, there): &(Member, bool)| match there {
        true => FitRow::new(frame, one, "done", "segment-is-there"),
        false => FitRow::new(frame, one, "live", "segment-comes"),
    };
    FoundView::new(foreseen.iter().map(row).collect(), new)
        .told([frame.tn("segment-coming", new), frame.tn("segment-there-count", there)])
}

/// Who fits, and what would become of them.
pub struct FoundView {
    pub matching: usize,
    /// How many would be written down.
    pub new_ones: usize,
    /// How many of each fate, in words.
    pub told: String,
    pub people: Vec<FitRow>,
    /// How many fit beside those whose names are shown.
    pub more: usize,
}

/// Somebody who fits.
pub struct FitRow {
    pub href: String,
    pub name: String,
    pub other: String,
    pub tone: &'static str,
    pub fate: String,
}

/// People who were put into an event together.
pub struct TogetherView {
    pub id: TogetherId,
    /// What was asked of the register.
    pub asked: String,
    /// How many, who, when.
    pub about: String,
    pub undone: bool,
}

impl FoundView {
    pub fn new(mut people: Vec<FitRow>, new_ones: usize) -> Self {
        let matching = people.len();
        people.truncate(SHOWN);
        let more = matching - people.len();
        Self { matching, new_ones, told: String::new(), people, more }
    }

    pub fn told<const N: usize>(mut self, parts: [String; N]) -> Self {
        self.told = parts.join(" · ");
        self
    }
}

impl FitRow {
    /// `key` is of the words for what would become of them.
    pub fn new(frame: &Frame, one: &Member, tone: &'static str, key: &str) -> Self {
        Self {
            href: format!("/people/{}", one.id),
            name: in_script_of(frame.lang, &one.name_ar, &one.name_fr).into(),
            other: in_other_script(frame.lang, &one.name_ar, &one.name_fr).into(),
            fate: frame.t(key).into_owned(),
            tone,
        }
    }
}

impl TogetherView {
    pub fn new(frame: &Frame, choices: &SegmentChoices, one: &Together) -> Self {
        let people = frame.tn("enrol-people-count", one.people);
        let who = match one.made_by.as_str() {
            "" => String::new(),
            // A name in either script keeps its place between two figures.
            name => format!("\u{2068}{name}\u{2069}"),
        };
        let parts = [people, who, frame.date_time(one.made_at)];
        Self {
            id: one.id,
            asked: choices.words(frame, &one.asked),
            about: parts
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" · "),
            undone: one.undone_at.is_some(),
        }
    }
}

/// Somebody of a segment, for samples.
pub fn sample_member(no: usize) -> Member {
    Member {
        id: PersonId(Default::default()),
        name_ar: format!("لالة فاطمة الزهراء بنت مولاي عبد الرحمان أيت القاضي {no}"),
        name_fr: format!("Lalla Fatima-Zahra Bent Moulay Abderrahmane Aït El Kadi {no}"),
        organisation: None,
    }
}

/// Segments that were enrolled before, for samples.
pub fn sample_together() -> Vec<Together> {
    let one = |(asked, people, undone): (&str, i64, bool)| Together {
        id: TogetherId(Default::default()),
        asked: asked.into(),
        made_at: DateTime::UNIX_EPOCH,
        made_by: "نادية المرابط".into(),
        people,
        undone_at: undone.then_some(DateTime::UNIX_EPOCH),
    };
    [("audience=cldh&sex=f&age_from=18&age_to=35", 34, false), ("place=05.081", 120, true)]
        .map(one)
        .into()
}

impl Page for SegmentPage {
    const NAME: &'static str = "events/segment";

    fn sample(frame: Frame) -> Self {
        let foreseen: Vec<(Member, bool)> = (0..34).map(|no| (sample_member(no), no < 4)).collect();
        let choices = SegmentChoices {
            named: vec![Choice::new("", "نساء شاركن في دورات السنة")],
            audiences: vec![Choice::new("cldh", "أعضاء اللجن المحلية")],
            places: vec![Choice::new("05.081", "أزيلال")],
            organisations: Vec::new(),
            sexes: vec![Choice::new("f", frame.t("enrol-sex-f"))],
        };
        let mut form = Form::filled([("audience", "cldh".to_owned())]);
        form.refuse_whole("segment-changed");
        let head = Head::sample(frame, TabName::People);
        Self::new(head, form, choices, (Some(&foreseen), &sample_together()))
    }
}
