use super::find_for;
use crate::foundation::{
    Cx, Error,
    journal::{Change, Subject, record},
    places::{NewPlace, PlaceCode, permissions::ADD, store},
};
use kit_db::WriteTx;

/// Adds a neighbourhood or a douar below a commune or an arrondissement, and returns its code.
///
/// Fails with [`Error::Conflict`] when the place takes none.
pub async fn add(cx: &Cx, tx: &mut WriteTx, parent: &str, new: &NewPlace) -> Result<String, Error> {
    let parent = find_for(cx, tx, ADD, parent).await?;
    if !parent.takes_additions() {
        return Err(Error::Conflict("place-takes-no-parts"));
    }
    let within = PlaceCode::parse(&parent.code).map_err(|_| Error::NotFound)?;
    let number = store::next_number(tx, &parent.code).await?;
    let code =
        PlaceCode::added(&within, number).map_err(|_| Error::Conflict("place-takes-no-parts"))?;
    store::add(tx, code.as_str(), new, &parent).await?;
    let (id, place) = (code.as_str().to_owned(), code.as_str());
    let told = [
        Change::new("place-name-ar", "", &new.name_ar),
        Change::new("place-name-fr", "", &new.name_fr),
    ];
    record(cx, tx, ADD, Subject { kind: "place", id, place, title: &new.name_ar }, &told).await?;
    Ok(code.as_str().to_owned())
}
