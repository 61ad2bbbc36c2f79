//! A question as one statement.

use super::{
    condition::{Text, Ways, condition, place},
    keep::{LEFT_OUT, find},
};
use crate::{
    features::segments::{Condition, Group, How, Part, Question, Refused, Segment, SegmentId},
    foundation::{Cx, people},
};
use chrono::NaiveDate;
use kit_db::{Reads, Result, Sql, Value, Way, uuid::Uuid};
use std::collections::HashMap;

/// A question that is ready to be asked: the segments that it asks after are known, and none asks back.
#[derive(Debug, Clone)]
pub struct Asking {
    /// The segment whose list of those left out counts.
    own: Option<SegmentId>,
    place: String,
    pub question: Question,
    others: HashMap<SegmentId, Other>,
    today: NaiveDate,
    /// How a place is written that must not lead to the rows.
    hidden: Way,
}

#[derive(Debug, Clone)]
struct Other {
    place: String,
    question: Question,
}

/// The most conditions of a question with those of the segments it asks after: more would be a statement of megabytes.
const MOST: usize = 200;

/// Segments that ask after each other in a row: a statement deeper than that is refused by SQLite.
const CHAIN: usize = 10;

/// Gets a question of a place ready; refused when it asks in a circle, or after a segment that is not there.
pub async fn prepare(
    cx: &Cx,
    tx: &impl Reads,
    own: Option<SegmentId>,
    place: &str,
    question: Question,
) -> Result<std::result::Result<Asking, Refused>> {
    let mut others = HashMap::new();
    let mut wanted = question.uses();
    while let Some(id) = wanted.pop() {
        if others.contains_key(&id) || Some(id) == own {
            continue;
        }
        let found: Option<Segment> = find(tx, id).await?;
        let Some(found) = found.filter(|one| one.dropped_at.is_none()) else {
            return Ok(Err(Refused::Missing));
        };
        if others.len() == MOST {
            return Ok(Err(Refused::Long));
        }
        let question = match found.question() {
            Ok(question) => question,
            Err(refused) => return Ok(Err(refused)),
        };
        wanted.extend(question.uses());
        others.insert(id, Other { place: found.place, question });
    }
    let (place, hidden) = (place.to_owned(), Way::walk(tx));
    let asking = Asking { own, place, question, others, today: cx.today(), hidden };
    let mut path = vec![own.unwrap_or(SegmentId(Uuid::nil()))];
    Ok(asking.size(&asking.question, &mut path).map(|_| asking))
}

impl Asking {
    /// How many conditions the statement has; refused in a circle, or when they are too many.
    fn size(
        &self,
        question: &Question,
        path: &mut Vec<SegmentId>,
    ) -> std::result::Result<usize, Refused> {
        let mut size = question.conditions().len();
        // As often as it is named: so often is it put into the statement.
        for one in question.conditions() {
            let Condition::Segment { segment } = one else { continue };
            let id = *segment;
            if path.contains(&id) {
                return Err(Refused::Circle);
            }
            if path.len() > CHAIN {
                return Err(Refused::Chain);
            }
            let other = self.others.get(&id).ok_or(Refused::Missing)?;
            path.push(id);
            size += self.size(&other.question, path)?;
            path.pop();
            if size > MOST {
                return Err(Refused::Long);
            }
        }
        Ok(size)
    }

    /// Adds the condition of being in it to a statement over `people p`, among those that the reader may see.
    ///
    /// With `steers` the most telling condition leads to the rows; without, the order of the statement does.
    pub fn narrow(&self, cx: &Cx, sql: &mut Sql, steers: bool) {
        let (condition, args) = self.condition(cx, steers);
        sql.with(&format!("where {condition}"), args);
    }

    /// The same by itself, for a statement that says more.
    pub fn condition(&self, cx: &Cx, steers: bool) -> (String, Vec<Value>) {
        let Text { text, mut args } = self.people_in(&self.question, &self.place, self.own, steers);
        let (within, more) = cx.within(people::READ, &self.hidden.by("p.place"));
        args.extend(more);
        (format!("{text} and {within}"), args)
    }

    /// Everybody of the place for whom the question holds, who has a name and is not left out by hand.
    fn people_in(
        &self,
        question: &Question,
        bound: &str,
        own: Option<SegmentId>,
        steers: bool,
    ) -> Text {
        let steer = if steers { Steer::of(&question.whole) } else { Steer::Order };
        let mut texts = Vec::new();
        if let Steer::People(text) = &steer {
            texts.push(text.clone());
        }
        if bound != "MA" {
            texts.push(place(bound, self.way(matches!(steer, Steer::Bound))));
        }
        let record = matches!(steer, Steer::Bound | Steer::Place);
        texts.push(self.group(&question.whole, matches!(steer, Steer::Place), record));
        texts.push(Text::new(
            "not exists (select 1 from person_erasures z where z.person = p.id)",
            [],
        ));
        if let Some(own) = own {
            texts.push(Text::new(&format!("p.id not in {LEFT_OUT}"), [own.into()]));
        }
        joined(texts, " and ")
    }

