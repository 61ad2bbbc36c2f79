//! Planning a session and editing it. A form that is wrong, or late, comes back with everything that was typed.

use super::asked;
use crate::{
    features::training::{
        PLAN, READ, Session, actions, find_for,
        forms::{Draft, half_name},
        permissions::EDIT,
        store,
        views::{DraftPage, Offers, days_of, doubt, meets},
    },
    foundation::{
        Cx, Error, Form,
        accounts::guard::redirect_with,
        events::{self, EventId, HalfDay, named_choices},
        journal,
        organisations::OrganisationId,
        show, unprocessable,
    },
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use kit_db::ReadTx;

pub async fn plan_page(cx: Cx) -> Result<Response, Error> {
    let chosen = ["line", "module"].map(|name| asked(&cx, name));
    let [line, module] = chosen;
    let mut form = Form::filled([("plan_line", line), ("module", module)]);
    let tx = cx.read().await?;
    fill(&cx, &tx, &mut form).await?;
    drop(tx);
    show(&new_page(&cx, form).await?)
}

pub async fn plan(cx: Cx, mut form: Form) -> Result<Response, Error> {
    if form.checked("fill") {
        return filled_in(&cx, form).await;
    }
    let Some(draft) = Draft::read(&mut form) else {
        return unprocessable(&new_page(&cx, form).await?);
    };
    let mut tx = cx.write().await?;
    match actions::plan(&cx, &mut tx, &draft).await {
        Ok(id) => {
            tx.commit().await?;
            Ok(redirect_with(&cx, &format!("/sessions/{id}"), "toast-session-planned"))
        }
        Err(Error::Conflict(why)) => {
            drop(tx);
            form.refuse_whole(why);
            unprocessable(&new_page(&cx, form).await?)
        }
        Err(other) => Err(other),
    }
}

/// The page again with what the chosen line and module say, for whoever pressed the button for it.
async fn filled_in(cx: &Cx, mut form: Form) -> Result<Response, Error> {
    let tx = cx.read().await?;
    fill(cx, &tx, &mut form).await?;
    drop(tx);
    show(&new_page(cx, form).await?)
}

/// Fills what is empty from the line of the plan, then from the module: its titles and its share.
async fn fill(cx: &Cx, tx: &ReadTx, form: &mut Form) -> Result<(), Error> {
    let put = |form: &mut Form, name: &str, value: String| {
        if form.value(name).is_empty() && !value.is_empty() {
            form.fill(name, [value]);
        }
    };
    if let Ok(line) = form.value("plan_line").parse()
        && let Some(line) = store::line(cx, tx, line).await?
    {
        put(form, "title_ar", line.title_ar);
        put(form, "title_fr", line.title_fr);
        put(form, "place", line.place);
        put(form, "module", line.module.map(|id| id.to_string()).unwrap_or_default());
        put(form, "starts_on", line.starts_on.map(|day| day.to_string()).unwrap_or_default());
        put(form, "ends_on", line.ends_on.map(|day| day.to_string()).unwrap_or_default());
        let seats = line.persons.max(0) as u64;
        put(form, "seats", seats.div_ceil(line.groups.max(1) as u64).to_string());
    }
    if let Ok(module) = form.value("module").parse()
        && let Some(module) = store::module(tx, module).await?
    {
        put(form, "title_ar", module.title_ar.clone());
        put(form, "title_fr", module.title_fr.clone());
        put(form, "module_ar", module.title_ar);
        put(form, "module_fr", module.title_fr);
        put(form, "certificate_percent", format!("{:.0}", module.certificate_share * 100.0));
    }
    Ok(())
}

async fn new_page(cx: &Cx, form: Form) -> Result<DraftPage, Error> {
    let tx = cx.read().await?;
    let offers = offers(cx, &tx, &form, None).await?;
    Ok(DraftPage::planning(cx.frame(&tx).await?, form, offers))
}

pub async fn edit_page(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let session = find_for(&cx, &tx, EDIT, id).await?;
    session.changeable()?;
    let half_days = events::half_days(&tx, id).await?;
    let form = filled(&tx, &session, &half_days).await?;
    show(&edited(&cx, &tx, &session, form).await?)
}

pub async fn edit(cx: Cx, Path(id): Path<EventId>, mut form: Form) -> Result<Response, Error> {
    let version = form.version();
    if form.checked("fill") {
        let tx = cx.read().await?;
        let session = find_for(&cx, &tx, EDIT, id).await?;
        fill(&cx, &tx, &mut form).await?;
        let page = edited(&cx, &tx, &session, form).await?;
        return show(&DraftPage { version: Some(version), ..page });
    }
    let draft = Draft::read(&mut form);
    let mut tx = cx.write().await?;
    let done = match &draft {
        Some(draft) => actions::edit(&cx, &mut tx, id, version, draft).await,
        None => find_for(&cx, &tx, EDIT, id).await.map(|_| ()),
    };
    match (done, draft) {
        (Ok(()), Some(_)) => {
            tx.commit().await?;
            return Ok(redirect_with(&cx, &format!("/sessions/{id}"), "toast-session-saved"));
        }
        (Ok(()), None) => {}
        (Err(Error::Stale), _) => {
            drop(tx);
            return clash(&cx, id, form).await;
        }
        (Err(Error::Conflict(why)), _) => form.refuse_whole(why),
        (Err(other), _) => return Err(other),
    }
    drop(tx);
    let tx = cx.read().await?;
    let session = find_for(&cx, &tx, READ, id).await?;
    let page = edited(&cx, &tx, &session, form).await?;
    unprocessable(&DraftPage { version: Some(version), ..page })
}

/// The page for whoever saved second: what is kept now beside what they typed, nothing of it lost.
async fn clash(cx: &Cx, id: EventId, form: Form) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let session = find_for(cx, &tx, EDIT, id).await?;
    let half_days = events::half_days(&tx, id).await?;
    let kept = filled(&tx, &session, &half_days).await?;
    let last = journal::of(&tx, "session", id, 1).await?;
    let who = last.first().map(|entry| entry.actor_name.clone()).unwrap_or_default();
    let page = edited(cx, &tx, &session, form).await?.against(&kept, who);
    Ok((StatusCode::CONFLICT, Html(page.render()?)).into_response())
}

