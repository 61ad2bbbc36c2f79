//! Addresses of those who speak for an outlet.

use crate::{
    features::outlets::{
        Journalist, JournalistId, Outlet, OutletId, actions, forms,
        permissions::{ERASE, WRITE, find_for},
        store,
        views::{PersonPage, confirm_erasure},
    },
    foundation::{Cx, Error, Form, accounts::guard::redirect_with, privacy, show, unprocessable},
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use kit_db::Reads;

type Of = Path<(OutletId, JournalistId)>;

pub async fn blank(cx: Cx, Path(id): Path<OutletId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let outlet = find_for(&cx, &tx, WRITE, id).await?;
    let form = Form::filled([("agreed_on", cx.today().to_string())]);
    show(&PersonPage::new(
        privacy::framed(&cx, &tx, privacy::Use::Press).await?,
        form,
        &outlet,
        None,
    ))
}

pub async fn write(cx: Cx, Path(id): Path<OutletId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let outlet = find_for(&cx, &tx, WRITE, id).await?;
    let Some(new) = forms::read_person(&mut form, cx.today()) else {
        return unprocessable(&PersonPage::new(
            privacy::framed(&cx, &tx, privacy::Use::Press).await?,
            form,
            &outlet,
            None,
        ));
    };
    actions::write(&cx, &mut tx, id, &new).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/outlets/{id}"), "toast-journalist-written"))
}

/// The outlet and the person of it, if the actor may correct them.
async fn found(
    cx: &Cx,
    tx: &impl Reads,
    (id, one): (OutletId, JournalistId),
) -> Result<(Outlet, Journalist), Error> {
    let outlet = find_for(cx, tx, WRITE, id).await?;
    let one = store::journalist(tx, id, one).await?.ok_or(Error::NotFound)?;
    Ok((outlet, one))
}

pub async fn edit_page(cx: Cx, Path(of): Of) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let (outlet, one) = found(&cx, &tx, of).await?;
    let form = forms::filled_person(&one);
    show(&PersonPage::new(
        privacy::framed(&cx, &tx, privacy::Use::Press).await?,
        form,
        &outlet,
        Some(&one),
    ))
}

pub async fn edit(cx: Cx, Path(of): Of, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let (outlet, one) = found(&cx, &tx, of).await?;
    let frame = privacy::framed(&cx, &tx, privacy::Use::Press).await?;
    let Some(new) = forms::read_person(&mut form, cx.today()) else {
        let version = form.version();
        let page = PersonPage::new(frame, form, &outlet, Some(&one));
        return unprocessable(&PersonPage { version, ..page });
    };
    match actions::correct(&cx, &mut tx, of, &new, form.version()).await {
        Err(Error::Stale) => {
            let page = PersonPage::new(frame, form, &outlet, Some(&one)).against(&one);
            return Ok((StatusCode::CONFLICT, show(&page)?).into_response());
        }
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/outlets/{}", of.0), "toast-journalist-saved"))
}

pub async fn erase_page(cx: Cx, Path((id, one)): Of) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let outlet = find_for(&cx, &tx, ERASE, id).await?;
    let one = store::journalist(&tx, id, one).await?.ok_or(Error::NotFound)?;
    let page = confirm_erasure(cx.frame(&tx).await?, &outlet, &one);
    Ok(Html(page.render()?).into_response())
}

pub async fn erase(cx: Cx, Path(of): Of, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::erase(&cx, &mut tx, of).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/outlets/{}", of.0), "toast-journalist-erased"))
}
