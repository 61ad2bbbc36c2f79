//! A report from what was kept is the report that a fresh program reads, whatever happened in between and in whatever order.

use super::year::{Dice, TABANT, Year};
use crate::{
    features::reports::{
        actions::training,
        store::{self, Rolls, Span, Stamped},
        views::{Document, write},
    },
    foundation::{Cx, Memory},
    testing::{TestApp, on_both_engines, on_engine},
};
use kit_db::{Engine, Query, Reads, WriteTx, new_uuid, sql, uuid::Uuid};
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

const PLACES: [&str; 3] = ["05.081.03", "05.081", "MA"];

async fn report(cx: &Cx, place: &str) -> Document {
    let report = training(cx, &cx.read().await.unwrap(), place, 2011).await.unwrap();
    write(&cx.bare_frame(), &report)
}

/// The same person in a program that has kept nothing.
fn fresh(cx: &Cx) -> Cx {
    let mut cx = cx.clone();
    cx.server.memory = Memory::default();
    cx
}

/// The events of the year that would be read again.
async fn unknown(app: &TestApp) -> Vec<Uuid> {
    let tx = app.server.db.read().await.unwrap();
    let stamps = store::stamps(&tx, &Span::year("MA", 2011)).await.unwrap();
    let (_, unknown): (_, Vec<Stamped>) = app.server.memory.of::<Rolls>().open().known(&stamps);
    let mut events: Vec<Uuid> = unknown.into_iter().map(|one| one.event.0).collect();
    events.sort();
    events
}

/// The events in which these registrations are, as participants.
async fn events_of(app: &TestApp, column: &str, id: Uuid) -> Vec<Uuid> {
    let tx = app.server.db.read().await.unwrap();
    let mut sql = kit_db::Sql::new("select distinct r.event from registrations r");
    sql.with(
        &format!(
            "join events e on e.id = r.event
            where r.capacity = 'participant' and e.starts_on >= '2011-01-01' and r.{column} = ?"
        ),
        [id.into()],
    );
    let mut events: Vec<Uuid> = tx.column(sql.query()).await.unwrap();
    events.sort();
    events
}

async fn run(app: &TestApp, query: Query) -> u64 {
    let mut tx = app.server.db.write().await.unwrap();
    let rows = tx.run(query).await.unwrap();
    tx.commit().await.unwrap();
    rows
}

/// What there is to change.
struct There {
    registrations: Vec<Uuid>,
    people: Vec<Uuid>,
    organisations: Vec<Uuid>,
    events: Vec<Uuid>,
}

impl There {
    async fn of(app: &TestApp) -> Self {
        let tx = app.server.db.read().await.unwrap();
        let all = async |table: &str| {
            let text = format!("select id from {table} order by id");
            tx.column(kit_db::Sql::new(&text).query()).await.unwrap()
        };
        Self {
            registrations: all("registrations").await,
            people: all("people").await,
            organisations: all("organisations").await,
            events: all("events").await,
        }
    }
}

fn one(of: &[Uuid], dice: &mut Dice) -> Uuid {
    of[dice.of(of.len())]
}

/// One of the things that change a report.
async fn something(tx: &mut WriteTx, dice: &mut Dice, there: &There, app: &TestApp) {
    let (now, kind) = (app.server.now(), ["association", "cooperative", "eaq"][dice.of(3)]);
    let (registration, person) = (one(&there.registrations, dice), one(&there.people, dice));
    let (event, organisation) = (one(&there.events, dice), one(&there.organisations, dice));
    let done = match dice.of(12) {
        0 | 1 => sql!(
            "insert into attendance (registration, half_day, mark, marked_at)
             select r.id, $2, $3, $4 from registrations r where r.id = $1
             on conflict (registration, half_day) do update set mark = excluded.mark",
            registration,
            1 + dice.of(4) as i64,
            ["present", "absent"][dice.of(2)],
            now,
        ),
        2 => sql!("delete from attendance where registration = $1", registration),
        3 | 4 => sql!(
            "insert into registrations (id, event, person, capacity, organisation, sort_ar, sort_fr, registered_at)
             values ($1, $2, $3, $4, $5, '', '', $6)
             on conflict (event, person, capacity) do update set organisation = excluded.organisation",
            new_uuid(now),
            event,
            person,
            ["participant", "trainer"][dice.of(2)],
            organisation,
            now,
        ),
        5 => sql!(
            "delete from registrations
              where id = $1
                and not exists (select 1 from attendance a where a.registration = registrations.id)
                and not exists (select 1 from certificates c where c.registration = registrations.id)",
            registration,
        ),
        // Two records of one person become one.
        6 => sql!(
            "update registrations set person = $1
              where person = $2 and event not in (select event from registrations where person = $1)",
            one(&there.people, dice),
            person,
        ),
        7 => sql!("update people set sex = $2 where id = $1", person, ["f", "m"][dice.of(2)]),
        8 => sql!(
            "update people set birth_year = $2, place = $3 where id = $1",
            person,
            1940 + dice.of(60) as i64,
            [TABANT, "05.081", "07.427.01.01"][dice.of(3)],
        ),
        9 => sql!("update organisations set kind = $2 where id = $1", organisation, kind),
        10 => sql!(
            "update registrations set audience = $2, organisation = null where id = $1",
            registration,
            ["cldh", "das"][dice.of(2)],
        ),
        _ => sql!(
            "update registrations set capacity = 'observer'
              where id = $1
                and not exists (select 1 from registrations o
                                 where o.event = registrations.event and o.person = registrations.person
                                   and o.capacity = 'observer')",
            registration,
        ),
    };
    tx.run(done).await.unwrap();
}

