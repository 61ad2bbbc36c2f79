//! Messages: added, edited, taken out.

use super::super::{
    show::{ask_removal, head},
    text::last_writer,
};
use crate::{
    features::plans::{
        actions,
        forms::MessageDraft,
        given::GivenId,
        outreach::{Message, MessageId},
        permissions::{EDIT_MESSAGE, MESSAGE, REMOVE_MESSAGE, find_spoken},
        plan::{Plan, PlanId},
        store,
        tabs::TabName,
        views::MessagePage,
    },
    foundation::{Cx, Error, Form, accounts::guard::redirect_with, audiences, show, unprocessable},
    layout::{Both, ClashView},
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use kit_db::ReadTx;

async fn form_page(
    cx: &Cx,
    tx: &ReadTx,
    (plan, message): (&Plan, Option<&Message>),
    form: Form,
) -> Result<MessagePage, Error> {
    let choices = audiences::choices(tx, cx.lang).await?;
    let head = head(cx, tx, plan, Some(TabName::Messages)).await?;
    Ok(MessagePage::new(head, message, form, choices))
}

pub async fn new(cx: Cx, Path(id): Path<PlanId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_spoken(&cx, &tx, MESSAGE, id).await?;
    plan.changeable()?;
    let form = match cx.asked.word("given").parse() {
        Ok(given) => adapting(&tx, &plan, given).await?,
        Err(_) => Form::filled([("audience", cx.asked.word("audience"))]),
    };
    show(&form_page(&cx, &tx, (&plan, None), form).await?)
}

/// The form with the words that are given from above, to be adapted.
async fn adapting(tx: &ReadTx, plan: &Plan, id: GivenId) -> Result<Form, Error> {
    let offered = store::given_to(tx, &plan.place).await?;
    let given = offered.into_iter().find(|one| one.id == id).ok_or(Error::NotFound)?;
    Ok(Form::filled([
        ("given", given.id.to_string()),
        ("audience", given.audience.unwrap_or_default()),
        ("words_ar", given.words_ar),
        ("words_fr", given.words_fr),
        ("call", given.call),
    ]))
}

/// Notes what was chosen from no list; says whether that was what was wrong.
fn refuse_audience(form: &mut Form, why: &'static str) -> bool {
    match why {
        "plan-line-audience-unknown" => form.refuse("audience", why, []),
        // It was withdrawn while the message was written.
        "common-unknown" => form.refuse_whole(why),
        _ => return false,
    }
    true
}

pub async fn add(cx: Cx, Path(id): Path<PlanId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let plan = find_spoken(&cx, &tx, MESSAGE, id).await?;
    let done = match MessageDraft::read(&mut form) {
        Some(draft) => actions::message(&cx, &mut tx, id, &draft).await.map(Some),
        None => Ok(None),
    };
    match done {
        Ok(Some(message)) => {
            tx.commit().await?;
            let to = format!("{}/messages#message-{message}", plan.href());
            return Ok(redirect_with(&cx, &to, "toast-plan-saved"));
        }
        Ok(None) => {}
        Err(Error::Conflict(why)) if refuse_audience(&mut form, why) => {}
        Err(other) => return Err(other),
    }
    drop(tx);
    let tx = cx.read().await?;
    unprocessable(&form_page(&cx, &tx, (&plan, None), form).await?)
}

fn filled(message: &Message) -> Form {
    Form::filled([
        ("audience", message.audience.clone().unwrap_or_default()),
        ("words_ar", message.words_ar.clone()),
        ("words_fr", message.words_fr.clone()),
        ("proof", message.proof.clone()),
        ("call", message.call.clone()),
    ])
}

pub async fn edit_page(
    cx: Cx,
    Path((id, message)): Path<(PlanId, MessageId)>,
) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_spoken(&cx, &tx, EDIT_MESSAGE, id).await?;
    plan.changeable()?;
    let message = store::message(&tx, id, message).await?.ok_or(Error::NotFound)?;
    let form = filled(&message);
    show(&form_page(&cx, &tx, (&plan, Some(&message)), form).await?)
}

pub async fn edit(
    cx: Cx,
    Path((id, message)): Path<(PlanId, MessageId)>,
    mut form: Form,
) -> Result<Response, Error> {
    let version = form.version();
    let mut tx = cx.write().await?;
    let plan = find_spoken(&cx, &tx, EDIT_MESSAGE, id).await?;
    let done = match MessageDraft::read(&mut form) {
        Some(draft) => {
            actions::edit_message(&cx, &mut tx, (id, message), version, &draft).await.map(Some)
        }
        None => Ok(None),
    };
    match done {
        Ok(Some(())) => {
            tx.commit().await?;
            let to = format!("{}/messages#message-{message}", plan.href());
            return Ok(redirect_with(&cx, &to, "toast-plan-saved"));
        }
        Ok(None) => {}
        Err(Error::Stale) => {
            drop(tx);
            return clash(&cx, &plan, message, form).await;
        }
        Err(Error::Conflict(why)) if refuse_audience(&mut form, why) => {}
        Err(other) => return Err(other),
    }
    drop(tx);
    let tx = cx.read().await?;
    let message = store::message(&tx, id, message).await?.ok_or(Error::NotFound)?;
    let page = form_page(&cx, &tx, (&plan, Some(&message)), form).await?;
    unprocessable(&MessagePage { version: Some(version), ..page })
}

/// The page for whoever saved second: what is kept now beside what they typed.
async fn clash(cx: &Cx, plan: &Plan, id: MessageId, form: Form) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let message = store::message(&tx, plan.id, id).await?.ok_or(Error::NotFound)?;
    let kept = filled(&message);
    let mut page = form_page(cx, &tx, (plan, Some(&message)), form).await?;
    let who = last_writer(&tx, plan).await?;
    let both = |name: &str| Both { kept: kept.value(name), typed: page.form.value(name) };
    page.clash = ClashView::of(who, page.fields(), both, |name, value| page.said(name, value));
    Ok((StatusCode::CONFLICT, Html(page.render()?)).into_response())
}

/// The question before a message goes.
pub async fn remove_page(
    cx: Cx,
    Path((id, message)): Path<(PlanId, MessageId)>,
) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_spoken(&cx, &tx, REMOVE_MESSAGE, id).await?;
    plan.changeable()?;
    let message = store::message(&tx, id, message).await?.ok_or(Error::NotFound)?;
    let head = head(&cx, &tx, &plan, None).await?;
    let words = ["plan-message-remove", "plan-message-remove-title", "plan-message-remove-text"];
    ask_removal(head, words, message.words(cx.lang), &format!("messages/{}", message.id))
}

pub async fn remove(
    cx: Cx,
    Path((id, message)): Path<(PlanId, MessageId)>,
    _: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let plan = find_spoken(&cx, &tx, REMOVE_MESSAGE, id).await?;
    actions::remove_message(&cx, &mut tx, (id, message)).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("{}/messages", plan.href()), "toast-plan-saved"))
}
