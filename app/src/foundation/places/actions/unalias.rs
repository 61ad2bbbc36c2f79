use super::{find_for, subject};
use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    places::{permissions::UNALIAS, store},
};
use kit_db::WriteTx;

/// Takes an alias away; adding it again undoes that.
pub async fn unalias(cx: &Cx, tx: &mut WriteTx, code: &str, name: &str) -> Result<(), Error> {
    let mut place = find_for(cx, tx, UNALIAS, code).await?;
    let kept: Vec<String> =
        place.alias_list().filter(|alias| *alias != name).map(str::to_owned).collect();
    place.aliases = kept.join("\n");
    store::set_aliases(tx, &place).await?;
    record(cx, tx, UNALIAS, subject(&place), &[Change::new("place-alias", name, "")]).await?;
    Ok(())
}
