use crate::foundation::{
    Cx, Error,
    journal::{self, Change, Gone, Subject, record},
    people::{self, Person, PersonId},
    privacy::{permissions::ANONYMISE, request::RequestId, store},
};
use kit_db::{Reads, WriteTx};
use kit_lang::Lang;
use uuid::Uuid;

/// Takes the name of a person out, wherever it stands. Figures stay the same to the unit.
///
/// What the journal said with the name is taken out, too; its chain holds, and this entry of it tells which were touched.
pub async fn anonymise(cx: &Cx, tx: &mut WriteTx, id: PersonId) -> Result<(), Error> {
    let person = people::find(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, ANONYMISE, ANONYMISE, &person.place).await?;
    if store::hold_of(tx, id).await?.is_some() || store::erased_at(tx, id).await?.is_some() {
        return Err(Error::Conflict("erasure-held-already"));
    }
    let mut own = store::records(tx, id).await?;
    let names = names(tx, &person, &own).await?;
    let near = store::near(tx, id).await?;
    own.extend(store::requests_of(tx, id).await?.into_iter().map(|one| one.id.0));
    let touched = journal::erase(tx, Gone { own: &own, near: &near, names: &names }).await?;
    for part in crate::app::PARTS {
        (part.erase)(cx, tx, id).await?;
    }
    store::erase_near(tx, id, &names).await?;
    let [ar, fr] =
        [Lang::Ar, Lang::Fr].map(|lang| cx.server.words.get(lang, "erasure-name").into_owned());
    store::remove_identity(tx, id).await?;
    store::erase_merges(tx, id).await?;
    store::erase_person(tx, &person, (&ar, &fr), cx.now).await?;
    let subject = Subject { kind: "person", id: id.to_string(), place: &person.place, title: &ar };
    tell(cx, tx, subject, &touched).await
}

/// Takes out who asked, of a request that ended long ago and is of nobody in the register.
pub async fn forget(cx: &Cx, tx: &mut WriteTx, id: RequestId) -> Result<(), Error> {
    let request = store::find_request(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, ANONYMISE, ANONYMISE, &request.place).await?;
    let touched = journal::erase(tx, Gone { own: &[id.0], near: &[], names: &[] }).await?;
    store::erase_request(tx, id).await?;
    let name = cx.server.words.get(Lang::Ar, "erasure-name");
    let (kind, place) = ("request", request.place.as_str());
    tell(cx, tx, Subject { kind, id: id.to_string(), place, title: &name }, &touched).await
}

/// Every name, telephone and address that the person ever had here: what is written now, what was corrected, and those of the
/// records that became theirs.
async fn names(tx: &impl Reads, person: &Person, own: &[Uuid]) -> Result<Vec<String>, Error> {
    let mut names = vec![person.name_ar.clone(), person.name_fr.clone()];
    names.extend([&person.phone, &person.email].into_iter().flatten().cloned());
    let fields = ["person-name-ar", "person-name-fr", "person-phone", "person-email"];
    names.extend(journal::names_said(tx, own, &fields).await?);
    names.extend(people::names_merged(tx, own).await?);
    names.sort_unstable();
    names.dedup();
    names.retain(|name| !name.is_empty());
    Ok(names)
}

async fn tell(
    cx: &Cx,
    tx: &mut WriteTx,
    subject: Subject<'_>,
    touched: &[i64],
) -> Result<(), Error> {
    let told = [Change::new(journal::ERASED, "", journal::ranges(touched))];
    record(cx, tx, ANONYMISE, subject, &told).await?;
    Ok(())
}
