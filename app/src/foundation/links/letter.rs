//! The letter that brings a link. What opens it is made when the letter goes out.

use super::{Asked, LinkId, paper::address, store, token::Token};
use crate::foundation::{
    Cx, Error,
    mail::{Letter, Outgoing, written},
};
use kit_db::WriteTx;

/// The kind of the letter, as `app::LETTERS` names it.
pub const KIND: &str = "link.give";

/// None when the link was taken back, is over, or there is nothing to answer any more.
pub async fn letter(cx: Cx, letter: Outgoing) -> Result<Option<Letter>, Error> {
    let cx = Cx { lang: letter.lang(), ..cx };
    let tx = cx.read().await?;
    let Some(link) = store::find(&cx, &tx, LinkId(letter.about)).await? else { return Ok(None) };
    let Some(linkable) = link.linkable() else { return Ok(None) };
    if !link.standing(linkable.repeated, cx.now).is_out() {
        return Ok(None);
    }
    let Some(asked) = (linkable.ask)(&cx, &tx, &link).await? else { return Ok(None) };
    drop(tx);
    let token = Token::random();
    let mut tx: WriteTx = cx.write().await?;
    store::set_hash(&mut tx, link.id, token.hash()).await?;
    tx.commit().await?;
    let Asked { title, lead, facts, .. } = asked;
    let facts = facts.iter().map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>();
    let args = [
        ("name", link.bearer.as_str().into()),
        ("title", title.into()),
        ("lead", lead.into()),
        ("facts", facts.join("\n").into()),
        ("when", kit_lang::date_time(cx.lang, link.ends_at).into()),
    ];
    Ok(Some(written(&cx, cx.lang, "letter-link", &args, Some(address(&cx, &token)))))
}
