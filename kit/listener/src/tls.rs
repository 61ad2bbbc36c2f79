//! The certificate and its key, and reading them again when they change.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError, RwLock},
    time::SystemTime,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        self, ServerConfig,
        crypto::ring,
        pki_types::{CertificateDer, PrivateKeyDer, pem, pem::PemObject},
        version::{TLS12, TLS13},
    },
};

/// What encrypts: read from two files, and read again when they change.
pub struct Tls {
    certificate: PathBuf,
    key: PathBuf,
    stamps: Mutex<Stamps>,
    config: RwLock<Arc<ServerConfig>>,
}

/// When each of the two files was written, and how long it is.
type Stamps = [Option<(SystemTime, u64)>; 2];

/// Why a certificate cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    #[error("{file}: {error}")]
    File { file: String, error: String },
    #[error("the certificate and the key do not fit: {0}")]
    Pair(#[from] rustls::Error),
}

impl Tls {
    /// A chain of certificates, the server's own first, and its private key, both as PEM.
    ///
    /// # Errors
    /// When a file cannot be read, holds something else, or the two do not belong together.
    pub fn open(certificate: &Path, key: &Path) -> Result<Self, TlsError> {
        let config = config(certificate, key)?;
        Ok(Self {
            certificate: certificate.to_owned(),
            key: key.to_owned(),
            stamps: Mutex::new(stamps(certificate, key)),
            config: RwLock::new(config),
        })
    }

    /// Reads the files again if they changed since; says whether they did.
    ///
    /// # Errors
    /// As for [`Tls::open`]; what was used before is used on.
    pub fn refresh(&self) -> Result<bool, TlsError> {
        let found = stamps(&self.certificate, &self.key);
        let mut known = self.stamps.lock().unwrap_or_else(PoisonError::into_inner);
        if *known == found {
            return Ok(false);
        }
        let config = config(&self.certificate, &self.key)?;
        *self.config.write().unwrap_or_else(PoisonError::into_inner) = config;
        *known = found;
        Ok(true)
    }

    pub(crate) fn acceptor(&self) -> TlsAcceptor {
        let config = self.config.read().unwrap_or_else(PoisonError::into_inner);
        TlsAcceptor::from(config.clone())
    }
}

fn stamps(certificate: &Path, key: &Path) -> Stamps {
    [certificate, key].map(|file| {
        let known = std::fs::metadata(file).ok()?;
        Some((known.modified().ok()?, known.len()))
    })
}

fn config(certificate: &Path, key: &Path) -> Result<Arc<ServerConfig>, TlsError> {
    let chain = CertificateDer::pem_file_iter(certificate).and_then(Iterator::collect);
    let chain: Vec<_> = chain.map_err(|error| unreadable(certificate, &error))?;
    let key = PrivateKeyDer::from_pem_file(key).map_err(|error| unreadable(key, &error))?;
    let provider = Arc::new(ring::default_provider());
    let config =
        ServerConfig::builder_with_provider(provider).with_protocol_versions(&[&TLS13, &TLS12])?;
    let mut config = config.with_no_client_auth().with_single_cert(chain, key)?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

fn unreadable(file: &Path, error: &pem::Error) -> TlsError {
    TlsError::File { file: file.display().to_string(), error: error.to_string() }
}
