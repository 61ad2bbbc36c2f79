//! What people do with accounts, one file per verb.
mod found;
mod invite;
mod accept;
mod hand_out;
mod grant;
mod withdraw;
mod disable;
mod enable;
mod sign_in;
mod hold_back;
mod ask_reset;
mod send_code;
mod readdress;
mod confirm;
mod enter;
mod enter_by_provider;
mod sign_out;
mod speak;
mod edit;
mod change_password;
mod change_mail;
mod end_session;
mod end_sessions;
mod delegate;
mod recall;
mod protect;
mod unprotect;
mod renew_codes;
mod add_passkey;
mod remove_passkey;
mod link;
mod unlink;
pub use accept::{accept, invited};
pub use add_passkey::{Added, add_passkey, ask_for_passkey};
pub use ask_reset::ask_reset;
pub use change_mail::change_mail;
pub use change_password::change_password;
pub use confirm::confirm;
pub use delegate::delegate;
pub use disable::disable;
pub use edit::edit;
pub use enable::enable;
pub use end_session::end_session;
pub use end_sessions::end_sessions;
pub use enter::{ask_to_enter, enter};
pub use enter_by_provider::{Wanted, back_from, enter_by_provider, send};
pub use found::{found, found_for};
pub use grant::grant;
pub use hand_out::hand_out;
pub use hold_back::hold_back;
pub use invite::{Invitation, Invited, invite};
pub use link::{accept_linked, link};
pub use protect::protect;
pub use readdress::readdress;
pub use recall::recall;
pub use remove_passkey::remove_passkey;
pub use renew_codes::renew_codes;
pub use send_code::send_code;
#[cfg(test)]
pub use sign_in::delay;
pub use sign_in::{
    Attempt, SignedIn, attempt, attempt_factor, hashed, is_protected, sign_in, sign_in_whole,
};
pub use sign_out::sign_out;
pub use speak::speak;
pub use unlink::unlink;
pub use unprotect::unprotect;
pub use withdraw::withdraw;

use sha2::{Digest, Sha256};

/// What is kept of a token: enough to recognise it, not to use it.
pub(super) fn hash_of(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}
