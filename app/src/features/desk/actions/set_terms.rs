use crate::{
    features::desk::{
        clock::Terms,
        permissions::{READ, SET_TERMS},
        store,
    },
    foundation::{
        Cx, Error,
        journal::{Change, Subject, record},
        letterhead, places,
    },
};
use kit_db::{Reads, WriteTx};
use kit_lang::Lang;

/// Sets in how many days of work a province or prefecture answers. Cases that are there keep the day that was promised.
///
/// Fails with [`Error::Stale`] when somebody set others since `new.version`, with [`Error::NotFound`] for a place that is no seat.
pub async fn set_terms(cx: &Cx, tx: &mut WriteTx, place: &str, new: &Terms) -> Result<(), Error> {
    let before = terms_for(cx, tx, place).await?;
    if before.version != new.version {
        return Err(Error::Stale);
    }
    let changes = Change::differing([
        Change::new("case-kind-question", before.question, new.question),
        Change::new("case-kind-suggestion", before.suggestion, new.suggestion),
        Change::new("case-kind-complaint", before.complaint, new.complaint),
    ]);
    if changes.is_empty() {
        return Ok(());
    }
    if !store::set_terms(tx, place, new).await? {
        return Err(Error::Stale);
    }
    let title = places::name_of(tx, place, Lang::Ar).await?;
    let subject = Subject { kind: "case_terms", id: place.into(), place, title: &title };
    record(cx, tx, SET_TERMS, subject, &changes).await?;
    Ok(())
}

/// What a seat has set, for who may set it.
pub async fn terms_for(cx: &Cx, tx: &impl Reads, place: &str) -> Result<Terms, Error> {
    cx.allow_at(tx, READ, SET_TERMS, place).await?;
    let seat = letterhead::seat_of(tx, place).await?;
    match seat.is_some_and(|seat| seat.code == place) {
        true => Ok(store::terms(tx, place).await?),
        false => Err(Error::NotFound),
    }
}
