//! The registrations of a year, counted: each person once in every group, however often they came. Nothing here touches
//! the outside.
//!
//! Counting different persons is a matter of sets of numbers. Where a group is known row by row, it has a set of its own;
//! where it is known session by session, the sessions are gone through group by group, and of each person it is remembered
//! in which group they were met last.

use super::{
    ages::BANDS,
    plan::LineKey,
    report::{Cell, Counted, Residence, SessionKey},
    roll::{Roll, Row, SEXES},
};
use std::{collections::HashMap, sync::Arc};

/// A session with everybody registered for it as participants.
#[derive(Debug)]
pub struct Attended {
    pub event: SessionKey,
    /// The place directly below the report's; none for the report's own.
    pub child: Option<String>,
    pub line: Option<LineKey>,
    pub roll: Roll,
}

/// What residence and age are told by.
pub struct By<'a> {
    pub year: i32,
    pub home: Residence,
    /// Town or country, by commune.
    pub milieus: &'a HashMap<String, String>,
    /// The texts of the rolls, and how many people have a number.
    pub words: &'a [Arc<str>],
    pub people: usize,
}

/// Every breakdown of the participants of these sessions.
pub fn cells(sessions: &[Attended], by: &By<'_>) -> Vec<Cell> {
    let mut cells = who(sessions, by);
    let kinds = named(by_row(sessions, |row| row.kind as usize), by, 1);
    cells.extend(kinds.into_iter().map(|(key, _, of)| cell("kind", ("", key), of)));
    for (child, of) in by_session(sessions, by, |one| Some(one.child.as_deref().unwrap_or(""))) {
        let mut all = Counted::default();
        of.into_iter().for_each(|of| all.add(of));
        cells.push(cell("child", ("", child), all));
    }
    let audience = |row: &Row| row.audience as usize * SEXES.len() + usize::from(row.sex);
    let audiences = named(by_row(sessions, audience), by, SEXES.len()).into_iter();
    cells.extend(audiences.map(|(key, sex, of)| cell("audience", (SEXES[sex], key), of)));
    for (line, of) in by_session(sessions, by, |one| one.line) {
        let there = SEXES.iter().zip(of).filter(|(_, of)| of.registrations > 0);
        let event = Some(line.0);
        cells.extend(there.map(|(sex, of)| Cell { event, ..cell("line", (sex, ""), of) }));
    }
    let events = sessions.iter().map(|one| (Some(one.event.0), own(&one.roll)));
    cells.extend(events.map(|(event, own)| Cell { event, ..cell("event", ("", ""), own) }));
    cells
}

fn count(counted: &mut Counted, row: &Row) {
    counted.registrations += 1;
    counted.participations += i64::from(row.attended > 0);
    counted.attended += i64::from(row.attended);
}

/// A session's own figures: on its roll, everybody is once.
fn own(roll: &Roll) -> Counted {
    let mut counted = Counted::default();
    roll.iter().for_each(|row| count(&mut counted, row));
    let (people_registered, people) = (counted.registrations, counted.participations);
    Counted { people_registered, people, ..counted }
}

/// A set of persons by their numbers.
#[derive(Default)]
struct Set {
    bits: Vec<u64>,
}

impl Set {
    /// Puts a person in; 1 when they were not there.
    fn add(&mut self, person: u32) -> i64 {
        let (word, bit) = (person as usize / 64, 1 << (person % 64));
        if self.bits.len() <= word {
            self.bits.resize(word + 1, 0);
        }
        let new = self.bits[word] & bit == 0;
        self.bits[word] |= bit;
        i64::from(new)
    }
}

/// The persons of a group: those registered, and those of them who were there.
#[derive(Default)]
struct People {
    registered: Set,
    present: Set,
}

impl People {
    fn count(&mut self, counted: &mut Counted, row: &Row) {
        count(counted, row);
        counted.people_registered += self.registered.add(row.person);
        if row.attended > 0 {
            counted.people += self.present.add(row.person);
        }
    }
}

/// What is counted of a group, while it is counted.
type Tally = (Counted, People);

/// The groups that each row names by a number, at that number.
fn by_row(sessions: &[Attended], group: impl Fn(&Row) -> usize) -> Vec<Option<Box<Tally>>> {
    let mut tallies: Vec<Option<Box<Tally>>> = Vec::new();
    for row in sessions.iter().flat_map(|one| one.roll.iter()) {
        let group = group(row);
        if tallies.len() <= group {
            tallies.resize_with(group + 1, || None);
        }
        let (counted, people) = &mut **tallies[group].get_or_insert_default();
        people.count(counted, row);
    }
    tallies
}

