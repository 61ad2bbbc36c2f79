//! Addresses of modules.

use super::{
    Module, ModuleId, actions, forms,
    paper::sheet_paper,
    permissions::{EDIT, READ, RESTORE, RETIRE, WRITE, find_for},
    store,
    views::{FormPage, ModulePage, ModulesPage, Shown, confirm_retirement, export},
};
use crate::{
    foundation::{
        Cx, Download, Error, Form, Route, SheetFormat, accounts::guard::redirect_with, journal,
        places, show, unprocessable,
    },
    layout::{Choice, ListQuery, ListSpec, Pager},
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use kit_db::Reads;

pub const LIST: ListSpec = ListSpec {
    sorts: &["title", "hours"],
    filters: &["domain", "keeper", "state"],
    default_sort: "title",
    default_desc: false,
    per: 50,
};

/// What the address of a new sheet may say: which module it is copied from.
const ASKED: ListSpec =
    ListSpec { sorts: &[], filters: &["from"], default_sort: "", default_desc: false, per: 50 };

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/modules", READ, list),
        Route::get("/modules/new", WRITE, blank),
        Route::post("/modules", WRITE, write),
        Route::get("/modules/{id}", READ, page),
        Route::get("/modules/{id}/sheet.pdf", READ, sheet),
        Route::get("/modules/{id}/edit", EDIT, edit_page),
        Route::post("/modules/{id}", EDIT, edit),
        Route::get("/modules/{id}/retirement", RETIRE, retire_page),
        Route::post("/modules/{id}/retirement", RETIRE, retire),
        Route::post("/modules/{id}/restoration", RESTORE, restore),
    ]
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let asked = store::Asked::of(&list, cx.lang);
    let frame = cx.frame(&tx).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::rows(&cx, &tx, &asked, None).await?;
        return export(&frame, &rows).answer(&cx, format).await;
    }
    let pager = Pager::new(list.page, list.per, store::total(&cx, &tx, &asked).await?);
    let part = (i64::from(pager.per), pager.offset());
    let rows = store::rows(&cx, &tx, &asked, Some(part)).await?;
    let keepers = store::keepers(&cx, &tx).await?;
    show(&ModulesPage::new(frame, (list.clone(), pager), &rows, keepers, cx.may(WRITE)))
}

/// Rows of a kind on the page of a module.
const MOST: i64 = 20;

async fn page(cx: Cx, Path(id): Path<ModuleId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let module = find_for(&cx, &tx, READ, id).await?;
    let (sessions, taught) = store::taught(&cx, &tx, id, MOST).await?;
    let shown = Shown {
        keeper: places::name_of(&tx, &module.place, cx.lang).await?,
        sessions,
        taught,
        planned: store::planned(&cx, &tx, READ, id, MOST).await?,
        journal: journal::of(&tx, "module", id, 20).await?,
        may_edit: cx.may_at(&tx, EDIT, &module.place).await?,
        may_copy: cx.may(WRITE),
        module,
    };
    show(&ModulePage::new(cx.frame(&tx).await?, shown))
}

