//! `qurb demo`: the demonstration, loaded into an empty database through the same actions that people use.
//!
//! Every person in it is invented. One transaction holds it all: a demonstration that fails half-way leaves nothing.

pub mod accounts;
mod editions;
mod modules;
mod names;
mod needs;
mod organisations;
mod people;
mod plan;
mod sessions;
mod tabant;
mod targets;

pub use names::person as invented_person;

use super::{DatabaseArgs, serve, tell};
use crate::foundation::{Cx, Error, accounts::is_empty};
use anyhow::bail;
use kit_db::WriteTx;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    database: DatabaseArgs,
    /// Only the accounts, without any content
    #[arg(long)]
    accounts: bool,
}

pub async fn demo(args: Args) -> anyhow::Result<()> {
    let server = serve::open(&args.database.database, String::new()).await?;
    let cx = server.system("qurb demo");
    let mut tx = cx.write().await?;
    if !is_empty(&tx).await? {
        bail!(
            "{} holds accounts already; the demonstration goes into an empty database only",
            serve::told(&args.database.database)
        );
    }
    accounts::load(&cx, &mut tx).await?;
    if !args.accounts {
        content(&cx, &mut tx).await?;
    }
    tx.commit().await?;
    server.db.close().await?;
    tell("The demonstration is loaded. Everybody in it is invented. One may sign in as")?;
    for person in accounts::PEOPLE {
        tell(&format!("  {:28}{:15}{}", person.login, person.role.as_str(), person.place))?;
    }
    tell(&format!("with the password: {}", accounts::PASSWORD))?;
    Ok(())
}

/// What the people of the demonstration did, step by step, in the order in which they would do it.
async fn content(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let amina = accounts::acting(cx, tx, "amina@azilal.example").await?;
    let salma = accounts::acting(cx, tx, "salma@qurb.example").await?;
    let driss = accounts::acting(cx, tx, "driss@rehamna.example").await?;
    modules::load(&salma, &amina, tx).await?;
    needs::load(&amina, &driss, tx).await?;
    let organisations = organisations::load(cx, tx).await?;
    people::known(&amina, tx).await?;
    sessions::of_tabant(cx, &amina, tx).await?;
    sessions::of_azilal(&amina, tx, &organisations).await?;
    sessions::of_the_others(cx, tx, &organisations).await?;
    people::twice(&amina, tx).await?;
    plan::load(cx, tx).await?;
    editions::of_ain_sebaa(cx, tx).await?;
    editions::gatherings(cx, tx).await?;
    editions::of_rehamna(cx, tx).await?;
    targets::load(cx, tx).await
}

#[cfg(test)]
mod tests;
