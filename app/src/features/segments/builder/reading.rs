//! From the rows to the question, with an error per field.

use super::{List, Row, named};
use crate::{
    features::segments::{Came, Condition, Group, How, Part, Question, Reach, When},
    foundation::Form,
    layout::Choice,
};
use chrono::{Datelike, NaiveDate};

/// The choices of a list, in the language of the page.
pub trait Lists {
    fn list(&self, list: List) -> &[Choice];
}

/// Reads the question as it is asked on `today`; what is wrong is noted in the form.
pub fn read(
    form: &mut Form,
    rows: &[Row],
    lists: &impl Lists,
    today: NaiveDate,
) -> Option<Question> {
    let how = match form.value("how") {
        "" => How::default(),
        _ => form.choice("how", How::parse).unwrap_or_default(),
    };
    let mut reading = Reading { form: &mut *form, lists, today, n: 0 };
    let parts = reading.parts(rows, &mut 0, 0);
    if form.is_wrong() {
        return None;
    }
    let question = Question::of(Group { how, parts });
    match question.check() {
        Ok(()) => Some(question),
        Err(refused) => {
            form.refuse_whole(refused.key());
            None
        }
    }
}

/// One row that is read.
struct Reading<'a, L> {
    form: &'a mut Form,
    lists: &'a L,
    today: NaiveDate,
    n: usize,
}

impl<L: Lists> Reading<'_, L> {
    /// The rows from `at` on that lie as deep or deeper.
    fn parts(&mut self, rows: &[Row], at: &mut usize, depth: usize) -> Vec<Part> {
        let mut found = Vec::new();
        while let Some(row) = rows.get(*at).filter(|row| row.depth >= depth) {
            self.n = *at;
            *at += 1;
            if row.kind.is_group() {
                let parts = self.parts(rows, at, row.depth + 1);
                let how = How::parse(&row.word).unwrap_or_default();
                found.push(Part::Group(Group { how, parts }));
            } else if let Some(one) = self.condition(row.kind.word) {
                found.push(if row.word == "not" { Part::Not(one) } else { Part::Is(one) });
            }
        }
        found
    }

    fn condition(&mut self, word: &str) -> Option<Condition> {
        Some(match word {
            "audience" => Condition::Audience { code: self.chosen("a", List::Audiences)? },
            "place" => Condition::Place { code: self.chosen("a", List::Places)? },
            "mandate" => self.mandate()?,
            "sex" => Condition::Sex { sex: self.chosen("a", List::Sexes)? },
            "age" => self.age()?,
            "reach" => Condition::Reach { by: Reach::parse(&self.chosen("a", List::Reaches)?)? },
            "consent" => Condition::Consent { channel: self.chosen("a", List::Channels)? },
            "event" => {
                let event = self.chosen("a", List::Events);
                let how = self.chosen("b", List::Came);
                Condition::Event { event: event?.parse().ok()?, how: Came::parse(&how?)? }
            }
            "took" => self.took(),
            "trained" => {
                Condition::Trained { module: self.chosen("a", List::Modules)?.parse().ok()? }
            }
            "certificate" => Condition::Certificate {
                module: self.maybe("a", List::Modules).and_then(|module| module.parse().ok()),
            },
            "silent" => Condition::Silent { since: self.past("from")? },
            _ => Condition::Segment { segment: self.chosen("a", List::Segments)?.parse().ok()? },
        })
    }

    fn mandate(&mut self) -> Option<Condition> {
        let role = self.maybe("a", List::Roles);
        let kind = self.maybe("b", List::Organisations);
        let when = match self.chosen("c", List::Whens)?.as_str() {
            "ended" => When::EndedBefore(self.day("from")?),
            "begins" => When::BeginsAfter(self.day("from")?),
            _ if self.is_empty("from") => When::Held(None),
            _ => When::Held(self.day("from")),
        };
        Some(Condition::Mandate { role, kind, when })
    }

    fn age(&mut self) -> Option<Condition> {
        let from = self.form.integer(&named(self.n, "from"), 0..=120);
        let to = self.form.integer(&named(self.n, "to"), 0..=120);
        if from.is_none() && to.is_none() {
            self.form.refuse(&named(self.n, "from"), "segments-age-one", []);
            return None;
        }
        if from.zip(to).is_some_and(|(from, to)| from > to) {
            self.form.refuse(&named(self.n, "to"), "segments-ages", []);
        }
        Some(Condition::Age { from, to })
    }

    fn chosen(&mut self, field: &str, list: List) -> Option<String> {
        let choices = self.lists.list(list);
        let known = |code: &str| choices.iter().any(|one| one.value == code);
        self.form.choice(&named(self.n, field), |code| known(code).then(|| code.to_owned()))
    }

    fn maybe(&mut self, field: &str, list: List) -> Option<String> {
        if self.is_empty(field) {
            return None;
        }
        self.chosen(field, list)
    }

    fn is_empty(&self, field: &str) -> bool {
        self.form.value(&named(self.n, field)).is_empty()
    }

    fn took(&mut self) -> Condition {
        let kind = self.maybe("a", List::EventKinds);
        let from = if self.is_empty("from") { None } else { self.past("from") };
        let to = if self.is_empty("to") { None } else { self.day("to") };
        if from.zip(to).is_some_and(|(from, to)| from > to) {
            self.form.refuse(&named(self.n, "to"), "segments-days", []);
        }
        Condition::Took { kind, from, to }
    }

    /// A day within the times that a register can know: a year of two digits is a slip, and would find nobody or everybody.
    fn day(&mut self, field: &str) -> Option<NaiveDate> {
        let name = named(self.n, field);
        let day = self.form.date(&name)?;
        if !(1950..=self.today.year() + 50).contains(&day.year()) {
            let day = day.year().to_string();
            self.form.refuse(&name, "segments-day-far", [("year", day.into())]);
            return None;
        }
        Some(day)
    }

    /// A day since which something may have been.
    fn past(&mut self, field: &str) -> Option<NaiveDate> {
        let day = self.day(field)?;
        if day > self.today {
            self.form.refuse(&named(self.n, field), "segments-day-to-come", []);
            return None;
        }
        Some(day)
    }
}
