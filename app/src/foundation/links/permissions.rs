//! What people do with links.
//!
//! That somebody may give links at all is a matter of who invites; that they may give this one, of whether they may do
//! themselves what the link lets its bearer do.
use super::{Link, LinkId, link::Standing, store, token::Token};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;

/// Who holds which link: names.
pub const READ: Verb = Verb::see("link.read", Area::People);
pub const GIVE: Verb = Verb::work("link.give", Area::Communication);
pub const RENEW: Verb = Verb::work("link.renew", Area::Communication);
pub const REVOKE: Verb = Verb::work("link.revoke", Area::Communication);
/// Does what a link lets its bearer do.
pub const ANSWER: Verb = Verb::public("link.answer");

pub const VERBS: &[Verb] = &[READ, GIVE, RENEW, REVOKE, ANSWER];

/// The link, for who may do `verb` to it and what it is for themselves.
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, id: LinkId) -> Result<Link, Error> {
    let link = store::find(cx, tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, READ, verb, &link.place).await?;
    let linkable = link.linkable().ok_or(Error::NotFound)?;
    match cx.may_at(tx, linkable.verb, &link.place).await? {
        true => Ok(link),
        false => Err(Error::Denied(linkable.verb)),
    }
}

/// What a token opens.
pub enum Opened {
    /// Nothing that was ever given.
    Unknown,
    /// A link that opens nothing any more.
    Gone(Standing),
    Open(Box<Link>),
}

/// The link of this token. Who holds it may do the one thing and nothing else: there is no other question to ask.
pub async fn opened(cx: &Cx, tx: &impl Reads, text: &str) -> Result<Opened, Error> {
    let Some(token) = Token::typed(text) else { return Ok(Opened::Unknown) };
    let link = store::by_hash(cx, tx, token.hash()).await?;
    let Some(link) = link.filter(|link| token.is(link.hash.as_deref())) else {
        return Ok(Opened::Unknown);
    };
    let Some(linkable) = link.linkable() else { return Ok(Opened::Unknown) };
    match link.standing(linkable.repeated, cx.now) {
        standing if standing.is_open() => Ok(Opened::Open(Box::new(link))),
        standing => Ok(Opened::Gone(standing)),
    }
}
