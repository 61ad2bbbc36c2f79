//! Attempts to read or write outside, one file each, that the walk over every address (`testing/rights`) does not see: what
//! a page gives away without showing it.
//!
//! Inside there is one thing of each kind in Azilal, all of them named after Tabant; the stranger works in Rehamna.

mod bodies;
mod counts;
mod export;
mod figure;
mod journal;
mod order;
mod parents;
mod reading;
mod search;
mod sign_in;
mod writing;

use super::{Browser, TestApp, Things, signed_in};
use crate::{
    app,
    foundation::{Route, accounts::Role},
};

const OUTSIDE: &str = "07.427";
/// A word that is in the names of everything inside. A place is called nearly so, and places are everybody's.
const THERE: &str = "Tabantia";
/// Words of a person and of a need inside, and one that is nowhere.
const WORDS: [&str; 2] = ["Zghoughi", "besoin"];
const NOWHERE: &str = "Zzyzxxya";
const NOBODY: &str = "018f0000-0000-7000-8000-000000000000";

/// Roles that see different things of a place of theirs.
const STRANGERS: [Role; 6] = [
    Role::CommitteeMember,
    Role::Reader,
    Role::FieldAgent,
    Role::TrainingOfficer,
    Role::ProvincialCoordinator,
    Role::RegionalCoordinator,
];

/// Addresses of lists and forms that this role may open.
fn lists(role: Role) -> Vec<Route> {
    let open = |route: &Route| {
        // A factor is drawn by chance at each look; what is done with data of people is of the nation.
        let other = ["/account/factor", "/processings"].contains(&route.path);
        let plain = !other && !route.path.contains('{') && !route.path.ends_with(".pdf");
        route.method == "GET" && plain && role.may(route.verb) && !route.verb.is_public()
    };
    app::routes().into_iter().filter(open).collect()
}

/// The same page for words that are there and one that is not: with the words taken out, not a letter differs.
async fn same(browser: &Browser, of: impl Fn(&str) -> String) {
    let nowhere = browser.get(&of(NOWHERE)).await;
    let without = nowhere.text().replace(NOWHERE, "");
    for word in WORDS {
        let there = browser.get(&of(word)).await;
        assert_eq!(there.status, nowhere.status, "{}", of(word));
        assert_eq!(there.text().replace(word, ""), without.replace(word, ""), "{} tells", of(word));
    }
}

async fn for_each_stranger(app: &TestApp, attempt: impl AsyncFn(Role, &Browser, &Things)) {
    let things = Things::made(app).await;
    for role in STRANGERS {
        let stranger = signed_in(app, role, OUTSIDE).await;
        attempt(role, &stranger, &things).await;
    }
    things.no_job_is_left(app).await;
}
