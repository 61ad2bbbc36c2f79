//! Search: one index of words for every kind of thing, in both scripts.
//!
//! A slice gives the names of a thing to [`index`] when it saves it, and narrows its own lists with [`matching`]. The
//! words are folded and compared across scripts by `kit-words`; each engine looks them up in what it does best (FTS5,
//! `tsvector`), and that difference stays in this folder.

mod store;
#[cfg(test)]
mod tests;

pub use store::{forget, forget_many, index, index_many, matching};
