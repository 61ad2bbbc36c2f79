//! `qurb account add`: opens an account, for the first administrator above all. The password is typed or piped, never an
//! argument: arguments stand in the list of processes and in the shell's history.

use super::{DatabaseArgs, serve, tell};
use crate::foundation::{
    Error,
    accounts::{self, NewAccount, Password, Role, SHORTEST, Weakness},
};
use anyhow::{Context, bail};
use kit_lang::Lang;
use std::io::{BufRead, IsTerminal};

#[derive(clap::Subcommand)]
pub enum Command {
    /// Opens an account with one role in one place; the password is read from the terminal or from standard input
    Add(Args),
}

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    database: DatabaseArgs,
    /// What the person types to sign in: an address or a word
    #[arg(long)]
    login: String,
    /// The name that others see
    #[arg(long)]
    name: String,
    /// training_officer, provincial_coordinator, reader, administrator … (a wrong word lists them all)
    #[arg(long, value_parser = role)]
    role: Role,
    /// The code of the place, such as 05.081; MA is the nation
    #[arg(long)]
    place: String,
    /// ar, fr or en
    #[arg(long, default_value = "ar", value_parser = lang)]
    lang: Lang,
}

pub async fn account(command: Command) -> anyhow::Result<()> {
    let Command::Add(args) = command;
    let password = Password::new(password()?);
    let added = add(args, password).await?;
    tell(&added)?;
    Ok(())
}

/// Opens the account and says what was done.
async fn add(args: Args, password: Password) -> anyhow::Result<String> {
    match password.weakness(&[&args.login, &args.name]) {
        None => {}
        Some(Weakness::Guessable) => {
            bail!(
                "this password is easy to guess: common, repetitive, or made of the login or the name"
            )
        }
        Some(Weakness::Short | Weakness::Long) => {
            bail!("a password has at least {SHORTEST} characters; a short sentence is a good one")
        }
    }
    let server = serve::open(&args.database.database, String::new()).await?;
    let cx = server.system("qurb account add");
    let Args { login, name, role, place, lang, .. } = args;
    let login = login.trim().to_lowercase();
    let new = NewAccount { login, name, password, lang, role, place };
    let mut tx = cx.write().await?;
    match accounts::found(&cx, &mut tx, &new).await {
        Err(Error::Conflict(_)) => bail!("the login {} is taken", new.login),
        Err(Error::NotFound) => bail!("there is no place {}", new.place),
        other => other?,
    };
    tx.commit().await?;
    server.db.close().await?;
    Ok(format!("{} may sign in as {} in {}", new.login, new.role.as_str(), new.place))
}

fn role(text: &str) -> Result<Role, String> {
    let role = Role::parse(text).filter(|role| *role != Role::Visitor);
    role.ok_or_else(|| {
        let known: Vec<_> = Role::granted().map(Role::as_str).collect();
        format!("one of {}", known.join(", "))
    })
}

fn lang(text: &str) -> Result<Lang, String> {
    Lang::from_code(text).ok_or_else(|| "ar, fr or en".into())
}

/// One line: typed without being seen, or piped.
fn password() -> anyhow::Result<String> {
    let typed = std::io::stdin().is_terminal();
    if typed {
        eprint!("Password: ");
        echo(false);
    }
    let mut line = String::new();
    let read = std::io::stdin().lock().read_line(&mut line);
    if typed {
        echo(true);
        eprintln!();
    }
    read.context("no password could be read")?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

/// Whether the terminal shows what is typed. A terminal without `stty` shows it.
fn echo(shown: bool) {
    let word = if shown { "echo" } else { "-echo" };
    let _ = std::process::Command::new("stty").arg(word).status();
}

#[cfg(test)]
mod tests;
