//! A question as a sentence, and the reasons why somebody is in it.

use super::Choices;
use crate::{
    features::segments::{
        Came, Condition, Group, How, Part, Question, Reach, When,
        builder::List,
        question::SESSION,
        store::{Member, Named},
    },
    foundation::people::in_script_of,
    layout::Frame,
};
use chrono::NaiveDate;
use kit_lang::Arg;

/// Says questions in the language of the page.
pub struct Words<'a> {
    pub frame: &'a Frame,
    pub choices: &'a Choices,
    pub today: NaiveDate,
}

/// Somebody who is found, with what the reasons need of them.
pub struct Known<'a> {
    pub member: &'a Member,
    pub mandates: &'a [&'a Named],
    /// `1` or `0` for each condition.
    pub held: &'a str,
}

impl Words<'_> {
    fn say(&self, key: &str, args: &[(&'static str, String)]) -> String {
        let args: Vec<(&str, Arg)> =
            args.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
        self.frame.words.format(self.frame.lang, key, &args)
    }

    /// Puts parts of a sentence together: what is a part of it runs on, and is not set apart as a name is.
    fn put(&self, key: &str, args: &[(&'static str, String)]) -> String {
        let args: Vec<(&str, Arg)> =
            args.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
        self.frame.words.format_plain(self.frame.lang, key, &args)
    }

    /// The whole question in one sentence.
    pub fn sentence(&self, question: &Question) -> String {
        let list = self.group(&question.whole, true);
        self.put("segments-everyone", &[("list", list)])
    }

    fn group(&self, group: &Group, whole: bool) -> String {
        let alone = group.parts.len() < 2;
        let part = |part: &Part| self.part(part, whole && alone);
        let parts: Vec<String> = group.parts.iter().map(part).collect();
        let (last, key) = match group.how {
            How::All => ("segments-both", "segments-group"),
            How::Any => ("segments-either", "segments-group"),
            How::None => ("segments-either", "segments-neither"),
        };
        let list = self.listed(parts, last);
        match group.how {
            How::None => self.put(key, &[("list", list)]),
            _ if whole || alone => list,
            _ => self.put(key, &[("list", list)]),
        }
    }

    /// "a, b and c".
    fn listed(&self, mut parts: Vec<String>, last: &str) -> String {
        let end = parts.pop().unwrap_or_default();
        let start =
            parts.into_iter().reduce(|a, b| self.put("segments-comma", &[("a", a), ("b", b)]));
        match start {
            Some(start) => self.put(last, &[("a", start), ("b", end)]),
            None => end,
        }
    }

    /// A group that is all there is needs no brackets.
    fn part(&self, part: &Part, whole: bool) -> String {
        match part {
            Part::Is(one) => self.phrase(one, false),
            Part::Not(one) => self.phrase(one, true),
            Part::Group(group) => self.group(group, whole),
        }
    }

    /// One condition, as it is said of one person.
    pub fn phrase(&self, one: &Condition, not: bool) -> String {
        let not = ("not", if not { "yes" } else { "no" }.to_owned());
        let name = |list, value: &str| ("name", self.choices.said(list, value));
        match one {
            Condition::Audience { code } => {
                self.say("segments-is-audience", &[not, name(List::Audiences, code)])
            }
            Condition::Place { code } => {
                self.say("segments-is-place", &[not, name(List::Places, code)])
            }
            Condition::Mandate { role, kind, when } => {
                let role = self.or_any(List::Roles, role, "segments-any-role");
                let kind = self.or_any(List::Organisations, kind, "segments-any-organisation");
                let args = [not, ("role", role), ("kind", kind), ("when", self.when(*when))];
                self.say("segments-is-mandate", &args)
            }
            Condition::Sex { sex } => self.say("segments-is-sex", &[not, ("sex", sex.clone())]),
            Condition::Age { from, to } => self.age(not, *from, *to),
            Condition::Reach { by: Reach::Phone } => self.say("segments-is-phone", &[not]),
            Condition::Reach { by: Reach::Mail } => self.say("segments-is-mail", &[not]),
            Condition::Consent { channel } => {
                self.say("segments-is-consent", &[not, name(List::Channels, channel)])
            }
            Condition::Event { event, how } => {
                let key = match how {
                    Came::Attended => "segments-is-attended",
                    Came::Missed => "segments-is-missed",
                };
                self.say(key, &[not, name(List::Events, &event.to_string())])
            }
            Condition::Took { kind, from, to } => self.took(not, kind.as_deref(), (*from, *to)),
            Condition::Trained { module } => {
                self.say("segments-is-trained", &[not, name(List::Modules, &module.to_string())])
            }
            Condition::Certificate { module: None } => {
                self.say("segments-is-certified-any", &[not])
            }
            Condition::Certificate { module: Some(module) } => {
                self.say("segments-is-certified", &[not, name(List::Modules, &module.to_string())])
            }
            Condition::Silent { since } => {
                self.say("segments-is-silent", &[not, ("day", self.frame.date(*since))])
            }
            Condition::Segment { segment } => {
                self.say("segments-is-segment", &[not, name(List::Segments, &segment.to_string())])
            }
        }
    }

    fn or_any(&self, list: List, value: &Option<String>, any: &str) -> String {
        match value {
            Some(value) => self.choices.said(list, value),
            None => self.frame.t(any).into_owned(),
        }
    }

    fn when(&self, when: When) -> String {
        let said = |key, day: NaiveDate| self.frame.t1(key, "day", self.frame.date(day));
        match when {
            When::Held(None) => self.frame.t("segments-held-now").into_owned(),
            When::Held(Some(day)) => said("segments-held-on", day),
            When::EndedBefore(day) => said("segments-ended-before", day),
            When::BeginsAfter(day) => said("segments-begins-after", day),
        }
    }

    fn age(&self, not: (&'static str, String), from: Option<i64>, to: Option<i64>) -> String {
        let text = |age: i64| age.to_string();
        match (from, to) {
            (Some(from), Some(to)) => {
                self.say("segments-is-age", &[not, ("from", text(from)), ("to", text(to))])
            }
            (Some(from), None) => self.say("segments-is-age-from", &[not, ("from", text(from))]),
            (None, to) => {
                self.say("segments-is-age-to", &[not, ("to", text(to.unwrap_or_default()))])
            }
        }
    }

    fn took(
        &self,
        not: (&'static str, String),
        kind: Option<&str>,
        days: (Option<NaiveDate>, Option<NaiveDate>),
    ) -> String {
        let kind = match kind {
            Some(SESSION) => self.frame.t("segments-session").into_owned(),
            Some(kind) => self.choices.said(List::EventKinds, kind),
            None => self.frame.t("segments-any-event").into_owned(),
        };
        let day = |day: NaiveDate| self.frame.date(day);
        let args = [not, ("kind", kind)];
        let with =
            |key, more: &[(&'static str, String)]| self.say(key, &[&args[..], more].concat());
        match days {
            (Some(from), Some(to)) => {
                with("segments-is-took-between", &[("from", day(from)), ("to", day(to))])
            }
            (Some(from), None) => with("segments-is-took-since", &[("from", day(from))]),
            (None, Some(to)) => with("segments-is-took-until", &[("to", day(to))]),
            (None, None) => with("segments-is-took", &[]),
        }
    }
}

/// Why somebody is in it.
impl Words<'_> {
    /// The conditions that hold for somebody, each with what is known of them; what is only absent is not told.
    pub fn reasons(&self, question: &Question, known: &Known<'_>) -> Vec<String> {
        let mut bits = known.held.bytes().map(|bit| bit == b'1');
        let (_, mut found) = self.why(&question.whole, known, &mut bits);
        let mut seen = std::collections::BTreeSet::new();
        found.retain(|reason| seen.insert(reason.clone()));
        found
    }

    fn why(
        &self,
        group: &Group,
        known: &Known<'_>,
        bits: &mut impl Iterator<Item = bool>,
    ) -> (bool, Vec<String>) {
        let mut held = Vec::new();
        let mut told = Vec::new();
        for part in &group.parts {
            let (holds, reasons) = match part {
                Part::Is(one) => (bits.next() == Some(true), vec![self.because(one, known)]),
                Part::Not(one) => (bits.next() == Some(false), vec![self.phrase(one, true)]),
                Part::Group(inner) => self.why(inner, known, bits),
            };
            held.push(holds);
            if holds {
                told.extend(reasons);
            }
        }
        match group.how {
            How::All => (held.iter().all(|one| *one), told),
            How::Any => (held.contains(&true), told),
            How::None => (!held.contains(&true), Vec::new()),
        }
    }

    /// A condition that holds, with what is known of the person rather than what was asked.
    fn because(&self, one: &Condition, known: &Known<'_>) -> String {
        let lang = self.frame.lang;
        match one {
            Condition::Place { .. } => {
                let place = in_script_of(lang, &known.member.place_ar, &known.member.place_fr);
                self.say("segments-is-place", &[("not", "no".into()), ("name", place.to_owned())])
            }
            Condition::Age { .. } => match known.member.birth_year {
                Some(year) => self.frame.t1("segments-why-born", "year", year.to_string()),
                None => self.phrase(one, false),
            },
            Condition::Mandate { role, kind, when } => {
                let fits = |held: &&&Named| {
                    role.as_deref().is_none_or(|role| held.role.as_str() == role)
                        && kind.as_deref().is_none_or(|kind| held.kind.as_str() == kind)
                        && when.fits(held.from_on, held.to_on, self.today)
                };
                let found = known.mandates.iter().find(fits);
                found.map_or_else(|| self.phrase(one, false), |held| self.mandate(held))
            }
            _ => self.phrase(one, false),
        }
    }

    fn mandate(&self, held: &Named) -> String {
        let role = self.frame.t(&held.role.key()).into_owned();
        let name = in_script_of(self.frame.lang, &held.name_ar, &held.name_fr).to_owned();
        let args = [("role", role), ("name", name)];
        match (held.from_on, held.to_on) {
            (_, Some(to)) => {
                let to = [("to", self.frame.date(to))];
                self.say("segments-why-mandate-until", &[&args[..], &to].concat())
            }
            (Some(from), None) => {
                let from = [("from", self.frame.date(from))];
                self.say("segments-why-mandate-since", &[&args[..], &from].concat())
            }
            (None, None) => self.say("segments-why-mandate", &args),
        }
    }
}
