//! What the pages of segments show: the list, one segment with its people, the form with its rows.

mod choices;
mod words;
mod list;
mod show;
mod form;

pub use self::{
    choices::Choices,
    form::FormPage,
    list::{SegmentsPage, export},
    show::{Counted, SegmentPage, Shown, confirm_drop, export_people},
    words::{Known, Words},
};

use super::{Condition, Group, How, Part, Question, Segment, SegmentId, When, builder::List};
use crate::{foundation::Sample, layout::Choice, layout::Frame};

pub fn samples() -> Vec<Sample> {
    vec![Sample::of::<SegmentsPage>(), Sample::of::<SegmentPage>(), Sample::of::<FormPage>()]
}

/// An invented question for the samples: groups within groups, and conditions of every length.
fn invented_question() -> Question {
    let audience = |code: &str| Part::Is(Condition::Audience { code: code.into() });
    let mandate = Condition::Mandate {
        role: Some("treasurer".into()),
        kind: Some("committee_local".into()),
        when: When::Held(None),
    };
    let either = Group { how: How::Any, parts: vec![audience("cldh"), Part::Is(mandate)] };
    let day = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).unwrap_or_default();
    let parts = vec![
        Part::Is(Condition::Place { code: "05.081".into() }),
        Part::Is(Condition::Age { from: Some(18), to: Some(35) }),
        Part::Group(either),
        Part::Not(Condition::Silent { since: day }),
        Part::Is(Condition::Consent { channel: "sms".into() }),
    ];
    Question::of(Group { how: How::All, parts })
}

fn invented_choices(frame: &Frame) -> Choices {
    let mut choices = Choices::fixed(frame);
    let said = |ar: &str, fr: &str| if frame.rtl() { ar.to_owned() } else { fr.to_owned() };
    let cldh = said(
        "أعضاء اللجان المحلية للتنمية البشرية",
        "Membres des comités locaux de développement humain",
    );
    choices.put(List::Audiences, Choice::new("cldh", cldh));
    choices.put(List::Places, Choice::new("05.081", said("أزيلال", "Azilal")));
    choices
}

fn invented() -> Segment {
    Segment {
        id: SegmentId(uuid::Uuid::nil()),
        place: "05.081".into(),
        name_ar: "شباب اللجان المحلية الذين يقبلون الرسائل القصيرة".into(),
        name_fr: "Jeunes des comités locaux qui acceptent les SMS".into(),
        note: "لدعوات الملتقى الإقليمي في الربيع.".into(),
        question: invented_question().written(),
        version: 3,
        dropped_at: None,
    }
}
