use crate::{
    features::practices::{
        CommentId, Practice, PracticeId,
        comment::Comment,
        permissions::{TAKE_BACK, find_for},
        store, subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::{Reads, WriteTx};

/// Takes back a comment: one's own, or any on a sheet of one's own place. Its words are gone.
///
/// Fails with [`Error::NotFound`] when it is not there (any more).
pub async fn take_back(
    cx: &Cx,
    tx: &mut WriteTx,
    id: PracticeId,
    comment: CommentId,
) -> Result<(), Error> {
    let practice = find_for(cx, tx, TAKE_BACK, id).await?;
    let said = taken_back(cx, tx, &practice, comment).await?;
    store::delete_comment(tx, comment).await?;
    let gone = [Change::new("practice-comment", said.kind.key(), "")];
    record(cx, tx, TAKE_BACK, subject(id, &practice.place, &practice.title_ar), &gone).await?;
    Ok(())
}

/// The comment, if the actor may take it back.
pub async fn taken_back(
    cx: &Cx,
    tx: &impl Reads,
    practice: &Practice,
    comment: CommentId,
) -> Result<Comment, Error> {
    let said = store::comment(tx, comment).await?.filter(|said| said.practice == practice.id);
    let said = said.ok_or(Error::NotFound)?;
    if said.is_by(cx.account()) || cx.may_at(tx, TAKE_BACK, &practice.place).await? {
        Ok(said)
    } else {
        Err(Error::Denied(TAKE_BACK))
    }
}
