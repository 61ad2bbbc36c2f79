//! Addresses of organisations.

mod merging;

use super::{
    Candidate, NewOrganisation, Organisation, OrganisationId, actions, alike, forms,
    permissions::{EDIT, FOUND, MERGE, READ, UNMERGE, find_for},
    store::{self, Members},
    views::{FormPage, OrganisationPage, OrganisationsPage, Shown, export},
};
use crate::{
    foundation::{
        Cx, Error, Form, Route, SheetFormat,
        accounts::{self, guard::redirect_with},
        journal, people, places, privacy, show, unprocessable,
    },
    layout::{Choice, ListQuery, ListSpec, Pager},
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use kit_db::Reads;

pub const LIST: ListSpec = ListSpec {
    sorts: &["name"],
    filters: &["kind", "place"],
    default_sort: "name",
    default_desc: false,
    per: 50,
};

/// The members on the page of an organisation.
pub const MEMBERS: ListSpec = ListSpec {
    sorts: &["name"],
    filters: &["members"],
    default_sort: "name",
    default_desc: false,
    per: 50,
};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/organisations", READ, list),
        Route::get("/organisations/new", FOUND, blank),
        Route::post("/organisations", FOUND, found),
        Route::get("/organisations/{id}", READ, organisation),
        Route::get("/organisations/{id}/edit", EDIT, edit_page),
        Route::post("/organisations/{id}", EDIT, edit),
        Route::get("/organisations/{id}/merging", MERGE, merging::page),
        Route::post("/organisations/{id}/merging", MERGE, merging::merge),
        Route::get("/organisations/{id}/unmerging/{merge}", UNMERGE, merging::ask),
        Route::post("/organisations/{id}/unmerging/{merge}", UNMERGE, merging::unmerge),
    ]
}

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
    let places = people::places_within(&tx, &cx.scope(READ), false, cx.lang).await?;
    show(&OrganisationsPage::new(frame, list, pager, &rows, places, cx.may(FOUND)))
}

async fn organisation(cx: Cx, Path(id): Path<OrganisationId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let organisation = match find_for(&cx, &tx, READ, id).await {
        // The record became part of another one: its address leads there.
        Err(Error::NotFound) => {
            let kept = store::merged_into(&tx, id).await?.ok_or(Error::NotFound)?;
            find_for(&cx, &tx, READ, kept).await?;
            return Ok(Redirect::to(&format!("/organisations/{kept}")).into_response());
        }
        found => found?,
    };
    let list = ListQuery::parse(&cx.asked.query, &MEMBERS);
    // Today's, or those of before: `?members=past`.
    let which = if list.filter("members") == "past" { Members::Past } else { Members::Present };
    let counts = store::member_count(&tx, id).await?;
    let pager = Pager::new(list.page, list.per, counts[which as usize]);
    let part = (i64::from(pager.per), pager.offset());
    let shown = Shown {
        place: places::name_of(&tx, &organisation.place, cx.lang).await?,
        members: store::members(&tx, id, (cx.lang, which), part).await?,
        counts,
        which,
        sessions: store::sessions(&cx, &tx, id).await?,
        journal: journal::of(&tx, "organisation", id, 20).await?,
        may_edit: cx.may_at(&tx, EDIT, &organisation.place).await?,
        may_merge: cx.may_at(&tx, MERGE, &organisation.place).await?,
        merges: store::merges_into(&tx, id).await?,
        opens_people: cx.may_at(&tx, people::READ, &organisation.place).await?,
        may_give: cx.may_at(&tx, accounts::INVITE, &organisation.place).await?,
        organisation,
    };
    show(&OrganisationPage::new(cx.frame(&tx).await?, list, pager, shown))
}

async fn blank(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    show(&form_page(&cx, &tx, Form::default(), None).await?)
}

