use crate::foundation::people::PersonId;
use kit_db::{FromRow, Reads, Result, WriteTx, sql};

/// A row of a sheet that meant somebody.
#[derive(Debug, Clone, FromRow)]
pub struct RowOf {
    pub file_name: String,
    pub row_no: i64,
    pub cells: String,
}

/// The rows of sheets that meant a person.
pub async fn of_person(tx: &impl Reads, person: PersonId) -> Result<Vec<RowOf>> {
    tx.all(sql!(
        "select i.file_name, r.row_no, r.cells
           from import_rows r
           join imports i on i.id = r.import
          where r.person = $1
          order by i.made_at, r.row_no",
        person,
    ))
    .await
}

/// Empties the rows that meant a person.
pub async fn erase(tx: &mut WriteTx, person: PersonId) -> Result<()> {
    tx.run(sql!(
        "update import_rows set cells = '[]', found = '{}', decision = null where person = $1",
        person,
    ))
    .await?;
    Ok(())
}
