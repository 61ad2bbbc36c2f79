//! The plan as a document on paper, and the documents that were approved.

use super::show::{head, read};
use crate::{
    features::plans::{
        document::Document,
        permissions::{READ, find_for},
        plan::PlanId,
        store,
        views::{VersionPage, plan_paper},
    },
    foundation::{Cx, Download, Error, cells, letterhead, show},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};

pub async fn paper(cx: Cx, Path(id): Path<PlanId>) -> Result<Response, Error> {
    let document = {
        let tx = cx.read().await?;
        let plan = find_for(&cx, &tx, READ, id).await?;
        read(&cx, &tx, plan).await?.0
    };
    print(&cx, &document).await
}

async fn print(cx: &Cx, document: &Document) -> Result<Response, Error> {
    let plan = &document.plan;
    let (frame, head) = {
        let tx = cx.read().await?;
        (cx.frame(&tx).await?, letterhead::of(cx, &tx, &plan.place).await?)
    };
    let name =
        format!("{}-{}-{}-r{}.pdf", plan.strand.file(), plan.place, plan.year, plan.revision);
    let bytes = cx.server.press.print(plan_paper(&frame, &head, document)).await?;
    Ok(Download::pdf(name, bytes).into_response())
}

/// The document as it was approved.
async fn kept(cx: &Cx, id: PlanId, revision: i64) -> Result<Document, Error> {
    let tx = cx.read().await?;
    let plan = find_for(cx, &tx, READ, id).await?;
    let kept = store::version(&tx, id, revision).await?.ok_or(Error::NotFound)?;
    let veiled = !cells::sees_persons(cx, &tx, &plan.place).await?;
    Ok(Document { veiled, ..kept })
}

pub async fn version(cx: Cx, Path((id, revision)): Path<(PlanId, i64)>) -> Result<Response, Error> {
    let document = kept(&cx, id, revision).await?;
    let tx = cx.read().await?;
    let plan = find_for(&cx, &tx, READ, id).await?;
    show(&VersionPage::new(head(&cx, &tx, &plan, None).await?, &document))
}

pub async fn version_paper(
    cx: Cx,
    Path((id, revision)): Path<(PlanId, i64)>,
) -> Result<Response, Error> {
    let document = kept(&cx, id, revision).await?;
    print(&cx, &document).await
}
