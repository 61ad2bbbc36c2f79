use crate::{
    features::plans::{forms::GivenDraft, given::GivenId, permissions::GIVE, store},
    foundation::{
        Cx, Error, audiences,
        journal::{Change, Subject, record},
    },
};
use kit_db::WriteTx;

/// Gives a message to every province below a place, to be adapted.
///
/// Fails with [`Error::Conflict`] when the place is out of the actor's reach or there is no such audience.
pub async fn give(cx: &Cx, tx: &mut WriteTx, draft: &GivenDraft) -> Result<GivenId, Error> {
    if !cx.may_at(tx, GIVE, &draft.place).await? {
        return Err(Error::Conflict("plan-place-out"));
    }
    if let Some(audience) = &draft.audience {
        let audience = audiences::find(tx, audience).await?;
        audience.ok_or(Error::Conflict("plan-line-audience-unknown"))?;
    }
    let id = store::insert_given(cx, tx, draft).await?;
    let subject = Subject {
        kind: "common_message",
        id: id.to_string(),
        place: &draft.place,
        title: &draft.words_ar,
    };
    let told = [Change::new("plan-message", "", &draft.words_ar)];
    record(cx, tx, GIVE, subject, &told).await?;
    Ok(id)
}
