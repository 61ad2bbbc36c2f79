//! What everybody opens: the releases whose embargo is over. Before that minute there is nothing here, for anybody.

use crate::{
    features::releases::{
        Public, ReleaseId, State,
        paper::release_paper,
        store::{self, Told},
        views::{GonePage, NewsroomPage, PublicPage},
    },
    foundation::{Cx, Download, Error, places, show},
    layout::{ListQuery, ListSpec, Pager},
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use kit_db::Reads;
use kit_lang::Lang;

pub const NEWSROOM: ListSpec =
    ListSpec { sorts: &[], filters: &["place"], default_sort: "", default_desc: true, per: 20 };

pub async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &NEWSROOM);
    let told = Told { place: list.filter("place"), q: &list.q };
    let per = i64::from(list.per);
    let offset = i64::from(list.page - 1) * per;
    let (total, found) = store::published(&tx, &told, cx.now, (per, offset)).await?;
    let pager = Pager::new(list.page, list.per, total);
    let place = match told.place {
        "" => String::new(),
        code => places::find_place(&tx, code)
            .await?
            .map(|place| place.name(cx.lang).to_owned())
            .ok_or(Error::NotFound)?,
    };
    show(&NewsroomPage::new(cx.bare_frame(), (list.clone(), pager), &found, place))
}

/// What is public of it now.
async fn found(cx: &Cx, tx: &impl Reads, id: ReleaseId) -> Result<Public, Error> {
    store::public(tx, id, cx.now).await?.ok_or(Error::NotFound)
}

pub async fn page(cx: Cx, Path(id): Path<ReleaseId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let public = found(&cx, &tx, id).await?;
    if public.state == State::Withdrawn {
        let page = GonePage::new(cx.bare_frame(), &public);
        return Ok((StatusCode::GONE, Html(page.render()?)).into_response());
    }
    let corrections = store::corrections(&tx, id, cx.now).await?;
    show(&PublicPage::new(cx.bare_frame(), &public, &corrections))
}

pub async fn paper_ar(cx: Cx, Path(id): Path<ReleaseId>) -> Result<Response, Error> {
    paper(&cx, id, Lang::Ar).await
}

pub async fn paper_fr(cx: Cx, Path(id): Path<ReleaseId>) -> Result<Response, Error> {
    paper(&cx, id, Lang::Fr).await
}

async fn paper(cx: &Cx, id: ReleaseId, lang: Lang) -> Result<Response, Error> {
    let paper = {
        let tx = cx.read().await?;
        let public = found(cx, &tx, id).await?;
        if public.state == State::Withdrawn {
            return Err(Error::NotFound);
        }
        let of = (public.place.as_str(), &public.content);
        release_paper(cx, &tx, of, (lang, public.last_at, String::new())).await?
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(Download::pdf(format!("press-{id}-{}.pdf", lang.code()), bytes).into_response())
}
