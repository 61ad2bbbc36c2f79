//! Over real sockets, with certificates made here.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::{Door, Encrypted, Limits, Tls, redirect, serve};
use axum::{Router, extract::Request, routing::get};
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinHandle,
    time::timeout,
};
use tokio_rustls::{
    TlsConnector,
    client::TlsStream,
    rustls::{
        ClientConfig, RootCertStore,
        crypto::ring,
        pki_types::{CertificateDer, ServerName},
        version::{TLS12, TLS13},
    },
};

struct Files {
    folder: tempfile::TempDir,
}

impl Files {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A new pair in the same two files.
    fn renew(&self) -> CertificateDer<'static> {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        std::fs::write(self.path("cert.pem"), made.cert.pem()).unwrap();
        std::fs::write(self.path("key.pem"), made.signing_key.serialize_pem()).unwrap();
        made.cert.der().clone()
    }

    fn open(&self) -> Arc<Tls> {
        Arc::new(Tls::open(&self.path("cert.pem"), &self.path("key.pem")).unwrap())
    }
}

struct Running {
    at: SocketAddr,
    stop: oneshot::Sender<()>,
    task: JoinHandle<std::io::Result<()>>,
}

async fn running(router: Router, door: Door) -> Running {
    let socket = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = socket.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    let task = tokio::spawn(serve(socket, router, door, async {
        let _ = stopped.await;
    }));
    Running { at, stop, task }
}

fn router() -> Router {
    let hello = async |request: Request| match request.extensions().get::<Encrypted>() {
        Some(_) => "encrypted",
        None => "plain",
    };
    let slow = async || {
        tokio::time::sleep(Duration::from_millis(400)).await;
        "late"
    };
    Router::new().route("/", get(hello)).route("/slow", get(slow))
}

fn quick() -> Limits {
    let short = Duration::from_millis(300);
    Limits { greeting: short, head: short, still: short * 3, ..Limits::default() }
}

fn connector(trusted: &CertificateDer<'static>, new: bool, alpn: &[&str]) -> TlsConnector {
    let mut roots = RootCertStore::empty();
    roots.add(trusted.clone()).unwrap();
    let versions = if new { &TLS13 } else { &TLS12 };
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_protocol_versions(&[versions])
        .unwrap();
    let mut config = config.with_root_certificates(roots).with_no_client_auth();
    config.alpn_protocols = alpn.iter().map(|name| name.as_bytes().to_vec()).collect();
    TlsConnector::from(Arc::new(config))
}

async fn greeted(at: SocketAddr, by: &TlsConnector) -> std::io::Result<TlsStream<TcpStream>> {
    let stream = TcpStream::connect(at).await?;
    by.connect(ServerName::try_from("localhost").unwrap(), stream).await
}

const ASK: &[u8] = b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n";

async fn asked(stream: &mut (impl AsyncReadExt + AsyncWriteExt + Unpin), what: &[u8]) -> String {
    stream.write_all(what).await.unwrap();
    let mut bytes = vec![0; 4096];
    let many = timeout(Duration::from_secs(5), stream.read(&mut bytes)).await.unwrap().unwrap();
    String::from_utf8_lossy(&bytes[..many]).into_owned()
}

/// How long it takes until the other side ends the connection.
async fn ended(stream: &mut (impl AsyncReadExt + Unpin)) -> Duration {
    let from = Instant::now();
    let mut rest = Vec::new();
    let _ = timeout(Duration::from_secs(8), stream.read_to_end(&mut rest)).await.expect("it ends");
    from.elapsed()
}

#[tokio::test]
async fn both_versions_of_tls_are_spoken_and_none_before() {
    let files = Files::new();
    let trusted = files.renew();
    let app = running(router(), Door { tls: Some(files.open()), ..Door::default() }).await;
    for new in [true, false] {
        let by = connector(&trusted, new, &["http/1.1"]);
        let mut stream = greeted(app.at, &by).await.unwrap();
        assert!(asked(&mut stream, ASK).await.ends_with("encrypted"), "new: {new}");
    }
    // A greeting of TLS 1.1, by hand: the answer is an alert (21), fatal (2): nothing in common (40), or the version (70).
    let mut old = TcpStream::connect(app.at).await.unwrap();
    let mut hello = vec![22, 3, 1, 0, 45, 1, 0, 0, 41, 3, 2];
    hello.extend([7; 32]);
    hello.extend([0, 0, 2, 0, 0x2F, 1, 0]);
    old.write_all(&hello).await.unwrap();
    let mut alert = [0; 7];
    old.read_exact(&mut alert).await.unwrap();
    assert_eq!((alert[0], alert[5]), (21, 2));
    assert!(matches!(alert[6], 40 | 70), "{alert:?}");
    // And plain text is no greeting at all.
    let mut plain = TcpStream::connect(app.at).await.unwrap();
    plain.write_all(ASK).await.unwrap();
    ended(&mut plain).await;
}

