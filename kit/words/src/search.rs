//! What goes into a search column, and what is asked of it. Both engines only see words of letters and digits that were
//! folded here, so SQLite's `unicode61` and PostgreSQL's `simple` find the same rows.

use crate::{fold, skeleton, tokens};

/// Stands before every skeleton in the index. It opens with a digit so that no half-typed word is its beginning: with a
/// letter there, typing that letter would find every row.
pub const KEY_MARK: &str = "0k";

/// A key of one letter would find half of the country.
const SHORTEST_KEY: usize = 2;

/// One word that was asked for. A row answers when a word of it begins with `prefix`, or when its index holds
/// `skeleton` (which carries [`KEY_MARK`] already).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryWord {
    /// The folded word as far as it was typed: letters and digits only.
    pub prefix: String,
    /// The marked key of the word, when it has enough consonants to mean something.
    pub skeleton: Option<String>,
}

/// The text of a search column for a thing with these names: folded words as written, the same without articles and
/// joined, and the marked skeletons, each once, separated by spaces.
pub fn index_words(names: &[&str]) -> String {
    let mut words: Vec<String> = Vec::new();
    for name in names {
        let folded = fold(name);
        let written = folded.split(' ').filter(|word| !word.is_empty());
        for word in written.map(str::to_owned).chain(tokens::of_folded(&folded)) {
            add(&mut words, marked_key(&word));
            add(&mut words, Some(word));
        }
    }
    words.join(" ")
}

fn add(words: &mut Vec<String>, word: Option<String>) {
    if let Some(word) = word.filter(|word| !words.contains(word)) {
        words.push(word);
    }
}

fn marked_key(word: &str) -> Option<String> {
    let key = skeleton::of_token(tokens::without_article(word));
    (key.len() >= SHORTEST_KEY).then(|| format!("{KEY_MARK}{key}"))
}

/// The words of a query. A row matches when it answers every one of them; an empty query has none.
pub fn query_words(typed: &str) -> Vec<QueryWord> {
    let words = tokens(typed).into_iter();
    words.map(|prefix| QueryWord { skeleton: marked_key(&prefix), prefix }).collect()
}

/// The query for `… match $1` on an FTS5 table with the `unicode61` tokenizer. Empty for no words: ask for all instead,
/// because FTS5 refuses an empty query. Every term is quoted, whatever the words hold.
pub fn fts5_query(words: &[QueryWord]) -> String {
    let quoted = |term: &str| format!("\"{}\"", term.replace('"', "\"\""));
    let one = |word: &QueryWord| match &word.skeleton {
        Some(key) => format!("({}* OR {})", quoted(&word.prefix), quoted(key)),
        None => format!("({}*)", quoted(&word.prefix)),
    };
    words.iter().map(one).collect::<Vec<_>>().join(" AND ")
}

/// The query for `… @@ to_tsquery('simple', $1)`. Empty for no words. Every term is quoted, whatever the words hold.
pub fn tsquery(words: &[QueryWord]) -> String {
    let quoted = |term: &str| format!("'{}'", term.replace('\\', "\\\\").replace('\'', "''"));
    let one = |word: &QueryWord| match &word.skeleton {
        Some(key) => format!("({}:* | {})", quoted(&word.prefix), quoted(key)),
        None => format!("({}:*)", quoted(&word.prefix)),
    };
    words.iter().map(one).collect::<Vec<_>>().join(" & ")
}
