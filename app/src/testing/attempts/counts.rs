//! By counting: the figures of pagers, tabs and cards are those of a base in which there is nothing elsewhere.

use super::{OUTSIDE, STRANGERS, lists};
use crate::{
    foundation::accounts::Role,
    testing::{TestApp, Things, again, on_both_engines, signed_in},
};
use std::collections::BTreeMap;

async fn pages(app: &TestApp, role: Role) -> BTreeMap<String, String> {
    let browser = again(role, OUTSIDE, app).await;
    let mut pages = BTreeMap::new();
    for route in lists(role) {
        for query in ["", "?page=2", "?year=2026", "?year=all", "?reads=yes"] {
            // One's own sessions have their hours on them; sheets have the hour in them. A release is offered the figures that a
            // committee reads: whether one is hidden depends on the neighbours' (decision 018).
            if route.path.starts_with("/account")
                || route.path == "/releases/new"
                || route.path == "/me"
                || route.path.ends_with(".xlsx")
            {
                continue;
            }
            let path = format!("{}{query}", route.path);
            pages.insert(path.clone(), browser.get(&path).await.text());
        }
    }
    pages
}

#[tokio::test]
async fn nothing_is_counted_that_lies_elsewhere() {
    on_both_engines(async |app| {
        // The same person before and after there is anything in Azilal.
        for role in STRANGERS {
            signed_in(app, role, OUTSIDE).await;
        }
        let mut before = BTreeMap::new();
        for role in STRANGERS {
            before.insert(role, pages(app, role).await);
        }
        let things = Things::made(app).await;
        for (role, before) in before {
            let browser = again(role, OUTSIDE, app).await;
            for (path, page) in before {
                let after = browser.get(&path).await.text();
                assert_eq!(after, page, "{path} as {role:?}");
            }
        }
        things.no_job_is_left(app).await;
    })
    .await;
}
