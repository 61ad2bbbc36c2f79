//! Who is in an event.

use super::head;
use crate::{
    foundation::{
        Cx, Error, Form, SheetFormat,
        accounts::guard::redirect_with,
        audiences,
        events::{
            Capacity, Event, EventId, RegistrationId, actions, forms,
            permissions::{ENROL, READ, ROLL, find_for},
            store,
            views::{PeoplePage, Searched, TabName, people_sheet},
        },
        journal, show,
    },
    layout::{ListQuery, ListSpec, Pager},
};
use axum::{extract::Path, response::Response};
use kit_db::Reads;

pub const LIST: ListSpec = ListSpec {
    sorts: &["name"],
    filters: &["sex", "audience", "capacity"],
    default_sort: "name",
    default_desc: false,
    per: 50,
};

pub async fn page(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let (event, kind) = find_for(&cx, &tx, ROLL, id).await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let capacity = Capacity::parse(list.filter("capacity")).unwrap_or(Capacity::Participant);
    let of = store::PeopleAsked { event: id, capacity, list: &list, lang: cx.lang };
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::people_of(&tx, &of, (i64::MAX, 0)).await?;
        let frame = cx.frame(&tx).await?;
        journal::note_read(&cx, &tx, READ, actions::subject(&event)).await?;
        return people_sheet(&frame, event.title(cx.lang), &rows).answer(&cx, format).await;
    }
    let sexes = store::sexes(&tx, &of).await?;
    let pager = Pager::new(list.page, list.per, sexes.all());
    let rows = store::people_of(&tx, &of, (i64::from(pager.per), pager.offset())).await?;
    let searched = searched(&cx, &tx, &event, capacity).await?;
    let audiences = audiences::listed(&tx, cx.lang).await?;
    let head = head(&cx, &tx, (&event, kind), TabName::People).await?;
    show(&PeoplePage::new(head, (list.clone(), pager), sexes, &rows, audiences).with(searched))
}

/// What the search for somebody to enrol found; nothing for those who may not enrol.
async fn searched(
    cx: &Cx,
    tx: &impl Reads,
    event: &Event,
    capacity: Capacity,
) -> Result<Option<Searched>, Error> {
    if event.cancelled_at.is_some() || !cx.may_at(tx, ENROL, &event.place).await? {
        return Ok(None);
    }
    let words = cx.asked.word("find");
    let capacity = Capacity::parse(&cx.asked.word("as")).unwrap_or(capacity);
    let found = store::to_enrol(cx, tx, event.id, capacity, &words).await?;
    Ok(Some(Searched { words, capacity, found }))
}

pub async fn enrol(cx: Cx, Path(id): Path<EventId>, mut form: Form) -> Result<Response, Error> {
    let person = form.choice("person", |text| text.parse().ok());
    let capacity = form.choice("capacity", Capacity::parse);
    let audience = form.optional("audience", 40);
    form.check()?;
    let (Some(person), Some(capacity)) = (person, capacity) else { return Err(Error::NotFound) };
    let mut tx = cx.write().await?;
    match actions::enrol(&cx, &mut tx, id, (person, capacity), audience.as_deref()).await {
        Err(Error::Conflict(why)) => {
            forms::refuse_unknown(&mut form, why, ["group", "audience"]);
            form.check()?;
            return Err(Error::Conflict(why));
        }
        other => other?,
    }
    tx.commit().await?;
    let to = format!("/events/{id}/people?capacity={}", capacity.as_str());
    Ok(redirect_with(&cx, &to, "toast-event-enrolled"))
}

pub async fn leave(
    cx: Cx,
    Path((id, registration)): Path<(EventId, RegistrationId)>,
    _: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::leave(&cx, &mut tx, id, registration).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/events/{id}/people"), "toast-event-left"))
}
