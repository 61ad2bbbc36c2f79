//! The roll of a session: who earned what, the question before an issue, the issue, all papers.

use super::{asked, id};
use crate::{
    features::{
        certificates::{
            Kind, actions, exchange, forms,
            permissions::{ISSUE, READ},
            print,
            roll::{Entry, Standing, closed, rule},
            store::{self, Wanted},
            views::{IssuePage, RollPage, Seen},
        },
        training::{self, TabName},
    },
    foundation::{
        Cx, Error, Form, SheetFormat, accounts::guard::redirect_with, events::EventId, journal,
        show, unprocessable,
    },
    layout::{ListQuery, ListSpec, Pager},
};
use axum::{extract::Path, response::Response};
use kit_db::Reads;

pub const ROLL: ListSpec = ListSpec {
    sorts: &["name", "attended", "score", "state", "number"],
    filters: &["kind", "state"],
    default_sort: "name",
    default_desc: false,
    per: 50,
};

/// The kind of an address or a form; participation when it names none.
fn kind(text: &str) -> Kind {
    Kind::parse(text).unwrap_or_default()
}

pub async fn list(cx: Cx, Path(event): Path<String>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let event = id(&event)?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let session = training::find_for(&cx, &tx, READ, event).await?;
        let list = ListQuery::parse(&cx.asked.query, &ROLL);
        let rule = rule(&tx, &session, kind(list.filter("kind"))).await?;
        let wanted = Wanted { event, rule, list: &list, lang: cx.lang };
        let rows = store::page(&tx, wanted, (i64::MAX, 0)).await?;
        journal::note_read(&cx, &tx, READ, training::subject(&session)).await?;
        let entries: Vec<Entry> = rows.into_iter().map(|row| Entry::new(row, rule)).collect();
        let frame = cx.frame(&tx).await?;
        return exchange::sheet(&frame, &session, rule, &entries).answer(&cx, format).await;
    }
    show(&roll_page(&cx, &tx, event, Form::default()).await?)
}

async fn roll_page(
    cx: &Cx,
    tx: &impl Reads,
    event: EventId,
    form: Form,
) -> Result<RollPage, Error> {
    let session = training::find_for(cx, tx, READ, event).await?;
    let list = ListQuery::parse(&cx.asked.query, &ROLL);
    let rule = rule(tx, &session, kind(list.filter("kind"))).await?;
    let counts = store::counts(tx, event, rule).await?;
    let wanted = Wanted { event, rule, list: &list, lang: cx.lang };
    let total = match (list.q.trim().is_empty(), Standing::parse(list.filter("state"))) {
        (false, _) => store::found(tx, wanted).await?,
        (true, Some(standing)) => counts.of(standing),
        (true, None) => counts.all(),
    };
    let pager = Pager::new(list.page, list.per, total);
    let rows = store::page(tx, wanted, (i64::from(pager.per), pager.offset())).await?;
    let entries = rows.into_iter().map(|row| Entry::new(row, rule)).collect();
    let may_issue = cx.may_at(tx, ISSUE, &session.place).await?;
    let seen = Seen { session: &session, rule, counts, entries, list, pager, may_issue, form };
    let head = training::head(cx, tx, &session, TabName::Certificates).await?;
    Ok(RollPage::new(head, seen))
}

/// How many certificates would be issued, and whose.
pub async fn ask(cx: Cx, Path(event): Path<String>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let session = training::find_for(&cx, &tx, ISSUE, id(&event)?).await?;
    closed(&session)?;
    let rule = rule(&tx, &session, kind(&asked(&cx, "kind"))).await?;
    let waiting = store::waiting(&tx, session.id, rule).await?;
    let entries: Vec<Entry> = waiting.into_iter().map(|row| Entry::new(row, rule)).collect();
    show(&IssuePage::new(cx.frame(&tx).await?, &session, rule.kind, &entries))
}

pub async fn issue(cx: Cx, Path(event): Path<String>, mut form: Form) -> Result<Response, Error> {
    let event: EventId = id(&event)?;
    let chosen = forms::chosen(&mut form);
    let kind = kind(form.value("kind"));
    if form.is_wrong() {
        let tx = cx.read().await?;
        training::find_for(&cx, &tx, ISSUE, event).await?;
        return unprocessable(&roll_page(&cx, &tx, event, form).await?);
    }
    let mut tx = cx.write().await?;
    let issued = actions::issue_of(&cx, &mut tx, (event, kind), chosen.as_deref()).await?;
    tx.commit().await?;
    let toast =
        if issued > 0 { "toast-certificates-issued" } else { "toast-certificates-none-left" };
    let query = if kind.is_participation() { "" } else { "?kind=competence" };
    Ok(redirect_with(&cx, &format!("/sessions/{event}/certificates{query}"), toast))
}

/// All papers of one kind that are in force, in one file; in parts, counted from 1, past what one file holds.
pub async fn papers(cx: Cx, Path(event): Path<String>) -> Result<Response, Error> {
    let kind = kind(&asked(&cx, "kind"));
    let certificates = {
        let tx = cx.read().await?;
        let session = training::find_for(&cx, &tx, READ, id(&event)?).await?;
        journal::note_read(&cx, &tx, READ, training::subject(&session)).await?;
        store::in_force(&tx, session.id, kind).await?
    };
    let part = asked(&cx, "part").parse::<usize>().unwrap_or(1).max(1);
    let pages = certificates.chunks(print::MOST_PAGES).nth(part - 1).ok_or(Error::NotFound)?;
    print::answer(&cx, pages, format!("certificates-{}-{part}.pdf", kind.as_str())).await
}
