//! A word out of a few: an `enum` that is kept as text and has words for people.

/// A word kept as text, with the key of its words.
macro_rules! word {
    ($(#[$doc:meta])* $name:ident, $key:literal, { $($case:ident => $text:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(
            Debug,
            Clone,
            Copy,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            serde::Serialize,
            serde::Deserialize,
        )]
        pub enum $name { $(#[serde(rename = $text)] $case),* }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$case),*];

            pub fn as_str(self) -> &'static str {
                match self { $(Self::$case => $text),* }
            }

            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == text)
            }

            /// The key of its words.
            pub fn key(self) -> String {
                format!($key, self.as_str().replace('_', "-"))
            }
        }

        kit_db::text_column!($name);
    };
}

pub(crate) use word;
