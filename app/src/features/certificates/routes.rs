//! Addresses of certificates.

use super::{
    Certificate, CertificateId, Code, actions, exchange, forms,
    permissions::{ISSUE, READ, REISSUE, RESTORE, REVOKE, VERIFY, find_for},
    print::{self, MOST_PAGES},
    roll::roll,
    store,
    views::{
        Around, AskPage, CertificatePage, PublicPage, RevocationPage, RollPage, Seen, UnknownPage,
        replacement,
    },
};
use crate::{
    features::training,
    foundation::{
        Cx, Download, Error, Form, Route, SheetFormat, accounts::guard::redirect_with,
        events::EventId, journal, show, unprocessable,
    },
    layout::{ListQuery, ListSpec},
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use kit_db::Reads;
use std::str::FromStr;

pub const ROLL: ListSpec = ListSpec {
    sorts: &["name", "attended", "state", "number"],
    filters: &["state"],
    default_sort: "name",
    default_desc: false,
    per: 50,
};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/sessions/{id}/certificates", READ, list),
        Route::post("/sessions/{id}/certificates", ISSUE, issue),
        Route::get("/sessions/{id}/certificates.pdf", READ, all_papers),
        Route::get("/certificates/{id}", READ, one),
        Route::get("/certificates/{id}/paper", READ, paper),
        Route::get("/certificates/{id}/revocation", REVOKE, ask_to_revoke),
        Route::post("/certificates/{id}/revocation", REVOKE, revoke),
        Route::post("/certificates/{id}/restoration", RESTORE, restore),
        Route::get("/certificates/{id}/replacement", REISSUE, ask_to_replace),
        Route::post("/certificates/{id}/replacement", REISSUE, reissue),
        Route::get("/c", VERIFY, ask),
        Route::get("/c/{code}", VERIFY, verify),
    ]
}

/// An identifier from an address; what is none leads nowhere.
fn id<T: FromStr>(text: &str) -> Result<T, Error> {
    text.parse().map_err(|_| Error::NotFound)
}

/// A value from the part of the address after `?`.
fn asked(cx: &Cx, name: &str) -> String {
    let mut pairs = url::form_urlencoded::parse(cx.asked.query.as_bytes());
    pairs.find(|(found, _)| found == name).map(|(_, value)| value.into_owned()).unwrap_or_default()
}

async fn list(cx: Cx, Path(event): Path<String>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let event = id(&event)?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let session = training::find_for(&cx, &tx, READ, event).await?;
        let roll = roll(&tx, &session, cx.lang).await?;
        let list = ListQuery::parse(&cx.asked.query, &ROLL);
        let frame = cx.frame(&tx).await?;
        let sheet = exchange::sheet(&frame, &session, &roll.narrowed(&list));
        return sheet.answer(&cx, format).await;
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
    let roll = roll(tx, &session, cx.lang).await?;
    let may_issue = cx.may_at(tx, ISSUE, &session.place).await?;
    let list = ListQuery::parse(&cx.asked.query, &ROLL);
    let seen = Seen { session: &session, roll: &roll, list, may_issue, form };
    Ok(RollPage::new(cx.frame(tx).await?, seen))
}

async fn issue(cx: Cx, Path(event): Path<String>, mut form: Form) -> Result<Response, Error> {
    let event: EventId = id(&event)?;
    let chosen = forms::chosen(&mut form);
    if form.is_wrong() {
        let tx = cx.read().await?;
        training::find_for(&cx, &tx, ISSUE, event).await?;
        return unprocessable(&roll_page(&cx, &tx, event, form).await?);
    }
    let mut tx = cx.write().await?;
    let issued = actions::issue(&cx, &mut tx, event, chosen.as_deref()).await?;
    tx.commit().await?;
    let toast =
        if issued > 0 { "toast-certificates-issued" } else { "toast-certificates-none-left" };
    Ok(redirect_with(&cx, &format!("/sessions/{event}/certificates"), toast))
}

/// All papers of a session that are in force; `part` is counted from 1.
async fn all_papers(cx: Cx, Path(event): Path<String>) -> Result<Response, Error> {
    let certificates = {
        let tx = cx.read().await?;
        let session = training::find_for(&cx, &tx, READ, id(&event)?).await?;
        store::in_force(&tx, session.id).await?
    };
    let part = asked(&cx, "part").parse::<usize>().unwrap_or(1).max(1);
    let pages = certificates.chunks(MOST_PAGES).nth(part - 1).ok_or(Error::NotFound)?;
    printed(&cx, pages, format!("certificates-{part}.pdf")).await
}

async fn paper(cx: Cx, Path(certificate): Path<String>) -> Result<Response, Error> {
    let certificate = {
        let tx = cx.read().await?;
        find_for(&cx, &tx, READ, id(&certificate)?).await?.0
    };
    let name = format!("{}.pdf", certificate.number.replace('/', "-"));
    printed(&cx, &[certificate], name).await
}

