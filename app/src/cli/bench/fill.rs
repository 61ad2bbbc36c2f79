//! What is in the base that is measured: people of one province; a large session under way; one with certificates; one
//! that waits for a sheet; and years of sessions that are over, with a mark for every half-day. All are put there by the
//! actions that users call, but for the marks of the past, which are one statement a session.

use super::{Args, samples, store, told};
use crate::{
    cli::serve,
    features::{
        certificates,
        training::{self, Draft},
    },
    foundation::{
        Cx, Error, Server,
        accounts::{self, NewAccount, Password, Role},
        events::{self, Capacity, Enrolment, EventId, Period},
        people::{self, PersonId},
        places::shipped,
    },
};
use anyhow::{Context, bail};
use chrono::NaiveDate;
use kit_db::WriteTx;
use kit_lang::Lang;

pub const LOGIN: &str = "bench";
pub const PASSWORD: &str = "a password for measuring";
/// The province that everything is in.
pub const PROVINCE: &str = "05.081";
/// The year whose report is read; the years before it are filled as well.
pub const YEAR: i32 = 2025;

const LARGE: &str = "bench: large";
const CERTIFIED: &str = "bench: certified";
const EMPTY: &str = "bench: empty";
/// A session of the past: so many people, so many half-days each.
const GROUP: usize = 250;
const HALF_DAYS: usize = 8;

/// The sessions, by the identifiers in their addresses.
pub struct Filled {
    pub large: EventId,
    pub certified: EventId,
    pub empty: EventId,
    /// The base was there already, from an earlier run.
    pub again: bool,
    pub everybody: Vec<PersonId>,
}

/// The communes of the province.
pub fn communes() -> Vec<&'static str> {
    let codes = shipped().iter().map(|place| place.code.as_str());
    codes.filter(|code| code.starts_with("05.081.") && code.len() > 9).collect()
}

/// People, the three sessions, and the marks of [`YEAR`]. A base that an earlier run filled is taken as it is.
pub async fn fill(server: &Server, args: &Args) -> anyhow::Result<Filled> {
    let cx = server.system("qurb bench");
    if let Some(filled) = earlier(&cx).await? {
        eprintln!("the base is filled already: it is measured as it is");
        return Ok(filled);
    }
    let mut tx = cx.write().await?;
    if !accounts::is_empty(&tx).await? {
        bail!("{} is in use: a base to measure is a new one", serve::told(args.at()));
    }
    account(&cx, &mut tx).await?;
    tx.commit().await?;
    let many = args.people.max(args.participants).max(args.certificates);
    let everybody = register(&cx, many).await?;
    let large = running(&cx, LARGE, &everybody[..args.participants], 14).await?;
    let certified = running(&cx, CERTIFIED, &everybody[..args.certificates], 21).await?;
    let empty = running(&cx, EMPTY, &[], 25).await?;
    certify(&cx, certified).await?;
    year(&cx, &everybody, YEAR, args.marks).await?;
    Ok(Filled { large, certified, empty, again: false, everybody })
}

async fn earlier(cx: &Cx) -> anyhow::Result<Option<Filled>> {
    let tx = cx.read().await?;
    let Some(empty) = store::titled(&tx, EMPTY).await? else { return Ok(None) };
    let large = store::titled(&tx, LARGE).await?.context("the base is half filled")?;
    let certified = store::titled(&tx, CERTIFIED).await?.context("the base is half filled")?;
    Ok(Some(Filled { large, certified, empty, again: true, everybody: Vec::new() }))
}

async fn account(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let new = NewAccount {
        login: LOGIN.into(),
        name: LOGIN.into(),
        password: Password::new(PASSWORD),
        lang: Lang::Ar,
        role: Role::TrainingOfficer,
        place: PROVINCE.into(),
    };
    accounts::found(cx, tx, &new).await.map(|_| ())
}

async fn register(cx: &Cx, many: usize) -> Result<Vec<PersonId>, Error> {
    let communes = communes();
    let mut made = Vec::with_capacity(many);
    for first in (0..many).step_by(5_000) {
        let some = first..many.min(first + 5_000);
        let some = some.map(|n| samples::person(n, communes[n % communes.len()])).collect();
        let mut tx = cx.write().await?;
        made.extend(people::register_many(cx, &mut tx, some).await?);
        tx.commit().await?;
        told(&format!("people: {} of {many}", made.len()));
    }
    Ok(made)
}

fn draft(title: &str, period: Period) -> Draft {
    Draft {
        half_days: events::half_days_of(&period),
        certificate_share: Some(0.5),
        ..Draft::of((title, title), "05.081.03.09", period)
    }
}

fn enrolment(person: &PersonId) -> Enrolment {
    Enrolment::of(*person, Capacity::Participant)
}

/// A session of four days that is open, with these people in it.
async fn open(
    cx: &Cx,
    tx: &mut WriteTx,
    (title, starts_on): (&str, NaiveDate),
    people: &[PersonId],
) -> Result<EventId, Error> {
    let ends_on = starts_on + chrono::Days::new(HALF_DAYS as u64 / 2 - 1);
    let period = Period::of(Some(starts_on), Some(ends_on), "");
    let period = period.map_err(|error| Error::Internal(error.to_string()))?;
    let session = training::plan(cx, tx, &draft(title, period)).await?;
    let enrolments: Vec<Enrolment> = people.iter().map(enrolment).collect();
    events::enrol(tx, session, &enrolments, cx.now).await?;
    training::open(cx, tx, session).await?;
    Ok(session)
}

fn day(year: i32, month: u32, day: u32) -> Result<NaiveDate, Error> {
    let day = NaiveDate::from_ymd_opt(year, month, day);
    day.ok_or_else(|| Error::Internal("no such day".into()))
}

async fn running(
    cx: &Cx,
    title: &str,
    people: &[PersonId],
    starts_on: u32,
) -> Result<EventId, Error> {
    let mut tx = cx.write().await?;
    let starts_on = day(YEAR + 1, 7, starts_on)?;
    let session = open(cx, &mut tx, (title, starts_on), people).await?;
    tx.commit().await?;
    told(&format!("{title}: {} people", people.len()));
    Ok(session)
}

async fn certify(cx: &Cx, session: EventId) -> Result<(), Error> {
    let mut tx = cx.write().await?;
    store::mark_all(&mut tx, session, cx.now).await?;
    training::close(cx, &mut tx, session).await?;
    certificates::issue(cx, &mut tx, session, None).await?;
    Ok(tx.commit().await?)
}

/// Sessions of a year that are over, one after the other through the year, until there are so many marks.
pub async fn year(cx: &Cx, everybody: &[PersonId], year: i32, marks: usize) -> Result<(), Error> {
    let group = GROUP.min(everybody.len()).max(1);
    let sessions = marks.div_ceil(group * HALF_DAYS);
    for n in 0..sessions {
        let first = n * group % (everybody.len() + 1 - group).max(1);
        let starts_on = day(year, 1, 4)? + chrono::Days::new((n * 350 / sessions) as u64);
        let mut tx = cx.write().await?;
        let title = format!("bench {year}-{n}");
        let people = &everybody[first..first + group];
        let session = open(cx, &mut tx, (&title, starts_on), people).await?;
        store::mark_all(&mut tx, session, cx.now).await?;
        training::close(cx, &mut tx, session).await?;
        tx.commit().await?;
        if n % 50 == 49 || n + 1 == sessions {
            told(&format!("{year}: {} of {sessions} sessions", n + 1));
        }
    }
    let mut tx = cx.write().await?;
    store::settle(&mut tx).await?;
    Ok(tx.commit().await?)
}
