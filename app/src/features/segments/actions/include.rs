use crate::{
    features::segments::{
        SegmentId,
        permissions::{INCLUDE, find_for},
        store, subject,
    },
    foundation::{
        Cx, Error,
        journal::record,
        people::{self, PersonId},
    },
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Takes somebody back who was left out of a segment by hand.
///
/// Where it is so already, nothing happens. The journal says that it was done, and not to whom: a name there would have to
/// be taken out with everything else of the person.
pub async fn include(
    cx: &Cx,
    tx: &mut WriteTx,
    id: SegmentId,
    person: PersonId,
) -> Result<(), Error> {
    let segment = find_for(cx, tx, INCLUDE, id).await?;
    let person = people::find_for(cx, tx, people::READ, person).await?;
    if store::put_in(tx, id, person.id).await? {
        let about = subject(id, &segment.place, segment.name(Lang::Ar));
        record(cx, tx, INCLUDE, about, &[]).await?;
    }
    Ok(())
}
