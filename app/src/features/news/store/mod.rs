//! Every SQL statement about posts, and about what is told everybody.

mod list;
mod told;

pub use self::{
    list::{Asked, Listed, places, rows, total},
    told::{called, event_of, opened, provinces, told},
};

use super::{NewPost, Post, PostId, State};
use crate::foundation::{Cx, search};
use kit_db::{Reads, Result, WriteTx, sql};
use kit_lang::{Lang, sort_key};

pub async fn find(tx: &impl Reads, id: PostId) -> Result<Option<Post>> {
    tx.optional(sql!(
        "select id, place, kind, event, title_ar, text_ar, title_fr, text_fr, contact, ends_on, state, made_by, edited_by,
                published_at, changed_at, version
           from posts
          where id = $1",
        id,
    ))
    .await
}

pub async fn insert(cx: &Cx, tx: &mut WriteTx, id: PostId, new: &NewPost) -> Result<()> {
    tx.run(sql!(
        "insert into posts
                (id, place, kind, event, title_ar, text_ar, title_fr, text_fr, contact, ends_on, state, made_by, sort_ar,
                 sort_fr, changed_at, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $15)",
        id,
        new.place.as_str(),
        new.kind,
        new.event,
        new.title_ar.as_str(),
        new.text_ar.as_str(),
        new.title_fr.as_str(),
        new.text_fr.as_str(),
        new.contact.as_str(),
        new.ends_on,
        State::Draft,
        cx.account(),
        sort_key(Lang::Ar, &new.title_ar),
        sort_key(Lang::Fr, &new.title_fr),
        cx.now,
    ))
    .await?;
    search::index(tx, "post", id, &[&new.title_ar, &new.title_fr]).await
}

/// Writes what an edit changed. False when the version is no longer the one given.
pub async fn update(
    cx: &Cx,
    tx: &mut WriteTx,
    id: PostId,
    new: &NewPost,
    version: i64,
) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update posts
                set place = $3, kind = $4, event = $5, title_ar = $6, text_ar = $7, title_fr = $8, text_fr = $9,
                    contact = $10, ends_on = $11, edited_by = $12, sort_ar = $13, sort_fr = $14, changed_at = $15,
                    version = version + 1
              where id = $1 and version = $2",
            id,
            version,
            new.place.as_str(),
            new.kind,
            new.event,
            new.title_ar.as_str(),
            new.text_ar.as_str(),
            new.title_fr.as_str(),
            new.text_fr.as_str(),
            new.contact.as_str(),
            new.ends_on,
            cx.account(),
            sort_key(Lang::Ar, &new.title_ar),
            sort_key(Lang::Fr, &new.title_fr),
            cx.now,
        ))
        .await?;
    search::index(tx, "post", id, &[&new.title_ar, &new.title_fr]).await?;
    Ok(touched == 1)
}

/// Another state; the day on which it was published first stays.
pub async fn set_state(cx: &Cx, tx: &mut WriteTx, post: &Post, state: State) -> Result<u64> {
    let first = post.published_at.or((state == State::Published).then_some(cx.now));
    tx.run(sql!(
        "update posts
            set state = $2, published_at = $3, changed_at = $4, version = version + 1
          where id = $1",
        post.id,
        state,
        first,
        cx.now,
    ))
    .await
}
