use super::hold_back;
use crate::foundation::{Cx, Error, accounts::store};
use kit_db::WriteTx;

/// The kind of the job that writes the letter, if there is anybody to write to.
pub const RESET_JOB: &str = "account.reset";

/// Requests that delay nobody, by login and by address.
const FREE: [i64; 2] = [3, 40];

/// Notes that somebody asked for a new password of `login`. Whether there is such an account makes no difference here:
/// the same is read and written for both, and nothing is answered.
///
/// Fails with [`Error::TooMany`] while the delay after earlier requests runs.
pub async fn ask_reset(cx: &Cx, tx: &mut WriteTx, login: &str) -> Result<(), Error> {
    let login = login.trim().to_lowercase();
    let counters = [format!("reset {login}"), format!("reset from {}", cx.asked.address)];
    for (who, free) in counters.iter().zip(FREE) {
        hold_back(cx, tx, who, free).await?;
    }
    let account = store::by_login(tx, &login).await?.map(|account| account.id);
    kit_queue::enqueue(tx, RESET_JOB, &account, cx.now, cx.now).await?;
    Ok(())
}
