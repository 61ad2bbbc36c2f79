//! Addresses of people.
use super::{
    Candidate, Person, PersonId, actions, alike, forms,
    forms::PersonInput,
    permissions::{EDIT, JOIN, READ, REGISTER, find_for},
    store,
    views::{FormPage, Offered, PeoplePage, PersonPage, Shown, export},
};
use crate::{
    foundation::{
        Cx, Error, Form, Route, SheetFormat, Verb, accounts::guard::redirect_with, journal,
        organisations, places, show, unprocessable,
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
    sorts: &["name", "birth_year"],
    filters: &["sex", "place", "organisation"],
    default_sort: "name",
    default_desc: false,
    per: 50,
};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/people", READ, list),
        Route::get("/people/new", REGISTER, blank),
        Route::post("/people", REGISTER, register),
        Route::get("/people/{id}", READ, person),
        Route::get("/people/{id}/edit", EDIT, edit_page),
        Route::post("/people/{id}", EDIT, edit),
        Route::post("/people/{id}/memberships", JOIN, join),
    ]
}

/// More organisations than these are not offered in a select.
const OFFERED: i64 = 500;

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let asked = store::Asked::of(&list, cx.lang);
    let frame = cx.frame(&tx).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::rows(&cx, &tx, &asked, None).await?;
        return export(&frame, &rows).answer(&cx, format).await;
    }
    let pager = Pager::new(list.page, list.per, store::total(&cx, &tx, &asked).await?);
    let part = (i64::from(pager.per), pager.offset());
    let rows = store::rows(&cx, &tx, &asked, Some(part)).await?;
    let places = store::places_within(&tx, &cx.scope(READ), false, cx.lang).await?;
    let organisations = organisations::choices(&cx, &tx, OFFERED).await?;
    let offered = Offered { places, organisations };
    show(&PeoplePage::new(frame, list, pager, &rows, offered, cx.may(REGISTER)))
}

async fn person(cx: Cx, Path(id): Path<PersonId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let person = find_for(&cx, &tx, READ, id).await?;
    let shown = Shown {
        place: places::name_of(&tx, &person.place, cx.lang).await?,
        memberships: store::memberships(&tx, id).await?,
        sessions: store::taken_part(&cx, &tx, id).await?,
        certificates: store::certificates(&tx, id).await?,
        journal: journal::of(&tx, "person", id, 20).await?,
        may_edit: cx.may_at(&tx, EDIT, &person.place).await?,
        organisations: organisations::choices(&cx, &tx, OFFERED).await?,
        person,
    };
    show(&PersonPage::new(cx.frame(&tx).await?, shown))
}

async fn blank(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let pairs = url::form_urlencoded::parse(cx.asked.query.as_bytes());
    let known = pairs.filter(|(name, _)| name == "organisation");
    let known: Vec<String> = known.map(|(_, value)| value.into_owned()).collect();
    let form = Form::filled(known.into_iter().map(|value| ("organisation", value)));
    show(&form_page(&cx, &tx, form, None).await?)
}

