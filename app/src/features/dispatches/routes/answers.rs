//! What comes back: slips, signed, and letters that nobody took. One number after the other, by keyboard or scanner.

use crate::{
    features::dispatches::{
        DispatchId, actions, forms::Answered, permissions::ANSWER, store, views::AnswersPage,
    },
    foundation::{Cx, Error, Form, accounts::guard::redirect_with, places, show, unprocessable},
};
use axum::{extract::Path, response::Response};
use kit_db::{Reads, WriteTx};

/// So many of the last ones stand under the form, where each can be taken back.
const LATELY: i64 = 20;

pub async fn page(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let mut form = Form::default();
    let asked = |name: &str| Some(cx.asked.word(name)).filter(|word| !word.is_empty());
    form.fill("place", asked("place").or_else(|| cx.home().map(str::to_owned)));
    form.fill("outcome", asked("outcome").or_else(|| Some("acknowledged".to_owned())));
    form.fill("answered_on", asked("on").or_else(|| Some(cx.today().to_string())));
    show(&seen(&cx, &tx, form).await?)
}

async fn seen(cx: &Cx, tx: &impl Reads, form: Form) -> Result<AnswersPage, Error> {
    let places = places::choices_within(tx, &cx.scope(ANSWER), false, cx.lang).await?;
    let lately = store::lately(cx, tx, LATELY).await?;
    Ok(AnswersPage::new(cx.frame(tx).await?, form, places, &lately))
}

pub async fn answer(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let Some(new) = Answered::read(&cx, &mut form) else {
        return unprocessable(&seen(&cx, &tx, form).await?);
    };
    if let Some(key) = noted(&cx, &mut tx, &new).await? {
        let found = form.value("number").to_owned();
        form.refuse("number", key, [("found", found.into())]);
        return unprocessable(&seen(&cx, &tx, form).await?);
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &again(&form), "toast-dispatch-answered"))
}

/// Notes it; otherwise the key of what is wrong with the number.
async fn noted(cx: &Cx, tx: &mut WriteTx, new: &Answered) -> Result<Option<&'static str>, Error> {
    let unknown = Ok(Some("dispatch-number-unknown"));
    let Some(one) = store::find_numbered(tx, &new.place, new.number).await? else {
        return unknown;
    };
    match actions::answer(cx, tx, one.id, new.answer).await {
        Ok(_) => Ok(None),
        Err(Error::NotFound | Error::Denied(_)) => unknown,
        Err(Error::Conflict(key)) => Ok(Some(key)),
        Err(other) => Err(other),
    }
}

/// The same page for the next number, with what was chosen.
fn again(form: &Form) -> String {
    let plain = |name: &str| {
        let value = form.value(name).chars();
        value
            .filter(|sign| sign.is_ascii_alphanumeric() || ".-_".contains(*sign))
            .collect::<String>()
    };
    let (place, outcome, on) = (plain("place"), plain("outcome"), plain("answered_on"));
    format!("/dispatches/answers?place={place}&outcome={outcome}&on={on}")
}

pub async fn reopen(cx: Cx, Path(id): Path<DispatchId>, form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let one = actions::reopen(&cx, &mut tx, id).await?;
    tx.commit().await?;
    let back = match form.value("back") {
        "answers" => "/dispatches/answers".to_owned(),
        _ => format!("/dispatches?q={}", one.number()),
    };
    Ok(redirect_with(&cx, &back, "toast-dispatch-reopened"))
}
