use crate::foundation::{Cx, Error, accounts::store};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Keeps the language in which the person wants to read.
pub async fn speak(cx: &Cx, tx: &mut WriteTx, lang: Lang) -> Result<(), Error> {
    if let Some(account) = cx.account() {
        store::set_lang(tx, account, lang.code()).await?;
    }
    Ok(())
}
