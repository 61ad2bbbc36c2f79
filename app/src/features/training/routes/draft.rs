//! Planning a session and editing it. A form that is wrong, or late, comes back with everything that was typed.

use crate::{
    features::training::{
        PLAN, READ, Session, actions, find_for,
        forms::{Draft, FIELDS, half_name},
        permissions::EDIT,
        store,
        views::{Clash, DraftPage, days_of},
    },
    foundation::{
        Cx, Error, Form,
        accounts::guard::redirect_with,
        events::{self, EventId, HalfDay},
        show, unprocessable,
    },
    layout::Choice,
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use kit_db::ReadTx;

pub async fn plan_page(cx: Cx) -> Result<Response, Error> {
    let form = Form::filled([("certificate_percent", "80".to_owned())]);
    show(&new_page(&cx, form).await?)
}

pub async fn plan(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let Some(draft) = Draft::read(&mut form) else {
        return unprocessable(&new_page(&cx, form).await?);
    };
    let mut tx = cx.write().await?;
    match actions::plan(&cx, &mut tx, &draft).await {
        Ok(id) => {
            tx.commit().await?;
            Ok(redirect_with(&cx, &format!("/sessions/{id}"), "toast-session-planned"))
        }
        Err(Error::Conflict(why)) => {
            drop(tx);
            form.refuse_whole(why);
            unprocessable(&new_page(&cx, form).await?)
        }
        Err(other) => Err(other),
    }
}

async fn new_page(cx: &Cx, form: Form) -> Result<DraftPage, Error> {
    let tx = cx.read().await?;
    let places = places(cx, &tx).await?;
    Ok(DraftPage::planning(cx.frame(&tx).await?, form, places))
}

pub async fn edit_page(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let session = find_for(&cx, &tx, EDIT, id).await?;
    session.changeable()?;
    let half_days = events::half_days(&tx, id).await?;
    let form = filled(&tx, &session, &half_days).await?;
    show(&edited(&cx, &tx, &session, form).await?)
}

pub async fn edit(cx: Cx, Path(id): Path<EventId>, mut form: Form) -> Result<Response, Error> {
    let version = form.version();
    let draft = Draft::read(&mut form);
    let mut tx = cx.write().await?;
    let done = match &draft {
        Some(draft) => actions::edit(&cx, &mut tx, id, version, draft).await,
        None => find_for(&cx, &tx, EDIT, id).await.map(|_| ()),
    };
    match (done, draft) {
        (Ok(()), Some(_)) => {
            tx.commit().await?;
            return Ok(redirect_with(&cx, &format!("/sessions/{id}"), "toast-session-saved"));
        }
        (Ok(()), None) => {}
        (Err(Error::Stale), _) => {
            drop(tx);
            return clash(&cx, id, form).await;
        }
        (Err(Error::Conflict(why)), _) => form.refuse_whole(why),
        (Err(other), _) => return Err(other),
    }
    drop(tx);
    let tx = cx.read().await?;
    let session = find_for(&cx, &tx, READ, id).await?;
    let page = edited(&cx, &tx, &session, form).await?;
    unprocessable(&DraftPage { version: Some(version), ..page })
}

/// The page for whoever saved second: what is kept now beside what they typed, nothing of it lost.
async fn clash(cx: &Cx, id: EventId, form: Form) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let session = find_for(cx, &tx, EDIT, id).await?;
    let half_days = events::half_days(&tx, id).await?;
    let kept = filled(&tx, &session, &half_days).await?;
    let mut page = edited(cx, &tx, &session, form).await?;
    let differs = |name: &&str| kept.value(name) != page.form.value(name);
    let names: Vec<&str> = FIELDS.into_iter().filter(differs).collect();
    let clashes = names.iter().map(|name| Clash::new(&page, name, kept.value(name)));
    page.clashes = clashes.collect();
    page.saved_by = crate::foundation::journal::of(&tx, "session", id, 1)
        .await?
        .first()
        .map(|entry| entry.actor_name.clone())
        .unwrap_or_default();
    Ok((StatusCode::CONFLICT, Html(page.render()?)).into_response())
}

async fn edited(cx: &Cx, tx: &ReadTx, session: &Session, form: Form) -> Result<DraftPage, Error> {
    let half_days = events::half_days(tx, session.id).await?;
    let days = days_of(&cx.frame(tx).await?, session, &half_days, &form);
    let places = places(cx, tx).await?;
    Ok(DraftPage::editing(cx.frame(tx).await?, form, places, session, days))
}

async fn places(cx: &Cx, tx: &ReadTx) -> Result<Vec<Choice>, Error> {
    let places = store::places(cx, tx, PLAN).await?;
    Ok(places.into_iter().map(|place| place.choice(cx.lang)).collect())
}

/// The form of a session as it is kept.
async fn filled(tx: &ReadTx, session: &Session, half_days: &[HalfDay]) -> Result<Form, Error> {
    let series = match session.series {
        Some(series) => events::series_title(tx, series).await?,
        None => String::new(),
    };
    // Days that are not known are not typed for anybody: the text says as much as is known.
    let day =
        |day: chrono::NaiveDate| session.is_dated().then(|| day.to_string()).unwrap_or_default();
    let percent = format!("{:.0}", session.certificate_share * 100.0);
    let mut form = Form::filled([
        ("title_ar", session.title_ar.clone()),
        ("title_fr", session.title_fr.clone()),
        ("place", session.place.clone()),
        ("venue_ar", session.venue_ar.clone()),
        ("venue_fr", session.venue_fr.clone()),
        ("starts_on", day(session.starts_on)),
        ("ends_on", day(session.ends_on)),
        ("as_written", session.as_written.clone().unwrap_or_default()),
        ("module_ar", session.module_ar.clone()),
        ("module_fr", session.module_fr.clone()),
        ("series", series),
        ("ordinal", session.ordinal.map(|no| no.to_string()).unwrap_or_default()),
        ("certificate_percent", percent),
    ]);
    form.fill("half", half_days.iter().map(half_name));
    Ok(form)
}
