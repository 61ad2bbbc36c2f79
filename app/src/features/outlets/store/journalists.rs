//! The statements about those who speak for an outlet.

use crate::{
    features::outlets::{Journalist, JournalistId, NewJournalist, OutletId},
    foundation::people::in_script_of,
};
use chrono::{DateTime, Utc};
use kit_db::{Reads, Result, Sql, WriteTx, sql};
use kit_lang::{Lang, sort_key};

const COLUMNS: &str = "select id, outlet, name_ar, name_fr, post, phone, email, agreed_on, agreed_how, version from journalists";

/// Those of an outlet, the first so many by name.
pub async fn journalists(
    tx: &impl Reads,
    outlet: OutletId,
    lang: Lang,
    most: i64,
) -> Result<Vec<Journalist>> {
    let by = if lang == Lang::Ar { "sort_ar" } else { "sort_fr" };
    let mut sql = Sql::new(COLUMNS);
    sql.with("where outlet = ?", [outlet.into()]);
    sql.with(&format!("order by {by}, id limit ?"), [most.into()]);
    tx.all(sql.query()).await
}

/// One of them, if they are of this outlet.
pub async fn journalist(
    tx: &impl Reads,
    outlet: OutletId,
    id: JournalistId,
) -> Result<Option<Journalist>> {
    let mut sql = Sql::new(COLUMNS);
    sql.with("where id = ? and outlet = ?", [id.into(), outlet.into()]);
    tx.optional(sql.query()).await
}

pub async fn insert_journalist(
    tx: &mut WriteTx,
    (id, outlet): (JournalistId, OutletId),
    new: &NewJournalist,
    now: DateTime<Utc>,
) -> Result<()> {
    tx.run(sql!(
        "insert into journalists
                (id, outlet, name_ar, name_fr, post, phone, email, agreed_on, agreed_how, sort_ar, sort_fr, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        id,
        outlet,
        new.name_ar.as_str(),
        new.name_fr.as_str(),
        new.post.as_str(),
        new.phone.clone(),
        new.email.clone(),
        new.agreed_on,
        new.agreed_how,
        sort_key(Lang::Ar, in_script_of(Lang::Ar, &new.name_ar, &new.name_fr)),
        sort_key(Lang::Fr, in_script_of(Lang::Fr, &new.name_ar, &new.name_fr)),
        now,
    ))
    .await?;
    Ok(())
}

/// Writes what an edit changed. False when the version is no longer the one given.
pub async fn update_journalist(
    tx: &mut WriteTx,
    id: JournalistId,
    new: &NewJournalist,
    version: i64,
) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update journalists
                set name_ar = $3, name_fr = $4, post = $5, phone = $6, email = $7, agreed_on = $8, agreed_how = $9,
                    sort_ar = $10, sort_fr = $11, version = version + 1
              where id = $1 and version = $2",
            id,
            version,
            new.name_ar.as_str(),
            new.name_fr.as_str(),
            new.post.as_str(),
            new.phone.clone(),
            new.email.clone(),
            new.agreed_on,
            new.agreed_how,
            sort_key(Lang::Ar, in_script_of(Lang::Ar, &new.name_ar, &new.name_fr)),
            sort_key(Lang::Fr, in_script_of(Lang::Fr, &new.name_ar, &new.name_fr)),
        ))
        .await?;
    Ok(touched == 1)
}

pub async fn delete_journalist(tx: &mut WriteTx, id: JournalistId) -> Result<u64> {
    tx.run(sql!("delete from journalists where id = $1", id)).await
}
