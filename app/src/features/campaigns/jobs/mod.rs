//! What sends a campaign: a job that writes down who is meant, writes letters on paper into their register, then hands mail over batch
//! by batch.
//!
//! Before a batch is handed over it is noted as on its way; what became of it is noted with the next one. So a program that ends leaves
//! at most one batch of which nobody knows, and that one is never sent again by itself. The state is read again for each batch, so
//! that a pause or a stop holds at once, whichever process it was asked of.

pub(super) mod gather;
pub(super) mod paper;
mod batch;
mod pace;

use self::{
    gather::{Gathered, gather},
    pace::Pace,
};
use super::{Campaign, CampaignId, State, Way, Why, actions, hours, store};
use crate::foundation::{
    Cx, Error,
    jobs::{Failure, Job, finish},
};
use chrono::{DateTime, Duration, Utc};
use kit_db::{Reads, WriteTx};
use kit_mail::{Post, Run};

/// Connections to the mail server.
const LINES: usize = 10;

/// How long one job sends before it lets others have their turn; well within what a program that ends waits for.
const TURN: std::time::Duration = std::time::Duration::from_secs(10);

/// Sends the campaign of this job until nobody waits, its time of the day is over, or somebody holds it.
pub async fn send(cx: Cx, job: Job) -> Result<(), Failure> {
    let id: String = job.payload()?;
    let id: CampaignId = id.parse().map_err(|_| Failure::Never("no campaign".into()))?;
    let Some(campaign) = begin(&cx, &job, id).await? else { return Ok(()) };
    let begun = std::time::Instant::now();
    match gather(&cx, &job, id).await? {
        Gathered::All => {}
        Gathered::Held => return Ok(()),
        Gathered::Refused => return Ok(hold(&cx, &job, id, Why::Segment).await?),
    }
    if !paper::write(&cx, &job, id, begun).await? {
        return Ok(());
    }
    if !campaign.uses(Way::Mail) {
        return Ok(paper::close(&cx, &job, id).await?);
    }
    let Some(post) = cx.server.config.mail.clone() else {
        return Ok(hold(&cx, &job, id, Why::NoServer).await?);
    };
    let quiet = if campaign.any_hour { None } else { hours::opens(cx.server.now()) };
    if let Some(opens) = quiet {
        return Ok(rest_for(&cx, &job, id, (Why::Quiet, opens)).await?);
    }
    Ok(letters(&cx, &job, id, &post).await?)
}

/// The campaign, if this job is to send it now. What was on its way when an earlier program ended is noted as uncertain.
async fn begin(cx: &Cx, job: &Job, id: CampaignId) -> Result<Option<Campaign>, Error> {
    let mut tx = cx.write().await?;
    let Some(campaign) = mine(&tx, job, id).await? else {
        finish(&mut tx, job, cx.server.now()).await?;
        tx.commit().await?;
        return Ok(None);
    };
    store::lost(&mut tx, id).await?;
    let campaign = match campaign.state {
        State::Approved => Some(actions::begin(cx, &mut tx, campaign).await?),
        State::Sending => Some(campaign),
        _ => None,
    };
    if campaign.is_none() {
        finish(&mut tx, job, cx.server.now()).await?;
    }
    tx.commit().await?;
    Ok(campaign)
}

/// The campaign, unless another job has it by now.
async fn mine(tx: &impl Reads, job: &Job, id: CampaignId) -> Result<Option<Campaign>, Error> {
    let campaign = store::find(tx, id).await?;
    Ok(campaign.filter(|campaign| campaign.job == Some(job.id.0)))
}

/// The campaign, while this job sends it.
async fn sending(tx: &impl Reads, job: &Job, id: CampaignId) -> Result<Option<Campaign>, Error> {
    Ok(mine(tx, job, id).await?.filter(|campaign| campaign.state == State::Sending))
}

async fn letters(cx: &Cx, job: &Job, id: CampaignId, post: &Post) -> Result<(), Error> {
    let begun = std::time::Instant::now();
    let mut run = Run::new(post, LINES);
    let mut pace = Pace::default();
    let mut went = Vec::new();
    loop {
        let over = begun.elapsed() > TURN;
        let step = batch::step(cx, job, id, (&went, pace.size(), over)).await?;
        let Some(batch) = step else { return Ok(()) };
        let started = std::time::Instant::now();
        let (ids, letters): (Vec<_>, Vec<_>) = batch.into_iter().unzip();
        let told = run.send(letters, cx.server.now()).await;
        pace.took(ids.len(), started.elapsed());
        went = ids.into_iter().zip(told).collect();
    }
}

/// Holds the campaign, and ends the job with it.
async fn hold(cx: &Cx, job: &Job, id: CampaignId, why: Why) -> Result<(), Error> {
    let mut tx = cx.write().await?;
    hold_in(cx, &mut tx, job, (id, why)).await?;
    Ok(tx.commit().await?)
}

async fn hold_in(
    cx: &Cx,
    tx: &mut WriteTx,
    job: &Job,
    (id, why): (CampaignId, Why),
) -> Result<(), Error> {
    if sending(tx, job, id).await?.is_some() {
        actions::pause(cx, tx, id, why).await?;
    }
    finish(tx, job, cx.server.now()).await?;
    Ok(())
}

async fn rest_for(
    cx: &Cx,
    job: &Job,
    id: CampaignId,
    rest: (Why, DateTime<Utc>),
) -> Result<(), Error> {
    let mut tx = cx.write().await?;
    match sending(&tx, job, id).await? {
        Some(campaign) => rest_in(cx, &mut tx, job, (campaign, rest)).await?,
        None => {
            finish(&mut tx, job, cx.server.now()).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// Ends the job, and leaves another one to go on from a moment on; says why on the page.
async fn rest_in(
    cx: &Cx,
    tx: &mut WriteTx,
    job: &Job,
    (campaign, (why, until)): (Campaign, (Why, DateTime<Utc>)),
) -> Result<(), Error> {
    let next_at = (why != Why::Nothing).then_some(until);
    let campaign = Campaign { why, next_at, ..campaign };
    if !store::update(tx, &campaign).await? {
        return Err(Error::Stale);
    }
    actions::schedule(cx, tx, &campaign, until).await?;
    finish(tx, job, cx.server.now()).await?;
    Ok(())
}

/// How long nobody asks a server that took nothing so many times in a row.
fn patience(failures: i64) -> Duration {
    let doublings = u32::try_from(failures.clamp(1, 6) - 1).unwrap_or(0);
    Duration::seconds((30 * (1_i64 << doublings)).min(900))
}
