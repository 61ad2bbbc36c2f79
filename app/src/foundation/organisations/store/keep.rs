use crate::foundation::{
    organisations::{NewOrganisation, Organisation, OrganisationId},
    people::in_script_of,
    search,
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql};
use kit_lang::{Lang, sort_key};

pub async fn find(tx: &impl Reads, id: OrganisationId) -> Result<Option<Organisation>> {
    tx.optional(sql!(
        "select id, kind, name_ar, name_fr, place, phone, email, version
           from organisations
          where id = $1",
        id,
    ))
    .await
}

/// Organisations of `within`, a place with all below it, whose name in either script is this text once folded.
pub async fn by_name(tx: &impl Reads, text: &str, within: &str) -> Result<Vec<Organisation>> {
    let Some((matching, args)) = search::matching(tx, "organisation", "id", text) else {
        return Ok(Vec::new());
    };
    let mut sql = Sql::new(
        "select id, kind, name_ar, name_fr, place, phone, email, version from organisations",
    );
    sql.with(&format!("where {matching}"), args)
        .with("and place in (select place from place_above where above = ?)", [within.into()])
        .push("order by id");
    let mut found: Vec<Organisation> = tx.all(sql.query()).await?;
    let wanted = kit_words::fold(text);
    let is = |name: &str| !name.is_empty() && kit_words::fold(name) == wanted;
    found.retain(|one| is(&one.name_ar) || is(&one.name_fr));
    Ok(found)
}

/// An organisation by its names.
#[derive(Debug, Clone, FromRow)]
pub struct Names {
    pub id: OrganisationId,
    pub name_ar: String,
    pub name_fr: String,
}

/// The names of all organisations of `within`, a place with all below it.
pub async fn names(tx: &impl Reads, within: &str) -> Result<Vec<Names>> {
    tx.all(sql!(
        "select id, name_ar, name_fr
           from organisations
          where place in (select place from place_above where above = $1)
          order by id",
        within,
    ))
    .await
}

pub async fn insert(
    tx: &mut WriteTx,
    id: OrganisationId,
    new: &NewOrganisation,
    now: DateTime<Utc>,
) -> Result<()> {
    let [sort_ar, sort_fr] = sort_keys(new);
    tx.run(sql!(
        "insert into organisations
                (id, kind, name_ar, name_fr, place, phone, email, sort_ar, sort_fr, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        id,
        new.kind,
        new.name_ar.as_str(),
        new.name_fr.as_str(),
        new.place.as_str(),
        new.phone.clone(),
        new.email.clone(),
        sort_ar,
        sort_fr,
        now,
    ))
    .await?;
    search::index(tx, "organisation", id, &[&new.name_ar, &new.name_fr]).await
}

/// Writes what an edit changed. False when the version is no longer the one given.
pub async fn update(
    tx: &mut WriteTx,
    id: OrganisationId,
    new: &NewOrganisation,
    version: i64,
) -> Result<bool> {
    let [sort_ar, sort_fr] = sort_keys(new);
    let touched = tx
        .run(sql!(
            "update organisations
                set kind = $3, name_ar = $4, name_fr = $5, place = $6, phone = $7, email = $8,
                    sort_ar = $9, sort_fr = $10, version = version + 1
              where id = $1 and version = $2",
            id,
            version,
            new.kind,
            new.name_ar.as_str(),
            new.name_fr.as_str(),
            new.place.as_str(),
            new.phone.clone(),
            new.email.clone(),
            sort_ar,
            sort_fr,
        ))
        .await?;
    search::index(tx, "organisation", id, &[&new.name_ar, &new.name_fr]).await?;
    Ok(touched == 1)
}

/// Takes an organisation out that nothing refers to; says whether it went.
pub async fn remove_unused(tx: &mut WriteTx, id: OrganisationId) -> Result<bool> {
    let gone = tx
        .run(sql!(
            "delete from organisations
              where id = $1
                and not exists (select 1 from memberships m where m.organisation = organisations.id)
                and not exists (select 1 from registrations r
                                 where r.organisation = organisations.id
                                    or r.nominated_by = organisations.id)
                and not exists (select 1 from session_waiting w
                                 where w.organisation = organisations.id
                                    or w.nominated_by = organisations.id)
                and not exists (select 1 from training_sessions t where t.centre = organisations.id)
                and not exists (select 1 from grants g where g.thing_id = organisations.id)",
            id,
        ))
        .await?;
    if gone == 1 {
        search::forget(tx, "organisation", id).await?;
    }
    Ok(gone == 1)
}

/// Takes an organisation out whose rows were moved to another.
pub async fn remove(tx: &mut WriteTx, id: OrganisationId) -> Result<()> {
    tx.run(sql!("delete from organisations where id = $1", id)).await?;
    search::forget(tx, "organisation", id).await
}

fn sort_keys(new: &NewOrganisation) -> [Vec<u8>; 2] {
    [Lang::Ar, Lang::Fr].map(|lang| sort_key(lang, in_script_of(lang, &new.name_ar, &new.name_fr)))
}
