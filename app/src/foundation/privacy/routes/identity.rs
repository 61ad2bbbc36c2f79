use super::super::{
    about, actions, identity,
    permissions::{ENTER_IDENTITY, SEE_IDENTITY},
    store,
    views::IdentityPage,
};
use crate::foundation::{
    Cx, Error, Form,
    accounts::guard::redirect_with,
    journal,
    people::{self, Person, PersonId},
    show, unprocessable,
};
use axum::{extract::Path, response::Response};
use kit_db::Reads;

/// The number, for whoever may see it; that it was looked at is noted.
pub async fn page(cx: Cx, Path(id): Path<PersonId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let person = people::find_for(&cx, &tx, SEE_IDENTITY, id).await?;
    journal::note_read(&cx, &tx, SEE_IDENTITY, about(&person)).await?;
    show(&seen(&cx, &tx, &person, Form::default()).await?)
}

async fn seen(
    cx: &Cx,
    tx: &impl Reads,
    person: &Person,
    form: Form,
) -> Result<IdentityPage, Error> {
    let authorised = match identity::authorised(tx).await {
        Ok(one) => Some(one),
        Err(Error::Conflict(_)) => None,
        Err(other) => return Err(other),
    };
    let sealed = store::identity_of(tx, person.id).await?.filter(|_| authorised.is_some());
    let number = match (sealed, identity::key(cx)) {
        (Some(sealed), Ok(key)) => identity::open(key, sealed.person, &sealed.sealed),
        _ => None,
    };
    let has_key = identity::key(cx).is_ok();
    let under = authorised.map(|one| one.number);
    Ok(IdentityPage::new(cx.frame(tx).await?, person, (number, under), (form, has_key)))
}

pub async fn enter(cx: Cx, Path(id): Path<PersonId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let person = people::find_for(&cx, &tx, ENTER_IDENTITY, id).await?;
    identity::authorised(&tx).await?;
    let typed = form.required("number", 20);
    let number = identity::tidied(&typed);
    if number.is_none() && !typed.is_empty() {
        form.refuse("number", "identity-wrong", []);
    }
    let Some(number) = number.filter(|_| !form.is_wrong()) else {
        return unprocessable(&seen(&cx, &tx, &person, form).await?);
    };
    actions::enter(&cx, &mut tx, id, &number).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/people/{id}/identity"), "toast-identity-entered"))
}

pub async fn remove(cx: Cx, Path(id): Path<PersonId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::remove(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/people/{id}/identity"), "toast-identity-removed"))
}
