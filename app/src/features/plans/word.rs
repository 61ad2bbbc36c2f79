//! The words that a plan of communication is sorted by. Nothing here touches the outside.

/// A word kept as text, with the key of its words.
macro_rules! word {
    ($(#[$doc:meta])* $name:ident, $key:literal, { $($case:ident => $text:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
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
                format!($key, self.as_str())
            }

            /// Those that a text names, parted by spaces, in their order.
            pub fn listed(text: &str) -> Vec<Self> {
                let named = |one: &&Self| text.split(' ').any(|word| word == one.as_str());
                Self::ALL.iter().filter(named).copied().collect()
            }
        }

        kit_db::text_column!($name);
    };
}

word!(
    /// What an objective serves: the four uses of proximity communication that the programme names.
    Aim, "plan-aim-{}", {
        Inform => "inform",
        Involve => "involve",
        Mobilise => "mobilise",
        Strengthen => "strengthen",
    }
);

word!(
    /// The channel or the support of an action.
    Channel, "plan-channel-{}", {
        Meeting => "meeting",
        Douar => "douar",
        Souk => "souk",
        Caravan => "caravan",
        Fair => "fair",
        Forum => "forum",
        MediaThursday => "media_thursday",
        Press => "press",
        Radio => "radio",
        Television => "television",
        Leaflet => "leaflet",
        Poster => "poster",
        Letter => "letter",
        Mail => "mail",
        Sms => "sms",
        Messaging => "messaging",
        Web => "web",
        Other => "other",
    }
);

word!(
    /// Whether a plan is for an audience first, for it too, or through it.
    Rank, "plan-rank-{}", {
        Primary => "primary",
        Secondary => "secondary",
        Relay => "relay",
    }
);

word!(
    /// How well an audience reads.
    Literacy, "plan-literacy-{}", {
        Low => "low",
        Mixed => "mixed",
        Good => "good",
    }
);

word!(
    /// A language in which an audience is spoken to.
    Tongue, "plan-tongue-{}", {
        Darija => "darija",
        Amazigh => "amazigh",
        Arabic => "arabic",
        French => "french",
    }
);

word!(
    /// A way in which the plans of many provinces are read.
    Dimension, "plan-dimension-{}", {
        Aim => "aim",
        Audience => "audience",
        Channel => "channel",
        Month => "month",
        Province => "province",
    }
);
