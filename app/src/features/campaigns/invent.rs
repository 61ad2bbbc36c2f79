//! A campaign of the demonstration: it goes the way of every other one, and what a mail server would have answered is given.

use super::{
    Campaign, CampaignId, Fate, RecipientId, State, actions,
    jobs::{
        gather::{asking, page, write_down},
        paper::part,
    },
    permissions::{APPROVE, BEGIN, END, SUBMIT, TEST},
    store::{self, Noted},
    subject,
};
use crate::{
    features::segments,
    foundation::{
        Cx, Error, Verb,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// How far it came, and what became of its readers.
pub struct Invented<'a> {
    pub author: &'a Cx,
    pub other: &'a Cx,
    /// Submitted, or done.
    pub to: State,
    /// What became of the first, the second …, round and round.
    pub fates: &'a [Fate],
    /// How many of those who got it took themselves off.
    pub left: usize,
}

/// Takes a draft as far as it came.
pub async fn invent(
    tx: &mut WriteTx,
    id: CampaignId,
    invented: &Invented<'_>,
) -> Result<(), Error> {
    let (author, other) = (invented.author, invented.other);
    let campaign = store::find(tx, id).await?.ok_or(Error::NotFound)?;
    let segment = segments::find(tx, campaign.segment).await?.ok_or(Error::NotFound)?;
    let tested = Campaign { tested_at: Some(author.now), ..campaign };
    let campaign = keep(author, tx, (TEST, State::Draft), tested).await?;
    let campaign = campaign.submitted(&segment, author.account(), author.now)?;
    let campaign = keep(author, tx, (SUBMIT, State::Draft), campaign).await?;
    if invented.to == State::Submitted {
        return Ok(());
    }
    let campaign = campaign.approved(other.account(), other.now)?;
    let campaign = keep(other, tx, (APPROVE, State::Submitted), campaign).await?;
    let campaign = Campaign { send_at: None, ..campaign }.begun(other.now)?;
    let mut campaign = keep(other, tx, (BEGIN, State::Approved), campaign).await?;
    while !campaign.gathered {
        let asking = asking(other, tx, &campaign).await?.ok_or(Error::NotFound)?;
        let found = page(other, tx, &campaign, &asking).await?;
        campaign = write_down(other, tx, campaign, found).await?;
    }
    while part(other, tx, &campaign).await? {}
    answered(tx, &campaign, invented).await?;
    keep(other, tx, (END, State::Sending), campaign.done(other.now)?).await?;
    Ok(())
}

async fn keep(
    cx: &Cx,
    tx: &mut WriteTx,
    (verb, before): (Verb, State),
    campaign: Campaign,
) -> Result<Campaign, Error> {
    if !store::update(tx, &campaign).await? {
        return Err(Error::Stale);
    }
    let state = Change::new("campaign-state", before.key(), campaign.state.key());
    record(cx, tx, verb, subject(&campaign), &Change::differing([state])).await?;
    Ok(Campaign { version: campaign.version + 1, ..campaign })
}

/// What a mail server would have said of each.
async fn answered(
    tx: &mut WriteTx,
    campaign: &Campaign,
    invented: &Invented<'_>,
) -> Result<(), Error> {
    let (now, today) = (invented.other.now, invented.other.today());
    let due = store::due(tx, (campaign.id, 10_000), (now, today), (&[], false)).await?;
    let ids: Vec<RecipientId> = due.iter().map(|one| one.id).collect();
    store::mark(tx, (&ids, &[]), now).await?;
    let fates = ids.iter().copied().zip(invented.fates.iter().copied().cycle());
    let (sent, others): (Vec<_>, Vec<_>) = fates.partition(|(_, fate)| *fate == Fate::Sent);
    let sent: Vec<RecipientId> = sent.into_iter().map(|(id, _)| id).collect();
    store::take_all(tx, &sent).await?;
    let others: Vec<Noted> = others.into_iter().map(|(id, fate)| noted(id, fate)).collect();
    store::note(tx, &others, i64::MAX).await?;
    for id in sent.iter().take(invented.left) {
        actions::unsubscribe(invented.other, tx, *id).await?;
    }
    Ok(())
}

fn noted(id: RecipientId, fate: Fate) -> Noted {
    let (code, said) = match fate {
        Fate::Refused => ("550", "550 5.1.1 no such user"),
        Fate::Uncertain => ("timeout", ""),
        _ => ("", ""),
    };
    Noted { id, fate, code: code.into(), said: said.into(), due_at: None, again: false }
}
