//! Enrolling a part of the register in an event: who fits, who is there already; and taking it back.

use super::head;
use crate::{
    foundation::{
        Cx, Error, Form, Verb,
        accounts::guard::redirect_with,
        audiences,
        events::{
            Event, EventId, EventKind, actions,
            permissions::{ENROL_SEGMENT, find_for},
            segment::{SEGMENT_FIELDS, Segment, SegmentChoices, TogetherId},
            store,
            views::{SegmentPage, TabName, named_choices},
        },
        places, show,
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

/// What a segment may be narrowed by for those who may do `verb`: named segments, audiences whose members are listed, places, sexes,
/// organisations.
pub async fn segment_choices(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
) -> Result<SegmentChoices, Error> {
    let listed = audiences::all(tx).await?;
    let listed = listed.iter().filter(|one| !one.sensitive && !one.retired);
    let organisations = store::organisations_within(cx, tx, verb).await?;
    let frame = cx.frame(tx).await?;
    let sex = |(code, key): (&str, &str)| Choice::new(code, frame.t(key));
    Ok(SegmentChoices {
        named: (crate::app::NAMED.choices)(cx, tx.any()).await?,
        audiences: listed.map(|one| Choice::new(&one.code, one.name(cx.lang))).collect(),
        places: places::choices_within(tx, &cx.scope(verb), true, cx.lang).await?,
        organisations: named_choices(cx.lang, &organisations),
        sexes: [("f", "enrol-sex-f"), ("m", "enrol-sex-m")].map(sex).into(),
    })
}

pub async fn page(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let found = find_for(&cx, &tx, ENROL_SEGMENT, id).await?;
    found.0.not_cancelled()?;
    let form = Form::filled(SEGMENT_FIELDS.map(|name| (name, cx.asked.word(name))));
    let (page, _) = segment_page(&cx, &tx, &found, form).await?;
    match page.form.is_wrong() {
        true => again(page, StatusCode::UNPROCESSABLE_ENTITY, None),
        false => show(&page),
    }
}

pub async fn enrol(cx: Cx, Path(id): Path<EventId>, form: Form) -> Result<Response, Error> {
    let expected = form.value("expected").parse().unwrap_or(usize::MAX);
    let mut tx = cx.write().await?;
    let found = find_for(&cx, &tx, ENROL_SEGMENT, id).await?;
    found.0.not_cancelled()?;
    let (page, segment) = segment_page(&cx, &tx, &found, form).await?;
    if page.form.is_wrong() {
        return again(page, StatusCode::UNPROCESSABLE_ENTITY, None);
    }
    match actions::enrol_segment(&cx, &mut tx, id, &segment, expected).await {
        Err(Error::Stale) => return again(page, StatusCode::CONFLICT, Some("segment-changed")),
        Err(Error::Conflict(why)) => {
            return again(page, StatusCode::UNPROCESSABLE_ENTITY, Some(why));
        }
        other => other?,
    };
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/events/{id}/people"), "toast-segment"))
}

pub async fn undo(
    cx: Cx,
    Path((id, together)): Path<(EventId, TogetherId)>,
    _: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::undo_segment(&cx, &mut tx, id, together).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/events/{id}/segment"), "toast-segment-undone"))
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
    (event, kind): &(Event, EventKind),
    mut form: Form,
) -> Result<(SegmentPage, Segment), Error> {
    let choices = segment_choices(cx, tx, ENROL_SEGMENT).await?;
    let segment = Segment::read(&mut form, &choices);
    let foreseen = match !form.is_wrong() && segment.is_narrowed() {
        true => match actions::foresee(cx, tx, event, &segment).await {
            Ok(foreseen) => Some(foreseen),
            Err(Error::Conflict(why)) => {
                form.refuse_whole(why);
                None
            }
            Err(other) => return Err(other),
        },
        false => None,
    };
    let before = store::togethers(tx, event.id).await?;
    let head = head(cx, tx, (event, *kind), TabName::People).await?;
    Ok((SegmentPage::new(head, form, choices, (foreseen.as_deref(), &before)), segment))
}
