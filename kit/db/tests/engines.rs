//! The same statements on both engines: what goes in comes out, readers see one state, two writers do not lose.
#![cfg(feature = "testing")]
#![allow(clippy::unwrap_used)]

use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use kit_db::{Db, Engine, Error, FromRow, Limits, Migration, Reads, Sql, migrate, sql, testing};
use std::time::Duration;

kit_db::id!(/// A workshop.
    WorkshopId);

const SCHEMA: &[Migration] = &[Migration {
    number: 1,
    name: "workshops",
    text: "create table workshops (
               id       uuid primary key,
               title    text not null,
               held_on  date,
               open     boolean not null,
               seats    bigint not null,
               share    double precision,
               sort     bytea,
               made_at  timestamptz not null
           );
           -- only sqlite
           create table which_engine (sqlite bigint);
           -- only postgres
           create table which_engine (postgres bigint);
           -- both
           create unique index workshops_title on workshops (title);",
}];

#[derive(Debug, PartialEq, FromRow)]
struct Workshop {
    id: WorkshopId,
    title: String,
    held_on: Option<NaiveDate>,
    open: bool,
    seats: i64,
    share: Option<f64>,
    sort: Option<Vec<u8>>,
    made_at: DateTime<Utc>,
}

fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2018, 1, 15, 9, 30, 0).unwrap()
}

async fn on_both(test: impl AsyncFn(&Db)) {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let fill = async |db: &Db| {
            migrate(db, SCHEMA, now()).await.unwrap();
        };
        let made = testing::database(engine, "kit-db-workshops-3", fill).await;
        test(&made.db).await;
        made.db.clone().close().await.unwrap();
    }
}

async fn add(db: &Db, workshop: &Workshop) -> kit_db::Result<()> {
    let mut tx = db.write().await?;
    tx.run(sql!(
        "insert into workshops (id, title, held_on, open, seats, share, sort, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        workshop.id,
        workshop.title.as_str(),
        workshop.held_on,
        workshop.open,
        workshop.seats,
        workshop.share,
        workshop.sort.clone(),
        workshop.made_at,
    ))
    .await?;
    tx.commit().await
}

fn health() -> Workshop {
    Workshop {
        id: WorkshopId::new(now()),
        title: "ورشة الصحة".into(),
        held_on: NaiveDate::from_ymd_opt(2018, 1, 15),
        open: true,
        seats: 40,
        share: Some(0.35),
        sort: Some(vec![0, 255, 7]),
        made_at: now(),
    }
}

const ALL: &str = "select id, title, held_on, open, seats, share, sort, made_at from workshops";

#[tokio::test]
async fn what_goes_in_comes_out() {
    on_both(async |db| {
        let full = health();
        let bare = Workshop {
            id: WorkshopId::new(now()),
            title: "Bare".into(),
            held_on: None,
            share: None,
            sort: None,
            ..health()
        };
        add(db, &full).await.unwrap();
        add(db, &bare).await.unwrap();
        let tx = db.read().await.unwrap();
        let mut filter = Sql::new(ALL);
        filter.with("where held_on = ? and open = ?", [full.held_on.into(), true.into()]);
        assert_eq!(tx.all::<Workshop>(filter.query()).await.unwrap(), [full]);
        let rest = tx.all::<Workshop>(sql!("select * from workshops where held_on is null")).await;
        assert_eq!(rest.unwrap(), [bare]);
    })
    .await;
}

#[tokio::test]
async fn a_second_workshop_of_one_title_is_refused_by_name() {
    on_both(async |db| {
        add(db, &health()).await.unwrap();
        let error = add(db, &health()).await.unwrap_err();
        assert!(matches!(error, Error::Unique(_)), "{error:?}");
    })
    .await;
}

#[tokio::test]
async fn what_is_not_committed_is_not_there() {
    on_both(async |db| {
        let mut tx = db.write().await.unwrap();
        tx.insert_rows(
            "workshops",
            &["id", "title", "open", "seats", "made_at"],
            (0..250)
                .map(|n: i64| {
                    vec![
                        WorkshopId::new(now()).into(),
                        format!("w{n}").into(),
                        true.into(),
                        n.into(),
                        now().into(),
                    ]
                })
                .collect(),
        )
        .await
        .unwrap();
        assert_eq!(tx.count(sql!("select count(*) from workshops")).await.unwrap(), 250);
        drop(tx);
        let tx = db.read().await.unwrap();
        assert_eq!(tx.count(sql!("select count(*) from workshops")).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn eight_writers_that_read_first_lose_nothing() {
    on_both(async |db| {
        let workshop = health();
        add(db, &workshop).await.unwrap();
        let mut writers = tokio::task::JoinSet::new();
        for _ in 0..8 {
            let (db, id) = (db.clone(), workshop.id);
            writers.spawn(async move {
                for _ in 0..10 {
                    let mut tx = db.write().await.unwrap();
                    tx.count(sql!("select count(*) from workshops")).await.unwrap();
                    tx.run(sql!("update workshops set seats = seats + 1 where id = $1", id))
                        .await
                        .unwrap();
                    tx.commit().await.unwrap();
                }
            });
        }
        while let Some(done) = writers.join_next().await {
            done.unwrap();
        }
        let tx = db.read().await.unwrap();
        assert_eq!(tx.count(sql!("select seats from workshops")).await.unwrap(), 120);
    })
    .await;
}

#[tokio::test]
async fn a_page_cannot_write_and_a_known_schema_is_left_alone() {
    on_both(async |db| {
        assert_eq!(migrate(db, SCHEMA, now()).await.unwrap(), 0);
        let other = [Migration { text: "create table other (n bigint)", ..SCHEMA[0] }];
        assert!(matches!(migrate(db, &other, now()).await, Err(Error::Schema(_))));
        let newer = migrate(db, &[], now()).await;
        assert!(matches!(newer, Err(Error::Schema(_))), "{newer:?}");
        let tx = db.read().await.unwrap();
        let write = tx.column::<i64>(sql!("insert into which_engine values (1) returning 1")).await;
        assert!(write.is_err());
    })
    .await;
}

#[tokio::test]
async fn a_statement_that_would_never_end_is_stopped_and_the_next_one_is_answered() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let made = testing::database(engine, "kit-db-empty-1", async |_: &Db| {}).await;
        let limits = Limits { longest: Duration::from_millis(150), ..Limits::default() };
        let db = Db::open_within(&made.url, limits).await.unwrap();
        for _ in 0..2 {
            let tx = db.read().await.unwrap();
            let endless =
                "with recursive n(i) as (select cast(1 as bigint) union all select i + 1 from n)
                           select count(*) from n where i < 0";
            let stopped = tx.count(Sql::new(endless).query()).await;
            assert!(matches!(stopped, Err(Error::Busy)), "{engine:?}: {stopped:?}");
        }
        let answered = db.count(sql!("select cast(7 as bigint)")).await.unwrap();
        assert_eq!(answered, 7, "{engine:?}");
        db.close().await.unwrap();
    }
}
