//! What is read and noted while letters go out, batch by batch.

use super::{
    gather::{Known, standing_of},
    marks,
};
use crate::{
    features::campaigns::{
        CampaignId, Fate, Reason, Way,
        recipient::{RecipientId, domain},
    },
    foundation::people::PersonId,
};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, Reads, Result as Found, Sql, Value, WriteTx, sql};

/// Somebody whose turn it is.
#[derive(Debug, Clone, FromRow)]
pub struct Due {
    pub id: RecipientId,
    pub person: PersonId,
    pub address: String,
    /// 0 when the record is gone: it became part of another one.
    pub there: i64,
    pub name_ar: Option<String>,
    pub name_fr: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub place_ar: Option<String>,
    pub place_fr: Option<String>,
    pub organisation_ar: Option<String>,
    pub organisation_fr: Option<String>,
    pub erased: i64,
    pub hidden: i64,
    pub merged: i64,
    pub bounced: i64,
    pub mail: Option<String>,
    pub letter: Option<String>,
    pub sms: Option<String>,
    pub home: Option<String>,
}

impl Due {
    pub fn known(&self) -> Known {
        Known {
            person: self.person,
            email: self.email.clone(),
            phone: self.phone.clone(),
            erased: self.erased,
            hidden: self.hidden,
            merged: self.merged,
            bounced: self.bounced,
            mail: self.mail.clone(),
            letter: self.letter.clone(),
            sms: self.sms.clone(),
            home: self.home.clone(),
        }
    }
}

/// What became of one letter.
#[derive(Debug, Clone)]
pub struct Result {
    pub id: RecipientId,
    pub fate: Fate,
    pub code: String,
    pub said: String,
    pub due_at: Option<DateTime<Utc>>,
    /// It was no attempt: nothing was handed over.
    pub again: bool,
}

/// The organisation that somebody is a member of today: the one they joined first.
const ORGANISATION: &str = "(select o.{name} from memberships b join organisations o on o.id = b.organisation
      where b.person = {p} and (b.from_on is null or b.from_on <= ?) and (b.to_on is null or b.to_on >= ?)
      order by b.id limit 1)";

/// The next who wait for this way, and whose domain has not had its share, with all that decides about them now.
pub async fn due(
    tx: &impl Reads,
    (campaign, way, most): (CampaignId, Way, i64),
    (now, today): (DateTime<Utc>, NaiveDate),
    (spent, organisations): (&[String], bool),
) -> Found<Vec<Due>> {
    let mut sql = waiting_for(campaign, way, (today, organisations));
    sql.with("and (r.due_at is null or r.due_at <= ?)", [now.into()]);
    if !spent.is_empty() {
        let all = spent.iter().map(|one| Value::from(one.as_str()));
        sql.with(&format!("and r.domain not in ({})", marks(spent.len())), all);
    }
    sql.with("order by r.no limit ?", [most.into()]);
    tx.all(sql.query()).await
}

/// The next who wait for a letter on paper, in the order of their addresses: place by place down the division of the country, and
/// in each by name.
pub async fn due_on_paper(
    tx: &impl Reads,
    (campaign, most): (CampaignId, i64),
    today: NaiveDate,
) -> Found<Vec<Due>> {
    let mut sql = waiting_for(campaign, Way::Letter, (today, true));
    // Who is next is found first: what decides about them is asked of these alone, and not of everybody who is sorted.
    sql.with(
        "and r.id in (select q.id
                        from campaign_recipients q
                        left join people o on o.id = q.person
                       where q.campaign = ? and q.state = 'waiting' and q.channel = 'letter'
                       order by o.place, o.sort_ar, o.sort_fr, q.no
                       limit ?)",
        [campaign.into(), most.into()],
    );
    sql.push("order by p.place, p.sort_ar, p.sort_fr, r.no");
    tx.all(sql.query()).await
}

/// Everybody who waits for one way, with all that decides about them now.
fn waiting_for(campaign: CampaignId, way: Way, (today, organisations): (NaiveDate, bool)) -> Sql {
    let mut sql = Sql::new(
        "select r.id, r.person, r.address,
                cast(case when p.id is null then 0 else 1 end as bigint) as there,",
    );
    told_of(&mut sql, ("r.person", &[way]), (today, organisations));
    sql.push(
        "from campaign_recipients r
         left join people p on p.id = r.person
         left join places w on w.code = p.place",
    );
    sql.with(
        "where r.campaign = ? and r.state = 'waiting' and r.channel = ?",
        [campaign.into(), way.into()],
    );
    sql
}

