//! The schema: numbered scripts, one text for both engines, run once each at the start of the program.
//!
//! A script may hold parts for one engine between lines `-- only sqlite` or `-- only postgres` and `-- both`. Each
//! script and its line in the table `migrations` are one transaction; a lock keeps two starting processes apart.

use crate::{Db, Engine, Error, FromRow, Reads, Result, WriteTx, sql};
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

/// One numbered script of the schema.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    pub number: i64,
    pub name: &'static str,
    pub text: &'static str,
}

#[derive(FromRow)]
struct Applied {
    number: i64,
    checksum: i64,
}

/// Brings the schema up to date and returns how many scripts ran.
///
/// Fails with [`Error::Schema`] when the database holds a script that this program does not know, or knows otherwise.
pub async fn migrate(db: &Db, migrations: &[Migration], now: DateTime<Utc>) -> Result<usize> {
    let mut tx = db.write().await?;
    if tx.engine() == Engine::Postgres {
        tx.script("set local statement_timeout = 0").await?;
        tx.run(sql!("select pg_advisory_xact_lock(812470)")).await?;
    }
    tx.script(
        "create table if not exists migrations (
            number     bigint primary key,
            name       text not null,
            checksum   bigint not null,
            applied_at timestamptz not null
        )",
    )
    .await?;
    let applied: Vec<Applied> =
        tx.all(sql!("select number, checksum from migrations order by number")).await?;
    check(&applied, migrations)?;
    let missing: Vec<_> = migrations.iter().skip(applied.len()).collect();
    for migration in &missing {
        apply(&mut tx, migration, now).await?;
    }
    tx.commit().await?;
    Ok(missing.len())
}

/// How many scripts have not run yet, without running them; all of them on a database that is not this program's yet.
///
/// Fails as [`migrate`] does.
pub async fn pending(db: &Db, migrations: &[Migration]) -> Result<usize> {
    let tx = db.read().await?;
    let query = sql!("select number, checksum from migrations order by number");
    let applied: Vec<Applied> = match tx.all(query).await {
        Err(Error::Other(_)) => Vec::new(),
        answered => answered?,
    };
    check(&applied, migrations)?;
    Ok(migrations.len() - applied.len())
}

fn check(applied: &[Applied], known: &[Migration]) -> Result<()> {
    for (n, applied) in applied.iter().enumerate() {
        match known.get(n) {
            Some(m) if m.number == applied.number && checksum(m) == applied.checksum => {}
            Some(m) if m.number == applied.number => {
                return Err(Error::Schema(format!(
                    "migration {} was applied with another text",
                    m.number
                )));
            }
            _ => {
                let number = applied.number;
                return Err(Error::Schema(format!(
                    "migration {number} is newer than this program"
                )));
            }
        }
    }
    Ok(())
}

async fn apply(tx: &mut WriteTx, migration: &Migration, now: DateTime<Utc>) -> Result<()> {
    tx.script(&for_engine(migration.text, tx.engine())).await?;
    tx.run(sql!(
        "insert into migrations (number, name, checksum, applied_at) values ($1, $2, $3, $4)",
        migration.number,
        migration.name,
        checksum(migration),
        now,
    ))
    .await?;
    Ok(())
}

/// The script without the parts that are for the other engine.
fn for_engine(text: &str, engine: Engine) -> String {
    let mine = match engine {
        Engine::Sqlite => "sqlite",
        Engine::Postgres => "postgres",
    };
    let mut keep = true;
    let mut kept = String::new();
    for line in text.lines() {
        match line.trim().strip_prefix("-- only ") {
            Some(only) => keep = only.trim() == mine,
            None if line.trim() == "-- both" => keep = true,
            None if keep => kept.extend([line, "\n"]),
            None => {}
        }
    }
    kept
}

/// A number that changes when the statements change; comments and blank lines do not count.
fn checksum(migration: &Migration) -> i64 {
    let mut hasher = Sha256::new();
    for line in migration.text.lines().map(str::trim) {
        if !line.is_empty() && !line.starts_with("--") {
            hasher.update(line);
        }
    }
    hasher.finalize().iter().take(8).fold(0, |number, byte| number << 8 | i64::from(*byte))
}

/// The tables and indexes as SQLite keeps them: the readable whole of all scripts.
pub async fn schema(db: &Db) -> Result<String> {
    let tx = db.read().await?;
    let texts: Vec<String> = tx
        .column(sql!(
            "select sql || ';'
               from sqlite_master
              where sql is not null and name not like 'sqlite_%' and name <> 'migrations'
                and name not like 'search\\_words\\_%' escape '\\'
              order by tbl_name, type desc, name"
        ))
        .await?;
    Ok(texts.join("\n\n") + "\n")
}
