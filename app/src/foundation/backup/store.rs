//! What of the database is not in its tables: the index of words, which each engine keeps in its own way.

use kit_db::portable::Derived;

/// The words of each thing that search finds, taken out of the index of either engine and put into the other's.
pub const DERIVED: &[Derived] = &[Derived {
    name: "search_words",
    before: "create virtual table if not exists temp.search_terms
             using fts5vocab('main', 'search_words', 'instance')",
    after: "drop table temp.search_terms",
    read: (
        "select doc as no, group_concat(term, ' ') as words from temp.search_terms group by doc",
        "select no, array_to_string(tsvector_to_array(words), ' ') as words
           from searchable
          where cast(words as text) <> ''",
    ),
    write: (
        "insert into search_words (rowid, words) values ($1, $2)",
        "update searchable set words = to_tsvector('simple', $2) where no = $1",
    ),
}];
