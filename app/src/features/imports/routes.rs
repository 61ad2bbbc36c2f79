//! Addresses of imports. Reading and checking a sheet happens under a reading transaction, so that a long sheet holds up nobody
//! who writes.

use super::{
    actions::{self, Undone, Writing},
    examine::{Around, examine},
    faces, forms,
    import::{Fate, ImportRow},
    permissions::{ASSIGN, CHECK, DROP, READ, RESOLVE, UNDO, WRITE, find_for},
    sheet::Sheet,
    store,
    views::{ImportPage, Seen, UploadPage, export},
};
use crate::{
    features::training::{self, Session, TabName},
    foundation::{
        Cx, Error, Form, Route, SheetFormat, Verb, accounts::guard::redirect_with,
        events::ImportId, journal, privacy, show, unprocessable,
    },
    layout::{ConfirmPage, ListQuery, ListSpec, Pager},
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use kit_db::{ReadTx, Reads};

/// The rows of a sheet: a hundred a page, by fate.
pub const ROWS: ListSpec = ListSpec {
    sorts: &["row"],
    filters: &["fate"],
    default_sort: "row",
    default_desc: false,
    per: 100,
};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/sessions/{id}/imports", READ, upload_page),
        Route::post("/sessions/{id}/imports", CHECK, upload),
        Route::get("/people/imports", READ, people_page),
        Route::post("/people/imports", CHECK, upload_people),
        Route::get("/imports/{id}", READ, page),
        Route::post("/imports/{id}/columns", ASSIGN, assign),
        Route::post("/imports/{id}/rows/{row}", RESOLVE, resolve),
        Route::post("/imports/{id}/writing", WRITE, write),
        Route::get("/imports/{id}/undoing", UNDO, ask_undo),
        Route::post("/imports/{id}/undoing", UNDO, undo),
        Route::get("/imports/{id}/dropping", DROP, ask_drop),
        Route::post("/imports/{id}/dropping", DROP, drop),
    ]
}

fn id(text: &str) -> Result<ImportId, Error> {
    text.parse().map_err(|_| Error::NotFound)
}

async fn session_for(cx: &Cx, tx: &impl Reads, verb: Verb, text: &str) -> Result<Session, Error> {
    let event = text.parse().map_err(|_| Error::NotFound)?;
    training::find_for(cx, tx, verb, event).await
}

async fn upload_page(cx: Cx, Path(session): Path<String>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let session = session_for(&cx, &tx, READ, &session).await?;
    show(&seen_upload(&cx, &tx, Some(&session), Form::default()).await?)
}

/// People without a session: they go into the register only.
async fn people_page(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    show(&seen_upload(&cx, &tx, None, Form::default()).await?)
}

async fn seen_upload(
    cx: &Cx,
    tx: &impl Reads,
    session: Option<&Session>,
    form: Form,
) -> Result<UploadPage, Error> {
    let found = match session {
        Some(session) => store::of_event(tx, session.id).await?,
        None => store::of_people(cx, tx).await?,
    };
    let mut imports = Vec::new();
    for import in found {
        let counts = store::counts(tx, import.id).await?;
        imports.push((import, counts));
    }
    let notices = privacy::notice(cx, tx, privacy::Use::Import).await?;
    let Some(session) = session else {
        let page = UploadPage::of_people(cx.frame(tx).await?, form, &imports);
        return Ok(UploadPage { notices, ..page });
    };
    let head = training::head(cx, tx, session, TabName::Import).await?;
    Ok(UploadPage { notices, ..UploadPage::of_session(head, session, form, &imports) })
}

async fn upload(cx: Cx, Path(session): Path<String>, form: Form) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let session = session_for(&cx, &tx, CHECK, &session).await?;
    session.changeable()?;
    let around = Around { event: Some(session.id), place: session.place.clone() };
    take(&cx, tx, Some(&session), around, form).await
}

async fn upload_people(cx: Cx, form: Form) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let place = cx.home().ok_or(Error::NotFound)?.to_owned();
    cx.allow_at(&tx, READ, CHECK, &place).await?;
    take(&cx, tx, None, Around { event: None, place }, form).await
}

