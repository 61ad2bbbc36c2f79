//! What a message that came back says. Nothing here touches the outside, and whatever the bytes are, something is answered.

use crate::{
    answer::{self, Words},
    report::{self, Report},
};
use mailparse::{MailHeader, MailHeaderMap, ParsedMail};

/// A message that came in.
#[derive(Clone, PartialEq, Eq)]
pub struct Incoming {
    /// The left sides of the identifiers of messages that it says it is about. Whoever has one of a letter held the letter.
    pub about: Vec<String>,
    /// The address that it says it comes from, which anybody may write; empty when there is none.
    pub from: String,
    pub came: Came,
}

/// What it is.
#[derive(Clone, PartialEq, Eq)]
pub enum Came {
    /// A server tells what became of a letter.
    Report(Report),
    /// A machine answers for somebody who is away, or says that a letter was opened.
    Machine,
    /// Somebody writes.
    Words(Words),
    /// Nobody can say for certain.
    Unclear,
}

/// More identifiers than these are in no honest message.
const MOST_NAMED: usize = 30;

/// Longer than this is no identifier of ours.
const LONGEST_NAME: usize = 120;

/// What it says is of people: it is for no log.
impl std::fmt::Debug for Incoming {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Incoming(…)")
    }
}

impl Incoming {
    /// Reads a message as it lies in a mail box. Of one that was cut off, what is there is read.
    pub fn read(bytes: &[u8]) -> Self {
        match mailparse::parse_mail(bytes) {
            Ok(mail) => Self::of(&mail),
            Err(_) => Self { about: Vec::new(), from: String::new(), came: Came::Unclear },
        }
    }

    fn of(mail: &ParsedMail<'_>) -> Self {
        let mut about = named(&mail.headers, &["In-Reply-To", "References"]);
        let came = match report::of(mail) {
            Some((report, headers)) => {
                about.extend(headers);
                Came::Report(report)
            }
            None => otherwise(mail),
        };
        about.truncate(MOST_NAMED);
        Self { about, from: answer::from(mail), came }
    }
}

fn otherwise(mail: &ParsedMail<'_>) -> Came {
    if mail.ctype.mimetype == "multipart/report" {
        return match mail.ctype.params.get("report-type").map(|kind| kind.to_lowercase()) {
            // That somebody opened a letter is asked of nobody here.
            Some(kind) if kind == "disposition-notification" => Came::Machine,
            _ => Came::Unclear,
        };
    }
    if report::is_of_a_server(mail) {
        return Came::Unclear;
    }
    match is_automatic(mail) {
        true => Came::Machine,
        false => Came::Words(Words::of(mail)),
    }
}

/// Whether a machine wrote it (RFC 3834, and what was there before).
fn is_automatic(mail: &ParsedMail<'_>) -> bool {
    let said =
        |name: &str| mail.headers.get_first_value(name).map(|said| said.trim().to_lowercase());
    let submitted = said("Auto-Submitted").is_some_and(|said| !said.starts_with("no"));
    let bulk = said("Precedence")
        .is_some_and(|said| matches!(said.as_str(), "bulk" | "junk" | "list" | "auto_reply"));
    let marked = ["X-Autoreply", "X-Autorespond", "X-Auto-Reply", "List-Id"];
    submitted
        || bulk
        || marked.iter().any(|name| said(name).is_some())
        || said("Return-Path").is_some_and(|said| said == "<>")
}

/// The left sides of the identifiers that stand in these headers.
pub fn named(headers: &[MailHeader<'_>], names: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for name in names {
        for value in headers.get_all_values(name) {
            found.extend(identifiers(&value));
        }
    }
    found.truncate(MOST_NAMED);
    found
}

/// `<left@right>` as often as it stands in a text: the left sides.
pub fn identifiers(text: &str) -> impl Iterator<Item = String> {
    let inner = text.split('<').skip(1).filter_map(|rest| rest.split_once('>'));
    inner
        .filter_map(|(inner, _)| inner.split_once('@'))
        .map(|(left, _)| left.trim().to_owned())
        .filter(|left| !left.is_empty() && left.len() <= LONGEST_NAME)
}
