//! Every address for every role, for a thing inside its place and for one outside.
//!
//! What a role may is asked of `permissions.txt`'s own source, the table of roles and areas; what an address answers must be
//! that, and nothing else: whoever may not is refused, and what lies outside is a 404. An address whose parts this
//! file does not know fails: a new one is a line in `part`.

mod shown;
mod things;

use super::{Browser, TestApp, on_both_engines};
use crate::{
    app,
    foundation::{
        Route,
        accounts::{Area, OPENS, Role, ThingKind},
    },
};
pub use things::{Things, again, signed_in};

const INSIDE: &str = "05.081";
const OUTSIDE: &str = "07.427";

/// What an address is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum About {
    /// Nothing in particular, or what is everybody's: a list, a form, one's own account.
    Anything,
    /// A thing of Azilal.
    Thing,
    /// A place: whoever signs in reads all of them.
    Place,
    /// A thing of the whole nation.
    Nation,
    /// A thing of another person’s own account, wherever, and a link that nobody gave.
    Anothers,
}

/// The address with its parts filled, and what it is about.
fn filled(things: &Things, route: &Route) -> (String, About) {
    let mut parts = route.path.split('/').skip(1);
    let first = parts.next().unwrap_or("");
    let mut path = format!("/{first}");
    for part in parts {
        let part = match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some(name) => things.part(first, name).unwrap_or_else(|| {
                panic!(
                    "{} {} has no case: name {{{name}}} in `Things::part`",
                    route.method, route.path
                )
            }),
            None => part.to_owned(),
        };
        path += &format!("/{part}");
    }
    let about = match first {
        "jobs" | "letters" | "incoming" => About::Nation,
        _ if !route.path.contains('{') => About::Anything,
        "account" | "l" | "unsubscribe" | "sms" => About::Anothers,
        "c" | "language" | "audiences" | "processings" => About::Anything,
        "places" => About::Place,
        _ => About::Thing,
    };
    (path, about)
}

/// How an answer may look.
#[derive(Debug, PartialEq, Eq)]
enum Fate {
    Answered,
    SignIn,
    Denied,
    NotFound,
}

fn fate(answer: &super::Answer) -> Fate {
    match answer.status {
        401 => Fate::SignIn,
        303 if answer.location().starts_with("/sign-in?back") => Fate::SignIn,
        403 => Fate::Denied,
        404 => Fate::NotFound,
        _ => Fate::Answered,
    }
}

fn expected(role: Role, route: &Route, about: About, inside: bool) -> Fate {
    match (role.may(route.verb), about) {
        (false, _) if role == Role::Visitor => Fate::SignIn,
        (false, _) => Fate::Denied,
        (true, About::Thing) if !inside && !route.verb.is_public() => Fate::NotFound,
        (true, About::Nation | About::Anothers) => Fate::NotFound,
        (true, About::Place) if !inside && route.method == "POST" => Fate::Denied,
        (true, _) => Fate::Answered,
    }
}

/// Forms that end something come last, or nothing would be left for the others.
fn ends(route: &Route) -> u8 {
    // The one that ends the walk itself.
    if route.path == "/account/sessions/ending" {
        return 2;
    }
    let ending = [
        "removal",
        "dropping",
        "undoing",
        "merging",
        "retirement",
        "retiring",
        "cancellation",
        "closure",
        "revocation",
        "replacement",
        "approval",
        "submission",
        "writing",
        "leaving",
        "refusal",
        "withdrawal",
        "disabling",
        "resending",
        "sign-out",
    ];
    u8::from(route.method == "POST" && ending.iter().any(|word| route.path.contains(word)))
}

