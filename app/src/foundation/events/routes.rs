//! Addresses of events that are not sessions: the list, one event and its form here; each further page has its handlers in a
//! file of this folder.

mod agenda;
mod counts;
mod people;
mod segment;

pub use {people::LIST as PEOPLE, segment::segment_choices};

use super::{
    Draft, Event, EventId, EventKind, actions, forms,
    permissions::{
        ADD, CANCEL, COUNT, EDIT, ENROL, ENROL_SEGMENT, LEAVE, READ, RECOUNT, RESTORE, ROLL,
        SCHEDULE, UNCOUNT, UNDO_SEGMENT, UNSCHEDULE, find_for,
    },
    store,
    views::{CancelPage, EventPage, EventsPage, Filters, FormPage, Head, Shown, TabName, export},
};
use crate::{
    foundation::{
        Cx, Error, Form, Route, SheetFormat,
        accounts::{self, guard::redirect_with},
        audiences, cells, journal, links, places, show, unprocessable,
    },
    layout::{Choice, ListQuery, ListSpec, Pager},
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use chrono::Datelike;
use kit_db::Reads;

pub const LIST: ListSpec = ListSpec {
    sorts: &["date", "title", "kind"],
    filters: &["year", "kind", "place"],
    default_sort: "date",
    default_desc: true,
    per: 50,
};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/events", READ, list),
        Route::get("/events/new", ADD, blank),
        Route::post("/events", ADD, add),
        Route::get("/events/{id}", READ, page),
        Route::get("/events/{id}/edit", EDIT, edit_page),
        Route::post("/events/{id}", EDIT, edit),
        Route::get("/events/{id}/cancellation", CANCEL, cancel_page),
        Route::post("/events/{id}/cancellation", CANCEL, cancel),
        Route::post("/events/{id}/restorations", RESTORE, restore),
        Route::post("/events/{id}/agenda", SCHEDULE, agenda::schedule),
        Route::post("/events/{id}/agenda/{item}/removal", UNSCHEDULE, agenda::unschedule),
        Route::get("/events/{id}/people", ROLL, people::page),
        Route::post("/events/{id}/people", ENROL, people::enrol),
        Route::post("/events/{id}/people/{registration}/leaving", LEAVE, people::leave),
        Route::get("/events/{id}/segment", ENROL_SEGMENT, segment::page),
        Route::post("/events/{id}/segment", ENROL_SEGMENT, segment::enrol),
        Route::post("/events/{id}/segments/{together}/undoing", UNDO_SEGMENT, segment::undo),
        Route::post("/events/{id}/counts", COUNT, counts::count),
        Route::get("/events/{id}/counts/{count}", RECOUNT, counts::page),
        Route::post("/events/{id}/counts/{count}", RECOUNT, counts::recount),
        Route::post("/events/{id}/counts/{count}/removal", UNCOUNT, counts::uncount),
    ]
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let asked = store::Asked { list: &list, lang: cx.lang };
    let frame = cx.frame(&tx).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::listed(&cx, &tx, &asked, (i64::MAX, 0)).await?;
        return export(&frame, &rows).answer(&cx, format).await;
    }
    let pager = Pager::new(list.page, list.per, store::total(&cx, &tx, &asked).await?);
    let part = (i64::from(pager.per), pager.offset());
    let rows = store::listed(&cx, &tx, &asked, part).await?;
    let years = store::span(&cx, &tx).await?;
    let filters = Filters {
        years: years.map(|(first, last)| (first.year(), last.year())),
        places: store::places(&cx, &tx).await?,
    };
    show(&EventsPage::new(frame, (list.clone(), pager), &rows, filters, cx.may(ADD)))
}

async fn page(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    show(&event_page(&cx, &tx, id, Form::default()).await?)
}

async fn event_page(cx: &Cx, tx: &impl Reads, id: EventId, form: Form) -> Result<EventPage, Error> {
    let (event, kind) = find_for(cx, tx, READ, id).await?;
    // Who is in it is on its roll for whoever may read that, wherever else they may not see the persons.
    let open = cells::sees_persons(cx, tx, &event.place).await?
        || cx.may_on(tx, ROLL, &event.place, &event.things()).await?;
    let shown = Shown {
        counts: store::counts(tx, id).await?,
        open,
        agenda: store::agenda(tx, id).await?,
        meets: store::clashes(cx, tx, READ, id).await?,
        audiences: audiences::choices(tx, cx.lang).await?,
        // What was done to an event names who was put into it, and each figure as it was.
        journal: if open { journal::of(tx, "event", id, 20).await? } else { Vec::new() },
    };
    let head = head(cx, tx, (&event, kind), TabName::Overview).await?;
    let may_link = cx.may_at(tx, links::READ, &event.place).await?;
    let may_give = cx.may_at(tx, accounts::INVITE, &event.place).await?;
    Ok(EventPage { may_link, may_give, ..EventPage::new(head, event, shown, form) })
}

