//! What the short messages of a campaign would come to today: everybody's own words are counted.

use super::{
    Campaign, Way,
    cost::Cost,
    jobs::values,
    recipient::{Chosen, choose},
    store::{self, Due},
    word::Variable,
    wording::{Message, Names},
};
use crate::{
    features::segments::{self, Asking},
    foundation::{Cx, Error},
};
use kit_db::Reads;
use kit_sms::count;

/// So many people at a time, and so many in all: the rest is reckoned from them.
const PAGE: i64 = 1_000;
const MOST: i64 = 20_000;

/// None for a campaign without short messages.
pub async fn reckon(
    cx: &Cx,
    tx: &impl Reads,
    campaign: &Campaign,
    asking: &Asking,
) -> Result<Option<Cost>, Error> {
    let names = Names::of(&cx.server.words);
    let Ok(message) = Message::short(&campaign.wording(), &names) else { return Ok(None) };
    if !campaign.uses(Way::Sms) || message.halves().is_empty() {
        return Ok(None);
    }
    let price = cx.server.config.sms.as_ref().and_then(|sms| sms.price);
    let mut cost = Cost { price, ..Cost::default() };
    let (mut after, mut seen) = (None, 0);
    loop {
        let people = segments::people_of(cx, tx, asking, after, PAGE).await?;
        let Some(last) = people.last().copied() else { return Ok(Some(cost)) };
        seen += i64::try_from(people.len()).unwrap_or(0);
        let organisations = message.uses(Variable::Organisation);
        for one in store::as_if_due(tx, &people, (cx.today(), organisations)).await? {
            add(cx, tx, (campaign, &message), &one, &mut cost).await?;
        }
        if seen >= MOST {
            let all = segments::count_of(cx, tx, asking).await?;
            return Ok(Some(cost.scaled(seen, all)));
        }
        after = Some(last);
    }
}

async fn add(
    cx: &Cx,
    tx: &impl Reads,
    (campaign, message): (&Campaign, &Message),
    one: &Due,
    cost: &mut Cost,
) -> Result<(), Error> {
    let chosen = choose(&campaign.ways(), &one.known().standing(tx).await?);
    let Chosen::By(Way::Sms, _, lang) = chosen else { return Ok(()) };
    let Some(half) = message.in_lang(lang) else { return Ok(()) };
    cost.add(&count(&half.filled_short(&values(cx, half.lang, one))));
    Ok(())
}