/// Those groups by the word and which of the word's `parts`, in the order of the texts.
fn named<'a>(
    tallies: Vec<Option<Box<Tally>>>,
    by: &By<'a>,
    parts: usize,
) -> Vec<(&'a str, usize, Counted)> {
    let words = by.words;
    let there = tallies.into_iter().enumerate().filter_map(|(at, tally)| Some((at, tally?.0)));
    let mut groups: Vec<_> =
        there.filter_map(|(at, of)| Some((&**words.get(at / parts)?, at % parts, of))).collect();
    groups.sort_by_key(|(text, part, _)| (*text, *part));
    groups
}

/// The groups that each session is in, by sex, in the order of their keys.
fn by_session<'a, K: Ord>(
    sessions: &'a [Attended],
    by: &By<'_>,
    group: impl Fn(&'a Attended) -> Option<K>,
) -> Vec<(K, [Counted; SEXES.len()])> {
    let mut order: Vec<(K, &Roll)> =
        sessions.iter().filter_map(|one| Some((group(one)?, &one.roll))).collect();
    order.sort_by(|(one, _), (other, _)| one.cmp(other));
    let mut groups: Vec<(K, [Counted; SEXES.len()])> = Vec::new();
    // The last group, by its place in the list from 1, in which a person was registered, and in which they were present.
    let mut last = vec![(0, 0); by.people];
    for (key, roll) in order {
        if groups.last().is_none_or(|(before, _)| *before != key) {
            groups.push((key, Default::default()));
        }
        let turn = groups.len();
        let Some((_, of)) = groups.last_mut() else { continue };
        for row in roll.iter() {
            let (of, last) = (&mut of[usize::from(row.sex)], &mut last[row.person as usize]);
            count(of, row);
            of.people_registered += i64::from(last.0 != turn);
            last.0 = turn;
            if row.attended > 0 {
                of.people += i64::from(last.1 != turn);
                last.1 = turn;
            }
        }
    }
    groups
}

/// Who the people are: sex, age, residence and milieu together. Each person is in one of these groups.
fn who(sessions: &[Attended], by: &By<'_>) -> Vec<Cell> {
    let homes = Homes::of(by);
    let parts = (BANDS.len() + 1) * SEXES.len();
    let (mut groups, mut people) =
        (vec![Counted::default(); homes.keys.len() * parts], People::default());
    for row in sessions.iter().flat_map(|one| one.roll.iter()) {
        let (home, age) = (homes.at[row.home as usize], band(row.born, by.year));
        let group = home * parts + age * SEXES.len() + usize::from(row.sex);
        people.count(&mut groups[group], row);
    }
    let there = groups.into_iter().enumerate().filter(|(_, of)| of.registrations > 0);
    let cells = there.map(|(at, of)| {
        let (key, milieu) = &homes.keys[at / parts];
        let (age, sex) = (at % parts / SEXES.len(), SEXES[at % SEXES.len()]);
        let age = BANDS.get(age).map_or("", |band| band.key).to_owned();
        Cell { age, milieu: milieu.clone(), ..cell("who", (sex, key), of) }
    });
    cells.collect()
}

/// Residences and milieus as the report tells them, and which of them each word is.
struct Homes {
    keys: Vec<(String, String)>,
    at: Vec<usize>,
}

impl Homes {
    fn of(by: &By<'_>) -> Self {
        let length = usize::try_from(by.home.code_length()).unwrap_or(usize::MAX);
        let (mut keys, mut known) = (Vec::new(), HashMap::new());
        let one = |code: &Arc<str>| {
            let milieu = by.milieus.get(&**code).cloned().unwrap_or_default();
            let key = (code.get(..length).unwrap_or(code).to_owned(), milieu);
            *known.entry(key).or_insert_with_key(|key| {
                keys.push(key.clone());
                keys.len() - 1
            })
        };
        let at = by.words.iter().map(one).collect();
        Self { keys, at }
    }
}

/// Which band of age in the year; the one after the last for who is not born yet or of unknown birth.
pub(super) fn band(born: i16, year: i32) -> usize {
    let born = i32::from(born);
    let holds = |born: i32| {
        BANDS.iter().position(|band| band.born_after(year).is_none_or(|after| born > after))
    };
    Some(born).filter(|born| *born <= year).and_then(holds).unwrap_or(BANDS.len())
}

fn cell(what: &str, (sex, key): (&str, &str), counted: Counted) -> Cell {
    Cell {
        what: what.into(),
        sex: sex.into(),
        age: String::new(),
        key: key.into(),
        milieu: String::new(),
        event: None,
        people_registered: counted.people_registered,
        people: counted.people,
        registrations: counted.registrations,
        participations: counted.participations,
        attended: counted.attended,
    }
}
