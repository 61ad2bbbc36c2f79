//! What stops a catalogue from being built. All of it is a mistake in a message file, named by file and line.

use fluent_syntax::parser::ParserError;

use super::Source;
use crate::Lang;

/// A message file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CatalogueError {
    /// The file is not Fluent.
    #[error("{lang} {file}:{line}: {reason}")]
    Syntax {
        /// Language of the file.
        lang: Lang,
        /// The file as named by its source.
        file: &'static str,
        /// Line of the first mistake, from 1.
        line: usize,
        /// What the parser expected.
        reason: String,
    },
    /// Two messages of one language bear one key.
    #[error("{lang}: the key `{key}` stands in {first} and again in {second}")]
    Twice {
        /// Language of both files.
        lang: Lang,
        /// The key.
        key: String,
        /// File that had it first.
        first: &'static str,
        /// File that repeats it.
        second: &'static str,
    },
    /// A message refers to a message or a term that its language does not have.
    #[error("{lang} {file}: `{key}` refers to `{reference}`, which does not exist")]
    UnknownReference {
        /// Language of the file.
        lang: Lang,
        /// The file.
        file: &'static str,
        /// The message that refers.
        key: String,
        /// What it refers to.
        reference: String,
    },
}

impl CatalogueError {
    pub(super) fn syntax(source: &Source, errors: &[ParserError]) -> Self {
        let (start, reason) = errors
            .first()
            .map_or((0, String::new()), |error| (error.pos.start, error.kind.to_string()));
        let before = source.text.get(..start).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        CatalogueError::Syntax { lang: source.lang, file: source.file, line, reason }
    }
}
