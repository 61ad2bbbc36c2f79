//! `qurb demo`: the demonstration, loaded into an empty database through the same actions that people use.
//!
//! Every person in it is invented. One transaction holds it all: a demonstration that fails half-way leaves nothing.

pub mod accounts;
mod campaigns;
mod communication;
mod days;
mod desk;
mod editions;
mod modules;
mod names;
mod needs;
mod organisations;
mod people;
mod plan;
mod practices;
mod press;
mod privacy;
mod segments;
mod sessions;
mod store;
mod tabant;
mod targets;

pub use names::person as invented_person;
pub use store::{is_marked, mark};

use super::{DatabaseArgs, serve, tell};
use crate::foundation::{Cx, Error, accounts::is_empty};
use anyhow::bail;
use chrono::Datelike;
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
    mark(&mut tx, cx.now).await?;
    accounts::load(&cx, &mut tx).await?;
    if !args.accounts {
        content(&cx, &mut tx).await?;
    }
    tx.commit().await?;
    server.db.close().await?;
    tell("The demonstration is loaded. Everybody in it is invented. One may sign in as")?;
    let director = Some(accounts::DIRECTOR).filter(|_| !args.accounts);
    for person in accounts::PEOPLE.into_iter().chain(director) {
        tell(&format!("  {:28}{:24}{}", person.login, person.role.as_str(), person.place))?;
    }
    tell(&format!("with the password: {}", accounts::PASSWORD))?;
    Ok(())
}

/// What the people of the demonstration did, step by step, each on a day on which they would do it.
async fn content(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let amina = accounts::acting(cx, tx, "amina@azilal.example").await?;
    let salma = accounts::acting(cx, tx, "salma@qurb.example").await?;
    let driss = accounts::acting(cx, tx, "driss@rehamna.example").await?;
    let first = |cx: &Cx, day| days::in_year(cx, 2, (10, day));
    modules::load(&first(&salma, 5), &first(&amina, 7), tx).await?;
    let organisations = organisations::load(&first(cx, 12), tx).await?;
    let mut known = people::known(&first(&amina, 14), tx).await?;
    sessions::of_marrakech(&first(cx, 16), tx).await?;
    editions::of_ain_sebaa(&first(cx, 19), tx).await?;
    editions::gatherings(&first(cx, 20), tx).await?;
    editions::of_rehamna(&first(cx, 21), tx).await?;
    targets::load(&first(cx, 26), tx, cx.today().year()).await?;
    needs::load(&amina, &driss, tx).await?;
    plan::of_last_year(cx, tx).await?;
    plan::of_this_year(cx, tx).await?;
    sessions::of_azilal(&amina, tx, &organisations).await?;
    sessions::of_the_others(cx, tx, &organisations).await?;
    known.extend(people::twice(&days::in_year(&amina, 0, (10, 6)), tx).await?);
    plan::of_next_year(cx, tx).await?;
    sessions::of_tabant(&amina, tx).await?;
    sessions::of_the_centre(&amina, tx, organisations.centre).await?;
    accounts::load_director(cx, tx, organisations.centre).await?;
    desk::load(cx, tx).await?;
    practices::load(cx, tx).await?;
    communication::load(cx, tx).await?;
    segments::load(&amina, &driss, tx).await?;
    campaigns::load(cx, tx).await?;
    press::load(cx, tx).await?;
    privacy::load(cx, tx, &known).await
}

#[cfg(test)]
mod tests;
