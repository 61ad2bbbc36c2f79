use crate::{
    features::practices::{
        CommentId, NewComment, PracticeId,
        permissions::{COMMENT, find_for},
        store, subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Says something about a practice, in the name of the actor's place.
///
/// The same words of the same account a second time are a double click, and said once.
pub async fn comment(
    cx: &Cx,
    tx: &mut WriteTx,
    id: PracticeId,
    new: &NewComment,
) -> Result<(), Error> {
    let practice = find_for(cx, tx, COMMENT, id).await?;
    let place = cx.scope(COMMENT).into_iter().next().ok_or(Error::Denied(COMMENT))?;
    if store::is_said(cx, tx, id, new).await? {
        return Ok(());
    }
    store::insert_comment(cx, tx, CommentId::new(cx.now), id, &place, new).await?;
    let said = [Change::new("practice-comment", "", new.kind.key())];
    record(cx, tx, COMMENT, subject(id, &practice.place, &practice.title_ar), &said).await?;
    Ok(())
}
