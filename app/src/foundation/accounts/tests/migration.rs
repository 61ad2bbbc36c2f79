//! What was granted before there were roles of the field goes on under the new names.

use crate::{app, foundation::accounts::Role};
use kit_db::{Engine, Reads, migrate, new_uuid, sql};

#[tokio::test]
async fn grants_of_before_go_on_under_their_new_names() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let database = kit_db::testing::database(engine, "empty_before_0011", async |_| {}).await;
        let (db, now) = (database.db.clone(), chrono::DateTime::UNIX_EPOCH);
        migrate(&db, &app::MIGRATIONS[..10], now).await.unwrap();
        let mut tx = db.write().await.unwrap();
        let account = new_uuid(now);
        tx.run(sql!(
            "insert into accounts (id, login, name, password, lang, made_at)
             values ($1, 'amina', 'Amina', 'x', 'ar', $2)",
            account,
            now,
        ))
        .await
        .unwrap();
        for (code, kind) in [("MA", "nation"), ("05", "region"), ("05.081", "province")] {
            tx.run(sql!(
                "insert into places (code, kind, name_ar, name_fr, words, rank, shipped)
                 values ($1, $2, $1, $1, '', 1, true)",
                code,
                kind,
            ))
            .await
            .unwrap();
        }
        for (role, place) in [
            ("administrator", "MA"),
            ("coordinator", "MA"),
            ("coordinator", "05"),
            ("coordinator", "05.081"),
            ("officer", "05.081"),
            ("reader", "05.081"),
        ] {
            tx.run(sql!(
                "insert into grants (id, account, role, place, from_on) values ($1, $2, $3, $4, $5)",
                new_uuid(now),
                account,
                role,
                place,
                now.date_naive(),
            ))
            .await
            .unwrap();
        }
        tx.commit().await.unwrap();
        migrate(&db, app::MIGRATIONS, now).await.unwrap();
        let mut tx = db.write().await.unwrap();
        let roles: Vec<String> =
            tx.column(sql!("select role from grants order by id")).await.unwrap();
        let wanted = [
            Role::Administrator,
            Role::NationalCoordinator,
            Role::RegionalCoordinator,
            Role::ProvincialCoordinator,
            Role::TrainingOfficer,
            Role::Reader,
        ];
        assert_eq!(roles, wanted.map(Role::as_str));
        for role in Role::granted() {
            let kept = sql!("update grants set role = $1", role);
            assert_eq!(tx.run(kept).await.unwrap(), 6, "{role:?} on {engine:?}");
        }
        drop(tx);
        db.close().await.unwrap();
    }
}
