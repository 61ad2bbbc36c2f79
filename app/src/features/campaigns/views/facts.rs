//! What is known of a campaign besides its figures: its words, its hours, its costs.

use super::{
    show::{Shown, Written},
    sms::told,
};
use crate::{
    features::campaigns::{Campaign, Way, cost::Cost, store::Texted},
    layout::Frame,
};

/// What short messages were reckoned to come to when it was submitted.
pub fn reckoned(one: &Campaign) -> Option<Cost> {
    let (people, parts) = one.sms_people.zip(one.sms_parts)?;
    let longest = one.sms_longest.unwrap_or_default();
    Some(Cost { people, parts, longest, price: one.sms_price, about: false })
}

/// The message in each language that it is written in.
pub fn texts(frame: &Frame, one: &Campaign) -> Vec<Written> {
    let lines = |text: &str| text.split("\n\n").map(str::to_owned).collect();
    let written = |lang: kit_lang::Lang, subject: &str, text: &str| Written {
        lang: lang.code(),
        name: lang.native_name().to_owned(),
        dir: lang.dir(),
        subject: subject.to_owned(),
        text: lines(text),
    };
    let both = [
        written(kit_lang::Lang::Ar, &one.subject_ar, &one.text_ar),
        written(kit_lang::Lang::Fr, &one.subject_fr, &one.text_fr),
    ];
    let short = |lang: kit_lang::Lang, text: &str| Written {
        name: format!("{} · {}", lang.native_name(), frame.t(&Way::Sms.key())),
        ..written(lang, "", text)
    };
    let shorts = [(kit_lang::Lang::Ar, &one.sms_ar), (kit_lang::Lang::Fr, &one.sms_fr)];
    let shorts = shorts.into_iter().filter(|(_, text)| !text.is_empty());
    let long = both.into_iter().filter(|half| !half.subject.is_empty());
    long.chain(shorts.map(|(lang, text)| short(lang, text))).collect()
}

/// What else there is to know of it.
pub fn facts(frame: &Frame, shown: &Shown) -> Vec<(String, String)> {
    let one = &shown.campaign;
    let fact = |key: &str, value: String| (frame.t(key).into_owned(), value);
    let hours = if one.any_hour { "campaign-hours-any" } else { "campaign-hours-usual" };
    let mut facts = vec![
        fact("campaign-place", shown.place.clone()),
        fact("campaign-purpose", one.purpose.clone()),
        fact("campaign-ways", ways(frame, one)),
        fact(
            "campaign-send-on",
            match one.send_at {
                Some(at) => frame.date_time(at),
                None => frame.t("campaign-at-once").into_owned(),
            },
        ),
        fact("campaign-hours", frame.t(hours).into_owned()),
        fact(
            "campaign-per-domain",
            match one.per_domain {
                Some(most) => frame.number(most),
                None => frame.t("campaign-no-bound").into_owned(),
            },
        ),
    ];
    if !one.uses(Way::Mail) {
        facts.pop();
    }
    if let Some(cost) = reckoned(one) {
        facts.push(fact("campaign-sms-reckoned", told(frame, &cost)));
    }
    if shown.sms.messages > 0 {
        let Texted { messages: people, parts } = shown.sms;
        let spent = Cost { people, parts, price: one.sms_price, ..Cost::default() };
        facts.push(fact("campaign-sms-spent", told(frame, &spent)));
    }
    facts
}

/// The ways in their order, as a sentence says them.
fn ways(frame: &Frame, one: &Campaign) -> String {
    let ways = one.ways().into_iter().map(|way| frame.t(&way.key()).into_owned());
    let both = |first: String, next: String| {
        frame.t2("campaign-ways-both", "first", first.as_str(), "next", next.as_str())
    };
    ways.reduce(both).unwrap_or_default()
}
