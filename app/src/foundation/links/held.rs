//! What is held here of one person: the links that were given to them.

use super::{Link, store};
use crate::foundation::{
    Cx, Error, mail,
    people::{self, PersonId},
    privacy::Section,
};
use kit_db::{ReadTx, Reads, WriteTx};

/// The links that somebody was given.
pub async fn held(cx: &Cx, tx: &ReadTx, person: PersonId) -> Result<Vec<Section>, Error> {
    let t = |key: &str| cx.server.words.format_plain(cx.lang, key, &[]);
    let row = |one: Link| {
        let what = one.linkable().map(|linkable| t(&linkable.key())).unwrap_or_default();
        let given = kit_lang::date_time(cx.lang, one.given_at);
        let used = one.used_on.map(|day| kit_lang::date(cx.lang, day)).unwrap_or_default();
        vec![what, one.bearer, one.mail, given, one.giver, used]
    };
    let rows = of(tx, person).await?.into_iter().map(row).collect();
    let columns = ["link-what", "link-to", "person-email", "file-when", "file-who", "link-used"];
    Ok(vec![Section::new(cx, "links-title", &columns, rows)])
}

/// Links keep their day and their answer, and say that the name is gone; their letters keep neither address nor words.
pub async fn erase(cx: &Cx, tx: &mut WriteTx, person: PersonId) -> Result<(), Error> {
    let all = of(tx, person).await?;
    for one in &all {
        let name = cx.server.words.get(one.lang(), "erasure-name");
        store::erase(tx, one.id, &name).await?;
    }
    let about: Vec<_> = all.iter().map(|one| one.id.0).collect();
    mail::forget(tx, &about).await?;
    Ok(())
}

async fn of(tx: &impl Reads, id: PersonId) -> Result<Vec<Link>, Error> {
    let person = people::find(tx, id).await?.ok_or(Error::NotFound)?;
    Ok(store::of_person(tx, id, [&person.name_ar, &person.name_fr]).await?)
}
