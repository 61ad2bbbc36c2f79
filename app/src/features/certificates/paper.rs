//! What a paper says, in both languages, put into words on the day of issue and kept as it is.

use super::{
    Code, Kind, code,
    roll::Entry,
    score::{Score, figure},
};
use crate::{
    features::training::Session,
    foundation::letterhead::{self, Ground, Letterhead},
};
use chrono::NaiveDate;
use kit_db::FromRow;
use kit_lang::{Arg, Catalogue, Lang};
use serde::{Deserialize, Serialize};

/// Everything that is printed, in the shape that the template reads, and the dates that the public page writes in the
/// language of whoever asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Content {
    /// Left out when it is participation, as all papers were before there was another kind.
    #[serde(default, skip_serializing_if = "Kind::is_participation")]
    pub kind: Kind,
    pub number: String,
    /// The address of the public page.
    pub url: String,
    pub issued_on: NaiveDate,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    /// Half-days, present or late, and how many there were.
    pub attended: i64,
    pub of: i64,
    /// What a certificate of competence was earned by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub test: Option<Test>,
    pub ar: Side,
    pub fr: Side,
    pub signatures: Vec<Signature>,
}

/// A test that was passed, and when.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Test {
    #[serde(flatten)]
    pub score: Score,
    pub taken_on: NaiveDate,
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
        letterhead::seat(&self.grounds)
    }

    /// The start of a number: place and year.
    pub fn prefix(&self) -> String {
        let place = self.seat().map_or(self.session.place.as_str(), |seat| seat.code.as_str());
        format!("{place}/{}", self.today.format("%Y"))
    }

    /// What the numbers of one kind are counted by.
    pub fn series(&self, kind: Kind) -> String {
        match kind {
            Kind::Participation => self.prefix(),
            Kind::Competence => format!("{}/{}", self.prefix(), kind.letter()),
        }
    }

    /// `05.081/2026/0017`, and `05.081/2026/C0017` for a certificate of competence.
    pub fn number(&self, kind: Kind, number: i64) -> String {
        format!("{}/{}{number:04}", self.prefix(), kind.letter())
    }

    /// The words of one person's paper.
    pub fn content(&self, entry: &Entry, number: &str, code: &Code) -> Content {
        let head = Letterhead::new(self.words, self.seat());
        Content {
            kind: entry.rule.kind,
            number: number.to_owned(),
            url: code::address(code, self.public_url),
            issued_on: self.today,
            starts_on: self.session.starts_on,
            ends_on: self.session.ends_on,
            attended: entry.taker.attended,
            of: entry.rule.of,
            test: test(entry),
            ar: self.side(Lang::Ar, head.ar, entry),
            fr: self.side(Lang::Fr, head.fr, entry),
            signatures: vec![self.office(), self.led_by()],
        }
    }

    fn side(&self, lang: Lang, head: Vec<String>, entry: &Entry) -> Side {
        let (taker, session) = (&entry.taker, self.session);
        let sex = Arg::from(taker.sex.as_deref().unwrap_or("unknown"));
        let signer = self.of_seat(lang, "certificate-paper-signer");
        let kind = ("kind", Arg::from(entry.rule.kind.as_str()));
        let days = kit_lang::date_range(lang, session.starts_on, session.ends_on);
        Side {
            head,
            title: self.say(lang, "certificate-paper-title", std::slice::from_ref(&kind)),
            opening: capital(&self.say(
                lang,
                "certificate-paper-opening",
                &[("sex", sex.clone()), ("signer", signer.into())],
            )),
            name: in_script(lang, &taker.name_ar, &taker.name_fr),
            attended: self.say(lang, "certificate-paper-attended", &[("sex", sex), kind]),
            subject: in_script(lang, &session.title_ar, &session.title_fr),
            facts: vec![self.held(lang), days, self.earned(lang, entry)],
            issued: self.issued(lang),
            verify: self.say(lang, "certificate-paper-verify", &[]),
            place: self.place(lang),
        }
    }

    /// What the person did for it.
    fn earned(&self, lang: Lang, entry: &Entry) -> String {
        let Some(test) = test(entry) else {
            let args = [("count", entry.taker.attended.into()), ("of", entry.rule.of.into())];
            return self.say(lang, "certificate-paper-half-days", &args);
        };
        let (score, out_of) = (figure(test.score.score), figure(test.score.out_of));
        let date = kit_lang::date(lang, test.taken_on);
        let args = [("score", score.into()), ("of", out_of.into()), ("date", date.into())];
        self.say(lang, "certificate-paper-test", &args)
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
        let seat = self.of_seat(lang, "letterhead-seat");
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
        letterhead::of_seat(self.words, lang, key, self.seat())
    }

    /// Without marks of direction: each sentence of the paper is of one script.
    fn say(&self, lang: Lang, key: &str, args: &[(&str, Arg)]) -> String {
        self.words.format_plain(lang, key, args)
    }
}

/// The test behind a certificate of competence; nothing behind the other kind.
fn test(entry: &Entry) -> Option<Test> {
    if entry.rule.kind == Kind::Participation {
        return None;
    }
    Some(Test { score: entry.taker.score()?, taken_on: entry.taker.taken_on? })
}

/// What there is, in this script if possible.
pub fn in_script(lang: Lang, ar: &str, fr: &str) -> String {
    let (first, second) = if lang == Lang::Ar { (ar, fr) } else { (fr, ar) };
    if first.trim().is_empty() { second.to_owned() } else { first.to_owned() }
}

/// An office at the head of a signature is written as a line of its own.
fn capital(line: &str) -> String {
    let mut letters = line.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
