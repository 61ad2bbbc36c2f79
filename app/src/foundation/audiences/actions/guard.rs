use crate::foundation::{
    Cx, Error,
    audiences::{permissions::GUARD, store, subject},
    journal::{Change, record},
};
use kit_db::WriteTx;

/// Marks an audience as sensitive, or as one like the others again.
pub async fn guard(cx: &Cx, tx: &mut WriteTx, code: &str, sensitive: bool) -> Result<(), Error> {
    cx.allow(GUARD)?;
    let mut audience = store::find(tx, code).await?.ok_or(Error::NotFound)?;
    if audience.sensitive == sensitive {
        return Ok(());
    }
    audience.sensitive = sensitive;
    if !store::update(tx, &audience).await? {
        return Err(Error::Stale);
    }
    let (before, after) = match sensitive {
        true => ("audience-open", "audience-sensitive"),
        false => ("audience-sensitive", "audience-open"),
    };
    let changes = [Change::new("audience-guarding", before, after)];
    record(cx, tx, GUARD, subject(&audience), &changes).await?;
    Ok(())
}
