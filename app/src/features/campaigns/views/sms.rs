//! What short messages come to, in words.

use crate::{features::campaigns::cost::Cost, layout::Frame};
use kit_lang::dirhams;
use kit_sms::{Alphabet, Count};

/// What should be seen before anybody approves it.
pub struct Dear {
    pub tone: &'static str,
    pub words: String,
}

/// One message: its alphabet, its parts, and what it costs.
pub fn counted(frame: &Frame, count: &Count, price: Option<i64>) -> String {
    let parts = i64::try_from(count.parts).unwrap_or(i64::MAX);
    let alphabet = match count.alphabet {
        Alphabet::Gsm => "campaign-sms-gsm",
        Alphabet::Ucs2 => "campaign-sms-ucs2",
    };
    let mut said = vec![
        frame.tn("campaign-sms-parts", parts),
        frame.t(alphabet).into_owned(),
        frame.tn("campaign-sms-signs", i64::try_from(count.units).unwrap_or(i64::MAX)),
    ];
    said.extend(price.map(|price| dirhams(frame.lang, price.saturating_mul(parts))));
    said.join(" · ")
}

/// The letters that make a text in Latin letters travel in the wide alphabet; empty where none does.
pub fn wide(frame: &Frame, count: &Count) -> String {
    let letters: Vec<String> = count.wide.iter().map(|letter| format!("“{letter}”")).collect();
    match letters.is_empty() {
        true => String::new(),
        false => frame.t1("campaign-sms-wide", "letters", letters.join(" ").as_str()),
    }
}

/// All of them: messages, parts, and what they cost.
pub fn told(frame: &Frame, cost: &Cost) -> String {
    let mut said = vec![
        frame.tn("campaign-sms-people", cost.people),
        frame.tn("campaign-sms-parts", cost.parts),
    ];
    said.push(match cost.sum() {
        Some(sum) => dirhams(frame.lang, sum),
        None => frame.t("campaign-sms-no-price").into_owned(),
    });
    let said = said.join(" · ");
    match cost.about {
        true => frame.t1("campaign-sms-about", "cost", said.as_str()),
        false => said,
    }
}

/// The longest message has more parts than most have, or than are paid for.
pub fn dear(frame: &Frame, cost: &Cost, most: Option<i64>) -> Option<Dear> {
    let parts = frame.tn("campaign-sms-parts", cost.longest);
    let said = |key: &str| frame.t1(key, "parts", parts.as_str());
    match most {
        Some(most) if cost.longest > most => {
            let words = frame.t2("campaign-sms-over", "parts", parts.as_str(), "most", most);
            Some(Dear { tone: "stop", words })
        }
        _ if cost.is_dear() => Some(Dear { tone: "wait", words: said("campaign-sms-dear") }),
        _ => None,
    }
}
