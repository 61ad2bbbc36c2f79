//! What sends a campaign: a job that writes down who is meant, writes letters on paper into their register, then hands mail and short
//! messages over batch by batch.
//!
//! Before a batch is handed over it is noted as on its way; what became of it is noted with the next one. So a program that ends leaves
//! at most one batch of which nobody knows, and that one is never sent again by itself. The state is read again for each batch, so
//! that a pause or a stop holds at once, whichever process it was asked of.

pub(super) mod gather;
pub(super) mod paper;
mod batch;
mod text;
mod pace;

pub use self::batch::{is_storm, values};
use self::{
    batch::{Batch, Step},
    gather::{Gathered, gather},
    pace::Pace,
};
use super::{Campaign, CampaignId, RecipientId, State, Way, Why, actions, hours, letter, store};
use crate::foundation::{
    Cx, Error,
    jobs::{Failure, Job, finish},
};
use chrono::{DateTime, Duration, Utc};
use kit_db::{Reads, WriteTx};
use kit_mail::{Files, Run, Went};
use kit_sms::Gateway;

/// Connections to the mail server; the gateway has its own number of them.
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
    let ways: Vec<Way> = campaign.ways().into_iter().filter(|way| *way != Way::Letter).collect();
    if ways.is_empty() {
        return Ok(paper::close(&cx, &job, id).await?);
    }
    let files = letter::files(&cx.read().await?, id).await?;
    let mut lines = Vec::new();
    for way in ways {
        match Line::open(&cx, way, &files) {
            Ok(line) => lines.push((way, line)),
            Err(why) => return Ok(hold(&cx, &job, id, why).await?),
        }
    }
    let quiet = if campaign.any_hour { None } else { hours::opens(cx.server.now()) };
    if let Some(opens) = quiet {
        return Ok(rest_for(&cx, &job, id, (Why::Quiet, opens)).await?);
    }
    Ok(hand_over(&cx, &job, id, lines).await?)
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

/// What takes what goes by one way.
enum Line {
    /// With the files that go with every letter.
    Mail(Box<Run>, Files),
    Sms(Gateway),
}

impl Line {
    /// Fails with why the campaign pauses where nobody is set who takes it.
    fn open(cx: &Cx, way: Way, files: &Files) -> Result<Self, Why> {
        let config = &cx.server.config;
        match way {
            Way::Sms => match &config.sms {
                Some(sms) => Ok(Self::Sms(sms.gateway.clone())),
                None => Err(Why::NoGateway),
            },
            _ => match &config.mail {
                Some(post) => Ok(Self::Mail(Box::new(Run::new(post, LINES)), files.clone())),
                None => Err(Why::NoServer),
            },
        }
    }

    async fn send(&mut self, batch: Batch, now: DateTime<Utc>) -> Vec<(RecipientId, Went)> {
        match (self, batch) {
            (Self::Mail(run, files), Batch::Mail(batch)) => {
                let (ids, mut letters): (Vec<_>, Vec<_>) = batch.into_iter().unzip();
                letters.iter_mut().for_each(|one| one.letter.files = files.clone());
                ids.into_iter().zip(run.send(letters, now).await).collect()
            }
            (Self::Sms(gateway), Batch::Sms(batch)) => text::send(gateway, batch).await,
            // A batch is of the way of its line.
            _ => Vec::new(),
        }
    }
}

/// One way after the other, until nobody is left for any. A way that nobody takes anything by does not keep the next one.
async fn hand_over(
    cx: &Cx,
    job: &Job,
    id: CampaignId,
    lines: Vec<(Way, Line)>,
) -> Result<(), Error> {
    let begun = std::time::Instant::now();
    let (mut silent, mut spent) = (None, false);
    for (way, mut line) in lines {
        match by_way(cx, job, (id, way), (&mut line, begun)).await? {
            Step::Silent => silent = silent.or(Some(way)),
            Step::Idle(budget) => spent |= !budget.spent().is_empty(),
            Step::Batch(_) | Step::Ended => return Ok(()),
        }
    }
    let mut tx = cx.write().await?;
    store::lock(&mut tx, id).await?;
    match sending(&tx, job, id).await? {
        Some(campaign) => nobody(cx, &mut tx, job, (campaign, silent, spent)).await?,
        None => {
            finish(&mut tx, job, cx.server.now()).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// Batch after batch by one way; how it stands in the end.
async fn by_way(
    cx: &Cx,
    job: &Job,
    way: (CampaignId, Way),
    (line, begun): (&mut Line, std::time::Instant),
) -> Result<Step, Error> {
    let mut pace = if way.1 == Way::Sms { Pace::slow() } else { Pace::default() };
    let mut went = Vec::new();
    loop {
        let over = begun.elapsed() > TURN;
        let step = batch::step(cx, job, way, (&went, pace.size(), over)).await?;
        let Step::Batch(batch) = step else { return Ok(step) };
        let started = std::time::Instant::now();
        went = line.send(batch, cx.server.now()).await;
        pace.took(went.len(), started.elapsed());
    }
}

/// Nobody can be written to now: it is over, or those who are left are to be tried later.
async fn nobody(
    cx: &Cx,
    tx: &mut WriteTx,
    job: &Job,
    (campaign, silent, spent): (Campaign, Option<Way>, bool),
) -> Result<(), Error> {
    let now = cx.server.now();
    if let Some(way) = silent {
        let failures = campaign.failures + 1;
        let why = if way == Way::Sms { Why::Gateway } else { Why::Server };
        let rest = (why, now + patience(failures));
        return rest_in(cx, tx, job, (Campaign { failures, ..campaign }, rest)).await;
    }
    if store::waiting(tx, campaign.id).await? == 0 {
        actions::end(cx, tx, campaign).await?;
        finish(tx, job, now).await?;
        return Ok(());
    }
    let rest = match spent {
        true => (Why::Domains, now + Duration::seconds(20)),
        false => {
            let next = store::next_due(tx, campaign.id).await?;
            (Why::Later, next.unwrap_or(now + Duration::minutes(1)))
        }
    };
    rest_in(cx, tx, job, (campaign, rest)).await
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
