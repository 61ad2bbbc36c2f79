//! The rolls of events, kept in the process from one report to the next. An event is read again when its stamp has changed:
//! the engine stamps with every change of what a roll says, see `0010_event_stamps.sql`.

use super::{ATTENDED, HELD, Span};
use crate::features::reports::{
    report::SessionKey,
    roll::{self, Numbers, Roll, Row},
};
use kit_db::{Engine, FromRow, ReadTx, Reads, Result, Sql};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// Kept at most, in bytes: some 1,200,000 registrations of 300,000 people.
const MOST: usize = 40_000_000;
/// What a row, and a person with their number, take.
const ROW: usize = size_of::<Row>();
const PERSON: usize = 36;
/// Events read by one statement: some megabytes of text for large ones.
const AT_ONCE: usize = 100;

/// The rolls that were read. When they have become too many, a new book is begun; who reads in the old one reads on in it.
#[derive(Default)]
pub struct Rolls {
    book: Mutex<Arc<Book>>,
}

/// Rolls whose numbers belong together.
#[derive(Default)]
pub struct Book {
    pages: Mutex<Pages>,
}

#[derive(Default)]
struct Pages {
    numbers: Numbers,
    /// Each roll with the stamp under which it was read.
    rolls: HashMap<SessionKey, (i64, Roll)>,
    rows: usize,
}

/// An event as it is in one state of the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromRow)]
pub struct Stamped {
    pub event: SessionKey,
    pub stamp: i64,
}

impl Rolls {
    pub fn open(&self) -> Arc<Book> {
        let mut book = self.book.lock().unwrap_or_else(PoisonError::into_inner);
        if book.bytes() > MOST {
            *book = Arc::default();
        }
        Arc::clone(&book)
    }
}

impl Book {
    /// The rolls that are kept under these stamps, and the events that are to be read.
    pub fn known(&self, events: &[Stamped]) -> (HashMap<SessionKey, Roll>, Vec<Stamped>) {
        let pages = self.pages();
        let (mut known, mut unknown) = (HashMap::new(), Vec::new());
        for one in events {
            match pages.rolls.get(&one.event) {
                Some((stamp, roll)) if *stamp == one.stamp => {
                    known.insert(one.event, Arc::clone(roll));
                }
                _ => unknown.push(*one),
            }
        }
        (known, unknown)
    }

    /// The texts that rows name by number, and how many people have one.
    pub fn numbers(&self) -> (Vec<Arc<str>>, usize) {
        let pages = self.pages();
        (pages.numbers.texts().to_vec(), pages.numbers.people())
    }

    fn keep(&self, of: Stamped, text: &str) -> Roll {
        let mut pages = self.pages();
        let roll = roll::read(text, &mut pages.numbers);
        pages.rows += roll.len();
        let before = pages.rolls.insert(of.event, (of.stamp, Arc::clone(&roll)));
        pages.rows -= before.map_or(0, |(_, before)| before.len());
        roll
    }

    fn bytes(&self) -> usize {
        let pages = self.pages();
        pages.rows * ROW + pages.numbers.people() * PERSON
    }

    fn pages(&self) -> MutexGuard<'_, Pages> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The roll of each session of a span, as this transaction sees it.
///
/// Only a transaction that cannot write may ask: what is kept must be what others see.
pub async fn rolls(tx: &ReadTx, book: &Book, span: &Span) -> Result<HashMap<SessionKey, Roll>> {
    let (mut rolls, unknown) = book.known(&stamps(tx, span).await?);
    for some in unknown.chunks(AT_ONCE) {
        let mut texts = texts(tx, some).await?;
        for one in some {
            let text = texts.remove(&one.event).unwrap_or_default();
            rolls.insert(one.event, book.keep(*one, &text));
        }
    }
    Ok(rolls)
}

/// The sessions of a span with their stamps.
pub async fn stamps(tx: &ReadTx, span: &Span) -> Result<Vec<Stamped>> {
    let mut sql =
        Sql::new("select e.id as event, cast(coalesce(sum(t.stamp), 0) as bigint) as stamp");
    sql.with(
        &format!(
            "from events e
             join training_sessions s on s.event = e.id
             left join event_stamps t on t.event = e.id
            where {HELD}
            group by e.id"
        ),
        span.args(),
    );
    tx.all(sql.query()).await
}

/// The participants of these events in one text each: so they come over in as many rows as there are events.
async fn texts(tx: &ReadTx, events: &[Stamped]) -> Result<HashMap<SessionKey, String>> {
    #[derive(FromRow)]
    struct Text {
        event: SessionKey,
        who: Option<String>,
    }
    let (person, joined) = match tx.engine() {
        Engine::Sqlite => ("hex(r.person)", "group_concat"),
        Engine::Postgres => ("cast(r.person as text)", "string_agg"),
    };
    let mut sql = Sql::new(&format!(
        "select e.id as event,
                (select {joined}({person} || ',' || coalesce(p.sex, '') || ','
                               || coalesce(cast(p.birth_year as text), '') || ',' || p.place || ','
                               || coalesce(o.kind, '') || ',' || coalesce(r.audience, '') || ','
                               || cast({ATTENDED} as text), ';')
                   from registrations r
                   join people p on p.id = r.person
                   left join organisations o on o.id = r.organisation
                  where r.event = e.id and r.capacity = 'participant') as who
           from events e"
    ));
    let marks = vec!["?"; events.len()].join(", ");
    sql.with(&format!("where e.id in ({marks})"), events.iter().map(|one| one.event.into()));
    let texts: Vec<Text> = tx.all(sql.query()).await?;
    Ok(texts.into_iter().filter_map(|text| Some((text.event, text.who?))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use kit_db::uuid::Uuid;

    fn event(number: u128) -> Stamped {
        Stamped { event: SessionKey(Uuid::from_u128(number)), stamp: 1 }
    }

    fn text(rows: usize) -> String {
        let one = |row| format!("{},f,1990,05.081.03.09,,,1", Uuid::from_u128(row as u128));
        (0..rows).map(one).collect::<Vec<_>>().join(";")
    }

    #[test]
    fn another_stamp_takes_the_place_of_the_one_before() {
        let book = Book::default();
        book.keep(event(0), &text(10));
        let later = Stamped { stamp: 2, ..event(0) };
        assert_eq!(book.known(&[later]).1, [later]);
        book.keep(later, &text(4));
        assert_eq!(book.pages().rows, 4);
        assert_eq!(book.numbers().1, 10);
        assert_eq!(book.known(&[later]).0[&later.event].len(), 4);
        assert_eq!(book.known(&[event(0)]).1, [event(0)]);
    }

    #[test]
    fn a_full_book_is_closed_and_read_on_by_who_has_it_open() {
        let rolls = Rolls::default();
        let old = rolls.open();
        old.keep(event(0), &text(10));
        assert_eq!(rolls.open().known(&[event(0)]).0.len(), 1);
        old.pages().rows = MOST;
        assert_eq!(rolls.open().known(&[event(0)]).1, [event(0)]);
        assert_eq!(old.known(&[event(0)]).0.len(), 1);
    }
}
