//! Who is meant: the segment is asked once, page by page, and each person gets one row.

use super::sending;
use crate::{
    features::{
        campaigns::{
            Campaign, CampaignId, Reason,
            recipient::{Chosen, choose},
            store,
        },
        segments::{self, Asking, Question},
    },
    foundation::{
        Cx, Error,
        jobs::{Job, finish},
        people::PersonId,
    },
};
use kit_db::{Reads, WriteTx};

/// So many people at a time.
const PAGE: i64 = 5_000;

/// How far it came.
pub enum Gathered {
    All,
    /// Somebody held the campaign, or another job has it.
    Held,
    /// The segment cannot be asked.
    Refused,
}

/// Goes on where an earlier job ended: nobody is written down twice.
pub async fn gather(cx: &Cx, job: &Job, id: CampaignId) -> Result<Gathered, Error> {
    loop {
        let found = {
            let tx = cx.read().await?;
            let Some(campaign) = sending(&tx, job, id).await? else { return left(cx, job).await };
            if campaign.gathered {
                return Ok(Gathered::All);
            }
            match asking(cx, &tx, &campaign).await? {
                Some(asking) => page(cx, &tx, &campaign, &asking).await?,
                None => return Ok(Gathered::Refused),
            }
        };
        let mut tx = cx.write().await?;
        let Some(campaign) = sending(&tx, job, id).await? else { return left(cx, job).await };
        write_down(cx, &mut tx, campaign, found).await?;
        tx.commit().await?;
    }
}

/// Writes a page of people down: from now on it is known what becomes of each.
pub async fn write_down(
    cx: &Cx,
    tx: &mut WriteTx,
    campaign: Campaign,
    found: Page,
) -> Result<Campaign, Error> {
    let after = store::last_no(tx, campaign.id).await?;
    let (hidden, listed): (Vec<_>, Vec<_>) =
        found.chosen.into_iter().partition(|one| one.1 == Chosen::Not(Reason::Hidden));
    store::insert(tx, (campaign.id, after), &listed, cx.now).await?;
    let campaign = Campaign {
        gathered: found.last.is_none(),
        gathered_to: found.last.map(|last| last.0).or(campaign.gathered_to),
        unlisted: campaign.unlisted + i64::try_from(hidden.len()).unwrap_or(0),
        ..campaign
    };
    if !store::update(tx, &campaign).await? {
        return Err(Error::Stale);
    }
    Ok(Campaign { version: campaign.version + 1, ..campaign })
}

async fn left(cx: &Cx, job: &Job) -> Result<Gathered, Error> {
    let mut tx = cx.write().await?;
    finish(&mut tx, job, cx.server.now()).await?;
    tx.commit().await?;
    Ok(Gathered::Held)
}

/// The question as it was approved; none when it cannot be asked any more.
pub async fn asking(
    cx: &Cx,
    tx: &impl Reads,
    campaign: &Campaign,
) -> Result<Option<Asking>, Error> {
    let Ok(question) = Question::parse(&campaign.question) else { return Ok(None) };
    let Some(bound) = &campaign.bound else { return Ok(None) };
    let asking = segments::prepare(cx, tx, Some(campaign.segment), bound, question).await?;
    Ok(asking.ok())
}

/// A page of people with what is to become of each; without a last one there are no more.
pub struct Page {
    chosen: Vec<(PersonId, Chosen)>,
    last: Option<PersonId>,
}

pub async fn page(
    cx: &Cx,
    tx: &impl Reads,
    campaign: &Campaign,
    asking: &Asking,
) -> Result<Page, Error> {
    let after = campaign.gathered_to.map(PersonId);
    let people = segments::people_of(cx, tx, asking, after, PAGE).await?;
    let ways = campaign.ways();
    let mut chosen = Vec::with_capacity(people.len());
    for known in store::known(tx, &people).await? {
        chosen.push((known.person, choose(&ways, &known.standing(tx).await?)));
    }
    Ok(Page { chosen, last: people.last().copied() })
}