async fn register(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let input = PersonInput::read(&mut form, i64::from(cx.today().year()));
    {
        let tx = cx.read().await?;
        let alike = resembling(&cx, &tx, &form, &input, None).await?;
        if form.is_wrong() || !alike.is_empty() {
            let page = form_page(&cx, &tx, form, None).await?;
            return unprocessable(&page.with_alike(&alike));
        }
    }
    let mut tx = cx.write().await?;
    let id = actions::register(&cx, &mut tx, &input.new).await?;
    if let Some(organisation) = input.organisation {
        organisations::find_for(&cx, &tx, organisations::READ, organisation).await?;
        actions::join(&cx, &mut tx, id, organisation).await?;
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/people/{id}"), "toast-person-registered"))
}

async fn edit_page(cx: Cx, Path(id): Path<PersonId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let person = find_for(&cx, &tx, EDIT, id).await?;
    show(&form_page(&cx, &tx, forms::filled(&person), Some(&person)).await?)
}

async fn edit(cx: Cx, Path(id): Path<PersonId>, mut form: Form) -> Result<Response, Error> {
    let input = PersonInput::read(&mut form, i64::from(cx.today().year()));
    {
        let tx = cx.read().await?;
        let person = find_for(&cx, &tx, EDIT, id).await?;
        let renamed = person.named() != input.new.named();
        let alike = match renamed {
            true => resembling(&cx, &tx, &form, &input, Some(id)).await?,
            false => Vec::new(),
        };
        if form.is_wrong() || !alike.is_empty() {
            let page = form_page(&cx, &tx, form, Some(&person)).await?;
            return unprocessable(&page.with_alike(&alike));
        }
    }
    let mut tx = cx.write().await?;
    match actions::edit(&cx, &mut tx, id, &input.new, form.version()).await {
        Err(Error::Stale) => return overtaken(&cx, &tx, id, form).await,
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/people/{id}"), "toast-person-saved"))
}

/// Somebody saved in between: the page again with what was typed, and what the other changed beside it.
async fn overtaken(cx: &Cx, tx: &impl Reads, id: PersonId, form: Form) -> Result<Response, Error> {
    let person = find_for(cx, tx, EDIT, id).await?;
    let since = (person.version - form.version()).clamp(1, 20);
    let theirs = journal::of(tx, "person", id, 40).await?;
    let theirs = theirs.into_iter().filter(|entry| entry.verb == EDIT.name);
    let theirs = theirs.take(usize::try_from(since).unwrap_or(1)).collect::<Vec<_>>();
    let page = form_page(cx, tx, form, Some(&person)).await?.with_theirs(&theirs);
    Ok((StatusCode::CONFLICT, show(&page)?).into_response())
}

async fn join(cx: Cx, Path(id): Path<PersonId>, mut form: Form) -> Result<Response, Error> {
    let organisation = form.choice("organisation", |text| text.parse().ok());
    let mut tx = cx.write().await?;
    let person = find_for(&cx, &tx, JOIN, id).await?;
    form.check()?;
    if let Some(organisation) = organisation {
        organisations::find_for(&cx, &tx, organisations::READ, organisation).await?;
        actions::join(&cx, &mut tx, person.id, organisation).await?;
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/people/{id}"), "toast-person-joined"))
}

/// Those in the reader's scope who may be the person of the form, each with the name of their commune; nobody when the
/// form says that it is somebody else.
async fn resembling(
    cx: &Cx,
    tx: &impl Reads,
    form: &Form,
    input: &PersonInput,
    oneself: Option<PersonId>,
) -> Result<Vec<(Candidate, String)>, Error> {
    let mut found: Vec<(Candidate, String)> = Vec::new();
    if form.checked("somebody_else") || form.is_wrong() {
        return Ok(found);
    }
    for scope in cx.scope(READ) {
        for candidate in alike(tx, &input.new.named(), &scope).await? {
            let id = candidate.person.id;
            if Some(id) != oneself && !found.iter().any(|(known, _)| known.person.id == id) {
                let place = places::name_of(tx, &candidate.person.place, cx.lang).await?;
                found.push((candidate, place));
            }
        }
    }
    Ok(found)
}

/// The form with its choices: the communes and the organisations that the actor may write to.
async fn form_page(
    cx: &Cx,
    tx: &impl Reads,
    form: Form,
    person: Option<&Person>,
) -> Result<FormPage, Error> {
    let verb: Verb = if person.is_some() { EDIT } else { REGISTER };
    let mut places = store::places_within(tx, &cx.scope(verb), true, cx.lang).await?;
    if let Some(person) = person
        && !places.iter().any(|choice| choice.value == person.place)
    {
        let name = places::name_of(tx, &person.place, cx.lang).await?;
        places.insert(0, Choice::new(person.place.clone(), name));
    }
    let organisations = organisations::choices(cx, tx, OFFERED).await?;
    let offered = Offered { places, organisations };
    Ok(FormPage::new(cx.frame(tx).await?, form, offered, person))
}
