//! In how many days of work a division answers.

use crate::{
    features::desk::{actions, forms, views::TermsPage},
    foundation::{
        Cx, Error, Form, accounts::guard::redirect_with, journal, places, show, unprocessable,
    },
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kit_db::Reads;

async fn terms_page(
    cx: &Cx,
    tx: &impl Reads,
    place: &str,
    (form, version): (Form, i64),
) -> Result<TermsPage, Error> {
    let name = places::name_of(tx, place, cx.lang).await?;
    Ok(TermsPage::new(cx.frame(tx).await?, form, (place, name), version))
}

pub async fn page(cx: Cx, Path(place): Path<String>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let terms = actions::terms_for(&cx, &tx, &place).await?;
    show(&terms_page(&cx, &tx, &place, (forms::of_terms(&terms), terms.version)).await?)
}

pub async fn set(cx: Cx, Path(place): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let kept = actions::terms_for(&cx, &tx, &place).await?;
    let new = forms::terms(&mut form);
    if form.is_wrong() {
        let version = form.version();
        return unprocessable(&terms_page(&cx, &tx, &place, (form, version)).await?);
    }
    match actions::set_terms(&cx, &mut tx, &place, &new).await {
        Err(Error::Stale) => {
            let last = journal::of(&tx, "case_terms", &place, 1).await?;
            let who = last.first().map(|entry| entry.actor_name.clone()).unwrap_or_default();
            let page = terms_page(&cx, &tx, &place, (form, kept.version)).await?;
            let page = page.against(&forms::of_terms(&kept), who);
            return Ok((StatusCode::CONFLICT, show(&page)?).into_response());
        }
        other => other?,
    }
    tx.commit().await?;
    let to = format!("/desk/figures?place={place}");
    Ok(redirect_with(&cx, &to, "toast-case-terms"))
}
