//! A processing of data about people, as the register holds it. Nothing here touches the outside.

use crate::foundation::{journal::Change, word};
use chrono::NaiveDate;
use kit_lang::Lang;

word!(
    /// What makes it lawful (art. 4).
    Basis, "processing-basis-{}", {
        Consent => "consent",
        Obligation => "obligation",
        Contract => "contract",
        Vital => "vital",
        PublicTask => "public_task",
        Legitimate => "legitimate",
    }
);

word!(
    /// How far it is with the commission (art. 12 and following).
    State, "processing-state-{}", {
        ToDeclare => "to_declare",
        Declared => "declared",
        Authorised => "authorised",
    }
);

word!(
    /// A form or a paper that takes data from people and shows the notice.
    Use, "processing-use-{}", {
        Person => "person",
        Import => "import",
        Attendance => "attendance",
        Account => "account",
        Public => "public",
        Case => "case",
        Press => "press",
        Request => "request",
    }
);

/// The texts of a processing in the order of the page, with the keys of their labels.
pub const TEXTS: [(&str, &str); 10] = [
    ("name", "processing-name"),
    ("controller", "processing-controller"),
    ("purpose", "processing-purpose"),
    ("kinds", "processing-kinds"),
    ("people", "processing-people"),
    ("recipients", "processing-recipients"),
    ("retention", "processing-retention"),
    ("answers", "processing-answers"),
    ("subcontractor", "processing-subcontractor"),
    ("transfer", "processing-transfer"),
];

/// What is said of a processing in one language, in the order of [`TEXTS`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words(pub [String; 10]);

impl Words {
    pub fn text(&self, name: &str) -> &str {
        let at = TEXTS.iter().position(|(known, _)| *known == name);
        at.map_or("", |at| &self.0[at])
    }
}

/// One processing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Processing {
    /// Readable where it was shipped.
    pub code: String,
    pub basis: Basis,
    /// How long a name is kept after it was last needed; none as long as nobody decides.
    pub months: Option<i64>,
    /// Whether data leave the country.
    pub abroad: bool,
    pub state: State,
    /// The number of the receipt or the authorisation, and its day.
    pub number: String,
    pub numbered_on: Option<NaiveDate>,
    /// Whether the authorisation covers the national identity number.
    pub identity: bool,
    /// Where people go who want to see, correct or object.
    pub contact: String,
    pub uses: Vec<Use>,
    pub version: i64,
    /// Arabic, French, English.
    pub words: [Words; 3],
}

impl Processing {
    pub fn words(&self, lang: Lang) -> &Words {
        let at = Lang::ALL.iter().position(|one| *one == lang).unwrap_or(0);
        &self.words[at]
    }

    /// A text in the reader's language; where there is none, in French, then in Arabic.
    pub fn text(&self, lang: Lang, name: &str) -> &str {
        let all = [lang, Lang::Fr, Lang::Ar].map(|lang| self.words(lang).text(name));
        all.into_iter().find(|text| !text.is_empty()).unwrap_or("")
    }

    pub fn name(&self, lang: Lang) -> &str {
        self.text(lang, "name")
    }

    /// Whether it lets the national identity number be written down.
    pub fn lets_identity(&self) -> bool {
        self.identity && self.state == State::Authorised && !self.number.is_empty()
    }

    /// What an edit would change, for the journal.
    pub fn changes(&self, new: &Self) -> Vec<Change> {
        let months = |one: &Self| one.months.map(|months| months.to_string()).unwrap_or_default();
        let day = |one: &Self| one.numbered_on.map(|day| day.to_string()).unwrap_or_default();
        let yes = |yes: bool| if yes { "processing-yes" } else { "processing-no" };
        let uses = |one: &Self| words_of(&one.uses);
        let mut changes = vec![
            Change::new("processing-basis", self.basis.key(), new.basis.key()),
            Change::new("processing-months", months(self), months(new)),
            Change::new("processing-abroad", yes(self.abroad), yes(new.abroad)),
            Change::new("processing-state", self.state.key(), new.state.key()),
            Change::new("processing-number", &self.number, &new.number),
            Change::new("processing-numbered-on", day(self), day(new)),
            Change::new("processing-identity", yes(self.identity), yes(new.identity)),
            Change::new("processing-contact", &self.contact, &new.contact),
            Change::new("processing-uses", uses(self), uses(new)),
        ];
        for (before, after) in self.words.iter().zip(&new.words) {
            for (at, (_, key)) in TEXTS.iter().enumerate() {
                changes.push(Change::new(key, &before.0[at], &after.0[at]));
            }
        }
        Change::differing(changes)
    }
}

/// The uses as one text, as they are kept.
pub fn words_of(uses: &[Use]) -> String {
    uses.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(" ")
}

/// The uses that a text holds.
pub fn uses_of(text: &str) -> Vec<Use> {
    text.split_whitespace().filter_map(Use::parse).collect()
}
