//! Statements that take an import back.

use crate::foundation::{
    events::ImportId, organisations::OrganisationId, people::PersonId, search,
};
use kit_db::{FromRow, Reads, Result, WriteTx, sql};

/// Somebody whom an import registered or enrolled, and what ties them.
#[derive(Debug, Clone, FromRow)]
pub struct Made {
    pub person: PersonId,
    /// How often the person's record was saved.
    pub version: i64,
    /// Half-days marked in this import's registration.
    pub marks: i64,
    /// Registrations that are not this import's.
    pub elsewhere: i64,
    pub certificates: i64,
    /// Rows of other imports that mean this person.
    pub other_imports: i64,
}

impl Made {
    /// Why a person whom the import registered cannot go: the key of a sentence.
    pub fn ties(&self) -> Option<&'static str> {
        match self {
            Self { certificates: 1.., .. } => Some("import-tie-certificate"),
            Self { marks: 1.., .. } => Some("import-tie-marked"),
            Self { elsewhere: 1.., .. } => Some("import-tie-elsewhere"),
            Self { version: 2.., .. } => Some("import-tie-edited"),
            Self { other_imports: 1.., .. } => Some("import-tie-import"),
            _ => None,
        }
    }
}

/// Everybody whom this import's rows mean, with what ties them.
pub async fn made(tx: &impl Reads, import: ImportId) -> Result<Vec<Made>> {
    tx.all(sql!(
        "select p.id as person, p.version,
                (select count(*)
                   from attendance a
                   join registrations r on r.id = a.registration
                  where r.person = p.id and r.import = $1) as marks,
                (select count(*)
                   from registrations r
                  where r.person = p.id and (r.import is null or r.import <> $1)) as elsewhere,
                (select count(*) from certificates c where c.person = p.id) as certificates,
                (select count(*)
                   from import_rows o
                  where o.person = p.id and o.import <> $1) as other_imports
           from people p
          where p.id in (select person from import_rows where import = $1 and person is not null)",
        import,
    ))
    .await
}

/// Takes this import's registration of a person back; one with marks stays.
pub async fn unregister(tx: &mut WriteTx, import: ImportId, person: PersonId) -> Result<u64> {
    tx.run(sql!(
        "delete from registrations
          where import = $1 and person = $2
            and not exists (select 1 from attendance a where a.registration = registrations.id)",
        import,
        person,
    ))
    .await
}

/// Takes somebody out of the register who is in nothing else.
pub async fn remove_person(tx: &mut WriteTx, import: ImportId, person: PersonId) -> Result<()> {
    let forget = sql!(
        "update import_rows set person = null where import = $1 and person = $2",
        import,
        person
    );
    tx.run(forget).await?;
    tx.run(sql!("delete from memberships where person = $1", person)).await?;
    tx.run(sql!("delete from person_keys where person = $1", person)).await?;
    search::forget(tx, "person", person).await?;
    tx.run(sql!("delete from people where id = $1", person)).await?;
    Ok(())
}

/// Takes an organisation out that the import founded, unless somebody is in it or it was edited; says whether it went.
pub async fn remove_organisation(tx: &mut WriteTx, id: OrganisationId) -> Result<bool> {
    let gone = tx
        .run(sql!(
            "delete from organisations
              where id = $1 and version = 1
                and not exists (select 1 from memberships m where m.organisation = organisations.id)
                and not exists (select 1 from registrations r where r.organisation = organisations.id)",
            id,
        ))
        .await?;
    if gone == 1 {
        search::forget(tx, "organisation", id).await?;
    }
    Ok(gone == 1)
}
