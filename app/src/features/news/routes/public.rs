//! What everybody opens, and what their programs read again and again: those keep it for a while, and are told when nothing changed.

use crate::{
    features::{
        news::{
            PostId,
            calendar::{Head, calendar},
            feed::{Entry, Feed, stamp},
            store,
            views::{NewsPage, OpenedPage},
        },
        reception,
    },
    foundation::{Cx, Error, places, show},
};
use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use kit_lang::Lang;
use sha2::{Digest, Sha256};

/// What a page and a feed show at the most.
const MOST: i64 = 60;

pub async fn nation(cx: Cx) -> Result<Response, Error> {
    news(&cx, "MA").await
}

pub async fn page(cx: Cx, Path(place): Path<String>) -> Result<Response, Error> {
    news(&cx, &place).await
}

async fn news(cx: &Cx, code: &str) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let place = places::find_place(&tx, code).await?.ok_or(Error::NotFound)?;
    let told = store::told(&tx, code, cx.now, MOST).await?;
    let provinces = if code == "MA" { store::provinces(&tx, cx.now).await? } else { Vec::new() };
    let name = place.name(cx.lang).to_owned();
    show(&NewsPage::new(cx.bare_frame(), (code, name), &told, &provinces, cx.today()))
}

pub async fn post(cx: Cx, Path(id): Path<PostId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let told = store::opened(&tx, id).await?.ok_or(Error::NotFound)?;
    // Where one signs up for the event, while one may.
    let join = match store::event_of(&tx, id).await? {
        Some(event) if reception::is_open(&tx, event, cx.today()).await? => {
            format!("/join/{event}")
        }
        _ => String::new(),
    };
    show(&OpenedPage { join, ..OpenedPage::new(cx.bare_frame(), &told) })
}

/// The language of a feed is in its address, since programs have no other: Arabic, unless French or English is asked for.
fn spoken(cx: &Cx) -> Lang {
    Lang::from_code(&cx.asked.word("lang")).unwrap_or(Lang::Ar)
}

/// Its own address, and the page that people read.
fn base(cx: &Cx) -> &str {
    cx.server.config.public_url.trim_end_matches('/')
}

pub async fn atom(cx: Cx, Path(code): Path<String>, headers: HeaderMap) -> Result<Response, Error> {
    let (lang, base) = (spoken(&cx), base(&cx));
    let tx = cx.read().await?;
    let place = places::find_place(&tx, &code).await?.ok_or(Error::NotFound)?;
    let told = store::told(&tx, &code, cx.now, MOST).await?;
    let words = &cx.server.words;
    let last = told.iter().map(|one| one.changed_at.max(one.published_at)).max();
    let last = last.unwrap_or(DateTime::UNIX_EPOCH);
    let kind = |key: &str| words.format_plain(lang, key, &[]);
    let name = [("place", place.name(lang).to_owned().into())];
    let feed = Feed {
        lang: lang.code(),
        id: format!("{base}/news/{code}"),
        this: format!("{base}/news/{code}/atom.xml?lang={}", lang.code()),
        page: format!("{base}/news/{code}"),
        title: words.format_plain(lang, "news-of", &name),
        author: place.name(lang).to_owned(),
        updated: stamp(last),
        entries: told.iter().map(|one| Entry::of(one, base, lang, kind(one.kind.key()))).collect(),
    };
    let kind = "application/atom+xml; charset=utf-8";
    Ok(kept(&headers, feed.render()?, kind, last))
}

pub async fn ics(cx: Cx, Path(code): Path<String>, headers: HeaderMap) -> Result<Response, Error> {
    let (lang, base) = (spoken(&cx), base(&cx));
    let tx = cx.read().await?;
    let place = places::find_place(&tx, &code).await?.ok_or(Error::NotFound)?;
    let called = store::called(&tx, &code, 500).await?;
    let last = called.iter().map(|one| one.changed_at).max().unwrap_or(DateTime::UNIX_EPOCH);
    let name = [("place", place.name(lang).to_owned().into())];
    let name = cx.server.words.format_plain(lang, "news-of", &name);
    let body = calendar(&Head { name: &name, base, lang }, &called);
    Ok(kept(&headers, body, "text/calendar; charset=utf-8", last))
}

/// An answer that programs and those between keep for five minutes, with the mark by which they ask whether it is another.
fn kept(headers: &HeaderMap, body: String, kind: &'static str, last: DateTime<Utc>) -> Response {
    let digest = Sha256::digest(body.as_bytes());
    let mark: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    let mark = format!("W/\"{mark}\"");
    let told = [
        (header::ETAG, mark.clone()),
        (header::LAST_MODIFIED, last.format("%a, %d %b %Y %H:%M:%S GMT").to_string()),
        (header::CACHE_CONTROL, "public, max-age=300".to_owned()),
    ];
    let asked = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let known =
        |asked: &str| asked.split(',').any(|one| [mark.as_str(), "*"].contains(&one.trim()));
    if asked.is_some_and(known) {
        return (StatusCode::NOT_MODIFIED, told).into_response();
    }
    (told, [(header::CONTENT_TYPE, kind.to_owned())], body).into_response()
}
