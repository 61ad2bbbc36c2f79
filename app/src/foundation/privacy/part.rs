//! What each slice holds of one person: `app.rs` names the parts, so that the foundation need not know the features.

use crate::foundation::{Cx, Error, people::PersonId};
use kit_db::{ReadTx, WriteTx};
use serde::Serialize;
use std::pin::Pin;

/// An answer that takes a while.
pub type Asked<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// What a slice holds of a person, and how it takes their name out.
pub struct Part {
    pub held: for<'a> fn(&'a Cx, &'a ReadTx, PersonId) -> Asked<'a, Vec<Section>>,
    /// Takes out what names the person; figures stay what they are.
    pub erase: for<'a> fn(&'a Cx, &'a mut WriteTx, PersonId) -> Asked<'a, ()>,
}

/// A table of what is held, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    pub title: String,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl Section {
    /// A table whose title and columns are given by their keys.
    pub fn new(cx: &Cx, title: &str, columns: &[&str], rows: Vec<Vec<String>>) -> Self {
        let said = |key: &str| cx.server.words.format_plain(cx.lang, key, &[]);
        Self { title: said(title), columns: columns.iter().map(|key| said(key)).collect(), rows }
    }
}

/// Everything that is held of a person, slice by slice.
pub async fn held(cx: &Cx, tx: &ReadTx, person: PersonId) -> Result<Vec<Section>, Error> {
    let mut all = Vec::new();
    for part in crate::app::PARTS {
        all.extend((part.held)(cx, tx, person).await?);
    }
    all.retain(|section| !section.rows.is_empty());
    Ok(all)
}

/// What this slice holds itself: consents, requests, and what the journal says was done to the file and who read it.
pub async fn held_here(cx: &Cx, tx: &ReadTx, person: PersonId) -> Result<Vec<Section>, Error> {
    use super::store;
    let t = |key: &str| cx.server.words.format_plain(cx.lang, key, &[]);
    let day = |day: chrono::NaiveDate| kit_lang::date(cx.lang, day);
    let consents = store::consents(tx, person).await?.into_iter().map(|one| {
        let withdrawn = one.withdrawn_on.map(day).unwrap_or_default();
        vec![
            t(&one.channel.key()),
            one.text,
            day(one.given_on),
            t(&one.means.key()),
            one.collector,
            withdrawn,
        ]
    });
    let columns = [
        "consent-channel",
        "consent-text",
        "consent-given-on",
        "consent-means",
        "consent-collector",
        "consent-withdrawn-on",
    ];
    let consents = Section::new(cx, "consent-title", &columns, consents.collect());
    let requests = store::requests_of(tx, person).await?.into_iter().map(|one| {
        vec![t(&one.kind.key()), one.asked, day(one.received_on), t(&one.state.key()), one.answer]
    });
    let columns =
        ["request-right", "request-asked", "request-received-on", "request-step", "request-answer"];
    let requests = Section::new(cx, "request-list-title", &columns, requests.collect());
    let reads = store::reads(tx, person).await?.into_iter().map(|one| {
        let at = kit_lang::date_time(cx.lang, one.at);
        vec![at, one.actor_name, t(&format!("verb-{}", one.verb.replace('.', "-")))]
    });
    let columns = ["file-when", "file-who", "file-what"];
    let reads = Section::new(cx, "file-journal", &columns, reads.collect());
    Ok(vec![consents, requests, reads])
}

/// Takes out the words of consents and requests; their days and kinds stay.
pub async fn erase_here(tx: &mut WriteTx, person: PersonId) -> Result<(), Error> {
    Ok(super::store::erase_here(tx, person).await?)
}
