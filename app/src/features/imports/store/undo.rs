//! Statements that take an import back.

use crate::foundation::{events::ImportId, people::PersonId};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql};

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
    /// Records that became part of this person's, or waiting lists that name them.
    pub bound: i64,
}

impl Made {
    /// Why a person whom the import registered cannot go: the key of a sentence.
    pub fn ties(&self) -> Option<&'static str> {
        match self {
            Self { certificates: 1.., .. } => Some("import-tie-certificate"),
            Self { marks: 1.., .. } => Some("import-tie-marked"),
            Self { elsewhere: 1.., .. } => Some("import-tie-elsewhere"),
            Self { bound: 1.., .. } => Some("import-tie-elsewhere"),
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
                  where o.person = p.id and o.import <> $1) as other_imports,
                (select count(*) from person_merges m where m.kept = p.id and m.undone_at is null)
                + (select count(*) from session_waiting w where w.person = p.id) as bound
           from people p
          where p.id in (select person from import_rows where import = $1 and person is not null)",
        import,
    ))
    .await
}

/// Takes this import's registrations back and says how many; one with marks, a certificate or a result stays.
pub async fn unregister(tx: &mut WriteTx, import: ImportId) -> Result<u64> {
    tx.run(sql!(
        "delete from registrations
          where import = $1
            and not exists (select 1 from attendance a where a.registration = registrations.id)
            and not exists (select 1 from certificates c where c.registration = registrations.id)
            and not exists (select 1 from test_results t where t.registration = registrations.id)",
        import,
    ))
    .await
}

/// Lets the rows of an import no longer mean these people, who are about to leave the register.
pub async fn forget_people(tx: &mut WriteTx, import: ImportId, people: &[PersonId]) -> Result<()> {
    for some in people.chunks(200) {
        let marks = vec!["?"; some.len()].join(", ");
        let mut sql = Sql::new("update import_rows set person = null");
        sql.with("where import = ?", [import.into()]);
        let ids = some.iter().map(|id| (*id).into());
        sql.with(&format!("and person in ({marks})"), ids);
        tx.run(sql.query()).await?;
    }
    Ok(())
}
