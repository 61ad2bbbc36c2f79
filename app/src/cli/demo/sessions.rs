//! Sessions in every state: the one of the report of 2011, waiting for its sheet of names, and those of this year.

use super::{accounts, days, names::Name, organisations::Organisations, people, tabant};
use crate::{
    features::{
        certificates::{self, Kind, Marking, Score},
        plans,
        training::{self, Asking, At, Draft, Mark},
    },
    foundation::{
        Cx, Error,
        events::{self, Capacity, CountUnit, EventId, HalfDay, NewCount, NewItem, Period, Said},
        organisations::OrganisationId,
        people::{PersonId, Sex},
    },
};
use chrono::{Datelike, Days, NaiveDate};
use kit_db::WriteTx;
use kit_lang::Lang;

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
const FINANCE: Name = (
    "التدبير المالي والمحاسبي للجمعيات والتعاونيات",
    "Gestion financière et comptable des associations et coopératives",
);
const HEALTH: Name = ("الإنصات والتوجيه في الوسط القروي", "Écoute et orientation en milieu rural");
const OFFICE: Name = ("الإعلاميات المكتبية للجمعيات", "Bureautique pour les associations");
const HALL: Name = ("قاعة الاجتماعات بمقر العمالة", "Salle de réunion du siège de la province");
/// Whom the session names in no list.
const UNNAMED: Name = ("مستفيدات من جمعية صحية", "Bénéficiaires d’une association de santé");
const REFUSED: &str =
    "استفاد من المجزوءة نفسها السنة الماضية، والأولوية لمن لم يستفد بعد. سيُقترح في دورة الخريف.";
const ENGINEERING: Name =
    ("الهندسة الاجتماعية لفائدة اللجن المحلية", "Ingénierie sociale pour les comités locaux");

/// The session of the synthesis report, open, with its agenda, groups and facilitators.
pub async fn of_tabant(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
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
        training::group(cx, tx, session, group, false).await?;
    }
    for (n, name) in tabant::FACILITATORS.into_iter().enumerate() {
        let sex = if n == 1 { Sex::F } else { Sex::M };
        let person = people::one(cx, tx, name, sex, "05.081.03.09").await?;
        training::enrol(cx, tx, session, &Asking::of(person, Capacity::Facilitator)).await?;
    }
    training::open(cx, tx, session).await
}

/// A session that waits for its day in the telecentre of Tabant: whoever directs the centre reads it, and no other.
pub async fn of_the_centre(cx: &Cx, tx: &mut WriteTx, centre: OrganisationId) -> Result<(), Error> {
    let first = cx.today() + Days::new(9);
    let mut draft = draft(OFFICE, "05.081.03.09", (first, first + Days::new(1)), "")?;
    draft.centre = Some(centre);
    training::plan(cx, tx, &draft).await?;
    Ok(())
}

/// The session before that of Tabant: the report names it, and neither its days nor its participants.
pub async fn of_marrakech(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let period = Period::of(None, None, "2011")
        .map_err(|error| Error::Internal(format!("the demonstration: {error}")))?;
    let mut draft = Draft::of(tabant::MARRAKECH, "07.351", period);
    (draft.series, draft.ordinal) = (tabant::SERIES.0.into(), Some(1));
    let session = training::plan(cx, tx, &draft).await?;
    training::close(cx, tx, session).await
}

/// This year in Azilal: a session with its certificates of both kinds, one closed, one under way, one that begins today with
/// two hundred people, one that is full and one with a group that is only counted.
pub async fn of_azilal(
    cx: &Cx,
    tx: &mut WriteTx,
    organisations: &Organisations,
) -> Result<(), Error> {
    let knowing = days::in_year(cx, 1, (3, 10));
    let people =
        people::invent(&knowing, tx, (0, 260), "05.081", &organisations.azilal[3..]).await?;
    let done = Planned(PARTICIPATORY, "05.081.03.09", -170, 3);
    let session = held(cx, tx, &done, &people[..42]).await?;
    certified(cx, tx, &done, session).await?;
    let closed = Planned(PROJECTS, "05.081", -60, 4);
    let session = held(cx, tx, &closed, &people[30..66]).await?;
    training::close(&days::on(cx, closed.last(cx)), tx, session).await?;
    tested(&days::on(cx, closed.last(cx)), tx, session).await?;
    under_way(cx, tx, &Planned(FACILITATION, "05.081.09", -1, 3), &people[66..90]).await?;
    let today = planned(cx, tx, &Planned(FINANCE, "05.081", 0, 4), &people[40..240]).await?;
    training::open(cx, tx, today).await?;
    full(cx, tx, &people[90..], organisations.azilal[3]).await?;
    counted_group(cx, tx, &people[150..162]).await
}

