//! Statements about the documents that were approved.

use crate::{
    features::plans::{document::Document, plan::PlanId},
    foundation::Cx,
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, WriteTx, sql};

/// An approved document in the list of them.
#[derive(Debug, Clone, FromRow)]
pub struct VersionRow {
    pub revision: i64,
    pub approved_on: NaiveDate,
    pub minutes: String,
}

/// One of them, as it was kept.
#[derive(Debug, Clone, FromRow)]
pub struct Version {
    pub document: String,
}

/// Keeps the document as it was approved.
pub async fn freeze(cx: &Cx, tx: &mut WriteTx, document: &Document, text: &str) -> Result<u64> {
    let plan = &document.plan;
    tx.run(sql!(
        "insert into plan_versions (plan, revision, approved_on, minutes, frozen_at, frozen_by, document)
         values ($1, $2, $3, $4, $5, $6, $7)",
        plan.id,
        plan.revision,
        plan.approved_on.unwrap_or(cx.today()),
        plan.minutes.as_str(),
        cx.now,
        cx.account(),
        text,
    ))
    .await
}

/// The approved documents of a plan, the latest first.
pub async fn versions(tx: &impl Reads, plan: PlanId) -> Result<Vec<VersionRow>> {
    tx.all(sql!(
        "select revision, approved_on, minutes from plan_versions where plan = $1 order by revision desc",
        plan,
    ))
    .await
}

pub async fn version(tx: &impl Reads, plan: PlanId, revision: i64) -> Result<Option<Document>> {
    let kept: Option<Version> = tx
        .optional(sql!(
            "select document from plan_versions where plan = $1 and revision = $2",
            plan,
            revision,
        ))
        .await?;
    Ok(kept.and_then(|kept| serde_json::from_str(&kept.document).ok()))
}