#[tokio::test]
async fn two_requests_at_a_time_over_one_connection() {
    let files = Files::new();
    let trusted = files.renew();
    let app = running(router(), Door { tls: Some(files.open()), ..Door::default() }).await;
    let stream = greeted(app.at, &connector(&trusted, true, &["h2", "http/1.1"])).await.unwrap();
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    let io = hyper_util::rt::TokioIo::new(stream);
    let executor = hyper_util::rt::TokioExecutor::new();
    let (mut client, connection) =
        hyper::client::conn::http2::handshake(executor, io).await.unwrap();
    tokio::spawn(connection);
    let request = |path: &str| {
        Request::get(format!("https://localhost{path}")).body(axum::body::Body::empty()).unwrap()
    };
    let from = Instant::now();
    let both = tokio::join!(client.clone().send_request(request("/slow")), async {
        client.send_request(request("/slow")).await
    });
    assert_eq!((both.0.unwrap().status(), both.1.unwrap().status()).0, 200);
    assert!(
        from.elapsed() < Duration::from_millis(780),
        "one after the other: {:?}",
        from.elapsed()
    );
}

#[tokio::test]
async fn a_new_certificate_is_taken_and_nobody_is_cut_off() {
    let files = Files::new();
    let first = files.renew();
    let tls = files.open();
    let app = running(router(), Door { tls: Some(tls.clone()), ..Door::default() }).await;
    let mut before = greeted(app.at, &connector(&first, true, &[])).await.unwrap();
    assert!(asked(&mut before, ASK).await.contains("200 OK"));
    assert!(!tls.refresh().unwrap(), "nothing changed");
    std::fs::write(files.path("cert.pem"), "half a file").unwrap();
    tls.refresh().unwrap_err();
    greeted(app.at, &connector(&first, true, &[])).await.expect("the old one is used on");
    let second = files.renew();
    assert!(tls.refresh().unwrap());
    assert!(asked(&mut before, ASK).await.contains("200 OK"), "who was there stays");
    greeted(app.at, &connector(&second, true, &[])).await.expect("the new one is shown");
    greeted(app.at, &connector(&first, true, &[])).await.expect_err("the old one no longer");
}

#[test]
fn a_certificate_needs_its_own_key() {
    let files = Files::new();
    files.renew();
    let key = std::fs::read(files.path("key.pem")).unwrap();
    files.renew();
    std::fs::write(files.path("key.pem"), key).unwrap();
    let open = |key: &Path| Tls::open(&files.path("cert.pem"), key).map(|_| ());
    assert!(open(&files.path("key.pem")).unwrap_err().to_string().contains("do not fit"));
    assert!(open(&files.path("none.pem")).unwrap_err().to_string().contains("none.pem"));
}

#[tokio::test]
async fn whoever_is_slow_is_let_go() {
    let files = Files::new();
    files.renew();
    let door = Door { limits: quick(), ..Door::default() };
    let app = running(router(), door.clone()).await;
    let long = Duration::from_secs(3);
    let mut dripping = TcpStream::connect(app.at).await.unwrap();
    dripping.write_all(b"GET / HTTP/1.1\r\nx-slow: ").await.unwrap();
    assert!(ended(&mut dripping).await < long, "half a head");
    let mut silent = TcpStream::connect(app.at).await.unwrap();
    assert!(ended(&mut silent).await < long, "no head at all");
    let mut kept = TcpStream::connect(app.at).await.unwrap();
    assert!(asked(&mut kept, ASK).await.ends_with("plain"));
    assert!(ended(&mut kept).await < long, "nothing more to ask");
    let secure = running(router(), Door { tls: Some(files.open()), ..door }).await;
    let mut greeting = TcpStream::connect(secure.at).await.unwrap();
    assert!(ended(&mut greeting).await < long, "no greeting");
}

