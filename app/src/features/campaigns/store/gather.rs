//! Who is written down when sending begins.

use super::marks;
use crate::{
    features::campaigns::{
        CampaignId, Fate, Reason, Way,
        recipient::{Chosen, RecipientId, Standing, domain},
    },
    foundation::{
        people::{PersonId, mobile},
        privacy::{self, Channel},
    },
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql, Value, WriteTx, sql};
use kit_lang::Lang;

/// What decides about somebody, of the record `{p}`, which is that of the row `p`: names in braces are filled in.
const STANDING: &str = "
    cast(case when exists (select 1 from person_erasures z where z.person = {p}) then 1 else 0 end as bigint) as erased,
    cast(case when exists (select 1 from person_audiences x join audiences a on a.code = x.audience
                            where x.person = {p} and a.sensitive) then 1 else 0 end as bigint) as hidden,
    cast(case when exists (select 1 from person_merges m where m.kept = {p} and m.undone_at is null)
         then 1 else 0 end as bigint) as merged,
    cast(case when exists (select 1 from mail_bounces b where b.address = p.email and b.stopped_at is not null)
         then 1 else 0 end as bigint) as bounced,
    (select w.code from people h join places w on w.code = h.place
      where h.id = {p} and w.kind not in ('nation', 'region', 'province', 'prefecture', 'arrondissements_prefecture', 'cercle')
    ) as home,";

/// The language in which they agreed to a channel, while that is in force.
const AGREED: &str = "
    (select c.lang from consents c
      where c.person = {p} and c.channel = '{c}' and c.withdrawn_on is null
        and not exists (select 1 from consents t
                         where t.person = {p} and t.channel = c.channel and t.withdrawn_on > c.given_on)
      order by c.given_on desc, c.id desc
      limit 1) as {c}";

/// The columns that decide about the record of this column; what was agreed to is asked for these ways alone.
pub fn standing_of(column: &str, ways: &[Way]) -> String {
    let agreed = |way: &Way| match ways.contains(way) {
        true => AGREED.replace("{c}", way.as_str()),
        false => format!("cast(null as text) as {}", way.as_str()),
    };
    let agreed: Vec<String> = Way::ALL.iter().map(agreed).collect();
    format!("{STANDING} {}", agreed.join(",")).replace("{p}", column)
}

/// What was found of somebody.
#[derive(Debug, Clone, FromRow)]
pub struct Known {
    pub person: PersonId,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub erased: i64,
    pub hidden: i64,
    /// Whether other records became part of this one: then what was said of any of them counts.
    pub merged: i64,
    pub bounced: i64,
    pub mail: Option<String>,
    pub letter: Option<String>,
    pub sms: Option<String>,
    pub home: Option<String>,
}

impl Known {
    pub async fn standing(&self, tx: &impl Reads) -> Result<Standing> {
        let said = |lang: &Option<String>| lang.as_deref().and_then(Lang::from_code);
        let [mail, letter, sms] = match self.merged {
            0 => [said(&self.mail), said(&self.letter), said(&self.sms)],
            _ => consented(tx, self.person).await?,
        };
        Ok(Standing {
            gone: self.erased != 0,
            hidden: self.hidden != 0,
            mail,
            letter,
            sms,
            mobile: self.phone.as_deref().and_then(mobile).unwrap_or_default(),
            home: self.home.clone().unwrap_or_default(),
            email: self.email.clone().unwrap_or_default(),
            bounced: self.bounced != 0,
        })
    }
}

/// The languages in which somebody, by whichever of their records, agreed to mail, to letters and to short messages, while that is in
/// force.
async fn consented(tx: &impl Reads, person: PersonId) -> Result<[Option<Lang>; 3]> {
    let all = privacy::consents(tx, person).await?;
    let last = |channel| {
        let last = all.iter().find(|one| one.channel == channel && one.holds(&all));
        last.map(|one| Lang::from_code(&one.lang).unwrap_or_default())
    };
    Ok([Channel::Mail, Channel::Letter, Channel::Sms].map(last))
}

/// What is known of these people.
pub async fn known(tx: &impl Reads, people: &[PersonId]) -> Result<Vec<Known>> {
    let mut found = Vec::new();
    for some in people.chunks(200) {
        let mut sql = Sql::new("select p.id as person, p.email, p.phone,");
        sql.push(&standing_of("p.id", Way::ALL)).push("from people p");
        let ids = some.iter().map(|id| Value::from(*id));
        sql.with(&format!("where p.id in ({})", marks(some.len())), ids);
        sql.push("order by p.id");
        found.extend(tx.all::<Known>(sql.query()).await?);
    }
    Ok(found)
}

/// The place of the last one who was written down.
pub async fn last_no(tx: &impl Reads, campaign: CampaignId) -> Result<i64> {
    let last = sql!(
        "select no from campaign_recipients where campaign = $1 order by no desc limit 1",
        campaign,
    );
    Ok(tx.value(last).await?.unwrap_or(0))
}

/// Writes people down after the last who was, each with what is to become of them.
pub async fn insert(
    tx: &mut WriteTx,
    (campaign, after): (CampaignId, i64),
    people: &[(PersonId, Chosen)],
    now: DateTime<Utc>,
) -> Result<()> {
    let columns =
        ["id", "campaign", "no", "person", "channel", "state", "reason", "address", "domain"];
    let rows = people.iter().zip(after + 1..).map(|((person, chosen), no)| {
        let (way, fate, reason, address) = match chosen {
            Chosen::By(way, address, _) => (Some(*way), Fate::Waiting, Reason::Nothing, &**address),
            Chosen::Not(reason) => (None, Fate::LeftOut, *reason, ""),
        };
        vec![
            RecipientId::new(now).into(),
            campaign.into(),
            no.into(),
            (*person).into(),
            way.map(Way::as_str).map(str::to_owned).into(),
            fate.into(),
            reason.into(),
            address.into(),
            domain(address).into(),
        ]
    });
    tx.insert_rows("campaign_recipients", &columns, rows.collect()).await
}
