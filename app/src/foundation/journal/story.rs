//! What happened here, at the foot of a page whose things have no page of their own.

use super::{
    permissions::READ,
    store::{self, Asked},
    views::lines,
};
use crate::{
    foundation::{Cx, Error},
    layout::Frame,
};
use kit_db::Reads;

/// So many lines stand under a list; the journal has the others.
const LATELY: i64 = 10;

/// The last lines about things of a kind, in a place and below it or anywhere, for whoever reads the journal there.
pub async fn tell(
    cx: &Cx,
    tx: &impl Reads,
    frame: &mut Frame,
    (kind, place): (&str, &str),
) -> Result<(), Error> {
    if !cx.may(READ) {
        return Ok(());
    }
    let asked = Asked { kind: kind.into(), place: place.into(), ..Asked::default() };
    let (_, very_many) = store::total(cx, tx, &asked).await?;
    let listed = store::page(cx, tx, &asked, (LATELY, 0), very_many).await?;
    let entries: Vec<_> = listed.iter().map(store::Listed::entry).collect();
    frame.story = lines(frame, &entries);
    frame.story_href = format!("/journal?kind={kind}");
    Ok(())
}

/// The lines of one thing, for whoever sees it.
pub async fn tell_of(
    tx: &impl Reads,
    frame: &mut Frame,
    (kind, id): (&str, impl ToString),
) -> Result<(), Error> {
    frame.story = lines(frame, &store::of(tx, kind, id, 2 * LATELY).await?);
    Ok(())
}