/// The head of every page about an event.
pub async fn head(
    cx: &Cx,
    tx: &impl Reads,
    (event, kind): (&Event, EventKind),
    current: TabName,
) -> Result<Head, Error> {
    let place = places::name_of(tx, &event.place, cx.lang).await?;
    let may_edit = cx.may_at(tx, EDIT, &event.place).await? && event.cancelled_at.is_none();
    let mut head = Head::new(cx.frame(tx).await?, (event, kind), place, current);
    if !cx.may_on(tx, ROLL, &event.place, &event.things()).await? {
        head.tabs.clear();
    }
    head.may_edit = may_edit;
    head.alone = !cx.may_at(tx, READ, &event.place).await?;
    head.may_restore = event.cancelled_at.is_some() && cx.may_at(tx, RESTORE, &event.place).await?;
    Ok(head)
}

/// The page of an event again, with what is wrong in one of its small forms.
async fn again(cx: &Cx, id: EventId, form: Form) -> Result<Response, Error> {
    let tx = cx.read().await?;
    find_for(cx, &tx, EDIT, id).await?;
    unprocessable(&event_page(cx, &tx, id, form).await?)
}

async fn blank(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let form = Form::filled([("place", cx.home().unwrap_or_default().to_owned())]);
    show(&form_page(&cx, &tx, form, None).await?)
}

/// Where an event may be held: the actor's places; of one that is there, also the place it has today.
async fn choices(cx: &Cx, tx: &impl Reads, event: Option<&Event>) -> Result<Vec<Choice>, Error> {
    let verb = if event.is_some() { EDIT } else { ADD };
    let mut choices = places::choices_within(tx, &cx.scope(verb), true, cx.lang).await?;
    if let Some(event) = event
        && !choices.iter().any(|choice| choice.value == event.place)
    {
        let name = places::name_of(tx, &event.place, cx.lang).await?;
        choices.push(Choice::new(&event.place, name));
    }
    Ok(choices)
}

async fn form_page(
    cx: &Cx,
    tx: &impl Reads,
    form: Form,
    event: Option<&Event>,
) -> Result<FormPage, Error> {
    let places = choices(cx, tx, event).await?;
    let mut page = FormPage::new(cx.frame(tx).await?, form, places, event);
    if let Some(event) = event {
        page.meet(&store::clashes(cx, tx, READ, event.id).await?);
    }
    Ok(page)
}

async fn add(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let places = choices(&cx, &tx, None).await?;
    let Some(draft) = forms::read(&mut form, &places) else {
        return unprocessable(&form_page(&cx, &tx, form, None).await?);
    };
    let id = actions::add(&cx, &mut tx, &draft).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/events/{id}"), "toast-event-added"))
}

async fn edit_page(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let (event, _) = find_for(&cx, &tx, EDIT, id).await?;
    event.not_cancelled()?;
    show(&form_page(&cx, &tx, forms::filled(&event), Some(&event)).await?)
}

async fn edit(cx: Cx, Path(id): Path<EventId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let (event, _) = find_for(&cx, &tx, EDIT, id).await?;
    let places = choices(&cx, &tx, Some(&event)).await?;
    let draft: Option<Draft> = forms::read(&mut form, &places);
    let Some(draft) = draft else {
        let version = form.version();
        let page = form_page(&cx, &tx, form, Some(&event)).await?;
        return unprocessable(&FormPage { version, ..page });
    };
    match actions::edit(&cx, &mut tx, id, form.version(), &draft).await {
        Err(Error::Stale) => return overtaken(&cx, &tx, &event, form).await,
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/events/{id}"), "toast-event-saved"))
}

/// Somebody saved in between: the page again with what was typed, and what is kept now beside it.
async fn overtaken(cx: &Cx, tx: &impl Reads, event: &Event, form: Form) -> Result<Response, Error> {
    let last = journal::of(tx, "event", event.id, 1).await?;
    let who = last.first().map(|entry| entry.actor_name.clone()).unwrap_or_default();
    let page = form_page(cx, tx, form, Some(event)).await?.against(&forms::filled(event), who);
    Ok((StatusCode::CONFLICT, show(&page)?).into_response())
}

async fn cancel_page(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let (event, _) = find_for(&cx, &tx, CANCEL, id).await?;
    event.not_cancelled()?;
    show(&CancelPage::new(cx.frame(&tx).await?, &event, Form::default()))
}

async fn cancel(cx: Cx, Path(id): Path<EventId>, mut form: Form) -> Result<Response, Error> {
    let why = form.required("why", 500);
    let mut tx = cx.write().await?;
    if form.is_wrong() {
        let (event, _) = find_for(&cx, &tx, CANCEL, id).await?;
        return unprocessable(&CancelPage::new(cx.frame(&tx).await?, &event, form));
    }
    actions::cancel(&cx, &mut tx, id, &why).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/events/{id}"), "toast-event-cancelled"))
}

async fn restore(cx: Cx, Path(id): Path<EventId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::restore(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/events/{id}"), "toast-event-restored"))
}
