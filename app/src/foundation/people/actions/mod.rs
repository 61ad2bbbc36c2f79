//! What people do with people, one file per verb.
mod edit;
mod join;
mod leave;
mod merge;
mod register;
mod remove;
mod resume_mail;
mod stop_mail;
mod unmerge;
pub use edit::{edit, edit_with};
pub use join::{join, join_as, join_many};
pub use leave::leave;
pub use merge::merge;
pub use register::{register, register_guests, register_many, register_with};
pub use remove::remove_many;
pub use resume_mail::resume_mail;
pub use stop_mail::bounced;
pub use unmerge::unmerge;

use crate::foundation::{Cx, Error, Verb};
use kit_db::Reads;

/// Allows `verb` at a place, or else at that of the session that the people come to.
async fn allow_guests(
    cx: &Cx,
    tx: &impl Reads,
    (read, verb): (Verb, Verb),
    place: &str,
    host: Option<&str>,
) -> Result<(), Error> {
    match (cx.allow_at(tx, read, verb, place).await, host) {
        (Err(Error::NotFound | Error::Denied(_)), Some(host)) => {
            cx.allow_at(tx, read, verb, host).await
        }
        (answer, _) => answer,
    }
}
