//! What people do with organisations, one file per verb.
mod edit;
mod found;
mod merge;
mod remove;
mod unmerge;
pub use edit::edit;
pub use found::found;
pub use merge::merge;
pub use remove::remove_unused;
pub use unmerge::unmerge;