/// Reads and examines the file under the reading transaction, then keeps it to be looked over.
async fn take(
    cx: &Cx,
    tx: ReadTx,
    session: Option<&Session>,
    around: Around,
    mut form: Form,
) -> Result<Response, Error> {
    let Ok(file) = forms::file(&mut form) else {
        return unprocessable(&seen_upload(cx, &tx, session, form).await?);
    };
    let bytes = file.bytes;
    let read = tokio::task::spawn_blocking(move || Sheet::read(&bytes)).await;
    let sheet = match read.map_err(|error| Error::Internal(format!("sheet: {error}")))? {
        Ok(sheet) => actions::recall(cx, &tx, &around.place, sheet).await?,
        Err(error) => {
            // Not its name: a file may be called after the person whom it is about.
            tracing::info!(%error, "a sheet could not be read");
            forms::refuse_file(&mut form, &error);
            return unprocessable(&seen_upload(cx, &tx, session, form).await?);
        }
    };
    let rows = examine(cx, &tx, &sheet.layout, sheet.rows, &around).await?;
    std::mem::drop(tx);
    let mut tx = cx.write().await?;
    let import = actions::check(cx, &mut tx, &around, &file.name, (sheet.layout, rows)).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/imports/{import}")).into_response())
}

async fn page(cx: Cx, Path(import): Path<String>) -> Result<Response, Error> {
    let list = ListQuery::parse(&cx.asked.query, &ROWS);
    let tx = cx.read().await?;
    let import = id(&import)?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let import = find_for(&cx, &tx, READ, import).await?;
        let rows = store::rows_of(&tx, import.id, Fate::parse(list.filter("fate"))).await?;
        let codes: Vec<String> = rows.iter().filter_map(|row| row.found.place.clone()).collect();
        let places = store::place_names(&tx, &codes).await?;
        let faces = faces::chosen(&tx, &rows).await?;
        let frame = cx.frame(&tx).await?;
        return export(&frame, &import, &rows, (&places, &faces)).answer(&cx, format).await;
    }
    show(&seen(&cx, &tx, import, list, Form::default(), None).await?)
}

/// The page of an import as this reader sees it; `typed` is the row whose form came back.
async fn seen(
    cx: &Cx,
    tx: &impl Reads,
    import: ImportId,
    list: ListQuery,
    form: Form,
    typed: Option<i64>,
) -> Result<ImportPage, Error> {
    let import = find_for(cx, tx, READ, import).await?;
    let session = match import.event {
        Some(event) => Some(training::find_for(cx, tx, READ, event).await?),
        None => None,
    };
    let counts = store::counts(tx, import.id).await?;
    let fate = Fate::parse(list.filter("fate"));
    let total = fate.map_or(counts.all(), |fate| counts.of(fate));
    let pager = Pager::new(list.page, list.per, total);
    let bounds = (pager.offset(), i64::from(pager.per));
    let rows = store::page(tx, import.id, fate, bounds).await?;
    let codes: Vec<String> = rows.iter().filter_map(|row| row.found.place.clone()).collect();
    let places = store::place_names(tx, &codes).await?;
    let faces = faces::asked_about(tx, &rows).await?;
    let stayed = if import.was_undone() { store::made(tx, import.id).await? } else { Vec::new() };
    let waiting = match import.event {
        Some(event) => store::waiting(tx, import.id, event).await?,
        None => 0,
    };
    let entries = journal::of(tx, "import", import.id, 20).await?;
    let seen = Seen {
        import,
        session,
        counts,
        list,
        pager,
        rows,
        places,
        faces,
        stayed,
        waiting,
        form,
        typed,
    };
    let mut page = ImportPage::new(cx.frame(tx).await?, seen);
    page.journal = entries.iter().map(|entry| journal::line(&page.frame, entry)).collect();
    Ok(page)
}

async fn assign(cx: Cx, Path(import): Path<String>, mut form: Form) -> Result<Response, Error> {
    let import = id(&import)?;
    let tx = cx.read().await?;
    let kept = find_for(&cx, &tx, ASSIGN, import).await?;
    let fields = forms::columns(&mut form, kept.layout.headings.len());
    if form.is_wrong() {
        let list = ListQuery::parse("", &ROWS);
        return unprocessable(&seen(&cx, &tx, import, list, form, None).await?);
    }
    let assigned = actions::reread(&cx, &tx, import, Some(fields)).await?;
    std::mem::drop(tx);
    let mut tx = cx.write().await?;
    actions::assign(&cx, &mut tx, import, form.version(), &assigned).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/imports/{import}"), "toast-import-checked"))
}

