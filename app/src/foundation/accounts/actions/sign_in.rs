use super::hash_of;
use crate::foundation::{
    Cx, Error,
    accounts::{
        Account, Password,
        session::{Lifetime, NewSession, Stage},
        store,
    },
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, Duration, Utc};
use kit_db::WriteTx;
use kit_lang::Lang;

/// What the browser gets: the token for its cookie, and the language of its person.
pub struct SignedIn {
    pub token: String,
    pub lang: Lang,
}

/// Somebody wants in: whose account they named, and what must be undone if they are who they say.
pub struct Attempt {
    account: Option<Account>,
    counters: [String; 2],
    /// When the address failed last before this.
    address_failed_at: Option<DateTime<Utc>>,
}

/// Begins to sign in. The attempt is counted as a failure before the password is looked at, so that many at once do not
/// slip through while the first is still being checked; [`sign_in`] takes it back.
///
/// Fails with [`Error::TooMany`] while the delay after earlier failures runs. Failures are counted by login and by
/// address, so that neither one account nor one machine can be tried without end. Nothing is written to the journal:
/// it holds changes of things, and a login that somebody typed may be a password.
pub async fn attempt(cx: &Cx, tx: &mut WriteTx, login: &str) -> Result<Attempt, Error> {
    let login = login.trim().to_lowercase();
    let counters = [format!("login {login}"), format!("address {}", cx.asked.address)];
    let mut address_failed_at = None;
    for (who, free) in counters.iter().zip(FREE) {
        store::hold_failures(tx, who, cx.now).await?;
        address_failed_at = refuse_if_waiting(cx, tx, who, free).await?;
    }
    for who in &counters {
        store::count_failure(tx, who, cx.now).await?;
    }
    let account = store::by_login(tx, &login).await?.filter(|found| found.disabled_at.is_none());
    Ok(Attempt { account, counters, address_failed_at })
}

impl Attempt {
    /// The account, when this is its password; `None` whichever of login and password is wrong, after the same time.
    /// To be called with no transaction open.
    pub async fn account_of(&self, password: &Password) -> Result<Option<&Account>, Error> {
        let hash = self.account.as_ref().map(|account| account.password.clone());
        let password = password.clone();
        // Hashing takes a core for some milliseconds: not on a thread that answers requests.
        let work = tokio::task::spawn_blocking(move || password.matches(hash.as_deref()));
        let right = work.await.map_err(|error| Error::Internal(error.to_string()))?;
        Ok(self.account.as_ref().filter(|_| right))
    }
}

/// Opens the session of whoever gave the right password, in the language they chose at the door or else in their own.
pub async fn sign_in(
    cx: &Cx,
    tx: &mut WriteTx,
    attempt: &Attempt,
    account: &Account,
    chosen: Option<Lang>,
) -> Result<SignedIn, Error> {
    let [login, address] = &attempt.counters;
    store::forget_failures(tx, login).await?;
    store::take_back_failure(tx, address, cx.now, attempt.address_failed_at).await?;
    if let Some(lang) = chosen {
        store::set_lang(tx, account.id, lang.code()).await?;
    }
    let token = random();
    let csrf = random();
    let session = NewSession {
        token: hash_of(&token),
        account: account.id,
        csrf: &csrf,
        stage: Stage::Open,
        lifetime: Lifetime::of(&store::roles(tx, account.id, cx.today()).await?),
        address: &cx.asked.address,
        agent: &cx.asked.agent,
    };
    store::insert_session(tx, &session, cx.now).await?;
    Ok(SignedIn { token, lang: chosen.unwrap_or(account.lang.0) })
}

/// When this one failed last, if that is not too recent.
async fn refuse_if_waiting(
    cx: &Cx,
    tx: &WriteTx,
    who: &str,
    free: i64,
) -> Result<Option<DateTime<Utc>>, Error> {
    match store::failures(tx, who).await? {
        Some(known) if known.last_at + delay(known.failures - free) > cx.now => Err(Error::TooMany),
        known => Ok(known.map(|known| known.last_at)),
    }
}

/// Failures that delay nobody, by login and by address: a person mistypes, and a whole province may share one address.
const FREE: [i64; 2] = [4, 40];

/// How long to wait after so many failures beyond the free ones: 1, 2, 4… seconds, up to a quarter of an hour.
pub fn delay(failures: i64) -> Duration {
    match failures {
        ..1 => Duration::zero(),
        1..=10 => Duration::seconds(1 << (failures - 1)),
        _ => Duration::minutes(15),
    }
}

/// 256 bits that nobody can guess.
fn random() -> String {
    BASE64_URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}
