//! The rows of the lists behind the figures, as tables: for the page and for the file.

use super::ways::{fate_key, way_word};
use crate::{
    features::{
        reach::{
            plan::Action,
            store::{ContactLine, OrganisationLine, PersonLine},
        },
        reports::{Cell, Column, Table, money},
    },
    foundation::people::PersonId,
    layout::Frame,
};
use kit_lang::Lang;
use std::collections::BTreeMap;

/// A table, and by what each of its columns is sorted.
pub type Sorted = (Table, Vec<&'static str>);

/// The name in the language of the page; the other one where it has none.
fn written<'a>(frame: &Frame, ar: &'a str, fr: &'a str) -> &'a str {
    match (frame.lang == Lang::Ar, ar.is_empty(), fr.is_empty()) {
        (true, false, _) | (false, _, true) => ar,
        _ => fr,
    }
}

fn columns(frame: &Frame, texts: &[&str]) -> Vec<Column> {
    texts.iter().map(|key| Column::text(frame.t(key), 1)).collect()
}

pub fn people(
    frame: &Frame,
    lines: &[PersonLine],
    ways: &BTreeMap<PersonId, Vec<String>>,
) -> Sorted {
    let keys = ["report-name", "report-sex", "report-home", "reach-way"];
    let mut table = Table::new("reached", frame.t("reach-people-behind"), columns(frame, &keys));
    for one in lines {
        let sex = format!("report-sex-one-{}", one.sex.as_deref().unwrap_or("unknown"));
        let by = ways.get(&one.id).into_iter().flatten();
        let by: Vec<String> = by.map(|way| way_word(frame, way)).collect();
        let name = written(frame, &one.name_ar, &one.name_fr);
        table.rows.push(vec![
            Cell::link(name, format!("/people/{}", one.id)),
            Cell::text(frame.t(&sex)),
            Cell::text(written(frame, &one.place_ar, &one.place_fr)),
            Cell::text(by.join(" · ")),
        ]);
    }
    (table, vec!["name", "", "place", ""])
}

pub fn contacts(frame: &Frame, lines: &[ContactLine]) -> Sorted {
    let keys = ["report-name", "report-home", "reach-way", "reach-fate", "reach-tried-at"];
    let mut table = Table::new("contacts", frame.t("reach-contacts-behind"), columns(frame, &keys));
    for one in lines {
        let mut fate = frame.t(&fate_key(&one.fate)).into_owned();
        if one.unsubscribed_at.is_some() {
            fate = format!("{fate} · {}", frame.t("reach-fate-unsubscribed"));
        }
        let name = written(frame, &one.name_ar, &one.name_fr);
        table.rows.push(vec![
            Cell::link(name, format!("/people/{}", one.person)),
            Cell::text(written(frame, &one.place_ar, &one.place_fr)),
            Cell::text(way_word(frame, &one.channel)),
            Cell::text(fate),
            Cell::text(one.tried_at.map_or_else(String::new, |at| frame.date_time(at))),
        ]);
    }
    (table, vec!["name", "", "", "", "date"])
}

pub fn organisations(frame: &Frame, lines: &[OrganisationLine]) -> Sorted {
    let mut head = columns(frame, &["report-name", "reach-kind", "report-place-name"]);
    head.push(Column::figures(frame.t("reach-members")));
    let mut table = Table::new("organisations", frame.t("reach-organisations"), head);
    for one in lines {
        let kind = frame.t(&format!("report-kind-{}", one.kind.replace('_', "-")));
        let name = written(frame, &one.name_ar, &one.name_fr);
        table.rows.push(vec![
            Cell::link(name, format!("/organisations/{}", one.id)),
            Cell::text(kind),
            Cell::text(written(frame, &one.place_ar, &one.place_fr)),
            Cell::sum(frame, one.members, String::new()).alone(),
        ]);
    }
    (table, vec!["name", "", "place", ""])
}

pub fn actions(frame: &Frame, lines: &[&Action]) -> Sorted {
    let mut head =
        columns(frame, &["reach-action", "report-place-name", "reach-channel", "reach-month"]);
    let figures = [
        "reach-times",
        "reach-times-done",
        "reach-persons-planned",
        "reach-counted",
        "reach-estimated",
        "reach-cost",
    ];
    head.extend(figures.map(|key| Column::figures(frame.t(key))));
    let mut table = Table::new("actions", frame.t("reach-actions"), head);
    for one in lines {
        let number = |count: i64| Cell::sum(frame, count, String::new()).alone();
        let month = u32::try_from(one.month).unwrap_or_default();
        let channel = format!("plan-channel-{}", one.channel.replace('_', "-"));
        let href = format!("/communication-plans/{}/lines/{}", one.plan, one.id);
        table.rows.push(vec![
            Cell::link(written(frame, &one.title_ar, &one.title_fr), href),
            Cell::text(written(frame, &one.place_ar, &one.place_fr)),
            Cell::text(frame.t(&channel)),
            Cell::text(kit_lang::month_name(frame.lang, month)),
            number(one.times),
            number(one.done),
            number(one.persons),
            number(one.counted),
            number(one.estimated),
            money(frame, Some(one.cost).filter(|cost| *cost > 0), None),
        ]);
    }
    (table, vec![""; 10])
}
