//! What people do with people, one file per verb.
mod edit;
mod join;
mod register;
pub use edit::edit;
pub use join::{join, join_many};
pub use register::{register, register_many};
