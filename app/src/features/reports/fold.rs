//! The registrations of a year, counted: each person once in every group, however often they came. Nothing here touches
//! the outside.
//!
//! Counting different persons is a matter of sets. The statement hands over one line a session with its people in it; here
//! each person gets a number, and each group the set of its numbers.

use super::{
    ages::BANDS,
    plan::LineKey,
    report::{Cell, Counted, Residence, SessionKey},
};
use kit_db::{FromRow, uuid::Uuid};
use std::collections::{BTreeMap, HashMap};

/// A session with everybody registered for it as participants.
#[derive(Debug, FromRow)]
pub struct Attended {
    pub event: SessionKey,
    /// The place directly below the report's; none for the report's own.
    pub child: Option<String>,
    pub line: Option<LineKey>,
    /// `person,sex,born,home,kind,audience,attended` for each, with `;` between them; none when there is nobody.
    pub who: Option<String>,
}

/// One registration of a line.
struct One<'a> {
    person: usize,
    sex: &'a str,
    kind: &'a str,
    audience: &'a str,
    attended: i64,
}

/// A set of persons by their numbers.
#[derive(Default)]
struct Set {
    bits: Vec<u64>,
    size: i64,
}

impl Set {
    fn add(&mut self, number: usize) {
        let (word, bit) = (number / 64, 1 << (number % 64));
        if self.bits.len() <= word {
            self.bits.resize(word + 1, 0);
        }
        self.size += i64::from(self.bits[word] & bit == 0);
        self.bits[word] |= bit;
    }
}

/// What is counted of a group.
#[derive(Default)]
struct Tally {
    counted: Counted,
    registered: Set,
    present: Set,
}

impl Tally {
    fn add(&mut self, one: &One<'_>) {
        self.registered.add(one.person);
        self.counted.registrations += 1;
        if one.attended > 0 {
            self.present.add(one.person);
            self.counted.participations += 1;
            self.counted.attended += one.attended;
        }
    }

    fn counted(&self) -> Counted {
        let (people_registered, people) = (self.registered.size, self.present.size);
        Counted { people_registered, people, ..self.counted }
    }
}

/// Who a person is, as the report tells: sex, age, residence, milieu.
type Who = (String, &'static str, String, String);

/// The people met so far and the groups they are in.
#[derive(Default)]
struct Fold {
    numbers: HashMap<u128, usize>,
    people: Vec<(usize, Counted)>,
    kinds_of_people: HashMap<Who, usize>,
    whos: Vec<Who>,
    kinds: BTreeMap<String, Tally>,
    children: BTreeMap<String, Tally>,
    audiences: BTreeMap<(String, String), Tally>,
    lines: BTreeMap<(LineKey, String), Tally>,
    events: Vec<(SessionKey, Counted)>,
}

/// What residence and age are told by.
pub struct By<'a> {
    pub year: i32,
    pub home: Residence,
    /// Town or country, by commune.
    pub milieus: &'a HashMap<String, String>,
}

/// Every breakdown of the participants of these sessions.
pub fn cells(rows: &[Attended], by: &By<'_>) -> Vec<Cell> {
    let mut fold = Fold::default();
    for row in rows {
        fold.session(row, by);
    }
    fold.cells()
}

impl Fold {
    fn session(&mut self, row: &Attended, by: &By<'_>) {
        let mut own = Tally::default();
        let child = row.child.as_deref().unwrap_or("");
        let mut here = self.children.remove(child).unwrap_or_default();
        for text in row.who.iter().flat_map(|who| who.split(';')) {
            let Some(one) = self.one(text, by) else { continue };
            own.add(&one);
            here.add(&one);
            self.kinds.entry(one.kind.to_owned()).or_default().add(&one);
            let audience = (one.audience.to_owned(), one.sex.to_owned());
            self.audiences.entry(audience).or_default().add(&one);
            if let Some(line) = row.line {
                self.lines.entry((line, one.sex.to_owned())).or_default().add(&one);
            }
        }
        self.children.insert(child.to_owned(), here);
        self.events.push((row.event, own.counted()));
    }

    /// Reads one registration and counts it for its person.
    fn one<'a>(&mut self, text: &'a str, by: &By<'_>) -> Option<One<'a>> {
        let mut parts = text.split(',');
        let person = Uuid::try_parse(parts.next()?).ok()?.as_u128();
        let (sex, born, home) = (parts.next()?, parts.next()?, parts.next()?);
        let (kind, audience) = (parts.next()?, parts.next()?);
        let attended = parts.next()?.parse().ok()?;
        let person = match self.numbers.get(&person) {
            Some(number) => *number,
            None => {
                let who = self.who(sex, born, home, by);
                self.people.push((who, Counted::default()));
                self.numbers.insert(person, self.people.len() - 1);
                self.people.len() - 1
            }
        };
        let counted = &mut self.people[person].1;
        counted.registrations += 1;
        counted.participations += i64::from(attended > 0);
        counted.attended += attended;
        Some(One { person, sex, kind, audience, attended })
    }

    fn who(&mut self, sex: &str, born: &str, home: &str, by: &By<'_>) -> usize {
        let commune = home.get(..12).unwrap_or(home);
        let milieu = by.milieus.get(commune).cloned().unwrap_or_default();
        let length = usize::try_from(by.home.code_length()).unwrap_or(12);
        let home = home.get(..length).unwrap_or(home).to_owned();
        let who = (sex.to_owned(), band(born, by.year), home, milieu);
        if let Some(known) = self.kinds_of_people.get(&who) {
            return *known;
        }
        self.whos.push(who.clone());
        self.kinds_of_people.insert(who, self.whos.len() - 1);
        self.whos.len() - 1
    }

    fn cells(self) -> Vec<Cell> {
        let mut whos = vec![Counted::default(); self.whos.len()];
        for (who, counted) in self.people {
            let people = i64::from(counted.participations > 0);
            whos[who].add(Counted { people_registered: 1, people, ..counted });
        }
        let mut cells: Vec<Cell> = Vec::new();
        for ((sex, age, key, milieu), counted) in self.whos.into_iter().zip(whos) {
            let cell = cell("who", (&sex, &key), counted);
            cells.push(Cell { age: age.to_owned(), milieu, ..cell });
        }
        let groups = [("kind", self.kinds), ("child", self.children)];
        for (what, groups) in groups {
            cells.extend(groups.iter().map(|(key, one)| cell(what, ("", key), one.counted())));
        }
        let audiences = self.audiences.iter();
        cells
            .extend(audiences.map(|((key, sex), one)| cell("audience", (sex, key), one.counted())));
        for ((line, sex), one) in &self.lines {
            cells.push(Cell { event: Some(line.0), ..cell("line", (sex, ""), one.counted()) });
        }
        for (event, counted) in self.events {
            cells.push(Cell { event: Some(event.0), ..cell("event", ("", ""), counted) });
        }
        cells
    }
}

/// The band of an age in the year; nothing for who is not born yet or of unknown birth.
fn band(born: &str, year: i32) -> &'static str {
    let born: Option<i32> = born.parse().ok().filter(|born| *born <= year);
    let holds = |born: i32| {
        BANDS.iter().find(|band| band.born_after(year).is_none_or(|after| born > after))
    };
    born.and_then(holds).map_or("", |band| band.key)
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
