use super::hash_of;
use crate::foundation::{
    Cx, Error,
    accounts::{Account, Password, store},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::Duration;
use kit_db::WriteTx;
use kit_lang::Lang;

/// What the browser gets: the token for its cookie, and the language of its person.
pub struct SignedIn {
    pub token: String,
    pub lang: Lang,
}

/// How long a session lives without being used.
pub const IDLE: Duration = Duration::hours(12);

/// Signs in with a password. `None` when login and password do not go together, whichever of the two is wrong.
///
/// Fails with [`Error::TooMany`] while the delay after earlier failures runs. Failures are counted by login and by
/// address, so that neither one account nor one machine can be tried without end. Nothing is written to the journal:
/// it holds changes of things, and a login that somebody typed may be a password.
pub async fn sign_in(
    cx: &Cx,
    tx: &mut WriteTx,
    login: &str,
    password: &Password,
) -> Result<Option<SignedIn>, Error> {
    let login = login.trim().to_lowercase();
    let counters = [format!("login {login}"), format!("address {}", cx.asked.address)];
    for (who, free) in counters.iter().zip(FREE) {
        refuse_if_waiting(cx, tx, who, free).await?;
    }
    let account = store::by_login(tx, &login).await?.filter(|found| found.disabled_at.is_none());
    if !matches(password.clone(), account.clone()).await? {
        for who in &counters {
            store::count_failure(tx, who, cx.now).await?;
        }
        return Ok(None);
    }
    let Some(account) = account else { return Ok(None) };
    store::forget_failures(tx, &counters[0]).await?;
    let token = random();
    let (hash, csrf) = (hash_of(&token), random());
    store::insert_session(tx, hash, account.id, &csrf, cx.now, cx.now + IDLE).await?;
    Ok(Some(SignedIn { token, lang: account.lang.0 }))
}

/// Hashing takes a core for some milliseconds: not on a thread that answers requests.
async fn matches(password: Password, account: Option<Account>) -> Result<bool, Error> {
    let hash = account.map(|account| account.password);
    let work = tokio::task::spawn_blocking(move || password.matches(hash.as_deref()));
    work.await.map_err(|error| Error::Internal(error.to_string()))
}

async fn refuse_if_waiting(cx: &Cx, tx: &WriteTx, who: &str, free: i64) -> Result<(), Error> {
    match store::failures(tx, who).await? {
        Some(known) if known.last_at + delay(known.failures - free) > cx.now => Err(Error::TooMany),
        _ => Ok(()),
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
