//! What people do with plans, and how a plan is found for it.
//!
//! A plan of communication belongs to another area than one of training: each act has a verb of its own there, with the same
//! file. Actions name the verb of training, and [`of`] says which one it is for the plan at hand.

use super::{
    plan::{Plan, PlanId, Strand},
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

/// The same acts with a plan of communication.
const SAME: [(Verb, Verb); 15] = {
    const A: Area = Area::Communication;
    [
        (READ, COMMUNICATION),
        (DRAFT, Verb::work("communication_plan.draft", A)),
        (EDIT, Verb::work("communication_plan.edit", A)),
        (AXIS, Verb::work("communication_plan.axis", A)),
        (RENAME_AXIS, Verb::work("communication_plan.rename_axis", A)),
        (MOVE_AXIS, Verb::work("communication_plan.move_axis", A)),
        (REMOVE_AXIS, Verb::work("communication_plan.remove_axis", A)),
        (LINE, Verb::work("communication_plan.line", A)),
        (EDIT_LINE, Verb::work("communication_plan.edit_line", A)),
        (MOVE_LINE, Verb::work("communication_plan.move_line", A)),
        (REMOVE_LINE, Verb::work("communication_plan.remove_line", A)),
        (SUBMIT, Verb::work("communication_plan.submit", A)),
        (RETURN, Verb::work("communication_plan.return", A)),
        (APPROVE, Verb::decide("communication_plan.approve", A)),
        (REVISE, Verb::work("communication_plan.revise", A)),
    ]
};

/// Plans of communication of many provinces side by side.
pub const COMPARE: Verb = Verb::see("communication_plan.compare", Area::Communication);

/// Gives a message to the provinces below, to be adapted.
pub const GIVE: Verb = Verb::decide("communication_plan.give", Area::Communication);
pub const WITHDRAW: Verb = Verb::decide("communication_plan.withdraw", Area::Communication);

/// To read plans of communication.
pub const COMMUNICATION: Verb = Verb::see("communication_plan.read", Area::Communication);

// What only a plan of communication has.
pub const ADDRESS: Verb = Verb::work("communication_plan.address", Area::Communication);
pub const UNADDRESS: Verb = Verb::work("communication_plan.unaddress", Area::Communication);
pub const MESSAGE: Verb = Verb::work("communication_plan.message", Area::Communication);
pub const EDIT_MESSAGE: Verb = Verb::work("communication_plan.edit_message", Area::Communication);
pub const REMOVE_MESSAGE: Verb =
    Verb::work("communication_plan.remove_message", Area::Communication);
pub const FOLLOW: Verb = Verb::work("communication_plan.follow", Area::Communication);
pub const UNFOLLOW: Verb = Verb::work("communication_plan.unfollow", Area::Communication);

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
    SAME[0].1,
    SAME[1].1,
    SAME[2].1,
    SAME[3].1,
    SAME[4].1,
    SAME[5].1,
    SAME[6].1,
    SAME[7].1,
    SAME[8].1,
    SAME[9].1,
    SAME[10].1,
    SAME[11].1,
    SAME[12].1,
    SAME[13].1,
    SAME[14].1,
    COMPARE,
    GIVE,
    WITHDRAW,
    ADDRESS,
    UNADDRESS,
    MESSAGE,
    EDIT_MESSAGE,
    REMOVE_MESSAGE,
    FOLLOW,
    UNFOLLOW,
];

/// The verb that does with a plan of this strand what `verb` does with one of training; what only plans of communication have
/// stands for itself.
pub fn of(strand: Strand, verb: Verb) -> Verb {
    match strand {
        Strand::Training => verb,
        Strand::Communication => {
            SAME.iter().find(|(training, _)| *training == verb).map_or(verb, |(_, same)| *same)
        }
    }
}

/// The plan, if the actor may do `verb`, or what it is in the plan's strand, to it.
///
/// One outside of the actor's places is [`Error::NotFound`]; one that may only be read is [`Error::Denied`].
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, id: PlanId) -> Result<Plan, Error> {
    let plan = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, of(plan.strand, READ), of(plan.strand, verb), &plan.place).await?;
    Ok(plan)
}

/// The same for what only a plan of communication has: one of training is [`Error::NotFound`].
pub async fn find_spoken(cx: &Cx, tx: &impl Reads, verb: Verb, id: PlanId) -> Result<Plan, Error> {
    let plan = find_for(cx, tx, verb, id).await?;
    if plan.strand == Strand::Communication { Ok(plan) } else { Err(Error::NotFound) }
}
