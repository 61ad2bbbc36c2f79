//! What rights cost: a decision, and a list that is restricted to the reader's places beside the same list without.

use super::{
    client::{Client, sign_in},
    figures::{Figures, against, at, told},
    fill::PASSWORD,
    load::Load,
};
use crate::foundation::{
    Actor, Grant, Server,
    accounts::{self, NewAccount, Password, Role},
};
use anyhow::ensure;
use kit_lang::Lang;
use std::time::{Duration, Instant};

/// A reader of the whole nation.
const NATION: &str = "bench-nation";
/// Pages of each kind, one of each in turn.
const ROUNDS: usize = 200;

/// A decision with three grants over every verb, and one about a thing of a place, which asks for the places above it.
pub async fn permission(server: &Server, figures: &mut Figures) -> anyhow::Result<()> {
    let verbs = crate::app::verbs();
    let roles = [Role::Reader, Role::FieldAgent, Role::TrainingOfficer];
    let grants = roles.map(|role| Grant::whole(role, "05.081")).into();
    let mut cx = server.system("qurb bench");
    cx.actor = Some(Actor { account: None, name: "Amina".into(), grants });
    let (rounds, mut yes) = (20_000_u32, 0_usize);
    let started = Instant::now();
    for _ in 0..rounds {
        yes += std::hint::black_box(&verbs).iter().filter(|verb| cx.may(**verb)).count();
    }
    let each = started.elapsed() / (rounds * u32::try_from(verbs.len())?);
    let what = format!("a permission decision, three grants, {} verbs", verbs.len());
    figures.add(what, format!("{each:?} ({yes} of them yes)"), against("≤ 2 µs", ""));
    let tx = cx.read().await?;
    let started = Instant::now();
    for _ in 0..rounds {
        let place = std::hint::black_box("05.081.03.09");
        ensure!(cx.may_at(&tx, crate::foundation::people::READ, place).await?, "she may");
    }
    let each = started.elapsed() / rounds;
    figures.add("the same about a thing of a commune", format!("{each:?}"), against("≤ 2 µs", ""));
    Ok(())
}

/// The register and the sessions by somebody of the province, to whom all of it belongs, and by somebody of the nation.
pub async fn scope(load: &Load<'_>, server: &Server, figures: &mut Figures) -> anyhow::Result<()> {
    let nation = nation(server, load).await?;
    let mut of_nation = Client::open(load.program.address, &nation).await?;
    let mut of_province = load.client().await?;
    for list in ["/people?sort=name", "/people?q=fatima", "/sessions?year=all"] {
        let [mut free, mut within] = [const { Vec::new() }; 2];
        for n in 0..ROUNDS {
            let path = format!("{list}&page={}", 1 + n % 40);
            free.push(page(&mut of_nation, &path).await?);
            within.push(page(&mut of_province, &path).await?);
        }
        let (free, within) = (at(&free, 0.5), at(&within, 0.5));
        let times = within.as_secs_f64() / free.as_secs_f64();
        let found = format!("{times:.2} × ({} of {})", told(within), told(free));
        figures.add(format!("{list} within a province"), found, against("≤ 1.2 ×", ""));
    }
    Ok(())
}

async fn page(client: &mut Client, path: &str) -> anyhow::Result<Duration> {
    let started = Instant::now();
    let got = client.get(path).await?;
    ensure!(got.status == 200, "{path} answered {}: {}", got.status, got.text());
    Ok(started.elapsed())
}

/// The cookie of somebody who may do in the nation what the measuring account may in its province.
async fn nation(server: &Server, load: &Load<'_>) -> anyhow::Result<String> {
    let cx = server.system("qurb bench");
    let mut tx = cx.write().await?;
    if accounts::by_login(&tx, NATION).await?.is_none() {
        let new = NewAccount {
            login: NATION.into(),
            name: NATION.into(),
            password: Password::new(PASSWORD),
            lang: Lang::Ar,
            role: Role::TrainingOfficer,
            place: "MA".into(),
        };
        accounts::found(&cx, &mut tx, &new).await?;
    }
    tx.commit().await?;
    Ok(sign_in(load.program.address, NATION, PASSWORD).await?.0)
}
