//! `qurb migrate`: brings the schema and the shipped places up to date, and ends. `qurb serve` does the same when it starts.

use super::{DatabaseArgs, serve, tell};
use crate::app;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    database: DatabaseArgs,
}

pub async fn migrate(args: Args) -> anyhow::Result<()> {
    let database = &args.database.database;
    let db = serve::connect(database).await?;
    let pending = kit_db::pending(&db, app::MIGRATIONS).await?;
    db.close().await?;
    let server = serve::open(database, String::new()).await?;
    server.db.close().await?;
    tell(&match pending {
        0 => "the schema is up to date".to_owned(),
        some => {
            format!("{some} of {} scripts ran; the schema is up to date", app::MIGRATIONS.len())
        }
    })?;
    Ok(())
}
