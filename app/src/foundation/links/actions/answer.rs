use crate::foundation::{Actor, Cx, Error, Form, links::Link, links::store};
use kit_db::WriteTx;

/// Does what the link lets its bearer do, in their name: the one verb, on the one thing. The slice of the verb writes the
/// journal; that it was done by a signed link stands there as who did it.
///
/// Fails with [`Error::Conflict`] when the link was used, taken back or dropped in the meantime, and as the verb itself
/// fails.
pub async fn answer(cx: &Cx, tx: &mut WriteTx, link: &Link, form: &mut Form) -> Result<(), Error> {
    let linkable = link.linkable().ok_or(Error::NotFound)?;
    // Whoever gave it may have lost the right since the page was made.
    let today = store::find(cx, tx, link.id).await?;
    if !today.is_some_and(|link| link.standing(linkable.repeated, cx.now).is_open()) {
        return Err(Error::Conflict("link-gone-used"));
    }
    let when = (cx.now, cx.today());
    if !store::note_use(tx, link.id, linkable.repeated, when).await? {
        return Err(Error::Conflict("link-gone-used"));
    }
    let answered = (linkable.answer)(&acting(cx, link), tx, link, form).await?;
    store::note_answer(tx, link.id, answered).await?;
    Ok(())
}

/// The bearer: no account, no grant, whoever is signed in in this browser.
pub fn acting(cx: &Cx, link: &Link) -> Cx {
    let actor = Actor { account: None, name: link.actor(), grants: Vec::new() };
    Cx { actor: Some(actor), ..cx.clone() }
}
