//! What somebody writes: their own words, without the letter that they answer.

use mailparse::{DispositionType, MailAddr, MailHeaderMap, ParsedMail, addrparse_header};

/// The words of somebody.
#[derive(Clone, PartialEq, Eq)]
pub struct Words {
    /// Without the marks of an answer before it.
    pub subject: String,
    pub text: String,
    /// So many files came with it.
    pub files: usize,
}

const MOST_PARTS: usize = 100;
const LONGEST: usize = 20_000;

/// What is written before the subject of an answer.
const MARKS: &[&str] = &["re:", "re :", "ré:", "rép:", "tr:", "fw:", "fwd:", "رد:", "رد :"];

/// What other mail programs write above the letter that is answered, which they do not mark line by line.
const BREAKS: &[&str] = &[
    "-----original message-----",
    "-----message d'origine-----",
    "-----message d’origine-----",
    "-----الرسالة الأصلية-----",
    "________________________________",
    "-- ",
];

/// The end of the line that says who wrote when.
const SAID: &[&str] = &["wrote:", "a écrit :", "a écrit :", "a écrit:", "كتب:", "كتبت:", "كتب :"];

/// Its beginning, where it is so long that it was broken.
const SAYS: &[&str] = &["On ", "Le ", "في ", "بتاريخ "];

impl Words {
    pub fn of(mail: &ParsedMail<'_>) -> Self {
        let subject = mail.headers.get_first_value("Subject").unwrap_or_default();
        let own = |part: &&ParsedMail<'_>| {
            part.subparts.is_empty() && !is_file(part) && part.ctype.mimetype.starts_with("text/")
        };
        let parts: Vec<&ParsedMail<'_>> = mail.parts().take(MOST_PARTS).collect();
        let read = |kind: &str| {
            let part = parts.iter().copied().filter(own).find(|part| part.ctype.mimetype == kind);
            part.and_then(text_of)
        };
        let text = read("text/plain").filter(|text| !text.trim().is_empty());
        let text = text.or_else(|| read("text/html").map(|html| plain(&html))).unwrap_or_default();
        Self {
            subject: unmarked(&subject),
            text: without_quotes(&text).chars().take(LONGEST).collect(),
            files: parts.iter().filter(|part| is_file(part)).count(),
        }
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Words(…)")
    }
}

/// Its text. Where no letters are named, or only those of English, it is mostly UTF-8 all the same.
fn text_of(part: &ParsedMail<'_>) -> Option<String> {
    let plain = matches!(part.ctype.charset.to_lowercase().as_str(), "us-ascii" | "utf-8");
    let unicode = || String::from_utf8(part.get_body_raw().ok()?).ok();
    plain.then(unicode).flatten().or_else(|| part.get_body().ok())
}

fn is_file(part: &ParsedMail<'_>) -> bool {
    let stated = part.get_content_disposition();
    stated.disposition == DispositionType::Attachment
        || (part.subparts.is_empty() && !part.ctype.mimetype.starts_with("text/"))
}

/// The first address that it comes from.
pub fn from(mail: &ParsedMail<'_>) -> String {
    let Some(header) = mail.headers.get_first_header("From") else { return String::new() };
    let Ok(all) = addrparse_header(header) else { return String::new() };
    let one = all.iter().find_map(|one| match one {
        MailAddr::Single(one) => Some(one.addr.clone()),
        MailAddr::Group(group) => group.addrs.first().map(|one| one.addr.clone()),
    });
    one.unwrap_or_default()
}

fn unmarked(subject: &str) -> String {
    let mut left = subject.trim();
    while let Some(mark) = MARKS.iter().find(|mark| left.to_lowercase().starts_with(**mark)) {
        let rest: usize = left.chars().take(mark.chars().count()).map(char::len_utf8).sum();
        left = left[rest..].trim_start();
    }
    left.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Their own lines: neither those that mark what is answered, nor what stands below a signature.
fn without_quotes(text: &str) -> String {
    let mut own: Vec<&str> = Vec::new();
    for line in text.lines() {
        let bare = line.trim().to_lowercase();
        if BREAKS.iter().any(|one| line == *one || bare == one.trim() && one.len() > 3) {
            break;
        }
        if line.trim_start().starts_with('>') {
            continue;
        }
        if SAID.iter().any(|one| bare.ends_with(one)) {
            while own.last().is_some_and(|last| last.trim().is_empty()) {
                own.pop();
            }
            if own.last().is_some_and(|last| SAYS.iter().any(|one| last.starts_with(one))) {
                own.pop();
            }
            continue;
        }
        own.push(line.trim_end());
    }
    own.join("\n").trim().to_owned()
}

/// The words of HTML, without what is quoted or hidden. Signs that stay as they are written harm nobody: it is shown as text.
fn plain(html: &str) -> String {
    let (mut out, mut rest, mut skipping) = (String::new(), html, None);
    while let Some(start) = rest.find('<') {
        if skipping.is_none() {
            out.push_str(&rest[..start]);
        }
        let Some(length) = rest[start..].find('>') else { return unescaped(&out) };
        let tag = rest[start + 1..start + length].to_lowercase();
        let name = tag.split([' ', '\t', '\n', '/']).find(|part| !part.is_empty()).unwrap_or("");
        let closes = tag.starts_with('/');
        match (&skipping, closes) {
            (Some(wanted), true) if *wanted == name => skipping = None,
            (None, false) => {
                let hidden = ["style", "script", "head", "blockquote", "title"];
                skipping = hidden.iter().copied().find(|one| *one == name);
            }
            _ => {}
        }
        if skipping.is_none() && ["br", "p", "div", "li", "tr"].contains(&name) {
            out.push('\n');
        }
        rest = &rest[start + length + 1..];
    }
    if skipping.is_none() {
        out.push_str(rest);
    }
    unescaped(&out)
}

fn unescaped(text: &str) -> String {
    let signs = [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")];
    let text = signs.iter().fold(text.to_owned(), |text, (sign, is)| text.replace(sign, is));
    text.replace("&amp;", "&")
}
