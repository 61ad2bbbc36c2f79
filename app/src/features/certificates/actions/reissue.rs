use super::{draft, issue::drawn_up, note};
use crate::{
    features::certificates::{
        CertificateId,
        certificate::Refusal,
        permissions::{REISSUE, find_for},
        roll::{Entry, closed, rule},
        store,
    },
    foundation::{Cx, Error, journal::Change},
};
use kit_db::WriteTx;

/// Issues a certificate in place of another one, with today's words, a number and a code of its own; the old one no
/// longer counts. This is how a corrected name gets onto paper.
///
/// Fails with [`Error::Conflict`] when something took its place already, when the session is not closed, or when the
/// person no longer fulfils its rule.
pub async fn reissue(cx: &Cx, tx: &mut WriteTx, id: CertificateId) -> Result<CertificateId, Error> {
    let (old, _) = find_for(cx, tx, REISSUE, id).await?;
    store::hold(tx, old.event).await?;
    let (old, session) = find_for(cx, tx, REISSUE, id).await?;
    old.replaceable()?;
    closed(&session)?;
    let rule = rule(tx, &session, old.kind).await?;
    let taker = store::one(tx, session.id, old.kind, old.registration).await?;
    let entry = taker.map(|taker| Entry::new(taker, rule)).filter(Entry::earned);
    let entry = entry.ok_or(Refusal::Short)?;
    let draft = draft(cx, tx, &session).await?;
    let number = store::take_numbers(tx, &draft.series(old.kind), 1).await?;
    let new = store::New { replaces: Some(old.id), ..drawn_up(cx, &draft, number, &entry) };
    let new = [new];
    store::insert(cx, tx, session.id, &new).await?;
    let [new] = new;
    let name_before = old.says()?.ar.name;
    let changes = Change::differing([
        Change::new("certificate-number", &old.number, &new.content.number),
        Change::new("certificate-name", &name_before, &new.content.ar.name),
    ]);
    for (id, number) in [(old.id, &old.number), (new.id, &new.content.number)] {
        let what = (id, number.as_str(), &*new.content.ar.name, &*session.place);
        note(cx, tx, REISSUE, what, &changes).await?;
    }
    Ok(new.id)
}
