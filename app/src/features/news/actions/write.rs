use crate::{
    features::news::{
        NewPost, PostId,
        permissions::{READ, WRITE},
        store, subject,
    },
    foundation::{Cx, Error, journal::record},
};
use kit_db::WriteTx;

/// Writes a post; only its own place reads it until somebody else publishes it.
pub async fn write(cx: &Cx, tx: &mut WriteTx, new: &NewPost) -> Result<PostId, Error> {
    cx.allow_at(tx, READ, WRITE, &new.place).await?;
    let id = PostId::new(cx.now);
    store::insert(cx, tx, id, new).await?;
    record(cx, tx, WRITE, subject(id, &new.place, &new.title_ar), &[]).await?;
    Ok(id)
}
