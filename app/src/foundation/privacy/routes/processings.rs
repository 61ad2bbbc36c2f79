use super::{
    super::{
        actions, forms,
        paper::declaration,
        permissions::{EDIT, REGISTER},
        processing::{Basis, Processing, State},
        store,
        views::{ProcessingForm, ProcessingPage, ProcessingsPage, export_processings},
    },
    PROCESSINGS,
};
use crate::{
    foundation::{
        Cx, Download, Error, Form, SheetFormat, accounts::guard::redirect_with, journal,
        letterhead, show, unprocessable,
    },
    layout::ListQuery,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kit_db::{Reads, new_uuid};
use kit_lang::sort_key;

pub async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &PROCESSINGS);
    let rows = narrowed(&cx, &list, store::processings(&tx).await?);
    let frame = cx.frame(&tx).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        return export_processings(&frame, &rows).answer(&cx, format).await;
    }
    show(&ProcessingsPage::new(frame, &cx, list, &rows))
}

/// The register is small: it is read whole, and put in order here.
fn narrowed(cx: &Cx, list: &ListQuery, mut all: Vec<Processing>) -> Vec<Processing> {
    let words: Vec<String> = kit_words::fold(&list.q).split_whitespace().map(Into::into).collect();
    let state = State::parse(list.filter("state"));
    let basis = Basis::parse(list.filter("basis"));
    all.retain(|one| {
        let text = one.words.iter().flat_map(|words| &words.0).map(|text| kit_words::fold(text));
        let text = text.collect::<Vec<_>>().join(" ");
        state.is_none_or(|state| one.state == state)
            && basis.is_none_or(|basis| one.basis == basis)
            && words.iter().all(|word| text.contains(word.as_str()))
    });
    all.sort_by_cached_key(|one| {
        let state = match list.sorted_by() {
            "state" => one.state as usize,
            _ => 0,
        };
        (state, sort_key(cx.lang, one.name(cx.lang)))
    });
    if list.desc {
        all.reverse();
    }
    all
}

pub async fn page(cx: Cx, Path(code): Path<String>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let one = find(&tx, &code).await?;
    let lines = journal::of(&tx, "processing", &code, 20).await?;
    show(&ProcessingPage::new(cx.frame(&tx).await?, &one, &lines, cx.may(EDIT)))
}

async fn find(tx: &impl Reads, code: &str) -> Result<Processing, Error> {
    store::processing(tx, code).await?.ok_or(Error::NotFound)
}

/// What the commission's form asks, as a paper of the seat that the reader works for.
pub async fn paper(cx: Cx, Path(code): Path<String>) -> Result<Response, Error> {
    let paper = {
        let tx = cx.read().await?;
        let one = find(&tx, &code).await?;
        let head = letterhead::of(&cx, &tx, cx.home().unwrap_or("MA")).await?;
        declaration(&cx.frame(&tx).await?, &one, &head, cx.today())
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(Download::pdf("declaration.pdf".into(), bytes).into_response())
}

pub async fn blank(cx: Cx) -> Result<Response, Error> {
    cx.allow(REGISTER)?;
    let tx = cx.read().await?;
    let form = Form::filled([("state", "to_declare".to_owned())]);
    show(&ProcessingForm::new(cx.frame(&tx).await?, form, None))
}

pub async fn register(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let code = new_uuid(cx.now).to_string();
    let new = forms::read(&mut form, code, 1, cx.today());
    if form.is_wrong() {
        let tx = cx.read().await?;
        return unprocessable(&ProcessingForm::new(cx.frame(&tx).await?, form, None));
    }
    let mut tx = cx.write().await?;
    actions::register(&cx, &mut tx, &new).await?;
    tx.commit().await?;
    let to = format!("/processings/{}", new.code);
    Ok(redirect_with(&cx, &to, "toast-processing-registered"))
}

pub async fn edit_page(cx: Cx, Path(code): Path<String>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let one = find(&tx, &code).await?;
    show(&ProcessingForm::new(cx.frame(&tx).await?, forms::filled(&one), Some(&one)))
}

pub async fn edit(cx: Cx, Path(code): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let one = find(&tx, &code).await?;
    let version = form.version();
    let new = forms::read(&mut form, code, one.version, cx.today());
    if form.is_wrong() {
        let page = ProcessingForm::new(cx.frame(&tx).await?, form, Some(&one));
        return unprocessable(&ProcessingForm { version, ..page });
    }
    match actions::edit(&cx, &mut tx, &new, version).await {
        Err(Error::Stale) => return overtaken(&cx, &tx, &one, form).await,
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/processings/{}", one.code), "toast-processing-saved"))
}

/// Somebody saved in between: the page again with what was typed, and what is kept now beside it.
async fn overtaken(
    cx: &Cx,
    tx: &impl Reads,
    one: &Processing,
    form: Form,
) -> Result<Response, Error> {
    let last = journal::of(tx, "processing", &one.code, 1).await?;
    let who = last.first().map(|entry| entry.actor_name.clone()).unwrap_or_default();
    let page = ProcessingForm::new(cx.frame(tx).await?, form, Some(one));
    let page = page.against(&forms::filled(one), who);
    Ok((StatusCode::CONFLICT, show(&page)?).into_response())
}
