//! What is in the base that is measured: one large session under way, one small one with its certificates, and people
//! beside them. All are put there by the actions that users call.

use crate::{
    cli::{demo::invented_person, serve},
    features::{
        certificates,
        training::{self, At, Draft, Mark},
    },
    foundation::{
        Cx, Error,
        accounts::{self, NewAccount, Password, Role},
        events::{self, Capacity, Enrolment, EventId, Period},
        people::{self, NewPerson, PersonId},
        places::shipped,
    },
};
use anyhow::bail;
use chrono::NaiveDate;
use kit_db::WriteTx;
use kit_lang::Lang;

pub const LOGIN: &str = "bench";
pub const PASSWORD: &str = "a password for measuring";

/// The sessions, by the identifiers in their addresses.
pub struct Filled {
    pub large: String,
    pub small: String,
}

pub async fn fill(database: &str, participants: usize, people: usize) -> anyhow::Result<Filled> {
    let server = serve::open(database, "http://127.0.0.1".into()).await?;
    let cx = server.system("qurb bench");
    let mut tx = cx.write().await?;
    if !accounts::is_empty(&tx).await? {
        bail!("{} is in use: a base to measure is a new one", serve::told(database));
    }
    account(&cx, &mut tx).await?;
    let everybody = register(&cx, &mut tx, participants + people).await?;
    let large = session(&cx, &mut tx, &everybody[..participants], (14, 17)).await?;
    let small = session(&cx, &mut tx, &everybody[..participants.min(100)], (21, 21)).await?;
    certify(&cx, &mut tx, small).await?;
    tx.commit().await?;
    server.db.close().await?;
    Ok(Filled { large: large.to_string(), small: small.to_string() })
}

async fn account(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let new = NewAccount {
        login: LOGIN.into(),
        name: LOGIN.into(),
        password: Password::new(PASSWORD),
        lang: Lang::Ar,
        role: Role::Officer,
        place: "05.081".into(),
    };
    accounts::found(cx, tx, &new).await.map(|_| ())
}

/// Invented people of the communes of Azilal; past the names that there are, a number tells them apart.
async fn register(cx: &Cx, tx: &mut WriteTx, many: usize) -> Result<Vec<PersonId>, Error> {
    let communes = shipped().iter().map(|place| place.code.as_str());
    let communes: Vec<&str> =
        communes.filter(|code| code.starts_with("05.081.") && code.len() > 9).collect();
    let mut made = Vec::with_capacity(many);
    for first in (0..many).step_by(5_000) {
        let some = (first..many.min(first + 5_000)).map(|n| {
            let (ar, fr, sex) = invented_person(n);
            NewPerson {
                name_ar: format!("{ar} {}", n / 2_368),
                name_fr: format!("{fr} {}", n / 2_368),
                sex: Some(sex),
                birth_year: i64::try_from(1950 + n % 55).ok(),
                place: communes[n % communes.len()].into(),
                phone: None,
                email: None,
            }
        });
        made.extend(people::register_many(cx, tx, some.collect()).await?);
    }
    Ok(made)
}

async fn session(
    cx: &Cx,
    tx: &mut WriteTx,
    people: &[PersonId],
    (first, last): (u32, u32),
) -> Result<EventId, Error> {
    let day = |day| NaiveDate::from_ymd_opt(2026, 7, day);
    let period = Period::of(day(first), day(last), "")
        .map_err(|error| Error::Internal(error.to_string()))?;
    let draft = Draft {
        half_days: events::half_days_of(&period),
        ..Draft::of(("bench", "bench"), "05.081.03.09", period)
    };
    let session = training::plan(cx, tx, &draft).await?;
    let capacity = Capacity::Participant;
    let enrolment = |person: &PersonId| Enrolment::of(*person, capacity);
    let enrolments: Vec<Enrolment> = people.iter().map(enrolment).collect();
    events::enrol(tx, session, &enrolments, cx.now).await?;
    training::open(cx, tx, session).await?;
    Ok(session)
}

async fn certify(cx: &Cx, tx: &mut WriteTx, session: EventId) -> Result<(), Error> {
    let found = training::find_for(cx, tx, training::READ, session).await?;
    let half_days = events::half_days(tx, session).await?;
    for share in training::shares(tx, &found).await? {
        for half in &half_days {
            let at = At { session, registration: share.registration, half_day: half.no };
            training::mark(cx, tx, at, |_| Some(Mark::Present)).await?;
        }
    }
    training::close(cx, tx, session).await?;
    certificates::issue(cx, tx, session, None).await.map(|_| ())
}
