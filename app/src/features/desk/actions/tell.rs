use super::{keep, note};
use crate::{
    features::desk::{
        Case, CaseId,
        permissions::{TELL, find_for},
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
/// Fails with [`Error::Conflict`] when there is no answer yet, or when it was told.
pub async fn tell(cx: &Cx, tx: &mut WriteTx, id: CaseId, day: NaiveDate) -> Result<(), Error> {
    let case = find_for(cx, tx, TELL, id).await?;
    case.may_tell()?;
    let case = Case { told_on: Some(day), ..case };
    keep(tx, &case).await?;
    note(cx, tx, &case, "told", "").await?;
    record(cx, tx, TELL, subject(&case), &[Change::new("case-told-on", "", day)]).await?;
    Ok(())
}
