//! An invented year: people, sessions, marks, put into the tables as they are.

use crate::testing::TestApp;
use chrono::{DateTime, Days, NaiveDate, Utc};
use kit_db::{Value, WriteTx, new_uuid, sql, uuid::Uuid};
use kit_lang::{Lang, sort_key};

pub const TABANT: &str = "05.081.03.09";
pub const DOUAR: &str = "05.081.03.09-1";
pub const AZILAL: &str = "05.081.01.01";

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub struct Person {
    pub id: Uuid,
    pub sex: Option<&'static str>,
    pub born: Option<i64>,
}

pub struct Session {
    pub id: Uuid,
    pub place: &'static str,
    pub starts_on: NaiveDate,
    pub state: &'static str,
    pub half_days: i64,
}

pub struct Registration {
    pub person: usize,
    pub session: usize,
    pub capacity: &'static str,
    pub organisation: Option<usize>,
    pub present: i64,
    pub certified: bool,
}

/// A year as it is known to whoever counts it by hand.
#[derive(Default)]
pub struct Year {
    pub people: Vec<Person>,
    pub sessions: Vec<Session>,
    pub registrations: Vec<Registration>,
    organisations: Vec<Uuid>,
}

/// Numbers that look like chance and are the same each time.
pub struct Dice(pub u64);

