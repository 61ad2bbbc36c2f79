//! Is this the same person? First [`block_keys`] brings the candidates together by equality of short keys, then
//! [`likeness`] compares two names at leisure and says why. A reader decides; the score only puts the likely first.

mod bits;
mod block;
mod bound;
mod compare;
mod crowd;
mod lexicon;
mod like;
mod word;

pub use block::block_keys;
pub use crowd::{Crowd, Found};
pub use like::{Likeness, Prepared, likeness};

/// A person's name in both scripts; either may be empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named<'a> {
    /// In Arabic script.
    pub ar: &'a str,
    /// In Latin script, spelled the French way.
    pub fr: &'a str,
}

/// Why two names look alike or differ, to be shown beside the score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The Arabic names are the same once folded.
    SameArabic,
    /// The Latin names are the same once folded.
    SameLatin,
    /// One is known in Arabic only, the other in Latin only, and they sound the same.
    SameAcrossScripts,
    /// A word is spelled otherwise and keeps its consonants.
    SameSound,
    /// A word differs by one letter added, lost, changed or swapped.
    OneLetter,
    /// A word differs by more letters and still resembles.
    SomeLetters,
    /// One has the article where the other has none.
    ArticleDiffers,
    /// The words are cut or joined in different places.
    SpacingDiffers,
    /// The same words in another order.
    OrderDiffers,
    /// One name has a word that the other lacks.
    WordMissing,
    /// A word is the feminine of the other: كريم and كريمة, Amin and Amina.
    FeminineEnding,
}
