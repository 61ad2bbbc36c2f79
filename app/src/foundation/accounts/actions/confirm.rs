use super::{Attempt, SignedIn, sign_in_whole};
use crate::foundation::{
    Cx, Error,
    accounts::{Account, code::OneTimeCode, sealed, store},
};
use kit_db::WriteTx;

/// Lets in whoever gave the password and now shows the second factor: the six figures of now, or a recovery code, each
/// of which opens once.
///
/// None when it is neither; the attempt stays counted.
pub async fn confirm(
    cx: &Cx,
    tx: &mut WriteTx,
    attempt: &Attempt,
    account: &Account,
    (typed, token): (&str, &str),
) -> Result<Option<SignedIn>, Error> {
    // Who has passkeys only has no figures, but codes.
    let step = store::factor(tx, account.id).await?.and_then(|factor| {
        let secret = sealed::open(cx, account.id, factor.secret)?;
        secret.step_of(typed, factor.last_step, cx.now)
    });
    let used = match (step, OneTimeCode::typed(typed)) {
        (Some(step), _) => store::use_step(tx, account.id, step).await?,
        (None, Some(code)) => {
            store::use_code(tx, account.id, code.hash(account.id), cx.now).await?
        }
        (None, None) => 0,
    };
    match used {
        0 => Ok(None),
        _ => sign_in_whole(cx, tx, attempt, account, token).await.map(Some),
    }
}
