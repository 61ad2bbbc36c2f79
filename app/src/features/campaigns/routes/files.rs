//! The files that go with the mail of a campaign: added and taken away while it is a draft, looked at by who reads it.

use super::show;
use crate::{
    features::campaigns::{
        CampaignId, actions,
        file::{FileId, NewFile},
        permissions::{ATTACH, DETACH, READ, find_for},
        store,
        views::confirm_detach,
    },
    foundation::{Cx, Error, Form, accounts::guard::redirect_with, unprocessable},
};
use askama::Template;
use axum::{
    extract::Path,
    http::header,
    response::{Html, IntoResponse, Response},
};

pub async fn attach(cx: Cx, Path(id): Path<CampaignId>, mut form: Form) -> Result<Response, Error> {
    let file = {
        let tx = cx.read().await?;
        let campaign = find_for(&cx, &tx, ATTACH, id).await?;
        campaign.may_edit()?;
        let room = actions::room(&tx, id).await?;
        match NewFile::read(&mut form, room, cx.lang) {
            Some(file) => file,
            None => return unprocessable(&show::seen(&cx, &tx, campaign, form).await?),
        }
    };
    let mut tx = cx.write().await?;
    actions::attach(&cx, &mut tx, (id, form.version()), &file).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/campaigns/{id}"), "toast-campaign-attached"))
}

pub async fn detach(
    cx: Cx,
    Path((id, file)): Path<(CampaignId, FileId)>,
    form: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::detach(&cx, &mut tx, (id, form.version()), file).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/campaigns/{id}"), "toast-campaign-detached"))
}

pub async fn ask(cx: Cx, Path((id, file)): Path<(CampaignId, FileId)>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let campaign = find_for(&cx, &tx, DETACH, id).await?;
    let files = store::files(&tx, id).await?;
    let file = files.into_iter().find(|one| one.id == file).ok_or(Error::NotFound)?;
    let page = confirm_detach(cx.frame(&tx).await?, &campaign, &file);
    Ok(Html(page.render()?).into_response())
}

/// The file as its readers get it; saved, never shown here.
pub async fn file(cx: Cx, Path((id, file)): Path<(CampaignId, FileId)>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    find_for(&cx, &tx, READ, id).await?;
    let whole = store::whole(&tx, (id, file)).await?.ok_or(Error::NotFound)?;
    let ascii = format!("file.{}", whole.kind.as_str());
    let name: String = url::form_urlencoded::byte_serialize(whole.name.as_bytes()).collect();
    let disposition =
        format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{}", name.replace('+', "%20"));
    let headers = [
        (header::CONTENT_TYPE, whole.kind.media_type().to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((headers, whole.bytes).into_response())
}
