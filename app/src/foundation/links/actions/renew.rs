use super::{
    GivenLink,
    give::{giver, send},
    subject,
};
use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    links::{
        Link, LinkId,
        forms::end_of,
        link::Standing,
        permissions::{RENEW, find_for},
        store,
        token::Token,
    },
    mail,
};
use chrono::Duration;
use kit_db::WriteTx;

/// Gives a link anew: what was lost, is over or was revoked holds again under another address, and the one before opens
/// nothing. It goes the way it went, by mail or on a slip, and whoever renews it is whoever gave it.
///
/// Fails with [`Error::Conflict`] when it was for one answer and had it.
pub async fn renew(cx: &Cx, tx: &mut WriteTx, id: LinkId) -> Result<GivenLink, Error> {
    let link = find_for(cx, tx, RENEW, id).await?;
    let linkable = link.linkable().ok_or(Error::NotFound)?;
    let before = link.standing(linkable.repeated, cx.now);
    if before == Standing::Used {
        return Err(Error::Conflict("link-gone-used"));
    }
    let posted = !link.mail.is_empty() && mail::may_post(cx);
    let token = (!posted).then(Token::random);
    let ends_at = end_of(cx.today() + Duration::days(linkable.days)).max(link.ends_at);
    let hash = token.as_ref().map(Token::hash);
    let (given_by, giver) = (cx.account(), giver(cx));
    let link = Link { hash, ends_at, given_by, giver, revoked_at: None, upheld: 1, ..link };
    store::renew(tx, &link).await?;
    if posted {
        send(cx, tx, &link).await?;
    }
    let changes = [
        Change::new("link-to", "", &link.bearer),
        Change::new("link-until", "", ends_at.date_naive()),
    ];
    record(cx, tx, RENEW, subject(&link), &changes).await?;
    Ok(GivenLink { link, token })
}
