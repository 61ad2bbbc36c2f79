//! What a paper says, in both languages, put into words on the day of issue and kept as it is.

use super::{Code, roll::Entry};
use crate::features::training::Session;
use chrono::NaiveDate;
use kit_db::FromRow;
use kit_lang::{Arg, Catalogue, Lang};
use serde::{Deserialize, Serialize};

/// Everything that is printed, in the shape that the template reads, and the dates that the public page writes in the
/// language of whoever asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub number: String,
    /// The address of the public page.
    pub url: String,
    pub issued_on: NaiveDate,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    /// Half-days, present or late, and how many there were.
    pub attended: i64,
    pub of: i64,
    pub ar: Side,
    pub fr: Side,
    pub signatures: Vec<Signature>,
}

/// The half of the paper that is in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Side {
    pub head: Vec<String>,
    pub title: String,
    pub opening: String,
    pub name: String,
    pub attended: String,
    pub subject: String,
    pub facts: Vec<String>,
    pub issued: String,
    pub verify: String,
    /// The place of the session; on the paper it is within the facts.
    pub place: String,
}

/// Who signs, by their office; their own name when it is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    pub ar: String,
    pub fr: String,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub name: Option<String>,
}

/// A place above the session's, with its names.
#[derive(Debug, Clone, FromRow)]
pub struct Ground {
    pub code: String,
    pub kind: String,
    pub name_ar: String,
    pub name_fr: String,
}

/// Somebody who led the session.
#[derive(Debug, Clone, FromRow)]
pub struct Leader {
    pub name_ar: String,
    pub name_fr: String,
    pub sex: Option<String>,
}

/// What all papers of one issue have in common.
pub struct Draft<'a> {
    pub words: &'a Catalogue,
    pub public_url: &'a str,
    pub session: &'a Session,
    /// From the session's own place up to the nation.
    pub grounds: Vec<Ground>,
    pub leaders: Vec<Leader>,
    pub today: NaiveDate,
}

