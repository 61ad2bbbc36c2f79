//! Results of the test of a session: the page where they are typed, and the sheet that is filled by hand.

use super::id;
use crate::{
    features::{
        certificates::{
            Marking, actions, exchange, forms,
            permissions::{MARK, READ},
            store::{self, ResultsAsked},
            views::{Outcome, ResultsPage, ResultsSeen, blank_sheet},
        },
        training::{self, Session, SessionState, TabName},
    },
    foundation::{
        Cx, Download, Error, Form, SheetFormat,
        accounts::guard::redirect_with,
        events::{EventId, RegistrationId},
        journal, letterhead, show,
    },
    layout::{ListQuery, ListSpec, Pager},
};
use askama::Template;
use axum::{
    Json,
    extract::Path,
    http::{HeaderMap, StatusCode},
    response::{Html, IntoResponse, Response},
};
use kit_db::Reads;
use std::collections::HashMap;

pub const RESULTS: ListSpec = ListSpec {
    sorts: &["name", "score"],
    filters: &["result"],
    default_sort: "name",
    default_desc: false,
    per: 100,
};

/// What is shown beside a row that came back.
type Outcomes = HashMap<RegistrationId, Outcome>;

pub async fn page(cx: Cx, Path(event): Path<String>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let event: EventId = id(&event)?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let session = training::find_for(&cx, &tx, READ, event).await?;
        let list = ListQuery::parse(&cx.asked.query, &RESULTS);
        let pass = store::pass(&tx, event).await?;
        let asked = ResultsAsked { event, pass, list: &list, lang: cx.lang };
        let (_, rows) = store::listed(&tx, asked, (i64::MAX, 0)).await?;
        let sheet = exchange::results(&cx.frame(&tx).await?, &session, pass, &rows);
        return sheet.answer(&cx, format).await;
    }
    show(&seen(&cx, &tx, event, Form::default(), Outcomes::new()).await?)
}

async fn seen(
    cx: &Cx,
    tx: &impl Reads,
    event: EventId,
    form: Form,
    outcomes: Outcomes,
) -> Result<ResultsPage, Error> {
    let session = training::find_for(cx, tx, READ, event).await?;
    let list = ListQuery::parse(&cx.asked.query, &RESULTS);
    let pass = store::pass(tx, event).await?;
    let sums = store::sums(tx, event, pass).await?;
    let asked = ResultsAsked { event, pass, list: &list, lang: cx.lang };
    let per = i64::from(list.per);
    let (total, rows) = store::listed(tx, asked, (per, per * i64::from(list.page - 1))).await?;
    let pager = Pager::new(list.page, list.per, total);
    let may_mark = cx.may_at(tx, MARK, &session.place).await? && may_change(&session);
    let seen =
        ResultsSeen { session: &session, pass, sums, rows, list, pager, may_mark, form, outcomes };
    let head = training::head(cx, tx, &session, TabName::Tests).await?;
    Ok(ResultsPage::new(head, seen))
}

fn may_change(session: &Session) -> bool {
    session.state != SessionState::Planned
}

/// The rows that are right are written, whatever is wrong with the others; these come back as they were typed.
pub async fn mark(
    cx: Cx,
    Path(event): Path<String>,
    headers: HeaderMap,
    mut form: Form,
) -> Result<Response, Error> {
    let event: EventId = id(&event)?;
    let results = forms::results(&mut form);
    let mut outcomes: Outcomes =
        results.wrong.iter().map(|(id, key)| (*id, Outcome::Wrong(key))).collect();
    if let Some(taken_on) = results.taken_on.filter(|_| !form.is_wrong()) {
        let mut tx = cx.write().await?;
        let fates = actions::mark(&cx, &mut tx, event, taken_on, &results.marks).await?;
        tx.commit().await?;
        let ids = results.marks.iter().map(|mark| mark.registration);
        outcomes.extend(ids.zip(fates).map(|(id, fate)| (id, Outcome::Fate(fate))));
    } else {
        let tx = cx.read().await?;
        training::find_for(&cx, &tx, MARK, event).await?;
    }
    let accept = headers.get("accept").and_then(|value| value.to_str().ok()).unwrap_or_default();
    if accept.contains("application/json") {
        return answer(&cx, event, &form, (&outcomes, &results.marks)).await;
    }
    if form.is_wrong() || outcomes.values().any(|outcome| !outcome.is_saved()) {
        let tx = cx.read().await?;
        let wrong = form.is_wrong() || outcomes.values().any(Outcome::is_wrong);
        let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::CONFLICT };
        let page = seen(&cx, &tx, event, form, outcomes).await?;
        return Ok((status, Html(page.render()?)).into_response());
    }
    let query = if cx.asked.query.is_empty() { "" } else { "?" };
    let to = format!("/sessions/{event}/tests{query}{}", cx.asked.query);
    Ok(redirect_with(&cx, &to, "toast-tests-saved"))
}

/// One row for the script: what stands now, or why not.
async fn answer(
    cx: &Cx,
    event: EventId,
    form: &Form,
    (outcomes, marks): (&Outcomes, &[Marking]),
) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let pass = store::pass(&tx, event).await?;
    let sums = store::sums(&tx, event, pass).await?;
    let frame = cx.frame(&tx).await?;
    let score = |id| marks.iter().find(|mark| mark.registration == id).and_then(|mark| mark.score);
    let rows: Vec<_> =
        outcomes.iter().map(|(id, outcome)| outcome.told(&frame, *id, score(*id), pass)).collect();
    let wrong = form.errors().next().map(|(_, error)| frame.error(error));
    let summary = ResultsPage::summary(&frame, &sums, pass);
    let body = serde_json::json!({ "rows": rows, "wrong": wrong, "summary": summary });
    Ok(Json(body).into_response())
}

/// The most names that are printed on one sheet.
const LONGEST: i64 = 2_000;

/// The sheet on which the marks are written by hand.
pub async fn sheet(cx: Cx, Path(event): Path<String>) -> Result<Response, Error> {
    let (paper, event) = {
        let tx = cx.read().await?;
        let event: EventId = id(&event)?;
        let session = training::find_for(&cx, &tx, READ, event).await?;
        journal::note_read(&cx, &tx, READ, training::subject(&session)).await?;
        let list = ListQuery::parse("", &RESULTS);
        let asked = ResultsAsked { event, pass: None, list: &list, lang: cx.lang };
        let (_, rows) = store::listed(&tx, asked, (LONGEST, 0)).await?;
        let head = letterhead::of(&cx, &tx, &session.place).await?;
        let frame = cx.frame(&tx).await?;
        (blank_sheet(&frame, &session, &head, &rows, cx.today()), event)
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(Download::pdf(format!("test-{event}.pdf"), bytes).into_response())
}
