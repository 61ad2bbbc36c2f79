//! The guard at every address: who asks, may they, and which page do they get when the answer is no.
//!
//! It finds the actor once per request, puts the [`Cx`] into it, refuses whoever has the verb nowhere, and turns errors
//! into pages in the reader's language.

use super::{Role, actions::hash_of, session::is_to_be_noted, store};
use crate::{
    foundation::{Actor, Asked, Cx, Error, Failure, Heed, Server, Verb, journal, proxy},
    layout::ErrorPage,
};
use axum::{
    extract::{ConnectInfo, MatchedPath, Request},
    http::{HeaderMap, HeaderValue, Method, header},
    middleware::Next,
    response::{Html, IntoResponse, Redirect, Response},
};
use kit_db::Reads;
use kit_lang::Lang;
use std::net::SocketAddr;

/// The cookie of a signed-in browser.
pub const SESSION: &str = "qurb_session";
/// The language of this browser: the one chosen last, or that of the person who signed in last.
pub const LANG: &str = "qurb_lang";
/// The language that a visitor chose and has not signed in with yet: it becomes the person's.
pub const CHOSEN: &str = "qurb_lang_chosen";
/// A message for the next page, by its key.
pub const TOAST: &str = "qurb_toast";

pub async fn guard(server: Server, verb: Verb, mut request: Request, next: Next) -> Response {
    let cx = match sign(asked(&server, &request)).await {
        Ok(cx) => cx,
        Err(error) => return error.into_response(),
    };
    let had_toast = cx.asked.toast.is_some();
    let path = request.extensions().get::<MatchedPath>().cloned();
    let method = request.method().clone();
    let mut response = match cx.allow(verb).and_then(|()| leads_somewhere(&cx.asked)) {
        Ok(()) => {
            let heed = Heed::default();
            request.extensions_mut().insert(cx.clone());
            request.extensions_mut().insert(heed.clone());
            let response = next.run(request).await;
            // By now the page has given its connection back.
            journal::write_looked_up(&cx).await;
            if heed.is_told() { warned(&cx, response) } else { response }
        }
        Err(error) => error.into_response(),
    };
    if let Some(failure) = response.extensions_mut().remove::<Failure>() {
        let path = path.as_ref().map_or("", MatchedPath::as_str);
        note_refusal(&cx, verb, (&method, path), failure.kind);
        response = explain(&cx, &method, failure).await;
    }
    if had_toast {
        set_cookie(&mut response, &cx.server, TOAST, "", 0);
    }
    response
}

/// Tells the log who was refused what: the highest role, the verb and the line in the table of addresses. No name, no
/// identifier and nothing that was typed: the address itself may hold them.
fn note_refusal(cx: &Cx, verb: Verb, (method, path): (&Method, &str), kind: &str) {
    let role = cx.highest().as_str();
    match kind {
        "denied" | "expired" | "too-many" => {
            tracing::warn!(kind, role, verb = verb.name, %method, path, "refused");
        }
        // What one may not see is not there; a page that a visitor asks for is no more than a way to the door.
        "not-found" if cx.actor.is_some() => {
            tracing::info!(kind, role, verb = verb.name, %method, path, "refused");
        }
        "sign-in" if method != Method::GET => {
            tracing::info!(kind, role, verb = verb.name, %method, path, "refused");
        }
        _ => {}
    }
}

/// Nothing is named with U+0000 (PostgreSQL keeps no text that has it), so an address with it is one that is not there.
fn leads_somewhere(asked: &Asked) -> Result<(), Error> {
    let null = [&asked.path, &asked.query].into_iter().any(|part| part.contains("%00"));
    if null { Err(Error::NotFound) } else { Ok(()) }
}

/// The page for an address that is not there.
pub async fn nowhere(server: Server, request: Request) -> Response {
    let method = request.method().clone();
    match sign(asked(&server, &request)).await {
        Ok(cx) => match Error::NotFound.into_response().extensions_mut().remove::<Failure>() {
            Some(failure) => explain(&cx, &method, failure).await,
            None => Error::NotFound.into_response(),
        },
        Err(error) => error.into_response(),
    }
}

/// A visitor's context, and the token with which the browser says that it is more than that.
fn asked(server: &Server, request: &Request) -> (Cx, Option<String>) {
    let headers = request.headers();
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let address = peer.map(|peer| proxy::origin(peer.0.ip(), headers, &server.config.trusted));
    let asked = Asked {
        path: request.uri().path().to_owned(),
        query: request.uri().query().unwrap_or_default().to_owned(),
        address: address.map(|address| address.to_string()).unwrap_or_default(),
        agent: agent(headers),
        csrf: String::new(),
        toast: cookie(headers, TOAST).filter(|key| !key.is_empty()),
    };
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let lang = cookie(headers, LANG).and_then(|code| Lang::from_code(&code));
    let lang = lang.or_else(|| accepted.and_then(Lang::preferred)).unwrap_or_default();
    let (server, now) = (server.clone(), server.now());
    let cx = Cx { server, actor: None, now, lang, asked, looked_up: journal::LookedUp::default() };
    (cx, cookie(headers, SESSION))
}

/// What the browser calls itself, cut short: it may say anything.
fn agent(headers: &HeaderMap) -> String {
    let said = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    said.unwrap_or_default().chars().take(200).collect()
}

