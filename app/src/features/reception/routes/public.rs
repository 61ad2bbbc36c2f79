//! What anybody may do: sign up for an event that is open, see a badge by its code, and say that they do not come.

use super::door::near;
use crate::{
    features::reception::{
        Badge, actions,
        badge::Code,
        forms, paper,
        permissions::CHECK_IN,
        store,
        views::{BadgePage, Called, JoinPage, Standing},
    },
    foundation::{
        Cx, Download, Error, Form,
        accounts::{guard::redirect_with, hold_back},
        audiences,
        events::{self, Event, EventId, EventKind},
        people::in_script_of,
        places, privacy, quiet, show, unprocessable,
    },
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use kit_db::Reads;

/// An event to which everybody is or was invited; no other is known here.
async fn invited(cx: &Cx, tx: &impl Reads, id: EventId) -> Result<(Event, Called), Error> {
    let event = events::find(tx, id).await?.ok_or(Error::NotFound)?;
    let reception = store::reception(tx, id).await?.filter(|one| one.opened_at.is_some());
    let reception = reception.ok_or(Error::NotFound)?;
    let standing = match (reception.takes(&event, cx.today()), event.cancelled_at) {
        (_, Some(_)) => Standing::Cancelled,
        (false, None) => Standing::Closed,
        (true, None) => match store::free_seats(tx, id).await? {
            Some(0) => Standing::Full,
            free => Standing::Free(free),
        },
    };
    let called = called(cx, tx, &event, standing).await?;
    Ok((event, Called { closes_on: reception.closes_on, ..called }))
}

/// What everybody is told of an event.
async fn called(
    cx: &Cx,
    tx: &impl Reads,
    event: &Event,
    standing: Standing,
) -> Result<Called, Error> {
    let kind = EventKind::parse(&event.kind).ok_or(Error::NotFound)?;
    let items = events::agenda(tx, event.id).await?.0;
    let item = |one: events::AgendaItem| {
        let hour = one.starts_at.clone().unwrap_or_default();
        let title = in_script_of(cx.lang, &one.title_ar, &one.title_fr).to_owned();
        (kit_lang::date(cx.lang, one.held_on), hour, title, one.speaker)
    };
    Ok(Called {
        kind: cx.server.words.get(cx.lang, kind.key()).into_owned(),
        title: event.title(cx.lang).to_owned(),
        dates: event.dates(cx.lang),
        place: places::name_of(tx, &event.place, cx.lang).await?,
        venue: in_script_of(cx.lang, &event.venue_ar, &event.venue_fr).to_owned(),
        programme: items.into_iter().map(item).collect(),
        closes_on: None,
        standing,
    })
}

pub async fn form(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    show(&join_page(&cx, &tx, id, Form::default()).await?)
}

async fn join_page(cx: &Cx, tx: &impl Reads, id: EventId, form: Form) -> Result<JoinPage, Error> {
    let (event, called) = invited(cx, tx, id).await?;
    let places = near(cx, tx, &event.place).await?;
    let audiences = audiences::listed(tx, cx.lang).await?;
    let notices = privacy::notice(cx, tx, privacy::Use::Attendance).await?;
    let action = format!("/join/{id}");
    Ok(JoinPage::new(cx.bare_frame(), called, (form, action), (places, audiences), notices))
}

pub async fn sign_up(cx: Cx, Path(id): Path<EventId>, mut form: Form) -> Result<Response, Error> {
    // A field that nobody sees: only a program fills it, and it is told nothing.
    if form.checked("website") {
        return Ok(redirect_with(&cx, &format!("/join/{id}"), "toast-badge-signed"));
    }
    let mut tx = cx.write().await?;
    let (event, _) = invited(&cx, &tx, id).await?;
    let places = near(&cx, &tx, &event.place).await?;
    let audiences = audiences::listed(&tx, cx.lang).await?;
    let new = forms::signing_up(&mut form, &places, &audiences);
    if form.is_wrong() {
        return unprocessable(&join_page(&cx, &tx, id, form).await?);
    }
    match actions::sign_up(&cx, &mut tx, &event, &new).await {
        Err(Error::Conflict("badge-is-there")) => {
            // Who tries names waits longer and longer, too.
            tx.commit().await?;
            let tx = cx.read().await?;
            form.refuse("name", "badge-is-there", []);
            unprocessable(&join_page(&cx, &tx, id, form).await?)
        }
        other => {
            let to = format!("/b/{}", other?.code.as_str());
            tx.commit().await?;
            Ok(quiet(redirect_with(&cx, &to, "toast-badge-signed")))
        }
    }
}

/// Wrong codes that delay nobody.
const FREE: i64 = 20;

/// The badge with its event; whoever tries codes waits longer and longer.
async fn known(cx: &Cx, code: &str) -> Result<(Event, Badge), Error> {
    {
        let tx = cx.read().await?;
        let badge = match Code::read(code) {
            Some(code) => store::by_code(&tx, &code).await?,
            None => None,
        };
        if let Some(badge) = badge.filter(|badge| badge.erased_on.is_none()) {
            let event = events::find(&tx, badge.event).await?.ok_or(Error::NotFound)?;
            return Ok((event, badge));
        }
    }
    let mut tx = cx.write().await?;
    hold_back(cx, &mut tx, &format!("badges from {}", cx.asked.address), FREE).await?;
    tx.commit().await?;
    Err(Error::NotFound)
}

pub async fn badge(cx: Cx, Path(code): Path<String>) -> Result<Response, Error> {
    let (event, badge) = known(&cx, &code).await?;
    let tx = cx.read().await?;
    let called = called(&cx, &tx, &event, Standing::Closed).await?;
    let came = store::came(&tx, badge.id).await?;
    let keeps_the_door = cx.may_on(&tx, CHECK_IN, &event.place, &event.things()).await?;
    let door = keeps_the_door.then(|| format!("/events/{}/door", event.id));
    let drawing = kit_pdf::qr_svg(&paper::badge_address(&cx, &badge.code))?;
    let cancelled = event.cancelled_at.is_some();
    let page = BadgePage::new(cx.bare_frame(), (called, cancelled), (&badge, came), drawing, door);
    Ok(quiet(show(&page)?))
}

/// The badge to print or to keep.
pub async fn paper(cx: Cx, Path(code): Path<String>) -> Result<Response, Error> {
    let (event, badge) = known(&cx, &code).await?;
    let paper = {
        let tx = cx.read().await?;
        paper::badge(&cx, &tx, &event, &badge).await?
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(quiet(Download::pdf("badge.pdf".into(), bytes).into_response()))
}

pub async fn give_up(cx: Cx, Path(code): Path<String>, _: Form) -> Result<Response, Error> {
    let (event, badge) = known(&cx, &code).await?;
    let mut tx = cx.write().await?;
    let to = format!("/b/{}", badge.code.as_str());
    actions::give_up(&cx, &mut tx, (&event, badge)).await?;
    tx.commit().await?;
    Ok(quiet(redirect_with(&cx, &to, "toast-badge-given-up")))
}
