//! The session itself: its overview with agenda and groups, and its journal.

use crate::{
    features::training::{
        READ, Session, TabName, actions, find_for, forms,
        permissions::{EDIT, OPEN},
        store,
        views::{Around, Head, Known, SessionJournal, SessionPage},
    },
    foundation::{
        Cx, Error, Form,
        accounts::{self, guard::redirect_with},
        audiences,
        events::{self, EventId, GroupId, ItemId},
        journal, links,
        organisations::{self, Organisation},
        places, show, unprocessable,
    },
    layout::{ListQuery, ListSpec},
};
use axum::{extract::Path, response::Response};
use kit_db::{ReadTx, Reads};

pub async fn page(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let session = find_for(&cx, &tx, READ, id).await?;
    show(&overview(&cx, &tx, session, Form::default()).await?)
}

/// The head of a page about a session, whichever feature the page is of.
pub async fn head(
    cx: &Cx,
    tx: &impl Reads,
    session: &Session,
    current: TabName,
) -> Result<Head, Error> {
    let around = Around {
        place: places::name_of(tx, &session.place, cx.lang).await?,
        certificates: store::certificates(tx, session).await?,
        waiting: store::queued(tx, session.id).await?,
        may_edit: cx.may_at(tx, EDIT, &session.place).await?,
        alone: !cx.may_at(tx, READ, &session.place).await?,
        sheets: cx.opens("/sessions/{id}/imports"),
    };
    Ok(Head::new(cx.frame(tx).await?, session, around, current))
}

async fn overview(
    cx: &Cx,
    tx: &ReadTx,
    session: Session,
    form: Form,
) -> Result<SessionPage, Error> {
    let id = session.id;
    let spec =
        ListSpec { sorts: &[], filters: &[], default_sort: "", default_desc: false, per: 50 };
    let list = ListQuery::parse("", &spec);
    let capacity = events::Capacity::Participant;
    let everybody = store::Asked { event: id, capacity, list: &list, lang: cx.lang };
    let neighbours = match (session.series, session.ordinal) {
        (Some(series), Some(no)) => events::neighbours(cx, tx, READ, series, no).await?,
        _ => Vec::new(),
    };
    let series = match session.series {
        Some(series) => events::series_title(tx, series).await?,
        None => String::new(),
    };
    let line = match session.plan_line {
        Some(line) => store::line(cx, tx, line).await?,
        None => None,
    };
    let known = Known {
        line,
        room: store::room(tx, id).await?,
        meets: events::clashes(cx, tx, READ, id).await?,
        reactions: store::reactions(tx, id).await?,
        counts: events::counts(tx, id).await?,
        audiences: audiences::choices(tx, cx.lang).await?,
        half_days: events::half_days(tx, id).await?,
        agenda: events::agenda(tx, id).await?,
        groups: events::groups(tx, id).await?,
        guides: store::guides(tx, id).await?,
        sexes: store::sexes(tx, &everybody).await?,
        marks: store::marks(tx, id).await?,
        journal: journal::of(tx, "session", id, 6).await?,
        series,
        neighbours,
    };
    let centre = centre(cx, tx, &session).await?;
    let may_give = cx.may_at(tx, accounts::INVITE, &session.place).await?;
    let may_open = cx.may_at(tx, OPEN, &session.place).await?;
    let head = head(cx, tx, &session, TabName::Overview).await?;
    let may_link = cx.may_at(tx, links::READ, &session.place).await?;
    let page = SessionPage::new(head, session, known, form, may_open);
    Ok(SessionPage { may_link, may_give, ..page.held_in(centre) })
}

/// The centre in which it is held, and whether the reader may open that.
async fn centre(
    cx: &Cx,
    tx: &ReadTx,
    session: &Session,
) -> Result<Option<(Organisation, bool)>, Error> {
    let Some(centre) = session.centre else { return Ok(None) };
    let Some(found) = organisations::find(tx, centre).await? else { return Ok(None) };
    let opens = cx.may_on(tx, organisations::READ, &found.place, &found.things()).await?;
    Ok(Some((found, opens)))
}

/// The overview again, with what is wrong in one of its small forms.
pub async fn again(cx: &Cx, id: EventId, form: Form) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let session = find_for(cx, &tx, EDIT, id).await?;
    unprocessable(&overview(cx, &tx, session, form).await?)
}

pub async fn schedule(cx: Cx, Path(id): Path<EventId>, mut form: Form) -> Result<Response, Error> {
    let Some(item) = events::read_item(&mut form) else { return again(&cx, id, form).await };
    let mut tx = cx.write().await?;
    actions::schedule(&cx, &mut tx, id, &item).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/sessions/{id}#agenda"), "toast-session-saved"))
}

pub async fn unschedule(
    cx: Cx,
    Path((id, item)): Path<(EventId, ItemId)>,
    _: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::unschedule(&cx, &mut tx, id, item).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/sessions/{id}#agenda"), "toast-session-saved"))
}

pub async fn group(cx: Cx, Path(id): Path<EventId>, mut form: Form) -> Result<Response, Error> {
    let Some((name_ar, name_fr)) = forms::group(&mut form) else {
        return again(&cx, id, form).await;
    };
    let sensitive = form.checked("sensitive");
    let mut tx = cx.write().await?;
    actions::group(&cx, &mut tx, id, (&name_ar, &name_fr), sensitive).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/sessions/{id}#groups"), "toast-session-saved"))
}

pub async fn ungroup(
    cx: Cx,
    Path((id, group)): Path<(EventId, GroupId)>,
    _: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::ungroup(&cx, &mut tx, id, group).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/sessions/{id}#groups"), "toast-session-saved"))
}

pub async fn journal(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let session = find_for(&cx, &tx, READ, id).await?;
    let entries = journal::of(&tx, "session", id, 200).await?;
    let head = head(&cx, &tx, &session, TabName::Journal).await?;
    show(&SessionJournal::new(head, &entries))
}
