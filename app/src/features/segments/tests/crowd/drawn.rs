//! Crowds and questions drawn by dice.

use super::{Crowd, Held, KINDS, Kept, Soul, day};
use crate::{
    features::{
        modules::ModuleId,
        segments::{Came, Condition, Group, How, Part, Question, Reach, SegmentId, When},
    },
    foundation::events::EventId,
};
use chrono::NaiveDate;
use kit_db::new_uuid;

const PLACES: [&str; 5] =
    ["05.081.03.09", "05.081.03.13", "05.081.01.03", "05.081.03.09", "07.427.01.01"];
const ROLES: [&str; 3] = ["treasurer", "president", "member"];
const CHANNELS: [&str; 2] = ["sms", "mail"];

/// The same numbers each time.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: u64) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % sides).unwrap()
    }

    pub fn yes(&mut self, one_in: u64) -> bool {
        self.roll(one_in) == 0
    }

    pub fn day(&mut self) -> NaiveDate {
        let (year, month, of) = (self.roll(3), self.roll(12), self.roll(28));
        let small = |n: usize| u32::try_from(n).unwrap() + 1;
        day(2025 + i32::try_from(year).unwrap(), small(month), small(of))
    }
}

impl Crowd {
    pub fn invented(dice: &mut Dice) -> Self {
        let now = chrono::DateTime::UNIX_EPOCH;
        let held = |session, on, cancelled| Held { id: new_uuid(now), session, on, cancelled };
        let events = vec![
            held(true, day(2026, 3, 2), false),
            held(true, day(2025, 5, 4), false),
            held(false, day(2026, 5, 10), false),
            held(false, day(2027, 1, 10), false),
            held(false, day(2026, 6, 10), true),
        ];
        let souls = (0..80).map(|_| soul(dice)).collect();
        let mut crowd = Self { souls, events, module: new_uuid(now), kept: Vec::new() };
        for place in ["MA", "05.081", "05.081.03", "07.427", "MA"] {
            let out = (0..80).filter(|_| dice.yes(12)).collect::<Vec<_>>();
            let record = |n: usize, dice: &mut Dice| match crowd.souls[n].gone {
                Some(gone) if !dice.yes(3) => gone[dice.roll(2)],
                _ => crowd.souls[n].id,
            };
            let out = out.into_iter().map(|n| (n, record(n, dice))).collect();
            let question = crowd.drawn(dice);
            crowd.kept.push(Kept { id: new_uuid(now), place, question, out });
        }
        crowd
    }

    /// A question drawn from everything that can be asked.
    pub fn drawn(&self, dice: &mut Dice) -> Question {
        Question::of(self.drawn_group(dice, 1))
    }

    pub fn drawn_group(&self, dice: &mut Dice, depth: usize) -> Group {
        let how = How::ALL[dice.roll(3)];
        let parts = (0..=dice.roll(3)).map(|_| match dice.roll(5) {
            0 if depth < 3 => Part::Group(self.drawn_group(dice, depth + 1)),
            1 => Part::Not(self.drawn_condition(dice)),
            _ => Part::Is(self.drawn_condition(dice)),
        });
        Group { how, parts: parts.collect() }
    }

    pub fn drawn_condition(&self, dice: &mut Dice) -> Condition {
        let maybe = |dice: &mut Dice, word: &str| (!dice.yes(2)).then(|| word.to_owned());
        match dice.roll(if self.kept.is_empty() { 13 } else { 15 }) {
            13 | 14 => {
                let kept = &self.kept[dice.roll(self.kept.len() as u64)];
                Condition::Segment { segment: SegmentId(kept.id) }
            }
            0 => Condition::Audience { code: ["cldh", "eaq"][dice.roll(2)].into() },
            1 => Condition::Place {
                code: ["MA", "05.081", "05.081.03.09", "07.427"][dice.roll(4)].into(),
            },
            2 | 3 => {
                let (role, kind) = (ROLES[dice.roll(3)], KINDS[dice.roll(2)]);
                let (role, kind) = (maybe(dice, role), maybe(dice, kind));
                let when = match dice.roll(4) {
                    0 => When::Held(None),
                    1 => When::Held(Some(dice.day())),
                    2 => When::EndedBefore(dice.day()),
                    _ => When::BeginsAfter(dice.day()),
                };
                Condition::Mandate { role, kind, when }
            }
            4 => Condition::Sex { sex: ["f", "m"][dice.roll(2)].into() },
            5 => {
                let from = i64::try_from(18 + dice.roll(30)).unwrap();
                let to = (!dice.yes(2)).then_some(from + 10);
                Condition::Age { from: Some(from), to }
            }
            6 => Condition::Reach { by: Reach::ALL[dice.roll(2)] },
            7 => Condition::Consent { channel: CHANNELS[dice.roll(2)].into() },
            8 => {
                let event = EventId(self.events[dice.roll(5)].id);
                Condition::Event { event, how: Came::ALL[dice.roll(2)] }
            }
            9 => {
                let kind = ["session", "forum"][dice.roll(2)];
                let kind = maybe(dice, kind);
                let from = (!dice.yes(2)).then(|| dice.day());
                Condition::Took { kind, from, to: (!dice.yes(2)).then(|| dice.day()) }
            }
            10 => Condition::Trained { module: ModuleId(self.module) },
            11 => {
                let module = (!dice.yes(2)).then_some(ModuleId(self.module));
                Condition::Certificate { module }
            }
            _ => Condition::Silent { since: dice.day() },
        }
    }
}

pub fn soul(dice: &mut Dice) -> Soul {
    let mut soul = Soul {
        id: new_uuid(chrono::DateTime::UNIX_EPOCH),
        place: PLACES[dice.roll(5)],
        sex: [Some("f"), Some("m"), None][dice.roll(3)],
        born: (!dice.yes(5)).then(|| i64::try_from(1960 + dice.roll(48)).unwrap()),
        phone: dice.yes(2),
        mail: dice.yes(3),
        ..Soul::default()
    };
    soul.audiences.extend(dice.yes(2).then_some("cldh"));
    soul.audiences.extend(dice.yes(3).then_some("eaq"));
    for _ in 0..dice.roll(3) {
        let from = (!dice.yes(3)).then(|| dice.day());
        let to = (!dice.yes(2)).then(|| dice.day());
        soul.mandates.push((ROLES[dice.roll(3)], dice.roll(2), from, to));
    }
    for _ in 0..dice.roll(3) {
        let withdrawn = dice.yes(3).then(|| dice.day());
        soul.consents.push((CHANNELS[dice.roll(2)], dice.day(), withdrawn));
    }
    for event in 0..5 {
        if dice.yes(3) {
            // Marks are there for sessions alone.
            let marked = dice.yes(2) && event < 2;
            soul.at.push((event, marked));
            if marked && dice.yes(2) {
                soul.certificates.push(event);
            }
        }
    }
    soul.asked.extend(dice.yes(4).then(|| dice.day()));
    let gone = || new_uuid(chrono::DateTime::UNIX_EPOCH);
    soul.gone = dice.yes(4).then(|| [gone(), gone()]);
    soul.erased = dice.yes(15);
    soul
}
