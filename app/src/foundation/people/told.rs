//! What an edit changed, as the journal tells it: names in place of codes, in Arabic like the titles beside them.

use super::{Sex, shown_phone};
use crate::foundation::{Cx, Error, journal::Change, organisations::OrganisationKind, places};
use kit_db::Reads;
use kit_lang::Lang;

/// Puts into the changes what people read in place of what is stored.
pub async fn told(
    cx: &Cx,
    tx: &impl Reads,
    mut changes: Vec<Change>,
) -> Result<Vec<Change>, Error> {
    for Change { field, before, after } in &mut changes {
        for text in [before, after] {
            if !text.is_empty() {
                *text = readable(cx, tx, field, text).await?;
            }
        }
    }
    Ok(changes)
}

async fn readable(cx: &Cx, tx: &impl Reads, field: &str, stored: &str) -> Result<String, Error> {
    let key = match field {
        "person-place" | "organisation-place" => {
            return Ok(places::name_of(tx, stored, Lang::Ar).await?);
        }
        "person-phone" | "organisation-phone" => return Ok(shown_phone(stored)),
        "person-sex" => Sex::parse(stored).map(|sex| sex.key().to_owned()),
        "organisation-kind" => OrganisationKind::parse(stored).map(OrganisationKind::key),
        _ => None,
    };
    let words = key.map(|key| cx.server.words.get(Lang::Ar, &key).into_owned());
    Ok(words.unwrap_or_else(|| stored.to_owned()))
}