/// Closed on its last day, and certificates of both kinds three days later: of participation, and of competence to those who
/// passed the test of its module.
async fn certified(
    cx: &Cx,
    tx: &mut WriteTx,
    what: &Planned,
    session: EventId,
) -> Result<(), Error> {
    let last = what.last(cx);
    let closing = days::on(cx, last);
    training::close(&closing, tx, session).await?;
    tested(&closing, tx, session).await?;
    let issuing = days::on(cx, last + Days::new(3));
    certificates::issue(&issuing, tx, session, None).await?;
    certificates::issue_of(&issuing, tx, (session, Kind::Competence), None).await?;
    Ok(())
}

/// The test on the last day: most pass, some do not, one in eight was not there. A module without a test has no results.
async fn tested(cx: &Cx, tx: &mut WriteTx, session: EventId) -> Result<(), Error> {
    let found = training::find_for(cx, tx, training::READ, session).await?;
    if found.test_pass.is_none() {
        return Ok(());
    }
    let shares = training::shares(tx, &found).await?;
    let took_part = shares.iter().enumerate().filter(|(n, _)| n % 8 != 5);
    let results: Vec<Marking> = took_part
        .map(|(n, share)| {
            let score = 8.0 + (n * 7 % 25) as f64 / 2.0;
            let score = Some(Score { score: score.min(19.5), out_of: 20.0 });
            Marking { registration: share.registration, score, version: 0 }
        })
        .collect();
    certificates::mark(cx, tx, session, cx.today(), &results).await?;
    Ok(())
}

/// Thirty seats, some of them kept; people who wait, one refused, one withdrawn, one who has the seat of somebody who left,
/// and six whom an association sends.
async fn full(
    cx: &Cx,
    tx: &mut WriteTx,
    people: &[PersonId],
    association: OrganisationId,
) -> Result<(), Error> {
    let today = cx;
    let cx = &days::on(cx, cx.today() - Days::new(24));
    let mut draft = from_line(today, tx, &Planned(ENGINEERING, "05.081", 20, 2)).await?;
    (draft.venue_ar, draft.venue_fr) = (HALL.0.into(), HALL.1.into());
    let session = training::plan(cx, tx, &draft).await?;
    let kept = [("cldh".to_owned(), 10), ("eaq".to_owned(), 6)].into();
    training::seat(cx, tx, session, 1, (Some(30), &kept)).await?;
    let sent = &people[40..46];
    training::nominate(cx, tx, session, (association, Some("associations")), sent).await?;
    for (n, person) in people[..36].iter().enumerate() {
        let audience = ["cldh", "associations", "eaq", "holders"][n % 4];
        let participant = Asking::of(*person, Capacity::Participant);
        let asking = Asking { audience: Some(audience.into()), ..participant };
        training::enrol(cx, tx, session, &asking).await?;
    }
    let cx = &days::on(cx, today.today() - Days::new(6));
    let waiting = training::waiting(tx, session).await?;
    if let [first, second, ..] = waiting.as_slice() {
        training::refuse(cx, tx, session, first.id, REFUSED).await?;
        training::withdraw(cx, tx, session, second.id).await?;
    }
    let found = training::find_for(cx, tx, training::READ, session).await?;
    let shares = training::shares(tx, &found).await?;
    let leaves = shares.iter().find(|share| share.person == people[1]);
    if let Some(share) = leaves {
        training::leave(cx, tx, session, share.registration).await?;
    }
    Ok(())
}

/// A session with a group of whom only the number is kept, in the hall of the one before at the same time.
async fn counted_group(cx: &Cx, tx: &mut WriteTx, people: &[PersonId]) -> Result<(), Error> {
    let mut draft = from_line(cx, tx, &Planned(HEALTH, "05.081", 21, 1)).await?;
    let cx = &days::on(cx, cx.today() - Days::new(17));
    (draft.venue_ar, draft.venue_fr) = (HALL.0.into(), HALL.1.into());
    let session = training::plan(cx, tx, &draft).await?;
    let group = training::group(cx, tx, session, UNNAMED, true).await?;
    let count = NewCount {
        group: Some(group),
        audience: None,
        unit: CountUnit::Person,
        sex: None,
        value: 12,
        comparator: Said::About,
        as_written: String::new(),
        note: String::new(),
    };
    training::count(cx, tx, session, &count).await?;
    for person in people {
        let asking = Asking::of(*person, Capacity::Participant);
        training::enrol(cx, tx, session, &asking).await?;
    }
    Ok(())
}

