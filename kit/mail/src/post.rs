//! Who takes letters: a server that speaks SMTP.

use crate::{Address, Letter};
use chrono::{DateTime, Utc};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Tokio1Executor,
    transport::smtp::{
        authentication::Credentials,
        client::{Tls, TlsParameters},
        extension::ClientId,
    },
};
use percent_encoding::percent_decode_str;
use std::time::Duration;
use url::{Host, Url};

/// The server, and whose name stands under letters.
#[derive(Clone)]
pub struct Settings {
    url: Url,
    password: Option<String>,
    from: Address,
}

/// Why these are no settings.
#[derive(Debug, thiserror::Error)]
pub enum WrongSettings {
    #[error("the mail server is written smtp://host:port or smtps://user:password@host:port")]
    Address,
    #[error("letters come from an address such as qurb@example.org: {0}")]
    From(String),
    #[error("encryption: {0}")]
    Tls(String),
}

/// What became of a letter that was not taken. The words are the server's, and may name the reader.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Another time may do.
    #[error("{words}")]
    Passing { code: String, words: String },
    /// It will never do.
    #[error("{words}")]
    Permanent { code: String, words: String },
}

/// A server that is ready to be spoken to. Cheap to clone; it connects for each letter, and once for many (`Run`).
#[derive(Clone)]
pub struct Post {
    server: AsyncSmtpTransport<Tokio1Executor>,
    pub(crate) from: Address,
    pub(crate) way: Way,
}

/// How one connects.
#[derive(Clone)]
pub(crate) struct Way {
    pub host: String,
    pub port: u16,
    pub tls: Tls,
    pub hello: ClientId,
    pub login: Option<Credentials>,
    pub patience: Duration,
}

impl std::fmt::Debug for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Settings(…)")
    }
}

impl std::fmt::Debug for Post {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Post(…)")
    }
}

impl Settings {
    /// `smtp://user:password@host:port`, or `smtps://…` where the connection is encrypted from its first byte. The password
    /// may come apart from it, out of a file.
    pub fn parse(server: &str, password: Option<&str>, from: &str) -> Result<Self, WrongSettings> {
        let url = Url::parse(server.trim()).map_err(|_| WrongSettings::Address)?;
        if !matches!(url.scheme(), "smtp" | "smtps") || url.host_str().is_none_or(str::is_empty) {
            return Err(WrongSettings::Address);
        }
        let from = Address::parse(from).map_err(|wrong| WrongSettings::From(wrong.to_string()))?;
        let password = password.map(|text| text.trim_end_matches(['\r', '\n']).to_owned());
        let password = password.or_else(|| url.password().map(decoded));
        Ok(Self { url, password, from })
    }

    /// Where letters go out, without the password.
    pub fn told(&self) -> String {
        let host = self.url.host_str().unwrap_or_default();
        format!("{}://{host}:{}", self.url.scheme(), self.port())
    }

    /// Whether what is said to the server can be read on the way: only to the machine itself, or where there is no password.
    pub fn is_open(&self) -> bool {
        self.url.scheme() == "smtp" && (self.is_here() || self.password.is_none())
    }

    /// Whether the server is on this machine.
    pub fn is_here(&self) -> bool {
        match self.url.host() {
            Some(Host::Ipv4(ip)) => ip.is_loopback(),
            Some(Host::Ipv6(ip)) => ip.is_loopback(),
            // The parser takes the host of an address of this kind as a word.
            Some(Host::Domain(name)) => {
                name == "localhost"
                    || name.parse::<std::net::Ipv4Addr>().is_ok_and(|ip| ip.is_loopback())
            }
            None => false,
        }
    }

    fn port(&self) -> u16 {
        self.url.port().unwrap_or(if self.url.scheme() == "smtps" { 465 } else { 587 })
    }

    fn tls(&self, host: &str) -> Result<Tls, WrongSettings> {
        let known =
            || TlsParameters::new(host.to_owned()).map_err(|e| WrongSettings::Tls(e.to_string()));
        Ok(match (self.url.scheme(), self.is_here(), &self.password) {
            ("smtps", ..) => Tls::Wrapper(known()?),
            (_, true, _) => Tls::None,
            (_, false, Some(_)) => Tls::Required(known()?),
            (_, false, None) => Tls::Opportunistic(known()?),
        })
    }

