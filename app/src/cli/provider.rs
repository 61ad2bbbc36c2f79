//! The provider of OpenID Connect that vouches for people, as whoever runs the program names it.

use crate::foundation::accounts::provider::{Provider, Settings};
use anyhow::{Context, bail};
use std::path::PathBuf;
use url::Url;

#[derive(clap::Args)]
pub struct ProviderArgs {
    /// The provider of OpenID Connect by which people may sign in, as it calls itself: https://directory.example.org
    #[arg(long, env = "QURB_OIDC_ISSUER")]
    oidc_issuer: Option<Url>,
    /// What the provider calls this program
    #[arg(long, env = "QURB_OIDC_CLIENT")]
    oidc_client: Option<String>,
    /// The secret between the provider and this program; better in a file
    #[arg(long, env = "QURB_OIDC_SECRET", hide_env_values = true)]
    oidc_secret: Option<String>,
    /// The file that holds the secret
    #[arg(long, env = "QURB_OIDC_SECRET_FILE", conflicts_with = "oidc_secret")]
    oidc_secret_file: Option<PathBuf>,
    /// What people call the provider, on the button that leads to it
    #[arg(long, env = "QURB_OIDC_LABEL")]
    oidc_label: Option<String>,
    /// The certificate, in PEM, of the authority that signed the provider's, when no browser knows it
    #[arg(long, env = "QURB_OIDC_AUTHORITY")]
    oidc_authority: Option<PathBuf>,
}

impl ProviderArgs {
    pub fn provider(self) -> anyhow::Result<Option<Provider>> {
        let Some(issuer) = self.oidc_issuer else { return Ok(None) };
        let Some(client) = self.oidc_client else {
            bail!("QURB_OIDC_ISSUER is set and QURB_OIDC_CLIENT is not");
        };
        let own = match issuer.host() {
            Some(url::Host::Domain(name)) => name == "localhost",
            Some(url::Host::Ipv4(address)) => address.is_loopback(),
            Some(url::Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        };
        if issuer.scheme() != "https" && !own {
            bail!(
                "QURB_OIDC_ISSUER must begin with https://: who signs in would be read on the way"
            );
        }
        let read = |path: &PathBuf| {
            std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))
        };
        let secret = match &self.oidc_secret_file {
            Some(path) => Some(String::from_utf8_lossy(&read(path)?).trim().to_owned()),
            None => self.oidc_secret,
        };
        let authority = self.oidc_authority.as_ref().map(read).transpose()?;
        let label = self.oidc_label;
        let settings = Settings { issuer, client, secret, label, authority };
        Ok(Some(Provider::new(settings).context("QURB_OIDC_AUTHORITY")?))
    }
}
