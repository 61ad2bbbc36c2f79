use crate::features::{
    campaigns::CampaignId,
    dispatches::{DispatchId, State},
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, sql};

/// A letter as it is printed.
#[derive(Debug, Clone, FromRow)]
pub struct Printed {
    pub place: String,
    pub year: i64,
    pub no: i64,
    pub lang: String,
    pub dated_on: NaiveDate,
    pub name: String,
    pub organisation: String,
    pub commune: String,
    pub lines: String,
}

/// The letters of a part in the order of their numbers, which is that of their addresses. Whose name was taken out is not printed.
pub async fn of_part(tx: &impl Reads, (campaign, part): (CampaignId, i64)) -> Result<Vec<Printed>> {
    tx.all(sql!(
        "select place, year, no, lang, dated_on, name, organisation, commune, lines
           from dispatches
          where campaign = $1 and part = $2 and name <> ''
          order by year, no",
        campaign,
        part,
    ))
    .await
}

/// A part of a campaign's letters.
#[derive(Debug, Clone, FromRow)]
pub struct PartOf {
    pub part: i64,
    pub year: i64,
    pub first: i64,
    pub last: i64,
    pub dated_on: NaiveDate,
    pub letters: i64,
    /// That nobody carries yet.
    pub printed: i64,
    pub acknowledged: i64,
    pub returned: i64,
}

pub async fn parts(
    tx: &impl Reads,
    campaign: CampaignId,
    (per, offset): (i64, i64),
) -> Result<Vec<PartOf>> {
    tx.all(sql!(
        "select part, year, min(no) as first, max(no) as last, dated_on, count(*) as letters,
                count(*) filter (where state = 'printed') as printed,
                count(*) filter (where state = 'acknowledged') as acknowledged,
                count(*) filter (where state = 'returned') as returned
           from dispatches
          where campaign = $1
          group by part, year, dated_on
          order by part
          limit $2 offset $3",
        campaign,
        per,
        offset,
    ))
    .await
}

pub async fn total_parts(tx: &impl Reads, campaign: CampaignId) -> Result<i64> {
    super::last_part(tx, campaign).await
}

/// How many letters of a campaign are in which state.
pub async fn figures(tx: &impl Reads, campaign: CampaignId) -> Result<Vec<(State, i64)>> {
    #[derive(FromRow)]
    struct Counted {
        state: State,
        letters: i64,
    }
    let all: Vec<Counted> = tx
        .all(sql!(
            "select state, count(*) as letters
               from dispatches
              where campaign = $1
              group by state
              order by state",
            campaign,
        ))
        .await?;
    Ok(all.into_iter().map(|one| (one.state, one.letters)).collect())
}

/// The first letters that wait for an answer.
pub async fn first_waiting(
    tx: &impl Reads,
    campaign: CampaignId,
    most: i64,
) -> Result<Vec<DispatchId>> {
    tx.column(sql!(
        "select id
           from dispatches
          where campaign = $1 and answered_on is null
          order by year, no
          limit $2",
        campaign,
        most,
    ))
    .await
}
