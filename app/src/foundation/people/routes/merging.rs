//! Two records that are one person, made one, and two again.

use super::others_like;
use crate::{
    foundation::{
        Cx, Error, Form,
        accounts::guard::redirect_with,
        people::{
            Person, PersonId, actions,
            merging::FIELDS,
            permissions::{MERGE, UNMERGE, find_for},
            store::{self, MergeId},
            views::{MergePage, Pair},
        },
        places, show,
    },
    layout::ConfirmPage,
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use kit_db::Reads;
use std::collections::BTreeSet;

/// Two records side by side, or, until the other is chosen, those who may be the same.
pub async fn page(cx: Cx, Path(id): Path<PersonId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let kept = find_for(&cx, &tx, MERGE, id).await?;
    let mut pairs = url::form_urlencoded::parse(cx.asked.query.as_bytes());
    let with = pairs.find(|(name, _)| name == "with").map(|(_, value)| value.into_owned());
    let other = match with {
        Some(text) => Some(text.parse::<PersonId>().map_err(|_| Error::NotFound)?),
        None => None,
    };
    show(&seen(&cx, &tx, kept, other, Form::default()).await?)
}

async fn seen(
    cx: &Cx,
    tx: &impl Reads,
    kept: Person,
    other: Option<PersonId>,
    form: Form,
) -> Result<MergePage, Error> {
    let pair = match other.filter(|other| *other != kept.id) {
        None => None,
        Some(other) => {
            let gone = find_for(cx, tx, MERGE, other).await?;
            let here = places::name_of(tx, &kept.place, cx.lang).await?;
            let there = places::name_of(tx, &gone.place, cx.lang).await?;
            let sessions = [
                store::taken_part(cx, tx, kept.id).await?.len(),
                store::taken_part(cx, tx, gone.id).await?.len(),
            ];
            Some(Pair { gone, places: [here, there], sessions })
        }
    };
    let alike = others_like(cx, tx, &kept.named(), Some(kept.id)).await?;
    Ok(MergePage::new(cx.frame(tx).await?, &kept, pair, &alike, form))
}

pub async fn merge(cx: Cx, Path(id): Path<PersonId>, mut form: Form) -> Result<Response, Error> {
    let other: PersonId = form.value("other").parse().map_err(|_| Error::NotFound)?;
    let theirs: BTreeSet<String> = FIELDS
        .iter()
        .filter(|field| form.value(field) == "there")
        .map(|field| (*field).into())
        .collect();
    let their_version = form.value("other_version").parse().unwrap_or(0);
    let mut tx = cx.write().await?;
    let done =
        actions::merge(&cx, &mut tx, (id, form.version()), (other, their_version), &theirs).await;
    match done {
        Err(wrong @ (Error::Stale | Error::Conflict(_))) => {
            form.refuse_whole(match wrong {
                Error::Conflict(why) => why,
                _ => "person-merge-overtaken",
            });
            let kept = find_for(&cx, &tx, MERGE, id).await?;
            let page = seen(&cx, &tx, kept, Some(other), form).await?;
            return Ok((StatusCode::CONFLICT, show(&page)?).into_response());
        }
        done => done?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/people/{id}"), "toast-person-merged"))
}

type Ids = (PersonId, MergeId);

/// The question before a merging is taken back.
pub async fn ask(cx: Cx, Path((id, merge)): Path<Ids>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    find_for(&cx, &tx, UNMERGE, id).await?;
    let found = store::merge_of(&tx, id, merge).await?.ok_or(Error::NotFound)?;
    if found.is_erased() {
        return Err(Error::Conflict("person-unmerge-erased"));
    }
    let gone = found.moved().map(|moved| moved.gone.person());
    let name = gone.as_ref().map_or("", |person| person.name(cx.lang));
    let frame = cx.frame(&tx).await?;
    let page = ConfirmPage {
        title: frame.t1("person-unmerge-title", "name", name),
        text: frame.t("person-unmerge-text").into_owned(),
        verb: frame.t("person-unmerge").into_owned(),
        action: format!("/people/{id}/unmerging/{merge}"),
        back: format!("/people/{id}"),
        danger: false,
        fields: Vec::new(),
        frame,
    };
    Ok(Html(page.render()?).into_response())
}

pub async fn unmerge(cx: Cx, Path((id, merge)): Path<Ids>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let back = actions::unmerge(&cx, &mut tx, id, merge).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/people/{back}"), "toast-person-unmerged"))
}
