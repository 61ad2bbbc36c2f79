use crate::{
    features::{
        campaigns::Campaign,
        dispatches::{NewDispatch, permissions::ENTER, store},
    },
    foundation::{
        Cx, Error,
        journal::{Change, Subject, record},
    },
};
use chrono::Datelike;
use kit_db::WriteTx;

/// Writes a part of a campaign's letters into the register, in this order, and gives each its number. With the transaction all of
/// them are there, or none and no number is used.
pub async fn enter(
    cx: &Cx,
    tx: &mut WriteTx,
    campaign: &Campaign,
    new: &[NewDispatch],
) -> Result<(), Error> {
    let many = i64::try_from(new.len()).unwrap_or(0);
    if many == 0 {
        return Ok(());
    }
    let today = cx.today();
    let year = i64::from(today.year());
    let first = store::take_numbers(tx, (&campaign.place, year), many).await?;
    let part = store::last_part(tx, campaign.id).await? + 1;
    store::insert(cx, tx, campaign, (year, first, part), new).await?;
    let id = campaign.id.to_string();
    let subject = Subject { kind: "campaign", id, place: &campaign.place, title: &campaign.title };
    let numbers = format!("{year}/{first} – {year}/{}", first + many - 1);
    record(cx, tx, ENTER, subject, &[Change::new("dispatch-numbers", "", numbers)]).await?;
    Ok(())
}
