//! Which entries a person was taken out of, and whether an entry of the chain says so. Nothing here touches the outside.

use super::{Change, chain::Wrong};
use std::collections::BTreeSet;

/// The verb under which the journal says that it was touched, and the field that tells where.
pub const ANONYMISE: &str = "person.anonymise";
pub const ERASED: &str = "journal-erased";

/// Numbers in order, as people write them: `3, 7-12, 40`.
pub fn ranges(numbers: &[i64]) -> String {
    let mut spans: Vec<(i64, i64)> = Vec::new();
    for no in numbers {
        match spans.last_mut() {
            Some((_, last)) if *last + 1 == *no => *last = *no,
            _ => spans.push((*no, *no)),
        }
    }
    let said = spans.iter().map(|(from, to)| match from == to {
        true => from.to_string(),
        false => format!("{from}-{to}"),
    });
    said.collect::<Vec<_>>().join(", ")
}

/// The numbers that such a text says.
fn numbers(text: &str) -> BTreeSet<i64> {
    let span = |part: &str| {
        let (from, to) = part.split_once('-').unwrap_or((part, part));
        Some(from.trim().parse::<i64>().ok()?..=to.trim().parse::<i64>().ok()?)
    };
    text.split(',').filter_map(span).flatten().collect()
}

/// The first entry that was emptied without an entry of the chain that says so. `told` are the details of those that do.
pub fn unannounced(emptied: &[i64], told: &[String]) -> Option<Wrong> {
    let changes = told
        .iter()
        .flat_map(|detail| serde_json::from_str::<Vec<Change>>(detail).unwrap_or_default());
    let said: BTreeSet<i64> = changes
        .filter(|change| change.field == ERASED)
        .flat_map(|change| numbers(&change.after))
        .collect();
    let no = *emptied.iter().find(|no| !said.contains(no))?;
    Some(Wrong::Emptied { no })
}

#[cfg(test)]
mod tests {
    use super::{numbers, ranges};

    #[test]
    fn numbers_are_written_as_spans_and_read_back() {
        let all = [3, 7, 8, 9, 40];
        assert_eq!(ranges(&all), "3, 7-9, 40");
        assert_eq!(numbers("3, 7-9, 40").into_iter().collect::<Vec<_>>(), all);
        assert!(numbers("").is_empty());
    }
}
