//! What was found in a row, and what a person decided about it. Kept as small documents beside the row.

use super::{fields::Field, reading::Said};
use crate::foundation::people::PersonId;
use kit_words::Reason;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// What the row says, who and what is meant by it, what is wrong with it and what is doubtful.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    pub name_ar: String,
    pub name_fr: String,
    pub sex: Option<String>,
    pub birth_year: Option<i64>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// The code of the commune; the import's own place when the row names none.
    pub place: Option<String>,
    /// As written; empty when the row names none.
    pub place_as_written: String,
    /// The person known behind the row, as their identifier.
    pub known: Option<String>,
    /// What the row says of that person otherwise than the register, which stays as it is.
    #[serde(default)]
    pub unlike: Vec<Field>,
    /// As written; empty when the row names none.
    pub organisation: String,
    /// The one that is known, as its identifier.
    pub organisation_known: Option<String>,
    /// A group of the session, as its identifier.
    pub group: Option<String>,
    /// The code of the audience.
    #[serde(default)]
    pub audience: Option<String>,
    pub faults: Vec<Fault>,
    pub doubts: Vec<Doubt>,
}

/// A cell that cannot be read, or does not fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// The column of the table, counted from 0; nothing when no column holds the field.
    pub column: Option<usize>,
    pub field: Field,
    pub found: String,
    pub expected: Expected,
}

/// What should have stood there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expected {
    Name,
    Sex,
    Birth,
    Phone,
    Email,
    Place,
    /// A commune of one's own places: a list without a session brings in nobody from elsewhere.
    OwnPlace,
    Group,
    Audience,
    /// What a formula comes to: nobody worked it out before the sheet was saved.
    Computed,
}

impl Expected {
    pub fn key(self) -> &'static str {
        match self {
            Self::Name => "import-expected-name",
            Self::Sex => "import-expected-sex",
            Self::Birth => "import-expected-birth",
            Self::Phone => "import-expected-phone",
            Self::Email => "import-expected-email",
            Self::Place => "import-expected-place",
            Self::OwnPlace => "import-expected-own-place",
            Self::Group => "import-expected-group",
            Self::Audience => "import-expected-audience",
            Self::Computed => "import-expected-computed",
        }
    }
}

/// A question that only a person can answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// May be one of these, who are known.
    Person(Vec<Twin>),
    /// May be the same as an earlier row of the sheet.
    Row(i64),
    /// May mean one of these places.
    Place(Vec<Named>),
    /// May be one of these organisations, written otherwise.
    Organisation(Vec<Named>),
    /// Nobody said whether a woman or a man.
    Sex,
}

/// Somebody known who may be meant. What is known of them is read when it is shown, and kept in one place only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Twin {
    pub person: PersonId,
    pub score: u8,
    /// Keys of messages.
    pub reasons: Vec<Cow<'static, str>>,
}

/// The key of the words for why two names look alike.
pub fn reason_key(reason: Reason) -> &'static str {
    match reason {
        Reason::SameArabic => "import-reason-same-arabic",
        Reason::SameLatin => "import-reason-same-latin",
        Reason::SameAcrossScripts => "import-reason-across-scripts",
        Reason::SameSound => "import-reason-same-sound",
        Reason::OneLetter => "import-reason-one-letter",
        Reason::SomeLetters => "import-reason-some-letters",
        Reason::ArticleDiffers => "import-reason-article",
        Reason::SpacingDiffers => "import-reason-spacing",
        Reason::OrderDiffers => "import-reason-order",
        Reason::WordMissing => "import-reason-word-missing",
        Reason::FeminineEnding => "import-reason-feminine",
    }
}

/// A place or an organisation that may be meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    pub id: String,
    pub name_ar: String,
    pub name_fr: String,
}

/// What a person said about a doubtful row. Only what was asked is answered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Stays out; nothing else counts then.
    #[serde(default)]
    pub leave: bool,
    /// This known person; nothing for a new one.
    #[serde(default)]
    pub person: Option<String>,
    #[serde(default)]
    pub place: Option<String>,
    /// This known organisation; nothing for a new one.
    #[serde(default)]
    pub organisation: Option<String>,
    #[serde(default)]
    pub sex: Option<String>,
}

impl Decision {
    /// The known person who was chosen.
    pub fn meant(&self) -> Option<PersonId> {
        self.person.as_ref()?.parse().ok()
    }
}

impl Found {
    /// What a row says, before anything is looked up.
    pub fn said(said: Said) -> Self {
        Self {
            name_ar: said.name_ar,
            name_fr: said.name_fr,
            sex: said.sex.map(str::to_owned),
            birth_year: said.birth_year,
            phone: said.phone,
            email: said.email,
            place_as_written: said.place,
            organisation: said.organisation,
            faults: said.faults,
            ..Self::default()
        }
    }

    /// One name is enough; the page shows which it is.
    pub fn name(&self, arabic: bool) -> &str {
        let (wanted, other) =
            if arabic { (&self.name_ar, &self.name_fr) } else { (&self.name_fr, &self.name_ar) };
        if wanted.is_empty() { other } else { wanted }
    }

    pub fn named(&self) -> kit_words::Named<'_> {
        kit_words::Named { ar: &self.name_ar, fr: &self.name_fr }
    }

    /// The known people whom somebody was asked about.
    pub fn twins(&self) -> impl Iterator<Item = &Twin> {
        let twins = self.doubts.iter().filter_map(|doubt| match doubt {
            Doubt::Person(twins) => Some(twins),
            _ => None,
        });
        twins.flatten()
    }

    /// The row as it will be written, with what a person decided about it.
    #[must_use]
    pub fn decided(mut self, decision: &Decision) -> Self {
        if decision.place.is_some() {
            self.place.clone_from(&decision.place);
        }
        if decision.organisation.is_some() {
            self.organisation_known.clone_from(&decision.organisation);
        }
        if decision.sex.is_some() {
            self.sex.clone_from(&decision.sex);
        }
        self
    }

    /// Whether a decision answers every doubt with one of the answers that were offered.
    pub fn is_answered_by(&self, decision: &Decision) -> bool {
        let offered = |named: &[Named], id: &str| named.iter().any(|one| one.id == id);
        let answers = |doubt: &Doubt| match doubt {
            Doubt::Person(twins) => decision
                .person
                .as_ref()
                .is_none_or(|person| twins.iter().any(|twin| twin.person.to_string() == *person)),
            Doubt::Row(_) => true,
            Doubt::Place(places) => {
                decision.place.as_ref().is_some_and(|code| offered(places, code))
            }
            Doubt::Organisation(known) => {
                decision.organisation.as_ref().is_none_or(|id| offered(known, id))
            }
            // A known person's sex is known; a new one's may stay unsaid.
            Doubt::Sex => decision.sex.as_ref().is_none_or(|sex| sex == "f" || sex == "m"),
        };
        decision.leave || self.doubts.iter().all(answers)
    }
}
