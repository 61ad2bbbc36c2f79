use crate::{
    features::needs::{
        NeedId, NewNeed,
        need::WrongNeed,
        permissions::{READ, RECORD},
        store, subject,
    },
    foundation::{
        Cx, Error,
        journal::{self, Change},
    },
};
use kit_db::WriteTx;

/// Writes down a need of a place in a year.
///
/// Fails with [`Error::Conflict`] when it says no gap, or nothing at all.
pub async fn record(cx: &Cx, tx: &mut WriteTx, new: &NewNeed) -> Result<NeedId, Error> {
    cx.allow_at(tx, READ, RECORD, &new.place).await?;
    new.check()?;
    let id = NeedId::new(cx.now);
    store::insert(tx, id, new, cx.now).await?;
    let told = Change::differing([
        Change::new("need-year", "", new.year),
        Change::new("need-persons", "", new.persons),
        Change::new("need-domain", "", new.domain.key()),
        Change::new("need-competence-ar", "", &new.competence_ar),
        Change::new("need-competence-fr", "", &new.competence_fr),
        Change::new("need-source", "", new.source.key()),
        Change::new("need-source-note", "", &new.source_note),
    ]);
    journal::record(cx, tx, RECORD, subject(id, &new.place, new.title()), &told).await?;
    Ok(id)
}

impl From<WrongNeed> for Error {
    fn from(wrong: WrongNeed) -> Self {
        match wrong {
            WrongNeed::NoGap => Self::Conflict("need-no-gap"),
            WrongNeed::Wordless => Self::Conflict("need-wordless"),
        }
    }
}