#[tokio::test]
async fn it_is_what_a_fresh_program_reads() {
    on_both_engines(async |app| {
        Year::by_chance(app).await;
        let cx = app.cx("salma").await;
        for seed in 0..24 {
            let (there, mut dice) = (There::of(app).await, Dice(seed));
            let mut tx = app.server.db.write().await.unwrap();
            for _ in 0..1 + dice.of(6) {
                something(&mut tx, &mut dice, &there, app).await;
            }
            // What is undone leaves the report as it was.
            if seed % 4 == 3 {
                drop(tx);
            } else {
                tx.commit().await.unwrap();
            }
            for place in PLACES {
                assert_eq!(
                    report(&cx, place).await,
                    report(&fresh(&cx), place).await,
                    "{seed} {place}"
                );
            }
        }
    })
    .await;
}

#[tokio::test]
async fn only_what_changed_is_read_again() {
    on_both_engines(async |app| {
        Year::by_chance(app).await;
        let cx = app.cx("salma").await;
        assert!(unknown(app).await.len() > 8);
        report(&cx, "MA").await;
        assert!(unknown(app).await.is_empty());
        let (there, now) = (There::of(app).await, app.server.now());
        for id in &there.registrations[..4] {
            let mark = "insert into attendance (registration, half_day, mark, marked_at) values ($1, 6, 'late', $2)";
            run(app, Query { text: mark.into(), args: vec![(*id).into(), now.into()] }).await;
            assert_eq!(unknown(app).await, events_of(app, "id", *id).await);
            report(&cx, "MA").await;
        }
        for person in &there.people[..4] {
            run(app, sql!("update people set birth_year = 1933 where id = $1", *person)).await;
            assert_eq!(unknown(app).await, events_of(app, "person", *person).await);
            report(&cx, "MA").await;
            // What a report does not tell of a person changes nothing.
            run(app, sql!("update people set name_fr = 'Itto', sex = sex where id = $1", *person)).await;
            assert!(unknown(app).await.is_empty());
        }
        let organisation = there.organisations[0];
        run(app, sql!("update organisations set kind = 'eaq' where id = $1", organisation)).await;
        assert_eq!(unknown(app).await, events_of(app, "organisation", organisation).await);
    })
    .await;
}

/// On PostgreSQL two write at once: a person's record must not change past an enrolment that is not committed yet.
#[tokio::test]
async fn a_person_changes_after_the_enrolment_that_is_under_way() {
    on_engine(Engine::Postgres, async |app| {
        let year = Year::by_chance(app).await;
        let (cx, now, db) = (app.cx("salma").await, app.server.now(), app.server.db.clone());
        let (person, event) = (year.people[0].id, year.sessions[0].id);
        run(app, sql!("delete from certificates where person = $1", person)).await;
        run(app, sql!("delete from attendance where registration in (select id from registrations where person = $1)", person)).await;
        run(app, sql!("delete from registrations where person = $1", person)).await;
        let mut enrolling = app.server.db.write().await.unwrap();
        let enrolment = sql!(
            "insert into registrations (id, event, person, capacity, sort_ar, sort_fr, registered_at)
             values ($1, $2, $3, 'participant', '', '', $4)",
            new_uuid(now),
            event,
            person,
            now,
        );
        enrolling.run(enrolment).await.unwrap();
        let changed = Arc::new(AtomicBool::new(false));
        let done = changed.clone();
        let changing = tokio::spawn(async move {
            let mut tx = db.write().await.unwrap();
            tx.run(sql!("update people set birth_year = 1901 where id = $1", person)).await.unwrap();
            done.store(true, Ordering::Relaxed);
            // The report that is read now sees the enrolment and not yet the change.
            tokio::time::sleep(std::time::Duration::from_millis(300)).await;
            tx.commit().await.unwrap();
        });
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        assert!(!changed.load(Ordering::Relaxed));
        enrolling.commit().await.unwrap();
        report(&cx, "MA").await;
        changing.await.unwrap();
        assert_eq!(report(&cx, "MA").await, report(&fresh(&cx), "MA").await);
    })
    .await;
}
