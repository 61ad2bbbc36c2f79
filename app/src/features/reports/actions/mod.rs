//! What is done with reports: they are read.

mod training;

pub use training::training;
