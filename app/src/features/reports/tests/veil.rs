//! Who may not see the persons: what they are shown of them, and that it gives no small figure back.

use super::year::{AZILAL, Registration, TABANT, Year, day};
use crate::{
    features::reports::{
        actions::training,
        report::TrainingReport,
        views::{Document, Table, Value, write},
    },
    foundation::{Cx, Grant, accounts::Role, cells},
    testing::{TestApp, on_both_engines, signed_in},
};
use kit_cells::{LEAST, Tables};
use kit_lang::Lang;
use std::collections::{BTreeMap, BTreeSet};

/// Somebody of this role in this place, and nothing else.
async fn somebody(app: &TestApp, role: Role, place: &str) -> Cx {
    let mut cx = app.cx("salma").await;
    if let Some(actor) = &mut cx.actor {
        actor.grants = vec![Grant::whole(role, place)];
    }
    cx.lang = Lang::En;
    cx
}

async fn read(cx: &Cx, place: &str, year: i32) -> (TrainingReport, Document) {
    let report = training(cx, &cx.read().await.unwrap(), place, year).await.unwrap();
    let document = write(&cx.bare_frame(), &report);
    (report, document)
}

/// A year of few people in few places, by chance: most of them women of one age, some alone in their group.
async fn few(app: &TestApp, seed: u64) -> i32 {
    let (mut dice, mut year) = (super::year::Dice(seed), Year::default());
    let number = 2000 + i32::try_from(seed).unwrap();
    let now = app.server.now();
    let mut tx = app.server.db.write().await.unwrap();
    for kind in ["association", "cooperative"] {
        year.organisation(&mut tx, kind, now).await;
    }
    let people = 30 + dice.of(60);
    for person in 0..people {
        let sex = [Some("f"), Some("f"), Some("m"), Some("m"), Some("f"), None][dice.of(6)];
        let old = [30, 30, 20, 20, 45, 70, 10][dice.of(7)];
        let home = [TABANT, AZILAL, TABANT, "07.427.01.01"][dice.of(4)];
        let born = Some(i64::from(number) - old);
        year.person(&mut tx, person, (sex, born, home), now).await;
    }
    let seats =
        [TABANT, AZILAL, "05.081", "05.091", "05", "07.427.01.01", "05.081.05.11", "07.427"];
    for session in 0..6 + dice.of(6) {
        let starts_on = day(number, 1 + session as u32 % 12, 14);
        year.session(&mut tx, (seats[dice.of(8)], starts_on, "closed"), 4, now).await;
    }
    for session in 0..year.sessions.len() {
        let share = [2, 4, 12][dice.of(3)];
        for person in 0..people {
            if dice.of(share) == 0 {
                let organisation = [None, Some(0), Some(0), Some(1)][dice.of(4)];
                let present = 1 + dice.of(2) as i64;
                let capacity = "participant";
                let one = Registration {
                    person,
                    session,
                    capacity,
                    organisation,
                    present,
                    certified: false,
                };
                year.register(&mut tx, one, now).await;
            }
        }
    }
    tx.commit().await.unwrap();
    number
}

/// What a reader writes down from every report of a year, and what is true.
#[derive(Default)]
struct Notebook {
    tables: Tables,
    /// Each figure by place, table, row and measure.
    known: BTreeMap<(String, &'static str, String, usize), usize>,
    /// Those about few persons.
    secrets: BTreeSet<usize>,
    shown: usize,
    hidden: usize,
}

fn table<'a>(document: &'a Document, id: &str) -> Option<&'a Table> {
    document.parts.iter().flat_map(|part| &part.tables).find(|table| table.id == id)
}

/// The tables that add up, with the columns in which they do, seen by a committee and by who may see everything.
const ADDING: [(&str, &[(usize, usize)]); 5] = [
    ("sex", &[(1, 1), (3, 3)]),
    ("age", &[(1, usize::MAX)]),
    ("milieu", &[(1, 1), (3, 3)]),
    ("kind", &[(3, 3)]),
    ("audiences", &[(3, 4)]),
];

fn value(table: &Table, row: &str, column: usize) -> Value {
    let found = table.rows.iter().chain(&table.total).find(|cells| cells[0].shown == row);
    let at = |cells: &Vec<_>| if column == usize::MAX { cells.len() - 1 } else { column };
    found.map_or(Value::Count(0), |cells| cells[at(cells)].value)
}

fn number(value: Value) -> i64 {
    match value {
        Value::Count(number) | Value::Sum(number) => number,
        other => panic!("{other:?} is no count"),
    }
}

