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
    },
};
use kit_db::WriteTx;

/// Sends the message to the mail box of whoever asks, once in each language that it is written in. What goes on paper alone is not
/// mailed: its specimen, which the page opens next, is read instead. Whether it was mailed.
///
/// Fails with [`Error::Conflict`] when it is no draft any more, when the account has no mail address, or where no mail server is set.
pub async fn test(cx: &Cx, tx: &mut WriteTx, id: CampaignId) -> Result<bool, Error> {
    let campaign = find_for(cx, tx, TEST, id).await?;
    campaign.may_edit()?;
    let mailed = campaign.uses(Way::Mail);
    if mailed {
        post(cx, tx, &campaign).await?;
    }
    let campaign = Campaign { tested_at: Some(cx.now), ..campaign };
    if !store::update(tx, &campaign).await? {
        return Err(Error::Stale);
    }
    record(cx, tx, TEST, subject(&campaign), &[]).await?;
    Ok(mailed)
}

async fn post(cx: &Cx, tx: &mut WriteTx, campaign: &Campaign) -> Result<(), Error> {
    let account = cx.account().ok_or(Error::NotFound)?;
    let to = accounts::mail_of(tx, account).await?;
    if to.is_empty() {
        return Err(Error::Conflict("campaign-no-mail-box"));
    }
    let names = Names::of(&cx.server.words);
    let message = Message::read(&campaign.wording(), &names)
        .map_err(|_| Error::Conflict("campaign-unreadable"))?;
    for half in message.halves() {
        let letter = NewLetter { kind: KIND, about: campaign.id.0, to: &to, lang: half.lang };
        mail::post(cx, tx, letter).await?;
    }
    Ok(())
}
