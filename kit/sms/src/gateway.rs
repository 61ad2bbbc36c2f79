//! Who takes messages: a gateway that is asked over HTTP, one request for each.
//!
//! What matters is what is known when something goes wrong. Before the request is written nobody has the message; once it is, only an
//! answer says whether somebody has. So a connection that does not come about is tried again, and one that ends in silence is not.

use crate::{Alphabet, count};
use http_body_util::{BodyExt, Empty, Limited};
use hyper::{Request, StatusCode, body::Bytes, client::conn::http1, header};
use hyper_util::rt::TokioIo;
use std::{net::IpAddr, sync::Arc, time::Duration};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    task::JoinSet,
    time::timeout,
};
use tokio_rustls::{
    TlsConnector,
    rustls::{ClientConfig, RootCertStore, pki_types::ServerName},
};
use url::{Host, Url};

/// The gateway, who we are to it, and whose name stands over messages.
#[derive(Clone)]
pub struct Settings {
    url: Url,
    user: String,
    password: String,
    from: String,
}

/// Why these are no settings.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum WrongSettings {
    #[error(
        "the gateway is written https://host/cgi-bin/sendsms, or http:// on this machine or a private network"
    )]
    Address,
    #[error("the sender is a number, or up to 11 letters and figures")]
    From,
    #[error("encryption: {0}")]
    Tls(String),
}

/// A message to one number.
#[derive(Clone, PartialEq, Eq)]
pub struct Text {
    /// `+212661234567`.
    pub to: String,
    pub text: String,
    /// Where the gateway tells how it fared; `%d` becomes what it tells.
    pub report: Option<String>,
}

/// What became of a message. Codes name no reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Went {
    /// The gateway answers for it.
    Taken,
    /// The gateway said no to this one.
    Refused(String),
    /// The gateway said that it cannot now: nobody got it.
    Later(String),
    /// Nobody to hand it to, or nobody who lets us in. Nobody got it.
    Kept(String),
    /// Handed over, and not answered. Whether somebody got it is not known.
    Unknown(String),
}

/// A gateway that is ready to be spoken to. Cheap to clone.
#[derive(Clone)]
pub struct Gateway {
    settings: Settings,
    tls: TlsConnector,
    patience: Duration,
}

impl std::fmt::Debug for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Settings(…)")
    }
}

impl std::fmt::Debug for Gateway {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Gateway(…)")
    }
}

impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Text(…)")
    }
}

impl Settings {
    pub fn parse(url: &str, user: &str, password: &str, from: &str) -> Result<Self, WrongSettings> {
        let url = Url::parse(url.trim()).map_err(|_| WrongSettings::Address)?;
        let from = from.trim();
        let number = from.trim_start_matches('+');
        let is_number = number.len() <= 15 && number.chars().all(|c| c.is_ascii_digit());
        let is_name = from.len() <= 11
            && from.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-' | '.'));
        if from.is_empty() || !(is_number || is_name) {
            return Err(WrongSettings::From);
        }
        let settings = Self {
            url,
            user: user.to_owned(),
            password: password.trim_end_matches(['\r', '\n']).to_owned(),
            from: from.to_owned(),
        };
        match settings.url.scheme() {
            "https" => Ok(settings),
            "http" if settings.is_near() => Ok(settings),
            _ => Err(WrongSettings::Address),
        }
    }

    /// Where messages go, without who we are.
    pub fn told(&self) -> String {
        let host = self.url.host_str().unwrap_or_default();
        format!("{}://{host}:{}", self.url.scheme(), self.port())
    }

    /// Whether what is said to it can be read on the way.
    pub fn is_open(&self) -> bool {
        self.url.scheme() == "http" && !self.is_here()
    }

    fn is_here(&self) -> bool {
        match self.url.host() {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(ip)) => ip.is_loopback(),
            Some(Host::Ipv6(ip)) => ip.is_loopback(),
            None => false,
        }
    }

    /// This machine, a private network, or a name without a dot, which is one of its own.
    fn is_near(&self) -> bool {
        self.is_here()
            || match self.url.host() {
                Some(Host::Domain(name)) => !name.contains('.'),
                Some(Host::Ipv4(ip)) => ip.is_private(),
                Some(Host::Ipv6(ip)) => ip.is_unique_local(),
                None => false,
            }
    }

    fn port(&self) -> u16 {
        self.url.port_or_known_default().unwrap_or(443)
    }

    /// `patience` is how long each answer may take.
    pub fn open(&self, patience: Duration) -> Result<Gateway, WrongSettings> {
        let mut roots = RootCertStore::empty();
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| WrongSettings::Tls(error.to_string()))?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Gateway { settings: self.clone(), tls: TlsConnector::from(Arc::new(config)), patience })
    }
}