#[tokio::test]
async fn one_address_does_not_take_every_place() {
    let limits = Limits { of_one: 3, ..Limits::default() };
    let app = running(router(), Door { limits, ..Door::default() }).await;
    let mut here = Vec::new();
    for _ in 0..3 {
        let mut stream = TcpStream::connect(app.at).await.unwrap();
        assert!(asked(&mut stream, ASK).await.contains("200 OK"));
        here.push(stream);
    }
    let mut fourth = TcpStream::connect(app.at).await.unwrap();
    assert!(ended(&mut fourth).await < Duration::from_secs(1));
    here.pop();
    tokio::time::sleep(Duration::from_millis(200)).await;
    let mut again = TcpStream::connect(app.at).await.unwrap();
    assert!(asked(&mut again, ASK).await.contains("200 OK"), "a place was given back");
    // A proxy brings everybody's requests.
    let trusted = running(router(), Door { limits, trusted: Arc::new(|_| true), tls: None }).await;
    let mut many = Vec::new();
    for _ in 0..10 {
        let mut stream = TcpStream::connect(trusted.at).await.unwrap();
        assert!(asked(&mut stream, ASK).await.contains("200 OK"));
        many.push(stream);
    }
}

#[tokio::test]
async fn the_last_answers_are_given() {
    let app = running(router(), Door::default()).await;
    let mut stream = TcpStream::connect(app.at).await.unwrap();
    stream.write_all(b"GET /slow HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    app.stop.send(()).unwrap();
    let mut answer = String::new();
    timeout(Duration::from_secs(5), stream.read_to_string(&mut answer)).await.unwrap().unwrap();
    assert!(answer.ends_with("late"), "{answer}");
    timeout(Duration::from_secs(5), app.task).await.unwrap().unwrap().unwrap();
}

#[tokio::test]
async fn the_plain_address_leads_to_the_other() {
    let app = running(redirect("https://qurb.example.org/"), Door::default()).await;
    let ask = |method: &str| {
        format!("{method} /people?q=a HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n")
    };
    let mut stream = TcpStream::connect(app.at).await.unwrap();
    let answer = asked(&mut stream, ask("GET").as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 308"), "{answer}");
    assert!(answer.contains("location: https://qurb.example.org/people?q=a\r\n"), "{answer}");
    let mut stream = TcpStream::connect(app.at).await.unwrap();
    let answer = asked(&mut stream, ask("POST").as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 403"), "{answer}");
}

/// Asks from a thread of its own, which nothing here can hold up.
fn asked_aside(at: SocketAddr, path: &str) -> std::sync::mpsc::Receiver<String> {
    use std::io::{Read, Write};
    let (told, heard) = std::sync::mpsc::channel();
    let ask = format!("GET {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
    std::thread::spawn(move || {
        let mut stream = std::net::TcpStream::connect(at).unwrap();
        stream.write_all(ask.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let _ = told.send(answer);
    });
    heard
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn who_reckons_for_long_keeps_nobody_else_from_being_answered() {
    // A statement over much data holds its thread like this.
    let (release, held) = std::sync::mpsc::channel::<()>();
    let (begins, begun) = std::sync::mpsc::channel::<()>();
    let held = Arc::new(std::sync::Mutex::new((held, begins)));
    let long = async move || {
        let held = held.lock().unwrap();
        held.1.send(()).unwrap();
        held.0.recv_timeout(Duration::from_secs(20)).map_or("never", |()| "at last")
    };
    let app = running(router().route("/long", get(long)), Door::default()).await;
    let (at, patient) = (app.at, Duration::from_secs(5));
    let meanwhile = tokio::task::spawn_blocking(move || {
        let late = asked_aside(at, "/long");
        begun.recv_timeout(patient).unwrap();
        let answers: Vec<_> = (0..20).map(|_| asked_aside(at, "/").recv_timeout(patient)).collect();
        release.send(()).unwrap();
        (answers, late.recv_timeout(patient).unwrap())
    });
    let (answers, late) = meanwhile.await.unwrap();
    assert!(answers.iter().all(|one| one.as_ref().is_ok_and(|one| one.ends_with("plain"))));
    assert!(late.ends_with("at last"));
}