impl Dice {
    pub fn of(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

const SEXES: [Option<&str>; 5] = [Some("f"), Some("f"), Some("m"), Some("m"), None];
const BORN: [Option<i64>; 8] =
    [Some(1999), Some(1996), Some(1987), Some(1986), Some(1976), Some(1952), Some(1951), None];
const HOMES: [&str; 5] = [TABANT, DOUAR, AZILAL, "05.081", "07.427.01.01"];
const SEATS: [&str; 5] = [TABANT, AZILAL, "05.081", "05.091", "05"];
const KINDS: [&str; 2] = ["association", "cooperative"];

impl Year {
    /// Forty people in nine sessions of 2011 and one that begins on the last day of 2010, by chance.
    pub async fn by_chance(app: &TestApp) -> Self {
        let (mut dice, mut year) = (Dice(2011), Self::default());
        let now = app.server.now();
        let mut tx = app.server.db.write().await.unwrap();
        douar(&mut tx).await;
        for kind in KINDS {
            year.organisation(&mut tx, kind, now).await;
        }
        for number in 0..40 {
            let (sex, born) = (SEXES[dice.of(5)], BORN[dice.of(8)]);
            year.person(&mut tx, number, (sex, born, HOMES[dice.of(5)]), now).await;
        }
        for number in 0..10_usize {
            let state = ["closed", "open", "closed", "planned"][number % 4];
            let starts_on = if number == 9 {
                day(2010, 12, 31)
            } else {
                day(2011, 1 + (number as u32 * 5) % 12, 14)
            };
            year.session(&mut tx, (SEATS[number % 5], starts_on, state), 4, now).await;
        }
        // The last day of the year belongs to it, and what it holds in the next as well.
        year.session(&mut tx, (TABANT, day(2011, 12, 31), "closed"), 4, now).await;
        for person in 0..40 {
            for session in 0..11 {
                if dice.of(3) == 0 {
                    year.somebody(&mut tx, (person, session), &mut dice, now).await;
                }
            }
        }
        tx.commit().await.unwrap();
        year
    }

    async fn somebody(
        &mut self,
        tx: &mut WriteTx,
        (person, session): (usize, usize),
        dice: &mut Dice,
        now: DateTime<Utc>,
    ) {
        // Nobody is ever marked in the third session.
        let opened = self.sessions[session].state != "planned" && session != 2;
        let registration = Registration {
            person,
            session,
            capacity: ["participant", "participant", "participant", "trainer"][dice.of(4)],
            organisation: [None, Some(0), Some(1)][dice.of(3)],
            present: if opened { dice.of(5) as i64 } else { 0 },
            certified: opened && dice.of(3) == 0,
        };
        self.register(tx, registration, now).await;
    }

    pub async fn organisation(&mut self, tx: &mut WriteTx, kind: &str, now: DateTime<Utc>) {
        let id = new_uuid(now);
        let name = format!("هيئة {}", self.organisations.len());
        tx.run(sql!(
            "insert into organisations (id, kind, name_ar, name_fr, place, sort_ar, sort_fr, made_at)
             values ($1, $2, $3, $3, $4, $5, $5, $6)",
            id,
            kind,
            name.as_str(),
            AZILAL,
            sort_key(Lang::Ar, &name),
            now,
        ))
        .await
        .unwrap();
        self.organisations.push(id);
    }

    pub async fn person(
        &mut self,
        tx: &mut WriteTx,
        number: usize,
        (sex, born, place): (Option<&'static str>, Option<i64>, &'static str),
        now: DateTime<Utc>,
    ) {
        let id = new_uuid(now);
        let (ar, fr) = (format!("يطو أوشن {number}"), format!("Itto Ouchen {number}"));
        tx.run(sql!(
            "insert into people (id, name_ar, name_fr, sex, birth_year, place, sort_ar, sort_fr, made_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            id,
            ar.as_str(),
            fr.as_str(),
            sex.map(str::to_owned),
            born,
            place,
            sort_key(Lang::Ar, &ar),
            sort_key(Lang::Fr, &fr),
            now,
        ))
        .await
        .unwrap();
        crate::foundation::search::index(tx, "person", id, &[&ar, &fr]).await.unwrap();
        self.people.push(Person { id, sex, born });
    }

    pub async fn session(
        &mut self,
        tx: &mut WriteTx,
        (place, starts_on, state): (&'static str, NaiveDate, &'static str),
        half_days: i64,
        now: DateTime<Utc>,
    ) {
        let id = new_uuid(now);
        tx.run(sql!(
            "insert into events (id, kind, title_ar, title_fr, place, starts_on, ends_on, made_at)
             values ($1, 'session', $2, $3, $4, $5, $6, $7)",
            id,
            "إعداد المشاريع الصغرى",
            "Préparer des micro-projets",
            place,
            starts_on,
            starts_on + Days::new(1),
            now,
        ))
        .await
        .unwrap();
        tx.run(sql!("insert into training_sessions (event, state) values ($1, $2)", id, state))
            .await
            .unwrap();
        let rows = (0..half_days).map(|no| {
            let held_on = starts_on + Days::new(no as u64 / 2);
            let half = if no % 2 == 0 { "morning" } else { "afternoon" };
            vec![Value::from(id), (no + 1).into(), held_on.into(), half.into()]
        });
        let columns = ["event", "no", "held_on", "half"];
        tx.insert_rows("half_days", &columns, rows.collect()).await.unwrap();
        let half_days = if state == "planned" { 0 } else { half_days };
        self.sessions.push(Session { id, place, starts_on, state, half_days });
    }

    pub async fn register(&mut self, tx: &mut WriteTx, one: Registration, now: DateTime<Utc>) {
        let id = new_uuid(now);
        let (person, session) = (&self.people[one.person], &self.sessions[one.session]);
        tx.run(sql!(
            "insert into registrations (id, event, person, capacity, organisation, sex, sort_ar, sort_fr, registered_at)
             values ($1, $2, $3, $4, $5, $6, $7, $7, $8)",
            id,
            session.id,
            person.id,
            one.capacity,
            one.organisation.map(|at| self.organisations[at]),
            person.sex.map(str::to_owned),
            vec![0_u8],
            now,
        ))
        .await
        .unwrap();
        // The half-days attended come first, by turns present and late; of the others one is excused, the rest absent.
        let marks = (1..=4_i64).map(|no| {
            let mark = match no {
                _ if no <= one.present => ["present", "late"][no as usize % 2],
                4 => "excused",
                _ => "absent",
            };
            vec![Value::from(id), no.into(), mark.into(), now.into()]
        });
        let columns = ["registration", "half_day", "mark", "marked_at"];
        if session.state != "planned" {
            tx.insert_rows("attendance", &columns, marks.collect()).await.unwrap();
        }
        // A certificate that was revoked stands beside each one that stands, and alone beside some.
        for (stands, number) in [(true, "a"), (false, "b")] {
            if (stands && one.certified) || (!stands && one.present == 4) {
                self.certify(tx, (id, &one), (stands, number), now).await;
            }
        }
        self.registrations.push(one);
    }

    async fn certify(
        &self,
        tx: &mut WriteTx,
        (registration, one): (Uuid, &Registration),
        (stands, number): (bool, &str),
        now: DateTime<Utc>,
    ) {
        let code = format!("{registration}{number}");
        tx.run(sql!(
            "insert into certificates (id, registration, event, person, number, code, content, issued_at, revoked_at)
             values ($1, $2, $3, $4, $5, $5, '{}', $6, $7)",
            new_uuid(now),
            registration,
            self.sessions[one.session].id,
            self.people[one.person].id,
            code,
            now,
            (!stands).then_some(now),
        ))
        .await
        .unwrap();
    }
}

/// A douar of Tabant that people added.
async fn douar(tx: &mut WriteTx) {
    tx.run(sql!(
        "insert into places (code, kind, parent, name_ar, name_fr, words, rank, shipped)
         values ($1, 'douar', $2, 'إمليل', 'Imelghas', ' ', 9999, $3)",
        DOUAR,
        TABANT,
        false,
    ))
    .await
    .unwrap();
    tx.run(sql!(
        "insert into place_above (place, above, distance)
         select $1, above, distance + 1 from place_above where place = $2
         union all select $1, $1, 0",
        DOUAR,
        TABANT,
    ))
    .await
    .unwrap();
}
