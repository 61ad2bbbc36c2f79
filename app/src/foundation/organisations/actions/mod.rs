//! What people do with organisations, one file per verb.
mod edit;
mod found;
mod remove;
pub use edit::edit;
pub use found::found;
pub use remove::remove_unused;
