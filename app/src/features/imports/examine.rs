//! The check of a whole sheet: each row is read, everybody and everything it names is looked up, and its fate is decided.
//! Nothing is written here; twenty thousand rows take a handful of statements.

use super::{
    fields::Field,
    found::{Doubt, Expected, Fault, Found},
    import::{Cells, Fate, ImportRow, Layout},
    likeness::{Who, earlier_twins, judge, unlike},
    organisations, places, reading,
    sheet::SheetRows,
    store,
};
use crate::foundation::{Cx, Error, audiences, events::EventId, people};
use chrono::Datelike;
use kit_db::Reads;
use kit_words::{Named, fold};
use std::{collections::HashMap, sync::Arc};

/// Where a sheet belongs: a session and its place, or a place only.
#[derive(Debug, Clone)]
pub struct Around {
    pub event: Option<EventId>,
    pub place: String,
}

/// Checks every row of a sheet.
pub async fn examine(
    cx: &Cx,
    tx: &impl Reads,
    layout: &Layout,
    rows: SheetRows,
    around: &Around,
) -> Result<Vec<ImportRow>, Error> {
    let mut rows = read_rows(cx, layout, rows);
    let reach = store::reach(cx, tx, people::REGISTER, &around.place).await?;
    find_places(tx, &mut rows, around).await?;
    if around.event.is_none() {
        keep_own_places(cx, tx, &mut rows).await?;
    }
    find_audiences(tx, &mut rows).await?;
    find_organisations(tx, &mut rows, &reach).await?;
    if let Some(event) = around.event {
        find_groups(tx, &mut rows, event).await?;
    }
    find_people(tx, &mut rows, &reach).await?;
    find_twins(&mut rows);
    for row in &mut rows {
        row.row.fate = fate(&row.row);
    }
    Ok(rows.into_iter().map(|row| row.row).collect())
}

/// A row on its way to its fate.
struct Reading {
    row: ImportRow,
    group: String,
    audience: String,
    columns: Arc<HashMap<Field, usize>>,
}

/// What each row says.
fn read_rows(cx: &Cx, layout: &Layout, rows: SheetRows) -> Vec<Reading> {
    let fields = &layout.fields;
    let this_year = i64::from(cx.today().year());
    let columns: HashMap<Field, usize> =
        fields.iter().enumerate().filter_map(|(at, field)| Some(((*field)?, at))).collect();
    let columns = Arc::new(columns);
    let rows = rows.into_iter().map(|(no, cells)| {
        let mut said = reading::read(&cells, fields, this_year);
        let (group, audience) =
            (std::mem::take(&mut said.group), std::mem::take(&mut said.audience));
        let found = Found::said(said);
        let (fate, cells) = (Fate::New, Cells::of(&cells));
        let row = ImportRow { no, fate, cells, found, person: None, decision: None };
        Reading { row, group, audience, columns: columns.clone() }
    });
    rows.collect()
}

async fn find_places(tx: &impl Reads, rows: &mut [Reading], around: &Around) -> Result<(), Error> {
    let mut book = places::Book::new(store::place_entries(tx).await?, &around.place);
    for Reading { row, columns, .. } in rows {
        let written = row.found.place_as_written.clone();
        if written.is_empty() {
            row.found.place = Some(around.place.clone());
            continue;
        }
        match book.meant(&written) {
            places::Meant::Place(code) => row.found.place = Some(code),
            places::Meant::OneOf(places) => row.found.doubts.push(Doubt::Place(places)),
            places::Meant::Unknown => row.found.faults.push(Fault {
                column: columns.get(&Field::Place).copied(),
                field: Field::Place,
                found: written,
                expected: Expected::Place,
            }),
        }
    }
    Ok(())
}

/// The guests of a session come from anywhere; people without one are registered by their own province.
async fn keep_own_places(cx: &Cx, tx: &impl Reads, rows: &mut [Reading]) -> Result<(), Error> {
    let mut own: HashMap<String, bool> = HashMap::new();
    for Reading { row, columns, .. } in rows {
        let Some(place) = row.found.place.clone() else { continue };
        let mine = match own.get(&place) {
            Some(mine) => *mine,
            None => cx.may_at(tx, people::REGISTER, &place).await?,
        };
        own.insert(place, mine);
        if !mine {
            row.found.faults.push(Fault {
                column: columns.get(&Field::Place).copied(),
                field: Field::Place,
                found: row.found.place_as_written.clone(),
                expected: Expected::OwnPlace,
            });
        }
    }
    Ok(())
}

/// Audiences are written by their names or by their codes; one whose members are never listed comes by no sheet.
async fn find_audiences(tx: &impl Reads, rows: &mut [Reading]) -> Result<(), Error> {
    let mut codes: HashMap<String, String> = HashMap::new();
    for one in audiences::all(tx).await?.into_iter().filter(|one| !one.retired && !one.sensitive) {
        for name in [&one.name_ar, &one.name_fr, &one.code] {
            codes.insert(organisations::key(name), one.code.clone());
        }
    }
    let named = rows.iter_mut().filter(|row| !row.audience.is_empty());
    for Reading { row, audience, columns, .. } in named {
        match codes.get(&organisations::key(audience)) {
            Some(code) => row.found.audience = Some(code.clone()),
            None => row.found.faults.push(Fault {
                column: columns.get(&Field::Audience).copied(),
                field: Field::Audience,
                found: audience.clone(),
                expected: Expected::Audience,
            }),
        }
    }
    Ok(())
}

