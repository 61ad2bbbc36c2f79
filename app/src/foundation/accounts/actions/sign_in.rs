use super::hash_of;
use crate::foundation::{
    Cx, Error,
    accounts::{
        Account, AccountId, Password, Role, factor,
        session::{Lifetime, NewSession, Stage},
        store,
    },
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, Duration, Utc};
use kit_db::{Reads, WriteTx};
use kit_lang::Lang;

/// What the browser gets: the token for its cookie, and the language of its person.
pub struct SignedIn {
    pub token: String,
    pub lang: Lang,
    /// Whether it is in, or must show the second factor.
    pub stage: Stage,
}

/// Somebody wants in: whose account they named, and what must be undone if they are who they say.
pub struct Attempt {
    account: Option<Account>,
    counters: [String; 2],
    /// When each counter counted last before this.
    failed_at: [Option<DateTime<Utc>>; 2],
}

/// Begins to sign in. The attempt is counted as a failure before the password is looked at, so that many at once do not
/// slip through while the first is still being checked; [`sign_in`] takes it back.
///
/// Fails with [`Error::TooMany`] while the delay after earlier failures runs. Failures are counted by login and by
/// address, so that neither one account nor one machine can be tried without end. Nothing is written to the journal:
/// it holds changes of things, and a login that somebody typed may be a password.
pub async fn attempt(cx: &Cx, tx: &mut WriteTx, login: &str) -> Result<Attempt, Error> {
    let login = login.trim().to_lowercase();
    let account = store::by_login(tx, &login).await?.filter(|found| found.disabled_at.is_none());
    begin(cx, tx, by_login(&login), account).await
}

/// The same for six figures: whoever has the password does not try them without end.
pub async fn attempt_factor(cx: &Cx, tx: &mut WriteTx, account: Account) -> Result<Attempt, Error> {
    begin(cx, tx, format!("factor {}", account.id), Some(account)).await
}

fn by_login(login: &str) -> String {
    format!("login {login}")
}

async fn begin(
    cx: &Cx,
    tx: &mut WriteTx,
    who: String,
    account: Option<Account>,
) -> Result<Attempt, Error> {
    let counters = [who, format!("address {}", cx.asked.address)];
    let mut failed_at = [None, None];
    for (at, (who, free)) in counters.iter().zip(FREE).enumerate() {
        store::hold_failures(tx, who, cx.now).await?;
        failed_at[at] = refuse_if_waiting(cx, tx, who, free).await?;
    }
    for who in &counters {
        store::count_failure(tx, who, cx.now).await?;
    }
    Ok(Attempt { account, counters, failed_at })
}

impl Attempt {
    /// The account that was named, if there is one and it is open.
    pub fn account(&self) -> Option<&Account> {
        self.account.as_ref()
    }

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

    /// It was no failure; those before it stay counted.
    pub async fn take_back(&self, cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
        for (who, before) in self.counters.iter().zip(self.failed_at) {
            store::take_back_failure(tx, who, cx.now, before).await?;
        }
        Ok(())
    }

    /// Whoever it is is in: what was counted for the account is forgotten, and the address is where it was before.
    async fn forgive(&self, cx: &Cx, tx: &mut WriteTx, account: &Account) -> Result<(), Error> {
        self.take_back(cx, tx).await?;
        for who in [self.counters[0].as_str(), &by_login(&account.login)] {
            store::forget_failures(tx, who).await?;
        }
        Ok(())
    }
}

/// The hash to keep of a new password; made off the threads that answer requests. To be called with no transaction open.
pub async fn hashed(password: &Password) -> Result<String, Error> {
    let password = password.clone();
    let work = tokio::task::spawn_blocking(move || password.hash()).await;
    let hash = work.map_err(|error| Error::Internal(error.to_string()))?;
    hash.map_err(|error| Error::Internal(error.to_string()))
}

/// Opens the session of whoever gave the right password, in the language they chose at the door or else in their own.
///
/// With a second factor, or when one is due, it opens no more than the page that asks for it.
pub async fn sign_in(
    cx: &Cx,
    tx: &mut WriteTx,
    attempt: &Attempt,
    account: &Account,
    chosen: Option<Lang>,
) -> Result<SignedIn, Error> {
    let stage = stage(cx, tx, account).await?;
    match stage {
        Stage::Open => attempt.forgive(cx, tx, account).await?,
        Stage::Factor => attempt.take_back(cx, tx).await?,
    }
    if let Some(lang) = chosen {
        store::set_lang(tx, account.id, lang.code()).await?;
    }
    let lang = chosen.unwrap_or(account.lang.0);
    let token = open(cx, tx, account, stage).await?;
    Ok(SignedIn { token, lang, stage })
}

