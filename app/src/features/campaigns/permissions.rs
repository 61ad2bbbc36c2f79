//! What people do with campaigns, and how one is found for it.
//!
//! A campaign shows the names of those it goes to, so that who reads one may read the register of people; it is written and
//! approved for communication. That two people are needed is a rule of the campaign, whatever their roles.

use super::{Campaign, CampaignId, store};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;

pub const READ: Verb = Verb::see("campaign.read", Area::People);
pub const WRITE: Verb = Verb::work("campaign.write", Area::Communication);
pub const EDIT: Verb = Verb::work("campaign.edit", Area::Communication);
/// Adds a file to its mail, and takes one away.
pub const ATTACH: Verb = Verb::work("campaign.attach", Area::Communication);
pub const DETACH: Verb = Verb::work("campaign.detach", Area::Communication);
/// Sends it to oneself.
pub const TEST: Verb = Verb::work("campaign.test", Area::Communication);
pub const SUBMIT: Verb = Verb::work("campaign.submit", Area::Communication);
pub const SEND_BACK: Verb = Verb::work("campaign.send_back", Area::Communication);
pub const APPROVE: Verb = Verb::work("campaign.approve", Area::Communication);
pub const PAUSE: Verb = Verb::work("campaign.pause", Area::Communication);
pub const RESUME: Verb = Verb::work("campaign.resume", Area::Communication);
pub const STOP: Verb = Verb::work("campaign.stop", Area::Communication);
/// Has no page: the program begins when its time has come, and ends when everybody was written to.
pub const BEGIN: Verb = Verb::work("campaign.begin", Area::Communication);
pub const END: Verb = Verb::work("campaign.end", Area::Communication);
/// A gateway says how a short message fared, at an address of that message alone.
pub const REPORT: Verb = Verb::public("campaign.report");
/// Whoever holds a letter takes themselves off.
pub const UNSUBSCRIBE: Verb = Verb::public("campaign.unsubscribe");

pub const VERBS: &[Verb] = &[
    READ,
    WRITE,
    EDIT,
    ATTACH,
    DETACH,
    TEST,
    SUBMIT,
    SEND_BACK,
    APPROVE,
    PAUSE,
    RESUME,
    STOP,
    BEGIN,
    END,
    REPORT,
    UNSUBSCRIBE,
];

/// The campaign, if the actor may do `verb` to it.
pub async fn find_for(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    id: CampaignId,
) -> Result<Campaign, Error> {
    let campaign = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &campaign.place).await?;
    Ok(campaign)
}

/// The same, as it was when the page was made on which it is acted; [`Error::Stale`] when somebody saved in between.
pub async fn find_at(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    (id, version): (CampaignId, i64),
) -> Result<Campaign, Error> {
    let campaign = find_for(cx, tx, verb, id).await?;
    if campaign.version == version { Ok(campaign) } else { Err(Error::Stale) }
}
