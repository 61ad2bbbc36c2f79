//! What people do with cases, one file per verb.

mod receive;
mod ask;
mod edit;
mod identify;
mod route;
mod answer;
mod tell;
mod close;
mod reopen;
mod rate;
mod follow;
mod set_terms;
mod anonymise;

pub use self::{
    anonymise::{anonymise, empty},
    answer::answer,
    ask::{ask, asked},
    close::close,
    edit::edit,
    follow::{follow, known},
    identify::identify,
    rate::rate,
    receive::receive,
    reopen::reopen,
    route::route,
    set_terms::{set_terms, terms_for},
    tell::tell,
};

use super::{Case, store};
use crate::foundation::{Cx, Error};
use kit_db::WriteTx;

/// Keeps the case as it is now. Fails with [`Error::Stale`] when somebody saved in between.
async fn keep(tx: &mut WriteTx, case: &Case) -> Result<(), Error> {
    if store::update(tx, case).await? { Ok(()) } else { Err(Error::Stale) }
}

/// Notes what was done in the timeline of the case.
async fn note(
    cx: &Cx,
    tx: &mut WriteTx,
    case: &Case,
    kind: &'static str,
    words: &str,
) -> Result<(), Error> {
    let who = cx.actor.as_ref().map_or("", |actor| actor.name.as_str());
    Ok(store::insert_step(tx, case.id, (who, kind, words), cx.now).await?)
}
