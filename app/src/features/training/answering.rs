//! What the bearer of a link is asked about a session: whether they come, and afterwards what they say of it.

use super::{
    Session, SessionState, actions,
    reaction::{LONGEST_REMARK, MARKS, QUESTIONS, Reaction, key},
    store,
};
use crate::{
    foundation::{
        Cx, Error, Form,
        events::{self, EventId, RegistrationId},
        links::{Answering, Asked, Bearer, Given, Link, Question},
    },
    layout::Choice,
};
use kit_db::{ReadTx, WriteTx, uuid::Uuid};

/// A session on which links are given.
pub async fn linked(cx: &Cx, tx: &ReadTx, id: Uuid) -> Result<Option<Given>, Error> {
    let session = store::find(tx, EventId(id)).await?;
    Ok(session.map(|session| Given {
        title: session.title(cx.lang).to_owned(),
        href: format!("/sessions/{}", session.id),
        place: session.place,
    }))
}

/// Who may be asked whether they come: everybody in it, until it is over.
pub async fn invited(cx: &Cx, tx: &ReadTx, id: Uuid) -> Result<Vec<Bearer>, Error> {
    match store::find(tx, EventId(id)).await? {
        Some(session) if is_ahead(cx, &session) => events::bearers(cx, tx, id).await,
        _ => Ok(Vec::new()),
    }
}

fn is_ahead(cx: &Cx, session: &Session) -> bool {
    session.changeable().is_ok() && session.ends_on >= cx.today()
}

/// The session of a link, if its bearer is in it.
async fn found(tx: &ReadTx, link: &Link) -> Result<Option<Session>, Error> {
    let id = EventId(link.thing);
    let registered = events::registration(tx, id, RegistrationId(link.subject)).await?;
    Ok(match registered {
        Some(_) => store::find(tx, id).await?,
        None => None,
    })
}

pub async fn ask_whether(cx: &Cx, tx: &ReadTx, link: &Link) -> Result<Option<Asked>, Error> {
    let session = found(tx, link).await?.filter(|session| is_ahead(cx, session));
    let Some(session) = session else { return Ok(None) };
    let venue = [&session.venue_ar, &session.venue_fr];
    let facts = (session.dates(cx.lang), session.place.as_str(), venue);
    Ok(Some(events::invitation(cx, tx, session.title(cx.lang), facts).await?))
}

pub async fn answer_whether(
    cx: &Cx,
    tx: &mut WriteTx,
    link: &Link,
    form: &mut Form,
) -> Result<Answering, Error> {
    let comes = events::comes(form)?;
    let at = (EventId(link.thing), RegistrationId(link.subject));
    actions::answer(cx, tx, at, comes).await?;
    Ok(events::answered(comes))
}

/// Who may be asked what they say of it: its participants, once it has begun.
pub async fn participants(cx: &Cx, tx: &ReadTx, id: Uuid) -> Result<Vec<Bearer>, Error> {
    match store::find(tx, EventId(id)).await? {
        Some(session) if session.state != SessionState::Planned => {
            let participants = store::participants(tx, session.id).await?;
            let mut bearers = events::bearers(cx, tx, id).await?;
            bearers.retain(|one| participants.contains(&RegistrationId(one.subject)));
            Ok(bearers)
        }
        _ => Ok(Vec::new()),
    }
}

pub async fn ask_opinion(cx: &Cx, tx: &ReadTx, link: &Link) -> Result<Option<Asked>, Error> {
    let begun = |session: &Session| session.state != SessionState::Planned;
    let Some(session) = found(tx, link).await?.filter(begun) else { return Ok(None) };
    let frame = cx.bare_frame();
    let t = |key: &str| frame.t(key).into_owned();
    let marks: Vec<Choice> =
        MARKS.map(|mark| Choice::new(mark.to_string(), t(&format!("reaction-mark-{mark}")))).into();
    let scale = |name: &'static str| Question {
        name,
        label: t(&key(name)),
        hint: String::new(),
        choices: marks.clone(),
        row: true,
    };
    let mut questions: Vec<Question> = QUESTIONS.into_iter().map(scale).collect();
    questions.push(Question {
        name: "remark",
        label: t("reaction-remark"),
        hint: t("reaction-remark-hint"),
        choices: Vec::new(),
        row: false,
    });
    Ok(Some(Asked {
        title: session.title(cx.lang).to_owned(),
        lead: t("reaction-lead"),
        facts: vec![(t("event-dates"), session.dates(cx.lang))],
        questions,
        go: t("reaction-go"),
        note: t("reaction-note"),
    }))
}

pub async fn take_opinion(
    cx: &Cx,
    tx: &mut WriteTx,
    link: &Link,
    form: &mut Form,
) -> Result<Answering, Error> {
    let known = |text: &str| text.parse::<i64>().ok().filter(|mark| MARKS.contains(mark));
    let marks: Vec<Option<i64>> =
        QUESTIONS.iter().map(|question| form.choice(question, known)).collect();
    let remark = form.optional("remark", LONGEST_REMARK);
    form.check()?;
    let marks = QUESTIONS.into_iter().zip(marks.into_iter().flatten()).collect();
    let at = (EventId(link.thing), RegistrationId(link.subject));
    actions::evaluate(cx, tx, at, &Reaction { marks, remark }).await?;
    Ok("answer-given")
}
