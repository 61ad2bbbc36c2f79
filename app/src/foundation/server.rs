use super::{Cx, Memory, Press, SecretsKey, Sms, accounts, backup, journal, proxy::Network};
use chrono::{DateTime, Utc};
use kit_db::Db;
use kit_lang::Catalogue;
use std::sync::Arc;

/// Where the time comes from. Only this type reads the machine's clock; tests give their own.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// What the person who runs the program decides.
#[derive(Debug, Clone)]
pub struct Config {
    /// The address that the public types, for links in documents: `https://qurb.example.org`.
    pub public_url: String,
    /// Whether cookies are for HTTPS only.
    pub secure_cookies: bool,
    /// The reverse proxies whose word is taken for where a request came from.
    pub trusted: Vec<Network>,
    /// What signs the journal; a program that only looks on has none.
    pub journal_key: Option<Arc<journal::Key>>,
    /// What seals national identity numbers; without it none is written down.
    pub identity_key: Option<Arc<SecretsKey>>,
    /// What closes the secrets that are kept; a program that only looks on has none.
    pub secrets: Option<Arc<SecretsKey>>,
    /// Where the backup of every night goes.
    pub backups: Option<Arc<backup::Plan>>,
    /// Who takes letters; nobody, and everything is handed over on paper.
    pub mail: Option<kit_mail::Post>,
    /// Where letters come back to, and answers to them; nowhere, and nobody hears of them.
    pub mailbox: Option<kit_mail::Maildir>,
    /// Who takes short messages; nobody, and none is sent.
    pub sms: Option<Sms>,
    /// How long those who meet names of people may go on with a password alone; none when nobody is asked for more.
    pub second_factor: Option<chrono::Duration>,
    /// The provider of OpenID Connect that vouches for people.
    pub provider: Option<Arc<accounts::provider::Provider>>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            public_url: "http://127.0.0.1:8080".into(),
            secure_cookies: false,
            trusted: Vec::new(),
            journal_key: None,
            identity_key: None,
            secrets: None,
            backups: None,
            mail: None,
            mailbox: None,
            sms: None,
            second_factor: None,
            provider: None,
        }
    }
}

/// What the running process holds. Cheap to clone.
#[derive(Clone)]
pub struct Server {
    pub db: Db,
    pub clock: Clock,
    pub words: Arc<Catalogue>,
    pub press: Press,
    pub memory: Memory,
    pub config: Arc<Config>,
}

impl Server {
    pub fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    /// The context of a command or a job: nobody is signed in, everything is allowed.
    pub fn system(&self, who: &'static str) -> Cx {
        Cx::system(self.clone(), who)
    }
}
