//! What is held here of one person, and how their name is taken out of the papers.

use super::{Certificate, store};
use crate::foundation::{Cx, Error, people::PersonId, privacy::Section};
use kit_db::{ReadTx, WriteTx};
use kit_lang::Lang;

/// The certificates of a person.
pub async fn held(cx: &Cx, tx: &ReadTx, person: PersonId) -> Result<Vec<Section>, Error> {
    let row = |one: Certificate| {
        let says = one.says()?;
        let side = if cx.lang == Lang::Ar { says.ar } else { says.fr };
        let (name, day) = (side.name, kit_lang::date(cx.lang, says.issued_on));
        Ok(vec![one.number, name, side.subject, day])
    };
    let all = store::of_person(tx, person).await?;
    let rows = all.into_iter().map(row).collect::<Result<Vec<_>, Error>>()?;
    let columns = ["file-number", "file-name", "file-title-of", "file-when"];
    Ok(vec![Section::new(cx, "person-certificates", &columns, rows)])
}

/// Papers keep their number and say that the name is gone: whoever verifies one sees that it was issued.
pub async fn erase(cx: &Cx, tx: &mut WriteTx, person: PersonId) -> Result<(), Error> {
    for one in store::of_person(tx, person).await? {
        let mut says = one.says()?;
        says.ar.name = cx.server.words.get(Lang::Ar, "erasure-name").into_owned();
        says.fr.name = cx.server.words.get(Lang::Fr, "erasure-name").into_owned();
        store::rewrite(tx, one.id, &says).await?;
    }
    Ok(())
}
