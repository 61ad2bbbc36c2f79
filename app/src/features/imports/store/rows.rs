//! Statements about the rows of an import.

use crate::features::imports::{
    found::{Decision, Found},
    import::{Cells, Counts, Fate, ImportRow},
};
use crate::foundation::{events::ImportId, people::PersonId};
use kit_db::{FromRow, Reads, Result, Sql, Value, WriteTx, sql};

#[derive(FromRow)]
struct Kept {
    row_no: i64,
    fate: Fate,
    cells: String,
    found: String,
    person: Option<PersonId>,
    decision: Option<String>,
}

impl From<Kept> for ImportRow {
    fn from(kept: Kept) -> Self {
        let decision = kept.decision.as_deref().map(decision_of);
        Self {
            no: kept.row_no,
            fate: kept.fate,
            cells: Cells::kept(kept.cells),
            found: serde_json::from_str::<Found>(&kept.found).unwrap_or_default(),
            person: kept.person,
            decision,
        }
    }
}

/// Rows written or read at once: a whole sheet of documents twice in memory is too much for a small machine.
const AT_ONCE: usize = 2_000;

/// Rows that stay out are counted without reading the document.
const LEAVE: &str = "leave";

fn decision_of(text: &str) -> Decision {
    if text == LEAVE {
        return Decision { leave: true, ..Decision::default() };
    }
    serde_json::from_str(text).unwrap_or_default()
}

fn text_of(decision: &Decision) -> String {
    if decision.leave {
        return LEAVE.to_owned();
    }
    serde_json::to_string(decision).unwrap_or_default()
}

/// Puts these rows in place of those that were.
pub async fn replace(tx: &mut WriteTx, import: ImportId, rows: &[ImportRow]) -> Result<()> {
    tx.run(sql!("delete from import_rows where import = $1", import)).await?;
    let columns = ["import", "row_no", "fate", "cells", "found", "person", "decision"];
    let values = |row: &ImportRow| -> Vec<Value> {
        vec![
            import.into(),
            row.no.into(),
            row.fate.into(),
            row.cells.as_str().into(),
            serde_json::to_string(&row.found).unwrap_or_default().into(),
            row.person.into(),
            row.decision.as_ref().map(text_of).into(),
        ]
    };
    for some in rows.chunks(AT_ONCE) {
        tx.insert_rows("import_rows", &columns, some.iter().map(values).collect()).await?;
    }
    Ok(())
}

pub async fn counts(tx: &impl Reads, import: ImportId) -> Result<Counts> {
    #[derive(FromRow)]
    struct Count {
        fate: Fate,
        rows: i64,
        undecided: i64,
        left_out: i64,
    }
    let rows: Vec<Count> = tx
        .all(sql!(
            "select fate, count(*) as rows,
                    count(*) filter (where decision is null) as undecided,
                    count(*) filter (where decision = $2) as left_out
               from import_rows
              where import = $1
              group by fate",
            import,
            LEAVE,
        ))
        .await?;
    let of = |fate| rows.iter().find(|row| row.fate == fate);
    let doubtful = of(Fate::Doubtful);
    let number = |fate| of(fate).map_or(0, |row| row.rows);
    Ok(Counts {
        new: number(Fate::New),
        known: number(Fate::Known),
        doubtful: number(Fate::Doubtful),
        undecided: doubtful.map_or(0, |row| row.undecided),
        left: doubtful.map_or(0, |row| row.left_out),
        wrong: number(Fate::Wrong),
    })
}

const SELECT: &str =
    "select row_no, fate, cells, found, person, decision from import_rows where import =";

/// A page of the rows of one fate, or of all, in the order of the sheet.
pub async fn page(
    tx: &impl Reads,
    import: ImportId,
    fate: Option<Fate>,
    (offset, most): (i64, i64),
) -> Result<Vec<ImportRow>> {
    let mut sql = Sql::new(SELECT);
    sql.with("?", [import.into()]);
    if let Some(fate) = fate {
        sql.with("and fate = ?", [fate.into()]);
    }
    sql.with("order by row_no limit ? offset ?", [most.into(), offset.into()]);
    let kept: Vec<Kept> = tx.all(sql.query()).await?;
    Ok(kept.into_iter().map(ImportRow::from).collect())
}

/// Every row of one fate, or of all.
pub async fn rows_of(
    tx: &impl Reads,
    import: ImportId,
    fate: Option<Fate>,
) -> Result<Vec<ImportRow>> {
    let (mut rows, mut last) = (Vec::new(), 0);
    loop {
        let mut sql = Sql::new(SELECT);
        sql.with("? and row_no > ?", [import.into(), last.into()]);
        if let Some(fate) = fate {
            sql.with("and fate = ?", [fate.into()]);
        }
        let most = i64::try_from(AT_ONCE).unwrap_or(i64::MAX);
        sql.with("order by row_no limit ?", [most.into()]);
        let some: Vec<Kept> = tx.all(sql.query()).await?;
        let Some(end) = some.last() else { return Ok(rows) };
        last = end.row_no;
        rows.extend(some.into_iter().map(ImportRow::from));
    }
}

pub async fn row(tx: &impl Reads, import: ImportId, no: i64) -> Result<Option<ImportRow>> {
    let mut sql = Sql::new(SELECT);
    sql.with("? and row_no = ?", [import.into(), no.into()]);
    let kept: Option<Kept> = tx.optional(sql.query()).await?;
    Ok(kept.map(ImportRow::from))
}

/// The doubtful rows that nobody has decided.
pub async fn undecided(tx: &impl Reads, import: ImportId) -> Result<Vec<ImportRow>> {
    let mut sql = Sql::new(SELECT);
    sql.with("? and fate = 'doubtful' and decision is null order by row_no", [import.into()]);
    let kept: Vec<Kept> = tx.all(sql.query()).await?;
    Ok(kept.into_iter().map(ImportRow::from).collect())
}

/// Keeps what a person decided about a row; `None` takes it back.
pub async fn decide(
    tx: &mut WriteTx,
    import: ImportId,
    no: i64,
    decision: Option<&Decision>,
) -> Result<u64> {
    tx.run(sql!(
        "update import_rows set decision = $3 where import = $1 and row_no = $2",
        import,
        no,
        decision.map(text_of),
    ))
    .await
}

/// Keeps whom each row became, by few statements.
pub async fn set_people(
    tx: &mut WriteTx,
    import: ImportId,
    became: &[(i64, PersonId)],
) -> Result<()> {
    for some in became.chunks(200) {
        let mut sql = Sql::new("update import_rows set person = v.column2 from (values");
        for (n, (no, person)) in some.iter().enumerate() {
            sql.push(if n > 0 { "," } else { "" });
            sql.with("(?, ?)", [(*no).into(), (*person).into()]);
        }
        sql.push(") as v");
        sql.with("where import_rows.import = ?", [import.into()]);
        sql.push("and import_rows.row_no = v.column1");
        tx.run(sql.query()).await?;
    }
    Ok(())
}

/// The rows that became or found a person, after the writing.
pub async fn with_person(tx: &impl Reads, import: ImportId) -> Result<Vec<ImportRow>> {
    let mut sql = Sql::new(SELECT);
    sql.with("? and person is not null order by row_no", [import.into()]);
    let kept: Vec<Kept> = tx.all(sql.query()).await?;
    Ok(kept.into_iter().map(ImportRow::from).collect())
}
