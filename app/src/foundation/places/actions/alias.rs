use super::{find_for, subject};
use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    places::{permissions::ALIAS, store},
};
use kit_db::WriteTx;

/// Adds a name by which documents mean a place. One that it has already changes nothing.
pub async fn alias(cx: &Cx, tx: &mut WriteTx, code: &str, name: &str) -> Result<(), Error> {
    let mut place = find_for(cx, tx, ALIAS, code).await?;
    if place.alias_list().any(|alias| alias == name) {
        return Ok(());
    }
    if !place.aliases.is_empty() {
        place.aliases.push('\n');
    }
    place.aliases.push_str(name);
    store::set_aliases(tx, &place).await?;
    record(cx, tx, ALIAS, subject(&place), &[Change::new("place-alias", "", name)]).await?;
    Ok(())
}
