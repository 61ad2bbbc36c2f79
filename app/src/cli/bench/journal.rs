//! What the journal costs: an entry beside a write, and the walk along a chain of a million.

use super::{
    figures::{Figures, against, at, told},
    fill::PROVINCE,
    told as tell,
};
use crate::foundation::{
    Cx, Server, Verb,
    journal::{Change, Subject, Trust, record_each, verify},
    organisations::{self, NewOrganisation, OrganisationKind},
};
use anyhow::{Context, ensure};
use std::time::{Duration, Instant};

/// Writes of each kind, one of each in turn.
const ROUNDS: usize = 600;
/// Entries that the chain is walked along.
const ENTRIES: usize = 1_000_000;

pub async fn journal(server: &Server, figures: &mut Figures) -> anyhow::Result<()> {
    let cx = server.system("qurb bench");
    let verb = crate::app::verbs().into_iter().find(|verb| verb.name == "organisation.edit");
    let verb = verb.context("no verb to note")?;
    beside_a_write(&cx, verb, figures).await?;
    walk(&cx, verb, figures).await
}

/// A transaction without an entry and the same with one, in turn; then the founding of an organisation, as people do it.
async fn beside_a_write(cx: &Cx, verb: Verb, figures: &mut Figures) -> anyhow::Result<()> {
    let [mut bare, mut noted, mut whole] = [const { Vec::new() }; 3];
    for n in 0..ROUNDS {
        bare.push(small(cx, verb, false).await?);
        noted.push(small(cx, verb, true).await?);
        whole.push(founding(cx, n).await?);
    }
    let entry = at(&noted, 0.5).saturating_sub(at(&bare, 0.5));
    let whole = at(&whole, 0.5);
    let share = entry.as_secs_f64() / whole.saturating_sub(entry).as_secs_f64() * 100.0;
    let found = format!("{share:.0} % ({} of {})", told(entry), told(whole));
    figures.add("the journal's part of a write", found, against("≤ 15 %", ""));
    Ok(())
}

async fn small(cx: &Cx, verb: Verb, note: bool) -> anyhow::Result<Duration> {
    let started = Instant::now();
    let mut tx = cx.write().await?;
    let job = kit_queue::enqueue(&mut tx, "bench", &(), cx.now + chrono::Duration::days(9), cx.now);
    let job = job.await?;
    if note {
        let changes = [Change::new("organisation-name-ar", "association", "coopérative")];
        record_each(cx, &mut tx, verb, &[(subject("bench"), changes.as_slice())]).await?;
    }
    tx.commit().await?;
    let took = started.elapsed();
    let mut tx = cx.write().await?;
    kit_queue::discard(&mut tx, job).await?;
    tx.commit().await?;
    Ok(took)
}

fn subject(id: &str) -> Subject<'static> {
    Subject {
        kind: "organisation",
        id: id.to_owned(),
        place: PROVINCE,
        title: "Association mesurée",
    }
}

async fn founding(cx: &Cx, n: usize) -> anyhow::Result<Duration> {
    let new = NewOrganisation {
        kind: OrganisationKind::ALL[0],
        name_ar: format!("mesurée {n}"),
        name_fr: format!("Association mesurée {n}"),
        place: PROVINCE.into(),
        phone: None,
        email: None,
    };
    let started = Instant::now();
    let mut tx = cx.write().await?;
    organisations::found(cx, &mut tx, &new).await?;
    tx.commit().await?;
    Ok(started.elapsed())
}

async fn walk(cx: &Cx, verb: Verb, figures: &mut Figures) -> anyhow::Result<()> {
    let db = &cx.server.db;
    let have = verify(db, &Trust::default()).await?.entries;
    let changes = [Change::new("organisation-name-ar", "association", "coopérative")];
    let ids: Vec<String> = (usize::try_from(have)?..ENTRIES).map(|n| n.to_string()).collect();
    for some in ids.chunks(20_000) {
        let lines: Vec<_> = some.iter().map(|id| (subject(id), changes.as_slice())).collect();
        let started = Instant::now();
        let mut tx = cx.write().await?;
        record_each(cx, &mut tx, verb, &lines).await?;
        tx.commit().await?;
        if some[0].ends_with("0000") || some.len() < 20_000 {
            tell(&format!("{} entries at once: {}", some.len(), told(started.elapsed())));
        }
    }
    let started = Instant::now();
    let walked = verify(db, &Trust::default()).await?;
    ensure!(walked.wrong.is_none(), "the journal is not whole: {:?}", walked.wrong);
    let what = format!("verifying {} entries", walked.entries);
    figures.add(what, told(started.elapsed()), against("≤ 5 s", ""));
    Ok(())
}
