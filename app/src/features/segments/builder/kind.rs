//! What may be asked, as fields of a form.

/// What a row is: a group, or what its condition is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind {
    pub word: &'static str,
    /// The key of what it is called.
    pub label: &'static str,
    pub fields: &'static [Field],
}

/// A field of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    pub name: &'static str,
    pub label: &'static str,
    pub control: Control,
    pub required: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Control {
    Choose(List),
    Day,
    Figure,
}

/// The choices of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum List {
    Hows,
    Audiences,
    Places,
    Roles,
    Organisations,
    Whens,
    Sexes,
    Reaches,
    Channels,
    Events,
    Came,
    EventKinds,
    Modules,
    Segments,
}

const fn field(name: &'static str, label: &'static str, control: Control, required: bool) -> Field {
    Field { name, label, control, required }
}

pub const GROUP: &str = "group";

const FROM: Field = field("from", "segments-field-from", Control::Day, false);
const TO: Field = field("to", "segments-field-to", Control::Day, false);

const fn choose(list: List, label: &'static str) -> Field {
    field("a", label, Control::Choose(list), true)
}

/// What may be added, in the order of the choice.
pub const KINDS: [Kind; 14] = [
    Kind {
        word: "audience",
        label: "segments-about-audience",
        fields: &[choose(List::Audiences, "segments-field-audience")],
    },
    Kind {
        word: "place",
        label: "segments-about-place",
        fields: &[choose(List::Places, "segments-field-place")],
    },
    Kind {
        word: "mandate",
        label: "segments-about-mandate",
        fields: &[
            field("a", "segments-field-role", Control::Choose(List::Roles), false),
            field("b", "segments-field-kind", Control::Choose(List::Organisations), false),
            field("c", "segments-field-when", Control::Choose(List::Whens), true),
            field("from", "segments-field-day", Control::Day, false),
        ],
    },
    Kind {
        word: "sex",
        label: "segments-about-sex",
        fields: &[choose(List::Sexes, "segments-field-sex")],
    },
    Kind {
        word: "age",
        label: "segments-about-age",
        fields: &[
            field("from", "segments-field-age-from", Control::Figure, false),
            field("to", "segments-field-age-to", Control::Figure, false),
        ],
    },
    Kind {
        word: "reach",
        label: "segments-about-reach",
        fields: &[choose(List::Reaches, "segments-field-reach")],
    },
    Kind {
        word: "consent",
        label: "segments-about-consent",
        fields: &[choose(List::Channels, "segments-field-channel")],
    },
    Kind {
        word: "event",
        label: "segments-about-event",
        fields: &[
            choose(List::Events, "segments-field-event"),
            field("b", "segments-field-came", Control::Choose(List::Came), true),
        ],
    },
    Kind {
        word: "took",
        label: "segments-about-took",
        fields: &[
            field("a", "segments-field-event-kind", Control::Choose(List::EventKinds), false),
            FROM,
            TO,
        ],
    },
    Kind {
        word: "trained",
        label: "segments-about-trained",
        fields: &[choose(List::Modules, "segments-field-module")],
    },
    Kind {
        word: "certificate",
        label: "segments-about-certificate",
        fields: &[field("a", "segments-field-module", Control::Choose(List::Modules), false)],
    },
    Kind {
        word: "silent",
        label: "segments-about-silent",
        fields: &[field("from", "segments-field-since", Control::Day, true)],
    },
    Kind {
        word: "segment",
        label: "segments-about-segment",
        fields: &[choose(List::Segments, "segments-field-segment")],
    },
    Kind { word: GROUP, label: "segments-about-group", fields: &[] },
];

impl Kind {
    pub fn of(word: &str) -> Option<Self> {
        KINDS.into_iter().find(|kind| kind.word == word)
    }

    pub fn is_group(self) -> bool {
        self.word == GROUP
    }
}