/// This year in the two other provinces.
pub async fn of_the_others(
    cx: &Cx,
    tx: &mut WriteTx,
    organisations: &Organisations,
) -> Result<(), Error> {
    let driss = accounts::acting(cx, tx, "driss@rehamna.example").await?;
    let (knowing, ours) = (days::in_year(&driss, 1, (3, 12)), &organisations.rehamna[1..]);
    let rehamna = people::invent(&knowing, tx, (300, 70), "07.427", ours).await?;
    let done = Planned(PARTICIPATORY, "07.427", -120, 3);
    let session = held(&driss, tx, &done, &rehamna).await?;
    certified(&driss, tx, &done, session).await?;
    let latifa = accounts::acting(cx, tx, "latifa@ainsebaa.example").await?;
    let (knowing, ours) = (days::in_year(&latifa, 1, (3, 17)), &organisations.ain_sebaa[1..]);
    let sebaa = people::invent(&knowing, tx, (400, 70), "06.141.01.20", ours).await?;
    let done = Planned(FACILITATION, "06.141.01.20", -90, 2);
    let session = held(&latifa, tx, &done, &sebaa).await?;
    training::close(&days::on(&latifa, done.last(cx)), tx, session).await
}

/// Put on the calendar seven weeks before it begins, and filled three weeks before.
async fn planned(
    cx: &Cx,
    tx: &mut WriteTx,
    what: &Planned,
    people: &[PersonId],
) -> Result<EventId, Error> {
    let draft = from_line(cx, tx, what).await?;
    let first = what.first(cx);
    let session = training::plan(&days::on(cx, first - Days::new(49)), tx, &draft).await?;
    let enrolling = days::on(cx, first - Days::new(21));
    for (n, person) in people.iter().enumerate() {
        let audience = ["associations", "cldh", "holders", "eaq", "elected"][n % 5];
        let participant = Asking::of(*person, Capacity::Participant);
        let asking = Asking { audience: Some(audience.into()), ..participant };
        training::enrol(&enrolling, tx, session, &asking).await?;
    }
    Ok(session)
}

/// The session that somebody plans from the line of the plan that has its title; the line brings its module.
async fn from_line(cx: &Cx, tx: &WriteTx, what: &Planned) -> Result<Draft, Error> {
    let Planned(title, place, ..) = what;
    let (first, last) = (what.first(cx), what.last(cx));
    let lines = plans::line_choices(tx, place, i64::from(first.year()), Lang::Ar).await?;
    let line = lines.iter().find(|line| line.label == title.0);
    let plan_line = line.and_then(|line| line.value.parse().ok());
    // What is over has its account: halls, meals and the trainer, by the day.
    let days = i64::try_from(what.3).unwrap_or_default();
    let cost = (what.2 < -30).then_some(435_000 * days);
    Ok(Draft { plan_line, cost, ..draft(*title, place, (first, last), "")? })
}

impl Planned {
    fn first(&self, cx: &Cx) -> NaiveDate {
        this_year(cx.today(), self.2)
    }

    fn last(&self, cx: &Cx) -> NaiveDate {
        self.first(cx) + Days::new(self.3 - 1)
    }
}

/// So many days from today, yet within this year: figures of the year are looked at on any day of it.
fn this_year(today: NaiveDate, from: i64) -> NaiveDate {
    let wanted = today + chrono::Duration::days(from);
    wanted.clamp(day(today.year(), 1, 2), day(today.year(), 12, 20))
}

/// A session that was opened and marked on every half-day.
async fn held(
    cx: &Cx,
    tx: &mut WriteTx,
    what: &Planned,
    people: &[PersonId],
) -> Result<EventId, Error> {
    opened(cx, tx, what, people, |_| true).await
}

/// A session that was opened and marked on every half-day up to today.
async fn under_way(
    cx: &Cx,
    tx: &mut WriteTx,
    what: &Planned,
    people: &[PersonId],
) -> Result<EventId, Error> {
    let today = cx.today();
    opened(cx, tx, what, people, |half| half.held_on < today).await
}

async fn opened(
    cx: &Cx,
    tx: &mut WriteTx,
    what: &Planned,
    people: &[PersonId],
    past: impl Fn(&HalfDay) -> bool,
) -> Result<EventId, Error> {
    let session = planned(cx, tx, what, people).await?;
    training::open(&days::on(cx, what.first(cx)), tx, session).await?;
    let found = training::find_for(cx, tx, training::READ, session).await?;
    let shares = training::shares(tx, &found).await?;
    let mut halves = events::half_days(tx, session).await?;
    halves.retain(past);
    for half in &halves {
        let marking = days::on(cx, half.held_on);
        for (n, share) in shares.iter().enumerate() {
            let at = At { session, registration: share.registration, half_day: half.no };
            training::mark(&marking, tx, at, |_| Some(mark(n, half.no))).await?;
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

pub fn draft(
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

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}
