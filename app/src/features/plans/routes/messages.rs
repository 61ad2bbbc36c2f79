//! Whom a plan of communication speaks to, and what it tells them. A form that is wrong, or late, comes back as it was typed.

mod told;

pub use told::{add, edit, edit_page, new, remove, remove_page};

use super::{
    show::{ask_removal, head, read},
    text::last_writer,
};
use crate::{
    features::plans::{
        actions,
        forms::AddressDraft,
        outreach::Addressed,
        permissions::{ADDRESS, COMMUNICATION, UNADDRESS, find_spoken},
        plan::{Plan, PlanId},
        store,
        tabs::TabName,
        views::{AddressPage, MessagesPage},
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

pub async fn page(cx: Cx, Path(id): Path<PlanId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_spoken(&cx, &tx, COMMUNICATION, id).await?;
    let head = head(&cx, &tx, &plan, Some(TabName::Messages)).await?;
    let given = store::given_to(&tx, &plan.place).await?;
    let (document, _) = read(&cx, &tx, plan).await?;
    show(&MessagesPage::new(head, &document, &given))
}

async fn form_page(cx: &Cx, tx: &ReadTx, plan: &Plan, form: Form) -> Result<AddressPage, Error> {
    let mut choices = audiences::choices(tx, cx.lang).await?;
    let version = match store::addressed(tx, plan.id, form.value("audience")).await? {
        // One that is there already keeps its name.
        Some(known) => {
            choices.retain(|choice| choice.value == known.audience);
            known.version
        }
        None => 0,
    };
    Ok(AddressPage::new(head(cx, tx, plan, Some(TabName::Messages)).await?, form, choices, version))
}

/// An audience that is not in the plan yet.
pub async fn address_page(cx: Cx, Path(id): Path<PlanId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_spoken(&cx, &tx, ADDRESS, id).await?;
    plan.changeable()?;
    show(&form_page(&cx, &tx, &plan, Form::default()).await?)
}

fn filled(one: &Addressed) -> Form {
    let mut form = Form::filled([
        ("audience", one.audience.clone()),
        ("rank", one.rank.as_str().to_owned()),
        ("literacy", one.literacy.as_str().to_owned()),
    ]);
    form.fill("languages", one.tongues().into_iter().map(|word| word.as_str().to_owned()));
    form.fill("channels", one.reached_by().into_iter().map(|word| word.as_str().to_owned()));
    form
}

pub async fn readdress_page(
    cx: Cx,
    Path((id, audience)): Path<(PlanId, String)>,
) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_spoken(&cx, &tx, ADDRESS, id).await?;
    plan.changeable()?;
    let known = store::addressed(&tx, id, &audience).await?.ok_or(Error::NotFound)?;
    show(&form_page(&cx, &tx, &plan, filled(&known)).await?)
}

pub async fn address(cx: Cx, Path(id): Path<PlanId>, mut form: Form) -> Result<Response, Error> {
    let version = form.value("version").parse().unwrap_or(0);
    let mut tx = cx.write().await?;
    let plan = find_spoken(&cx, &tx, ADDRESS, id).await?;
    let done = match AddressDraft::read(&mut form) {
        Some(draft) => actions::address(&cx, &mut tx, (id, version), &draft).await.map(Some),
        None => Ok(None),
    };
    match done {
        Ok(Some(())) => {
            tx.commit().await?;
            let to = format!("{}/messages", plan.href());
            return Ok(redirect_with(&cx, &to, "toast-plan-saved"));
        }
        Ok(None) => {}
        Err(Error::Stale) => {
            drop(tx);
            return clash(&cx, &plan, form).await;
        }
        Err(Error::Conflict(why)) if why == "plan-line-audience-unknown" => {
            form.refuse("audience", why, []);
        }
        Err(other) => return Err(other),
    }
    drop(tx);
    let tx = cx.read().await?;
    let page = form_page(&cx, &tx, &plan, form).await?;
    unprocessable(&AddressPage { version, ..page })
}

/// The page for whoever saved second: what is kept now beside what they typed.
async fn clash(cx: &Cx, plan: &Plan, form: Form) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let kept = store::addressed(&tx, plan.id, form.value("audience")).await?;
    let kept = kept.as_ref().map(filled).unwrap_or_default();
    let mut page = form_page(cx, &tx, plan, form).await?;
    let who = last_writer(&tx, plan).await?;
    let fields = page.fields();
    let kept = page.in_words(&kept);
    let typed = page.in_words(&page.form);
    let both = |name: &str| Both {
        kept: kept.iter().find(|(field, _)| *field == name).map_or("", |(_, said)| said),
        typed: typed.iter().find(|(field, _)| *field == name).map_or("", |(_, said)| said),
    };
    page.clash = ClashView::of(who, fields, both, |_, value| value.to_owned());
    Ok((StatusCode::CONFLICT, Html(page.render()?)).into_response())
}

/// The question before an audience goes.
pub async fn unaddress_page(
    cx: Cx,
    Path((id, audience)): Path<(PlanId, String)>,
) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_spoken(&cx, &tx, UNADDRESS, id).await?;
    plan.changeable()?;
    let known = store::addressed(&tx, id, &audience).await?.ok_or(Error::NotFound)?;
    let head = head(&cx, &tx, &plan, None).await?;
    let words = ["plan-audience-remove", "plan-audience-remove-title", "plan-audience-remove-text"];
    ask_removal(head, words, known.name(cx.lang), &format!("audiences/{}", known.audience))
}

pub async fn unaddress(
    cx: Cx,
    Path((id, audience)): Path<(PlanId, String)>,
    _: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let plan = find_spoken(&cx, &tx, UNADDRESS, id).await?;
    actions::unaddress(&cx, &mut tx, (id, &audience)).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("{}/messages", plan.href()), "toast-plan-saved"))
}
