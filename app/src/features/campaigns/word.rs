//! The words that a campaign and its readers are sorted by. Nothing here touches the outside.

use crate::foundation::word;

word!(
    /// How far a campaign is.
    State, "campaign-state-{}", {
        Draft => "draft",
        Submitted => "submitted",
        // Approved by a second person; its time has not come.
        Approved => "approved",
        Sending => "sending",
        Paused => "paused",
        Stopped => "stopped",
        Done => "done",
    }
);

word!(
    /// Why a campaign rests, or paused by itself.
    Why, "campaign-why-{}", {
        Nothing => "",
        // So many were refused for good that something is wrong.
        Storm => "storm",
        // Nobody takes letters.
        Server => "server",
        // Nobody takes short messages.
        Gateway => "gateway",
        Quiet => "quiet",
        // Every domain had its share of this minute.
        Domains => "domains",
        // The server wants to be asked again later about those that are left.
        Later => "later",
        NoServer => "no_server",
        NoGateway => "no_gateway",
        // The segment cannot be asked any more.
        Segment => "segment",
    }
);

word!(
    /// What became of somebody.
    Fate, "campaign-fate-{}", {
        Waiting => "waiting",
        // On its way: handed over this very moment.
        Sending => "sending",
        Sent => "sent",
        // A telephone got it.
        Delivered => "delivered",
        Refused => "refused",
        // Taken, and back again: a report says that it did not arrive.
        Bounced => "bounced",
        // On its way when the program or the connection ended: it is not known, and never sent again by itself.
        Uncertain => "uncertain",
        LeftOut => "left_out",
    }
);

word!(
    /// Why somebody gets nothing.
    Reason, "campaign-reason-{}", {
        Nothing => "",
        NoConsent => "no_consent",
        NoAddress => "no_address",
        // Letters came back from their address.
        Bounced => "bounced",
        // Their record became part of another one that gets it.
        Merged => "merged",
        Erased => "erased",
        // Became a member of an audience whose members are not listed.
        Hidden => "hidden",
        // Took their consent back after they were written down.
        Unsubscribed => "unsubscribed",
        Stopped => "stopped",
    }
);

word!(
    /// A way to reach somebody.
    Way, "campaign-way-{}", {
        Mail => "mail",
        // An official letter on paper, with a number in the register of dispatches.
        Letter => "letter",
        // A short message to a mobile telephone.
        Sms => "sms",
    }
);

word!(
    /// What is filled in for each reader.
    Variable, "campaign-variable-{}", {
        Name => "name",
        Organisation => "organisation",
        Commune => "commune",
        Date => "date",
    }
);

impl Variable {
    /// The key of a value that stands for a reader's, in the letter that one sends to oneself.
    pub fn sample_key(self) -> String {
        format!("campaign-sample-{}", self.as_str())
    }
}

impl State {
    /// The shape and colour of its badge.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted | Self::Approved | Self::Paused => "wait",
            Self::Sending => "live",
            Self::Stopped => "stop",
            Self::Done => "done",
        }
    }

    /// Whether its words and its readers may still change.
    pub fn is_open(self) -> bool {
        self == Self::Draft
    }

    /// Whether nothing comes after it.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Stopped | Self::Done)
    }
}

impl Fate {
    pub fn tone(self) -> &'static str {
        match self {
            Self::Waiting => "wait",
            Self::Sending => "live",
            Self::Sent | Self::Delivered => "done",
            Self::Refused | Self::Bounced => "stop",
            Self::Uncertain => "wait",
            Self::LeftOut => "draft",
        }
    }
}
