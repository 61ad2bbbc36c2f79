//! A sheet of many rows, brought in as an officer does it: given, looked at, written.

use super::{
    figures::{Figures, against, told},
    fill::communes,
    load::Load,
    samples::{HEADINGS, TITLE, association, person},
    store,
};
use crate::foundation::Server;
use anyhow::{Context, ensure};
use chrono::NaiveDate;
use kit_sheets::{ColumnSpec, Out, Properties, SheetSpec, Workbook};
use std::time::Instant;

pub async fn import(load: &Load<'_>, server: &Server, figures: &mut Figures) -> anyhow::Result<()> {
    let rows = load.args.rows;
    let sheet = workbook(rows, load.args.people)?;
    let mut client = load.client().await?;
    load.program.forget_peak();
    let started = Instant::now();
    let path = format!("/sessions/{}/imports", load.filled.empty);
    let answer = client.upload(&path, &load.token, ("liste.xlsx", &sheet)).await?;
    ensure!(answer.status == 303, "the sheet was answered {}: {}", answer.status, answer.text());
    let checked = started.elapsed();
    let page = client.get(&answer.location).await?;
    let looked = started.elapsed();
    let version = page.hidden("version")?;
    let fields = [("csrf", &*load.token), ("version", &version), ("leave_undecided", "on")];
    let written = client.post(&format!("{}/writing", answer.location), &fields).await?;
    let all = started.elapsed();
    ensure!(
        written.status == 303 && written.location.ends_with("/people"),
        "writing answered {} {}",
        written.status,
        written.location
    );
    let found = format!(
        "{}: checked {}, shown {}, written {} · peak {} MB · {}",
        told(all),
        told(checked),
        told(looked.saturating_sub(checked)),
        told(all.saturating_sub(looked)),
        load.program.peak()?,
        fates(server, &answer.location).await?
    );
    let what = format!("import of {rows} rows .xlsx against {} people", load.args.people);
    let peers = "reading alone: openpyxl 2.6 s, calamine 0.26 s; pretix registration 1.3–6/s";
    figures.add(what, found, against("≤ 4 s, ≤ 200 MB", peers));
    Ok(())
}

async fn fates(server: &Server, location: &str) -> anyhow::Result<String> {
    let import = location.rsplit('/').next().context("an import")?;
    let tx = server.db.read().await?;
    let fates = store::fates(&tx, import.parse()?).await?;
    let told = fates.iter().map(|one| format!("{} {}", one.rows, one.fate));
    Ok(told.collect::<Vec<_>>().join(", "))
}

/// Of ten rows, six are people who are known, three of them written in capital Latin letters only; four are new.
fn workbook(rows: usize, known: usize) -> anyhow::Result<Vec<u8>> {
    let created = NaiveDate::from_ymd_opt(2026, 11, 22).and_then(|day| day.and_hms_opt(9, 0, 0));
    let title = TITLE.to_owned();
    let properties = Properties {
        title: title.clone(),
        author: String::new(),
        created: created.context("a day")?,
    };
    let spec = SheetSpec {
        name: title.clone(),
        right_to_left: true,
        titles: vec![title],
        columns: HEADINGS.iter().map(|heading| ColumnSpec::new(*heading)).collect(),
    };
    let mut book = Workbook::new(&properties);
    let communes = communes();
    book.sheet(&spec, (0..rows).map(|n| row(n, known, &communes)))?;
    Ok(book.finish()?)
}

fn row(n: usize, known: usize, communes: &[&str]) -> Vec<Out> {
    let who = if n % 10 < 6 { n * 7 % known.max(1) } else { known + n };
    let place = communes[who % communes.len()];
    let person = person(who, place);
    let latin_only = n % 10 < 3;
    let text = |text: String| Out::from(text.as_str());
    vec![
        Out::Plain(i64::try_from(n + 1).unwrap_or_default()),
        text(if latin_only { person.name_fr.to_uppercase() } else { person.name_ar }),
        text(if latin_only { String::new() } else { person.name_fr }),
        text(person.sex.map_or("", |sex| sex.as_str()).to_owned()),
        Out::Plain(person.birth_year.unwrap_or_default()),
        text(person.place),
        text(association(n % 40)),
        text(person.phone.unwrap_or_default()),
    ]
}
