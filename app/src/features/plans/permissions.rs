//! What people do with plans, and how a plan is found for it.

use super::{
    plan::{Plan, PlanId},
    store,
};
use crate::foundation::{Cx, Error, Verb, accounts::Role};
use kit_db::Reads;

pub const READ: Verb = Verb::new("plan.read", Role::Reader);
pub const DRAFT: Verb = Verb::new("plan.draft", Role::Officer);
pub const EDIT: Verb = Verb::new("plan.edit", Role::Officer);
pub const AXIS: Verb = Verb::new("plan.axis", Role::Officer);
pub const RENAME_AXIS: Verb = Verb::new("plan.rename_axis", Role::Officer);
pub const MOVE_AXIS: Verb = Verb::new("plan.move_axis", Role::Officer);
pub const REMOVE_AXIS: Verb = Verb::new("plan.remove_axis", Role::Officer);
pub const LINE: Verb = Verb::new("plan.line", Role::Officer);
pub const EDIT_LINE: Verb = Verb::new("plan.edit_line", Role::Officer);
pub const MOVE_LINE: Verb = Verb::new("plan.move_line", Role::Officer);
pub const REMOVE_LINE: Verb = Verb::new("plan.remove_line", Role::Officer);
pub const SUBMIT: Verb = Verb::new("plan.submit", Role::Officer);
pub const RETURN: Verb = Verb::new("plan.return", Role::Officer);
pub const APPROVE: Verb = Verb::new("plan.approve", Role::Coordinator);
pub const REVISE: Verb = Verb::new("plan.revise", Role::Officer);

pub const VERBS: &[Verb] = &[
    READ,
    DRAFT,
    EDIT,
    AXIS,
    RENAME_AXIS,
    MOVE_AXIS,
    REMOVE_AXIS,
    LINE,
    EDIT_LINE,
    MOVE_LINE,
    REMOVE_LINE,
    SUBMIT,
    RETURN,
    APPROVE,
    REVISE,
];

/// The plan, if the actor may do `verb` to it.
///
/// One outside of the actor's places is [`Error::NotFound`]; one that may only be read is [`Error::Denied`].
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, id: PlanId) -> Result<Plan, Error> {
    let plan = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &plan.place).await?;
    Ok(plan)
}
