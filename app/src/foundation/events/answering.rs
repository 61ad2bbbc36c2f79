//! Whether somebody comes: what the bearer of a link is asked, and for whom links to an event may be.

use super::{
    Event, EventId, EventKind, RegistrationId, actions,
    store::{self, Bearing},
};
use crate::{
    foundation::{
        Cx, Error, Form,
        links::{Answering, Asked, Bearer, Given, Link, Question},
        places,
    },
    layout::{Choice, Frame},
};
use kit_db::{ReadTx, Reads, WriteTx, uuid::Uuid};

/// The field of the page, and what may be answered in it.
const FIELD: &str = "comes";
const YES: &str = "yes";
const NO: &str = "no";

/// An event on which links are given; sessions are training's.
pub async fn linked(cx: &Cx, tx: &ReadTx, id: Uuid) -> Result<Option<Given>, Error> {
    let event = store::find(tx, EventId(id)).await?;
    let event = event.filter(|event| EventKind::parse(&event.kind).is_some());
    Ok(event.map(|event| Given {
        title: event.title(cx.lang).to_owned(),
        href: format!("/events/{}", event.id),
        place: event.place,
    }))
}

/// Those who are in an event, as those who may be asked whether they come.
pub async fn bearers(cx: &Cx, tx: &ReadTx, id: Uuid) -> Result<Vec<Bearer>, Error> {
    let rows = store::bearers(tx, EventId(id), cx.lang).await?;
    let bearer = |row: Bearing| Bearer {
        subject: row.registration.0,
        name: Bearer::name(cx.lang, &row.name_ar, &row.name_fr),
        mail: row.email.unwrap_or_default(),
    };
    Ok(rows.into_iter().map(bearer).collect())
}

/// What is asked of somebody who is in this event; nothing once it is cancelled, over, or they are no longer in it.
pub async fn ask(cx: &Cx, tx: &ReadTx, link: &Link) -> Result<Option<Asked>, Error> {
    let Some(event) = store::find(tx, EventId(link.thing)).await? else { return Ok(None) };
    let over = event.cancelled_at.is_some() || event.ends_on < cx.today();
    if over || !is_in(tx, &event, link.subject).await? {
        return Ok(None);
    }
    let facts = (event.dates(cx.lang), event.place.as_str(), [&event.venue_ar, &event.venue_fr]);
    Ok(Some(invitation(cx, tx, event.title(cx.lang), facts).await?))
}

async fn is_in(tx: &impl Reads, event: &Event, subject: Uuid) -> Result<bool, Error> {
    Ok(store::registration(tx, event.id, RegistrationId(subject)).await?.is_some())
}

/// The page of an invitation, to whatever it is: its dates, its place, its venue in both scripts.
pub async fn invitation(
    cx: &Cx,
    tx: &impl Reads,
    title: &str,
    (dates, place, [venue_ar, venue_fr]): (String, &str, [&String; 2]),
) -> Result<Asked, Error> {
    let frame = cx.bare_frame();
    let t = |key: &str| frame.t(key).into_owned();
    let venue = Bearer::name(cx.lang, venue_ar, venue_fr);
    let mut facts = vec![
        (t("event-dates"), dates),
        (t("event-place"), places::name_of(tx, place, cx.lang).await?),
    ];
    if !venue.is_empty() {
        facts.push((t("event-venue"), venue));
    }
    Ok(Asked {
        title: title.to_owned(),
        lead: t("answer-lead"),
        facts,
        questions: vec![question(&frame)],
        go: t("answer-go"),
        note: t("answer-note"),
    })
}

fn question(frame: &Frame) -> Question {
    let choices = [(YES, "answer-comes"), (NO, "answer-declines")];
    Question {
        name: FIELD,
        label: frame.t("answer-question").into_owned(),
        hint: String::new(),
        choices: choices.map(|(value, key)| Choice::new(value, frame.t(key))).into(),
        row: false,
    }
}

/// Whether they come, as the form says.
///
/// Fails with [`Error::Invalid`] when it says neither.
pub fn comes(form: &mut Form) -> Result<bool, Error> {
    let comes = form.choice(FIELD, |text| match text {
        YES => Some(true),
        NO => Some(false),
        _ => None,
    });
    form.check()?;
    comes.ok_or(Error::NotFound)
}

/// The key of what was answered.
pub fn answered(comes: bool) -> Answering {
    if comes { "answer-comes" } else { "answer-declines" }
}

/// Takes the answer of whoever holds the link of a registration.
pub async fn answer(
    cx: &Cx,
    tx: &mut WriteTx,
    link: &Link,
    form: &mut Form,
) -> Result<Answering, Error> {
    let comes = comes(form)?;
    let at = (EventId(link.thing), RegistrationId(link.subject));
    actions::answer(cx, tx, at, comes).await?;
    Ok(answered(comes))
}
