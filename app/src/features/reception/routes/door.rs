//! The door, on a telephone: a code, a number or a name, and whoever stands there is in.

use super::LIST;
use crate::{
    features::reception::{
        Badge, BadgeId,
        actions::{self, At},
        badge::current,
        forms::{self, Typed},
        permissions::{CHECK_IN, find_for},
        store,
        views::{DoorPage, Room},
    },
    foundation::{
        Cx, Error, Form,
        accounts::guard::redirect_with,
        audiences,
        events::{self, EventId, HalfDay, TabName, head},
        letterhead, places, privacy, show, unprocessable,
    },
    layout::{Choice, ListQuery},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use chrono::Timelike;
use kit_db::Reads;

pub async fn page(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let half = asked_half(&cx, &tx, id, &cx.asked.word("half")).await?;
    show(&door_page(&cx, &tx, (id, half), Form::default()).await?)
}

/// The half-day that was asked for, or the one that it is.
async fn asked_half(cx: &Cx, tx: &impl Reads, id: EventId, asked: &str) -> Result<HalfDay, Error> {
    find_for(cx, tx, CHECK_IN, id).await?;
    let halves = events::half_days(tx, id).await?;
    let asked = asked.parse::<i64>().ok();
    let local = cx.now.with_timezone(&chrono_tz::Africa::Casablanca);
    let found = halves.iter().find(|half| Some(half.no) == asked).copied();
    found.or_else(|| current(&halves, (local.date_naive(), local.hour()))).ok_or(Error::NotFound)
}

/// A list is as long as a telephone shows; more words find fewer.
const FOUND: i64 = 12;

async fn door_page(
    cx: &Cx,
    tx: &impl Reads,
    (id, half): (EventId, HalfDay),
    form: Form,
) -> Result<DoorPage, Error> {
    let (event, kind) = find_for(cx, tx, CHECK_IN, id).await?;
    let q = cx.asked.word("q");
    let query: String = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("q", &q)
        .append_pair("sort", "name")
        .finish();
    let list = ListQuery::parse(&query, &LIST);
    let asked = store::Asked { event: id, list: &list };
    let room = Room {
        halves: events::half_days(tx, id).await?,
        half,
        here: store::here(tx, id, half.no).await?,
        sums: store::sums(tx, &store::Asked { event: id, list: &ListQuery::parse("", &LIST) })
            .await?,
        found: match q.is_empty() {
            true => Vec::new(),
            false => store::rows(tx, &asked, Some((FOUND, 0))).await?,
        },
        q,
        latest: store::latest(tx, id, half.no).await?,
        places: near(cx, tx, &event.place).await?,
        audiences: audiences::listed(tx, cx.lang).await?,
        notices: privacy::notice(cx, tx, privacy::Use::Attendance).await?,
        today: cx.today(),
    };
    let head = head(cx, tx, (&event, kind), TabName::Reception).await?;
    Ok(DoorPage::new(head, room, form))
}

/// Where people may come from: the communes of the province or prefecture of the event, or all provinces.
pub async fn near(cx: &Cx, tx: &impl Reads, place: &str) -> Result<Vec<Choice>, Error> {
    Ok(match letterhead::seat_of(tx, place).await? {
        Some(seat) => places::choices_below(tx, &seat.code, cx.lang).await?,
        None => places::choices_within(tx, &["MA".to_owned()], false, cx.lang).await?,
    })
}

fn door(id: EventId, half: HalfDay) -> String {
    format!("/events/{id}/door?half={}", half.no)
}

pub async fn check_in(cx: Cx, Path(id): Path<EventId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let half = asked_half(&cx, &tx, id, form.value("half")).await?;
    let typed = form.required("who", 200);
    let badge = match Typed::read(&typed) {
        _ if form.is_wrong() => None,
        Typed::Code(code) => store::by_code(&tx, &code).await?.filter(|badge| badge.event == id),
        Typed::No(no) => store::by_no(&tx, id, no).await?,
        Typed::Words(words) => {
            let words: String = url::form_urlencoded::byte_serialize(words.as_bytes()).collect();
            return Ok(Redirect::to(&format!("{}&q={words}", door(id, half))).into_response());
        }
    };
    let Some(badge) = badge else {
        form.refuse("who", "badge-unknown", [("found", typed.into())]);
        return unprocessable(&door_page(&cx, &tx, (id, half), form).await?);
    };
    let at = At { event: id, half_day: half.no };
    let new = actions::check_in(&cx, &mut tx, at, &badge).await?;
    tx.commit().await?;
    let toast = if new { "toast-badge-came" } else { "toast-badge-came-before" };
    Ok(redirect_with(&cx, &told(id, half, &badge), toast))
}

/// The door again, with the name of who went in.
fn told(id: EventId, half: HalfDay, badge: &Badge) -> String {
    format!("{}#badge-{}", door(id, half), badge.no)
}

pub async fn welcome(cx: Cx, Path(id): Path<EventId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let half = asked_half(&cx, &tx, id, form.value("half")).await?;
    let (event, _) = find_for(&cx, &tx, CHECK_IN, id).await?;
    let places = near(&cx, &tx, &event.place).await?;
    let audiences = audiences::listed(&tx, cx.lang).await?;
    let new = forms::welcomed(&mut form, &places, &audiences);
    if form.is_wrong() {
        return unprocessable(&door_page(&cx, &tx, (id, half), form).await?);
    }
    let at = At { event: id, half_day: half.no };
    let badge = actions::welcome(&cx, &mut tx, at, &new).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &told(id, half, &badge), "toast-badge-welcomed"))
}

pub async fn undo(
    cx: Cx,
    Path(ids): Path<(EventId, BadgeId)>,
    form: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let half = asked_half(&cx, &tx, ids.0, form.value("half")).await?;
    actions::undo_check_in(&cx, &mut tx, ids, half.no).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &door(ids.0, half), "toast-badge-undone"))
}
