//! Names of people and places as they are written in Morocco: in Arabic, in Latin letters after French habit, and in
//! several spellings of each. This kit answers four questions and knows nothing of what the names are for.
//!
//! * *Do these letters say the same?* [`fold`] takes away everything a hurried hand leaves out; [`tokens`] cuts the
//!   result into the words that matter.
//! * *Do these words sound the same, whatever the script?* [`skeleton`] keeps the consonants, in one alphabet for both.
//! * *Which rows does this query find?* [`index_words`] fills a search column, [`query_words`] reads what was typed,
//!   [`fts5_query`] and [`tsquery`] say it to SQLite and to PostgreSQL.
//! * *Are these two the same person?* [`block_keys`] finds candidates by equality, [`likeness`] compares two names and
//!   tells its reasons.
//!
//! Beside these, [`mixed_script_words`] points at words that a bad scan has put together from both alphabets.
//! Everything is pure: no clock, no file, no locale.

mod fold;
mod tokens;

mod skeleton;

mod search;

mod people;

mod mixed;

pub use fold::fold;
pub use mixed::mixed_script_words;
pub use people::{Crowd, Found, Likeness, Named, Prepared, Reason, block_keys, likeness};
pub use search::{KEY_MARK, QueryWord, fts5_query, index_words, query_words, tsquery};
pub use skeleton::skeleton;
pub use tokens::tokens;
