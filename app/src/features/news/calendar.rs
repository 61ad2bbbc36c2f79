//! What takes place, as a calendar that programs read (RFC 5545). Nothing here touches the outside.
//!
//! Hours are given in UTC: Morocco changes its clock around Ramadan, on days that are known late, and no program has to know.

use super::told::{Told, When};
use chrono::{DateTime, Days, TimeZone, Utc};
use chrono_tz::Africa::Casablanca;
use kit_lang::Lang;

/// Octets of a line, without its end.
const LINE: usize = 75;

/// What the calendar is called, and under which address its pages are.
pub struct Head<'a> {
    pub name: &'a str,
    pub base: &'a str,
    pub lang: Lang,
}

pub fn calendar(head: &Head<'_>, all: &[Told]) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Qurb//Calendar//AR".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        format!("X-WR-CALNAME:{}", escaped(head.name)),
    ];
    for one in all {
        if let Some(when) = &one.when {
            lines.extend(event(head, one, when));
        }
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line) + "\r\n").collect()
}

fn event(head: &Head<'_>, one: &Told, when: &When) -> Vec<String> {
    let host = head.base.split("://").nth(1).unwrap_or(head.base);
    let host = host.split(['/', ':']).next().unwrap_or_default();
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@{host}", one.id),
        format!("DTSTAMP:{}", utc(one.changed_at)),
        format!("LAST-MODIFIED:{}", utc(one.changed_at)),
        format!("SEQUENCE:{}", one.version),
    ];
    lines.extend(days(when));
    lines.push(format!("SUMMARY:{}", escaped(one.title(head.lang))));
    lines.push(format!("DESCRIPTION:{}", escaped(one.text(head.lang))));
    if !when.place(head.lang).is_empty() {
        lines.push(format!("LOCATION:{}", escaped(when.place(head.lang))));
    }
    lines.push(format!("URL:{}{}", head.base, one.href()));
    let status = if when.cancelled { "CANCELLED" } else { "CONFIRMED" };
    lines.push(format!("STATUS:{status}"));
    lines.push("END:VEVENT".to_owned());
    lines
}

/// Whole days, the last one excluded as the rule wants it; or the moment at which it begins.
fn days(when: &When) -> Vec<String> {
    let hour = when.hour.filter(|_| when.from == when.to);
    let at =
        hour.and_then(|hour| Casablanca.from_local_datetime(&when.from.and_time(hour)).earliest());
    match at {
        Some(at) => vec![format!("DTSTART:{}", utc(at.to_utc()))],
        None => {
            let after = when.to.checked_add_days(Days::new(1)).unwrap_or(when.to);
            vec![
                format!("DTSTART;VALUE=DATE:{}", when.from.format("%Y%m%d")),
                format!("DTEND;VALUE=DATE:{}", after.format("%Y%m%d")),
            ]
        }
    }
}

fn utc(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// A text on one line: what ends a value or a line is written otherwise.
fn escaped(text: &str) -> String {
    let mut told = String::new();
    for letter in text.trim().chars() {
        match letter {
            '\\' | ';' | ',' => told.extend(['\\', letter]),
            '\n' => told.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => told.push(letter),
        }
    }
    told
}

/// A line in pieces of at most 75 octets, each after the first begun with a blank, none in the middle of a letter.
fn folded(line: &str) -> String {
    let (mut told, mut octets) = (String::new(), 0);
    for letter in line.chars() {
        if octets + letter.len_utf8() > LINE {
            told.push_str("\r\n ");
            octets = 1;
        }
        told.push(letter);
        octets += letter.len_utf8();
    }
    told
}

#[cfg(test)]
mod tests {
    use super::{LINE, escaped, folded};

    #[test]
    fn a_line_of_arabic_is_folded_between_letters_and_comes_back_whole() {
        let line = format!("SUMMARY:{}", "الملتقى الإقليمي لتواصل القرب ".repeat(9));
        let told = folded(&line);
        assert!(told.split("\r\n").all(|part| part.len() <= LINE));
        assert!(told.split("\r\n").skip(1).all(|part| part.starts_with(' ')));
        assert_eq!(told.replace("\r\n ", ""), line);
        assert_eq!(folded("SUMMARY:Souk"), "SUMMARY:Souk");
    }

    #[test]
    fn what_would_end_a_value_is_escaped() {
        assert_eq!(escaped("a; b, c\\d\r\ne"), "a\\; b\\, c\\\\d\\ne");
    }
}
