//! What is done with a plan, one verb a file, in the order of its life.

mod draft;
mod edit;
mod axis;
mod rename_axis;
mod move_axis;
mod remove_axis;
mod line;
mod edit_line;
mod move_line;
mod remove_line;
mod submit;
mod r#return;
mod approve;
mod revise;
mod address;
mod unaddress;
mod message;
mod edit_message;
mod remove_message;
mod follow;
mod unfollow;
mod give;
mod withdraw;

pub use self::{
    address::address, approve::approve, axis::axis, draft::draft, edit::edit, edit_line::edit_line,
    edit_message::edit_message, follow::follow, give::give, line::line, message::message,
    move_axis::move_axis, move_line::move_line, remove_axis::remove_axis, remove_line::remove_line,
    remove_message::remove_message, rename_axis::rename_axis, r#return::returned, revise::revise,
    submit::submit, unaddress::unaddress, unfollow::unfollow, withdraw::withdraw,
};

use super::{
    document::Document,
    permissions::{find_for, find_spoken},
    plan::{Plan, PlanError, PlanId, PlanState},
    store,
};
use crate::foundation::{Cx, Error, Verb, journal::Subject, places};
use kit_db::WriteTx;
use kit_lang::Lang;

/// A plan as the journal names it: its place and its year.
async fn titled(tx: &WriteTx, plan: &Plan) -> Result<String, Error> {
    Ok(format!("{} {}", places::name_of(tx, &plan.place, Lang::Ar).await?, plan.year))
}

fn subject<'a>(plan: &'a Plan, title: &'a str) -> Subject<'a> {
    Subject { kind: plan.strand.kind(), id: plan.id.to_string(), place: &plan.place, title }
}

/// A plan whose axes and lines are about to change: it stays a draft until the transaction ends.
async fn held_for(cx: &Cx, tx: &mut WriteTx, verb: Verb, id: PlanId) -> Result<Plan, Error> {
    let plan = find_for(cx, tx, verb, id).await?;
    plan.changeable()?;
    if !store::hold(tx, id).await? {
        return Err(PlanError::NotDraft.into());
    }
    Ok(plan)
}

/// The same for what only a plan of communication has.
async fn held_spoken(cx: &Cx, tx: &mut WriteTx, verb: Verb, id: PlanId) -> Result<Plan, Error> {
    find_spoken(cx, tx, verb, id).await?;
    held_for(cx, tx, verb, id).await
}

/// The neighbour of the thing at `at` in a list, on the way up or down.
fn neighbour<T>(all: &[T], at: Option<usize>, up: bool) -> Option<(&T, &T)> {
    let at = at?;
    let other = if up { at.checked_sub(1)? } else { at + 1 };
    Some((all.get(at)?, all.get(other)?))
}

/// The plan as it stands, for what needs to see it whole.
async fn whole(cx: &Cx, tx: &WriteTx, plan: Plan) -> Result<Document, Error> {
    Ok(store::document(tx, plan, cx.today()).await?)
}

/// Moves a plan to its next state, which nobody else may have done in the meantime.
async fn step(tx: &mut WriteTx, plan: &Plan, from: PlanState, why: PlanError) -> Result<(), Error> {
    if store::set_state(tx, plan, from).await? { Ok(()) } else { Err(why.into()) }
}
