//! Over a real connection, encrypted with a certificate made here; and behind a proxy.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::{named, put_names_on, take_names_off};
use crate::{
    app,
    foundation::{Config, LARGEST_BODY, Server},
    testing::{Browser, PASSWORD, TestApp, on_both_engines},
};
use axum::{
    body::{Body, Bytes, to_bytes},
    extract::Request,
    http::{HeaderMap, HeaderValue, Response, header},
};
use kit_listener::{Door, Tls, serve};
use std::{net::SocketAddr, sync::Arc};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::{
    TlsConnector,
    rustls::{
        ClientConfig, RootCertStore,
        crypto::ring,
        pki_types::{CertificateDer, ServerName},
    },
};

/// The program behind its own certificate.
struct Encrypted {
    at: SocketAddr,
    certificate: CertificateDer<'static>,
}

async fn encrypted(app: &TestApp) -> Encrypted {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (certificate, key) = (folder.path().join("cert.pem"), folder.path().join("key.pem"));
    std::fs::write(&certificate, made.cert.pem()).unwrap();
    std::fs::write(&key, made.signing_key.serialize_pem()).unwrap();
    let tls = Some(Arc::new(Tls::open(&certificate, &key).unwrap()));
    let socket = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = socket.local_addr().unwrap();
    let door = Door { tls, ..Door::default() };
    tokio::spawn(serve(socket, app.router.clone(), door, std::future::pending()));
    Encrypted { at, certificate: made.cert.der().clone() }
}

impl Encrypted {
    async fn send(&self, request: Request) -> Response<Bytes> {
        let mut roots = RootCertStore::empty();
        roots.add(self.certificate.clone()).unwrap();
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        let by = TlsConnector::from(Arc::new(config));
        let stream = TcpStream::connect(self.at).await.unwrap();
        let stream = by.connect(ServerName::try_from("localhost").unwrap(), stream).await.unwrap();
        let io = hyper_util::rt::TokioIo::new(stream);
        let (mut client, connection) = hyper::client::conn::http1::handshake(io).await.unwrap();
        tokio::spawn(connection);
        let (parts, body) = client.send_request(request).await.unwrap().into_parts();
        Response::from_parts(parts, to_bytes(Body::new(body), usize::MAX).await.unwrap())
    }
}

fn ask(method: &str, path: &str, cookies: &str, body: impl Into<Body>) -> Request {
    Request::builder()
        .method(method)
        .uri(path)
        .header(header::HOST, "localhost")
        .header(header::COOKIE, cookies)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(body.into())
        .unwrap()
}

fn sign_in() -> String {
    serde_urlencoded::to_string([("login", "amina"), ("password", PASSWORD)]).unwrap()
}

fn set(headers: &HeaderMap) -> Vec<String> {
    let lines = headers.get_all(header::SET_COOKIE).iter();
    lines.map(|line| line.to_str().unwrap().to_owned()).collect()
}

/// The session's cookie as a browser sends it back.
fn session(headers: &HeaderMap) -> String {
    let lines = set(headers);
    let line = lines.iter().find(|line| line.contains("qurb_session=")).unwrap();
    line.split(';').next().unwrap().to_owned()
}

#[tokio::test]
async fn over_tls_a_browser_is_told_to_stay_there_and_its_cookies_are_this_hosts_alone() {
    on_both_engines(async |app| {
        let site = encrypted(app).await;
        let answer = site.send(ask("POST", "/sign-in", "", sign_in())).await;
        assert_eq!(answer.status(), 303);
        let transport = &answer.headers()[header::STRICT_TRANSPORT_SECURITY];
        assert_eq!(transport, "max-age=31536000; includeSubDomains");
        for line in set(answer.headers()) {
            assert!(line.starts_with("__Host-"), "{line}");
            for wanted in ["Path=/", "HttpOnly", "SameSite=Lax", "Secure"] {
                assert_eq!(line.matches(wanted).count(), 1, "{wanted} in {line}");
            }
        }
        let session = session(answer.headers());
        assert!(session.starts_with("__Host-qurb_session="));
        assert_eq!(site.send(ask("GET", "/people", &session, "")).await.status(), 200);
        // A neighbour below the same domain can set a cookie of the plain name: it is nobody's.
        let planted = session.trim_start_matches("__Host-");
        assert_eq!(site.send(ask("GET", "/people", planted, "")).await.status(), 303);
    })
    .await;
}

#[tokio::test]
async fn without_encryption_nothing_is_promised() {
    on_both_engines(async |app| {
        let browser = Browser::new(app.router.clone());
        let fields = [("login", "amina"), ("password", PASSWORD)];
        let answer = browser.post("/sign-in", &fields).await;
        assert!(!answer.headers.contains_key(header::STRICT_TRANSPORT_SECURITY));
        assert!(session(&answer.headers).starts_with("qurb_session="));
        assert!(set(&answer.headers).iter().all(|line| !line.contains("Secure")));
    })
    .await;
}

