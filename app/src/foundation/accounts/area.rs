//! What rights are about, and how far they go. A verb names one of each.

/// A part of the work, or of what is kept. A role has one [`Level`] in each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    /// What anybody may open without signing in: the page that verifies a certificate.
    Public,
    /// One's own account and first page, for whoever signs in.
    Own,
    Places,
    /// The register of people: names, phones, years of birth.
    People,
    /// The register of organisations, with the names and phones of those who lead them.
    Organisations,
    /// Needs, and what people ask for.
    Participation,
    /// Modules and plans.
    Programme,
    /// Sessions with the names of those in them, imports, tests, certificates.
    Training,
    /// Events that are no sessions.
    Communication,
    /// Questions and complaints, with the words and names of those who ask.
    Desk,
    Projects,
    Centres,
    /// Targets and reports: figures without names.
    Results,
    /// Who signs in, with which role.
    Accounts,
    /// Who did what, with the names of people and things.
    Journal,
    /// The running of the installation: jobs, copies.
    Platform,
}

impl Area {
    pub const ALL: [Self; 16] = [
        Self::Public,
        Self::Own,
        Self::Places,
        Self::People,
        Self::Organisations,
        Self::Participation,
        Self::Programme,
        Self::Training,
        Self::Communication,
        Self::Desk,
        Self::Projects,
        Self::Centres,
        Self::Results,
        Self::Accounts,
        Self::Journal,
        Self::Platform,
    ];

    /// Whether pages of it show names or phones of people outside the administration.
    pub fn holds_people(self) -> bool {
        matches!(
            self,
            Self::People | Self::Organisations | Self::Training | Self::Desk | Self::Journal
        )
    }

    /// What it is called in `permissions.txt`.
    pub fn title(self) -> &'static str {
        match self {
            Self::Public => "Public: what anybody may open without signing in",
            Self::Own => "One's own: first page, search, account",
            Self::Places => "Places",
            Self::People => "Register of people (names, phones)",
            Self::Organisations => "Register of organisations (with those who lead them)",
            Self::Participation => "Needs and what people ask for",
            Self::Programme => "Modules and plans",
            Self::Training => "Training (with the names of those in a session)",
            Self::Communication => "Communication: events that are no sessions",
            Self::Desk => {
                "Desk: questions and complaints (with the words and names of those who ask)"
            }
            Self::Projects => "Projects",
            Self::Centres => "Centres",
            Self::Results => "Results: targets and reports, figures without names",
            Self::Accounts => "Accounts",
            Self::Journal => "Journal (with names)",
            Self::Platform => "The installation",
        }
    }
}

/// How far a right goes; each level holds the ones before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Nothing,
    /// To read.
    See,
    /// The work of each day: to write, to plan, to mark.
    Work,
    /// What binds others: to approve, to set targets, to invite.
    Decide,
    /// What holds for the whole installation.
    Govern,
}
