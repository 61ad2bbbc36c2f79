//! Addresses of people.

mod memberships;
mod merging;

use super::{
    Candidate, Person, PersonId, actions, alike, forms,
    forms::PersonInput,
    permissions::{EDIT, JOIN, LEAVE, MERGE, READ, REGISTER, RESUME_MAIL, UNMERGE, find_for},
    store,
    views::{FormPage, Offered, PeoplePage, PersonPage, Shown, export},
};
use crate::{
    foundation::{
        Cx, Error, Form, Route, SheetFormat, Verb, accounts::guard::redirect_with, audiences,
        journal, organisations, places, privacy, show, unprocessable,
    },
    layout::{Choice, ListQuery, ListSpec},
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use chrono::Datelike;
use kit_db::Reads;
use kit_lang::Lang;
use kit_words::Named;

pub const LIST: ListSpec = ListSpec {
    sorts: &["name", "birth_year"],
    filters: &["sex", "place", "organisation", "audience"],
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
        Route::post("/people/{id}/mail", RESUME_MAIL, resume_mail),
        Route::post("/people/{id}/memberships", JOIN, memberships::join),
        Route::get("/people/{id}/memberships/{membership}", LEAVE, memberships::ask),
        Route::post("/people/{id}/memberships/{membership}", LEAVE, memberships::leave),
        Route::get("/people/{id}/merging", MERGE, merging::page),
        Route::post("/people/{id}/merging", MERGE, merging::merge),
        Route::get("/people/{id}/unmerging/{merge}", UNMERGE, merging::ask),
        Route::post("/people/{id}/unmerging/{merge}", UNMERGE, merging::unmerge),
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
        let rows = store::rows(&cx, &tx, &asked).await?;
        note_export(&cx, &tx).await?;
        return export(&frame, &rows).answer(&cx, format).await;
    }
    let (pager, rows) = store::page(&cx, &tx, &asked, &list).await?;
    let places = store::places_within(&tx, &cx.scope(READ), false, cx.lang).await?;
    let organisations = organisations::choices(&cx, &tx, OFFERED).await?;
    // One marked sensitive is counted on its own page and never listed here.
    let mut all = audiences::all(&tx).await?;
    all.retain(|one| !one.sensitive && !one.retired);
    let audiences = all.iter().map(|one| Choice::new(&one.code, one.name(cx.lang)));
    let offered = Offered { places, organisations, audiences: audiences.collect() };
    let may = (cx.may(REGISTER), cx.opens("/people/imports"));
    show(&PeoplePage::new(frame, list, pager, &rows, offered, may))
}

async fn person(cx: Cx, Path(id): Path<PersonId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let person = match find_for(&cx, &tx, READ, id).await {
        // The record became part of another one: its address leads there.
        Err(Error::NotFound) => {
            let kept = store::merged_into(&tx, id).await?.ok_or(Error::NotFound)?;
            find_for(&cx, &tx, READ, kept).await?;
            return Ok(Redirect::to(&format!("/people/{kept}")).into_response());
        }
        found => found?,
    };
    let file = super::subject(id, &person.place, person.name(Lang::Ar));
    journal::note_read(&cx, &tx, READ, file).await?;
    show(&seen(&cx, &tx, person, Form::default()).await?)
}

/// Names and phones of many that leave in a file are looked up, too.
async fn note_export(cx: &Cx, tx: &impl Reads) -> Result<(), Error> {
    let title = cx.server.words.get(Lang::Ar, "person-list-title");
    let place = cx.home().unwrap_or("MA");
    let list = journal::Subject { kind: "people", id: "list".into(), place, title: &title };
    journal::note_read(cx, tx, READ, list).await
}

/// The page of a person as this reader sees it; `form` is that of a membership, with what was typed.
async fn seen(cx: &Cx, tx: &impl Reads, person: Person, form: Form) -> Result<PersonPage, Error> {
    let id = person.id;
    let may_edit = cx.may_at(tx, EDIT, &person.place).await?;
    let codes = store::audiences_of(tx, &[id]).await?.remove(&id).unwrap_or_default();
    let mut audiences = audiences::all(tx).await?;
    audiences.retain(|one| !one.sensitive && codes.contains(&one.code));
    let alike = match may_edit {
        true => others_like(cx, tx, &person.named(), Some(id)).await?,
        false => Vec::new(),
    };
    let bounces = match &person.email {
        Some(address) => store::bounces_of(tx, address).await?,
        None => None,
    };
    let shown = Shown {
        bounces,
        place: places::name_of(tx, &person.place, cx.lang).await?,
        memberships: store::memberships(tx, id).await?,
        sessions: store::taken_part(cx, tx, id).await?,
        certificates: store::certificates(tx, id).await?,
        asked: store::asked_for(cx, tx, id).await?,
        journal: journal::of(tx, "person", id, 20).await?,
        merges: store::merges_into(tx, id).await?,
        organisations: organisations::choices(cx, tx, OFFERED).await?,
        audiences,
        alike,
        may_edit,
        may_see_privacy: cx.may_at(tx, privacy::SEE_CONSENTS, &person.place).await?,
        form,
        person,
    };
    Ok(PersonPage::new(cx.frame(tx).await?, shown))
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
    let id = actions::register_with(&cx, &mut tx, &input.new, &input.audiences).await?;
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
    let audiences = store::audiences_of(&tx, &[id]).await?.remove(&id).unwrap_or_default();
    show(&form_page(&cx, &tx, forms::filled(&person, &audiences), Some(&person)).await?)
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
    let new = (&input.new, Some(&input.audiences));
    match actions::edit_with(&cx, &mut tx, id, new, form.version()).await {
        Err(Error::Stale) => return overtaken(&cx, &tx, id, form).await,
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/people/{id}"), "toast-person-saved"))
}

async fn resume_mail(cx: Cx, Path(id): Path<PersonId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::resume_mail(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/people/{id}"), "toast-person-mail-resumed"))
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

/// Those in the reader's scope who may be the person of the form, each with the name of their commune; nobody when the
/// form says that it is somebody else.
async fn resembling(
    cx: &Cx,
    tx: &impl Reads,
    form: &Form,
    input: &PersonInput,
    oneself: Option<PersonId>,
) -> Result<Vec<(Candidate, String)>, Error> {
    if form.checked("somebody_else") || form.is_wrong() {
        return Ok(Vec::new());
    }
    others_like(cx, tx, &input.new.named(), oneself).await
}

/// Those in the reader's scope whose names are like this one, each with the name of their commune.
async fn others_like(
    cx: &Cx,
    tx: &impl Reads,
    named: &Named<'_>,
    oneself: Option<PersonId>,
) -> Result<Vec<(Candidate, String)>, Error> {
    let mut found: Vec<(Candidate, String)> = Vec::new();
    for scope in cx.scope(READ) {
        for candidate in alike(tx, named, &scope).await? {
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
    let audiences = audiences::offered(cx, tx).await?;
    let audiences = audiences.iter().map(|one| Choice::new(&one.code, one.name(cx.lang)));
    let offered = Offered { places, organisations, audiences: audiences.collect() };
    let notices = privacy::notice(cx, tx, privacy::Use::Person).await?;
    Ok(FormPage { notices, ..FormPage::new(cx.frame(tx).await?, form, offered, person) })
}
