//! What people do with organisations, one file per verb.
mod edit;
mod found;
pub use edit::edit;
pub use found::found;
