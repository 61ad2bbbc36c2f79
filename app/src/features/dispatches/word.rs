//! The words that letters on paper are sorted by. Nothing here touches the outside.

use crate::foundation::word;

word!(
    /// How far a letter is.
    State, "dispatch-state-{}", {
        Printed => "printed",
        HandedOver => "handed_over",
        Acknowledged => "acknowledged",
        Returned => "returned",
    }
);

word!(
    /// Who carries it.
    Delivery, "dispatch-delivery-{}", {
        Nobody => "",
        Hand => "hand",
        Post => "post",
        Registered => "registered",
    }
);

word!(
    /// Why it came back.
    Returned, "dispatch-returned-{}", {
        Nothing => "",
        Unknown => "unknown",
        Moved => "moved",
        Absent => "absent",
        Refused => "refused",
        Deceased => "deceased",
        Address => "address",
    }
);

impl State {
    /// The shape and colour of its badge.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Printed => "draft",
            Self::HandedOver => "live",
            Self::Acknowledged => "done",
            Self::Returned => "stop",
        }
    }
}