#[tokio::test]
async fn a_trusted_proxy_says_that_it_was_encrypted_and_nobody_else() {
    on_both_engines(async |app| {
        let config = Config { trusted: vec!["10.0.0.0/8".parse().unwrap()], ..Config::default() };
        let server = Server { config: Arc::new(config), ..app.server.clone() };
        let router = app::router(server);
        let told = async |peer: [u8; 4], word: &str| {
            let mut request = ask("POST", "/sign-in", "", sign_in());
            let peer = axum::extract::ConnectInfo(SocketAddr::from((peer, 4711)));
            request.extensions_mut().insert(peer);
            request.headers_mut().insert("x-forwarded-proto", word.parse().unwrap());
            tower::ServiceExt::oneshot(router.clone(), request).await.unwrap()
        };
        let announced = told([10, 0, 0, 7], "https").await;
        assert!(announced.headers().contains_key(header::STRICT_TRANSPORT_SECURITY));
        assert!(session(announced.headers()).starts_with("__Host-qurb_session="));
        for (peer, word) in [([192, 0, 2, 7], "https"), ([10, 0, 0, 7], "http")] {
            let answer = told(peer, word).await;
            assert!(!answer.headers().contains_key(header::STRICT_TRANSPORT_SECURITY));
            assert!(session(answer.headers()).starts_with("qurb_session="), "{peer:?} {word}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_form_from_elsewhere_is_refused_of_a_visitor_too_who_has_no_token_yet() {
    on_both_engines(async |app| {
        for (name, from, status) in [
            ("origin", "https://evil.example", 403),
            ("sec-fetch-site", "cross-site", 403),
            ("sec-fetch-site", "same-origin", 303),
        ] {
            let mut request = ask("POST", "/sign-in", "", sign_in());
            request.headers_mut().insert(name, from.parse().unwrap());
            let answer = tower::ServiceExt::oneshot(app.router.clone(), request).await.unwrap();
            assert_eq!(answer.status(), status, "{name}: {from}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_too_large_is_refused_on_a_page_in_the_readers_language() {
    on_both_engines(async |app| {
        let site = encrypted(app).await;
        let answer = site.send(ask("POST", "/sign-in", "", sign_in())).await;
        let session = session(answer.headers());
        let large = || vec![b'a'; LARGEST_BODY + 1];
        for (lang, words) in [("ar", "أكبر من المسموح"), ("fr", "trop volumineux")] {
            let cookies = format!("__Host-qurb_lang={lang}");
            let answer = site.send(ask("POST", "/sign-in", &cookies, large())).await;
            assert_eq!(answer.status(), 413);
            let page = String::from_utf8_lossy(answer.body()).into_owned();
            assert!(page.contains(words), "{page}");
        }
        // Who is signed in keeps the menu, and a way back to the form with what was typed.
        let answer = site.send(ask("POST", "/people/imports", &session, large())).await;
        assert_eq!(answer.status(), 413);
        let page = String::from_utf8_lossy(answer.body()).into_owned();
        assert!(page.contains("أكبر من المسموح") && page.contains("href=\"/people/imports\""));
    })
    .await;
}

#[tokio::test]
async fn every_answer_says_what_a_browser_may_do_with_it() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        for path in ["/", "/people", "/nowhere", "/healthz", "/people?format=csv", "/assets/none"] {
            let answer = amina.get(path).await;
            let says = |name: &str| answer.headers[name].to_str().unwrap().to_owned();
            assert_eq!(says("x-content-type-options"), "nosniff", "{path}");
            assert!(says("content-security-policy").contains("default-src 'none'"), "{path}");
            assert!(!says("content-security-policy").contains("unsafe"), "{path}");
            assert_eq!(says("x-frame-options"), "DENY");
            assert_eq!(says("cross-origin-opener-policy"), "same-origin");
            assert_eq!(says("cross-origin-resource-policy"), "same-origin");
            assert!(says("permissions-policy").contains("geolocation=()"));
            assert!(says("cache-control").contains("no-store"), "{path}");
        }
        let csv = amina.get("/people?format=csv").await;
        assert!(csv.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
    })
    .await;
}

#[test]
fn names_are_put_on_and_taken_off() {
    assert_eq!(named("a=b; Path=/; HttpOnly"), "__Host-a=b; Path=/; HttpOnly; Secure");
    assert_eq!(named("a=b; Path=/; Secure"), "__Host-a=b; Path=/; Secure");
    assert_eq!(named("a=b; Path=/sign-in"), "a=b; Path=/sign-in; Secure");
    assert_eq!(named("a=b; Path=/; Domain=x"), "a=b; Path=/; Domain=x; Secure");
    let mut headers = HeaderMap::new();
    for line in ["__Host-a=1; b=2", "__Host-c=3"] {
        headers.append(header::COOKIE, HeaderValue::from_static(line));
    }
    take_names_off(&mut headers);
    assert_eq!(headers[header::COOKIE], "a=1; c=3");
    take_names_off(&mut headers);
    assert!(!headers.contains_key(header::COOKIE));
    headers.append(header::SET_COOKIE, HeaderValue::from_static("a=1; Path=/"));
    headers.append(header::SET_COOKIE, HeaderValue::from_static("b=2; Path=/"));
    put_names_on(&mut headers);
    assert_eq!(headers.get_all(header::SET_COOKIE).iter().count(), 2);
}
