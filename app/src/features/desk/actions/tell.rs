use super::{keep, note};
use crate::{
    features::desk::{
        Case, CaseId,
        permissions::{TELL, find_at},
        subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use chrono::NaiveDate;
use kit_db::WriteTx;

/// Notes the day on which whoever asked was told the answer: by phone, by letter, at the counter.
///
/// Fails with [`Error::Stale`] when somebody saved after `version`, with [`Error::Conflict`] when there is no answer yet, or when it
/// was told.
pub async fn tell(
    cx: &Cx,
    tx: &mut WriteTx,
    id: CaseId,
    day: NaiveDate,
    version: i64,
) -> Result<(), Error> {
    let case = find_at(cx, tx, TELL, (id, version)).await?;
    case.may_tell()?;
    let case = Case { told_on: Some(day), ..case };
    keep(tx, &case).await?;
    note(cx, tx, &case, "told", "").await?;
    record(cx, tx, TELL, subject(&case), &[Change::new("case-told-on", "", day)]).await?;
    Ok(())
}