async fn found(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let new = forms::read(&mut form);
    {
        let tx = cx.read().await?;
        let same = resembling(&cx, &tx, &form, &new, None).await?;
        if form.is_wrong() || !same.is_empty() {
            let page = form_page(&cx, &tx, form, None).await?;
            return unprocessable(&page.with_same(&same));
        }
    }
    let mut tx = cx.write().await?;
    let id = actions::found(&cx, &mut tx, &new).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/organisations/{id}"), "toast-organisation-founded"))
}

async fn edit_page(cx: Cx, Path(id): Path<OrganisationId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let organisation = find_for(&cx, &tx, EDIT, id).await?;
    let form = forms::filled(&organisation);
    show(&form_page(&cx, &tx, form, Some(&organisation)).await?)
}

async fn edit(cx: Cx, Path(id): Path<OrganisationId>, mut form: Form) -> Result<Response, Error> {
    let new = forms::read(&mut form);
    {
        let tx = cx.read().await?;
        let organisation = find_for(&cx, &tx, EDIT, id).await?;
        let names = (&organisation.name_ar, &organisation.name_fr);
        let same = match names == (&new.name_ar, &new.name_fr) {
            true => Vec::new(),
            false => resembling(&cx, &tx, &form, &new, Some(id)).await?,
        };
        if form.is_wrong() || !same.is_empty() {
            let page = form_page(&cx, &tx, form, Some(&organisation)).await?;
            return unprocessable(&page.with_same(&same));
        }
    }
    let mut tx = cx.write().await?;
    match actions::edit(&cx, &mut tx, id, &new, form.version()).await {
        Err(Error::Stale) => return overtaken(&cx, &tx, id, form).await,
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/organisations/{id}"), "toast-organisation-saved"))
}

/// Somebody saved in between: the page again with what was typed, and what the other changed beside it.
async fn overtaken(
    cx: &Cx,
    tx: &impl Reads,
    id: OrganisationId,
    form: Form,
) -> Result<Response, Error> {
    let organisation = find_for(cx, tx, EDIT, id).await?;
    let since = (organisation.version - form.version()).clamp(1, 20);
    let theirs = journal::of(tx, "organisation", id, 40).await?;
    let theirs = theirs.into_iter().filter(|entry| entry.verb == EDIT.name);
    let theirs = theirs.take(usize::try_from(since).unwrap_or(1)).collect::<Vec<_>>();
    let page = form_page(cx, tx, form, Some(&organisation)).await?.with_theirs(&theirs);
    Ok((StatusCode::CONFLICT, show(&page)?).into_response())
}

/// Those in the reader's scope whose names are like that of the form, unless the form says that this is another one.
async fn resembling(
    cx: &Cx,
    tx: &impl Reads,
    form: &Form,
    new: &NewOrganisation,
    oneself: Option<OrganisationId>,
) -> Result<Vec<Candidate>, Error> {
    let mut found: Vec<Candidate> = Vec::new();
    if form.checked("another_one") || form.is_wrong() {
        return Ok(found);
    }
    for scope in cx.scope(READ) {
        for one in alike(tx, new, &scope).await? {
            let id = one.organisation.id;
            if Some(id) != oneself && !found.iter().any(|known| known.organisation.id == id) {
                found.push(one);
            }
        }
    }
    Ok(found)
}

/// The form with its choices: the places that the actor may write to, their own one first.
async fn form_page(
    cx: &Cx,
    tx: &impl Reads,
    form: Form,
    organisation: Option<&Organisation>,
) -> Result<FormPage, Error> {
    let scope = cx.scope(if organisation.is_some() { EDIT } else { FOUND });
    let mut own = scope.clone();
    own.extend(organisation.map(|organisation| organisation.place.clone()));
    let mut choices = people::places_within(tx, &scope, false, cx.lang).await?;
    for code in own.into_iter().rev() {
        if !choices.iter().any(|choice| choice.value == code) {
            let name = places::name_of(tx, &code, cx.lang).await?;
            choices.insert(0, Choice::new(code, name));
        }
    }
    Ok(FormPage::new(
        privacy::framed(cx, tx, privacy::Use::Person).await?,
        form,
        choices,
        organisation,
    ))
}
