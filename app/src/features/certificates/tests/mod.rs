//! The session of Tabant, of four days and eight half-days, with the people who were there more or less often.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod competence;
mod issue;
mod lists;
mod mark;
mod papers;
mod reissue;
mod revoke;
mod verify;

use super::{Certificate, store};
use crate::{
    foundation::{
        events::{EventId, RegistrationId},
        people::PersonId,
        search,
    },
    testing::TestApp,
};
use chrono::NaiveDate;
use kit_db::{Reads, WriteTx, sql};
use kit_lang::{Lang, sort_key};

/// Arabic and French name, sex, half-days out of eight.
type Taker<'a> = (&'a str, &'a str, Option<&'a str>, i64);

const PEOPLE: [Taker; 4] = [
    ("فاطمة الزهراء أيت أوملال", "Fatima Zahra Aït Oumlal", Some("f"), 8),
    ("محمد بوكماز", "Mohamed Bougmez", Some("m"), 7),
    ("زينب أوحدو", "Zineb Ouhaddou", None, 6),
    ("حسن أيت باها", "Hassan Aït Baha", Some("m"), 0),
];

/// A session in the database, and those who took part in it, in the order of their names above.
struct Held {
    event: EventId,
    registrations: Vec<RegistrationId>,
    people: Vec<PersonId>,
}

/// The session of Tabant in this state.
async fn tabant(app: &TestApp, state: &str) -> Held {
    held(app, state, &PEOPLE).await
}

async fn held(app: &TestApp, state: &str, people: &[Taker<'_>]) -> Held {
    let mut tx = app.server.db.write().await.unwrap();
    let now = app.server.now();
    let event = EventId::new(now);
    session(&mut tx, event, state, now).await;
    let mut held = Held { event, registrations: Vec::new(), people: Vec::new() };
    for taker in people {
        let (person, registration) = enrolled(&mut tx, event, "participant", *taker, now).await;
        held.people.push(person);
        held.registrations.push(registration);
    }
    let leader = ("نعيمة بن الطالب", "Naïma Ben Taleb", Some("f"), 0);
    enrolled(&mut tx, event, "trainer", leader, now).await;
    tx.commit().await.unwrap();
    held
}

async fn session(
    tx: &mut WriteTx,
    event: EventId,
    state: &str,
    now: chrono::DateTime<chrono::Utc>,
) {
    let day = |day| NaiveDate::from_ymd_opt(2026, 7, day).unwrap();
    tx.run(sql!(
        "insert into events (id, kind, title_ar, title_fr, place, starts_on, ends_on, made_at)
         values ($1, 'session', $2, $3, '05.081.03.09', $4, $5, $6)",
        event,
        "إعداد المشاريع الصغرى",
        "Préparer des micro-projets",
        day(14),
        day(17),
        now,
    ))
    .await
    .unwrap();
    tx.run(sql!("insert into training_sessions (event, state) values ($1, $2)", event, state))
        .await
        .unwrap();
    for no in 1..=8_i64 {
        let half = if no % 2 == 1 { "morning" } else { "afternoon" };
        let held_on = day(14 + u32::try_from((no - 1) / 2).unwrap());
        let insert = sql!(
            "insert into half_days (event, no, held_on, half) values ($1, $2, $3, $4)",
            event,
            no,
            held_on,
            half,
        );
        tx.run(insert).await.unwrap();
    }
}

async fn enrolled(
    tx: &mut WriteTx,
    event: EventId,
    capacity: &str,
    (name_ar, name_fr, sex, attended): Taker<'_>,
    now: chrono::DateTime<chrono::Utc>,
) -> (PersonId, RegistrationId) {
    let (person, registration) = (PersonId::new(now), RegistrationId::new(now));
    let (sort_ar, sort_fr) = (sort_key(Lang::Ar, name_ar), sort_key(Lang::Fr, name_fr));
    let sex = sex.map(str::to_owned);
    tx.run(sql!(
        "insert into people (id, name_ar, name_fr, sex, place, sort_ar, sort_fr, made_at)
         values ($1, $2, $3, $4, '05.081', $5, $6, $7)",
        person,
        name_ar,
        name_fr,
        sex.clone(),
        sort_ar.clone(),
        sort_fr.clone(),
        now,
    ))
    .await
    .unwrap();
    tx.run(sql!(
        "insert into registrations (id, event, person, capacity, sex, sort_ar, sort_fr, registered_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        registration,
        event,
        person,
        capacity,
        sex,
        sort_ar,
        sort_fr,
        now,
    ))
    .await
    .unwrap();
    search::index(tx, "person", person, &[name_ar, name_fr]).await.unwrap();
    for no in 1..=8_i64 {
        // Whoever is not there is absent or excused, which is the same here; the first half-day is a late one.
        let mark = match (no <= attended, no) {
            (true, 1) => "late",
            (true, _) => "present",
            (false, 8) => "excused",
            (false, _) => "absent",
        };
        let insert = sql!(
            "insert into attendance (registration, half_day, mark, marked_at) values ($1, $2, $3, $4)",
            registration,
            no,
            mark,
            now,
        );
        if capacity == "participant" {
            tx.run(insert).await.unwrap();
        }
    }
    (person, registration)
}

impl Held {
    fn page(&self) -> String {
        format!("/sessions/{}/certificates", self.event)
    }

    /// The certificates of the one with this number in the list of people, the oldest first.
    async fn certificates(&self, app: &TestApp, at: usize) -> Vec<Certificate> {
        let tx = app.server.db.read().await.unwrap();
        store::of_person(&tx, self.people[at]).await.unwrap()
    }

    /// The session of Tabant, closed, with its two certificates issued by Amina.
    async fn certified(app: &TestApp) -> Self {
        let held = tabant(app, "closed").await;
        app.browser("amina").await.post(&held.page(), &[]).await.is(303);
        held
    }
}

impl Held {
    /// Gives the session a module whose test is passed with half of the marks.
    async fn with_test(self, app: &TestApp) -> Self {
        let mut tx = app.server.db.write().await.unwrap();
        let module = kit_db::new_uuid(app.server.now());
        let insert = sql!(
            "insert into modules (id, place, domain, title_ar, title_fr, hours, test_pass, sort_ar, sort_fr, made_at)
             values ($1, 'MA', 'development', 'تركيب المشاريع', 'Montage de projets', 24, 0.5, $2, $2, $3)",
            module,
            Vec::<u8>::new(),
            app.server.now(),
        );
        tx.run(insert).await.unwrap();
        let set =
            sql!("update training_sessions set module = $2 where event = $1", self.event, module);
        tx.run(set).await.unwrap();
        tx.commit().await.unwrap();
        self
    }

    /// Writes results down as Amina does: by number in the list of people.
    async fn marked(&self, app: &TestApp, scores: &[(usize, &str)]) -> crate::testing::Answer {
        let mut fields = vec![("out_of".to_owned(), "20".to_owned())];
        fields.push(("taken_on".into(), "2026-07-17".into()));
        for (at, score) in scores {
            fields.push((format!("score-{}", self.registrations[*at]), (*score).to_owned()));
        }
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        app.browser("amina").await.post(&self.tests(), &fields).await
    }

    fn tests(&self) -> String {
        format!("/sessions/{}/tests", self.event)
    }
}

/// All numbers ever given, in order.
async fn numbers(app: &TestApp) -> Vec<String> {
    let tx = app.server.db.read().await.unwrap();
    let mut numbers: Vec<String> =
        tx.column(sql!("select number from certificates")).await.unwrap();
    numbers.sort();
    numbers
}
