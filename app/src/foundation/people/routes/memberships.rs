//! What a person is in organisations, from when to when.

use super::seen;
use crate::foundation::{
    Cx, Error, Form,
    accounts::guard::redirect_with,
    organisations,
    people::{
        MembershipId, PersonId, actions,
        forms::MembershipInput,
        in_script_of,
        permissions::{JOIN, LEAVE, find_for},
        store,
        views::EndPage,
    },
    show, unprocessable,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kit_db::Reads;

pub async fn join(cx: Cx, Path(id): Path<PersonId>, mut form: Form) -> Result<Response, Error> {
    let input = MembershipInput::read(&mut form, cx.today());
    let mut tx = cx.write().await?;
    let person = find_for(&cx, &tx, JOIN, id).await?;
    let Some(organisation) = input.organisation.filter(|_| !form.is_wrong()) else {
        return unprocessable(&seen(&cx, &tx, person, form).await?);
    };
    organisations::find_for(&cx, &tx, organisations::READ, organisation).await?;
    let mut tenure = input.tenure;
    // A member of today since a day that nobody typed: since today. What is over keeps its unknown first day.
    if tenure.to.is_none() && tenure.from.is_none() {
        tenure.from = Some(cx.today());
    }
    actions::join_as(&cx, &mut tx, id, organisation, tenure).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/people/{id}"), "toast-person-joined"))
}

type Ids = (PersonId, MembershipId);

pub async fn ask(cx: Cx, Path((id, membership)): Path<Ids>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let form = Form::filled([("to", cx.today().to_string())]);
    show(&end_page(&cx, &tx, (id, membership), form).await?)
}

async fn end_page(
    cx: &Cx,
    tx: &impl Reads,
    (id, membership): Ids,
    form: Form,
) -> Result<EndPage, Error> {
    let person = find_for(cx, tx, LEAVE, id).await?;
    let all = store::memberships(tx, id).await?;
    let one = all.iter().find(|one| one.id == membership).ok_or(Error::NotFound)?;
    let organisation = in_script_of(cx.lang, &one.name_ar, &one.name_fr).to_owned();
    let action = format!("/people/{id}/memberships/{membership}");
    Ok(EndPage::new(cx.frame(tx).await?, &person, organisation, action, form))
}

pub async fn leave(cx: Cx, Path(ids): Path<Ids>, mut form: Form) -> Result<Response, Error> {
    let day = form.date("to");
    if day.is_some_and(|day| day > cx.today()) {
        form.refuse("to", "person-membership-to-come", []);
    }
    let Some(day) = day.filter(|_| !form.is_wrong()) else {
        let tx = cx.read().await?;
        return unprocessable(&end_page(&cx, &tx, ids, form).await?);
    };
    let mut tx = cx.write().await?;
    match actions::leave(&cx, &mut tx, ids.0, ids.1, day).await {
        Err(Error::Conflict(why)) => {
            form.refuse("to", why, []);
            let page = end_page(&cx, &tx, ids, form).await?;
            return Ok((StatusCode::CONFLICT, show(&page)?).into_response());
        }
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/people/{}", ids.0), "toast-person-left"))
}
