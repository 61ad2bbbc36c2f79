//! Addresses of releases: those of who writes them, and those that everybody opens.

mod life;
mod public;

pub use public::NEWSROOM;

use super::{
    Figure, Release, ReleaseId, actions, figure, forms,
    paper::release_paper,
    permissions::{
        APPROVE, CORRECT, EDIT, OPEN, READ, SEND_BACK, SUBMIT, WITHDRAW, WRITE, find_for,
    },
    store,
    views::{FormPage, ReleasePage, ReleasesPage, Shown, VersionPage, export},
};
use crate::{
    features::releases::Content,
    foundation::{
        Cx, Download, Error, Form, Route, SheetFormat, accounts::guard::redirect_with, journal,
        places, show, unprocessable,
    },
    layout::{Choice, ListQuery, ListSpec, Pager},
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use chrono::Datelike;
use kit_db::{ReadTx, Reads};
use kit_lang::Lang;

pub const LIST: ListSpec = ListSpec {
    sorts: &["date", "title"],
    filters: &["state", "place"],
    default_sort: "date",
    default_desc: true,
    per: 50,
};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/releases", READ, list),
        Route::get("/releases/new", WRITE, blank),
        Route::post("/releases", WRITE, write),
        Route::get("/releases/{id}", READ, page),
        Route::get("/releases/{id}/ar.pdf", READ, paper_ar),
        Route::get("/releases/{id}/fr.pdf", READ, paper_fr),
        Route::get("/releases/{id}/versions/{version}", READ, version),
        Route::get("/releases/{id}/edit", EDIT, edit_page),
        Route::post("/releases/{id}", EDIT, edit),
        Route::post("/releases/{id}/submission", SUBMIT, life::submit),
        Route::post("/releases/{id}/return", SEND_BACK, life::send_back),
        Route::post("/releases/{id}/approval", APPROVE, life::approve),
        Route::get("/releases/{id}/correction", CORRECT, life::correct_page),
        Route::post("/releases/{id}/correction", CORRECT, life::correct),
        Route::get("/releases/{id}/withdrawal", WITHDRAW, life::withdraw_page),
        Route::post("/releases/{id}/withdrawal", WITHDRAW, life::withdraw),
        Route::get("/press", OPEN, public::list),
        Route::get("/press/{id}", OPEN, public::page),
        Route::get("/press/{id}/ar.pdf", OPEN, public::paper_ar),
        Route::get("/press/{id}/fr.pdf", OPEN, public::paper_fr),
    ]
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let asked = store::Asked { list: &list, lang: cx.lang, now: cx.now };
    let frame = cx.frame(&tx).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::rows(&cx, &tx, &asked, None).await?;
        return export(&frame, &rows, cx.now).answer(&cx, format).await;
    }
    let pager = Pager::new(list.page, list.per, store::total(&cx, &tx, &asked).await?);
    let part = (i64::from(pager.per), pager.offset());
    let rows = store::rows(&cx, &tx, &asked, Some(part)).await?;
    let places = store::places(&cx, &tx).await?;
    let shown = (rows.as_slice(), cx.now);
    show(&ReleasesPage::new(frame, (list.clone(), pager), shown, places, cx.may(WRITE)))
}

async fn page(cx: Cx, Path(id): Path<ReleaseId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let release = find_for(&cx, &tx, READ, id).await?;
    let here = release.place.as_str();
    let shown = Shown {
        content: now_content(&cx, &tx, &release).await?,
        versions: store::versions(&tx, id).await?,
        is_public: store::public(&tx, id, cx.now).await?.is_some(),
        journal: journal::of(&tx, "release", id, 30).await?,
        may_write: cx.may_at(&tx, EDIT, here).await?,
        own_hand: release.is_of(cx.account()),
        now: cx.now,
        release,
    };
    show(&ReleasePage::new(cx.frame(&tx).await?, shown))
}

/// What would be approved now: its words, and its figures of today.
async fn now_content(cx: &Cx, tx: &ReadTx, release: &Release) -> Result<Content, Error> {
    let figures = figures_of(cx, tx, release).await?;
    let around = store::around(tx, release).await?;
    Ok(Content::of(release, around, figures, cx.today()))
}

async fn figures_of(cx: &Cx, tx: &ReadTx, release: &Release) -> Result<Vec<Figure>, Error> {
    if release.figures.is_empty() {
        return Ok(Vec::new());
    }
    let all = figure::computed(cx, tx, &release.place, release.year).await?;
    Ok(figure::of_release(all, &release.figures))
}

async fn version(cx: Cx, Path((id, no)): Path<(ReleaseId, i64)>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let release = find_for(&cx, &tx, READ, id).await?;
    let version = store::version(&tx, id, no).await?.ok_or(Error::NotFound)?;
    show(&VersionPage::new(cx.frame(&tx).await?, &release, &version, version.read()?))
}

async fn paper_ar(cx: Cx, Path(id): Path<ReleaseId>) -> Result<Response, Error> {
    paper(&cx, id, Lang::Ar).await
}

