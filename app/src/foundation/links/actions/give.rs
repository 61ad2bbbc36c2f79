use super::subject;
use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    links::{
        Given, Link, LinkId,
        forms::Giving,
        letter::KIND,
        permissions::{GIVE, READ},
        store,
        token::Token,
    },
    mail::{self, NewLetter},
};
use kit_db::{WriteTx, uuid::Uuid};

/// A link with what opens it, to be handed over; by mail there is nothing to hand over.
pub struct GivenLink {
    pub link: Link,
    pub token: Option<Token>,
}

/// Gives links on one thing: to be handed over, or sent. Who has no address is handed theirs in any case.
///
/// Fails with [`Error::Denied`] when the actor may not do themselves what the link lets its bearer do.
pub async fn give(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, thing): (Uuid, &Given),
    giving: &Giving,
) -> Result<Vec<GivenLink>, Error> {
    cx.allow_at(tx, READ, GIVE, &thing.place).await?;
    cx.allow_at(tx, READ, giving.linkable.verb, &thing.place).await?;
    let mut links = Vec::new();
    for bearer in &giving.to {
        let posted = giving.by_mail && !bearer.mail.is_empty();
        let token = (!posted).then(Token::random);
        let link = Link {
            id: LinkId::new(cx.now),
            verb: giving.linkable.verb.name.into(),
            kind: giving.linkable.kind.into(),
            thing: id,
            subject: bearer.subject,
            place: thing.place.clone(),
            bearer: bearer.name.clone(),
            mail: if posted { bearer.mail.clone() } else { String::new() },
            lang: giving.lang.code().into(),
            hash: token.as_ref().map(Token::hash),
            given_at: cx.now,
            given_by: cx.account(),
            giver: giver(cx),
            ends_at: giving.ends_at,
            uses: 0,
            used_on: None,
            answer: String::new(),
            revoked_at: None,
            upheld: 1,
        };
        store::insert(tx, &link).await?;
        if posted {
            send(cx, tx, &link).await?;
        }
        let until = Change::new("link-until", "", giving.ends_at.date_naive());
        let what = Change::new("link-what", "", giving.linkable.key());
        let to = Change::new("link-to", "", &link.bearer);
        record(cx, tx, GIVE, subject(&link), &[what, to, until]).await?;
        links.push(GivenLink { link, token });
    }
    Ok(links)
}

/// What whoever gives a link is called.
pub(super) fn giver(cx: &Cx) -> String {
    cx.actor.as_ref().map(|actor| actor.name.clone()).unwrap_or_default()
}

/// Puts the letter of a link into the outbox.
pub(super) async fn send(cx: &Cx, tx: &mut WriteTx, link: &Link) -> Result<(), Error> {
    let letter = NewLetter { kind: KIND, about: link.id.0, to: &link.mail, lang: link.lang() };
    mail::post(cx, tx, letter).await?;
    Ok(())
}
