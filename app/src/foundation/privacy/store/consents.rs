use super::{
    super::consent::{Channel, Consent, ConsentId, NewConsent},
    marks, records, values,
};
use crate::foundation::{Cx, people::PersonId};
use kit_db::{Reads, Result, Sql, WriteTx, sql};

const CONSENT: &str =
    "select id, channel, lang, text, means, collector, given_on, noted_at, withdrawn_on, withdrawn_how
       from consents";

/// Everything that somebody ever agreed to, the newest first.
pub async fn consents(tx: &impl Reads, person: PersonId) -> Result<Vec<Consent>> {
    let records = records(tx, person).await?;
    let mut sql = Sql::new(CONSENT);
    sql.with(&format!("where person in ({})", marks(records.len())), values(&records));
    sql.push("order by given_on desc, id desc");
    tx.all(sql.query()).await
}

/// Whether somebody agreed to be reached, or shown, in this way, and did not take it back: nothing is sent without it.
pub async fn allows(tx: &impl Reads, person: PersonId, channel: Channel) -> Result<bool> {
    let all = consents(tx, person).await?;
    Ok(all.iter().any(|one| one.channel == channel && one.holds(&all)))
}

pub async fn find_consent(
    tx: &impl Reads,
    id: ConsentId,
    person: PersonId,
) -> Result<Option<Consent>> {
    Ok(consents(tx, person).await?.into_iter().find(|one| one.id == id))
}

pub async fn insert_consent(
    cx: &Cx,
    tx: &mut WriteTx,
    person: PersonId,
    (new, text): (&NewConsent, &str),
) -> Result<ConsentId> {
    let id = ConsentId::new(cx.now);
    tx.run(sql!(
        "insert into consents (id, person, channel, lang, text, means, collector, given_on, noted_at, noted_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        id,
        person,
        new.channel,
        new.lang.code(),
        text,
        new.means,
        new.collector.as_str(),
        new.given_on,
        cx.now,
        cx.account(),
    ))
    .await?;
    Ok(id)
}

/// Writes that a consent was taken back; false when somebody else did so in between.
pub async fn withdraw_consent(cx: &Cx, tx: &mut WriteTx, one: &Consent) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update consents
                set withdrawn_on = $2, withdrawn_how = $3, withdrawn_at = $4, withdrawn_by = $5
              where id = $1 and withdrawn_on is null",
            one.id,
            one.withdrawn_on,
            one.withdrawn_how,
            cx.now,
            cx.account(),
        ))
        .await?;
    Ok(touched == 1)
}
