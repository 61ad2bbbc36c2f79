//! One batch by one way: what became of the last one is noted, the next one is found, looked at once more, and noted as on its way.

use super::{hold_in, rest_in, sending, text::Texts};
use crate::{
    features::campaigns::{
        Campaign, CampaignId, Fate, Reason, RecipientId, Way, Why,
        letter::{Feet, leave, written},
        recipient::{Chosen, choose},
        returned::name,
        store::{self, Due, Noted},
        word::Variable,
        wording::{Message, Names, Values},
    },
    foundation::{
        Cx, Error, SecretsKey,
        jobs::{Job, finish},
        people::in_script_of,
    },
};
use chrono::{DateTime, Duration, Utc};
use kit_db::WriteTx;
use kit_lang::Lang;
use kit_mail::{Address, Mailing, Refused, Went};
use kit_sms::Text;
use std::collections::HashMap;

/// What became of a batch.
pub type Told = [(RecipientId, Went)];

/// What is handed over next.
pub enum Batch {
    Mail(Vec<(RecipientId, Mailing)>),
    Sms(Vec<(RecipientId, Text)>),
}

/// How a way stands after a batch was noted.
pub enum Step {
    Batch(Batch),
    /// Nobody is left for this way now.
    Idle(Budget),
    /// Nobody takes anything.
    Silent,
    /// The job has ended.
    Ended,
}

/// Where so many were refused for good that something is wrong: a list that was bought, a server that blocks us.
const STORM_OF: i64 = 50;
const STORM_SHARE: i64 = 5;

/// A server that wants to be asked again later is, so many times.
const MOST_TRIES: i64 = 5;

/// The next batch, or how the way stands.
pub async fn step(
    cx: &Cx,
    job: &Job,
    (id, way): (CampaignId, Way),
    (told, most, over): (&Told, i64, bool),
) -> Result<Step, Error> {
    let mut told = told;
    loop {
        let mut tx = cx.write().await?;
        store::lock(&mut tx, id).await?;
        note(&mut tx, told, cx.server.now()).await?;
        let next = next(cx, &mut tx, job, (id, way, told, most, over)).await?;
        tx.commit().await?;
        match next {
            Some(step) => return Ok(step),
            None => told = &[],
        }
    }
}

/// None when everybody who was looked at gets nothing: others are to be looked at.
async fn next(
    cx: &Cx,
    tx: &mut WriteTx,
    job: &Job,
    (id, way, told, most, over): (CampaignId, Way, &Told, i64, bool),
) -> Result<Option<Step>, Error> {
    let Some(campaign) = sending(tx, job, id).await? else {
        finish(tx, job, cx.server.now()).await?;
        return Ok(Some(Step::Ended));
    };
    if is_asked(way, told) && is_storm(tx, &campaign, way).await? {
        hold_in(cx, tx, job, (id, Why::Storm)).await?;
        return Ok(Some(Step::Ended));
    }
    if nobody_took(told) {
        return Ok(Some(Step::Silent));
    }
    let campaign = recovered(tx, campaign, told).await?;
    if over {
        rest_in(cx, tx, job, (campaign, (Why::Nothing, cx.server.now()))).await?;
        return Ok(Some(Step::Ended));
    }
    found(cx, tx, job, (campaign, way, most)).await
}

/// Who is next, or why nobody is.
async fn found(
    cx: &Cx,
    tx: &mut WriteTx,
    job: &Job,
    (campaign, way, most): (Campaign, Way, i64),
) -> Result<Option<Step>, Error> {
    let (id, now) = (campaign.id, cx.server.now());
    let names = Names::of(&cx.server.words);
    let message = Message::by(way, &campaign.wording(), &names)
        .map_err(|_| Error::Conflict("campaign-unreadable"))?;
    let budget = Budget::of(tx, (&campaign, way), now).await?;
    let organisations = message.uses(Variable::Organisation);
    let asked = (budget.spent(), organisations);
    let due = store::due(tx, (id, way, most), (now, cx.today()), (&asked.0, asked.1)).await?;
    if due.is_empty() {
        return Ok(Some(Step::Idle(budget)));
    }
    let Some(key) = cx.server.config.secrets.clone() else {
        hold_in(cx, tx, job, (id, Why::NoServer)).await?;
        return Ok(Some(Step::Ended));
    };
    match way {
        Way::Sms => {
            let texts = Texts { message: &message, key: &key };
            texts.found(cx, tx, &campaign, due).await
        }
        _ => mailings(cx, tx, (&campaign, &message, &key), (due, budget)).await,
    }
}

