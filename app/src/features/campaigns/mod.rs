//! Campaigns: one message to many, approved by a second person.
//!
//! An officer writes a message once, in Arabic and in French, for the people of a segment, and sends it to themselves first. Somebody
//! else approves it; then it goes out at its time, by the way that each person agreed to. Everybody of the segment gets one row: what
//! they were sent, or why they get nothing. It can be paused, resumed and stopped at any moment, and whatever happens nobody is written
//! to twice: what was on its way when the program ended is listed as uncertain, and left to people. When too many are refused it pauses
//! itself. Whoever reads a letter takes themselves off by one press of a button. A letter that comes back is noted beside its reader, and
//! where no letter will ever arrive, none is sent again.

mod routes;
mod forms;
mod actions;
mod word;
mod campaign;
mod wording;
mod recipient;
mod file;
mod hours;
mod token;
mod cost;
mod reckon;
mod report;
mod returned;
mod permissions;
mod store;
mod letter;
mod jobs;
mod invent;
mod held;
mod views;
#[cfg(test)]
pub mod tests;

pub use self::{
    actions::{approve, bounce, edit, pause, resume, stop, submit, test, unsubscribe, write},
    campaign::{Campaign, CampaignId, NewCampaign},
    held::{erase, held},
    invent::{Invented, invent},
    jobs::send,
    letter::invented,
    letter::{KIND as LETTER, letter},
    permissions::{APPROVE, READ, find_for},
    recipient::RecipientId,
    returned::letter_named,
    store::{Posted, letter_of},
    views::invented as invented_campaign,
    word::{Fate, Reason, State, Way, Why},
    wording::{Half, Message, Names, Values, Wording},
};
use crate::foundation::{Slice, journal::Subject, messages};

pub const SLICE: Slice = Slice {
    name: "campaigns",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};

/// The kind of the jobs that send campaigns.
pub const JOB: &str = "campaign.send";

/// What the journal says a line is about.
fn subject(campaign: &Campaign) -> Subject<'_> {
    let id = campaign.id.to_string();
    Subject { kind: "campaign", id, place: &campaign.place, title: &campaign.title }
}
