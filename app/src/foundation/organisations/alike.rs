//! Finding organisations that may be the one at hand.

use super::{NewOrganisation, Organisation, OrganisationId, store};
use crate::foundation::Error;
use kit_db::Reads;
use kit_words::{Named, Prepared, Reason};

/// From this score on somebody is asked whether the two are one. Names of organisations share more words than those of
/// people.
const ASK: u8 = 85;
/// More than these nobody compares by eye.
const MOST: usize = 6;

/// An organisation whose name is like the one at hand, with why.
#[derive(Debug, Clone)]
pub struct Candidate {
    pub organisation: Organisation,
    pub reasons: Vec<Reason>,
}

/// Organisations of `within`, a place with all below it, whose names are like this one; best first. A province has some
/// thousands: each is looked at, off the threads that answer requests.
pub async fn alike(
    tx: &impl Reads,
    new: &NewOrganisation,
    within: &str,
) -> Result<Vec<Candidate>, Error> {
    let names = store::names(tx, within).await?;
    let (ar, fr) = (new.name_ar.clone(), new.name_fr.clone());
    let work = tokio::task::spawn_blocking(move || likest(&Named { ar: &ar, fr: &fr }, &names));
    let likest = work.await.map_err(|error| Error::Internal(error.to_string()))?;
    let mut found = Vec::new();
    for (id, reasons) in likest {
        found.extend(
            store::find(tx, id).await?.map(|organisation| Candidate { organisation, reasons }),
        );
    }
    Ok(found)
}

fn likest(named: &Named<'_>, all: &[store::Names]) -> Vec<(OrganisationId, Vec<Reason>)> {
    let wanted = Prepared::new(named);
    let mut likest: Vec<(u8, OrganisationId, Vec<Reason>)> = all
        .iter()
        .map(|one| (one.id, Prepared::new(&Named { ar: &one.name_ar, fr: &one.name_fr })))
        .filter(|(_, name)| wanted.may_resemble(name))
        .map(|(id, name)| (wanted.likeness(&name), id))
        .filter(|(likeness, _)| likeness.score >= ASK)
        .map(|(likeness, id)| (likeness.score, id, likeness.reasons))
        .collect();
    likest.sort_by_key(|(score, id, _)| (u8::MAX - score, *id));
    likest.into_iter().take(MOST).map(|(_, id, reasons)| (id, reasons)).collect()
}
