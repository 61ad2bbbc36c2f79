//! Addresses of the head of papers.

use super::{
    actions, of,
    permissions::{CLEAR, READ, SIGN},
    seat_of,
    sign::Sign,
    store,
    views::{LetterheadPage, proof},
};
use crate::foundation::{
    Cx, Download, Error, Form, Route, accounts::guard::redirect_with, journal, places, show,
    unprocessable,
};
use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use kit_db::Reads;

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/letterheads", READ, own),
        Route::get("/letterheads/{place}", READ, page),
        Route::get("/letterheads/{place}/sign", READ, picture),
        Route::get("/letterheads/{place}/proof.pdf", READ, paper),
        Route::post("/letterheads/{place}", SIGN, sign),
        Route::post("/letterheads/{place}/removal", CLEAR, clear),
    ]
}

/// Whose papers the reader's are.
async fn own(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let home = cx.home().unwrap_or("MA");
    let seat = seat_of(&tx, home).await?.map_or_else(|| home.to_owned(), |seat| seat.code);
    let reaches = cx.may_at(&tx, READ, &seat).await?;
    let place = if reaches { &seat } else { home };
    Ok(Redirect::to(&format!("/letterheads/{place}")).into_response())
}

async fn page(cx: Cx, Path(place): Path<String>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    cx.allow_at(&tx, READ, READ, &place).await?;
    show(&seen(&cx, &tx, &place, Form::default()).await?)
}

async fn seen(cx: &Cx, tx: &impl Reads, place: &str, form: Form) -> Result<LetterheadPage, Error> {
    let name = places::name_of(tx, place, cx.lang).await?;
    let (own, shown) = (store::own(tx, place).await?, store::shown(tx, place).await?);
    let may = (cx.may_at(tx, SIGN, place).await?, own.is_some());
    let lines = journal::of(tx, "place", place, 20).await?;
    let head = of(cx, tx, place).await?;
    let frame = cx.frame(tx).await?;
    Ok(LetterheadPage::new(frame, form, (place, &name), &head, (shown.as_ref(), may), &lines))
}

/// What the page shows: a picture that this program wrote itself.
async fn picture(cx: Cx, Path(place): Path<String>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    cx.allow_at(&tx, READ, READ, &place).await?;
    let sign = store::shown(&tx, &place).await?.ok_or(Error::NotFound)?;
    Ok(([(header::CONTENT_TYPE, sign.media_type())], sign.bytes).into_response())
}

async fn paper(cx: Cx, Path(place): Path<String>) -> Result<Response, Error> {
    let head = {
        let tx = cx.read().await?;
        cx.allow_at(&tx, READ, READ, &place).await?;
        of(&cx, &tx, &place).await?
    };
    let bytes = cx.server.press.print(proof(&cx, &head)).await?;
    Ok(Download::pdf(format!("letterhead-{place}.pdf"), bytes).into_response())
}

async fn sign(cx: Cx, Path(place): Path<String>, mut form: Form) -> Result<Response, Error> {
    {
        let tx = cx.read().await?;
        cx.allow_at(&tx, READ, SIGN, &place).await?;
    }
    // A picture takes a core for a while: not on a thread that answers requests.
    let read = move || {
        let sign = Sign::read(&mut form);
        (sign, form)
    };
    let work = tokio::task::spawn_blocking(read).await;
    let (sign, form) = work.map_err(|error| Error::Internal(error.to_string()))?;
    let Some(sign) = sign else {
        let tx = cx.read().await?;
        return unprocessable(&seen(&cx, &tx, &place, form).await?);
    };
    let mut tx = cx.write().await?;
    actions::sign(&cx, &mut tx, &place, &sign).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/letterheads/{place}"), "toast-letterhead-signed"))
}

async fn clear(cx: Cx, Path(place): Path<String>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::clear(&cx, &mut tx, &place).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/letterheads/{place}"), "toast-letterhead-cleared"))
}
