//! What goes when the time of a case, or of a person, is over.

use super::CASE;
use crate::{
    features::desk::{Case, CaseId},
    foundation::search,
};
use chrono::{Months, NaiveDate};
use kit_db::{Reads, Result, Sql, WriteTx, sql, uuid::Uuid};

/// Closed cases whose time is over, by the months that the register of processings says; none when it says nothing.
pub async fn over(tx: &impl Reads, today: NaiveDate, most: i64) -> Result<Vec<Case>> {
    let months = "select retention_months from processings where code = 'cases'";
    let months = tx.value::<Option<i64>>(Sql::new(months).query()).await?.flatten();
    let months = months.and_then(|months| u32::try_from(months).ok()).map(Months::new);
    let Some(before) = months.and_then(|months| today.checked_sub_months(months)) else {
        return Ok(Vec::new());
    };
    let mut sql = Sql::new(CASE);
    sql.with("where c.closed_on < ? and c.erased_on is null", [before.into()]);
    sql.with("order by c.closed_on, c.id limit ?", [most.into()]);
    tx.all(sql.query()).await
}

/// Empties a case of names and words: its own, those of its timeline, the addresses of its links.
pub async fn empty(tx: &mut WriteTx, case: CaseId, today: NaiveDate) -> Result<()> {
    tx.run(sql!(
        "update cases
            set subject = '', text = '', name = '', contact = '', person = null, answer = '', remark = '',
                answer_by = 'page', erased_on = $2, version = version + 1
          where id = $1",
        case,
        today,
    ))
    .await?;
    tx.run(sql!("update case_steps set note = '' where of_case = $1 and kind <> 'routed'", case))
        .await?;
    tx.run(sql!("update links set mail = '' where kind = 'case' and thing = $1", case)).await?;
    search::forget(tx, "case", case).await
}

/// The links that were given for a case.
pub async fn links_of(tx: &impl Reads, case: CaseId) -> Result<Vec<Uuid>> {
    tx.column(sql!("select id from links where kind = 'case' and thing = $1", case)).await
}
