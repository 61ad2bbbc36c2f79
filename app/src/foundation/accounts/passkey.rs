//! Passkeys: a key in a telephone, a computer or on a ring that its person unlocks by a finger, a face or figures. It is
//! bound to the name of this site, so that no other page can ask for it. Nothing here touches the outside.

use super::Account;
use chrono::{DateTime, Duration, Utc};
use kit_db::{FromRow, id};
use url::{Host, Url};
use webauthn_rs::prelude::{
    CreationChallengeResponse, CredentialID, DiscoverableAuthentication, Passkey,
    PasskeyAuthentication, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential,
    RequestChallengeResponse, Webauthn, WebauthnBuilder,
};

id!(
    /// A passkey, as its person names it to remove it.
    PasskeyId
);
id!(
    /// A question to a device that waits for its answer.
    CeremonyId
);

/// How long a device may take to answer.
pub const PATIENCE: Duration = Duration::minutes(5);

/// How many questions may wait for one address: a whole province may share it.
pub const WAITING_MOST: i64 = 200;

/// How many one account may have.
pub const MOST: usize = 10;

/// A passkey as it is kept.
#[derive(Debug, Clone, FromRow)]
pub struct Kept {
    pub id: PasskeyId,
    pub key: String,
    pub name: String,
    pub made_at: DateTime<Utc>,
    pub used_at: Option<DateTime<Utc>>,
}

impl Kept {
    pub fn key(&self) -> Option<Passkey> {
        serde_json::from_str(&self.key).ok()
    }
}

/// Why no passkey can be used at this address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unable {
    /// It is figures: a passkey belongs to a name.
    NoName,
    /// What is sent can be read on the way.
    NotEncrypted,
}

impl Unable {
    pub fn key(self) -> &'static str {
        match self {
            Self::NoName => "passkey-no-name",
            Self::NotEncrypted => "passkey-not-encrypted",
        }
    }
}

/// This site as devices know it: by the name and the origin of its public address.
pub struct Site {
    site: Webauthn,
    /// What a browser calls where it is: `https://qurb.example.org`.
    pub origin: String,
}

impl Site {
    /// A name is needed, and encryption everywhere but on the machine itself, where a browser trusts `localhost`.
    pub fn at(public_url: &str, product: &str) -> Result<Self, Unable> {
        let url = Url::parse(public_url).map_err(|_| Unable::NoName)?;
        let Some(Host::Domain(name)) = url.host() else { return Err(Unable::NoName) };
        let own = name == "localhost" || name.ends_with(".localhost");
        if url.scheme() != "https" && !own {
            return Err(Unable::NotEncrypted);
        }
        let built = WebauthnBuilder::new(name, &url).and_then(|site| site.rp_name(product).build());
        let origin = url.origin().ascii_serialization();
        built.map(|site| Self { site, origin }).map_err(|_| Unable::NoName)
    }

    /// What to ask a device for a new key of this account, and what to keep until it answers.
    pub fn ask_new(&self, account: &Account, known: &[Kept]) -> Option<Asked> {
        let known: Vec<CredentialID> =
            known.iter().filter_map(Kept::key).map(|key| key.cred_id().clone()).collect();
        let name = &account.name;
        let started =
            self.site.start_passkey_registration(account.id.0, &account.login, name, Some(known));
        let (question, state) = started.ok()?;
        Some(Asked { question: findable(&question)?, state: written(&state)? })
    }

    /// The key that a device made, if this is an answer to what it was asked.
    pub fn new_key(&self, state: &str, answer: &str) -> Option<Passkey> {
        let state: PasskeyRegistration = serde_json::from_str(state).ok()?;
        let answer: RegisterPublicKeyCredential = serde_json::from_str(answer).ok()?;
        self.site.finish_passkey_registration(&answer, &state).ok()
    }

    /// What to ask whoever wants in: for one of these keys, or for any when nobody has said who they are.
    pub fn ask(&self, keys: Option<&[Kept]>) -> Option<Asked> {
        let (question, state) = match keys {
            Some(keys) => {
                let keys: Vec<Passkey> = keys.iter().filter_map(Kept::key).collect();
                let (question, state) = self.site.start_passkey_authentication(&keys).ok()?;
                (question, written(&State::Known(state))?)
            }
            None => {
                let (question, state) = self.site.start_discoverable_authentication().ok()?;
                (question, written(&State::Anybody(state))?)
            }
        };
        Some(Asked { question: options(&question)?, state })
    }

    /// The key after its use, if the answer is signed by it; its counter has moved. A counter that has not, is a copy.
    pub fn used(&self, state: &str, answer: &Answer, mut key: Passkey) -> Option<Passkey> {
        let result = match serde_json::from_str(state).ok()? {
            State::Known(state) => self.site.finish_passkey_authentication(&answer.0, &state),
            State::Anybody(state) => {
                self.site.finish_discoverable_authentication_v2(&answer.0, state, &key)
            }
        };
        let result = result.ok().filter(|result| result.user_verified())?;
        key.update_credential(&result)?;
        Some(key)
    }
}

/// A question for a device, as the page's script reads it, and what it is answered against.
pub struct Asked {
    pub question: serde_json::Value,
    pub state: String,
}

#[derive(serde::Serialize, serde::Deserialize)]
enum State {
    Known(PasskeyAuthentication),
    Anybody(DiscoverableAuthentication),
}

/// What a device answers.
pub struct Answer(PublicKeyCredential);

impl Answer {
    pub fn parse(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().map(Self)
    }

    /// The name by which the device knows the key.
    pub fn credential(&self) -> &[u8] {
        self.0.get_credential_id()
    }
}

fn written(state: &impl serde::Serialize) -> Option<String> {
    serde_json::to_string(state).ok()
}

fn options(question: &RequestChallengeResponse) -> Option<serde_json::Value> {
    serde_json::to_value(&question.public_key).ok()
}

/// Asks that the device remember whose key it is, so that nobody has to type a login.
fn findable(question: &CreationChallengeResponse) -> Option<serde_json::Value> {
    let mut options = serde_json::to_value(&question.public_key).ok()?;
    let selection = options.get_mut("authenticatorSelection")?.as_object_mut()?;
    selection.insert("residentKey".into(), "required".into());
    selection.insert("requireResidentKey".into(), true.into());
    Some(options)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::{Site, Unable};

    #[test]
    fn a_passkey_needs_a_name_and_encryption() {
        let at = |url: &str| Site::at(url, "Qurb").map(|site| site.origin);
        assert_eq!(at("https://qurb.example.org/").unwrap(), "https://qurb.example.org");
        assert_eq!(at("http://localhost:8080").unwrap(), "http://localhost:8080");
        assert_eq!(at("http://127.0.0.1:8080").unwrap_err(), Unable::NoName);
        assert_eq!(at("https://[::1]").unwrap_err(), Unable::NoName);
        assert_eq!(at("http://qurb.example.org").unwrap_err(), Unable::NotEncrypted);
    }
}
