//! What may be given as a link, and the functions that a slice gives for it.

use super::{BY_LINK, Link};
use crate::{
    foundation::{Cx, Error, Form, Verb},
    layout::{Choice, Frame},
};
use kit_db::{ReadTx, WriteTx, uuid::Uuid};
use kit_lang::Lang;
use std::pin::Pin;

type Found<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// The thing on whose page links are listed, whoever asks.
pub type Thing = Option<Given>;
/// For whom a link may be.
pub type Bearers = Vec<Bearer>;
/// What the bearer is asked; none when there is nothing to answer any more.
pub type Asking = Option<Asked>;
/// The key of what was answered.
pub type Answering = &'static str;

/// A verb that may be given away on one thing. What each function may assume: it is asked of this link's thing alone.
pub struct Linkable {
    pub verb: Verb,
    /// The kind of the thing on whose page it is listed, as the journal calls it.
    pub kind: &'static str,
    /// Whether it may be answered again until its last day.
    pub repeated: bool,
    /// For how many days, unless the giver says otherwise.
    pub days: i64,
    pub thing: for<'a> fn(&'a Cx, &'a ReadTx, Uuid) -> Found<'a, Thing>,
    pub bearers: for<'a> fn(&'a Cx, &'a ReadTx, Uuid) -> Found<'a, Bearers>,
    pub ask: for<'a> fn(&'a Cx, &'a ReadTx, &'a Link) -> Found<'a, Asking>,
    /// Reads the form and does the verb. Fails with [`Error::Invalid`] when the form is wrong, with [`Error::NotFound`] or
    /// [`Error::Conflict`] when there is nothing to answer any more.
    pub answer: for<'a> fn(&'a Cx, &'a mut WriteTx, &'a Link, &'a mut Form) -> Found<'a, Answering>,
}

/// The thing that a link is given on.
#[derive(Debug, Clone)]
pub struct Given {
    pub title: String,
    pub place: String,
    pub href: String,
}

/// Somebody who may be given a link.
#[derive(Debug, Clone)]
pub struct Bearer {
    /// The one thing that is theirs to answer: their registration.
    pub subject: Uuid,
    pub name: String,
    pub mail: String,
}

/// What the bearer of a link sees: the thing, and what is asked of them.
#[derive(Debug, Clone)]
pub struct Asked {
    pub title: String,
    /// What it is about, in a sentence.
    pub lead: String,
    /// Names and values: when, where.
    pub facts: Vec<(String, String)>,
    pub questions: Vec<Question>,
    /// The words of the button.
    pub go: String,
    /// What becomes of the answer.
    pub note: String,
}

/// One field of the page: a choice, or a text where there is nothing to choose from.
#[derive(Debug, Clone)]
pub struct Question {
    pub name: &'static str,
    pub label: String,
    pub hint: String,
    pub choices: Vec<Choice>,
    /// Whether the choices stand side by side.
    pub row: bool,
}

impl Linkable {
    /// The key of what the link is for: `session.answer` → `link-for-session-answer`.
    pub fn key(&self) -> String {
        format!("link-for-{}", self.verb.name.replace('.', "-"))
    }

    /// Those that are listed on things of this kind.
    pub fn of(kind: &str) -> impl Iterator<Item = &'static Self> + use<'_> {
        crate::app::LINKABLE.iter().filter(move |one| one.kind == kind)
    }
}

impl Bearer {
    pub fn name(lang: Lang, ar: &str, fr: &str) -> String {
        let (first, other) = if lang == Lang::Ar { (ar, fr) } else { (fr, ar) };
        if first.is_empty() { other.to_owned() } else { first.to_owned() }
    }
}

/// Who did something, as the journal keeps it, for people to read: a signed link says to whom it was given, and by whom.
pub fn told_by(frame: &Frame, actor: &str) -> String {
    let mut parts = actor.split('\t');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(BY_LINK), Some(bearer), Some(giver)) => {
            frame.t2("journal-by-link", "bearer", bearer, "giver", giver)
        }
        _ => actor.to_owned(),
    }
}
