//! How the provider is asked: one request, one answer, over the TLS that the database is spoken to with. No redirect is
//! followed, no proxy asked, no large answer read, and nobody waits long.

use http_body_util::{BodyExt, Full, Limited};
use hyper::{body::Bytes, client::conn::http1};
use hyper_util::rt::TokioIo;
use openidconnect::{HttpRequest, HttpResponse, http};
use std::{io, sync::Arc, time::Duration};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
};
use tokio_rustls::{
    TlsConnector,
    rustls::{
        ClientConfig, RootCertStore,
        crypto::ring,
        pki_types::{CertificateDer, ServerName, pem::PemObject},
    },
};

const LONGEST_WAIT: Duration = Duration::from_secs(10);
const LARGEST: usize = 1024 * 1024;

/// The authority that was given is no certificate in PEM.
#[derive(Debug, thiserror::Error)]
#[error("not a certificate in PEM, or not an address")]
pub struct NotACertificate;

/// No answer came.
#[derive(Debug, thiserror::Error)]
pub enum Silence {
    #[error("{0}")]
    Io(#[from] io::Error),
    #[error("{0}")]
    Http(#[from] hyper::Error),
    #[error("the answer cannot be read: {0}")]
    Unreadable(String),
    #[error("no answer within ten seconds")]
    Late,
    #[error("neither https nor this machine")]
    Open,
}

#[derive(Clone)]
pub struct Wire {
    tls: TlsConnector,
}

impl Wire {
    /// The authorities that browsers know, or the one that is given.
    pub fn new(authority: Option<&[u8]>) -> Result<Self, NotACertificate> {
        let mut roots = RootCertStore::empty();
        match authority {
            None => roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
            Some(pem) => {
                for one in CertificateDer::pem_slice_iter(pem) {
                    let one = one.map_err(|_| NotACertificate)?;
                    roots.add(one).map_err(|_| NotACertificate)?;
                }
                if roots.is_empty() {
                    return Err(NotACertificate);
                }
            }
        }
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|_| NotACertificate)?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self { tls: TlsConnector::from(Arc::new(config)) })
    }

    /// The wire as `openidconnect` uses one.
    pub fn client(
        &self,
    ) -> impl Fn(
        HttpRequest,
    ) -> futures_util::future::BoxFuture<'static, Result<HttpResponse, Silence>>
    + Send
    + Sync
    + 'static {
        let wire = self.clone();
        move |request| {
            let wire = wire.clone();
            Box::pin(async move {
                tokio::time::timeout(LONGEST_WAIT, wire.ask(request))
                    .await
                    .unwrap_or(Err(Silence::Late))
            })
        }
    }

    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, Silence> {
        let uri = request.uri().clone();
        let host = uri.host().unwrap_or_default().to_owned();
        let bare = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let encrypted = uri.scheme_str() == Some("https");
        let own = bare == "localhost"
            || bare.parse().is_ok_and(|address: std::net::IpAddr| address.is_loopback());
        if !encrypted && !own {
            return Err(Silence::Open);
        }
        let port = uri.port_u16().unwrap_or(if encrypted { 443 } else { 80 });
        let stream = TcpStream::connect((bare.as_str(), port)).await?;
        let authority = uri.authority().map(ToString::to_string).unwrap_or(host);
        if !encrypted {
            return exchange(stream, request, &authority).await;
        }
        let name =
            ServerName::try_from(bare).map_err(|error| Silence::Unreadable(error.to_string()))?;
        exchange(self.tls.connect(name, stream).await?, request, &authority).await
    }
}

async fn exchange<S>(stream: S, request: HttpRequest, host: &str) -> Result<HttpResponse, Silence>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let unreadable = |error: http::Error| Silence::Unreadable(error.to_string());
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    let connection = tokio::spawn(connection);
    let (parts, body) = request.into_parts();
    let path = parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
    let mut sent = http::Request::builder().method(parts.method).uri(path);
    for (name, value) in &parts.headers {
        sent = sent.header(name, value);
    }
    let sent = sent.header(http::header::HOST, host);
    let sent = sent.body(Full::new(Bytes::from(body))).map_err(unreadable)?;
    let answer = sender.send_request(sent).await?;
    let (parts, body) = answer.into_parts();
    let body = Limited::new(body, LARGEST).collect().await;
    let body = body.map_err(|error| Silence::Unreadable(error.to_string()))?.to_bytes();
    connection.abort();
    Ok(http::Response::from_parts(parts, body.to_vec()))
}