/// What is said of somebody, and what decides about them.
fn told_of(
    sql: &mut Sql,
    (person, ways): (&str, &[Way]),
    (today, organisations): (NaiveDate, bool),
) {
    sql.push(
        "p.name_ar, p.name_fr, p.email, p.phone, w.name_ar as place_ar, w.name_fr as place_fr,",
    );
    for name in ["name_ar", "name_fr"] {
        let column = name.replace("name", "organisation");
        if organisations {
            let asked = ORGANISATION.replace("{name}", name).replace("{p}", person);
            sql.with(&format!("{asked} as {column},"), [today.into(), today.into()]);
        } else {
            sql.push(&format!("cast(null as text) as {column},"));
        }
    }
    sql.push(&standing_of(person, ways));
}

/// People as if their turn had come, before anybody is written down.
pub async fn as_if_due(
    tx: &impl Reads,
    people: &[PersonId],
    asked: (NaiveDate, bool),
) -> Found<Vec<Due>> {
    let mut found = Vec::new();
    for some in people.chunks(200) {
        let mut sql =
            Sql::new("select p.id, p.id as person, '' as address, cast(1 as bigint) as there,");
        told_of(&mut sql, ("p.id", Way::ALL), asked);
        sql.push("from people p left join places w on w.code = p.place");
        let ids = some.iter().map(|id| Value::from(*id));
        sql.with(&format!("where p.id in ({})", marks(some.len())), ids);
        found.extend(tx.all::<Due>(sql.query()).await?);
    }
    Ok(found)
}

/// A mail domain, and how many of its readers were written to.
#[derive(Debug, Clone, FromRow)]
pub struct Spent {
    pub domain: String,
    pub tries: i64,
}

/// How many readers of each domain were written to since a moment.
pub async fn exhausted(
    tx: &impl Reads,
    campaign: CampaignId,
    since: DateTime<Utc>,
) -> Found<Vec<Spent>> {
    tx.all(sql!(
        "select domain, count(*) as tries
           from campaign_recipients
          where campaign = $1 and tried_at > $2
          group by domain",
        campaign,
        since,
    ))
    .await
}

/// Notes that these are on their way, before anything is handed over.
pub async fn mark(
    tx: &mut WriteTx,
    (all, changed): (&[RecipientId], &[(RecipientId, String)]),
    now: DateTime<Utc>,
) -> Found<()> {
    for some in all.chunks(100) {
        let mut sql = Sql::new("update campaign_recipients set state = 'sending',");
        sql.with("attempts = attempts + 1, tried_at = ?", [now.into()]);
        let ids = some.iter().map(|id| Value::from(*id));
        sql.with(&format!("where id in ({})", marks(some.len())), ids);
        tx.run(sql.query()).await?;
    }
    for (id, address) in changed {
        tx.run(sql!(
            "update campaign_recipients set address = $2, domain = $3 where id = $1",
            *id,
            address.as_str(),
            domain(address),
        ))
        .await?;
    }
    Ok(())
}

/// Notes what became of letters that went otherwise than most; who was put off `most` times counts as refused.
pub async fn note(tx: &mut WriteTx, results: &[Result], most: i64) -> Found<()> {
    for one in results {
        tx.run(sql!(
            "update campaign_recipients
                set state = case when $2 = 'waiting' and $6 = 0 and attempts >= $7 then 'refused' else $2 end,
                    attempts = attempts - $6, code = $3, said = $4, due_at = $5
              where id = $1 and state in ('sending', 'uncertain')",
            one.id,
            one.fate,
            one.code.as_str(),
            one.said.as_str(),
            one.due_at,
            i64::from(one.again),
            most,
        ))
        .await?;
    }
    Ok(())
}

/// Notes that all these were taken.
pub async fn take_all(tx: &mut WriteTx, all: &[RecipientId]) -> Found<()> {
    for some in all.chunks(100) {
        let ids = some.iter().map(|id| Value::from(*id));
        let mut sql =
            Sql::new("update campaign_recipients set state = 'sent', code = '', said = ''");
        sql.with(&format!("where id in ({})", marks(some.len())), ids);
        sql.push("and state in ('sending', 'uncertain')");
        tx.run(sql.query()).await?;
    }
    Ok(())
}

