//! The few words an outlet is described with, and how several stand in one column.

use crate::foundation::word;

word!(
    OutletKind, "outlet-kind-{}", {
        Newspaper => "newspaper",
        Radio => "radio",
        Television => "television",
        Web => "web",
        Agency => "agency",
    }
);

word!(
    /// A language it is read or heard in.
    Tongue, "outlet-language-{}", {
        Arabic => "arabic",
        Darija => "darija",
        Tamazight => "tamazight",
        French => "french",
    }
);

word!(
    /// A matter it follows.
    Beat, "outlet-beat-{}", {
        Development => "development",
        Agriculture => "agriculture",
        Women => "women",
        Youth => "youth",
        Education => "education",
        Health => "health",
        Economy => "economy",
        Culture => "culture",
        Regions => "regions",
    }
);

/// Words as they are stored.
pub fn joined<T: Copy>(words: &[T], text: impl Fn(T) -> &'static str) -> String {
    words.iter().map(|one| text(*one)).collect::<Vec<_>>().join(" ")
}

/// Those that a stored text names, in the order of all.
pub fn listed<T: Copy>(all: &[T], text: impl Fn(T) -> &'static str, stored: &str) -> Vec<T> {
    let named = |one: &&T| stored.split(' ').any(|word| word == text(**one));
    all.iter().filter(named).copied().collect()
}
