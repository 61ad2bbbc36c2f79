//! The written parts of a plan. A form that comes late comes back with everything that was typed.

use super::show::{head, read};
use crate::{
    features::plans::{
        actions,
        forms::{PARTS, Written, part},
        permissions::{EDIT, READ, find_for},
        plan::{Plan, PlanId},
        tabs::TabName,
        views::{TextFormPage, TextPage},
    },
    foundation::{Cx, Error, Form, accounts::guard::redirect_with, journal, show, unprocessable},
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
    let plan = find_for(&cx, &tx, READ, id).await?;
    let head = head(&cx, &tx, &plan, Some(TabName::Text)).await?;
    show(&TextPage::new(head, &read(&cx, &tx, plan).await?.0))
}

pub async fn edit_page(cx: Cx, Path(id): Path<PlanId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_for(&cx, &tx, EDIT, id).await?;
    plan.changeable()?;
    let form = filled(&plan);
    show(&form_page(&cx, &tx, &plan, form).await?)
}

fn filled(plan: &Plan) -> Form {
    Form::filled([
        ("context", plan.context.clone()),
        ("method", plan.method.clone()),
        ("objectives", plan.objectives.clone()),
        ("logistics", plan.logistics.clone()),
        ("evaluation", plan.evaluation.clone()),
        ("risks", plan.risks.clone()),
        ("governance", plan.governance.clone()),
    ])
}

async fn form_page(cx: &Cx, tx: &ReadTx, plan: &Plan, form: Form) -> Result<TextFormPage, Error> {
    let head = head(cx, tx, plan, Some(TabName::Text)).await?;
    Ok(TextFormPage::new(head, form, plan.version))
}

pub async fn edit(cx: Cx, Path(id): Path<PlanId>, mut form: Form) -> Result<Response, Error> {
    let version = form.version();
    let written = Written::read(&mut form);
    let mut tx = cx.write().await?;
    let href = find_for(&cx, &tx, EDIT, id).await?.href();
    let Some(written) = written else {
        drop(tx);
        let tx = cx.read().await?;
        let plan = find_for(&cx, &tx, EDIT, id).await?;
        let page = form_page(&cx, &tx, &plan, form).await?;
        return unprocessable(&TextFormPage { version, ..page });
    };
    match actions::edit(&cx, &mut tx, id, version, &written).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(redirect_with(&cx, &format!("{href}/text"), "toast-plan-saved"))
        }
        Err(Error::Stale) => {
            drop(tx);
            clash(&cx, id, form).await
        }
        Err(other) => Err(other),
    }
}

/// The page for whoever saved second: what is kept now beside what they typed, nothing of it lost.
async fn clash(cx: &Cx, id: PlanId, form: Form) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_for(cx, &tx, EDIT, id).await?;
    let kept = filled(&plan);
    let mut page = form_page(cx, &tx, &plan, form).await?;
    let who = last_writer(&tx, &plan).await?;
    let label = |name| (name, page.head.t(part(name)).into_owned());
    let both = |name: &str| Both { kept: kept.value(name), typed: page.form.value(name) };
    page.clash =
        ClashView::of(who, PARTS.into_iter().map(label), both, |_, value| value.to_owned());
    Ok((StatusCode::CONFLICT, Html(page.render()?)).into_response())
}

/// Who did the last thing to the plan.
pub async fn last_writer(tx: &ReadTx, plan: &Plan) -> Result<String, Error> {
    let entries = journal::of(tx, plan.strand.kind(), plan.id, 1).await?;
    Ok(entries.first().map(|entry| entry.actor_name.clone()).unwrap_or_default())
}
