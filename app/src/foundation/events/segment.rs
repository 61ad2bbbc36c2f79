//! A part of the register that is put into an event together. Nothing here touches the outside.

use crate::{
    foundation::{Cx, Error, Form, organisations::OrganisationId, people::PersonId},
    layout::{Choice, Frame},
};
use chrono::{DateTime, Utc};
use kit_db::{AnyTx, FromRow, Value, id, uuid::Uuid};
use std::pin::Pin;

id!(
    /// People who were put into an event together.
    TogetherId
);

/// The most people who are enrolled together: more than that is no longer one event.
pub const MOST: usize = 2_000;

/// An answer that takes a while.
type Asked<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// A condition over `people p`, with its arguments.
pub type Condition = (String, Vec<Value>);

/// Segments that have a name and a question of their own: another slice keeps them, and `app.rs` says which.
pub struct NamedSegments {
    /// Those that the actor may choose.
    pub choices: for<'a> fn(&'a Cx, AnyTx<'a>) -> Asked<'a, Vec<Choice>>,
    /// Who is in one, among those whom the actor may see. Fails with [`Error::NotFound`] or [`Error::Conflict`] when it is not
    /// theirs to ask, or cannot be asked any more.
    pub condition: for<'a> fn(&'a Cx, AnyTx<'a>, Uuid) -> Asked<'a, Condition>,
}

/// Which people of the register: those who fit all that is said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Segment {
    /// Those of a named segment.
    pub named: Option<Uuid>,
    pub audience: Option<String>,
    /// In this place and all below it.
    pub place: Option<String>,
    pub sex: Option<String>,
    /// Years of age in the year of the event; whose year of birth is not known fits no age.
    pub age_from: Option<i64>,
    pub age_to: Option<i64>,
    /// Members on the day of asking.
    pub organisation: Option<OrganisationId>,
}

/// Somebody of a segment.
#[derive(Debug, Clone, FromRow)]
pub struct Member {
    pub id: PersonId,
    pub name_ar: String,
    pub name_fr: String,
    /// The latest organisation that they belong to.
    pub organisation: Option<OrganisationId>,
}

/// People who were put into an event together.
#[derive(Debug, Clone, FromRow)]
pub struct Together {
    pub id: TogetherId,
    /// What was asked of the register, as the address of its page has it.
    pub asked: String,
    pub made_at: DateTime<Utc>,
    pub made_by: String,
    pub people: i64,
    pub undone_at: Option<DateTime<Utc>>,
}

/// What the register may be narrowed by.
pub struct SegmentChoices {
    pub named: Vec<Choice>,
    pub audiences: Vec<Choice>,
    pub places: Vec<Choice>,
    pub organisations: Vec<Choice>,
    pub sexes: Vec<Choice>,
}

/// What is asked of the register, each a field of the form and a word of the address.
pub const SEGMENT_FIELDS: [&str; 7] =
    ["named", "audience", "place", "sex", "age_from", "age_to", "organisation"];

impl Segment {
    /// Whether it says anything at all.
    pub fn is_narrowed(&self) -> bool {
        *self != Self::default()
    }

    /// What the form asks for; what is wrong with it is noted in the form.
    pub fn read(form: &mut Form, choices: &SegmentChoices) -> Self {
        let segment = Self {
            named: one_of(form, "named", &choices.named).and_then(|id| id.parse().ok()),
            audience: one_of(form, "audience", &choices.audiences),
            place: one_of(form, "place", &choices.places),
            sex: match form.value("sex") {
                "" => None,
                _ => form.choice("sex", |sex| ["f", "m"].contains(&sex).then(|| sex.to_owned())),
            },
            age_from: form.integer("age_from", 0..=120),
            age_to: form.integer("age_to", 0..=120),
            organisation: one_of(form, "organisation", &choices.organisations)
                .and_then(|id| id.parse().ok()),
        };
        if segment.age_from.zip(segment.age_to).is_some_and(|(from, to)| from > to) {
            form.refuse("age_to", "segment-ages", []);
        }
        segment
    }

    /// As the address of its page has it.
    pub fn asked(&self) -> String {
        let age = |age: Option<i64>| age.map(|age| age.to_string());
        let values = [
            self.named.map(|id| id.to_string()),
            self.audience.clone(),
            self.place.clone(),
            self.sex.clone(),
            age(self.age_from),
            age(self.age_to),
            self.organisation.map(|id| id.to_string()),
        ];
        let mut asked = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in SEGMENT_FIELDS.iter().zip(values) {
            if let Some(value) = value {
                asked.append_pair(name, &value);
            }
        }
        asked.finish()
    }
}

fn one_of(form: &mut Form, name: &str, choices: &[Choice]) -> Option<String> {
    if form.value(name).is_empty() {
        return None;
    }
    form.choice(name, |code| choices.iter().any(|one| one.value == code).then(|| code.to_owned()))
}

impl SegmentChoices {
    /// What was asked of the register in words: “Local committees · Azilal · 18–35”.
    pub fn words(&self, frame: &Frame, asked: &str) -> String {
        let mut words = Vec::new();
        for (name, value) in url::form_urlencoded::parse(asked.as_bytes()) {
            let label = |choices: &[Choice]| {
                let chosen = choices.iter().find(|choice| choice.value == value);
                chosen.map_or_else(|| value.to_string(), |choice| choice.label.clone())
            };
            words.push(match name.as_ref() {
                "named" => match self.named.iter().find(|one| one.value == value) {
                    Some(known) => known.label.clone(),
                    None => frame.t("segment-gone").into_owned(),
                },
                "audience" => label(&self.audiences),
                "place" => label(&self.places),
                "organisation" => label(&self.organisations),
                "sex" => label(&self.sexes),
                "age_from" => frame.t1("segment-from-age", "age", value.as_ref()),
                "age_to" => frame.t1("segment-to-age", "age", value.as_ref()),
                _ => continue,
            });
        }
        words.join(" · ")
    }
}
