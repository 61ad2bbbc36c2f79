use super::receive::received;
use crate::{
    features::desk::{Case, NewCase, permissions::ASK},
    foundation::{Cx, Error, accounts::hold_back},
};
use kit_db::WriteTx;

/// So many questions from one address delay nobody: a whole souk may share one.
const FREE: i64 = 12;

/// A visitor asks on the public form; whoever sends many waits longer and longer.
///
/// Fails with [`Error::TooMany`] while the delay after earlier ones runs.
pub async fn ask(cx: &Cx, tx: &mut WriteTx, new: &NewCase) -> Result<Case, Error> {
    hold_back(cx, tx, &format!("asks from {}", cx.asked.address), FREE).await?;
    received(&cx.visiting("case-by-form"), tx, ASK, new).await
}

/// The same for somebody who asks in another way than by the form; whoever lets them in keeps them from asking too often.
pub async fn asked(cx: &Cx, tx: &mut WriteTx, new: &NewCase) -> Result<Case, Error> {
    received(cx, tx, ASK, new).await
}
