//! Enrolling a part of the register: who fits, who is there already, who would wait.

use super::{asked, show::head};
use crate::{
    features::training::{
        Session, TabName, actions, find_for, permissions::ENROL_SEGMENT, views::SegmentPage,
    },
    foundation::{
        Cx, Error, Form,
        accounts::guard::redirect_with,
        events::{self, EventId, SEGMENT_FIELDS, Segment, TogetherId, segment_choices},
        show,
    },
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use kit_db::Reads;

pub async fn page(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let session = find_for(&cx, &tx, ENROL_SEGMENT, id).await?;
    session.changeable()?;
    let form = Form::filled(SEGMENT_FIELDS.map(|name| (name, asked(&cx, name))));
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
            return again(page, StatusCode::CONFLICT, Some("segment-changed"));
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
    let choices = segment_choices(cx, tx, ENROL_SEGMENT).await?;
    let segment = Segment::read(&mut form, &choices);
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
    let before = events::togethers(tx, session.id).await?;
    Ok((SegmentPage::new(head, form, choices, foreseen.as_ref()).after(&before), segment))
}

pub async fn undo(
    cx: Cx,
    Path((id, together)): Path<(EventId, TogetherId)>,
    _: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let stay = actions::undo_segment(&cx, &mut tx, id, together).await?;
    tx.commit().await?;
    let toast = if stay == 0 { "toast-segment-undone" } else { "toast-segment-partly-undone" };
    Ok(redirect_with(&cx, &format!("/sessions/{id}/segment"), toast))
}
