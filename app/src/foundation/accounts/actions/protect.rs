use crate::foundation::{
    Actor, Cx, Error,
    accounts::{
        Account,
        code::OneTimeCode,
        factor::{self, SharedSecret},
        letters,
        permissions::PROTECT,
        sealed,
        store::{self, Factor},
    },
    journal::{Subject, record},
};
use kit_db::WriteTx;

/// Keeps the secret that a telephone has taken, as its figures prove, and makes the recovery codes, which are shown once.
///
/// None when the figures are not those of the secret.
pub async fn protect(
    cx: &Cx,
    tx: &mut WriteTx,
    account: &Account,
    (secret, figures): (&SharedSecret, &str),
) -> Result<Option<Vec<OneTimeCode>>, Error> {
    let Some(step) = secret.step_of(figures, 0, cx.now) else { return Ok(None) };
    let kept = Factor { secret: sealed::close(cx, account.id, secret)?, last_step: step };
    store::put_factor(tx, account.id, &kept, cx.now).await?;
    let codes = renewed(tx, account).await?;
    let home = subject(tx, account).await?;
    record(&acting(cx, account), tx, PROTECT, home.as_subject(account), &[]).await?;
    letters::tell(cx, tx, account.id, letters::WAYS_CHANGED).await?;
    Ok(Some(codes))
}

/// Who does it is whose account it is: at the door nobody is signed in yet.
pub(super) fn acting(cx: &Cx, account: &Account) -> Cx {
    let mut acting = cx.clone();
    let actor = Actor { account: Some(account.id), name: account.name.clone(), grants: Vec::new() };
    acting.actor.get_or_insert(actor);
    acting
}

/// New recovery codes; those before open nothing any more.
pub(super) async fn renewed(
    tx: &mut WriteTx,
    account: &Account,
) -> Result<Vec<OneTimeCode>, Error> {
    let codes = factor::codes();
    store::put_codes(tx, account.id, codes.iter().map(|code| code.hash(account.id)).collect())
        .await?;
    Ok(codes)
}

/// Where the journal notes what somebody does to their own account.
pub(super) struct Home(String);

impl Home {
    pub(super) fn as_subject<'a>(&'a self, account: &'a Account) -> Subject<'a> {
        Subject {
            kind: "account",
            id: account.id.to_string(),
            place: &self.0,
            title: &account.name,
        }
    }
}

pub(super) async fn subject(tx: &WriteTx, account: &Account) -> Result<Home, Error> {
    let given = store::all_of(tx, account.id).await?;
    Ok(Home(given.first().map(|given| given.place.clone()).unwrap_or_default()))
}