/// How an attempt ended without an answer.
enum Silence {
    /// Before anything of the message was written.
    Before(&'static str),
    /// After it was.
    After(&'static str),
}

impl Gateway {
    /// Hands one message over. Once this is [`Went::Taken`] the gateway answers for it.
    pub async fn send(&self, text: &Text) -> Went {
        match self.ask(&self.address(text)).await {
            Ok(status) => became(status),
            Err(Silence::Before(code)) => Went::Kept(code.into()),
            Err(Silence::After(code)) => Went::Unknown(code.into()),
        }
    }

    /// Hands all of them over, so many at a time, and says what became of each, in their order. Broken off, it leaves off at once.
    pub async fn send_all(&self, texts: Vec<Text>, lines: usize) -> Vec<Went> {
        let mut went = vec![Went::Unknown("lost".into()); texts.len()];
        let mut waiting = texts.into_iter().enumerate();
        let mut hands: JoinSet<(usize, Went)> = JoinSet::new();
        loop {
            while hands.len() < lines.max(1)
                && let Some((n, text)) = waiting.next()
            {
                let gateway = self.clone();
                hands.spawn(async move { (n, gateway.send(&text).await) });
            }
            match hands.join_next().await {
                Some(Ok((n, one))) => went[n] = one,
                // What a hand that ended does not tell of is not known.
                Some(Err(_)) => {}
                None => return went,
            }
        }
    }

    /// Whether the gateway answers and lets us in. It is asked for a message to nobody, which it refuses as that.
    pub async fn answers(&self) -> Result<(), String> {
        match self.ask(&self.known()).await {
            Err(Silence::Before(code) | Silence::After(code)) => Err(code.into()),
            Ok(status) if status.is_success() || status == StatusCode::BAD_REQUEST => Ok(()),
            Ok(status) => Err(status.as_u16().to_string()),
        }
    }

    /// The address with who we are.
    fn known(&self) -> Url {
        let mut url = self.settings.url.clone();
        url.query_pairs_mut()
            .append_pair("username", &self.settings.user)
            .append_pair("password", &self.settings.password);
        url
    }

    fn address(&self, text: &Text) -> Url {
        let coding = match count(&text.text).alphabet {
            Alphabet::Gsm => "0",
            Alphabet::Ucs2 => "2",
        };
        let mut url = self.known();
        url.query_pairs_mut()
            .append_pair("from", &self.settings.from)
            .append_pair("to", &text.to)
            .append_pair("text", &text.text)
            .append_pair("coding", coding)
            .append_pair("charset", "UTF-8");
        if let Some(report) = &text.report {
            // Delivered, not delivered, refused by the network: what comes between is not asked for.
            url.query_pairs_mut().append_pair("dlr-mask", "19").append_pair("dlr-url", report);
        }
        url
    }

    async fn ask(&self, url: &Url) -> Result<StatusCode, Silence> {
        let (host, port) = (url.host_str().unwrap_or_default(), self.settings.port());
        let bare = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let connecting = async {
            let stream = TcpStream::connect((bare.as_str(), port)).await;
            let stream = stream.map_err(|_| Silence::Before("unreachable"))?;
            stream.set_nodelay(true).map_err(|_| Silence::Before("unreachable"))?;
            Ok(stream)
        };
        let late = |_| Silence::Before("timeout");
        let stream = timeout(self.patience, connecting).await.map_err(late)??;
        if url.scheme() == "http" {
            return self.exchange(stream, url).await;
        }
        let name = match bare.parse::<IpAddr>() {
            Ok(ip) => ServerName::IpAddress(ip.into()),
            Err(_) => ServerName::try_from(bare).map_err(|_| Silence::Before("tls"))?,
        };
        let stream = timeout(self.patience, self.tls.connect(name, stream)).await.map_err(late)?;
        self.exchange(stream.map_err(|_| Silence::Before("tls"))?, url).await
    }

    async fn exchange<S>(&self, stream: S, url: &Url) -> Result<StatusCode, Silence>
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
            .await
            .map_err(|_| Silence::Before("unreachable"))?;
        let connection = tokio::spawn(connection);
        let path = format!("{}?{}", url.path(), url.query().unwrap_or_default());
        let authority = &url[url::Position::BeforeHost..url::Position::AfterPort];
        let request = Request::get(path)
            .header(header::HOST, authority)
            .header(header::CONNECTION, "close")
            .body(Empty::<Bytes>::new())
            .map_err(|_| Silence::Before("address"))?;
        let answer = timeout(self.patience, async {
            let answer = sender.send_request(request).await.ok()?;
            let status = answer.status();
            // The words of a gateway name the reader: they are read to its end and forgotten.
            let _ = Limited::new(answer.into_body(), 64 * 1024).collect().await;
            Some(status)
        })
        .await;
        connection.abort();
        match answer {
            Ok(Some(status)) => Ok(status),
            Ok(None) => Err(Silence::After("closed")),
            Err(_) => Err(Silence::After("timeout")),
        }
    }
}

/// What an answer means. 502 and 504 come from somebody in between, who does not know what the gateway did.
fn became(status: StatusCode) -> Went {
    let code = status.as_u16().to_string();
    match status.as_u16() {
        200..=299 => Went::Taken,
        // It does not let us in, is elsewhere, or wants fewer: that is about us, and not about this message.
        300..=399 | 401 | 403 | 404 | 405 | 407 | 429 => Went::Kept(code),
        500 | 503 => Went::Later(code),
        400..=499 => Went::Refused(code),
        _ => Went::Unknown(code),
    }
}