    /// The server that these settings name. `patience` is how long it may take for an answer.
    pub fn open(&self, patience: Duration) -> Result<Post, WrongSettings> {
        let host = self.url.host_str().unwrap_or_default();
        let login = (!self.url.username().is_empty()).then(|| {
            let password = self.password.clone().unwrap_or_default();
            Credentials::new(decoded(self.url.username()), password)
        });
        let way = Way {
            host: host.to_owned(),
            port: self.port(),
            tls: self.tls(host)?,
            hello: ClientId::Domain(self.from.domain().to_owned()),
            login,
            patience,
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host)
            .port(way.port)
            .tls(way.tls.clone())
            .timeout(Some(patience))
            .hello_name(way.hello.clone());
        if let Some(login) = way.login.clone() {
            builder = builder.credentials(login);
        }
        Ok(Post { server: builder.build(), from: self.from.clone(), way })
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

impl Post {
    /// Hands the letter over. Once this is `Ok` the server answers for it.
    pub async fn send(
        &self,
        letter: &Letter,
        to: &Address,
        id: &str,
        at: DateTime<Utc>,
    ) -> Result<(), Refused> {
        let message = letter.message(&self.from, to, id, at).map_err(|wrong| {
            Refused::Permanent { code: "message".into(), words: wrong.to_string() }
        })?;
        self.server.send(message).await.map(|_| ()).map_err(|error| refused(&error))
    }

    /// Whether the server answers, and lets this sender in.
    pub async fn answers(&self) -> Result<(), Refused> {
        match self.server.test_connection().await {
            Ok(true) => Ok(()),
            Ok(false) => {
                Err(Refused::Passing { code: "closed".into(), words: "it hung up".into() })
            }
            Err(error) => Err(refused(&error)),
        }
    }
}

pub(crate) fn refused(error: &lettre::transport::smtp::Error) -> Refused {
    let code = match error.status() {
        Some(status) => status.to_string(),
        None if error.is_timeout() => "timeout".into(),
        None if error.is_tls() => "tls".into(),
        None => "unreachable".into(),
    };
    let words = told(error);
    // A login that is refused is mended in the settings, after which the same letters are to go out.
    let of_login = matches!(code.as_str(), "530" | "534" | "535" | "538");
    if error.is_permanent() && !of_login {
        Refused::Permanent { code, words }
    } else {
        Refused::Passing { code, words }
    }
}

/// The error with what caused it.
fn told(error: &dyn std::error::Error) -> String {
    let mut words = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let said = inner.to_string();
        if !words.contains(&said) {
            words = format!("{words}: {said}");
        }
        cause = inner.source();
    }
    words.chars().take(500).collect()
}

impl Refused {
    /// Three digits of the server, or a word of ours: nothing about the reader.
    pub fn code(&self) -> &str {
        match self {
            Self::Passing { code, .. } | Self::Permanent { code, .. } => code,
        }
    }

    pub fn is_permanent(&self) -> bool {
        matches!(self, Self::Permanent { .. })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn read(server: &str) -> Settings {
        Settings::parse(server, None, "qurb@azilal.example").unwrap()
    }

    #[test]
    fn a_password_never_travels_in_the_open() {
        assert!(!read("smtp://u:p@relay.example:587").is_open());
        assert!(!read("smtps://u:p@relay.example").is_open());
        assert!(read("smtp://127.0.0.1:2525").is_open());
        assert!(read("smtp://relay.example:25").is_open());
        let settings = read("smtp://u:p@relay.example");
        assert!(matches!(settings.tls("relay.example"), Ok(Tls::Required(_))));
        assert!(matches!(read("smtps://r.example").tls("r.example"), Ok(Tls::Wrapper(_))));
        assert!(matches!(read("smtp://localhost:25").tls("localhost"), Ok(Tls::None)));
    }

    #[test]
    fn settings_are_told_without_the_password() {
        let settings = read("smtps://qurb:s3cret@relay.example");
        assert_eq!(settings.told(), "smtps://relay.example:465");
        assert_eq!(format!("{settings:?}"), "Settings(…)");
        let apart =
            Settings::parse("smtp://u@r.example", Some("of a file\n"), "q@a.example").unwrap();
        assert_eq!(apart.password.as_deref(), Some("of a file"));
    }

    #[test]
    fn what_is_no_setting_is_said() {
        for wrong in ["", "relay.example", "http://relay.example", "smtp://"] {
            assert!(Settings::parse(wrong, None, "q@a.example").is_err(), "{wrong}");
        }
        assert!(Settings::parse("smtp://r.example", None, "qurb").is_err());
    }
}