/// Notes that these have their letter on paper.
pub async fn print_all(tx: &mut WriteTx, all: &[RecipientId], now: DateTime<Utc>) -> Found<()> {
    for some in all.chunks(100) {
        let ids = some.iter().map(|id| Value::from(*id));
        let mut sql = Sql::new("update campaign_recipients set state = 'sent',");
        sql.with("attempts = attempts + 1, tried_at = ?", [now.into()]);
        sql.with(&format!("where id in ({})", marks(some.len())), ids);
        sql.push("and state = 'waiting'");
        tx.run(sql.query()).await?;
    }
    Ok(())
}

/// What was on its way when its program ended: whether it arrived is not known. How many there are.
pub async fn lost(tx: &mut WriteTx, campaign: CampaignId) -> Found<u64> {
    tx.run(sql!(
        "update campaign_recipients set state = 'uncertain' where campaign = $1 and state = 'sending'",
        campaign,
    ))
    .await
}

pub async fn leave_out(tx: &mut WriteTx, id: RecipientId, reason: Reason) -> Found<u64> {
    tx.run(sql!(
        "update campaign_recipients
            set state = 'left_out', reason = $2, channel = null, address = '', domain = '', due_at = null
          where id = $1 and state = 'waiting'",
        id,
        reason,
    ))
    .await
}

/// Nobody who waits is written to any more.
pub async fn leave_out_waiting(tx: &mut WriteTx, campaign: CampaignId) -> Found<u64> {
    tx.run(sql!(
        "update campaign_recipients
            set state = 'left_out', reason = 'stopped', due_at = null
          where campaign = $1 and state = 'waiting'",
        campaign,
    ))
    .await
}

/// The row becomes that of the record into which its own was merged; false when that one has a row already.
pub async fn merge_into(
    tx: &mut WriteTx,
    campaign: CampaignId,
    (id, kept): (RecipientId, PersonId),
) -> Found<bool> {
    let moved = sql!(
        "update campaign_recipients
            set person = $2
          where id = $1
            and not exists (select 1 from campaign_recipients o where o.campaign = $3 and o.person = $2)",
        id,
        kept,
        campaign,
    );
    Ok(tx.run(moved).await? == 1)
}

/// Whether a record that became part of this one was written to.
pub async fn was_written_to(
    tx: &impl Reads,
    campaign: CampaignId,
    person: PersonId,
) -> Found<bool> {
    let gone = sql!(
        "with recursive g (id) as (
             select m.gone from person_merges m where m.kept = $1 and m.undone_at is null
             union
             select m.gone from g join person_merges m on m.kept = g.id where m.undone_at is null)
         select count(*)
           from campaign_recipients r
          where r.campaign = $2 and r.person in (select id from g)
            and r.state in ('sending', 'sent', 'delivered', 'bounced', 'uncertain')",
        person,
        campaign,
    );
    Ok(tx.count(gone).await? > 0)
}

/// Of the last hundred that the server spoke about since a moment: how many, and how many were refused or came back.
pub async fn refused_lately(
    tx: &impl Reads,
    (campaign, way): (CampaignId, Way),
    since: DateTime<Utc>,
) -> Found<(i64, i64)> {
    let last: Vec<Fate> = tx
        .column(sql!(
            "select state
               from campaign_recipients
              where campaign = $1 and channel = $3 and tried_at >= $2 and state in ('sent', 'delivered', 'refused', 'bounced')
              order by tried_at desc, no desc
              limit 100",
            campaign,
            since,
            way,
        ))
        .await?;
    let refused = last.iter().filter(|fate| matches!(fate, Fate::Refused | Fate::Bounced)).count();
    Ok((i64::try_from(last.len()).unwrap_or(0), i64::try_from(refused).unwrap_or(0)))
}

/// How many wait.
pub async fn waiting(tx: &impl Reads, campaign: CampaignId) -> Found<i64> {
    tx.count(sql!(
        "select count(*) from campaign_recipients where campaign = $1 and state = 'waiting'",
        campaign,
    ))
    .await
}

/// When the first of those who wait may be tried again.
pub async fn next_due(tx: &impl Reads, campaign: CampaignId) -> Found<Option<DateTime<Utc>>> {
    let next = sql!(
        "select due_at
           from campaign_recipients
          where campaign = $1 and state = 'waiting' and due_at is not null
          order by due_at
          limit 1",
        campaign,
    );
    Ok(tx.value::<Option<DateTime<Utc>>>(next).await?.flatten())
}
