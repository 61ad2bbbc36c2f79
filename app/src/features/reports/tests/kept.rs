//! The sum of marks that a registration keeps is the sum of its marks, whatever is done to them and in whatever order.

use super::year::{Dice, Year};
use crate::testing::{TestApp, on_both_engines};
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
