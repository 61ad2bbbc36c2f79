use super::super::{
    actions,
    consent::{ConsentId, Means},
    forms,
    permissions::{GIVE, HOLD, RECEIVE, SEE_CONSENTS, SEE_IDENTITY, TAKE_FILE, WITHDRAW},
    store,
    views::{PersonPrivacy, Shown},
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

pub async fn page(cx: Cx, Path(id): Path<PersonId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let person = people::find_for(&cx, &tx, SEE_CONSENTS, id).await?;
    journal::note_read(&cx, &tx, people::READ, super::super::about(&person)).await?;
    let form = begun(&cx);
    show(&seen(&cx, &tx, &person, form).await?)
}

/// A form for today, in the reader's language, collected by the reader.
fn begun(cx: &Cx) -> Form {
    let collector = cx.actor.as_ref().map(|actor| actor.name.clone()).unwrap_or_default();
    Form::filled([
        ("lang", cx.lang.code().to_owned()),
        ("collector", collector),
        ("given_on", cx.today().to_string()),
        ("means", Means::Paper.as_str().to_owned()),
    ])
}

/// The page of what a person agreed to and asked for, as this reader sees it.
pub async fn seen(
    cx: &Cx,
    tx: &impl Reads,
    person: &Person,
    form: Form,
) -> Result<PersonPrivacy, Error> {
    let place = person.place.as_str();
    let shown = Shown {
        consents: store::consents(tx, person.id).await?,
        requests: store::requests_of(tx, person.id).await?,
        hold: store::hold_of(tx, person.id).await?,
        erased_at: store::erased_at(tx, person.id).await?,
        has_identity: store::processings(tx).await?.iter().any(|one| one.lets_identity()),
        may_give: cx.may_at(tx, GIVE, place).await?,
        may_withdraw: cx.may_at(tx, WITHDRAW, place).await?,
        may_receive: cx.may_at(tx, RECEIVE, place).await?,
        may_take: cx.may_at(tx, TAKE_FILE, place).await?,
        may_hold: cx.may_at(tx, HOLD, place).await?,
        may_identify: cx.may_at(tx, SEE_IDENTITY, place).await?,
        today: cx.today(),
    };
    Ok(PersonPrivacy::new(cx.frame(tx).await?, person, shown, form))
}

pub async fn give(cx: Cx, Path(id): Path<PersonId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let person = people::find_for(&cx, &tx, GIVE, id).await?;
    let new = forms::read_consent(&mut form, cx.today());
    let Some(new) = new.filter(|_| !form.is_wrong()) else {
        return unprocessable(&seen(&cx, &tx, &person, form).await?);
    };
    actions::give(&cx, &mut tx, id, &new).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/people/{id}/privacy"), "toast-consent-given"))
}

pub async fn withdraw(
    cx: Cx,
    Path((id, consent)): Path<(PersonId, ConsentId)>,
    form: Form,
) -> Result<Response, Error> {
    let how = Means::parse(form.value("means")).unwrap_or(Means::Spoken);
    let mut tx = cx.write().await?;
    actions::withdraw(&cx, &mut tx, (id, consent), how).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/people/{id}/privacy"), "toast-consent-withdrawn"))
}