async fn mailings(
    cx: &Cx,
    tx: &mut WriteTx,
    (campaign, message, key): (&Campaign, &Message, &SecretsKey),
    (due, mut budget): (Vec<Due>, Budget),
) -> Result<Option<Step>, Error> {
    let feet = Feet::of(cx, tx, &campaign.place).await?;
    let (mut batch, mut ids, mut moved) = (Vec::new(), Vec::new(), Vec::new());
    for one in due {
        let Some((address, lang)) = stands(tx, campaign, &one, Way::Mail).await? else { continue };
        let Ok(to) = Address::parse(&address) else {
            store::leave_out(tx, one.id, Reason::NoAddress).await?;
            continue;
        };
        if !budget.takes(&address) {
            continue;
        }
        let mailing = mailing(cx, (message, &feet, key), &one, (to, lang));
        batch.extend(mailing.map(|mailing| (one.id, mailing)));
        ids.push(one.id);
        if address != one.address {
            moved.push((one.id, address));
        }
    }
    store::mark(tx, (&ids, &moved), cx.server.now()).await?;
    Ok((!batch.is_empty()).then_some(Step::Batch(Batch::Mail(batch))))
}

/// Whether somebody is still to be written to by the way they were written down for, and where: what they agreed to, their record
/// and their address are asked this moment.
pub async fn stands(
    tx: &mut WriteTx,
    campaign: &Campaign,
    one: &Due,
    way: Way,
) -> Result<Option<(String, Lang)>, Error> {
    if one.there == 0 {
        let kept = store::now(tx, one.person).await?;
        if kept == one.person {
            store::leave_out(tx, one.id, Reason::Erased).await?;
        } else if !store::merge_into(tx, campaign.id, (one.id, kept)).await? {
            store::leave_out(tx, one.id, Reason::Merged).await?;
        }
        return Ok(None);
    }
    if one.merged != 0 && store::was_written_to(tx, campaign.id, one.person).await? {
        store::leave_out(tx, one.id, Reason::Merged).await?;
        return Ok(None);
    }
    match choose(&[way], &one.known().standing(tx).await?) {
        Chosen::By(_, address, lang) => Ok(Some((address, lang))),
        Chosen::Not(reason) => {
            // Whoever was written down had agreed.
            let reason = if reason == Reason::NoConsent { Reason::Unsubscribed } else { reason };
            store::leave_out(tx, one.id, reason).await?;
            Ok(None)
        }
    }
}

fn mailing(
    cx: &Cx,
    (message, feet, key): (&Message, &Feet, &SecretsKey),
    one: &Due,
    (to, lang): (Address, Lang),
) -> Option<Mailing> {
    let half = message.in_lang(lang)?;
    let leave = leave(cx, key, one.id);
    let letter = written(half, &values(cx, half.lang, one), feet, leave.clone());
    Some(Mailing { letter, to, id: name(key, one.id), leave })
}

/// What is filled in for somebody, in the language of what they get.
pub fn values(cx: &Cx, lang: Lang, one: &Due) -> Values {
    let said = |ar: &Option<String>, fr: &Option<String>| {
        let [ar, fr] = [ar, fr].map(|name| name.as_deref().unwrap_or_default());
        in_script_of(lang, ar, fr).to_owned()
    };
    Values {
        name: said(&one.name_ar, &one.name_fr),
        organisation: said(&one.organisation_ar, &one.organisation_fr),
        commune: said(&one.place_ar, &one.place_fr),
        date: kit_lang::date(lang, cx.today()),
    }
}

/// How many more readers of each mail domain may be written to in this minute.
pub struct Budget {
    most: Option<i64>,
    tries: HashMap<String, i64>,
}

