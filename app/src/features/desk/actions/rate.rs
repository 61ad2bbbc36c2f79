use super::{keep, note};
use crate::{
    features::desk::{Case, permissions::RATE, subject},
    foundation::{Cx, Error, journal::record},
};
use kit_db::WriteTx;

/// Notes how satisfied whoever asked is, from 1 to 5, and what they say of it. The door has found the case: by the right of the
/// desk, or by the link that its bearer holds.
///
/// Fails with [`Error::Conflict`] when there is no answer yet.
pub async fn rate(
    cx: &Cx,
    tx: &mut WriteTx,
    case: Case,
    (mark, remark): (i64, &str),
) -> Result<(), Error> {
    case.may_rate()?;
    let case = Case { satisfaction: Some(mark), remark: remark.to_owned(), ..case };
    keep(tx, &case).await?;
    note(cx, tx, &case, "rated", remark).await?;
    record(cx, tx, RATE, subject(&case), &[]).await?;
    Ok(())
}