async fn sheet(cx: Cx, Path(id): Path<ModuleId>) -> Result<Response, Error> {
    let paper = {
        let tx = cx.read().await?;
        let module = find_for(&cx, &tx, READ, id).await?;
        let keeper = places::name_of(&tx, &module.place, cx.lang).await?;
        sheet_paper(&cx.frame(&tx).await?, &module, &keeper, cx.today())
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(Download::pdf(format!("module-{id}.pdf"), bytes).into_response())
}

async fn blank(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let asked = ListQuery::parse(&cx.asked.query, &ASKED);
    let source = source(&cx, &tx, asked.filter("from")).await?;
    let form = match &source {
        Some(module) => forms::filled(module),
        None => Form::filled([("certificate_percent", "80".to_owned())]),
    };
    show(&new_page(&cx, &tx, mine(&cx, form, source.as_ref()), source.as_ref()).await?)
}

/// The form for the actor's own place.
fn mine(cx: &Cx, mut form: Form, source: Option<&Module>) -> Form {
    form.fill("place", cx.home().map(str::to_owned));
    form.fill("from", source.map(|module| module.id.to_string()));
    form
}

/// The module that a sheet is copied from, if the actor sees it.
async fn source(cx: &Cx, tx: &impl Reads, from: &str) -> Result<Option<Module>, Error> {
    match from.parse() {
        Ok(id) => find_for(cx, tx, READ, id).await.map(Some),
        Err(_) => Ok(None),
    }
}

async fn write(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let source = source(&cx, &tx, form.value("from")).await?;
    let places = keepers(&cx, &tx, None).await?;
    let new = forms::read(&mut form, &places);
    if form.is_wrong() {
        return unprocessable(&new_page(&cx, &tx, form, source.as_ref()).await?);
    }
    let id = actions::write(&cx, &mut tx, &new, source.as_ref()).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/modules/{id}"), "toast-module-written"))
}

/// Who may keep a module: the actor's places, and its keeper of today.
async fn keepers(cx: &Cx, tx: &impl Reads, module: Option<&Module>) -> Result<Vec<Choice>, Error> {
    let verb = if module.is_some() { EDIT } else { WRITE };
    let mut choices = places::choices_within(tx, &cx.scope(verb), false, cx.lang).await?;
    if let Some(module) = module
        && !choices.iter().any(|choice| choice.value == module.place)
    {
        let name = places::name_of(tx, &module.place, cx.lang).await?;
        choices.push(Choice::new(&module.place, name));
    }
    Ok(choices)
}

async fn new_page(
    cx: &Cx,
    tx: &impl Reads,
    form: Form,
    source: Option<&Module>,
) -> Result<FormPage, Error> {
    let places = keepers(cx, tx, None).await?;
    Ok(FormPage::writing(cx.frame(tx).await?, form, places, source))
}

async fn edit_page(cx: Cx, Path(id): Path<ModuleId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let module = find_for(&cx, &tx, EDIT, id).await?;
    show(&form_of(&cx, &tx, forms::filled(&module), &module).await?)
}

async fn form_of(cx: &Cx, tx: &impl Reads, form: Form, module: &Module) -> Result<FormPage, Error> {
    let places = keepers(cx, tx, Some(module)).await?;
    Ok(FormPage::editing(cx.frame(tx).await?, form, places, module))
}

async fn edit(cx: Cx, Path(id): Path<ModuleId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let module = find_for(&cx, &tx, EDIT, id).await?;
    let places = keepers(&cx, &tx, Some(&module)).await?;
    let new = forms::read(&mut form, &places);
    if form.is_wrong() {
        let version = form.version();
        let page = form_of(&cx, &tx, form, &module).await?;
        return unprocessable(&FormPage { version, ..page });
    }
    match actions::edit(&cx, &mut tx, id, &new, form.version()).await {
        Err(Error::Stale) => return overtaken(&cx, &tx, &module, form).await,
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/modules/{id}"), "toast-module-saved"))
}

/// Somebody saved in between: the page again with what was typed, and what is kept now beside it.
async fn overtaken(
    cx: &Cx,
    tx: &impl Reads,
    module: &Module,
    form: Form,
) -> Result<Response, Error> {
    let last = journal::of(tx, "module", module.id, 1).await?;
    let who = last.first().map(|entry| entry.actor_name.clone()).unwrap_or_default();
    let page = form_of(cx, tx, form, module).await?.against(&forms::filled(module), who);
    Ok((StatusCode::CONFLICT, show(&page)?).into_response())
}

async fn retire_page(cx: Cx, Path(id): Path<ModuleId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let module = find_for(&cx, &tx, RETIRE, id).await?;
    let page = confirm_retirement(cx.frame(&tx).await?, &module);
    Ok(Html(page.render()?).into_response())
}

async fn retire(cx: Cx, Path(id): Path<ModuleId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::retire(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/modules/{id}"), "toast-module-retired"))
}

async fn restore(cx: Cx, Path(id): Path<ModuleId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::restore(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/modules/{id}"), "toast-module-restored"))
}
