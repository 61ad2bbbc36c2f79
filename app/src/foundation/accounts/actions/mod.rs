//! What people do with accounts, one file per verb.
mod found;
mod grant;
mod sign_in;
mod sign_out;
mod speak;
pub use found::found;
pub use grant::grant;
#[cfg(test)]
pub use sign_in::delay;
pub use sign_in::{attempt, sign_in};
pub use sign_out::sign_out;
pub use speak::speak;

use sha2::{Digest, Sha256};

/// What is kept of a token: enough to recognise it, not to use it.
pub(super) fn hash_of(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}
