//! Axes: added under the lines, renamed, moved, taken away.

use super::show::{again, ask_removal, head, upwards};
use crate::{
    features::plans::{
        actions, forms,
        line::AxisId,
        permissions::{AXIS, MOVE_AXIS, REMOVE_AXIS, RENAME_AXIS, find_for},
        plan::PlanId,
        store,
        views::AxisPage,
    },
    foundation::{Cx, Error, Form, accounts::guard::redirect_with, show, unprocessable},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};

pub async fn add(cx: Cx, Path(id): Path<PlanId>, mut form: Form) -> Result<Response, Error> {
    let Some((ar, fr, aim)) = forms::axis(&mut form) else { return again(&cx, id, form).await };
    let mut tx = cx.write().await?;
    let href = find_for(&cx, &tx, AXIS, id).await?.href();
    let axis = actions::axis(&cx, &mut tx, id, (&ar, &fr), aim).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("{href}#axis-{axis}"), "toast-plan-saved"))
}

pub async fn rename_page(
    cx: Cx,
    Path((id, axis)): Path<(PlanId, AxisId)>,
) -> Result<Response, Error> {
    show(&page(&cx, id, axis, None).await?)
}

async fn page(cx: &Cx, id: PlanId, axis: AxisId, typed: Option<Form>) -> Result<AxisPage, Error> {
    let tx = cx.read().await?;
    let plan = find_for(cx, &tx, RENAME_AXIS, id).await?;
    plan.changeable()?;
    let axis = store::axis(&tx, id, axis).await?.ok_or(Error::NotFound)?;
    let aim = axis.aim.map(|aim| aim.as_str().to_owned()).unwrap_or_default();
    let fields =
        [("axis_ar", axis.title_ar.clone()), ("axis_fr", axis.title_fr.clone()), ("aim", aim)];
    let form = typed.unwrap_or_else(|| Form::filled(fields));
    Ok(AxisPage::new(head(cx, &tx, &plan, None).await?, &axis, form))
}

pub async fn rename(
    cx: Cx,
    Path((id, axis)): Path<(PlanId, AxisId)>,
    mut form: Form,
) -> Result<Response, Error> {
    let Some((ar, fr, aim)) = forms::axis(&mut form) else {
        return unprocessable(&page(&cx, id, axis, Some(form)).await?);
    };
    let mut tx = cx.write().await?;
    let href = find_for(&cx, &tx, RENAME_AXIS, id).await?.href();
    actions::rename_axis(&cx, &mut tx, (id, axis), (&ar, &fr), aim).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("{href}#axis-{axis}"), "toast-plan-saved"))
}

pub async fn r#move(
    cx: Cx,
    Path((id, axis)): Path<(PlanId, AxisId)>,
    form: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let href = find_for(&cx, &tx, MOVE_AXIS, id).await?.href();
    actions::move_axis(&cx, &mut tx, (id, axis), upwards(&form)).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("{href}#axis-{axis}")).into_response())
}

/// The question before an axis goes.
pub async fn remove_page(
    cx: Cx,
    Path((id, axis)): Path<(PlanId, AxisId)>,
) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let plan = find_for(&cx, &tx, REMOVE_AXIS, id).await?;
    plan.changeable()?;
    let axis = store::axis(&tx, id, axis).await?.ok_or(Error::NotFound)?;
    let head = head(&cx, &tx, &plan, None).await?;
    let words = ["plan-axis-remove", "plan-axis-remove-title", "plan-axis-remove-text"];
    ask_removal(head, words, axis.title(cx.lang), &format!("axes/{}", axis.id))
}

pub async fn remove(
    cx: Cx,
    Path((id, axis)): Path<(PlanId, AxisId)>,
    _: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let href = find_for(&cx, &tx, REMOVE_AXIS, id).await?.href();
    actions::remove_axis(&cx, &mut tx, (id, axis)).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &href, "toast-plan-saved"))
}
