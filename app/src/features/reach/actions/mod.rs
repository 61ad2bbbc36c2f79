//! What is done with the reach of a year: it is read.

mod reach;

pub use reach::reach;
