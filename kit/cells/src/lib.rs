//! Small cells: which figures about persons may be shown to those who may not see the persons.
//!
//! The figures are those of places in places, each with its total and its breakdowns: a hierarchy of rows, and several tables
//! whose columns share the total. A figure of 1 to 4 persons is hidden, and with it as many others as are needed so that
//! neither a sum nor a difference over everything that is published gives it back, exactly or nearly. Zero is shown where
//! nothing about it is hidden: it is nobody's.
//!
//! This is the *cell suppression problem*. The best pattern for it is found by integer programming (Fischetti and Salazar,
//! "Solving the cell suppression problem on tabular data with linear constraints", Management Science 47, 2001); practice
//! goes table by table from the top of a hierarchy down (de Wolf's HiTaS) and hides the corners of rectangles whose other
//! corners hold somebody (Repsilber's hypercube, GHMITER, in the *Handbook on Statistical Disclosure Control* of Hundepool
//! and others). Here whole rectangles are hidden, from the top down: more than the least that would do, but a rule of a
//! page, that can be proved, in which no table is asked twice, and in which a place depends on those above it only.
//!
//! Read `tree.rs` first (the rule and why it holds); `audit.rs` is who tries to break it.

mod tree;
mod audit;
#[cfg(test)]
mod tests;

pub use audit::{Sum, Tables};
pub use tree::{Counts, Hidden, LEAST, below, whole};
