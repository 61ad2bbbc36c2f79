use crate::{
    features::campaigns::{
        Campaign, CampaignId, Way,
        letter::KIND,
        permissions::{TEST, find_for},
        store, subject,
        wording::{Message, Names},
    },
    foundation::{
        Cx, Error, accounts,
        journal::record,
        mail::{self, NewLetter},
        people,
    },
};
use kit_db::WriteTx;

/// What was sent to oneself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tested {
    Posted,
    /// What goes on paper alone is not sent: its specimen, which the page opens next, is read instead.
    Specimen,
}

/// Sends the message to the mail box of whoever asks, and to the telephone whose `number` they give, once in each language that it is
/// written in.
///
/// Fails with [`Error::Conflict`] when it is no draft any more, when the account has no mail address, when `number` is no mobile
/// telephone, or where nobody is set who takes it.
pub async fn test(
    cx: &Cx,
    tx: &mut WriteTx,
    id: CampaignId,
    number: &str,
) -> Result<Tested, Error> {
    let campaign = find_for(cx, tx, TEST, id).await?;
    campaign.may_edit()?;
    if campaign.uses(Way::Mail) {
        post(cx, tx, &campaign).await?;
    }
    if campaign.uses(Way::Sms) {
        text(cx, tx, &campaign, number).await?;
    }
    let sent = campaign.uses(Way::Mail) || campaign.uses(Way::Sms);
    let campaign = Campaign { tested_at: Some(cx.now), ..campaign };
    if !store::update(tx, &campaign).await? {
        return Err(Error::Stale);
    }
    record(cx, tx, TEST, subject(&campaign), &[]).await?;
    Ok(if sent { Tested::Posted } else { Tested::Specimen })
}

async fn post(cx: &Cx, tx: &mut WriteTx, campaign: &Campaign) -> Result<(), Error> {
    let account = cx.account().ok_or(Error::NotFound)?;
    let to = accounts::mail_of(tx, account).await?;
    if to.is_empty() {
        return Err(Error::Conflict("campaign-no-mail-box"));
    }
    for half in message(cx, Way::Mail, campaign)?.halves() {
        let letter = NewLetter { kind: KIND, about: campaign.id.0, to: &to, lang: half.lang };
        mail::post(cx, tx, letter).await?;
    }
    Ok(())
}

async fn text(cx: &Cx, tx: &mut WriteTx, campaign: &Campaign, number: &str) -> Result<(), Error> {
    let to = people::mobile(number).ok_or(Error::Conflict("campaign-no-mobile"))?;
    for half in message(cx, Way::Sms, campaign)?.halves() {
        let letter = NewLetter { kind: KIND, about: campaign.id.0, to: &to, lang: half.lang };
        mail::text(cx, tx, letter).await?;
    }
    Ok(())
}

fn message(cx: &Cx, way: Way, campaign: &Campaign) -> Result<Message, Error> {
    let names = Names::of(&cx.server.words);
    Message::by(way, &campaign.wording(), &names)
        .map_err(|_| Error::Conflict("campaign-unreadable"))
}
