//! One connection after the other, until it is time to stop.

use crate::{
    Limits, Tls,
    desk::Desk,
    limits::{Guests, Place},
    network::Network,
    still::NotStill,
};
use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Request},
};
use hyper::{body::Incoming, service::service_fn};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::{
        conn::auto::Builder,
        graceful::{GracefulShutdown, Watcher},
    },
};
use std::{
    io,
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    runtime::Handle,
    time::{sleep, timeout},
};

/// How a socket is answered.
#[derive(Clone)]
pub struct Door {
    /// Without it, in plain text.
    pub tls: Option<Arc<Tls>>,
    pub limits: Limits,
    /// Whether a machine brings the requests of many, and is not counted as one.
    pub trusted: Arc<dyn Fn(IpAddr) -> bool + Send + Sync>,
}

impl Default for Door {
    fn default() -> Self {
        Self { tls: None, limits: Limits::default(), trusted: Arc::new(|_| false) }
    }
}

/// Stands in the extensions of a request that came to this program over TLS.
#[derive(Debug, Clone, Copy)]
pub struct Encrypted;

/// How long answers that are under way may take when the program is asked to stop.
const LAST_ANSWERS: Duration = Duration::from_secs(20);

/// Answers at this socket until `stop` is over, and then what is under way.
///
/// Connections are served by threads of their own, requests answered on the runtime that calls this: see [`Network`].
///
/// # Errors
/// When there can be no more threads, or the socket is of no use.
pub async fn serve(
    socket: TcpListener,
    router: Router,
    door: Door,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let network = Network::begin()?;
    let desk = Desk { router, work: Handle::current() };
    let socket = socket.into_std()?;
    network
        .run(async move {
            listen(TcpListener::from_std(socket)?, desk, door, stop).await;
            Ok(())
        })
        .await
}

async fn listen(socket: TcpListener, desk: Desk, door: Door, stop: impl Future<Output = ()>) {
    let (guests, ending) = (Guests::default(), GracefulShutdown::new());
    let mut stop = std::pin::pin!(stop);
    loop {
        let accepted = tokio::select! {
            accepted = socket.accept() => accepted,
            () = &mut stop => break,
        };
        match accepted {
            Ok((stream, peer)) => {
                let ip = peer.ip().to_canonical();
                // Whoever finds no place is let go at once: waiting would cost one, too.
                let Some(place) = guests.enter(ip, (door.trusted)(ip), &door.limits) else {
                    tracing::debug!("too many connections");
                    continue;
                };
                let (desk, door) = (desk.clone(), door.clone());
                let watcher = ending.watcher();
                tokio::spawn(guest(stream, peer, place, desk, door, watcher));
            }
            // No more files may be opened, most likely: some will be closed soon.
            Err(error) => {
                tracing::warn!(%error, "a connection could not be accepted");
                sleep(Duration::from_millis(200)).await;
            }
        }
    }
    drop(socket);
    let _ = timeout(LAST_ANSWERS, ending.shutdown()).await;
}

/// One connection, from the greeting to its end.
async fn guest(
    stream: TcpStream,
    peer: SocketAddr,
    place: Place,
    desk: Desk,
    door: Door,
    watcher: Watcher,
) {
    let _place = place;
    let _ = stream.set_nodelay(true);
    let stream = NotStill::new(stream, door.limits.still);
    let Some(tls) = &door.tls else {
        return talk(stream, peer, false, false, desk, &door.limits, watcher).await;
    };
    // Who speaks no TLS, or an old one, or slowly, is let go.
    match timeout(door.limits.greeting, tls.acceptor().accept(stream)).await {
        Ok(Ok(stream)) => {
            let two = stream.get_ref().1.alpn_protocol() == Some(b"h2");
            talk(stream, peer, true, two, desk, &door.limits, watcher).await;
        }
        Ok(Err(error)) => tracing::debug!(%error, "no encryption was agreed on"),
        Err(_) => tracing::debug!("the greeting took too long"),
    }
}

async fn talk(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    peer: SocketAddr,
    encrypted: bool,
    two: bool,
    desk: Desk,
    limits: &Limits,
    watcher: Watcher,
) {
    let service = service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        if encrypted {
            request.extensions_mut().insert(Encrypted);
        }
        desk.clone().answer(request)
    });
    let builder = builder(two, limits);
    let connection = builder.serve_connection(TokioIo::new(stream), service).into_owned();
    if let Err(error) = watcher.watch(connection).await {
        tracing::debug!(%error, "a connection ended early");
    }
}

/// The version is agreed on before, never guessed from the first bytes: who sends none would be waited for.
fn builder(two: bool, limits: &Limits) -> Builder<TokioExecutor> {
    let builder = Builder::new(TokioExecutor::new());
    let mut builder = if two { builder.http2_only() } else { builder.http1_only() };
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_headers(100)
        .max_buf_size(64 << 10);
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(100)
        .max_header_list_size(32 << 10)
        .keep_alive_interval(limits.still / 3)
        .keep_alive_timeout(limits.head);
    builder
}
