//! Who signed up and who came, until when and how many may, and the papers: badges and the poster.

use super::LIST;
use crate::{
    features::reception::{
        BadgeId, actions, forms, paper,
        permissions::{CHECK_IN, OPEN, READ, find_for},
        store, subject,
        views::{ReceptionPage, Shown, export},
    },
    foundation::{
        Cx, Download, Error, Form, SheetFormat,
        accounts::guard::redirect_with,
        audiences,
        events::{EventId, TabName, head},
        journal, show, unprocessable,
    },
    layout::{ListQuery, Pager},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use kit_db::Reads;

pub async fn page(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let (event, _) = find_for(&cx, &tx, READ, id).await?;
    journal::note_read(&cx, &tx, READ, subject(&event)).await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    if let Some(format) = SheetFormat::asked(&cx) {
        let asked = store::Asked { event: id, list: &list };
        let rows = store::rows(&tx, &asked, None).await?;
        return export(&cx.frame(&tx).await?, event.title(cx.lang), &rows)
            .answer(&cx, format)
            .await;
    }
    let form = forms::of_terms(&event, store::reception(&tx, id).await?.as_ref());
    show(&list_page(&cx, &tx, id, form).await?)
}

/// The page with what was typed into the form of the terms.
async fn list_page(
    cx: &Cx,
    tx: &impl Reads,
    id: EventId,
    form: Form,
) -> Result<ReceptionPage, Error> {
    let (event, kind) = find_for(cx, tx, READ, id).await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let asked = store::Asked { event: id, list: &list };
    let sums = store::sums(tx, &asked).await?;
    let pager = Pager::new(list.page, list.per, sums.badges);
    let rows = store::rows(tx, &asked, Some((i64::from(pager.per), pager.offset()))).await?;
    let may = |verb| cx.may_on(tx, verb, &event.place, &[]);
    let shown = Shown {
        reception: store::reception(tx, id).await?,
        listed: store::without_badge(tx, id).await?.len(),
        by_audience: store::by_audience(tx, id).await?,
        audiences: audiences::listed(tx, cx.lang).await?,
        may_open: may(OPEN).await? && event.cancelled_at.is_none(),
        may_check_in: may(CHECK_IN).await? && event.cancelled_at.is_none(),
        address: paper::join_address(cx, &event),
        today: cx.today(),
    };
    let head = head(cx, tx, (&event, kind), TabName::Reception).await?;
    let query = list.clone();
    Ok(ReceptionPage::new((head, &event), (query, pager), (&rows, sums), shown, form))
}

fn back(cx: &Cx, id: EventId, toast: &str) -> Response {
    redirect_with(cx, &format!("/events/{id}/reception"), toast)
}

pub async fn open(cx: Cx, Path(id): Path<EventId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let (event, _) = find_for(&cx, &tx, OPEN, id).await?;
    let terms = forms::terms(&cx, &mut form, &event);
    if form.is_wrong() {
        return unprocessable(&list_page(&cx, &tx, id, form).await?);
    }
    actions::open(&cx, &mut tx, id, terms).await?;
    tx.commit().await?;
    Ok(back(&cx, id, "toast-reception-opened"))
}

pub async fn close(cx: Cx, Path(id): Path<EventId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::close(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(back(&cx, id, "toast-reception-closed"))
}

pub async fn issue(cx: Cx, Path(id): Path<EventId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::issue(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(back(&cx, id, "toast-badges-issued"))
}

/// An event and a badge of it.
type Ids = (EventId, BadgeId);

pub async fn refuse(cx: Cx, Path(ids): Path<Ids>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::refuse(&cx, &mut tx, ids).await?;
    tx.commit().await?;
    Ok(back(&cx, ids.0, "toast-badge-refused"))
}

pub async fn accept(cx: Cx, Path(ids): Path<Ids>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::accept(&cx, &mut tx, ids).await?;
    tx.commit().await?;
    Ok(back(&cx, ids.0, "toast-badge-accepted"))
}

/// The badges of those who have a seat, in the order of their names, ten on a sheet.
pub async fn badges(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let paper = {
        let tx = cx.read().await?;
        let (event, _) = find_for(&cx, &tx, READ, id).await?;
        journal::note_read(&cx, &tx, READ, subject(&event)).await?;
        let list = ListQuery::parse("state=expected&sort=name", &LIST);
        let rows = store::rows(&tx, &store::Asked { event: id, list: &list }, None).await?;
        paper::badges(&cx, &tx, &event, &rows).await?
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(Download::pdf("badges.pdf".into(), bytes).into_response())
}

/// The poster that says where one signs up.
pub async fn poster(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let paper = {
        let tx = cx.read().await?;
        let (event, kind) = find_for(&cx, &tx, READ, id).await?;
        let open = store::reception(&tx, id).await?.filter(|one| one.opened_at.is_some());
        let open = open.ok_or(Error::Conflict("reception-not-open"))?;
        paper::poster(&cx, &tx, (&event, kind), &open).await?
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(Download::pdf("poster.pdf".into(), bytes).into_response())
}