async fn printed(cx: &Cx, papers: &[Certificate], name: String) -> Result<Response, Error> {
    let arabic = kit_lang::Lang::Ar;
    let title = match papers {
        [one] => {
            let number = [("number", one.number.as_str().into())];
            cx.server.words.format_plain(arabic, "certificate-paper-of", &number)
        }
        _ => cx.server.words.get(arabic, "certificates-title").into_owned(),
    };
    let bytes = cx.server.press.print(print::papers(papers, title)?).await?;
    Ok(Download::pdf(name, bytes).into_response())
}

async fn one(cx: Cx, Path(certificate): Path<String>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let (certificate, session) = find_for(&cx, &tx, READ, id(&certificate)?).await?;
    let may_change = cx.may_at(&tx, REVOKE, &session.place).await?;
    let entries = journal::of(&tx, "certificate", certificate.id, 50).await?;
    let around = Around { session: &session, may_change, entries: &entries };
    let says = certificate.says()?;
    show(&CertificatePage::new(cx.frame(&tx).await?, &certificate, &says, &around))
}

async fn ask_to_revoke(cx: Cx, Path(certificate): Path<String>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let (certificate, session) = find_for(&cx, &tx, REVOKE, id(&certificate)?).await?;
    certificate.revocable()?;
    let about = (&certificate, &session);
    show(&RevocationPage::new(cx.frame(&tx).await?, about, Form::default())?)
}

async fn revoke(
    cx: Cx,
    Path(certificate): Path<String>,
    mut form: Form,
) -> Result<Response, Error> {
    let certificate: CertificateId = id(&certificate)?;
    let why = forms::why(&mut form);
    if form.is_wrong() {
        let tx = cx.read().await?;
        let (certificate, session) = find_for(&cx, &tx, REVOKE, certificate).await?;
        let page = RevocationPage::new(cx.frame(&tx).await?, (&certificate, &session), form)?;
        return unprocessable(&page);
    }
    let mut tx = cx.write().await?;
    actions::revoke(&cx, &mut tx, certificate, &why).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/certificates/{certificate}"), "toast-certificate-revoked"))
}

async fn restore(cx: Cx, Path(certificate): Path<String>, _: Form) -> Result<Response, Error> {
    let certificate: CertificateId = id(&certificate)?;
    let mut tx = cx.write().await?;
    actions::restore(&cx, &mut tx, certificate).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/certificates/{certificate}"), "toast-certificate-restored"))
}

async fn ask_to_replace(cx: Cx, Path(certificate): Path<String>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let (certificate, session) = find_for(&cx, &tx, REISSUE, id(&certificate)?).await?;
    certificate.replaceable()?;
    let roll = roll(&tx, &session, cx.lang).await?;
    let mut entries = roll.entries.iter();
    let entry = entries.find(|entry| entry.taker.registration == certificate.registration);
    let taker = &entry.ok_or(Error::NotFound)?.taker;
    let names = (&*taker.name_ar, &*taker.name_fr);
    let page = replacement(cx.frame(&tx).await?, (&certificate, &session), names)?;
    Ok(Html(page.render()?).into_response())
}

async fn reissue(cx: Cx, Path(certificate): Path<String>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let new = actions::reissue(&cx, &mut tx, id(&certificate)?).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/certificates/{new}"), "toast-certificate-reissued"))
}

/// Where a visitor types a code, or comes from having typed one.
async fn ask(cx: Cx) -> Result<Response, Error> {
    let typed = asked(&cx, "code");
    if typed.trim().is_empty() {
        return show(&AskPage { frame: cx.bare_frame(), form: Form::default() });
    }
    match Code::read(&typed) {
        Some(code) => Ok(Redirect::to(&format!("/c/{}", code.printed())).into_response()),
        None => unknown(&cx, typed),
    }
}

/// What the square code on a paper leads to: anybody may see whether it counts.
async fn verify(cx: Cx, Path(typed): Path<String>) -> Result<Response, Error> {
    let Some(code) = Code::read(&typed) else { return unknown(&cx, typed) };
    let tx = cx.read().await?;
    let found = store::by_code(&tx, code).await?;
    match found {
        Some(certificate) => {
            show(&PublicPage::new(cx.bare_frame(), &certificate, &certificate.says()?))
        }
        None => unknown(&cx, typed),
    }
}

fn unknown(cx: &Cx, typed: String) -> Result<Response, Error> {
    let typed: String = typed.chars().take(40).collect();
    let page = UnknownPage { frame: cx.bare_frame(), form: Form::filled([("code", typed)]) };
    Ok((StatusCode::NOT_FOUND, Html(page.render()?)).into_response())
}