/// Walks every address and tells what was answered otherwise than it should be.
async fn walk(
    test: &TestApp,
    role: Role,
    things: &Things,
    browser: &Browser,
    inside: bool,
) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut routes = app::routes();
    routes.sort_by_key(|route| (route.method == "POST", ends(route)));
    for route in &routes {
        let (path, about) = filled(things, route);
        if path == "/sign-out" && role != Role::Visitor {
            continue;
        }
        // Making a document takes a while: who is let in is asked of one role that may, who is not of all.
        let wanted = expected(role, route, about, inside);
        let paper = path.ends_with(".pdf") || path.ends_with("/paper");
        if paper && wanted == Fate::Answered && role != Role::Reader {
            continue;
        }
        // A list is answered outside as it is inside; what it holds there is asked below, role by role.
        if !inside && wanted == Fate::Answered && about == About::Anything {
            continue;
        }
        let answer = asked(route, browser, &path, things).await;
        let hidden =
            wanted == Fate::NotFound && as_if_not_there(route, browser, &answer, &path).await;
        if answer.status >= 500 || (fate(&answer) != wanted && !hidden) {
            let side = if inside { "inside" } else { "outside" };
            let (method, role, engine) = (route.method, role.as_str(), test.engine);
            let (status, to) = (answer.status, answer.location().to_owned());
            wrong.push(format!(
                "{method} {path} as {role} {side} on {engine:?}: {status} {to}, not {wanted:?}"
            ));
        }
        if answer.status == 200 && !paper {
            let shown = shown::dead_ends(role, &routes, &answer.text());
            wrong.extend(shown.into_iter().map(|end| format!("{path} shows {role:?} {end}")));
        }
    }
    wrong
}

async fn asked(route: &Route, browser: &Browser, path: &str, things: &Things) -> super::Answer {
    match (route.method, route.path) {
        ("GET", _) => browser.get(path).await,
        // Without another person there is nothing to make one of.
        (_, "/people/{id}/merging") => {
            browser.post(path, &[("other", &things.part("other", "id").unwrap())]).await
        }
        (_, "/organisations/{id}/merging") => {
            browser.post(path, &[("other", &things.part("another", "id").unwrap())]).await
        }
        // Nor a cell without a half-day.
        (_, "/sessions/{id}/attendance") => browser.post(path, &[("column", "1")]).await,
        _ => browser.post(path, &[]).await,
    }
}

/// Whether a form that is wrong is answered as it would be for a thing that is not there at all: word for word.
async fn as_if_not_there(
    route: &Route,
    browser: &Browser,
    answer: &super::Answer,
    path: &str,
) -> bool {
    if answer.status != 422 || route.method != "POST" {
        return false;
    }
    let nobody = "018f0000-0000-7000-8000-000000000000";
    let parts = path.split('/').map(|part| if part.len() == 36 { nobody } else { part });
    let nowhere = parts.collect::<Vec<_>>().join("/");
    let other = browser.post(&nowhere, &[]).await;
    other.status == 422 && other.text().replace(&nowhere, path) == answer.text()
}

async fn every_route(role: Role) {
    on_both_engines(async |test| {
        let things = Things::made(test).await;
        let outside = things::signed_in(test, role, OUTSIDE).await;
        let mut wrong = walk(test, role, &things, &outside, false).await;
        let inside = things::signed_in(test, role, INSIDE).await;
        wrong.extend(walk(test, role, &things, &inside, true).await);
        assert!(wrong.is_empty(), "{wrong:#?}");
        things.no_job_is_left(test).await;
    })
    .await;
}

