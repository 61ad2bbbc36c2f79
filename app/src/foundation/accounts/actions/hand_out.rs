use crate::foundation::{
    Cx, Error,
    accounts::{
        AccountId,
        code::{OneTimeCode, VALID},
        permissions::{HAND_OUT, find_for},
        store::{self, Slip},
    },
    journal::{Subject, record},
};
use kit_db::WriteTx;

/// Gives somebody at the counter a new code: the password is forgotten, or the slip was lost. Whoever is signed in with
/// the account is out, the code before this one opens nothing, and
/// a second factor and passkeys are gone with the telephone that is lost.
pub async fn hand_out(cx: &Cx, tx: &mut WriteTx, id: AccountId) -> Result<OneTimeCode, Error> {
    let found = find_for(cx, tx, HAND_OUT, id).await?;
    store::delete_browsers(tx, id).await?;
    store::delete_passkeys(tx, id).await?;
    store::delete_identities(tx, id).await?;
    store::delete_factor(tx, id).await?;
    let code = put(cx, tx, id).await?;
    let subject = Subject {
        kind: "account",
        id: id.to_string(),
        place: &found.place,
        title: &found.account.name,
    };
    record(cx, tx, HAND_OUT, subject, &[]).await?;
    Ok(code)
}

/// Keeps a new code of an account.
pub async fn put(cx: &Cx, tx: &mut WriteTx, id: AccountId) -> Result<OneTimeCode, Error> {
    store::delete_mailed_code(tx, id).await?;
    let code = OneTimeCode::random();
    let slip = Slip { hash: code.hash(id), made_at: cx.now, ends_at: cx.now + VALID };
    store::put_slip(tx, id, &slip, cx.account()).await?;
    Ok(code)
}
