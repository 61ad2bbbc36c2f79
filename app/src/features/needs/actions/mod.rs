//! What people do with needs, one file per verb.

mod record;
mod edit;
mod drop;

pub use self::{drop::drop, edit::edit, record::record};
