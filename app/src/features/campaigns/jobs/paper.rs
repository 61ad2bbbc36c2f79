//! Letters on paper: whoever gets one is written into the register part by part, in the order of their addresses, each with its
//! number. A part is one transaction: it has all its numbers or none.

use super::{TURN, batch::stands, rest_in, sending};
use crate::{
    features::{
        campaigns::{
            Campaign, CampaignId, RecipientId, Way, Why, actions, store,
            wording::{Message, Names},
        },
        dispatches::{self, Addresses, NewDispatch},
    },
    foundation::{
        Cx, Error,
        jobs::{Job, finish},
        people::in_script_of,
    },
};
use kit_db::WriteTx;
use std::time::Instant;

/// So many letters are printed at once: some seconds of work, and a pile that one person carries.
pub const PART: i64 = 250;

/// Writes letters until nobody waits for one; false when the job has ended before that.
pub async fn write(cx: &Cx, job: &Job, id: CampaignId, begun: Instant) -> Result<bool, Error> {
    loop {
        let mut tx = cx.write().await?;
        store::lock(&mut tx, id).await?;
        let Some(campaign) = sending(&tx, job, id).await? else {
            finish(&mut tx, job, cx.server.now()).await?;
            tx.commit().await?;
            return Ok(false);
        };
        let over = begun.elapsed() > TURN;
        if !over && !part(cx, &mut tx, &campaign).await? {
            return Ok(true);
        }
        if over {
            rest_in(cx, &mut tx, job, (campaign, (Why::Nothing, cx.server.now()))).await?;
        }
        tx.commit().await?;
        if over {
            return Ok(false);
        }
    }
}

/// Writes the next part; false when nobody waits for a letter. What people agreed to, their records and their places are asked
/// this moment.
pub async fn part(cx: &Cx, tx: &mut WriteTx, campaign: &Campaign) -> Result<bool, Error> {
    let due = store::due_on_paper(tx, (campaign.id, PART), cx.today()).await?;
    if due.is_empty() {
        return Ok(false);
    }
    let names = Names::of(&cx.server.words);
    let message = Message::read(&campaign.wording(), &names)
        .map_err(|_| Error::Conflict("campaign-unreadable"))?;
    let mut addresses = Addresses::default();
    let mut new = Vec::new();
    for one in due {
        let Some((_, lang)) = stands(tx, campaign, &one, Way::Letter).await? else { continue };
        let Some(half) = message.in_lang(lang) else { continue };
        let said = |ar: &Option<String>, fr: &Option<String>| {
            let [ar, fr] = [ar, fr].map(|name| name.as_deref().unwrap_or_default());
            in_script_of(half.lang, ar, fr).to_owned()
        };
        let home = one.home.as_deref().unwrap_or_default();
        new.push(NewDispatch {
            recipient: one.id,
            person: one.person,
            lang: half.lang,
            name: said(&one.name_ar, &one.name_fr),
            organisation: said(&one.organisation_ar, &one.organisation_fr),
            commune: said(&one.place_ar, &one.place_fr),
            lines: addresses.lines(tx, home, half.lang).await?,
        });
    }
    dispatches::enter(cx, tx, campaign, &new).await?;
    let ids: Vec<RecipientId> = new.iter().map(|one| one.recipient).collect();
    store::print_all(tx, &ids, cx.server.now()).await?;
    Ok(true)
}

/// Nobody is left who gets mail: with the last letter it is over.
pub async fn close(cx: &Cx, job: &Job, id: CampaignId) -> Result<(), Error> {
    let mut tx = cx.write().await?;
    store::lock(&mut tx, id).await?;
    if let Some(campaign) = sending(&tx, job, id).await? {
        actions::end(cx, &mut tx, campaign).await?;
    }
    finish(&mut tx, job, cx.server.now()).await?;
    Ok(tx.commit().await?)
}
