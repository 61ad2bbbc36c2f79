//! Who is in a session.

use super::{asked, show::head};
use crate::{
    features::training::{
        READ, Session, TabName, actions, find_for,
        permissions::ENROL,
        store,
        views::{Choices, PeoplePage},
        waiting::{Asked, Asking},
    },
    foundation::{
        Cx, Error, Form, SheetFormat,
        accounts::guard::redirect_with,
        audiences,
        events::{self, Capacity, EventId, GroupId, RegistrationId, Searched, people_sheet},
        journal, show,
    },
    layout::{ListQuery, ListSpec, Pager},
};
use axum::{extract::Path, response::Response};
use kit_db::ReadTx;

pub const LIST: ListSpec = ListSpec {
    sorts: &["name"],
    filters: &["sex", "group", "organisation", "audience", "nominated", "capacity"],
    default_sort: "name",
    default_desc: false,
    per: 50,
};

pub async fn page(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let session = find_for(&cx, &tx, READ, id).await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let capacity = Capacity::parse(list.filter("capacity")).unwrap_or(Capacity::Participant);
    let of = store::Asked { event: id, capacity, list: &list, lang: cx.lang };
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::listed(&tx, &of, (i64::MAX, 0)).await?;
        journal::note_read(&cx, &tx, READ, crate::features::training::subject(&session)).await?;
        return people_sheet(&cx.frame(&tx).await?, session.title(cx.lang), &rows)
            .answer(&cx, format)
            .await;
    }
    let sexes = store::sexes(&tx, &of).await?;
    let pager = Pager::new(list.page, list.per, sexes.all());
    let rows = store::listed(&tx, &of, (i64::from(pager.per), pager.offset())).await?;
    let searched = searched(&cx, &tx, &session, capacity).await?;
    let head = head(&cx, &tx, &session, TabName::People).await?;
    let choices = Choices {
        groups: events::group_names(&tx, id).await?,
        senders: store::senders(&tx, id).await?,
        audiences: audiences::listed(&tx, cx.lang).await?,
    };
    let page = PeoplePage::new(head, list.clone(), pager, sexes, &rows);
    show(&page.with_choices(choices).with_search(&session, searched))
}

/// What the search for somebody to enrol found; nothing for those who may not enrol.
async fn searched(
    cx: &Cx,
    tx: &ReadTx,
    session: &Session,
    capacity: Capacity,
) -> Result<Option<Searched>, Error> {
    let may = cx.may_at(tx, ENROL, &session.place).await?;
    if !may || session.changeable().is_err() {
        return Ok(None);
    }
    let words = asked(cx, "find");
    let capacity = Capacity::parse(&asked(cx, "as")).unwrap_or(capacity);
    let found = store::to_enrol(cx, tx, session.id, capacity, &words).await?;
    Ok(Some(Searched { words, capacity, found }))
}

pub async fn enrol(cx: Cx, Path(id): Path<EventId>, mut form: Form) -> Result<Response, Error> {
    let person = form.choice("person", |text| text.parse().ok());
    let capacity = form.choice("capacity", Capacity::parse);
    let group = group_of(&mut form);
    let audience = form.optional("audience", 40);
    form.check()?;
    let (Some(person), Some(capacity)) = (person, capacity) else { return Err(Error::NotFound) };
    let asking = Asking { group, audience, ..Asking::of(person, capacity) };
    let mut tx = cx.write().await?;
    let asked = match actions::enrol(&cx, &mut tx, id, &asking).await {
        Err(Error::Conflict(why)) => {
            events::refuse_unknown(&mut form, why, ["group", "audience"]);
            form.check()?;
            return Err(Error::Conflict(why));
        }
        other => other?,
    };
    tx.commit().await?;
    if let Asked::Waits(_) = asked {
        return Ok(redirect_with(&cx, &format!("/sessions/{id}/waiting"), "toast-session-waits"));
    }
    let to = format!("/sessions/{id}/people?capacity={}", capacity.as_str());
    Ok(redirect_with(&cx, &to, "toast-session-enrolled"))
}

pub async fn assign(
    cx: Cx,
    Path((id, registration)): Path<(EventId, RegistrationId)>,
    mut form: Form,
) -> Result<Response, Error> {
    let group = group_of(&mut form);
    form.check()?;
    let mut tx = cx.write().await?;
    match actions::assign(&cx, &mut tx, id, registration, group).await {
        Err(Error::Conflict(why)) => {
            events::refuse_unknown(&mut form, why, ["group", "audience"]);
            form.check()?;
            return Err(Error::Conflict(why));
        }
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/sessions/{id}/people"), "toast-session-saved"))
}

pub async fn leave(
    cx: Cx,
    Path((id, registration)): Path<(EventId, RegistrationId)>,
    _: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::leave(&cx, &mut tx, id, registration).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/sessions/{id}/people"), "toast-session-left"))
}

fn group_of(form: &mut Form) -> Option<GroupId> {
    if form.value("group").is_empty() {
        None
    } else {
        form.choice("group", |text| text.parse().ok())
    }
}