/// Puts the person of this token, if there is one, into the context.
async fn sign((mut cx, token): (Cx, Option<String>)) -> Result<Cx, Error> {
    let Some(token) = token else { return Ok(cx) };
    let hash = hash_of(&token);
    let found = store::signed(&cx.server.db, hash.clone(), cx.now, cx.today()).await?;
    let Some((signed, grants)) = found else { return Ok(cx) };
    let idle = chrono::Duration::minutes(signed.idle_minutes);
    if is_to_be_noted(signed.seen_at, idle, cx.now) {
        let mut tx = cx.write().await?;
        store::touch_session(&mut tx, hash, cx.now, cx.now + idle).await?;
        tx.commit().await?;
    }
    cx.lang = Lang::from_code(&signed.lang).unwrap_or_default();
    cx.asked.csrf = signed.csrf;
    cx.actor = Some(Actor { account: Some(signed.account), name: signed.name, grants });
    Ok(cx)
}

async fn explain(cx: &Cx, method: &Method, failure: Failure) -> Response {
    if failure.kind == "sign-in" && method == Method::GET {
        let back =
            url::form_urlencoded::byte_serialize(full_path(cx).as_bytes()).collect::<String>();
        return Redirect::to(&format!("/sign-in?back={back}")).into_response();
    }
    let Failure { status, kind, why, reference } = failure;
    let Ok(frame) = error_frame(cx).await else { return (status, kind).into_response() };
    let why = why.map(|key| frame.t(key).into_owned());
    let reference = reference.map(|reference| reference.0);
    match (ErrorPage { frame, kind, why, reference }).show() {
        Ok(page) => (status, Html(page)).into_response(),
        Err(_) => (status, kind).into_response(),
    }
}

/// A frame that is there even when the database is not.
async fn error_frame(cx: &Cx) -> Result<crate::layout::Frame, Error> {
    match cx.read().await {
        Ok(tx) => cx.frame(&tx).await,
        Err(_) => Ok(cx.bare_frame()),
    }
}

pub fn full_path(cx: &Cx) -> String {
    match cx.asked.query.as_str() {
        "" => cx.asked.path.clone(),
        query => format!("{}?{query}", cx.asked.path),
    }
}

pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs =
        cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.filter(|(found, _)| *found == name).map(|(_, value)| value.to_owned()).next()
}

/// Adds a cookie that scripts cannot read and other sites cannot make the browser send with a form.
pub fn set_cookie(response: &mut Response, server: &Server, name: &str, value: &str, seconds: i64) {
    let secure = if server.config.secure_cookies { "; Secure" } else { "" };
    let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}");
    if let Ok(value) = HeaderValue::from_str(&text) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// Goes to a page that will say, once, what was done: `key` is a message.
pub fn redirect_with(cx: &Cx, to: &str, key: &str) -> Response {
    let mut response = Redirect::to(to).into_response();
    set_cookie(&mut response, &cx.server, TOAST, key, 60);
    response
}

/// What was saved seems to tell of somebody's health by name: a warning takes the place of the short word. Whoever asked
/// without an account cannot take anything out any more, and is told who reads it.
fn warned(cx: &Cx, mut response: Response) -> Response {
    let cookies: Vec<HeaderValue> =
        response.headers().get_all(header::SET_COOKIE).iter().cloned().collect();
    let is_word = |cookie: &HeaderValue| {
        let text = cookie.to_str().unwrap_or_default();
        text.strip_prefix(TOAST).is_some_and(|rest| rest.starts_with("=toast-"))
    };
    if !cookies.iter().any(is_word) {
        return response;
    }
    response.headers_mut().remove(header::SET_COOKIE);
    for cookie in cookies.into_iter().filter(|cookie| !is_word(cookie)) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    let key = if cx.actor.is_some() { HEALTH_TOLD } else { HEALTH_ASKED };
    set_cookie(&mut response, &cx.server, TOAST, key, 60);
    response
}

/// The short words that warn.
const HEALTH_TOLD: &str = "toast-health-told";
const HEALTH_ASKED: &str = "toast-health-asked";

impl Cx {
    /// The highest of the reader's roles.
    fn highest(&self) -> Role {
        let grants = self.actor.iter().flat_map(|actor| &actor.grants);
        grants.map(|grant| grant.role).max().unwrap_or(Role::Visitor)
    }

    /// The frame of a page for this reader: language, menu, place, the token of its forms.
    pub async fn frame(&self, tx: &impl Reads) -> Result<crate::layout::Frame, Error> {
        let mut frame = self.bare_frame();
        if let Some(actor) = &self.actor {
            let place = match self.home() {
                Some(code) => crate::foundation::places::name_of(tx, code, self.lang).await?,
                None => String::new(),
            };
            let place_href = format!("/places/{}", self.home().unwrap_or_default());
            let role_key = self.highest().key();
            let name = actor.name.clone();
            frame.actor = Some(crate::layout::ActorView { name, role_key, place, place_href });
            frame.menu = crate::app::menu(self);
        }
        Ok(frame)
    }

    /// The frame without what stands in the database.
    pub fn bare_frame(&self) -> crate::layout::Frame {
        let words = self.server.words.clone();
        let toast = self.asked.toast.as_ref();
        let toast = toast
            .filter(|key| key.starts_with("toast-"))
            .map(|key| (key, words.get(self.lang, key).into_owned()))
            .map(|(key, text)| match key.as_str() {
                HEALTH_TOLD | HEALTH_ASKED => crate::layout::Toast::attention(text),
                _ => crate::layout::Toast::done(text),
            });
        crate::layout::Frame {
            story: Vec::new(),
            notices: Vec::new(),
            story_href: String::new(),
            lang: self.lang,
            words,
            actor: None,
            csrf: self.asked.csrf.clone(),
            path: full_path(self),
            crumbs: Vec::new(),
            menu: Vec::new(),
            toast,
            assets: crate::app::assets::VERSION.as_str(),
        }
    }
}
