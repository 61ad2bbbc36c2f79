//! The words that sheets use, in three languages: over columns, for sex, before names, for the kinds of organisations. They
//! are data (`words.tsv`), so that a colleague adds a heading without reading Rust.

use kit_words::fold;
use std::sync::LazyLock;

const TABLE: &str = include_str!("words.tsv");

/// One line of the table.
struct Line {
    kind: &'static str,
    key: &'static str,
    words: Vec<&'static str>,
    folded: Vec<String>,
}

static LINES: LazyLock<Vec<Line>> = LazyLock::new(|| TABLE.lines().filter_map(line).collect());

fn line(text: &'static str) -> Option<Line> {
    let mut parts = text.split('\t').filter(|_| !text.starts_with('#'));
    let (kind, key, words) = (parts.next()?, parts.next()?, parts.next()?);
    let words: Vec<&str> = words.split('|').collect();
    let mut folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
    // The longest first, so that what is taken off the head of a text is the whole of it.
    folded.sort_by_key(|word| std::cmp::Reverse(word.len()));
    Some(Line { kind, key, words, folded })
}

fn of(kind: &str) -> impl Iterator<Item = &'static Line> {
    LINES.iter().filter(move |line| line.kind == kind)
}

/// The headings under which people write a column.
pub fn headings(key: &str) -> &'static [&'static str] {
    let line = of("heading").find(|line| line.key == key);
    line.map_or(&[], |line| line.words.as_slice())
}

/// `f` or `m`, from what stands in a column of sex.
pub fn sex(text: &str) -> Option<&'static str> {
    let folded = fold(text);
    of("sex").find(|line| line.folded.contains(&folded)).map(|line| line.key)
}

/// A name without the courtesy before it, and the sex that the courtesy tells.
pub fn without_title(name: &str) -> (&str, Option<&'static str>) {
    let Some((first, rest)) = name.trim().split_once(char::is_whitespace) else {
        return (name.trim(), None);
    };
    let folded = fold(first);
    match of("title").find(|line| line.folded.contains(&folded)) {
        Some(line) if !rest.trim().is_empty() => {
            (rest.trim(), Some(line.key).filter(|key| *key != "any"))
        }
        _ => (name.trim(), None),
    }
}

/// A folded text without the words that only say what kind of place it is.
pub fn bare_place(folded: &str) -> &str {
    let words = of("place").filter(|line| line.key == "word").flat_map(|line| &line.folded);
    let mut heads = words.filter_map(|word| folded.strip_prefix(word.as_str())?.strip_prefix(' '));
    heads.next().unwrap_or(folded)
}

/// Whether the cell says that there is nothing, or is an error of the spreadsheet such as `#N/A`.
pub fn is_nothing(text: &str) -> bool {
    let folded = fold(text);
    text.starts_with('#')
        || folded.is_empty()
        || of("place").any(|line| line.key == "nothing" && line.folded.contains(&folded))
}

/// Whether a text in a column of names is the foot of the table (a total, a place to sign) or an error of the sheet.
pub fn is_no_name(text: &str) -> bool {
    let folded = fold(text);
    text.starts_with('#') || of("name").any(|line| line.folded.contains(&folded))
}

/// The kind of an organisation, by the words of its name; an association when nothing else is said.
pub fn organisation_kind(name: &str) -> &'static str {
    let folded = format!(" {} ", fold(name));
    let says = |line: &&Line| line.folded.iter().any(|word| folded.contains(&format!(" {word} ")));
    let begins =
        |line: &&Line| line.folded.iter().any(|word| folded.starts_with(&format!(" {word} ")));
    // What a name begins with tells more than what comes later: an association of a centre is an association.
    let found = of("organisation").find(begins).or_else(|| of("organisation").find(says));
    found.map_or("association", |line| line.key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sex_is_understood_in_every_habit() {
        for text in ["أنثى", "انثى", "F", "Féminin", "femme", " امرأة ", "Mme"] {
            assert_eq!(sex(text), Some("f"), "{text}");
        }
        for text in ["ذكر", "M", "Masculin", "H", "homme", "ذ"] {
            assert_eq!(sex(text), Some("m"), "{text}");
        }
        assert_eq!(sex("x"), None);
    }

    #[test]
    fn a_courtesy_before_a_name_is_no_name() {
        assert_eq!(without_title("السيدة خديجة أوحدو"), ("خديجة أوحدو", Some("f")));
        assert_eq!(without_title("M. Brahim Ouzine"), ("Brahim Ouzine", Some("m")));
        assert_eq!(without_title("Dr Fatima Zahra"), ("Fatima Zahra", None));
        assert_eq!(without_title("السيد"), ("السيد", None));
    }

    #[test]
    fn the_name_of_an_organisation_tells_its_kind() {
        assert_eq!(organisation_kind("تعاونية النحل بتبانت"), "cooperative");
        assert_eq!(organisation_kind("Coopérative Tamounte"), "cooperative");
        assert_eq!(organisation_kind("جمعية مركز تبانت للتنمية"), "association");
        assert_eq!(organisation_kind("المندوبية الإقليمية للتعاون الوطني"), "external_service");
        assert_eq!(organisation_kind("أمل أزيلال"), "association");
    }

    #[test]
    fn the_words_before_the_name_of_a_commune_are_left_out() {
        assert_eq!(bare_place(&fold("الجماعة الترابية تبانت")), fold("تبانت"));
        assert_eq!(bare_place(&fold("Commune de Tabant")), "tabant");
        assert_eq!(bare_place(&fold("تبانت")), fold("تبانت"));
    }
}
