//! Messages that the nation or a region gives to its provinces: given, withdrawn, and who adapted them.

use crate::{
    features::plans::{
        actions,
        forms::GivenDraft,
        given::GivenId,
        harmony::Named,
        permissions::{COMPARE, GIVE, WITHDRAW},
        plan::Strand,
        store,
        views::{CommonFormPage, CommonPage, common_sheet},
    },
    foundation::{
        Cx, Error, Form, SheetFormat, accounts::guard::redirect_with, audiences, journal, show,
        unprocessable,
    },
    layout::{Choice, ConfirmPage, Crumb},
};
use askama::Template;
use axum::{
    extract::Path,
    response::{Html, IntoResponse, Response},
};
use chrono::Datelike;

/// The list, with who adapted each of them in the plans of a year.
pub async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let this_year = i64::from(cx.today().year());
    let asked = cx.asked.word("year").parse().ok();
    let year = asked.filter(|year| (2005..=2100).contains(year)).unwrap_or(this_year);
    let givens = store::givens(&cx, &tx).await?;
    let adapted = store::adaptations(&cx, &tx, year).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let frame = cx.frame(&tx).await?;
        return common_sheet(&frame, year, &givens, &adapted).answer(&cx, format).await;
    }
    let mine = store::places_for(&cx, &tx, WITHDRAW).await?;
    let mut frame = cx.frame(&tx).await?;
    journal::tell(&cx, &tx, &mut frame, ("common_message", "")).await?;
    let page = CommonPage {
        years: store::years(&cx, &tx, Strand::Communication).await?,
        may_give: cx.may(GIVE),
        ..CommonPage::new(frame, year, (&givens, &adapted), &mine)
    };
    show(&page)
}

pub async fn new(cx: Cx) -> Result<Response, Error> {
    let home = cx.home().unwrap_or("MA").to_owned();
    show(&form_page(&cx, Form::filled([("place", home)])).await?)
}

async fn form_page(cx: &Cx, form: Form) -> Result<CommonFormPage, Error> {
    let tx = cx.read().await?;
    let places = store::places_for(cx, &tx, GIVE).await?;
    let place = |one: &Named| Choice::new(one.code.as_str(), one.name(cx.lang));
    let places = places.iter().map(place).collect();
    let audiences = audiences::choices(&tx, cx.lang).await?;
    Ok(CommonFormPage::new(cx.frame(&tx).await?, form, places, audiences))
}

pub async fn give(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let Some(draft) = GivenDraft::read(&mut form) else {
        return unprocessable(&form_page(&cx, form).await?);
    };
    let mut tx = cx.write().await?;
    match actions::give(&cx, &mut tx, &draft).await {
        Ok(_) => {
            tx.commit().await?;
            Ok(redirect_with(&cx, "/common-messages", "toast-common-given"))
        }
        Err(Error::Conflict(why)) => {
            drop(tx);
            let field = if why == "plan-place-out" { "place" } else { "audience" };
            form.refuse(field, why, []);
            unprocessable(&form_page(&cx, form).await?)
        }
        Err(other) => Err(other),
    }
}

/// The question before it is withdrawn.
pub async fn withdraw_page(cx: Cx, Path(id): Path<GivenId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let given = store::given(&tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(&tx, COMPARE, WITHDRAW, &given.place).await?;
    let mut frame = cx.frame(&tx).await?;
    frame.crumbs = vec![
        Crumb::link(frame.t("common-title"), "/common-messages"),
        Crumb::here(frame.t("common-withdraw")),
    ];
    let page = ConfirmPage {
        title: frame.t1("common-withdraw-title", "title", given.words(cx.lang)),
        text: frame.t("common-withdraw-text").into_owned(),
        action: format!("/common-messages/{id}/withdrawal"),
        verb: frame.t("common-withdraw").into_owned(),
        back: "/common-messages".into(),
        danger: true,
        fields: Vec::new(),
        frame,
    };
    Ok(Html(page.render()?).into_response())
}

pub async fn withdraw(cx: Cx, Path(id): Path<GivenId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::withdraw(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, "/common-messages", "toast-common-withdrawn"))
}
