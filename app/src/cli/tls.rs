//! `qurb serve` behind its own certificate, and how many it lets in.

use crate::foundation::proxy::Network;
use anyhow::Context;
use kit_listener::{Door, Limits, Tls};
use std::{net::SocketAddr, path::PathBuf, sync::Arc, time::Duration};
use tokio::net::TcpListener;

#[derive(clap::Args, Clone, Default)]
pub struct TlsArgs {
    /// The certificate, a PEM file with the whole chain: then browsers are answered by HTTPS
    #[arg(long, env = "QURB_TLS_CERT", requires = "tls_key")]
    pub tls_cert: Option<PathBuf>,
    /// Its private key, a PEM file
    #[arg(long, env = "QURB_TLS_KEY", requires = "tls_cert")]
    pub tls_key: Option<PathBuf>,
    /// Another address, without encryption, that sends everybody to the encrypted one: 0.0.0.0:80
    #[arg(long, env = "QURB_REDIRECT_FROM", requires = "tls_cert")]
    pub redirect_from: Option<SocketAddr>,
    /// How many connections are open at a time; one address, unless it is a trusted proxy, has a quarter of them
    #[arg(long, env = "QURB_CONNECTIONS", default_value_t = Limits::default().connections)]
    pub connections: usize,
}

impl TlsArgs {
    /// The pair of files, when browsers are answered by HTTPS.
    pub fn pair(&self) -> Option<(&PathBuf, &PathBuf)> {
        self.tls_cert.as_ref().zip(self.tls_key.as_ref())
    }

    pub fn scheme(&self) -> &'static str {
        if self.pair().is_some() { "https" } else { "http" }
    }

    /// How the socket is answered; the certificate is read again when its files change.
    pub fn door(&self, trusted: Vec<Network>) -> anyhow::Result<Door> {
        let tls = self.pair().map(|(certificate, key)| Tls::open(certificate, key)).transpose()?;
        let tls = tls.map(Arc::new);
        if let Some(tls) = &tls {
            tokio::spawn(keep_fresh(tls.clone()));
        }
        let connections = self.connections.max(4);
        let limits = Limits { connections, of_one: connections / 4, ..Limits::default() };
        let trusted = move |ip| trusted.iter().any(|network| network.holds(ip));
        Ok(Door { tls, limits, trusted: Arc::new(trusted), ..Door::default() })
    }

    /// Answers at the plain address, until the program ends.
    pub async fn redirect(&self, public_url: &str) -> anyhow::Result<()> {
        let Some(at) = self.redirect_from else { return Ok(()) };
        let socket = TcpListener::bind(at).await;
        let socket = socket.with_context(|| format!("cannot answer at {at}"))?;
        let door = Door::default();
        let router = kit_listener::redirect(public_url);
        tokio::spawn(kit_listener::serve(socket, router, door, std::future::pending()));
        Ok(())
    }
}

async fn keep_fresh(tls: Arc<Tls>) {
    loop {
        tokio::time::sleep(Duration::from_secs(30)).await;
        match tls.refresh() {
            Ok(false) => {}
            Ok(true) => tracing::info!("the new certificate is used from now on"),
            Err(error) => tracing::error!(%error, "the certificate of before is used on"),
        }
    }
}