impl Draft<'_> {
    /// Whose certificate it is: the province or prefecture around the session, or its own place above these.
    pub fn seat(&self) -> Option<&Ground> {
        let committee = ["province", "prefecture", "arrondissements_prefecture"];
        let seat = self.grounds.iter().find(|ground| committee.contains(&ground.kind.as_str()));
        seat.or(self.grounds.first())
    }

    /// The start of a number: place and year.
    pub fn prefix(&self) -> String {
        let place = self.seat().map_or(self.session.place.as_str(), |seat| seat.code.as_str());
        format!("{place}/{}", self.today.format("%Y"))
    }

    /// The words of one person's paper.
    pub fn content(&self, entry: &Entry, number: &str, code: &Code) -> Content {
        Content {
            number: number.to_owned(),
            url: code.address(self.public_url),
            issued_on: self.today,
            starts_on: self.session.starts_on,
            ends_on: self.session.ends_on,
            attended: entry.attended,
            of: entry.of,
            ar: self.side(Lang::Ar, entry),
            fr: self.side(Lang::Fr, entry),
            signatures: vec![self.office(), self.led_by()],
        }
    }

    fn side(&self, lang: Lang, entry: &Entry) -> Side {
        let (taker, session) = (&entry.taker, self.session);
        let sex = Arg::from(taker.sex.as_deref().unwrap_or("unknown"));
        let signer = self.of_seat(lang, "certificate-paper-signer");
        let half_days = [("count", entry.attended.into()), ("of", entry.of.into())];
        let days = kit_lang::date_range(lang, session.starts_on, session.ends_on);
        Side {
            head: self.head(lang),
            title: self.say(lang, "certificate-paper-title", &[]),
            opening: capital(&self.say(
                lang,
                "certificate-paper-opening",
                &[("sex", sex.clone()), ("signer", signer.into())],
            )),
            name: in_script(lang, &taker.name_ar, &taker.name_fr),
            attended: self.say(lang, "certificate-paper-attended", &[("sex", sex)]),
            subject: in_script(lang, &session.title_ar, &session.title_fr),
            facts: vec![
                self.held(lang),
                days,
                self.say(lang, "certificate-paper-half-days", &half_days),
            ],
            issued: self.issued(lang),
            verify: self.say(lang, "certificate-paper-verify", &[]),
            place: self.place(lang),
        }
    }

    fn head(&self, lang: Lang) -> Vec<String> {
        vec![
            self.say(lang, "certificate-paper-kingdom", &[]),
            self.say(lang, "certificate-paper-ministry", &[]),
            self.of_seat(lang, "certificate-paper-seat"),
            self.of_seat(lang, "certificate-paper-office"),
        ]
    }

    /// The commune, or whichever place below the seat, where the session was held.
    fn below_seat(&self) -> Option<&Ground> {
        let seat = self.seat()?;
        self.grounds.first().filter(|ground| ground.code != seat.code)
    }

    fn held(&self, lang: Lang) -> String {
        match self.below_seat() {
            Some(_) => {
                let place = self.place(lang);
                self.say(lang, "certificate-paper-held-at", &[("place", place.into())])
            }
            None => self.of_seat(lang, "certificate-paper-held-in"),
        }
    }

    fn place(&self, lang: Lang) -> String {
        let seat = self.of_seat(lang, "certificate-paper-seat");
        let Some(below) = self.below_seat() else { return seat };
        let name = in_script(lang, &below.name_ar, &below.name_fr);
        self.say(lang, "certificate-paper-place", &[("place", name.into()), ("seat", seat.into())])
    }

    fn issued(&self, lang: Lang) -> String {
        let at = self.of_seat(lang, "certificate-paper-issued-at");
        let date = kit_lang::date(lang, self.today);
        self.say(lang, "certificate-paper-issued", &[("at", at.into()), ("date", date.into())])
    }

    fn office(&self) -> Signature {
        let [ar, fr] = [Lang::Ar, Lang::Fr]
            .map(|lang| capital(&self.of_seat(lang, "certificate-paper-signer")));
        Signature { ar, fr, name: None }
    }

    /// One who led it alone is named; several are a team.
    fn led_by(&self) -> Signature {
        let (who, name) = match self.leaders.as_slice() {
            [] => ("nobody", None),
            [alone] => {
                let name = in_script(Lang::Ar, &alone.name_ar, &alone.name_fr);
                (alone.sex.as_deref().unwrap_or("unknown"), Some(name))
            }
            _ => ("team", None),
        };
        let words = |lang| self.say(lang, "certificate-paper-leader", &[("who", who.into())]);
        Signature { ar: words(Lang::Ar), fr: words(Lang::Fr), name }
    }

    /// A message about the seat: by its kind, with its name.
    fn of_seat(&self, lang: Lang, key: &str) -> String {
        let (kind, name) = match self.seat() {
            Some(seat) => (seat.kind.as_str(), in_script(lang, &seat.name_ar, &seat.name_fr)),
            None => ("nation", String::new()),
        };
        let vowel = if opens_with_vowel(&name) { "yes" } else { "no" };
        self.say(
            lang,
            key,
            &[("kind", kind.into()), ("name", name.into()), ("vowel", vowel.into())],
        )
    }

    /// Without marks of direction: each sentence of the paper is of one script.
    fn say(&self, lang: Lang, key: &str, args: &[(&str, Arg)]) -> String {
        self.words.format_plain(lang, key, args)
    }
}

/// What there is, in this script if possible.
pub fn in_script(lang: Lang, ar: &str, fr: &str) -> String {
    let (first, second) = if lang == Lang::Ar { (ar, fr) } else { (fr, ar) };
    if first.trim().is_empty() { second.to_owned() } else { first.to_owned() }
}

/// Before a vowel, French says d’Azilal and not de Azilal.
fn opens_with_vowel(name: &str) -> bool {
    kit_words::fold(name).starts_with(['a', 'e', 'i', 'o', 'u'])
}

/// An office at the head of a signature is written as a line of its own.
fn capital(line: &str) -> String {
    let mut letters = line.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
