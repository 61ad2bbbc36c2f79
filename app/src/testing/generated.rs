//! What is generated is committed, and current. `./dev update` writes the files anew.

use crate::{
    app,
    foundation::accounts::{Area, OPENS, Role, ThingKind},
};
use std::path::Path;

/// Compares a committed file with what it should be; with QURB_UPDATE=1, writes it.
#[track_caller]
fn current(name: &str, wanted: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if std::env::var("QURB_UPDATE").is_ok() {
        std::fs::write(&path, wanted).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(found, wanted, "{name} is not current: run ./dev update and look at the difference");
}

#[test]
fn the_table_of_addresses() {
    let lines = app::routes()
        .into_iter()
        .map(|route| format!("{:5}{:48}{}\n", route.method, route.path, route.verb.name));
    current("routes.txt", &lines.collect::<String>());
}

/// For programs that look for weaknesses: `./dev scan`.
#[test]
fn the_description_of_addresses() {
    let text = serde_json::to_string_pretty(&app::describe::openapi()).unwrap();
    current("openapi.json", &format!("{text}\n"));
}

/// The head of each role's column, and what the role is.
const COLUMNS: [(Role, &str, &str); 17] = [
    (Role::Administrator, "adm", "administrator: runs the platform"),
    (Role::NationalCoordinator, "nat", "national coordinator"),
    (Role::RegionalCoordinator, "reg", "regional coordinator"),
    (Role::ProvincialCoordinator, "pro", "provincial coordinator"),
    (Role::HeadOfDivision, "div", "head of division"),
    (Role::TrainingOfficer, "tra", "training officer"),
    (Role::CommunicationOfficer, "com", "communication officer"),
    (Role::ProjectOfficer, "prj", "project officer"),
    (Role::FieldAgent, "fld", "field agent: neighbourhood team, facilitator, observer"),
    (Role::CentreDirector, "ctr", "centre director"),
    (Role::CommitteeMember, "cte", "committee member"),
    (Role::ServiceReviewer, "rev", "service reviewer: gives a service's opinion on projects"),
    (Role::Reader, "rdr", "reader"),
    (Role::OrganisationRepresentative, "org", "organisation representative"),
    (Role::Press, "prs", "press"),
    (Role::ServiceToken, "tok", "service token: a program that reads figures"),
    (Role::Visitor, "vis", "visitor: anybody, without signing in"),
];

/// Readable by whoever decides who may what.
#[test]
fn the_table_of_permissions() {
    let mut table = LEGEND.to_owned();
    for (_, head, what) in COLUMNS {
        table += &format!("  {head}  {what}\n");
    }
    let heads: String = COLUMNS.iter().map(|(_, head, _)| format!("  {head}")).collect();
    for area in Area::ALL {
        let verbs: Vec<_> = app::verbs().into_iter().filter(|verb| verb.area == area).collect();
        if verbs.is_empty() {
            continue;
        }
        table += &format!("\n{}\n{:26}{heads}\n", area.title(), "");
        for verb in verbs {
            let yes = |role: Role| if role.may(verb) { "yes" } else { "  –" };
            let row = COLUMNS.iter().map(|(role, _, _)| format!("  {}", yes(*role)));
            table += &format!("{:26}{}\n", verb.name, row.collect::<String>());
        }
    }
    current("permissions.txt", &(table + &alone()));
}

/// What roles open when they hold for one thing only.
fn alone() -> String {
    let mut table = ALONE.to_owned();
    for kind in ThingKind::ALL {
        table += &format!("\n{}\n", kind.title());
        for (_, role, verbs) in OPENS.iter().filter(|(of, _, _)| *of == kind) {
            let column = COLUMNS.iter().find(|(column, _, _)| column == role);
            let what = column.map_or("", |(_, _, what)| what);
            table += &format!("  {what}\n      {}\n", verbs.join(", "));
        }
    }
    table
}

const ALONE: &str = "
For one thing only.

A role may also be given for one thing of a place: the lines below then say all that it opens, to that thing alone. Nothing
else of the place exists for whoever has it: in no list, search, export or figure. Beside it they have what everybody has
who signs in: their own account, the names of places.
";

const LEGEND: &str = "\
Who may do what.

Each line is something that people do: the thing, a point, what is done to it. \"yes\": whoever has the role may do it, in
the place for which the role was given and in every place below it; what lies outside does not exist for them.
The lines stand under the part of the work they belong to; a part that shows names of people says so.

The roles, from the left:
";

#[test]
fn every_role_has_its_column() {
    for role in Role::ALL {
        assert_eq!(COLUMNS.iter().filter(|(column, _, _)| *column == role).count(), 1, "{role:?}");
    }
}

#[tokio::test]
async fn the_whole_schema() {
    super::on_engine(kit_db::Engine::Sqlite, async |app| {
        current("schema.sql", &kit_db::schema(&app.server.db).await.unwrap());
    })
    .await;
}
