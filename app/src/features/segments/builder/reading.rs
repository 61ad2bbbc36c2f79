//! From the rows to the question, with an error per field.

use super::{List, Row, named};
use crate::{
    features::segments::{Came, Condition, Group, How, Part, Question, Reach, When},
    foundation::Form,
    layout::Choice,
};
use chrono::NaiveDate;

/// The choices of a list, in the language of the page.
pub trait Lists {
    fn list(&self, list: List) -> &[Choice];
}

/// Reads the question; what is wrong is noted in the form.
pub fn read(form: &mut Form, rows: &[Row], lists: &impl Lists) -> Option<Question> {
    let how = How::parse(form.value("how")).unwrap_or_default();
    let mut at = 0;
    let parts = parts(form, rows, &mut at, 0, lists);
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

fn parts(
    form: &mut Form,
    rows: &[Row],
    at: &mut usize,
    depth: usize,
    lists: &impl Lists,
) -> Vec<Part> {
    let mut found = Vec::new();
    while let Some(row) = rows.get(*at).filter(|row| row.depth >= depth) {
        let n = *at;
        *at += 1;
        if row.kind.is_group() {
            let parts = parts(form, rows, at, row.depth + 1, lists);
            let how = How::parse(&row.word).unwrap_or_default();
            found.push(Part::Group(Group { how, parts }));
        } else if let Some(one) = (Reading { form: &mut *form, lists, n }).condition(row.kind.word)
        {
            found.push(if row.word == "not" { Part::Not(one) } else { Part::Is(one) });
        }
    }
    found
}

/// One row that is read.
struct Reading<'a, L> {
    form: &'a mut Form,
    lists: &'a L,
    n: usize,
}

impl<L: Lists> Reading<'_, L> {
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
            "took" => {
                let kind = self.maybe("a", List::EventKinds);
                Condition::Took { kind, from: self.day("from"), to: self.day("to") }
            }
            "trained" => {
                Condition::Trained { module: self.chosen("a", List::Modules)?.parse().ok()? }
            }
            "certificate" => Condition::Certificate {
                module: self.maybe("a", List::Modules).and_then(|module| module.parse().ok()),
            },
            "silent" => Condition::Silent { since: self.form.date(&named(self.n, "from"))? },
            _ => Condition::Segment { segment: self.chosen("a", List::Segments)?.parse().ok()? },
        })
    }

    fn mandate(&mut self) -> Option<Condition> {
        let role = self.maybe("a", List::Roles);
        let kind = self.maybe("b", List::Organisations);
        let when = match self.chosen("c", List::Whens)?.as_str() {
            "ended" => When::EndedBefore(self.form.date(&named(self.n, "from"))?),
            "begins" => When::BeginsAfter(self.form.date(&named(self.n, "from"))?),
            _ => When::Held(self.day("from")),
        };
        Some(Condition::Mandate { role, kind, when })
    }

    fn age(&mut self) -> Option<Condition> {
        let from = self.form.integer(&named(self.n, "from"), 0..=120);
        let to = self.form.integer(&named(self.n, "to"), 0..=120);
        if from.is_none() && to.is_none() {
            self.form.refuse(&named(self.n, "from"), "field-required", []);
            return None;
        }
        if from.zip(to).is_some_and(|(from, to)| from > to) {
            self.form.refuse(&named(self.n, "to"), "segment-ages", []);
        }
        Some(Condition::Age { from, to })
    }

    fn chosen(&mut self, field: &str, list: List) -> Option<String> {
        let choices = self.lists.list(list);
        let known = |code: &str| choices.iter().any(|one| one.value == code);
        self.form.choice(&named(self.n, field), |code| known(code).then(|| code.to_owned()))
    }

    fn maybe(&mut self, field: &str, list: List) -> Option<String> {
        if self.form.value(&named(self.n, field)).is_empty() {
            return None;
        }
        self.chosen(field, list)
    }

    fn day(&mut self, field: &str) -> Option<NaiveDate> {
        if self.form.value(&named(self.n, field)).is_empty() {
            return None;
        }
        self.form.date(&named(self.n, field))
    }
}