macro_rules! roles {
    ($($name:ident: $role:ident,)*) => {
        $(#[tokio::test] async fn $name() { every_route(Role::$role).await; })*

        #[test]
        fn every_role_walks() {
            assert_eq!([$(Role::$role),*].len(), Role::ALL.len());
        }
    };
}

roles! {
    every_route_for_a_visitor: Visitor,
    every_route_for_a_service_token: ServiceToken,
    every_route_for_the_press: Press,
    every_route_for_a_representative: OrganisationRepresentative,
    every_route_for_a_reader: Reader,
    every_route_for_a_reviewer: ServiceReviewer,
    every_route_for_a_committee_member: CommitteeMember,
    every_route_for_a_centre_director: CentreDirector,
    every_route_for_a_field_agent: FieldAgent,
    every_route_for_a_project_officer: ProjectOfficer,
    every_route_for_a_communication_officer: CommunicationOfficer,
    every_route_for_a_training_officer: TrainingOfficer,
    every_route_for_a_head_of_division: HeadOfDivision,
    every_route_for_a_provincial_coordinator: ProvincialCoordinator,
    every_route_for_a_regional_coordinator: RegionalCoordinator,
    every_route_for_a_national_coordinator: NationalCoordinator,
    every_route_for_an_administrator: Administrator,
}

/// Lists, searches, exports and figures of somebody outside hold nothing of what is inside.
#[tokio::test]
async fn what_lies_outside_is_in_no_list_search_or_export() {
    on_both_engines(async |test| {
        let things = Things::made(test).await;
        for role in Role::granted().filter(|role| *role != Role::Administrator) {
            let stranger = things::signed_in(test, role, OUTSIDE).await;
            for route in app::routes().iter().filter(|route| route.method == "GET") {
                if route.path.contains('{') || route.path.ends_with(".pdf") || !role.may(route.verb)
                {
                    continue;
                }
                for query in ["", "?format=csv", "?q=Tabantia"] {
                    let path = format!("{}{query}", route.path);
                    let page = stranger.get(&path).await.text();
                    // What was asked for stands in the page again.
                    let page = page.replace("q=Tabantia", "").replace("\"Tabantia\"", "");
                    assert!(!page.contains("Tabantia "), "{path} as {role:?}: {page}");
                }
            }
        }
        things.no_job_is_left(test).await;
    })
    .await;
}

/// Whoever has a role for one thing meets nothing else of its place: not by address, not in a list, not in an export.
#[tokio::test]
async fn one_thing_opens_nothing_else_of_its_place() {
    on_both_engines(async |test| {
        let things = Things::made(test).await;
        let mut wrong = Vec::new();
        for (kind, role, _) in OPENS {
            let own = things::another(test, *kind).await;
            let browser = things::signed_in_for(test, *role, INSIDE, Some(own)).await;
            for route in app::routes() {
                let found = alone(&route, (*kind, *role), &things, &browser).await;
                let engine = test.engine;
                wrong.extend(
                    found.map(|what| format!("{role:?} of one {kind:?}, {engine:?}: {what}")),
                );
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
        things.no_job_is_left(test).await;
    })
    .await;
}

/// What an address answers otherwise than it should to somebody whose role is for another thing of this kind alone.
async fn alone(
    route: &Route,
    (kind, role): (ThingKind, Role),
    things: &Things,
    browser: &Browser,
) -> Option<String> {
    let (path, about) = filled(things, route);
    let ends = path == "/sign-out" || path == "/account/sessions/ending";
    if ends || path.ends_with(".pdf") || path.ends_with("/paper") {
        return None;
    }
    let wanted = match (role.may_on(kind, route.verb), about) {
        (false, _) => Fate::Denied,
        (true, About::Thing) if !route.verb.is_public() => Fate::NotFound,
        (true, About::Nation | About::Anothers) => Fate::NotFound,
        (true, About::Place) if route.method == "POST" => Fate::Denied,
        (true, _) => Fate::Answered,
    };
    let answer = asked(route, browser, &path, things).await;
    let hidden = wanted == Fate::NotFound && as_if_not_there(route, browser, &answer, &path).await;
    if answer.status >= 500 || (fate(&answer) != wanted && !hidden) {
        return Some(format!("{} {path}: {}, not {wanted:?}", route.method, answer.status));
    }
    if route.method == "POST" || route.path.contains('{') {
        return None;
    }
    for query in ["", "?format=csv", "?q=Tabantia"] {
        let page = browser.get(&format!("{path}{query}")).await.text();
        // What was asked for stands in the page again.
        let page = page.replace("q=Tabantia", "").replace("\"Tabantia\"", "");
        if page.contains("Tabantia ") {
            return Some(format!("{path}{query} tells of another"));
        }
    }
    None
}

/// Of those who may see no names, nobody meets one in any page they may open.
#[tokio::test]
async fn press_and_committees_meet_no_name() {
    on_both_engines(async |test| {
        let things = Things::made(test).await;
        for role in Role::granted().filter(|role| !role.sees_people()) {
            assert!(Area::ALL.into_iter().all(|area| !area.holds_people() || !role.may_see(area)));
            let browser = things::signed_in(test, role, INSIDE).await;
            for route in app::routes().iter().filter(|route| route.method == "GET") {
                let (path, _) = filled(&things, route);
                if route.verb.is_public() || path.ends_with(".pdf") || path.ends_with("/paper") {
                    continue;
                }
                let page = browser.get(&path).await.text();
                assert!(!page.contains(things::NAME), "{path} as {role:?} tells a name: {page}");
                let figures = page.replace([' ', '-', '\u{a0}', '\u{202f}'], "");
                assert!(
                    !figures.contains(things::PHONE),
                    "{path} as {role:?} tells a phone: {page}"
                );
            }
        }
        things.no_job_is_left(test).await;
    })
    .await;
}
