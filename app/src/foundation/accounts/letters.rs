//! What is written to the person of an account. The code is made when the letter goes out; what stands in the database
//! is its hash.

use super::{
    Account, AccountId,
    code::{OneTimeCode, VALID},
    paper,
    store::{self, Slip},
};
use crate::foundation::{
    Cx, Error,
    jobs::{Failure, Job, finish},
    mail::{self, Letter, NewLetter, Outgoing},
};
use chrono::Duration;
use kit_db::{Reads, WriteTx};

/// The kinds of letters, as `app::LETTERS` names them.
pub const INVITED: &str = "account.invite";
pub const RESET: &str = "account.reset";

/// What is told to the person of an account because it opens the account: whoever did it from a stolen screen is noticed.
pub const MAIL_CHANGED: &str = "account.mail_changed";
pub const PASSWORD_CHANGED: &str = "account.password_changed";
pub const WAYS_CHANGED: &str = "account.ways_changed";

/// How long the code of a forgotten password is good: shorter than a slip, for it was asked for by whoever.
const RESET_VALID: Duration = Duration::hours(24);

/// Who asks again within this time gets no second letter.
const CALM: Duration = Duration::minutes(10);

/// The letter with which somebody opens their account.
pub async fn invitation(cx: Cx, letter: Outgoing) -> Result<Option<Letter>, Error> {
    with_code(&cx, &letter, "letter-invited", VALID).await
}

/// The letter with which somebody chooses a new password.
pub async fn reset(cx: Cx, letter: Outgoing) -> Result<Option<Letter>, Error> {
    with_code(&cx, &letter, "letter-reset", RESET_VALID).await
}

/// The letter that tells what was changed. It leads nowhere: such letters are what false ones look like.
pub async fn changed(cx: Cx, letter: Outgoing) -> Result<Option<Letter>, Error> {
    let tx = cx.read().await?;
    let Some(account) = store::find(&tx, AccountId(letter.about)).await? else { return Ok(None) };
    let lang = letter.lang();
    let what = format!("letter-{}", letter.kind.replace('.', "-"));
    let what = cx.server.words.format_plain(lang, &what, &[]);
    let args = [
        ("name", account.name.as_str().into()),
        ("login", account.login.as_str().into()),
        ("what", what.into()),
        ("when", kit_lang::date_time(lang, letter.made_at).into()),
    ];
    Ok(Some(mail::written(&cx, lang, "letter-changed", &args, None)))
}

/// Tells the person of an account that `kind` of it has changed, where they are written to.
pub async fn tell(
    cx: &Cx,
    tx: &mut WriteTx,
    id: AccountId,
    kind: &'static str,
) -> Result<(), Error> {
    let to = store::mail_of(tx, id).await?;
    tell_at(cx, tx, (id, &to), kind).await
}

/// The same at an address that may no longer be theirs. Says nothing where no letters are sent, or there is no address.
pub async fn tell_at(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, to): (AccountId, &str),
    kind: &'static str,
) -> Result<(), Error> {
    if to.is_empty() || !mail::may_post(cx) {
        return Ok(());
    }
    let lang = store::find(tx, id).await?.map_or(cx.lang, |account| account.lang.0);
    mail::post(cx, tx, NewLetter { kind, about: id.0, to, lang }).await?;
    Ok(())
}

async fn with_code(
    cx: &Cx,
    letter: &Outgoing,
    stem: &'static str,
    valid: Duration,
) -> Result<Option<Letter>, Error> {
    let mut tx = cx.write().await?;
    let id = AccountId(letter.about);
    let Some(account) = addressed(&tx, id).await? else { return Ok(None) };
    let code = OneTimeCode::random();
    let ends_at = cx.now + valid;
    let kept = Slip { hash: code.hash(id), made_at: cx.now, ends_at };
    store::put_mailed_code(&mut tx, id, &kept).await?;
    tx.commit().await?;
    let (lang, code) = (letter.lang(), code.printed());
    let args = [
        ("name", account.name.as_str().into()),
        ("login", account.login.as_str().into()),
        ("code", code.as_str().into()),
        ("when", kit_lang::date_time(lang, ends_at).into()),
    ];
    let mut address = url::form_urlencoded::Serializer::new(String::new());
    address.append_pair("login", &account.login).append_pair("code", &code);
    let href = format!("{}?{}", paper::invitation_address(cx), address.finish());
    Ok(Some(mail::written(cx, lang, stem, &args, Some(href))))
}

/// The account, if it is open and has an address.
async fn addressed(tx: &impl Reads, id: AccountId) -> Result<Option<Account>, Error> {
    let account = store::find(tx, id).await?.filter(|account| account.disabled_at.is_none());
    let mail = store::mail_of(tx, id).await?;
    Ok(account.filter(|_| !mail.is_empty()))
}

/// Somebody asked for a new password: of an account, or of nothing that there is. The door does the same for both, and what
/// differs is done here, later, where nobody waits for it.
pub async fn reset_asked(cx: Cx, job: Job) -> Result<(), Failure> {
    let account: Option<AccountId> = job.payload()?;
    let mut tx = cx.write().await?;
    if let Some(id) = account
        && mail::may_post(&cx)
        && let Some(account) = addressed(&tx, id).await?
    {
        let last = store::last_letter(&tx, id, RESET).await?;
        if last.is_none_or(|at| at + CALM <= cx.now) {
            let to = store::mail_of(&tx, id).await?;
            let lang = account.lang.0;
            mail::post(&cx, &mut tx, NewLetter { kind: RESET, about: id.0, to: &to, lang }).await?;
        }
    }
    finish(&mut tx, &job, cx.now).await?;
    Ok(tx.commit().await?)
}
