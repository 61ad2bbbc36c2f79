//! Segments of two provinces: each a question that its officer asks before every meeting.

use crate::{
    features::segments::{
        self, Condition, Group, How, NewSegment, Part, Question, Reach, SegmentId, When,
    },
    foundation::{Cx, Error},
};
use chrono::{Datelike, NaiveDate};
use kit_db::WriteTx;

/// Three of Azilal, the last of which asks after the first, and one of Rehamna.
pub async fn load(amina: &Cx, driss: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let audience = |code: &str| Part::Is(Condition::Audience { code: code.into() });
    let january = NaiveDate::from_ymd_opt(amina.today().year(), 1, 1).unwrap_or_default();
    let session = Condition::Took { kind: Some("session".into()), from: Some(january), to: None };
    let leads = |role: &str| {
        let role = Some(role.to_owned());
        Part::Is(Condition::Mandate { role, kind: None, when: When::Held(None) })
    };
    let first = write(
        amina,
        tx,
        ("أعضاء اللجان المحلية", "Membres des comités locaux", "05.081"),
        vec![Part::Group(Group {
            how: How::Any,
            parts: vec![audience("cldh"), leads("president"), leads("treasurer")],
        })],
    )
    .await?;
    write(
        amina,
        tx,
        ("نساء شاركن في دورات السنة", "Femmes présentes aux sessions de l’année", "05.081"),
        vec![Part::Is(Condition::Sex { sex: "f".into() }), Part::Is(session)],
    )
    .await?;
    write(
        amina,
        tx,
        (
            "أعضاء اللجان الذين انقطعوا هذه السنة",
            "Membres des comités silencieux cette année",
            "05.081",
        ),
        vec![
            Part::Is(Condition::Segment { segment: first }),
            Part::Is(Condition::Silent { since: january }),
        ],
    )
    .await?;
    write(
        driss,
        tx,
        ("شباب الرحامنة الذين لهم هاتف", "Jeunes de Rehamna qui ont un téléphone", "07.427"),
        vec![
            Part::Is(Condition::Age { from: Some(18), to: Some(35) }),
            Part::Is(Condition::Reach { by: Reach::Phone }),
        ],
    )
    .await?;
    Ok(())
}

async fn write(
    cx: &Cx,
    tx: &mut WriteTx,
    (name_ar, name_fr, place): (&str, &str, &str),
    parts: Vec<Part>,
) -> Result<SegmentId, Error> {
    let new = NewSegment {
        place: place.into(),
        name_ar: name_ar.into(),
        name_fr: name_fr.into(),
        note: String::new(),
        question: Question::of(Group { how: How::All, parts }),
    };
    segments::write(cx, tx, &new, None).await
}
