//! The words that a plan of communication is sorted by. Nothing here touches the outside.

use crate::foundation::word;

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
