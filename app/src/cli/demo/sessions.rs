//! Sessions in every state: the one of the report of 2011, waiting for its sheet of names, and those of this year.

use super::{names::Name, organisations::Organisations, people, tabant};
use crate::{
    features::{
        certificates,
        training::{self, At, Draft, Mark},
    },
    foundation::{
        Cx, Error,
        events::{self, Capacity, EventId, NewItem, Period},
        people::{PersonId, Sex},
    },
};
use chrono::{Days, NaiveDate};
use kit_db::WriteTx;

/// A session of this year: title, place, days from today on which it starts, how many days it lasts.
struct Planned(Name, &'static str, i64, u64);

const PARTICIPATORY: Name =
    ("المقاربة التشاركية والتشخيص الترابي", "Approche participative et diagnostic territorial");
const PROJECTS: Name = (
    "إعداد المشاريع المدرة للدخل وتركيبتها المالية",
    "Monter un projet générateur de revenus et son financement",
);
const FACILITATION: Name =
    ("تقنيات تنشيط الورشات والاجتماعات", "Techniques d’animation d’ateliers et de réunions");
const ENGINEERING: Name =
    ("الهندسة الاجتماعية لفائدة اللجن المحلية", "Ingénierie sociale pour les comités locaux");

/// The session of the synthesis report, open, with its agenda, groups and facilitators, and the one before it.
pub async fn of_tabant(nation: &Cx, cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    marrakech(nation, tx).await?;
    let days = (day(2011, 7, 14), day(2011, 7, 17));
    let mut draft = draft(tabant::TITLE, "05.081.03.09", days, tabant::AS_WRITTEN)?;
    (draft.venue_ar, draft.venue_fr) = (tabant::VENUE.0.into(), tabant::VENUE.1.into());
    (draft.series, draft.ordinal) = (tabant::SERIES.0.into(), Some(2));
    let session = training::plan(cx, tx, &draft).await?;
    for (on, at, title, method) in tabant::AGENDA {
        let item = NewItem {
            held_on: day(2011, 7, 13 + on),
            starts_at: Some(at.into()),
            title_ar: title.0.into(),
            title_fr: title.1.into(),
            speaker: String::new(),
            method: format!("{} · {}", method.0, method.1),
        };
        training::schedule(cx, tx, session, &item).await?;
    }
    for group in tabant::GROUPS {
        training::group(cx, tx, session, group).await?;
    }
    for (n, name) in tabant::FACILITATORS.into_iter().enumerate() {
        let sex = if n == 1 { Sex::F } else { Sex::M };
        let person = people::one(cx, tx, name, sex, "05.081.03.09").await?;
        training::enrol(cx, tx, session, (person, Capacity::Facilitator), None).await?;
    }
    training::open(cx, tx, session).await
}

/// The report names the session before, and neither its days nor its participants: the day is ours, and shown as doubtful.
async fn marrakech(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let days = (day(2011, 5, 12), day(2011, 5, 13));
    let mut draft = draft(tabant::MARRAKECH, "07.351", days, "2011")?;
    (draft.series, draft.ordinal) = (tabant::SERIES.0.into(), Some(1));
    training::plan(cx, tx, &draft).await?;
    Ok(())
}

/// This year in Azilal: a session with its certificates, one closed, one under way, one planned.
pub async fn of_azilal(
    cx: &Cx,
    tx: &mut WriteTx,
    organisations: &Organisations,
) -> Result<(), Error> {
    let people = people::invent(cx, tx, (0, 120), "05.081", &organisations.azilal[3..]).await?;
    let done =
        held(cx, tx, &Planned(PARTICIPATORY, "05.081.03.09", -170, 3), &people[..42]).await?;
    training::close(cx, tx, done).await?;
    certificates::issue(cx, tx, done, None).await?;
    let closed = held(cx, tx, &Planned(PROJECTS, "05.081", -60, 4), &people[30..66]).await?;
    training::close(cx, tx, closed).await?;
    held(cx, tx, &Planned(FACILITATION, "05.081.09", -1, 3), &people[66..90]).await?;
    planned(cx, tx, &Planned(ENGINEERING, "05.081", 20, 2), &people[90..]).await?;
    Ok(())
}

/// This year in the two other provinces.
pub async fn of_the_others(
    cx: &Cx,
    tx: &mut WriteTx,
    organisations: &Organisations,
) -> Result<(), Error> {
    let rehamna = people::invent(cx, tx, (200, 40), "07.427", &organisations.rehamna[1..]).await?;
    let done = held(cx, tx, &Planned(PARTICIPATORY, "07.427", -120, 3), &rehamna).await?;
    training::close(cx, tx, done).await?;
    certificates::issue(cx, tx, done, None).await?;
    let sebaa =
        people::invent(cx, tx, (300, 36), "06.141.01.20", &organisations.ain_sebaa[1..]).await?;
    let done = held(cx, tx, &Planned(FACILITATION, "06.141.01.20", -90, 2), &sebaa).await?;
    training::close(cx, tx, done).await?;
    Ok(())
}

async fn planned(
    cx: &Cx,
    tx: &mut WriteTx,
    Planned(title, place, from, days): &Planned,
    people: &[PersonId],
) -> Result<EventId, Error> {
    let first = cx.today() + chrono::Duration::days(*from);
    let draft = draft(*title, place, (first, first + Days::new(days - 1)), "")?;
    let session = training::plan(cx, tx, &draft).await?;
    for person in people {
        training::enrol(cx, tx, session, (*person, Capacity::Participant), None).await?;
    }
    Ok(session)
}

/// A session that was opened and marked on every half-day up to today.
async fn held(
    cx: &Cx,
    tx: &mut WriteTx,
    what: &Planned,
    people: &[PersonId],
) -> Result<EventId, Error> {
    let session = planned(cx, tx, what, people).await?;
    training::open(cx, tx, session).await?;
    let found = training::find_for(cx, tx, training::READ, session).await?;
    let shares = training::shares(tx, &found).await?;
    let past = events::half_days(tx, session).await?;
    let today = cx.today();
    for (n, share) in shares.iter().enumerate() {
        for half in past.iter().filter(|half| half.held_on < today) {
            let at = At { session, registration: share.registration, half_day: half.no };
            training::mark(cx, tx, at, |_| Some(mark(n, half.no))).await?;
        }
    }
    Ok(session)
}

/// Most were there; one in nine came to half of it, and now and then somebody is late or excused.
fn mark(person: usize, half_day: i64) -> Mark {
    let half_day = usize::try_from(half_day).unwrap_or_default();
    match (person % 9, (person * 7 + half_day * 3) % 23) {
        (8, _) if half_day.is_multiple_of(2) => Mark::Absent,
        (_, 5) => Mark::Late,
        (_, 11) => Mark::Excused,
        (_, 17) => Mark::Absent,
        _ => Mark::Present,
    }
}

fn draft(
    title: Name,
    place: &str,
    (from, to): (NaiveDate, NaiveDate),
    as_written: &str,
) -> Result<Draft, Error> {
    let period = Period::of(Some(from), Some(to), as_written)
        .map_err(|error| Error::Internal(format!("the demonstration: {error}")))?;
    Ok(Draft {
        module_ar: title.0.into(),
        module_fr: title.1.into(),
        ..Draft::of(title, place, period)
    })
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}
