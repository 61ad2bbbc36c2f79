//! Marking who was there, and the sheet to sign.

use super::{asked, show::head};
use crate::{
    features::training::{
        MARK, Mark, READ, TabName, actions, find_for, forms, store, subject,
        views::{AttendancePage, Sheet, sheet_paper},
    },
    foundation::{
        Cx, Download, Error, Form,
        events::{self, Capacity, EventId, HalfDay, RegistrationId},
        journal, letterhead, places, privacy, show,
    },
    layout::{ListQuery, ListSpec, Pager},
};
use axum::{
    Json,
    extract::Path,
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};

pub const LIST: ListSpec = ListSpec {
    sorts: &["name"],
    filters: &["group"],
    default_sort: "name",
    default_desc: false,
    per: 200,
};

pub async fn page(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let session = find_for(&cx, &tx, READ, id).await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let capacity = Capacity::Participant;
    let of = store::Asked { event: id, capacity, list: &list, lang: cx.lang };
    let pager = Pager::new(list.page, list.per, store::sexes(&tx, &of).await?.all());
    let rows = store::listed(&tx, &of, (i64::from(pager.per), pager.offset())).await?;
    let shown: Vec<RegistrationId> = rows.iter().map(|row| row.registration).collect();
    let marks = store::marks_of(&tx, &shown).await?;
    let half_days = events::half_days(&tx, id).await?;
    let may_mark = cx.may_on(&tx, MARK, &session.place, &session.things()).await?
        && session.markable().is_ok();
    let groups = events::group_names(&tx, id).await?;
    let head = head(&cx, &tx, &session, TabName::Attendance).await?;
    let page = AttendancePage::new(head, list.clone(), pager, &half_days, may_mark);
    show(&page.with_rows(&session, &rows, &marks).with_groups(&groups))
}

/// One mark from the script, or a press of a button without it.
pub async fn mark(
    cx: Cx,
    Path(id): Path<EventId>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Error> {
    let accept = headers.get("accept").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut tx = cx.write().await?;
    if form.checked("column") {
        let half_day = forms::half_day(form.value("column")).ok_or(Error::NotFound)?;
        let shown = shown(&cx, &tx, id).await?;
        actions::mark_column(&cx, &mut tx, id, half_day, &shown).await?;
    } else if let Some((registration, half_day)) = form.value("cycle").split_once(':') {
        let at = at(id, registration, half_day)?;
        actions::mark(&cx, &mut tx, at, Mark::next).await?;
    } else {
        let at = at(id, form.value("person"), form.value("half_day"))?;
        let state = form.value("state");
        let mark = Mark::parse(state);
        if mark.is_none() && state != "unmarked" {
            return Err(Error::Unreadable("session-mark-unknown"));
        }
        actions::mark(&cx, &mut tx, at, |_| mark).await?;
    }
    tx.commit().await?;
    if accept.contains("application/json") {
        return Ok(Json(serde_json::json!({ "saved": true })).into_response());
    }
    let query = if cx.asked.query.is_empty() { "" } else { "?" };
    let back = format!("/sessions/{id}/attendance{query}{}", cx.asked.query);
    Ok(Redirect::to(&back).into_response())
}

fn at(session: EventId, registration: &str, half_day: &str) -> Result<actions::At, Error> {
    let registration = registration.parse().map_err(|_| Error::NotFound)?;
    let half_day = forms::half_day(half_day).ok_or(Error::NotFound)?;
    Ok(actions::At { session, registration, half_day })
}

/// The participants on the page that the button was pressed on.
async fn shown(cx: &Cx, tx: &kit_db::WriteTx, id: EventId) -> Result<Vec<RegistrationId>, Error> {
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let capacity = Capacity::Participant;
    let of = store::Asked { event: id, capacity, list: &list, lang: cx.lang };
    let per = i64::from(list.per);
    let rows = store::listed(tx, &of, (per, per * i64::from(list.page - 1))).await?;
    Ok(rows.into_iter().map(|row| row.registration).collect())
}

/// One half-day when `?half=` names it, so that a sheet of its own is signed at each; else all of them.
fn asked_for(cx: &Cx, half_days: Vec<HalfDay>) -> Vec<HalfDay> {
    match forms::half_day(&asked(cx, "half")) {
        Some(no) if half_days.iter().any(|half| half.no == no) => {
            half_days.into_iter().filter(|half| half.no == no).collect()
        }
        _ => half_days,
    }
}

/// The most names that are printed on one sheet.
const LONGEST: i64 = 2_000;

/// The sheet that goes round the room; `?blank=` says how many rows are left for those who come unannounced, `?half=` which
/// half-day it is for.
pub async fn sheet(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let paper = {
        let tx = cx.read().await?;
        let session = find_for(&cx, &tx, READ, id).await?;
        journal::note_read(&cx, &tx, READ, subject(&session)).await?;
        let list = ListQuery::parse(&cx.asked.query, &LIST);
        let capacity = Capacity::Participant;
        let of = store::Asked { event: id, capacity, list: &list, lang: cx.lang };
        let groups = events::group_names(&tx, id).await?;
        let sheet = Sheet {
            place: places::name_of(&tx, &session.place, cx.lang).await?,
            seat: letterhead::seat_of(&tx, &session.place).await?,
            half_days: asked_for(&cx, events::half_days(&tx, id).await?),
            people: store::listed(&tx, &of, (LONGEST, 0)).await?,
            group: groups.into_iter().find(|group| list.has("group", &group.id.to_string())),
            guides: store::guides(&tx, id).await?,
            notice: privacy::notice_line(&cx, &tx, privacy::Use::Attendance).await?,
            blank_rows: asked(&cx, "blank").parse().unwrap_or(10).clamp(0, 75),
            session,
        };
        sheet_paper(&cx.frame(&tx).await?, &sheet, cx.today())
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(Download::pdf(format!("attendance-{id}.pdf"), bytes).into_response())
}
