//! A provider of OpenID Connect that vouches for people: the directory of a ministry, of a province, of the programme.
//!
//! It is asked by the way that its own document describes, which is kept for an hour. Whoever comes back from it brings a
//! code, which is exchanged here for a signed statement: who it is, for whom, until when, in answer to which question.

mod wire;

pub use wire::NotACertificate;
#[cfg(test)]
pub use wire::Wire;

use chrono::{DateTime, Duration, Utc};
use openidconnect::{
    AuthType, AuthorizationCode, ClientId, ClientSecret, CsrfToken, IssuerUrl, Nonce,
    PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope, TokenResponse,
    core::{
        CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod, CoreIdTokenClaims,
        CoreJwsSigningAlgorithm, CoreProviderMetadata,
    },
};
use tokio::sync::RwLock;
use url::Url;
#[cfg(not(test))]
use wire::Wire;

/// How long what the provider says of itself is taken as it was.
const FRESH: Duration = Duration::hours(1);

/// How far its clock may stand from ours.
const SKEW: Duration = Duration::minutes(2);

/// How long somebody may take there.
pub const PATIENCE: Duration = Duration::minutes(15);

/// How many may be on their way from one address.
pub const WAITING_MOST: i64 = 200;

/// What may sign a statement: a key that only the provider has. A statement without a signature proves nothing, whatever
/// the provider says of itself.
const SIGNATURES: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// The provider, and what is known of it.
pub struct Provider {
    /// What people call it.
    pub label: String,
    issuer: IssuerUrl,
    client: ClientId,
    secret: Option<ClientSecret>,
    wire: Wire,
    known: RwLock<Option<(CoreProviderMetadata, DateTime<Utc>)>>,
}

impl std::fmt::Debug for Provider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Provider({})", self.issuer.as_str())
    }
}

/// Why nobody comes in by it now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// It does not answer, or not in the way that was agreed on.
    Unreachable,
    /// It does not take our code, or knows this program no more.
    Refused,
    /// What it says is not proved: another's signature, another question, another time.
    Unproved,
}

impl Trouble {
    pub fn key(self) -> &'static str {
        match self {
            Self::Unreachable => "provider-unreachable",
            Self::Refused => "provider-refused",
            Self::Unproved => "provider-unproved",
        }
    }
}

/// A browser on its way to the provider, with what proves later that it came back from this errand.
pub struct Visit {
    pub to: Url,
    pub state: String,
    pub nonce: String,
    pub verifier: String,
}

/// Somebody for whom the provider vouches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vouched {
    pub issuer: String,
    /// The provider's lasting name for them.
    pub subject: String,
    /// What to call it when it is shown.
    pub name: String,
}

/// What whoever runs the program says of the provider.
pub struct Settings {
    pub issuer: Url,
    pub client: String,
    pub secret: Option<String>,
    pub label: Option<String>,
    /// The authority that signed its certificate, in PEM, when no browser knows it.
    pub authority: Option<Vec<u8>>,
}

impl Provider {
    /// Fails when the authority is no certificate.
    pub fn new(settings: Settings) -> Result<Self, NotACertificate> {
        let host = settings.issuer.host_str().unwrap_or_default().to_owned();
        // A final slash is part of the name: the provider compares letter by letter.
        let bare = settings.issuer.path() == "/";
        let text = settings.issuer.as_str();
        let text = if bare { text.trim_end_matches('/') } else { text };
        Ok(Self {
            label: settings.label.unwrap_or(host),
            issuer: IssuerUrl::new(text.to_owned()).map_err(|_| NotACertificate)?,
            client: ClientId::new(settings.client),
            secret: settings.secret.map(ClientSecret::new),
            wire: Wire::new(settings.authority.as_deref())?,
            known: RwLock::new(None),
        })
    }

    pub fn issuer(&self) -> &str {
        self.issuer.as_str()
    }

    /// What the provider says of itself; asked anew when it is an hour old, or when `anew` is wanted: its keys change.
    async fn known(&self, now: DateTime<Utc>, anew: bool) -> Result<CoreProviderMetadata, Trouble> {
        if let Some((known, at)) = self.known.read().await.as_ref()
            && !anew
            && now - *at < FRESH
        {
            return Ok(known.clone());
        }
        let http = self.wire.client();
        match CoreProviderMetadata::discover_async(self.issuer.clone(), &http).await {
            Ok(found) => {
                *self.known.write().await = Some((found.clone(), now));
                Ok(found)
            }
            Err(error) => {
                tracing::warn!(issuer = self.issuer(), %error, "the provider does not say who it is");
                Err(Trouble::Unreachable)
            }
        }
    }

