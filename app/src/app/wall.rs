//! What holds for every answer, whichever page it is: where it may come from, what a browser may do with it, and how its
//! cookies travel.
//!
//! Cookies that travel encrypted only are named `__Host-…` outside: a browser takes such a name from this very host alone,
//! never from a neighbour below the same domain, and never over plain HTTP. Inside, nobody needs to know: the name is put on
//! and taken off here.

use crate::foundation::{Server, proxy};
use axum::{
    extract::{ConnectInfo, Request},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};
use kit_listener::Encrypted;
use std::net::SocketAddr;

/// Scripts and styles come from this site's own files only, and nobody may frame a page.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
     font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
     manifest-src 'self'";

/// What every answer says unless it says something else itself.
const HEADERS: [(HeaderName, &str); 8] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::CACHE_CONTROL, "private, no-store"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
];

/// For a year, this host and those below it are asked for by HTTPS only.
const TRANSPORT: &str = "max-age=31536000; includeSubDomains";
const PREFIX: &str = "__Host-";

pub async fn wall(server: Server, mut request: Request, next: Next) -> Response {
    let encrypted = is_encrypted(&server, &request);
    let guarded = encrypted || server.config.secure_cookies;
    if guarded {
        take_names_off(request.headers_mut());
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if guarded {
        put_names_on(headers);
    }
    if encrypted {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(TRANSPORT));
    }
    for (name, value) in HEADERS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// Whether the request came encrypted: to this program itself, or to a proxy whose word is taken.
fn is_encrypted(server: &Server, request: &Request) -> bool {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    request.extensions().get::<Encrypted>().is_some()
        || peer.is_some_and(|peer| {
            proxy::encrypted(peer.0.ip(), request.headers(), &server.config.trusted)
        })
}

/// Keeps the cookies that only this host can have set, under their plain names.
fn take_names_off(headers: &mut HeaderMap) {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    let pairs = lines.flat_map(|line| line.split(';')).map(str::trim);
    let ours: Vec<&str> = pairs.filter_map(|pair| pair.strip_prefix(PREFIX)).collect();
    let line = HeaderValue::from_str(&ours.join("; "));
    headers.remove(header::COOKIE);
    if let Ok(line) = line
        && !line.is_empty()
    {
        headers.insert(header::COOKIE, line);
    }
}

fn put_names_on(headers: &mut HeaderMap) {
    let set: Vec<HeaderValue> = headers.get_all(header::SET_COOKIE).iter().cloned().collect();
    headers.remove(header::SET_COOKIE);
    for line in set {
        let guarded = line.to_str().ok().and_then(|text| HeaderValue::from_str(&named(text)).ok());
        headers.append(header::SET_COOKIE, guarded.unwrap_or(line));
    }
}

/// The name that only this host may set asks for the whole of the site, for encryption, and for no domain.
fn named(cookie: &str) -> String {
    let has = |wanted: &str| cookie.split(';').any(|part| part.trim().eq_ignore_ascii_case(wanted));
    let secure = if has("secure") { "" } else { "; Secure" };
    let whole = has("path=/") && !cookie.to_ascii_lowercase().contains("domain=");
    let prefix = if whole && !cookie.starts_with(PREFIX) { PREFIX } else { "" };
    format!("{prefix}{cookie}{secure}")
}

#[cfg(test)]
mod tests;
