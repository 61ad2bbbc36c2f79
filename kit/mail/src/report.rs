//! What a server tells of a letter that it could not deliver: as RFC 3464 has it, or in its own words as far as these are certain.

use crate::incoming::{identifiers, named};
use mailparse::{MailHeaderMap, ParsedMail, parse_headers};

/// What became of a letter, as a server says.
#[derive(Clone, PartialEq, Eq)]
pub struct Report {
    pub delivery: Delivery,
    /// `5.1.1`, nothing about the reader; empty when the server gave none.
    pub code: String,
    /// The server's words, which may name the reader.
    pub words: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    Delivered,
    /// It is tried again: another report follows, or none.
    Delayed,
    /// It did not arrive, and nothing sent to this address ever will.
    Hard,
    /// It did not arrive; another one may.
    Soft,
}

/// The longest words of a server that are kept.
const LONGEST: usize = 300;

/// The parts of a message beyond which nobody looks, and the readers of a report.
const MOST_PARTS: usize = 100;
const MOST_READERS: usize = 50;

impl std::fmt::Debug for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Report({:?}, {})", self.delivery, self.code)
    }
}

/// The report that a message is, with the identifiers of the letters that it returns; none when it is none.
pub fn of(mail: &ParsedMail<'_>) -> Option<(Report, Vec<String>)> {
    let told = mail.parts().take(MOST_PARTS).find(|part| is_status(part));
    let report = match told {
        Some(part) => status(&part.get_body().ok()?)?,
        None if mail.ctype.mimetype == "multipart/report" => return None,
        None => in_own_words(mail)?,
    };
    Some((report, returned(mail)))
}

fn is_status(part: &ParsedMail<'_>) -> bool {
    let kind = part.ctype.mimetype.as_str();
    matches!(kind, "message/delivery-status" | "message/global-delivery-status")
}

/// Whether a server wrote it, and nobody.
pub fn is_of_a_server(mail: &ParsedMail<'_>) -> bool {
    let from = crate::answer::from(mail).to_lowercase();
    let local = from.split('@').next().unwrap_or_default();
    matches!(local, "mailer-daemon" | "postmaster" | "maildaemon" | "mail-daemon")
}

/// The blocks of a delivery status: the first is of the message, each other one of a reader.
fn status(body: &str) -> Option<Report> {
    let body = body.replace("\r\n", "\n");
    let blocks = body.split("\n\n").map(str::trim).filter(|block| !block.is_empty());
    let readers: Vec<Report> = blocks.take(MOST_READERS).filter_map(of_reader).collect();
    // A letter has one reader. Where it was passed on to several, it arrived as soon as one of them has it.
    let order = [Delivery::Delivered, Delivery::Delayed, Delivery::Soft, Delivery::Hard];
    order.iter().find_map(|one| readers.iter().find(|told| told.delivery == *one)).cloned()
}

fn of_reader(block: &str) -> Option<Report> {
    let mut bytes = block.as_bytes().to_vec();
    bytes.extend_from_slice(b"\n\n");
    let (headers, _) = parse_headers(&bytes).ok()?;
    let said = |name: &str| headers.get_first_value(name).unwrap_or_default();
    let action = said("Action").trim().to_lowercase();
    let words = typed(&said("Diagnostic-Code"));
    let code = match enhanced(&said("Status")) {
        // "Something is wrong" says less than what the other server answered.
        Some(code) if code.ends_with(".0.0") => enhanced(&words).unwrap_or(code),
        Some(code) => code,
        None => enhanced(&words).unwrap_or_default(),
    };
    let delivery = match action.as_str() {
        "delivered" | "relayed" | "expanded" => Delivery::Delivered,
        "delayed" => Delivery::Delayed,
        "failed" => grave(&code),
        _ => return None,
    };
    Some(Report { delivery, code, words: short(&words) })
}

/// `smtp; 550 no such person`, without what kind of words these are.
fn typed(diagnostic: &str) -> String {
    let (_, words) = diagnostic.split_once(';').unwrap_or(("", diagnostic));
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a failure is about the address (RFC 3463, 5.1 and what stands for it elsewhere), or about this letter and this day.
fn grave(code: &str) -> Delivery {
    match code {
        // No such person, no such domain, no such form of address, moved away, no mail is taken there at all; closed; no way there.
        "5.1.0" | "5.1.1" | "5.1.2" | "5.1.3" | "5.1.6" | "5.1.10" | "5.2.1" | "5.4.4" => {
            Delivery::Hard
        }
        _ => Delivery::Soft,
    }
}

/// The first `5.1.1` in a text.
fn enhanced(text: &str) -> Option<String> {
    let words = text.split(|c: char| !c.is_ascii_digit() && c != '.');
    words.map(|word| word.trim_matches('.')).find(|word| is_enhanced(word)).map(str::to_owned)
}

fn is_enhanced(word: &str) -> bool {
    let parts: Vec<&str> = word.split('.').collect();
    let small = |part: &&str| !part.is_empty() && part.len() <= 3;
    parts.len() == 3 && matches!(parts[0], "2" | "4" | "5") && parts.iter().all(small)
}

/// Servers that know no RFC 3464 write to nobody in particular, in words. Certain is only what has a code and returns the letter.
fn in_own_words(mail: &ParsedMail<'_>) -> Option<Report> {
    if !is_of_a_server(mail) || returned(mail).is_empty() {
        return None;
    }
    let told = mail.parts().take(MOST_PARTS).find(|part| part.ctype.mimetype == "text/plain")?;
    let body = told.get_body().ok()?;
    let body = before_the_letter(&body);
    let line = body.lines().find(|line| enhanced(line).is_some() || is_refusal(line))?;
    let code = enhanced(line).unwrap_or_default();
    // A warning that it is late has such a code, too, and is no failure.
    if code.starts_with('2') || code.starts_with('4') {
        return None;
    }
    Some(Report { delivery: grave(&code), code, words: short(line.trim()) })
}

/// `550 …` at the beginning of what another server said.
fn is_refusal(line: &str) -> bool {
    let mut words = line.split(|c: char| !c.is_ascii_alphanumeric());
    words.any(|word| matches!(word, "550" | "551" | "552" | "553" | "554"))
}

/// The identifiers of the letters that come back whole, or with their head alone.
fn returned(mail: &ParsedMail<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for part in mail.parts().take(MOST_PARTS) {
        match part.ctype.mimetype.as_str() {
            "message/rfc822"
            | "message/global"
            | "text/rfc822-headers"
            | "message/rfc822-headers"
            | "message/global-headers" => {
                let Ok(mut bytes) = part.get_body_raw() else { continue };
                bytes.extend_from_slice(b"\n\n");
                if let Ok((headers, _)) = parse_headers(&bytes) {
                    found.extend(named(&headers, &["Message-ID"]));
                }
            }
            "text/plain" if is_of_a_server(mail) => {
                let body = part.get_body().unwrap_or_default();
                let lines = body.lines().filter(|line| is_name(line));
                found.extend(lines.flat_map(identifiers).take(3));
            }
            _ => {}
        }
    }
    found
}

fn is_name(line: &str) -> bool {
    line.get(..11).is_some_and(|head| head.eq_ignore_ascii_case("message-id:"))
}

/// What stands before the returned letter, in a body that holds both.
fn before_the_letter(body: &str) -> String {
    let own = body.lines().take_while(|line| !is_name(line) && !line.starts_with("Return-Path:"));
    own.collect::<Vec<_>>().join("\n")
}

fn short(words: &str) -> String {
    let calm = words.chars().map(|c| if c.is_control() { ' ' } else { c });
    calm.take(LONGEST).collect()
}
