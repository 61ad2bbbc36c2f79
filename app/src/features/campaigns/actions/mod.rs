//! What people do with campaigns, one file per verb; beginning and ending are the program's own.

mod write;
mod edit;
mod attach;
mod detach;
mod test;
mod submit;
mod send_back;
mod approve;
mod begin;
mod pause;
mod resume;
mod stop;
mod end;
mod unsubscribe;
mod report;
mod bounce;

pub use self::{
    approve::approve,
    attach::{attach, room},
    begin::begin,
    bounce::bounce,
    detach::detach,
    edit::edit,
    end::end,
    pause::pause,
    report::report,
    resume::resume,
    send_back::send_back,
    stop::stop,
    submit::submit,
    test::{Tested, test},
    unsubscribe::unsubscribe,
    write::write,
};

use super::{Campaign, JOB, State, Way, Why, store, subject};
use crate::{
    features::segments::{self, Segment, SegmentId},
    foundation::{
        Cx, Error, Verb,
        journal::{Change, record},
        mail, places, sms,
    },
};
use chrono::{DateTime, Utc};
use kit_db::{Reads, WriteTx};
use kit_queue::JobId;

/// The segment of a campaign of `place`, if the actor sees it and it asks only after people of that place.
async fn segment_for(
    cx: &Cx,
    tx: &impl Reads,
    id: SegmentId,
    place: &str,
) -> Result<Segment, Error> {
    let segment = segments::find_for(cx, tx, segments::READ, id).await?;
    if segment.dropped_at.is_some() {
        return Err(Error::Conflict("campaign-segment-gone"));
    }
    match places::above(tx, &segment.place).await?.iter().any(|above| above == place) {
        true => Ok(segment),
        false => Err(Error::Conflict("campaign-segment-elsewhere")),
    }
}

/// Whether somebody is set who takes what goes by each of its ways.
fn served(cx: &Cx, campaign: &Campaign) -> Result<(), Error> {
    if campaign.uses(Way::Mail) && !mail::may_post(cx) {
        return Err(Error::Conflict("letter-no-server"));
    }
    if campaign.uses(Way::Sms) && !sms::may_text(cx) {
        return Err(Error::Conflict("letter-no-gateway"));
    }
    Ok(())
}

/// Writes a campaign as it has become, and the line of the journal; the identity of a state is the key of its words.
async fn step(
    cx: &Cx,
    tx: &mut WriteTx,
    verb: Verb,
    (before, after): (State, &Campaign),
) -> Result<(), Error> {
    if !store::update(tx, after).await? {
        return Err(Error::Stale);
    }
    let mut changes = vec![Change::new("campaign-state", before.key(), after.state.key())];
    if after.why != Why::Nothing {
        changes.push(Change::new("campaign-why", "", after.why.key()));
    }
    record(cx, tx, verb, subject(after), &changes).await?;
    Ok(())
}

/// Has it sent by a job of its own; whichever had it before leaves it alone.
pub async fn schedule(
    cx: &Cx,
    tx: &mut WriteTx,
    campaign: &Campaign,
    at: DateTime<Utc>,
) -> Result<(), Error> {
    unschedule(tx, campaign).await?;
    let now = cx.server.now();
    let job = kit_queue::enqueue(tx, JOB, &campaign.id.to_string(), at, now).await?;
    store::set_job(tx, campaign.id, job.0).await?;
    Ok(())
}

/// A job that only waits for its time is not needed any more; one that runs sees by itself what has become.
async fn unschedule(tx: &mut WriteTx, campaign: &Campaign) -> Result<(), Error> {
    if let Some(job) = campaign.job {
        kit_queue::discard(tx, JobId(job)).await?;
    }
    Ok(())
}