/// Opens the session of whoever showed the second factor as well; the one before it opens nothing any more.
pub async fn sign_in_whole(
    cx: &Cx,
    tx: &mut WriteTx,
    attempt: &Attempt,
    account: &Account,
    before: &str,
) -> Result<SignedIn, Error> {
    attempt.forgive(cx, tx, account).await?;
    store::delete_session(tx, hash_of(before)).await?;
    let token = open(cx, tx, account, Stage::Open).await?;
    Ok(SignedIn { token, lang: account.lang.0, stage: Stage::Open })
}

/// Opens the session of whoever unlocked a passkey.
pub async fn sign_in_by_key(
    cx: &Cx,
    tx: &mut WriteTx,
    account: &Account,
    chosen: Option<Lang>,
    before: &str,
) -> Result<SignedIn, Error> {
    store::delete_session(tx, hash_of(before)).await?;
    if let Some(lang) = chosen {
        store::set_lang(tx, account.id, lang.code()).await?;
    }
    let token = open(cx, tx, account, Stage::Open).await?;
    Ok(SignedIn { token, lang: chosen.unwrap_or(account.lang.0), stage: Stage::Open })
}

/// Opens the session of somebody for whom another vouches, as far as this stage goes.
pub(super) async fn open_at_door(
    cx: &Cx,
    tx: &mut WriteTx,
    account: &Account,
    (stage, chosen): (Stage, Option<Lang>),
) -> Result<SignedIn, Error> {
    if let Some(lang) = chosen {
        store::set_lang(tx, account.id, lang.code()).await?;
    }
    let token = open(cx, tx, account, stage).await?;
    Ok(SignedIn { token, lang: chosen.unwrap_or(account.lang.0), stage })
}

/// Whether an account is protected by more than a password.
pub async fn is_protected(tx: &impl Reads, account: AccountId) -> Result<bool, Error> {
    let factor = store::factor(tx, account).await?.is_some();
    Ok(factor || store::has_passkey(tx, account).await?)
}

/// Whether the password is enough. Who should have a second factor and has none sets it up at the door, at once or when
/// the days that are given from the first time on are over.
pub(super) async fn stage(cx: &Cx, tx: &mut WriteTx, account: &Account) -> Result<Stage, Error> {
    if is_protected(tx, account.id).await? {
        return Ok(Stage::Factor);
    }
    let Some(grace) = cx.server.config.second_factor else { return Ok(Stage::Open) };
    if !factor::is_asked(&weighed(cx, tx, account).await?) {
        return Ok(Stage::Open);
    }
    let given = cx.now + grace;
    let due = account.factor_due_at.map_or(given, |due| due.min(given));
    if account.factor_due_at.is_none() {
        store::set_factor_due(tx, account.id, due).await?;
    }
    Ok(if due <= cx.now { Stage::Factor } else { Stage::Open })
}

/// The roles that say how well an account is guarded: whoever holds one for a single thing meets names there, as a reader
/// does.
async fn weighed(cx: &Cx, tx: &WriteTx, account: &Account) -> Result<Vec<Role>, Error> {
    let mut roles = store::roles(tx, account.id, cx.today()).await?;
    if store::holds_a_thing(tx, account.id, cx.today()).await? {
        roles.push(Role::Reader);
    }
    Ok(roles)
}

/// How long the page that asks for the second factor waits.
const PATIENCE: Duration = Duration::minutes(15);

async fn open(cx: &Cx, tx: &mut WriteTx, account: &Account, stage: Stage) -> Result<String, Error> {
    let (token, csrf) = (random(), random());
    let lifetime = match stage {
        Stage::Open => Lifetime::of(&weighed(cx, tx, account).await?),
        Stage::Factor => Lifetime { idle: PATIENCE, whole: PATIENCE },
    };
    let session = NewSession {
        token: hash_of(&token),
        account: account.id,
        csrf: &csrf,
        stage,
        lifetime,
        address: &cx.asked.address,
        agent: &cx.asked.agent,
    };
    store::insert_session(tx, &session, cx.now).await?;
    if stage == Stage::Open {
        store::note_sign_in(tx, account.id, cx.now).await?;
    }
    Ok(token)
}

/// When this one failed last, if that is not too recent.
pub(super) async fn refuse_if_waiting(
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
