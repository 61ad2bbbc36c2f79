use crate::foundation::{
    Cx, Error,
    journal::{self, Change, Subject, record},
    people::{self, PersonId},
    privacy::{permissions::ANONYMISE, store},
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Takes the name of a person out, wherever it stands. Figures stay the same to the unit.
///
/// What the journal said with the name is taken out, too; its chain holds, and this entry of it tells which were touched.
pub async fn anonymise(cx: &Cx, tx: &mut WriteTx, id: PersonId) -> Result<(), Error> {
    let person = people::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, ANONYMISE, ANONYMISE, &person.place).await?;
    if store::hold_of(tx, id).await?.is_some() || store::erased_at(tx, id).await?.is_some() {
        return Err(Error::Conflict("erasure-held-already"));
    }
    let own = store::records(tx, id).await?;
    let near = store::near(tx, id).await?;
    let names: Vec<&str> =
        [&*person.name_ar, &*person.name_fr].into_iter().filter(|name| !name.is_empty()).collect();
    let touched = journal::erase(tx, &own, &near, &names).await?;
    for part in crate::app::PARTS {
        (part.erase)(cx, tx, id).await?;
    }
    let [ar, fr] =
        [Lang::Ar, Lang::Fr].map(|lang| cx.server.words.get(lang, "erasure-name").into_owned());
    store::erase_merges(tx, id).await?;
    store::erase_person(tx, &person, (&ar, &fr), cx.now).await?;
    let subject = Subject { kind: "person", id: id.to_string(), place: &person.place, title: &ar };
    let told = [Change::new(journal::ERASED, "", journal::ranges(&touched))];
    record(cx, tx, ANONYMISE, subject, &told).await?;
    Ok(())
}
