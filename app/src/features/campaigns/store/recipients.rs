//! Who is written to, for the page: figures, and the list of everybody.

use crate::{
    features::{
        campaigns::{CampaignId, Fate, Reason, Way, recipient::RecipientId},
        dispatches,
    },
    foundation::{Cx, people::PersonId, search},
    layout::ListQuery,
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql};
use kit_lang::Lang;

/// So many have come to the same.
#[derive(Debug, Clone, FromRow)]
pub struct Counted {
    pub state: Fate,
    pub reason: Reason,
    pub people: i64,
}

pub async fn figures(tx: &impl Reads, campaign: CampaignId) -> Result<Vec<Counted>> {
    tx.all(sql!(
        "select state, reason, count(*) as people
           from campaign_recipients
          where campaign = $1
          group by state, reason
          order by state, reason",
        campaign,
    ))
    .await
}

/// How many took themselves off by their letter.
pub async fn left(tx: &impl Reads, campaign: CampaignId) -> Result<i64> {
    tx.count(sql!(
        "select count(*)
           from campaign_recipients
          where campaign = $1 and unsubscribed_at is not null",
        campaign,
    ))
    .await
}

/// Short messages that were handed over: how many, and in how many parts.
#[derive(Debug, Clone, Copy, Default, FromRow)]
pub struct Texted {
    pub messages: i64,
    pub parts: i64,
}

pub async fn texted(tx: &impl Reads, campaign: CampaignId) -> Result<Texted> {
    let all = sql!(
        "select count(*) as messages, cast(coalesce(sum(parts), 0) as bigint) as parts
           from campaign_recipients
          where campaign = $1 and channel = 'sms' and parts is not null
            and state in ('sending', 'sent', 'delivered', 'refused', 'uncertain')",
        campaign,
    );
    Ok(tx.optional(all).await?.unwrap_or_default())
}

/// What the reader of the list asked for. Members of sensitive audiences are in no list.
pub struct AskedReaders<'a> {
    pub campaign: CampaignId,
    pub list: &'a ListQuery,
}

/// A line of the list.
#[derive(Debug, Clone, FromRow)]
pub struct Reader {
    pub person: PersonId,
    pub name_ar: Option<String>,
    pub name_fr: Option<String>,
    pub place_ar: Option<String>,
    pub place_fr: Option<String>,
    pub state: Fate,
    pub reason: Reason,
    pub address: String,
    pub tried_at: Option<DateTime<Utc>>,
    pub code: String,
    pub said: String,
    pub unsubscribed_at: Option<DateTime<Utc>>,
    /// Of a letter on paper: its number, and what became of it.
    pub year: Option<i64>,
    pub number: Option<i64>,
    pub paper: Option<dispatches::State>,
}

impl AskedReaders<'_> {
    fn narrow(&self, tx: &impl Reads, sql: &mut Sql) {
        sql.with("where r.campaign = ? and r.reason <> 'hidden'", [self.campaign.into()]);
        if let Some((matching, args)) = search::matching(tx, "person", "r.person", &self.list.q) {
            sql.with(&format!("and {matching}"), args);
        }
        if let Some(fate) = Fate::parse(self.list.filter("fate")) {
            sql.with("and r.state = ?", [fate.into()]);
        }
        let reason = Reason::parse(self.list.filter("reason"));
        if let Some(reason) = reason.filter(|reason| *reason != Reason::Nothing) {
            sql.with("and r.reason = ?", [reason.into()]);
        }
        if let Some(way) = Way::parse(self.list.filter("way")) {
            sql.with("and r.channel = ?", [way.into()]);
        }
        if self.list.has("left", "yes") {
            sql.push("and r.unsubscribed_at is not null");
        }
    }

    fn order(&self, lang: Lang) -> String {
        let turn = if self.list.desc { "desc" } else { "asc" };
        match (self.list.sorted_by(), lang) {
            ("name", Lang::Ar) => format!("order by p.sort_ar {turn}, r.no {turn}"),
            ("name", _) => format!("order by p.sort_fr {turn}, r.no {turn}"),
            _ => format!("order by r.no {turn}"),
        }
    }
}

pub async fn total_readers(tx: &impl Reads, asked: &AskedReaders<'_>) -> Result<i64> {
    let mut sql = Sql::new("select count(*) from campaign_recipients r");
    asked.narrow(tx, &mut sql);
    tx.count(sql.query()).await
}

/// A part of the list, so many after so many; without one, all of it.
pub async fn readers(
    cx: &Cx,
    tx: &impl Reads,
    asked: &AskedReaders<'_>,
    part: Option<(i64, i64)>,
) -> Result<Vec<Reader>> {
    let mut sql = Sql::new(
        "select r.person, p.name_ar, p.name_fr, w.name_ar as place_ar, w.name_fr as place_fr,
                r.state, r.reason, r.address, r.tried_at, r.code, r.said, r.unsubscribed_at,
                d.year, d.no as number, d.state as paper
           from campaign_recipients r
           left join dispatches d on d.recipient = r.id
           left join people p on p.id = r.person
           left join places w on w.code = p.place",
    );
    asked.narrow(tx, &mut sql);
    sql.push(&asked.order(cx.lang));
    if let Some((per, offset)) = part {
        sql.with("limit ? offset ?", [per.into(), offset.into()]);
    }
    tx.all(sql.query()).await
}

/// Whose letter this is, of which campaign.
pub async fn find_recipient(
    tx: &impl Reads,
    id: RecipientId,
) -> Result<Option<(CampaignId, PersonId)>> {
    #[derive(FromRow)]
    struct One {
        campaign: CampaignId,
        person: PersonId,
    }
    let one = sql!("select campaign, person from campaign_recipients where id = $1", id);
    Ok(tx.optional::<One>(one).await?.map(|one| (one.campaign, one.person)))
}

/// Notes that somebody took themselves off by their letter; the first time counts.
pub async fn unsubscribe(tx: &mut WriteTx, id: RecipientId, now: DateTime<Utc>) -> Result<u64> {
    tx.run(sql!(
        "update campaign_recipients
            set unsubscribed_at = $2
          where id = $1 and unsubscribed_at is null",
        id,
        now,
    ))
    .await
}

/// The record that this one is by now: itself, or the one that it became part of, however often.
pub async fn now(tx: &impl Reads, person: PersonId) -> Result<PersonId> {
    let mut known = person;
    // A chain is as long as somebody was merged; it has no ring, for who is gone is not merged again.
    while let Some(kept) = tx
        .value::<PersonId>(sql!(
            "select kept from person_merges where gone = $1 and undone_at is null",
            known,
        ))
        .await?
    {
        known = kept;
    }
    Ok(known)
}