async fn paper_fr(cx: Cx, Path(id): Path<ReleaseId>) -> Result<Response, Error> {
    paper(&cx, id, Lang::Fr).await
}

/// As it is being written; once it is approved, as it was approved.
async fn paper(cx: &Cx, id: ReleaseId, lang: Lang) -> Result<Response, Error> {
    let paper = {
        let tx = cx.read().await?;
        let release = find_for(cx, &tx, READ, id).await?;
        let last = match release.state {
            super::State::Approved => store::last(&tx, id).await?,
            _ => None,
        };
        let (content, day, head) = match &last {
            Some(last) => (last.read()?, last.approved_at, "release-embargoed"),
            None => (now_content(cx, &tx, &release).await?, cx.now, "release-paper-draft"),
        };
        let until = last.as_ref().and_then(|last| last.public_from).filter(|at| *at > cx.now);
        let note = match (&last, until) {
            (None, _) => cx.server.words.get(lang, head).into_owned(),
            (Some(_), Some(until)) => {
                let at = kit_lang::date_time(lang, until).into();
                cx.server.words.format_plain(lang, head, &[("at", at)])
            }
            _ => String::new(),
        };
        release_paper(cx, &tx, (&release.place, &content), (lang, day, note)).await?
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(Download::pdf(format!("release-{id}-{}.pdf", lang.code()), bytes).into_response())
}

async fn blank(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let mut form = Form::filled([("year", cx.today().year().to_string())]);
    form.fill("place", cx.home().map(str::to_owned));
    let event = cx.asked.word("event");
    form.fill("event", Some(event).filter(|event| !event.is_empty()));
    show(&form_page(&cx, &tx, form, None).await?)
}

/// What a form offers: places, occasions, and the figures of the place and year that are typed.
async fn form_page(
    cx: &Cx,
    tx: &ReadTx,
    form: Form,
    release: Option<&Release>,
) -> Result<FormPage, Error> {
    let (places, events) = around(cx, tx, release).await?;
    let place = form.value("place");
    let year = form.value("year").parse().unwrap_or_else(|_| i64::from(cx.today().year()));
    let figures = match places.iter().any(|one| one.value == place) {
        true => figure::computed(cx, tx, place, year).await?,
        false => Vec::new(),
    };
    Ok(FormPage::new(cx.frame(tx).await?, form, release, (places, events, figures)))
}

async fn around(
    cx: &Cx,
    tx: &impl Reads,
    release: Option<&Release>,
) -> Result<(Vec<Choice>, Vec<Choice>), Error> {
    let verb = if release.is_some() { EDIT } else { WRITE };
    let mut places = places::choices_within(tx, &cx.scope(verb), false, cx.lang).await?;
    let own = cx.scope(verb).into_iter().chain(release.map(|one| one.place.clone()));
    for code in own {
        if !places.iter().any(|one| one.value == code) {
            places.push(Choice::new(&code, places::name_of(tx, &code, cx.lang).await?));
        }
    }
    Ok((places, store::occasions(cx, tx).await?))
}

async fn write(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let (places, events) = around(&cx, &tx, None).await?;
    let Some(new) = forms::read(&cx, &mut form, (&places, &events), None) else {
        drop(tx);
        return unprocessable(&form_page(&cx, &cx.read().await?, form, None).await?);
    };
    let id = actions::write(&cx, &mut tx, &new).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/releases/{id}"), "toast-release-written"))
}

async fn edit_page(cx: Cx, Path(id): Path<ReleaseId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let release = find_for(&cx, &tx, EDIT, id).await?;
    release.may_edit()?;
    show(&form_page(&cx, &tx, forms::filled(&release), Some(&release)).await?)
}

async fn edit(cx: Cx, Path(id): Path<ReleaseId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let release = find_for(&cx, &tx, EDIT, id).await?;
    let (places, events) = around(&cx, &tx, Some(&release)).await?;
    let Some(new) = forms::read(&cx, &mut form, (&places, &events), release.embargo) else {
        drop(tx);
        let version = form.version();
        let page = form_page(&cx, &cx.read().await?, form, Some(&release)).await?;
        return unprocessable(&FormPage { version, ..page });
    };
    match actions::edit(&cx, &mut tx, id, &new, form.version()).await {
        Err(Error::Stale) => {
            drop(tx);
            return overtaken(&cx, &release, form).await;
        }
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/releases/{id}"), "toast-release-saved"))
}

/// Somebody saved in between: the page again with what was typed, and what is kept now beside it.
async fn overtaken(cx: &Cx, release: &Release, form: Form) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let last = journal::of(&tx, "release", release.id, 1).await?;
    let who = last.first().map(|entry| entry.actor_name.clone()).unwrap_or_default();
    let page = form_page(cx, &tx, form, Some(release)).await?;
    let page = page.against(&forms::filled(release), who);
    Ok((StatusCode::CONFLICT, show(&page)?).into_response())
}
