use crate::{
    features::{
        campaigns::{Campaign, CampaignId},
        dispatches::{Delivery, Dispatch, DispatchId, NewDispatch, State},
    },
    foundation::Cx,
};
use chrono::NaiveDate;
use kit_db::{Reads, Result, Sql, WriteTx, sql};
use kit_lang::sort_key;

const COLUMNS: &str =
    "id, place, year, no, campaign, dated_on, state, delivery, handed_on, answered_on, reason";

pub async fn find(tx: &impl Reads, id: DispatchId) -> Result<Option<Dispatch>> {
    let mut sql = Sql::new(&format!("select {COLUMNS} from dispatches"));
    sql.with("where id = ?", [id.into()]);
    tx.optional(sql.query()).await
}

/// The letter of this number.
pub async fn find_numbered(
    tx: &impl Reads,
    place: &str,
    (year, no): (i64, i64),
) -> Result<Option<Dispatch>> {
    let mut sql = Sql::new(&format!("select {COLUMNS} from dispatches"));
    sql.with("where place = ? and year = ? and no = ?", [place.into(), year.into(), no.into()]);
    tx.optional(sql.query()).await
}

/// Takes the next `many` numbers of a place and a year, and returns the first. Whoever takes some at the same time waits for the end
/// of this transaction, so that none is given twice and none is left out.
pub async fn take_numbers(tx: &mut WriteTx, (place, year): (&str, i64), many: i64) -> Result<i64> {
    tx.run(sql!(
        "insert into dispatch_numbers (place, year, last)
         values ($1, $2, $3)
         on conflict (place, year) do update
            set last = dispatch_numbers.last + excluded.last",
        place,
        year,
        many,
    ))
    .await?;
    let last =
        sql!("select last from dispatch_numbers where place = $1 and year = $2", place, year);
    Ok(tx.count(last).await? - many + 1)
}

/// The last part of a campaign's letters; 0 when there is none.
pub async fn last_part(tx: &impl Reads, campaign: CampaignId) -> Result<i64> {
    let last = sql!(
        "select part from dispatches where campaign = $1 order by part desc limit 1",
        campaign,
    );
    Ok(tx.value(last).await?.unwrap_or(0))
}

/// Writes a part down, numbered from `first` on.
pub async fn insert(
    cx: &Cx,
    tx: &mut WriteTx,
    campaign: &Campaign,
    (year, first, part): (i64, i64, i64),
    new: &[NewDispatch],
) -> Result<()> {
    let columns = [
        "id",
        "place",
        "year",
        "no",
        "campaign",
        "recipient",
        "person",
        "part",
        "lang",
        "dated_on",
        "name",
        "sort",
        "organisation",
        "commune",
        "lines",
        "state",
    ];
    let rows = new.iter().zip(first..).map(|(one, no)| {
        vec![
            DispatchId::new(cx.now).into(),
            campaign.place.as_str().into(),
            year.into(),
            no.into(),
            campaign.id.into(),
            one.recipient.into(),
            one.person.into(),
            part.into(),
            one.lang.code().into(),
            cx.today().into(),
            one.name.as_str().into(),
            sort_key(one.lang, &one.name).into(),
            one.organisation.as_str().into(),
            one.commune.as_str().into(),
            one.lines.as_str().into(),
            State::Printed.into(),
        ]
    });
    tx.insert_rows("dispatches", &columns, rows.collect()).await
}

/// Those of a part, or of all, that nobody carries yet are carried from now on. How many.
pub async fn hand_over(
    cx: &Cx,
    tx: &mut WriteTx,
    (campaign, part): (CampaignId, Option<i64>),
    (delivery, on): (Delivery, NaiveDate),
) -> Result<u64> {
    let mut sql = Sql::new("update dispatches set");
    sql.with(
        "state = 'handed_over', delivery = ?, handed_on = ?, noted_at = ?, noted_by = ?",
        [delivery.into(), on.into(), cx.now.into(), cx.account().into()],
    );
    sql.with("where campaign = ? and state = 'printed'", [campaign.into()]);
    if let Some(part) = part {
        sql.with("and part = ?", [part.into()]);
    }
    tx.run(sql.query()).await
}

/// Notes what became of a letter; false when somebody else noted something meanwhile.
pub async fn note(cx: &Cx, tx: &mut WriteTx, before: &Dispatch, after: &Dispatch) -> Result<bool> {
    let noted = sql!(
        "update dispatches
            set state = $3, reason = $4, answered_on = $5, noted_at = $6, noted_by = $7
          where id = $1 and state = $2",
        before.id,
        before.state,
        after.state,
        after.reason,
        after.answered_on,
        cx.now,
        cx.account(),
    );
    Ok(tx.run(noted).await? == 1)
}
