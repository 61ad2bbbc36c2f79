//! A person. Nothing here touches the outside.

use crate::foundation::journal::Change;
use kit_db::{FromRow, id, text_column};
use kit_lang::Lang;
use kit_words::Named;

id!(
    /// A person.
    PersonId
);

/// As the lists of participants write it: ذ or أ, H or F.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sex {
    F,
    M,
}

impl Sex {
    pub const ALL: [Self; 2] = [Self::F, Self::M];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::F => "f",
            Self::M => "m",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sex| sex.as_str() == text)
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::F => "person-sex-f",
            Self::M => "person-sex-m",
        }
    }
}

text_column!(Sex);

/// One record a person across the years. One of the two names may be empty, never both.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Person {
    pub id: PersonId,
    pub name_ar: String,
    pub name_fr: String,
    pub sex: Option<Sex>,
    pub birth_year: Option<i64>,
    pub place: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub version: i64,
}

/// What is known of somebody on the way into the register, or of somebody who is there after an edit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewPerson {
    pub name_ar: String,
    pub name_fr: String,
    pub sex: Option<Sex>,
    pub birth_year: Option<i64>,
    pub place: String,
    pub phone: Option<String>,
    pub email: Option<String>,
}

/// A person without a name cannot be found again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a person needs a name in one script at least")]
pub struct Nameless;

impl Person {
    /// The name in the reader's script, or in the other one when it is the only one known.
    pub fn name(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.name_ar, &self.name_fr)
    }

    /// The name in the other script; empty when it is not known, or already the one shown.
    pub fn other_name(&self, lang: Lang) -> &str {
        in_other_script(lang, &self.name_ar, &self.name_fr)
    }

    pub fn named(&self) -> Named<'_> {
        Named { ar: &self.name_ar, fr: &self.name_fr }
    }

    /// What an edit would change, for the journal and for whoever saved second.
    pub fn changes(&self, new: &NewPerson) -> Vec<Change> {
        let year = |year: Option<i64>| year.map(|year| year.to_string()).unwrap_or_default();
        let sex = |sex: Option<Sex>| sex.map_or("", Sex::as_str);
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        Change::differing([
            Change::new("person-name-ar", &self.name_ar, &new.name_ar),
            Change::new("person-name-fr", &self.name_fr, &new.name_fr),
            Change::new("person-sex", sex(self.sex), sex(new.sex)),
            Change::new("person-birth-year", year(self.birth_year), year(new.birth_year)),
            Change::new("person-place", &self.place, &new.place),
            Change::new("person-phone", text(&self.phone), text(&new.phone)),
            Change::new("person-email", text(&self.email), text(&new.email)),
        ])
    }
}

impl From<&Person> for NewPerson {
    fn from(person: &Person) -> Self {
        Self {
            name_ar: person.name_ar.clone(),
            name_fr: person.name_fr.clone(),
            sex: person.sex,
            birth_year: person.birth_year,
            place: person.place.clone(),
            phone: person.phone.clone(),
            email: person.email.clone(),
        }
    }
}

impl NewPerson {
    /// Without blanks at the ends of names and doubled ones within; a phone in its one form when it can be read.
    pub fn tidied(mut self) -> Result<Self, Nameless> {
        for name in [&mut self.name_ar, &mut self.name_fr] {
            *name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        self.phone = self.phone.map(|phone| super::normal_phone(&phone).unwrap_or(phone));
        if self.name_ar.is_empty() && self.name_fr.is_empty() { Err(Nameless) } else { Ok(self) }
    }

    pub fn named(&self) -> Named<'_> {
        Named { ar: &self.name_ar, fr: &self.name_fr }
    }

    /// What journals and lists without a language call the person.
    pub fn title(&self) -> &str {
        in_script_of(Lang::Ar, &self.name_ar, &self.name_fr)
    }
}

/// Of a name in two scripts, the one for this reader, or the only one there is.
pub fn in_script_of<'a>(lang: Lang, ar: &'a str, fr: &'a str) -> &'a str {
    let (first, second) = if lang == Lang::Ar { (ar, fr) } else { (fr, ar) };
    if first.is_empty() { second } else { first }
}

/// Of a name in two scripts, the one that [`in_script_of`] does not give.
pub fn in_other_script<'a>(lang: Lang, ar: &'a str, fr: &'a str) -> &'a str {
    match (lang, ar.is_empty() || fr.is_empty() || ar == fr) {
        (_, true) => "",
        (Lang::Ar, _) => fr,
        _ => ar,
    }
}
