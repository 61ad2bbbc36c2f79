//! What is done with a message that came in.

mod receive;
mod withdraw;
mod ask;

pub use receive::receive;