    /// Where to send a browser, which comes back to `home`.
    pub async fn visit(&self, now: DateTime<Utc>, home: &str) -> Result<Visit, Trouble> {
        let known = self.known(now, false).await?;
        let home = RedirectUrl::new(home.to_owned()).map_err(|_| Trouble::Refused)?;
        let client = CoreClient::from_provider_metadata(known, self.client.clone(), None)
            .set_redirect_uri(home);
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let asked = client.authorize_url(
            CoreAuthenticationFlow::AuthorizationCode,
            || CsrfToken::new_random_len(32),
            || Nonce::new_random_len(32),
        );
        let asked = ["profile", "email"]
            .into_iter()
            .fold(asked, |asked, scope| asked.add_scope(Scope::new(scope.to_owned())));
        let (to, state, nonce) = asked.set_pkce_challenge(challenge).url();
        let (state, nonce) = (state.secret().clone(), nonce.secret().clone());
        Ok(Visit { to, state, nonce, verifier: verifier.secret().clone() })
    }

    /// Who it is that comes back with this code, in answer to this errand.
    pub async fn vouched(
        &self,
        now: DateTime<Utc>,
        home: &str,
        code: String,
        (nonce, verifier): (String, String),
    ) -> Result<Vouched, Trouble> {
        let known = self.known(now, false).await?;
        let home = RedirectUrl::new(home.to_owned()).map_err(|_| Trouble::Refused)?;
        let way = way(&known);
        let client =
            CoreClient::from_provider_metadata(known, self.client.clone(), self.secret.clone())
                .set_redirect_uri(home)
                .set_auth_type(way);
        let exchange = client.exchange_code(AuthorizationCode::new(code));
        let exchange = exchange.map_err(|_| Trouble::Unreachable)?;
        let exchange = exchange.set_pkce_verifier(PkceCodeVerifier::new(verifier));
        let http = self.wire.client();
        let answer = exchange.request_async(&http).await.map_err(|error| {
            tracing::warn!(issuer = self.issuer(), %error, "the provider takes no code");
            match error {
                RequestTokenError::Request(_) => Trouble::Unreachable,
                _ => Trouble::Refused,
            }
        })?;
        let token = answer.id_token().ok_or(Trouble::Unproved)?;
        let nonce = Nonce::new(nonce);
        // Its keys may have changed since they were read.
        for anew in [false, true] {
            let known = self.known(now, anew).await?;
            let client =
                CoreClient::from_provider_metadata(known, self.client.clone(), self.secret.clone());
            let verifier = client
                .id_token_verifier()
                .set_allowed_algs(SIGNATURES)
                .set_time_fn(move || now - SKEW)
                .set_issue_time_verifier_fn(move |issued| match issued > now + SKEW {
                    true => Err("from the future".into()),
                    false => Ok(()),
                });
            match token.claims(&verifier, &nonce) {
                Ok(claims) => return Ok(vouched(claims)),
                Err(error) => {
                    tracing::warn!(issuer = self.issuer(), %error, "the provider proves nothing");
                }
            }
        }
        Err(Trouble::Unproved)
    }
}

/// How this program says who it is: most providers want it in a header, some only in the form.
fn way(known: &CoreProviderMetadata) -> AuthType {
    let ways = known.token_endpoint_auth_methods_supported();
    let only_form = ways.is_some_and(|ways| {
        ways.contains(&CoreClientAuthMethod::ClientSecretPost)
            && !ways.contains(&CoreClientAuthMethod::ClientSecretBasic)
    });
    if only_form { AuthType::RequestBody } else { AuthType::BasicAuth }
}

fn vouched(claims: &CoreIdTokenClaims) -> Vouched {
    let subject = claims.subject().as_str().to_owned();
    let email = claims.email().map(|email| email.as_str().to_owned());
    let login = claims.preferred_username().map(|login| login.as_str().to_owned());
    let name = email.or(login).unwrap_or_else(|| subject.clone());
    let name = name.chars().take(200).collect();
    Vouched { issuer: claims.issuer().as_str().to_owned(), subject, name }
}
