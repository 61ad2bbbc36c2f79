//! A campaign of the demonstration: it goes the way of every other one, and what a mail server and a gateway would have answered is
//! given: nothing leaves the machine.

use super::{
    Campaign, CampaignId, Fate, RecipientId, State, Way, actions,
    jobs::{
        gather::{asking, page, write_down},
        paper::part,
        values,
    },
    permissions::{APPROVE, BEGIN, END, SUBMIT, TEST},
    reckon::reckon,
    store::{self, Noted},
    subject,
    wording::{Message, Names},
};
use crate::{
    features::segments,
    foundation::{
        Cx, Error, Verb,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;
use kit_lang::Lang;
use kit_mail::{Delivery, Report};
use kit_sms::count;

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
    let campaign = campaign.submitted((&segment, None), author.account(), author.now)?;
    let campaign = reckoned(author, tx, campaign).await?;
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

/// Centimes for a part, as some operator may ask.
const PRICE: i64 = 35;

/// With what its short messages come to.
async fn reckoned(cx: &Cx, tx: &WriteTx, campaign: Campaign) -> Result<Campaign, Error> {
    let Some(asking) = asking(cx, tx, &campaign).await? else { return Ok(campaign) };
    let Some(cost) = reckon(cx, tx, &campaign, &asking).await? else { return Ok(campaign) };
    Ok(Campaign {
        sms_people: Some(cost.people),
        sms_parts: Some(cost.parts),
        sms_longest: Some(cost.longest),
        sms_price: Some(PRICE),
        ..campaign
    })
}

/// What a mail server or a gateway would have said of each.
async fn answered(
    tx: &mut WriteTx,
    campaign: &Campaign,
    invented: &Invented<'_>,
) -> Result<(), Error> {
    for way in campaign.ways().into_iter().filter(|way| *way != Way::Letter) {
        by_way(tx, (campaign, way), invented).await?;
    }
    Ok(())
}

async fn by_way(
    tx: &mut WriteTx,
    (campaign, way): (&Campaign, Way),
    invented: &Invented<'_>,
) -> Result<(), Error> {
    let (now, today) = (invented.other.now, invented.other.today());
    let due = store::due(tx, (campaign.id, way, 10_000), (now, today), (&[], true)).await?;
    let ids: Vec<RecipientId> = due.iter().map(|one| one.id).collect();
    store::mark(tx, (&ids, &[]), now).await?;
    if way == Way::Sms {
        let names = Names::of(&invented.other.server.words);
        let message = Message::short(&campaign.wording(), &names)
            .map_err(|_| Error::Conflict("campaign-unreadable"))?;
        let mut parts = Vec::new();
        for one in &due {
            let lang = one.sms.as_deref().and_then(Lang::from_code).unwrap_or_default();
            let Some(half) = message.in_lang(lang) else { continue };
            let text = half.filled_short(&values(invented.other, half.lang, one));
            parts.push((one.id, i64::try_from(count(&text).parts).unwrap_or(1)));
        }
        store::note_parts(tx, &parts).await?;
    }
    let fates = invented.fates.iter().copied().map(|fate| of_way(way, fate));
    let fates = ids.iter().copied().zip(fates.cycle());
    let taken = |fate: Fate| matches!(fate, Fate::Sent | Fate::Bounced);
    let (sent, others): (Vec<_>, Vec<_>) = fates.partition(|(_, fate)| taken(*fate));
    let back = sent.iter().filter(|(_, fate)| *fate == Fate::Bounced).map(|(id, _)| *id);
    let back: Vec<RecipientId> = back.collect();
    let sent: Vec<RecipientId> = sent.into_iter().map(|(id, _)| id).collect();
    store::take_all(tx, &sent).await?;
    come_back(tx, &back, invented).await?;
    let others: Vec<Noted> = others.into_iter().map(|(id, fate)| noted(way, id, fate)).collect();
    store::note(tx, &others, i64::MAX).await?;
    for id in sent.iter().take(invented.left) {
        actions::unsubscribe(invented.other, tx, *id).await?;
    }
    Ok(())
}

/// Letters that came back the same day, because their mail boxes are closed.
async fn come_back(
    tx: &mut WriteTx,
    back: &[RecipientId],
    invented: &Invented<'_>,
) -> Result<(), Error> {
    let other = invented.other;
    let program = Cx { now: other.now, ..other.server.system("qurb demo") };
    let (code, words) = ("5.2.1".to_owned(), "550 5.2.1 this mailbox is disabled".to_owned());
    let told = Report { delivery: Delivery::Hard, code, words };
    for id in back {
        actions::bounce(&program, tx, *id, &told).await?;
    }
    Ok(())
}

/// Of most short messages the network tells that they arrived.
fn of_way(way: Way, fate: Fate) -> Fate {
    match (way, fate) {
        (Way::Sms, Fate::Sent) => Fate::Delivered,
        // Some telephones are switched off for days.
        (Way::Sms, Fate::Delivered) => Fate::Sent,
        _ => fate,
    }
}

fn noted(way: Way, id: RecipientId, fate: Fate) -> Noted {
    let (code, said) = match fate {
        Fate::Refused if way == Way::Sms => ("undelivered", ""),
        Fate::Refused => ("550", "550 5.1.1 no such user"),
        Fate::Uncertain => ("timeout", ""),
        _ => ("", ""),
    };
    Noted { id, fate, code: code.into(), said: said.into(), due_at: None, again: false }
}
