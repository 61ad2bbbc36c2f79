//! What people do with cases, and how one is found for it.

use super::{Case, CaseId, store};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;

/// Who asked, what they wrote, what they were answered.
pub const READ: Verb = Verb::see("case.read", Area::Desk);
pub const RECEIVE: Verb = Verb::work("case.receive", Area::Desk);
pub const EDIT: Verb = Verb::work("case.edit", Area::Desk);
/// Says which person of the register it is who asks.
pub const IDENTIFY: Verb = Verb::work("case.identify", Area::Desk);
pub const ROUTE: Verb = Verb::work("case.route", Area::Desk);
pub const ANSWER: Verb = Verb::work("case.answer", Area::Desk);
/// Answers what lies on somebody else's desk: it is done through the same form, and has no address of its own.
pub const OVERRULE: Verb = Verb::decide("case.overrule", Area::Desk);
pub const TELL: Verb = Verb::work("case.tell", Area::Desk);
pub const CLOSE: Verb = Verb::work("case.close", Area::Desk);
pub const REOPEN: Verb = Verb::work("case.reopen", Area::Desk);
/// Notes how satisfied whoever asked is; they do it themselves by a signed link.
pub const RATE: Verb = Verb::work("case.rate", Area::Desk);
/// Sets in how many days the division answers.
pub const SET_TERMS: Verb = Verb::decide("case.set_terms", Area::Desk);
/// Figures without names.
pub const REPORT: Verb = Verb::see("case.report", Area::Results);
/// Asks, on the public form.
pub const ASK: Verb = Verb::public("case.ask");
/// Finds a case again by its number and its code.
pub const FOLLOW: Verb = Verb::public("case.follow");
/// Has no page: the night does it.
pub const ANONYMISE: Verb = Verb::decide("case.anonymise", Area::Desk);

pub const VERBS: &[Verb] = &[
    READ, RECEIVE, EDIT, IDENTIFY, ROUTE, ANSWER, OVERRULE, TELL, CLOSE, REOPEN, RATE, SET_TERMS,
    REPORT, ASK, FOLLOW, ANONYMISE,
];

/// The case, if the actor may do `verb` to it.
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, id: CaseId) -> Result<Case, Error> {
    let case = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &case.place).await?;
    Ok(case)
}

/// The same, as it was when the page was made on which it is acted; [`Error::Stale`] when somebody saved in between.
pub async fn find_at(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    (id, version): (CaseId, i64),
) -> Result<Case, Error> {
    let case = find_for(cx, tx, verb, id).await?;
    if case.version == version { Ok(case) } else { Err(Error::Stale) }
}