    /// `place` and `record` say what may lead to the rows.
    fn group(&self, group: &Group, place: bool, record: bool) -> Text {
        let mut parts: Vec<&Part> = group.parts.iter().collect();
        // What costs little is asked first: both engines mostly keep the order.
        parts.sort_by_key(|part| cost(part));
        let mut leads = place && group.how == How::All;
        let mut texts = Vec::new();
        for part in parts {
            let text = match part {
                Part::Is(one) => {
                    let place = matches!(one, Condition::Place { .. });
                    self.leaf(one, std::mem::take(&mut leads) && place, record)
                }
                Part::Not(one) => not(self.leaf(one, false, false)),
                Part::Group(group) => self.group(group, false, false),
            };
            texts.push(text);
        }
        match group.how {
            How::All => joined(texts, " and "),
            How::Any => joined(texts, " or "),
            How::None => not(joined(texts, " or ")),
        }
    }

    /// How the place is written: so that it leads to the rows, or so that it does not.
    fn way(&self, steers: bool) -> Way {
        if steers { Way::GATHER } else { self.hidden }
    }

    fn leaf(&self, one: &Condition, place: bool, record: bool) -> Text {
        let Condition::Segment { segment } = one else {
            let ways = Ways { place: self.way(place), record: self.way(record) };
            return condition(one, self.today, ways);
        };
        match self.others.get(segment) {
            Some(other) => self.people_in(&other.question, &other.place, Some(*segment), false),
            None => Text::new("1 = 0", []),
        }
    }

    /// Which conditions hold, each as text that is `1` or `0`, in the order in which they are read.
    pub fn held(&self) -> Text {
        let bit = |one: &&Condition| {
            let leaf = self.leaf(one, false, false);
            Text::new(&format!("case when {} then '1' else '0' end", leaf.text), leaf.args)
        };
        let bits: Vec<Text> = self.question.conditions().iter().map(bit).collect();
        joined(bits, " || ")
    }
}

/// What leads to the rows of people.
enum Steer {
    /// A list of people by another index.
    People(Text),
    /// A place within the question.
    Place,
    /// The place of the segment.
    Bound,
    /// Nothing: the order does.
    Order,
}

impl Steer {
    /// The most telling of the conditions that must hold: an event or a module, a place, an audience.
    fn of(whole: &Group) -> Self {
        if whole.how != How::All {
            return Self::Bound;
        }
        let is = |part: &Part| match part {
            Part::Is(one) => Self::people(one),
            _ => None,
        };
        let found = whole.parts.iter().find_map(is);
        let place =
            |part: &Part| matches!(part, Part::Is(Condition::Place { code }) if code != "MA");
        match found {
            Some(text) => Self::People(text),
            _ if whole.parts.iter().any(place) => Self::Place,
            _ => Self::Bound,
        }
    }

    fn people(one: &Condition) -> Option<Text> {
        match one {
            Condition::Event { event, .. } => {
                let text = "p.id in (select r.person from registrations r where r.event = ?)";
                Some(Text::new(text, [(*event).into()]))
            }
            Condition::Trained { module } => {
                let text = "p.id in (select r.person
                                       from registrations r
                                       join training_sessions t on t.event = r.event
                                      where t.module = ?)";
                Some(Text::new(text, [(*module).into()]))
            }
            _ => None,
        }
    }
}

fn cost(part: &Part) -> u8 {
    match part {
        Part::Is(one) | Part::Not(one) => match one {
            Condition::Place { .. } => 0,
            Condition::Sex { .. } | Condition::Age { .. } => 1,
            Condition::Audience { .. } | Condition::Event { .. } => 2,
            Condition::Reach { .. } => 3,
            Condition::Mandate { .. } | Condition::Certificate { .. } => 4,
            Condition::Trained { .. } | Condition::Took { .. } => 5,
            Condition::Consent { .. } => 6,
            Condition::Silent { .. } => 7,
            Condition::Segment { .. } => 8,
        },
        Part::Group(group) => group.parts.iter().map(cost).max().unwrap_or(0).saturating_add(1),
    }
}

fn joined(texts: Vec<Text>, word: &str) -> Text {
    let mut whole = Text::default();
    for (n, text) in texts.into_iter().enumerate() {
        whole.text.push_str(if n == 0 { "(" } else { word });
        whole.text.push_str(&text.text);
        whole.args.extend(text.args);
    }
    whole.text.push(')');
    whole
}

fn not(text: Text) -> Text {
    Text { text: format!("not {}", text.text), ..text }
}
