//! What is generated is committed, and current. `./dev update` writes the files anew.

use crate::{app, foundation::accounts::Role};
use std::path::Path;

/// Compares a committed file with what it should be; with QURB_UPDATE=1, writes it.
#[track_caller]
fn current(name: &str, wanted: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if std::env::var("QURB_UPDATE").is_ok() {
        std::fs::write(&path, wanted).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(found, wanted, "{name} is not current: run ./dev update and look at the difference");
}

#[test]
fn the_table_of_addresses() {
    let lines = app::routes()
        .into_iter()
        .map(|route| format!("{:5}{:48}{}\n", route.method, route.path, route.verb.name));
    current("routes.txt", &lines.collect::<String>());
}

/// Readable by whoever decides who may what.
#[test]
fn the_table_of_permissions() {
    let mut table = format!("{:28}", "");
    for role in Role::ALL {
        table += &format!("{:>15}", role.as_str());
    }
    for verb in app::verbs() {
        table += &format!("\n{:28}", verb.name);
        for role in Role::ALL {
            table += &format!("{:>15}", if role >= verb.least { "yes" } else { "-" });
        }
    }
    current("permissions.txt", &(table + "\n"));
}

#[tokio::test]
async fn the_whole_schema() {
    super::on_engine(kit_db::Engine::Sqlite, async |app| {
        current("schema.sql", &kit_db::schema(&app.server.db).await.unwrap());
    })
    .await;
}
