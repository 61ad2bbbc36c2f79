//! Who waits for a seat, and what was decided of them; whom an institution sends.

use super::{asked, show::head};
use crate::{
    features::training::{
        ENROL, READ, TabName, actions, find_for,
        permissions::NOMINATE,
        store,
        views::{NominatePage, WaitingPage},
        waiting::WaitingId,
    },
    foundation::{
        Cx, Error, Form,
        accounts::guard::redirect_with,
        audiences,
        events::{self, EventId},
        organisations::OrganisationId,
        people::PersonId,
        show, unprocessable,
    },
};
use axum::{extract::Path, response::Response};

pub async fn page(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    show(&waiting_page(&cx, id, Form::default()).await?)
}

async fn waiting_page(cx: &Cx, id: EventId, form: Form) -> Result<WaitingPage, Error> {
    let tx = cx.read().await?;
    let session = find_for(cx, &tx, READ, id).await?;
    let room = store::room(&tx, id).await?;
    let waiting = store::waiting(&tx, id).await?;
    let head = head(cx, &tx, &session, TabName::Waiting).await?;
    Ok(WaitingPage::new(head, &session, form, &room, &waiting))
}

pub async fn refuse(
    cx: Cx,
    Path((id, waiting)): Path<(EventId, WaitingId)>,
    mut form: Form,
) -> Result<Response, Error> {
    let reason = form.required("reason", 500);
    if form.is_wrong() {
        let tx = cx.read().await?;
        find_for(&cx, &tx, crate::features::training::permissions::REFUSE, id).await?;
        drop(tx);
        form.refuse_whole("session-refuse-reason");
        return unprocessable(&waiting_page(&cx, id, form).await?);
    }
    let mut tx = cx.write().await?;
    actions::refuse(&cx, &mut tx, id, waiting, &reason).await?;
    tx.commit().await?;
    let to = format!("/sessions/{id}/waiting");
    Ok(redirect_with(&cx, &to, "toast-session-refused"))
}

pub async fn withdraw(
    cx: Cx,
    Path((id, waiting)): Path<(EventId, WaitingId)>,
    _: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::withdraw(&cx, &mut tx, id, waiting).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/sessions/{id}/waiting"), "toast-session-withdrawn"))
}

/// The members of the institution that was chosen, to tick those whom it sends.
pub async fn nominate_page(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let form = Form::filled([("organisation", asked(&cx, "organisation"))]);
    show(&nomination(&cx, id, form).await?)
}

async fn nomination(cx: &Cx, id: EventId, form: Form) -> Result<NominatePage, Error> {
    let tx = cx.read().await?;
    let session = find_for(cx, &tx, NOMINATE, id).await?;
    let organisations = events::organisations_within(cx, &tx, ENROL).await?;
    let members = match form.value("organisation").parse::<OrganisationId>() {
        Ok(organisation) => store::members(cx, &tx, id, organisation).await?,
        Err(_) => Vec::new(),
    };
    let audiences = audiences::listed(&tx, cx.lang).await?;
    let head = head(cx, &tx, &session, TabName::People).await?;
    Ok(NominatePage::new(head, form, &organisations, &members, audiences))
}

pub async fn nominate(cx: Cx, Path(id): Path<EventId>, mut form: Form) -> Result<Response, Error> {
    let organisation: Option<OrganisationId> = events::chosen(&mut form, "organisation");
    let audience = form.optional("audience", 40);
    let people: Result<Vec<PersonId>, _> =
        form.values("person").iter().map(|id| id.parse()).collect();
    let people = people.unwrap_or_else(|_| {
        form.refuse_whole("session-nominate-unknown");
        Vec::new()
    });
    if people.is_empty() && form.general.is_empty() {
        form.refuse_whole("session-nominate-nobody");
    }
    let (Some(organisation), false) = (organisation, form.is_wrong()) else {
        return unprocessable(&nomination(&cx, id, form).await?);
    };
    let mut tx = cx.write().await?;
    let whom = (organisation, audience.as_deref());
    let seated = match actions::nominate(&cx, &mut tx, id, whom, &people).await {
        Err(Error::Conflict(why)) if refuse_nomination(&mut form, why) => {
            drop(tx);
            return unprocessable(&nomination(&cx, id, form).await?);
        }
        other => other?,
    };
    tx.commit().await?;
    let (page, toast) = if seated.waiting.is_empty() {
        ("people", "toast-session-nominated")
    } else {
        ("waiting", "toast-session-nominated-some-wait")
    };
    Ok(redirect_with(&cx, &format!("/sessions/{id}/{page}"), toast))
}

/// Notes what is wrong with a nomination where the page says it; says whether that was what was wrong.
fn refuse_nomination(form: &mut Form, why: &'static str) -> bool {
    match why {
        "session-organisation-unknown" => form.refuse("organisation", why, []),
        "session-nominate-unknown" | "session-nominated-there" => form.refuse_whole(why),
        _ => return events::refuse_unknown(form, why, ["group", "audience"]),
    }
    true
}
