use super::promote::tell;
use crate::{
    features::reception::{
        Badge, NewBadge, Source, State,
        permissions::SIGN_UP,
        store::{self, Keeping},
        subject,
    },
    foundation::{
        Cx, Error,
        accounts::hold_back,
        events::Event,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// So many from one address delay nobody: a whole association may share one.
const FREE: i64 = 20;

/// A visitor signs up: they have a seat while there are any, and wait otherwise. The confirmation goes by mail, if they gave an address.
///
/// Fails with [`Error::Conflict`] when nobody can sign up today, or when the same name did with the same telephone or address;
/// with [`Error::TooMany`] while the delay after earlier ones runs.
pub async fn sign_up(
    cx: &Cx,
    tx: &mut WriteTx,
    event: &Event,
    new: &NewBadge,
) -> Result<Badge, Error> {
    hold_back(cx, tx, &format!("signs up from {}", cx.asked.address), FREE).await?;
    let open = store::reception(tx, event.id).await?.ok_or(Error::NotFound)?;
    if !open.takes(event, cx.today()) {
        return Err(Error::Conflict("reception-not-open"));
    }
    // Whoever signs up at the same time waits for the end of this transaction: the last seat is given once.
    let no = store::take_numbers(tx, event.id, 1).await?;
    if store::is_there(tx, event.id, new).await? {
        return Err(Error::Conflict("badge-is-there"));
    }
    let state = match store::free_seats(tx, event.id).await? {
        Some(0) => State::Waiting,
        _ => State::Expected,
    };
    let how = Keeping { event: event.id, no, source: Source::Form, state };
    let badge = store::insert(cx, tx, &how, new).await?;
    tell(cx, tx, &badge).await?;
    let visitor = cx.visiting("badge-by-form");
    record(&visitor, tx, SIGN_UP, subject(event), &[Change::new("badge-no", "", no)]).await?;
    Ok(badge)
}
