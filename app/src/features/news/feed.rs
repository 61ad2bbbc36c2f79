//! What is told, as a feed that programs read (RFC 4287).

use super::told::Told;
use askama::Template;
use chrono::{DateTime, SecondsFormat, Utc};
use kit_lang::Lang;

/// The feed of a place. The template escapes what it is given, as XML wants it.
#[derive(Template)]
#[template(path = "features/news/templates/atom.xml")]
pub struct Feed {
    pub lang: &'static str,
    pub id: String,
    pub this: String,
    pub page: String,
    pub title: String,
    pub author: String,
    pub updated: String,
    pub entries: Vec<Entry>,
}

pub struct Entry {
    /// The same for ever, whatever becomes of its words and of this address.
    pub id: String,
    pub title: String,
    pub href: String,
    pub kind: String,
    pub published: String,
    pub updated: String,
    pub summary: String,
}

impl Entry {
    pub fn of(one: &Told, base: &str, lang: Lang, kind: String) -> Self {
        Self {
            id: format!("urn:uuid:{}", one.id),
            title: legal(one.title(lang)),
            href: format!("{base}{}", one.href()),
            published: stamp(one.published_at),
            updated: stamp(one.changed_at.max(one.published_at)),
            summary: legal(one.text(lang)),
            kind,
        }
    }
}

/// A moment as feeds write it.
pub fn stamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Without the letters that XML has no way to write.
fn legal(text: &str) -> String {
    let known = |letter: &char| !letter.is_control() || *letter == '\n' || *letter == '\t';
    text.chars().filter(known).filter(|letter| !matches!(letter, '\u{fffe}' | '\u{ffff}')).collect()
}
