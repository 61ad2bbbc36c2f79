use super::{super::jobs::is_storm, pause};
use crate::{
    features::campaigns::{Fate, RecipientId, State, Way, Why, store},
    foundation::{
        Cx, Error,
        people::{self, Bounce},
    },
};
use kit_db::WriteTx;
use kit_mail::{Delivery, Report};

/// A server says what became of a letter that it had taken. The first that is final stays; told again, it changes nothing.
///
/// One that came back counts against the address, and against the campaign while it is being sent: it pauses itself as it does when
/// too many are refused. Says whether anything changed.
pub async fn bounce(
    cx: &Cx,
    tx: &mut WriteTx,
    id: RecipientId,
    told: &Report,
) -> Result<bool, Error> {
    let fate = match told.delivery {
        Delivery::Delivered => Fate::Delivered,
        Delivery::Delayed => return Ok(false),
        Delivery::Hard | Delivery::Soft => Fate::Bounced,
    };
    let Some(letter) = store::letter_of(tx, id).await? else { return Ok(false) };
    store::lock(tx, letter.campaign).await?;
    if store::come_back(tx, id, (fate, told), cx.now).await? == 0 {
        return Ok(false);
    }
    if fate == Fate::Bounced {
        mark(cx, tx, &letter, told).await?;
        calm(cx, tx, &letter).await?;
    }
    Ok(true)
}

/// Counts it against the address; of somebody whose name was taken out since, none is known.
async fn mark(
    cx: &Cx,
    tx: &mut WriteTx,
    letter: &store::Posted,
    told: &Report,
) -> Result<(), Error> {
    if letter.address.is_empty() {
        return Ok(());
    }
    let hard = told.delivery == Delivery::Hard;
    let (code, said) = (told.code.as_str(), told.words.as_str());
    let bounce = Bounce { address: &letter.address, hard, code, said };
    let person = store::now(tx, letter.person).await?;
    match people::bounced(cx, tx, person, &bounce).await {
        // The record is gone: there is no address that could be spared.
        Err(Error::NotFound) => Ok(()),
        other => other,
    }
}

/// Holds the campaign when too many came back.
async fn calm(cx: &Cx, tx: &mut WriteTx, letter: &store::Posted) -> Result<(), Error> {
    let campaign = store::find(tx, letter.campaign).await?;
    let Some(campaign) = campaign.filter(|one| one.state == State::Sending) else { return Ok(()) };
    if is_storm(tx, &campaign, Way::Mail).await? {
        pause(cx, tx, campaign.id, Why::Storm).await?;
    }
    Ok(())
}