async fn edited(cx: &Cx, tx: &ReadTx, session: &Session, form: Form) -> Result<DraftPage, Error> {
    let half_days = events::half_days(tx, session.id).await?;
    let days = days_of(&cx.frame(tx).await?, session, &half_days, &form);
    let offers = offers(cx, tx, &form, session.centre).await?;
    let mut page = DraftPage::editing(cx.frame(tx).await?, form, offers, session, days);
    page.meets = meets(&page.frame, &events::clashes(cx, tx, READ, session.id).await?);
    page.doubt = doubt(&page.frame, session);
    Ok(page)
}

/// What the selects offer; `kept` is the centre in which the session is held today.
async fn offers(
    cx: &Cx,
    tx: &ReadTx,
    form: &Form,
    kept: Option<OrganisationId>,
) -> Result<Offers, Error> {
    let places = store::places(cx, tx, PLAN).await?;
    let places = places.into_iter().map(|place| place.choice(cx.lang)).collect();
    let modules = store::modules(cx, tx, form.value("module").parse().ok()).await?;
    let year = i64::from(chrono::Datelike::year(&cx.today()));
    let lines = store::lines(cx, tx, year, form.value("plan_line").parse().ok()).await?;
    let centres = store::centres(cx, tx, kept).await?;
    let centres = named_choices(cx.lang, &centres);
    Ok(Offers { centres, ..Offers::new(cx.lang, places, &modules, &lines) })
}

/// The form of a session as it is kept.
async fn filled(tx: &ReadTx, session: &Session, half_days: &[HalfDay]) -> Result<Form, Error> {
    let series = match session.series {
        Some(series) => events::series_title(tx, series).await?,
        None => String::new(),
    };
    // Days that are not known are not typed for anybody: the text says as much as is known.
    let dated = session.is_dated();
    let day = |day: chrono::NaiveDate| if dated { day.to_string() } else { String::new() };
    let percent = format!("{:.0}", session.certificate_share * 100.0);
    let mut form = Form::filled([
        ("title_ar", session.title_ar.clone()),
        ("title_fr", session.title_fr.clone()),
        ("place", session.place.clone()),
        ("venue_ar", session.venue_ar.clone()),
        ("venue_fr", session.venue_fr.clone()),
        ("centre", session.centre.map(|id| id.to_string()).unwrap_or_default()),
        ("starts_on", day(session.starts_on)),
        ("ends_on", day(session.ends_on)),
        ("as_written", session.as_written.clone().unwrap_or_default()),
        ("plan_line", session.plan_line.map(|id| id.to_string()).unwrap_or_default()),
        ("module", session.module.map(|id| id.to_string()).unwrap_or_default()),
        ("seats", session.seats.map(|seats| seats.to_string()).unwrap_or_default()),
        ("cost", session.cost.map(typed_dirhams).unwrap_or_default()),
        ("module_ar", session.module_ar.clone()),
        ("module_fr", session.module_fr.clone()),
        ("series", series),
        ("ordinal", session.ordinal.map(|no| no.to_string()).unwrap_or_default()),
        ("certificate_percent", percent),
    ]);
    form.fill("half", half_days.iter().map(half_name));
    Ok(form)
}

/// Centimes as they are typed: 48500 or 48500.50.
fn typed_dirhams(centimes: i64) -> String {
    match centimes % 100 {
        0 => (centimes / 100).to_string(),
        rest => format!("{}.{rest:02}", centimes / 100),
    }
}
