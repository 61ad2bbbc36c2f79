//! The participants of an event in a few bytes each: what a report needs to know of a registration, small enough to be kept
//! between readings. Texts that come back, such as homes and audiences, are numbers here. Nothing here touches the outside.

use kit_db::uuid::Uuid;
use std::{collections::HashMap, sync::Arc};

/// A text by its number in [`Numbers`].
pub type Word = u32;

/// As the column says it, unknown first.
pub const SEXES: [&str; 3] = ["", "f", "m"];

/// A year of birth that is not known: one that no report's year reaches.
pub const NOT_BORN: i16 = i16::MAX;

/// One registration.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The person's number in [`Numbers`].
    pub person: u32,
    /// The commune of residence, or a place above it when that is not known.
    pub home: Word,
    /// The kind of the organisation that the person came for.
    pub kind: Word,
    pub audience: Word,
    pub born: i16,
    /// Half-days attended.
    pub attended: u16,
    /// The place in [`SEXES`].
    pub sex: u8,
}

/// Everybody registered for an event as a participant, each once.
pub type Roll = Arc<[Row]>;

/// People and texts, numbered as they are met. A number stays what it is.
#[derive(Debug, Default)]
pub struct Numbers {
    people: HashMap<Uuid, u32>,
    words: HashMap<Arc<str>, Word>,
    texts: Vec<Arc<str>>,
}

impl Numbers {
    pub fn people(&self) -> usize {
        self.people.len()
    }

    pub fn texts(&self) -> &[Arc<str>] {
        &self.texts
    }

    fn person(&mut self, id: Uuid) -> u32 {
        let next = number(self.people.len());
        *self.people.entry(id).or_insert(next)
    }

    fn word(&mut self, text: &str) -> Word {
        if let Some(word) = self.words.get(text) {
            return *word;
        }
        let (word, text) = (number(self.texts.len()), Arc::from(text));
        self.texts.push(Arc::clone(&text));
        self.words.insert(text, word);
        word
    }
}

fn number(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

/// Reads `person,sex,born,home,kind,audience,attended` for each registration, with `;` between them.
pub fn read(text: &str, numbers: &mut Numbers) -> Roll {
    text.split(';').filter_map(|one| row(one, numbers)).collect()
}

fn row(text: &str, numbers: &mut Numbers) -> Option<Row> {
    let mut parts = text.split(',');
    let id = Uuid::try_parse(parts.next()?).ok()?;
    let (sex, born, home) = (parts.next()?, parts.next()?, parts.next()?);
    let (kind, audience) = (parts.next()?, parts.next()?);
    let attended = parts.next()?.parse().ok()?;
    Some(Row {
        person: numbers.person(id),
        home: numbers.word(home.get(..COMMUNE).unwrap_or(home)),
        kind: numbers.word(kind),
        audience: numbers.word(audience),
        born: born.parse().unwrap_or(NOT_BORN),
        attended,
        sex: u8::from(sex == SEXES[1]) + 2 * u8::from(sex == SEXES[2]),
    })
}

/// How many characters of a code say the commune; a place that people added, `05.081.03.09-4`, counts as its commune.
const COMMUNE: usize = 12;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_registration_is_read_as_it_is_written() {
        let mut numbers = Numbers::default();
        let text = "0192f0c1-7000-7000-8000-000000000001,f,1990,05.081.03.09-4,association,cldh,3;\
                    0192F0C170007000800000000000000A,,,05.081,,,0";
        let roll = read(text, &mut numbers);
        let text_of = |word: Word| &*numbers.texts()[word as usize];
        assert_eq!(roll.iter().map(|row| row.person).collect::<Vec<_>>(), [0, 1]);
        assert_eq!((roll[0].sex, roll[0].born, roll[0].attended), (1, 1990, 3));
        assert_eq!((text_of(roll[0].kind), text_of(roll[0].audience)), ("association", "cldh"));
        assert_eq!(text_of(roll[0].home), "05.081.03.09");
        assert_eq!((roll[1].sex, roll[1].born, roll[1].attended), (0, NOT_BORN, 0));
        assert_eq!((text_of(roll[1].home), text_of(roll[1].kind)), ("05.081", ""));
        assert_eq!(read("", &mut numbers).len(), 0);
    }

    #[test]
    fn a_million_take_twenty_four_megabytes() {
        assert_eq!(size_of::<Row>(), 24);
    }
}