async fn resolve(
    cx: Cx,
    Path((import, row)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Error> {
    let import = id(&import)?;
    let no: i64 = row.parse().map_err(|_| Error::NotFound)?;
    let list = ListQuery::parse(form.value("list").trim_start_matches('?'), &ROWS);
    let row = doubtful(&cx, import, no).await?;
    let decision = forms::decision(&mut form, &row.found);
    if form.is_wrong() {
        let tx = cx.read().await?;
        return unprocessable(&seen(&cx, &tx, import, list, form, Some(no)).await?);
    }
    let mut tx = cx.write().await?;
    actions::resolve(&cx, &mut tx, import, no, decision.as_ref()).await?;
    tx.commit().await?;
    let back = format!("/imports/{import}{}#row-{no}", list.page_link(list.page));
    Ok(Redirect::to(&back).into_response())
}

async fn doubtful(cx: &Cx, import: ImportId, no: i64) -> Result<ImportRow, Error> {
    let tx = cx.read().await?;
    find_for(cx, &tx, RESOLVE, import).await?;
    store::row(&tx, import, no).await?.ok_or(Error::NotFound)
}

async fn write(cx: Cx, Path(import): Path<String>, form: Form) -> Result<Response, Error> {
    let import = id(&import)?;
    let leave = form.checked("leave_undecided");
    let mut tx = cx.write().await?;
    match actions::write(&cx, &mut tx, import, form.version(), leave).await {
        Ok(Writing::Done(written)) => {
            let session = find_for(&cx, &tx, READ, import).await?.event;
            tx.commit().await?;
            if written.waiting > 0 {
                let to = format!("/imports/{import}");
                return Ok(redirect_with(&cx, &to, "toast-import-written-some-wait"));
            }
            let to = session.map(|session| format!("/sessions/{session}/people"));
            let to = to.unwrap_or_else(|| format!("/imports/{import}"));
            Ok(redirect_with(&cx, &to, "toast-import-written"))
        }
        Ok(Writing::Already) => {
            Ok(redirect_with(&cx, &format!("/imports/{import}"), "toast-import-already"))
        }
        Ok(Writing::Changed) => {
            std::mem::drop(tx);
            check_anew(&cx, import, form.version()).await
        }
        Err(Error::Conflict(why)) => {
            std::mem::drop(tx);
            refused(&cx, import, form, why).await
        }
        Err(error) => Err(error),
    }
}

/// The register has moved on since the check: the rows are checked anew, and nothing is written.
async fn check_anew(cx: &Cx, import: ImportId, version: i64) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let assigned = actions::reread(cx, &tx, import, None).await?;
    std::mem::drop(tx);
    let mut tx = cx.write().await?;
    actions::assign(cx, &mut tx, import, version, &assigned).await?;
    tx.commit().await?;
    Ok(redirect_with(cx, &format!("/imports/{import}"), "toast-import-rechecked"))
}

/// The page again with the reason, where an error page would lead away from the rows that want a decision.
async fn refused(
    cx: &Cx,
    import: ImportId,
    mut form: Form,
    why: &'static str,
) -> Result<Response, Error> {
    form.refuse_whole(why);
    let tx = cx.read().await?;
    let list = ListQuery::parse("", &ROWS);
    let page = seen(cx, &tx, import, list, form, None).await?;
    Ok((StatusCode::CONFLICT, Html(page.render()?)).into_response())
}

async fn undo(cx: Cx, Path(import): Path<String>, _: Form) -> Result<Response, Error> {
    let import = id(&import)?;
    let mut tx = cx.write().await?;
    let Undone { stayed, .. } = actions::undo(&cx, &mut tx, import).await?;
    tx.commit().await?;
    let toast = if stayed == 0 { "toast-import-undone" } else { "toast-import-partly-undone" };
    Ok(redirect_with(&cx, &format!("/imports/{import}"), toast))
}

async fn drop(cx: Cx, Path(import): Path<String>, _: Form) -> Result<Response, Error> {
    let import = id(&import)?;
    let mut tx = cx.write().await?;
    let session = find_for(&cx, &tx, DROP, import).await?.event;
    actions::drop(&cx, &mut tx, import).await?;
    tx.commit().await?;
    let to = session
        .map_or("/people/imports".to_owned(), |session| format!("/sessions/{session}/imports"));
    Ok(redirect_with(&cx, &to, "toast-import-dropped"))
}

async fn ask_undo(cx: Cx, Path(import): Path<String>) -> Result<Response, Error> {
    ask(&cx, &import, UNDO, ["import-undo-title", "import-undo-text", "import-undo"], "undoing")
        .await
}

async fn ask_drop(cx: Cx, Path(import): Path<String>) -> Result<Response, Error> {
    ask(&cx, &import, DROP, ["import-drop-title", "import-drop-text", "import-drop"], "dropping")
        .await
}

/// The question before a step back, for browsers without scripts.
async fn ask(
    cx: &Cx,
    import: &str,
    verb: Verb,
    [title, text, word]: [&str; 3],
    noun: &str,
) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let import = find_for(cx, &tx, verb, id(import)?).await?;
    let frame = cx.frame(&tx).await?;
    let page = ConfirmPage {
        title: frame.t1(title, "file", &import.file_name),
        text: frame.t(text).into_owned(),
        verb: frame.t(word).into_owned(),
        action: format!("/imports/{}/{noun}", import.id),
        back: format!("/imports/{}", import.id),
        danger: true,
        fields: Vec::new(),
        frame,
    };
    Ok(Html(page.render()?).into_response())
}
