//! Addresses of audiences.
use super::{
    Audience, actions, forms,
    permissions::{ADD, GUARD, READ, RENAME, RESTORE, RETIRE},
    store,
    views::{AudiencePage, AudiencesPage},
};
use crate::foundation::{
    Cx, Error, Form, Route, accounts::guard::redirect_with, journal, show, unprocessable,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kit_db::Reads;

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/audiences", READ, list),
        Route::post("/audiences", ADD, add),
        Route::get("/audiences/{code}", RENAME, page),
        Route::post("/audiences/{code}", RENAME, rename),
        Route::post("/audiences/{code}/retiring", RETIRE, retire),
        Route::post("/audiences/{code}/restoring", RESTORE, restore),
        Route::post("/audiences/{code}/guarding", GUARD, guard),
    ]
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    show(&seen(&cx, &tx, Form::default()).await?)
}

async fn seen(cx: &Cx, tx: &impl Reads, form: Form) -> Result<AudiencesPage, Error> {
    let (all, counts) = (store::all(tx).await?, store::counts(cx, tx).await?);
    Ok(AudiencesPage::new(cx.frame(tx).await?, &all, counts.as_ref(), form, cx.may(ADD)))
}

async fn add(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let new = forms::read(&mut form);
    if form.is_wrong() {
        let tx = cx.read().await?;
        return unprocessable(&seen(&cx, &tx, form).await?);
    }
    let mut tx = cx.write().await?;
    actions::add(&cx, &mut tx, &new).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, "/audiences", "toast-audience-added"))
}

async fn page(cx: Cx, Path(code): Path<String>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let audience = store::find(&tx, &code).await?.ok_or(Error::NotFound)?;
    let form = filled(&audience);
    show(&seen_one(&cx, &tx, audience, form).await?)
}

fn filled(audience: &Audience) -> Form {
    let (ar, fr) = (audience.name_ar.clone(), audience.name_fr.clone());
    Form::filled([("name_ar", ar), ("name_fr", fr)])
}

async fn seen_one(
    cx: &Cx,
    tx: &impl Reads,
    audience: Audience,
    form: Form,
) -> Result<AudiencePage, Error> {
    let counts = store::counts(cx, tx).await?;
    let people = counts.map(|counts| counts.get(&audience.code).copied().unwrap_or(0));
    let journal = journal::of(tx, "audience", &audience.code, 20).await?;
    let page = AudiencePage::new(cx.frame(tx).await?, &audience, people, form, &journal);
    Ok(AudiencePage { may_guard: cx.may(GUARD), ..page })
}

async fn rename(cx: Cx, Path(code): Path<String>, mut form: Form) -> Result<Response, Error> {
    let (ar, fr) = forms::names(&mut form);
    if form.is_wrong() {
        let tx = cx.read().await?;
        let audience = store::find(&tx, &code).await?.ok_or(Error::NotFound)?;
        return unprocessable(&seen_one(&cx, &tx, audience, form).await?);
    }
    let mut tx = cx.write().await?;
    match actions::rename(&cx, &mut tx, &code, (&ar, &fr), form.version()).await {
        Err(Error::Stale) => {
            // Somebody saved in between: what was typed stays, and the journal beside it says what they did.
            form.refuse_whole("audience-overtaken");
            let audience = store::find(&tx, &code).await?.ok_or(Error::NotFound)?;
            let page = seen_one(&cx, &tx, audience, form).await?;
            return Ok((StatusCode::CONFLICT, show(&page)?).into_response());
        }
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, "/audiences", "toast-audience-saved"))
}

async fn retire(cx: Cx, Path(code): Path<String>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::retire(&cx, &mut tx, &code).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, "/audiences", "toast-audience-retired"))
}

async fn restore(cx: Cx, Path(code): Path<String>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::restore(&cx, &mut tx, &code).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, "/audiences", "toast-audience-restored"))
}

async fn guard(cx: Cx, Path(code): Path<String>, form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::guard(&cx, &mut tx, &code, form.checked("sensitive")).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/audiences/{code}"), "toast-audience-saved"))
}
