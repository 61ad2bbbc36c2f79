use super::receive::received;
use crate::{
    features::desk::{Case, NewCase, permissions::ASK},
    foundation::{Actor, Cx, Error, accounts::hold_back},
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// So many questions from one address delay nobody: a whole souk may share one.
const FREE: i64 = 12;

/// A visitor asks on the public form; whoever sends many waits longer and longer.
///
/// Fails with [`Error::TooMany`] while the delay after earlier ones runs.
pub async fn ask(cx: &Cx, tx: &mut WriteTx, new: &NewCase) -> Result<Case, Error> {
    hold_back(cx, tx, &format!("asks from {}", cx.asked.address), FREE).await?;
    received(&visiting(cx), tx, ASK, new).await
}

/// The same for somebody who asks in another way than by the form; whoever lets them in keeps them from asking too often.
pub async fn asked(cx: &Cx, tx: &mut WriteTx, new: &NewCase) -> Result<Case, Error> {
    received(cx, tx, ASK, new).await
}

/// Who acts, as the journal calls them: the form, whoever is signed in beside it.
fn visiting(cx: &Cx) -> Cx {
    let name = cx.server.words.get(Lang::Ar, "case-by-form").into_owned();
    let actor = Some(Actor { account: None, name, grants: Vec::new() });
    Cx { actor, ..cx.clone() }
}
