//! What people do with letters, one file per verb.
mod resend;
pub use resend::resend;