impl Notebook {
    fn figure(
        &mut self,
        (place, id, row, measure): (&str, &'static str, &str, usize),
        seen: Value,
        (is, persons): (i64, i64),
    ) -> usize {
        let key = (place.to_owned(), id, row.to_owned(), measure);
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let shown = match seen {
            Value::Hidden => None,
            seen => Some(u64::try_from(number(seen)).unwrap()),
        };
        if let Some(shown) = shown {
            assert_eq!(shown, is as u64, "{key:?} is not true");
            let few = (1..LEAST as i64).contains(&persons);
            assert!(!few, "{key:?} shows {persons} persons");
        }
        let figure = self.tables.figure(shown);
        *if shown.is_some() { &mut self.shown } else { &mut self.hidden } += 1;
        if (1..LEAST as i64).contains(&persons) {
            self.secrets.insert(figure);
        }
        self.known.insert(key, figure);
        figure
    }

    /// The report of a place and of all below it; the figures of its rows.
    async fn note(&mut self, (open, closed): (&Cx, &Cx), place: &str, year: i32) {
        let (truth, all) = read(open, place, year).await;
        let (report, seen) = read(closed, place, year).await;
        let veil = report.veil.as_ref().unwrap();
        let whole = truth.whole;
        let total = |measure: usize| match (measure, veil.whole) {
            (_, true) => Value::Hidden,
            (1, _) => Value::Count(whole.people),
            _ => Value::Count(whole.participations),
        };
        let mut totals = BTreeMap::new();
        for (measure, is) in [(1, whole.people), (3, whole.participations)] {
            let figure =
                self.figure((place, "all", "", measure), total(measure), (is, whole.people));
            totals.insert(measure, figure);
        }
        for (id, columns) in ADDING {
            let (Some(own), Some(true_)) = (table(&seen, id), table(&all, id)) else { continue };
            let labels: BTreeSet<&str> =
                own.rows.iter().chain(&true_.rows).map(|row| row[0].shown.as_str()).collect();
            for (column, open) in columns {
                let measure = if *column == 1 { 1 } else { 3 };
                let mut parts = Vec::new();
                for label in &labels {
                    let persons = number(value(
                        true_,
                        label,
                        if id == "audiences" {
                            2
                        } else {
                            if id == "age" { usize::MAX } else { 1 }
                        },
                    ));
                    let is = number(value(true_, label, *open));
                    let seen = value(own, label, *column);
                    parts.push(self.figure((place, id, label, measure), seen, (is, persons)));
                }
                self.tables.sum(totals[&measure], parts);
            }
        }
        Box::pin(self.below((open, closed), (place, year), (&truth, veil), &totals)).await;
    }

    async fn below(
        &mut self,
        readers: (&Cx, &Cx),
        (place, year): (&str, i32),
        (truth, veil): (&TrainingReport, &crate::features::reports::veil::Veil),
        totals: &BTreeMap<usize, usize>,
    ) {
        let mut parts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        let groups = truth.by_child();
        let sum: i64 = groups.iter().map(|(group, _)| group.counted.people).sum();
        for (group, _) in &groups {
            let code =
                if group.key.is_empty() { format!("{place} itself") } else { group.key.clone() };
            let counted = group.counted;
            for (measure, is) in [(1, counted.people), (3, counted.participations)] {
                let seen =
                    if veil.hides_part(&group.key) { Value::Hidden } else { Value::Count(is) };
                let figure = self.figure((&code, "all", "", measure), seen, (is, counted.people));
                parts.entry(measure).or_default().push(figure);
            }
            if !group.key.is_empty() {
                self.note(readers, &group.key, year).await;
            }
        }
        for (measure, parts) in parts {
            // Persons of two places add up when nobody came to both, and somebody may know that.
            if measure == 3 || sum == truth.whole.people {
                self.tables.sum(totals[&measure], parts);
            }
        }
        // Groups of a place are those of its parts, where what they did is counted and each part has a report of its own.
        let codes: Vec<String> = groups.iter().map(|(group, _)| group.key.clone()).collect();
        if codes.iter().all(|code| !code.is_empty()) {
            self.groups_of(place, &codes);
        }
    }

    fn groups_of(&mut self, place: &str, parts: &[String]) {
        let own: Vec<_> =
            self.known.keys().filter(|key| key.0 == place && key.3 == 3).cloned().collect();
        for (_, id, row, measure) in own.into_iter().filter(|key| key.1 != "all") {
            let find =
                |code: &str| self.known.get(&(code.to_owned(), id, row.clone(), measure)).copied();
            let (total, parts) =
                (find(place), parts.iter().filter_map(|code| find(code)).collect::<Vec<_>>());
            if let Some(total) = total {
                self.tables.sum(total, parts);
            }
        }
    }
}

#[tokio::test]
async fn no_report_of_the_year_gives_a_small_figure_back() {
    on_both_engines(async |app| {
        let open = { somebody(app, Role::Administrator, "MA").await };
        let closed = somebody(app, Role::CommitteeMember, "MA").await;
        let (mut shown, mut hidden) = (0, 0);
        for seed in 0..10 {
            let year = few(app, seed).await;
            let mut notebook = Notebook::default();
            notebook.note((&open, &closed), "MA", year).await;
            let recovered = notebook.tables.recovered();
            let found = recovered.iter().filter(|(figure, _)| notebook.secrets.contains(figure));
            let name = |figure: &usize| notebook.known.iter().find(|(_, at)| *at == figure);
            let found: Vec<_> = found.map(|(figure, is)| (name(figure), is)).collect();
            assert!(found.is_empty(), "{year}: {found:?}");
            (shown, hidden) = (shown + notebook.shown, hidden + notebook.hidden);
        }
        assert!(shown > 100 && hidden > 100, "{shown} shown, {hidden} hidden");
    })
    .await;
}

#[tokio::test]
async fn the_whole_is_hidden_in_the_report_as_it_is_everywhere_else() {
    on_both_engines(async |app| {
        let closed = somebody(app, Role::CommitteeMember, "MA").await;
        let tx = closed.read().await.unwrap();
        drop(tx);
        let mut hidden = 0;
        for seed in 0..6 {
            let year = few(app, seed).await;
            for place in
                ["MA", "05", "07", "05.081", "05.091", "05.081.03", TABANT, AZILAL, "07.427"]
            {
                let (report, _) = read(&closed, place, year).await;
                let tx = closed.read().await.unwrap();
                let span = cells::years(year.into(), year.into());
                let elsewhere = cells::are_hidden(&closed, &tx, place, span).await.unwrap();
                assert_eq!(report.veil.unwrap().whole, elsewhere, "{place} {year}");
                hidden += i32::from(elsewhere);
            }
        }
        assert!(hidden > 0);
    })
    .await;
}

#[tokio::test]
async fn a_committee_reads_figures_that_lead_to_nobody() {
    on_both_engines(async |app| {
        let year = few(app, 3).await;
        let page = |end: &str| format!("/reports/training{end}?place=05&year={year}");
        for role in
            [Role::CommitteeMember, Role::ServiceToken, Role::ServiceReviewer, Role::CentreDirector]
        {
            let member = signed_in(app, role, "05").await;
            let report = member.get(&page("")).await;
            report.is(200).has("<abbr title=").has("أقل من خمسة أشخاص");
            report.lacks("/reports/training/people").lacks("/reports/training/participations");
            report.lacks("href=\"/sessions/").lacks("id=\"home\"");
            member.get(&page("/people")).await.is(403);
            let sessions = member.get(&page("/sessions")).await;
            sessions.is(200).lacks("href=\"/sessions/").lacks("المسجلون");
            member.get(&format!("{}&marked=no", page("/sessions"))).await.is(403);
            let sheet = member.get(&page(".xlsx")).await;
            sheet.is(200);
            let book = kit_sheets::read(&sheet.bytes, &kit_sheets::Limits::default()).unwrap();
            let text: Vec<String> = book
                .sheets
                .iter()
                .flat_map(|sheet| &sheet.rows)
                .flat_map(|row| &row.cells)
                .map(|cell| cell.as_text().into_owned())
                .collect();
            assert!(text.iter().any(|cell| cell == "*"));
        }
        // Who may see the persons sees everything, and opens it.
        let karim = signed_in(app, Role::Reader, "05").await;
        let report = karim.get(&page("")).await;
        report
            .is(200)
            .lacks("<abbr title=")
            .has("/reports/training/people")
            .has("href=\"/sessions/");
        // The press has the places alone, a reader of elsewhere nothing.
        signed_in(app, Role::Press, "05").await.get(&page("")).await.is(403);
        signed_in(app, Role::Reader, "07").await.get(&page("")).await.is(404);
    })
    .await;
}

#[tokio::test]
async fn who_sees_the_persons_of_one_province_sees_no_small_figure_of_the_next() {
    on_both_engines(async |app| {
        let year = few(app, 3).await;
        let mut cx = somebody(app, Role::CommitteeMember, "05").await;
        if let Some(actor) = &mut cx.actor {
            actor.grants.push(Grant::whole(Role::Reader, "05.081"));
        }
        assert!(read(&cx, "05", year).await.0.veil.is_some());
        assert!(read(&cx, "05.091", year).await.0.veil.is_some());
        assert!(read(&cx, "05.081", year).await.0.veil.is_none());
    })
    .await;
}
