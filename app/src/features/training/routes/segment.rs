//! Enrolling a part of the register: who fits, who is there already, who would wait.

use super::{asked, show::head};
use crate::{
    features::training::{
        Session, TabName, actions, find_for,
        permissions::ENROL_SEGMENT,
        segment::Segment,
        store,
        views::{SegmentChoices, SegmentPage},
    },
    foundation::{
        Cx, Error, Form, accounts::guard::redirect_with, audiences, events::EventId, places, show,
    },
    layout::Choice,
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use kit_db::Reads;

/// What is asked of the register, each a field of the form and a word of the address.
const FIELDS: [&str; 6] = ["audience", "place", "sex", "age_from", "age_to", "organisation"];

pub async fn page(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let session = find_for(&cx, &tx, ENROL_SEGMENT, id).await?;
    session.changeable()?;
    let form = Form::filled(FIELDS.map(|name| (name, asked(&cx, name))));
    let (page, _) = segment_page(&cx, &tx, &session, form).await?;
    let status =
        if page.form.is_wrong() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    if status.is_success() {
        return show(&page);
    }
    Ok((status, Html(page.render()?)).into_response())
}

pub async fn enrol(cx: Cx, Path(id): Path<EventId>, form: Form) -> Result<Response, Error> {
    let expected = form.value("expected").parse().unwrap_or(usize::MAX);
    let mut tx = cx.write().await?;
    let session = find_for(&cx, &tx, ENROL_SEGMENT, id).await?;
    session.changeable()?;
    let (page, segment) = segment_page(&cx, &tx, &session, form).await?;
    if page.form.is_wrong() {
        return again(page, StatusCode::UNPROCESSABLE_ENTITY, None);
    }
    let seated = match actions::enrol_segment(&cx, &mut tx, id, &segment, expected).await {
        Ok(seated) => seated,
        Err(Error::Stale) => {
            return again(page, StatusCode::CONFLICT, Some("session-segment-changed"));
        }
        Err(Error::Conflict(why)) => {
            return again(page, StatusCode::UNPROCESSABLE_ENTITY, Some(why));
        }
        Err(other) => return Err(other),
    };
    tx.commit().await?;
    let (page, toast) = match seated.waiting.is_empty() {
        true => ("people", "toast-session-segment"),
        false => ("waiting", "toast-session-segment-some-wait"),
    };
    Ok(redirect_with(&cx, &format!("/sessions/{id}/{page}"), toast))
}

fn again(
    mut page: SegmentPage,
    status: StatusCode,
    why: Option<&'static str>,
) -> Result<Response, Error> {
    if let Some(why) = why {
        page.form.refuse_whole(why);
    }
    Ok((status, Html(page.render()?)).into_response())
}

/// The page with what the form asks for, and what would become of them; what is wrong with it stands in its form.
async fn segment_page(
    cx: &Cx,
    tx: &impl Reads,
    session: &Session,
    mut form: Form,
) -> Result<(SegmentPage, Segment), Error> {
    let choices = choices(cx, tx).await?;
    let segment = read(&mut form, &choices);
    let foreseen = match !form.is_wrong() && segment.is_narrowed() {
        true => match actions::foresee(cx, tx, session, &segment).await {
            Ok(foreseen) => Some(foreseen),
            Err(Error::Conflict(why)) => {
                form.refuse_whole(why);
                None
            }
            Err(other) => return Err(other),
        },
        false => None,
    };
    let head = head(cx, tx, session, TabName::People).await?;
    Ok((SegmentPage::new(head, form, choices, foreseen.as_ref()), segment))
}

async fn choices(cx: &Cx, tx: &impl Reads) -> Result<SegmentChoices, Error> {
    let listed = audiences::all(tx).await?;
    let listed = listed.iter().filter(|one| !one.sensitive && !one.retired);
    let organisations = store::nominators(cx, tx).await?;
    let name = |one: &store::Named| {
        let name = if cx.lang == kit_lang::Lang::Ar { &one.name_ar } else { &one.name_fr };
        Choice::new(one.id.to_string(), name)
    };
    Ok(SegmentChoices {
        audiences: listed.map(|one| Choice::new(&one.code, one.name(cx.lang))).collect(),
        places: places::choices_within(tx, &cx.scope(ENROL_SEGMENT), true, cx.lang).await?,
        organisations: organisations.iter().map(name).collect(),
    })
}

fn read(form: &mut Form, choices: &SegmentChoices) -> Segment {
    let segment = Segment {
        audience: one_of(form, "audience", &choices.audiences),
        place: one_of(form, "place", &choices.places),
        sex: match form.value("sex") {
            "" => None,
            _ => form.choice("sex", |sex| ["f", "m"].contains(&sex).then(|| sex.to_owned())),
        },
        age_from: form.integer("age_from", 0..=120),
        age_to: form.integer("age_to", 0..=120),
        organisation: one_of(form, "organisation", &choices.organisations)
            .and_then(|id| id.parse().ok()),
    };
    if segment.age_from.zip(segment.age_to).is_some_and(|(from, to)| from > to) {
        form.refuse("age_to", "session-segment-ages", []);
    }
    segment
}

fn one_of(form: &mut Form, name: &str, choices: &[Choice]) -> Option<String> {
    if form.value(name).is_empty() {
        return None;
    }
    form.choice(name, |code| choices.iter().any(|one| one.value == code).then(|| code.to_owned()))
}