impl Budget {
    async fn of(
        tx: &WriteTx,
        (campaign, way): (&Campaign, Way),
        now: DateTime<Utc>,
    ) -> Result<Self, Error> {
        let mut tries = HashMap::new();
        let most = campaign.per_domain.filter(|_| way == Way::Mail);
        if most.is_some() {
            let minute = now - Duration::minutes(1);
            for one in store::exhausted(tx, campaign.id, minute).await? {
                tries.insert(one.domain, one.tries);
            }
        }
        Ok(Self { most, tries })
    }

    /// Domains that had their share.
    pub fn spent(&self) -> Vec<String> {
        let Some(most) = self.most else { return Vec::new() };
        let spent = self.tries.iter().filter(|(_, tries)| **tries >= most);
        spent.map(|(domain, _)| domain.clone()).collect()
    }

    fn takes(&mut self, address: &str) -> bool {
        let Some(most) = self.most else { return true };
        let tries = self.tries.entry(crate::features::campaigns::recipient::domain(address));
        let tries = tries.or_default();
        *tries += 1;
        *tries <= most
    }
}

/// Whether a batch may have brought a storm. What the network refuses is told apart from it, at any time; a letter that comes back asks
/// for itself.
fn is_asked(way: Way, told: &Told) -> bool {
    way == Way::Sms || told.iter().any(|(_, went)| matches!(went, Went::Refused(_)))
}

/// Of the last hundred that a server spoke about, one in five was refused for good, or came back.
pub async fn is_storm(tx: &WriteTx, campaign: &Campaign, way: Way) -> Result<bool, Error> {
    let since = campaign.counted_from.unwrap_or(campaign.made_at);
    let (all, refused) = store::refused_lately(tx, (campaign.id, way), since).await?;
    Ok(all >= STORM_OF && refused * STORM_SHARE > all)
}

/// Whether a batch was handed over and nobody took any of it, nor refused it for good.
fn nobody_took(told: &Told) -> bool {
    let later = |went: &Went| match went {
        Went::Kept(_) | Went::Unknown(_) => true,
        Went::Refused(refused) => !refused.is_permanent(),
        Went::Taken => false,
    };
    !told.is_empty() && told.iter().all(|(_, went)| later(went))
}

/// The server answers again.
async fn recovered(tx: &mut WriteTx, campaign: Campaign, told: &Told) -> Result<Campaign, Error> {
    if told.is_empty() || (campaign.failures == 0 && campaign.why == Why::Nothing) {
        return Ok(campaign);
    }
    let campaign = Campaign { failures: 0, why: Why::Nothing, next_at: None, ..campaign };
    if !store::update(tx, &campaign).await? {
        return Err(Error::Stale);
    }
    Ok(Campaign { version: campaign.version + 1, ..campaign })
}

async fn note(tx: &mut WriteTx, told: &Told, now: DateTime<Utc>) -> Result<(), Error> {
    let taken: Vec<RecipientId> =
        told.iter().filter(|(_, went)| *went == Went::Taken).map(|(id, _)| *id).collect();
    store::take_all(tx, &taken).await?;
    let others = told.iter().filter_map(|(id, went)| became(*id, went, now));
    store::note(tx, &others.collect::<Vec<_>>(), MOST_TRIES).await?;
    Ok(())
}

/// What became of a letter that was not taken.
fn became(id: RecipientId, went: &Went, now: DateTime<Utc>) -> Option<Noted> {
    let noted = |fate, code: &str| Noted {
        id,
        fate,
        code: code.to_owned(),
        said: String::new(),
        due_at: None,
        again: false,
    };
    Some(match went {
        Went::Taken => return None,
        Went::Kept(code) => Noted { again: true, ..noted(Fate::Waiting, code) },
        Went::Unknown(code) => noted(Fate::Uncertain, code),
        Went::Refused(Refused::Permanent { code, words }) => {
            Noted { said: words.clone(), ..noted(Fate::Refused, code) }
        }
        Went::Refused(Refused::Passing { code, words }) => {
            let due_at = Some(now + Duration::minutes(5));
            Noted { said: words.clone(), due_at, ..noted(Fate::Waiting, code) }
        }
    })
}
