//! Two records that are one organisation, made one, and two again.

use crate::{
    foundation::{
        Cx, Error, Form,
        accounts::guard::redirect_with,
        organisations::{
            NewOrganisation, Organisation, OrganisationId, actions, alike,
            permissions::{MERGE, UNMERGE, find_for},
            store::{self, Asked, Listed, MergeId},
            views::{MergePage, Pair},
        },
        places, show,
    },
    layout::{ConfirmPage, ListQuery},
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use kit_db::Reads;

/// Two records side by side, or, until the other is chosen, those that may be the same and those that a search finds.
pub async fn page(cx: Cx, Path(id): Path<OrganisationId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let kept = find_for(&cx, &tx, MERGE, id).await?;
    let mut pairs = url::form_urlencoded::parse(cx.asked.query.as_bytes());
    let with = pairs.find(|(name, _)| name == "with").map(|(_, value)| value.into_owned());
    let other = match with {
        Some(text) => Some(text.parse::<OrganisationId>().map_err(|_| Error::NotFound)?),
        None => None,
    };
    show(&seen(&cx, &tx, kept, other, Form::default()).await?)
}

async fn seen(
    cx: &Cx,
    tx: &impl Reads,
    kept: Organisation,
    other: Option<OrganisationId>,
    form: Form,
) -> Result<MergePage, Error> {
    let list = ListQuery::parse(&cx.asked.query, &super::LIST);
    let frame = cx.frame(tx).await?;
    if let Some(other) = other.filter(|other| *other != kept.id) {
        let gone = find_for(cx, tx, MERGE, other).await?;
        let mut told = Vec::new();
        for one in [&kept, &gone] {
            let members = store::member_count(tx, one.id).await?;
            told.push((places::name_of(tx, &one.place, cx.lang).await?, members.iter().sum()));
        }
        let pair = Pair { gone, told };
        return Ok(MergePage::new(frame, &kept, Some(pair), (Vec::new(), list), form));
    }
    let mut found: Vec<Organisation> = Vec::new();
    match list.q.trim() {
        "" => {
            let named: NewOrganisation = (&kept).into();
            for scope in cx.scope(MERGE) {
                found.extend(
                    alike(tx, &named, &scope).await?.into_iter().map(|one| one.organisation),
                );
            }
        }
        _ => {
            let rows = store::rows(cx, tx, &Asked::of(&list, cx.lang), Some((20, 0))).await?;
            for Listed { id, .. } in rows {
                found.extend(store::find(tx, id).await?);
            }
        }
    }
    found.retain(|one| one.id != kept.id);
    found.dedup_by_key(|one| one.id);
    let mut others = Vec::new();
    for one in found {
        if cx.may_at(tx, MERGE, &one.place).await? {
            others.push((places::name_of(tx, &one.place, cx.lang).await?, one));
        }
    }
    Ok(MergePage::new(frame, &kept, None, (others, list), form))
}

pub async fn merge(
    cx: Cx,
    Path(id): Path<OrganisationId>,
    mut form: Form,
) -> Result<Response, Error> {
    let other: OrganisationId = form.value("other").parse().map_err(|_| Error::NotFound)?;
    let their_version = form.value("other_version").parse().unwrap_or(0);
    let mut tx = cx.write().await?;
    match actions::merge(&cx, &mut tx, (id, form.version()), (other, their_version)).await {
        Err(wrong @ (Error::Stale | Error::Conflict(_))) => {
            form.refuse_whole(match wrong {
                Error::Conflict(why) => why,
                _ => "organisation-merge-overtaken",
            });
            let kept = find_for(&cx, &tx, MERGE, id).await?;
            let page = seen(&cx, &tx, kept, Some(other), form).await?;
            return Ok((StatusCode::CONFLICT, show(&page)?).into_response());
        }
        done => done?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/organisations/{id}"), "toast-organisation-merged"))
}

type Ids = (OrganisationId, MergeId);

/// The question before a merging is taken back.
pub async fn ask(cx: Cx, Path((id, merge)): Path<Ids>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    find_for(&cx, &tx, UNMERGE, id).await?;
    let found = store::merge_of(&tx, id, merge).await?.ok_or(Error::NotFound)?;
    let gone = found.moved().map(|moved| moved.gone.organisation());
    let name = gone.as_ref().map_or("", |one| one.name(cx.lang));
    let frame = cx.frame(&tx).await?;
    let page = ConfirmPage {
        title: frame.t1("organisation-unmerge-title", "name", name),
        text: frame.t("organisation-unmerge-text").into_owned(),
        verb: frame.t("organisation-unmerge").into_owned(),
        action: format!("/organisations/{id}/unmerging/{merge}"),
        back: format!("/organisations/{id}"),
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
    Ok(redirect_with(&cx, &format!("/organisations/{back}"), "toast-organisation-unmerged"))
}
