//! What is done with a message that came in.

mod receive;
mod withdraw;
mod take;
mod ask;

pub use receive::receive;
pub use take::{Became, take};

/// Bytes as they are kept.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
