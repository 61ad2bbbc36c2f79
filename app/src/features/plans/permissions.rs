//! What people do with plans, and how a plan is found for it.

use super::{
    plan::{Plan, PlanId},
    store,
};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;

pub const READ: Verb = Verb::see("plan.read", Area::Programme);
pub const DRAFT: Verb = Verb::work("plan.draft", Area::Programme);
pub const EDIT: Verb = Verb::work("plan.edit", Area::Programme);
pub const AXIS: Verb = Verb::work("plan.axis", Area::Programme);
pub const RENAME_AXIS: Verb = Verb::work("plan.rename_axis", Area::Programme);
pub const MOVE_AXIS: Verb = Verb::work("plan.move_axis", Area::Programme);
pub const REMOVE_AXIS: Verb = Verb::work("plan.remove_axis", Area::Programme);
pub const LINE: Verb = Verb::work("plan.line", Area::Programme);
pub const EDIT_LINE: Verb = Verb::work("plan.edit_line", Area::Programme);
pub const MOVE_LINE: Verb = Verb::work("plan.move_line", Area::Programme);
pub const REMOVE_LINE: Verb = Verb::work("plan.remove_line", Area::Programme);
pub const SUBMIT: Verb = Verb::work("plan.submit", Area::Programme);
pub const RETURN: Verb = Verb::work("plan.return", Area::Programme);
pub const APPROVE: Verb = Verb::decide("plan.approve", Area::Programme);
pub const REVISE: Verb = Verb::work("plan.revise", Area::Programme);

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
