//! The head of official papers: the kingdom, the ministry, the province or whichever seat a paper comes from, its office;
//! in both languages, Arabic on the right; and between them the sign that the seat put there, or the mark. Every paper has the
//! same one: `letterhead(data.head)` in its template sets it.

mod routes;
mod actions;
mod sign;
mod permissions;
mod store;
mod views;
#[cfg(test)]
mod tests;

pub use self::{
    permissions::SIGN,
    store::{Ground, grounds},
};

use super::{Cx, Error, Slice, journal::Subject, messages};
use base64::{Engine, prelude::BASE64_STANDARD};
use kit_db::Reads;
use kit_lang::{Catalogue, Lang};
use serde::{Deserialize, Serialize};

pub const SLICE: Slice = Slice {
    name: "letterhead",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};

/// The lines of the head, as the template reads them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letterhead {
    pub ar: Vec<String>,
    pub fr: Vec<String>,
    /// The picture of the sign in base 64, until [`super::Paper`] hands it to the press as a file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign: Option<String>,
}

/// The head of a paper about something in `place`.
pub async fn of(cx: &Cx, tx: &impl Reads, place: &str) -> Result<Letterhead, Error> {
    let seat = seat_of(tx, place).await?;
    let sign = store::shown(tx, place).await?;
    let mut head = Letterhead::new(&cx.server.words, seat.as_ref());
    head.sign = sign.map(|sign| BASE64_STANDARD.encode(sign.bytes));
    Ok(head)
}

/// What the journal says a line is about.
struct Titled {
    place: String,
    title: String,
}

impl Titled {
    fn as_subject(&self) -> Subject<'_> {
        let (id, place, title) = (self.place.clone(), self.place.as_str(), self.title.as_str());
        Subject { kind: "place", id, place, title }
    }
}

async fn subject(tx: &impl Reads, place: &str) -> Result<Titled, Error> {
    let title = super::places::name_of(tx, place, Lang::Ar).await?;
    Ok(Titled { place: place.to_owned(), title })
}

/// Whose paper it is that is about something in `place`.
pub async fn seat_of(tx: &impl Reads, place: &str) -> Result<Option<Ground>, Error> {
    Ok(seat(&grounds(tx, place).await?).cloned())
}

/// The head of a working sheet, in the language of the sheet alone: the kingdom, the seat, the office.
pub fn short(words: &Catalogue, lang: Lang, seat: Option<&Ground>) -> Vec<String> {
    vec![
        words.format_plain(lang, "letterhead-kingdom", &[]),
        of_seat(words, lang, "letterhead-seat", seat),
        of_seat(words, lang, "letterhead-office", seat),
    ]
}

/// Whose paper it is, from a place and those above it, the nearest first: the province or prefecture around it, or else the
/// place itself.
pub fn seat(grounds: &[Ground]) -> Option<&Ground> {
    let committee = ["province", "prefecture", "arrondissements_prefecture"];
    let seat = grounds.iter().find(|ground| committee.contains(&ground.kind.as_str()));
    seat.or(grounds.first())
}

impl Letterhead {
    /// The head of this seat; without one, that of the nation.
    pub fn new(words: &Catalogue, seat: Option<&Ground>) -> Self {
        let lines = |lang| {
            let line = |key| words.format_plain(lang, key, &[]);
            vec![
                line("letterhead-kingdom"),
                line("letterhead-ministry"),
                of_seat(words, lang, "letterhead-seat", seat),
                of_seat(words, lang, "letterhead-office", seat),
            ]
        };
        Self { ar: lines(Lang::Ar), fr: lines(Lang::Fr), sign: None }
    }
}

/// A message about a seat, by its kind and with its name; without marks of direction, since a line of a paper is of one
/// script.
pub fn of_seat(words: &Catalogue, lang: Lang, key: &str, seat: Option<&Ground>) -> String {
    let (kind, name) = seat.map_or(("nation", String::new()), |seat| {
        let (first, second) = match lang {
            Lang::Ar => (&seat.name_ar, &seat.name_fr),
            Lang::Fr | Lang::En => (&seat.name_fr, &seat.name_ar),
        };
        let name = if first.trim().is_empty() { second } else { first };
        (seat.kind.as_str(), name.clone())
    });
    let vowel = if opens_with_vowel(&name) { "yes" } else { "no" };
    let args = [("kind", kind.into()), ("name", name.into()), ("vowel", vowel.into())];
    words.format_plain(lang, key, &args)
}

/// Before a vowel, French says d’Azilal and not de Azilal.
fn opens_with_vowel(name: &str) -> bool {
    kit_words::fold(name).starts_with(['a', 'e', 'i', 'o', 'u'])
}