async fn find_organisations(
    tx: &impl Reads,
    rows: &mut [Reading],
    reach: &str,
) -> Result<(), Error> {
    let mut book = organisations::Book::new(store::organisation_entries(tx, reach).await?);
    let named = rows.iter_mut().filter(|row| !row.row.found.organisation.is_empty());
    for Reading { row, .. } in named {
        match book.meant(&row.found.organisation) {
            organisations::Meant::Known(id) => row.found.organisation_known = Some(id),
            organisations::Meant::OneOf(near) => row.found.doubts.push(Doubt::Organisation(near)),
            organisations::Meant::New => {}
        }
    }
    Ok(())
}

/// Groups are written by name or by number; a session without groups takes no notice of them.
async fn find_groups(tx: &impl Reads, rows: &mut [Reading], event: EventId) -> Result<(), Error> {
    let groups = store::group_entries(tx, event).await?;
    let named = rows.iter_mut().filter(|row| !row.group.is_empty() && !groups.is_empty());
    for Reading { row, group, columns, .. } in named {
        let wanted = fold(group);
        let number: String = wanted.chars().filter(char::is_ascii_digit).collect();
        let by_name = groups
            .iter()
            .find(|entry| [&entry.name_ar, &entry.name_fr].iter().any(|name| fold(name) == wanted));
        let by_number = || groups.iter().find(|entry| entry.position.to_string() == number);
        match by_name.or_else(by_number) {
            Some(entry) => row.found.group = Some(entry.id.to_string()),
            None => row.found.faults.push(Fault {
                column: columns.get(&Field::Group).copied(),
                field: Field::Group,
                found: group.clone(),
                expected: Expected::Group,
            }),
        }
    }
    Ok(())
}

/// Asks the register for all rows that can be read, some thousand at a time.
async fn find_people(tx: &impl Reads, rows: &mut [Reading], reach: &str) -> Result<(), Error> {
    let mut sound: Vec<&mut ImportRow> =
        rows.iter_mut().map(|row| &mut row.row).filter(|row| row.found.faults.is_empty()).collect();
    let names: Vec<(String, String)> =
        sound.iter().map(|row| (row.found.name_ar.clone(), row.found.name_fr.clone())).collect();
    let names: Vec<Named<'_>> = names.iter().map(|(ar, fr)| Named { ar, fr }).collect();
    let mut asked = people::Asked::new(tx, &names, reach).await?;
    while let Some(some) = asked.next(tx).await? {
        let alike = some.iter().flat_map(|(_, alike)| alike);
        let facts = people::facts(tx, alike.map(|one| one.person)).await?;
        for (at, alike) in some {
            let row = &mut sound[at];
            match judge(&row.found, alike, &facts) {
                Who::Known(person) => {
                    let facts = facts.get(&person);
                    row.found.unlike = facts.map_or(Vec::new(), |facts| unlike(&row.found, facts));
                    row.found.known = Some(person.to_string());
                }
                Who::OneOf(twins) => row.found.doubts.push(Doubt::Person(twins)),
                Who::Nobody => {}
            }
        }
    }
    for row in sound {
        if row.found.known.is_none() && row.found.sex.is_none() {
            row.found.doubts.push(Doubt::Sex);
        }
    }
    Ok(())
}

/// Two rows that are one person, by their names or because the same person is known behind both.
fn find_twins(rows: &mut [Reading]) {
    let sound: Vec<usize> =
        (0..rows.len()).filter(|at| rows[*at].row.found.faults.is_empty()).collect();
    let founds: Vec<&Found> = sound.iter().map(|at| &rows[*at].row.found).collect();
    let by_name = earlier_twins(&founds);
    let mut first_of = HashMap::new();
    let mut doubts = Vec::new();
    for (nth, at) in sound.iter().enumerate() {
        let row = &rows[*at].row;
        let by_person = row.found.known.clone().and_then(|person| {
            let first = *first_of.entry(person).or_insert(*at);
            (first != *at).then_some(first)
        });
        if let Some(first) = by_person.or_else(|| by_name[nth].map(|earlier| sound[earlier])) {
            doubts.push((*at, rows[first].row.no));
        }
    }
    for (at, no) in doubts {
        rows[at].row.found.doubts.push(Doubt::Row(no));
    }
}

fn fate(row: &ImportRow) -> Fate {
    match (row.found.faults.is_empty(), row.found.doubts.is_empty(), &row.found.known) {
        (false, _, _) => Fate::Wrong,
        (_, false, _) => Fate::Doubtful,
        (_, _, Some(_)) => Fate::Known,
        (_, _, None) => Fate::New,
    }
}
