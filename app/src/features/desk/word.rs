//! The words that a case is sorted by. Nothing here touches the outside.

use crate::foundation::word;

word!(
    /// What somebody brings.
    Kind, "case-kind-{}", {
        Question => "question",
        Suggestion => "suggestion",
        Complaint => "complaint",
    }
);

word!(
    /// How it came.
    Channel, "case-channel-{}", {
        Counter => "counter",
        Phone => "phone",
        Letter => "letter",
        Mail => "mail",
        Form => "form",
        Sms => "sms",
    }
);

word!(
    /// How whoever asked wants to be answered.
    AnswerBy, "case-answer-by-{}", {
        Mail => "mail",
        Phone => "phone",
        Letter => "letter",
        Counter => "counter",
        // On the public page of the case, with its number and its code.
        Page => "page",
        // A short message to the telephone that asked by one.
        Sms => "sms",
    }
);

word!(
    /// What it is about, in the words of the programme.
    Theme, "case-theme-{}", {
        Projects => "projects",
        Training => "training",
        Participation => "participation",
        Communication => "communication",
        Centres => "centres",
        Services => "services",
        Welcome => "welcome",
        Other => "other",
    }
);

word!(
    /// Where a case is in its life.
    State, "case-state-{}", {
        Received => "received",
        Routed => "routed",
        Answered => "answered",
        Closed => "closed",
    }
);

impl State {
    /// Whether somebody waits for an answer.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Received | Self::Routed)
    }

    /// The shape and colour of its badge.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Received => "note",
            Self::Routed => "live",
            Self::Answered => "done",
            Self::Closed => "draft",
        }
    }
}
