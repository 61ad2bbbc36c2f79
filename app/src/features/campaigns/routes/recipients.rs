//! Who gets it, and why the others do not.

use super::READERS;
use crate::{
    features::campaigns::{
        CampaignId,
        permissions::{READ, find_for},
        store, subject,
        views::{ReadersPage, export_readers},
    },
    foundation::{Cx, Error, SheetFormat, journal, show},
    layout::{ListQuery, Pager},
};
use axum::{extract::Path, response::Response};

pub async fn list(cx: Cx, Path(id): Path<CampaignId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let campaign = find_for(&cx, &tx, READ, id).await?;
    let list = ListQuery::parse(&cx.asked.query, &READERS);
    let asked = store::AskedReaders { campaign: id, list: &list };
    let frame = cx.frame(&tx).await?;
    journal::note_read(&cx, &tx, READ, subject(&campaign)).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::readers(&cx, &tx, &asked, None).await?;
        return export_readers(&frame, &campaign, &rows).answer(&cx, format).await;
    }
    let pager = Pager::new(list.page, list.per, store::total_readers(&tx, &asked).await?);
    let part = (i64::from(pager.per), pager.offset());
    let rows = store::readers(&cx, &tx, &asked, Some(part)).await?;
    show(&ReadersPage::new(frame, &campaign, (list, pager), &rows))
}
