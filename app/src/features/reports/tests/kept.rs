//! The sum of marks that a registration keeps is the sum of its marks, whatever is done to them and in whatever order.

use super::year::{Dice, Year};
use crate::testing::{TestApp, on_both_engines};
use chrono::{DateTime, Utc};
use kit_db::{Reads, WriteTx, sql, uuid::Uuid};

const MARKS: [&str; 4] = ["present", "late", "absent", "excused"];

async fn wrong(app: &TestApp) -> i64 {
    let tx = app.server.db.read().await.unwrap();
    let query = sql!(
        "select count(*)
           from registrations r
          where r.attended <> (select count(*)
                                 from attendance a
                                where a.registration = r.id and a.mark in ('present', 'late'))"
    );
    tx.count(query).await.unwrap()
}

/// One of the things that can happen to a mark.
async fn something(tx: &mut WriteTx, dice: &mut Dice, registrations: &[Uuid], app: &TestApp) {
    let (one, other) =
        (registrations[dice.of(registrations.len())], registrations[dice.of(registrations.len())]);
    let (half, mark) = (1 + dice.of(6) as i64, MARKS[dice.of(4)]);
    let done = match dice.of(6) {
        0 | 1 => sql!(
            "insert into attendance (registration, half_day, mark, marked_at) values ($1, $2, $3, $4)
             on conflict (registration, half_day) do update set mark = excluded.mark",
            one,
            half,
            mark,
            app.server.now(),
        ),
        2 => sql!(
            "insert into attendance (registration, half_day, mark, marked_at) values ($1, $2, $3, $4)
             on conflict (registration, half_day) do nothing",
            one,
            half,
            mark,
            app.server.now(),
        ),
        3 => sql!("delete from attendance where registration = $1 and half_day = $2", one, half),
        4 => sql!("update attendance set mark = $1 where half_day = $2", mark, half),
        // Two records of one person become one: the marks move where there is none yet.
        _ => sql!(
            "update attendance
                set registration = $1
              where registration = $2
                and half_day not in (select half_day from attendance where registration = $1)",
            one,
            other,
        ),
    };
    tx.run(done).await.unwrap();
}

#[tokio::test]
async fn it_is_the_sum_after_anything_in_any_order() {
    on_both_engines(async |app| {
        Year::by_chance(app).await;
        assert_eq!(wrong(app).await, 0);
        let tx = app.server.db.read().await.unwrap();
        let registrations: Vec<Uuid> =
            tx.column(sql!("select id from registrations order by id")).await.unwrap();
        drop(tx);
        for seed in 0..6 {
            let mut dice = Dice(seed);
            let mut tx = app.server.db.write().await.unwrap();
            for _ in 0..40 {
                something(&mut tx, &mut dice, &registrations[..30], app).await;
            }
            // What is undone leaves the sum as it was.
            if seed % 3 == 2 {
                drop(tx)
            } else {
                tx.commit().await.unwrap()
            }
            assert_eq!(wrong(app).await, 0, "after the steps of {seed}");
        }
    })
    .await;
}

/// Registrations, by event, capacity and sex, that the engine's own count does not agree with.
async fn miscounted(app: &TestApp) -> i64 {
    let tx = app.server.db.read().await.unwrap();
    let query = sql!(
        "select (select count(*)
                   from registration_tallies t
                  where t.people <> (select count(*)
                                       from registrations r
                                      where r.event = t.event and r.capacity = t.capacity
                                        and coalesce(r.sex, '') = t.sex))
              + (select count(*)
                   from registrations r
                  where not exists (select 1
                                      from registration_tallies t
                                     where t.event = r.event and t.capacity = r.capacity
                                       and t.sex = coalesce(r.sex, '')))"
    );
    tx.count(query).await.unwrap()
}

/// One of the things that can happen to a registration.
async fn somebody(tx: &mut WriteTx, dice: &mut Dice, registrations: &[Uuid], now: DateTime<Utc>) {
    let one = registrations[dice.of(registrations.len())];
    let (sex, capacity) =
        ([Some("f"), Some("m"), None][dice.of(3)], ["participant", "observer"][dice.of(2)]);
    let done = match dice.of(4) {
        0 => sql!("update registrations set sex = $2 where id = $1", one, sex),
        1 => sql!(
            "update registrations
                set capacity = $2
              where id = $1
                and not exists (select 1
                                  from registrations o
                                 where o.event = registrations.event and o.person = registrations.person
                                   and o.capacity = $2)",
            one,
            capacity,
        ),
        2 => sql!(
            "delete from registrations
              where id = $1
                and not exists (select 1 from attendance a where a.registration = registrations.id)
                and not exists (select 1 from certificates c where c.registration = registrations.id)",
            one,
        ),
        _ => sql!(
            "insert into registrations (id, event, person, capacity, sex, sort_ar, sort_fr, registered_at)
             select $2, event, person, 'speaker', $3, sort_ar, sort_fr, registered_at
               from registrations
              where id = $1
             on conflict (event, person, capacity) do nothing",
            one,
            kit_db::new_uuid(now),
            sex,
        ),
    };
    tx.run(done).await.unwrap();
}

#[tokio::test]
async fn registrations_stay_counted_after_anything_in_any_order() {
    on_both_engines(async |app| {
        Year::by_chance(app).await;
        assert_eq!(miscounted(app).await, 0);
        let tx = app.server.db.read().await.unwrap();
        let registrations: Vec<Uuid> =
            tx.column(sql!("select id from registrations order by id")).await.unwrap();
        drop(tx);
        let mut dice = Dice(11);
        let mut tx = app.server.db.write().await.unwrap();
        for _ in 0..120 {
            somebody(&mut tx, &mut dice, &registrations, app.server.now()).await;
        }
        tx.commit().await.unwrap();
        assert_eq!(miscounted(app).await, 0);
    })
    .await;
}
