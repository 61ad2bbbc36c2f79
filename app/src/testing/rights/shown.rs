//! What a page shows somebody, they may do: each address that it leads to, and each form on it, is that of a verb of theirs.

use crate::foundation::{Route, accounts::Role};

/// The addresses of a page that its reader may not open or send.
pub fn dead_ends(role: Role, routes: &[Route], page: &str) -> Vec<String> {
    // The name of the program leads to the door for whoever has not signed in.
    let home = |address: &&str| role == Role::Visitor && *address == "/";
    let links = tags(page, "<a ").filter_map(|tag| value(tag, "href"));
    let links = links.filter(|address| !home(address)).map(|address| ("GET", address));
    let posts = tags(page, "<form ").filter(|tag| tag.contains("method=\"post\""));
    let forms = posts.filter_map(|tag| Some(("POST", value(tag, "action")?)));
    let mut wrong: Vec<String> = links
        .chain(forms)
        .filter_map(|(method, address)| {
            let route = route_of(routes, method, address)?;
            let may = role.may(route.verb);
            (!may).then(|| format!("{method} {} ({})", route.path, route.verb.name))
        })
        .collect();
    wrong.sort();
    wrong.dedup();
    wrong
}

fn tags<'a>(page: &'a str, begin: &'static str) -> impl Iterator<Item = &'a str> {
    page.split(begin).skip(1).filter_map(|rest| rest.split('>').next())
}

fn value<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split(&format!("{name}=\"")).nth(1)?.split('"').next()
}

/// The route that answers an address of the program itself: the one with the most words of the address.
fn route_of<'a>(routes: &'a [Route], method: &str, address: &str) -> Option<&'a Route> {
    let path = address.split(['?', '#']).next()?;
    let parts: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
    let fits = |route: &&Route| {
        let own: Vec<&str> = route.path[1..].split('/').collect();
        let meets = |(own, part): (&&str, &&str)| own.starts_with('{') || own == part;
        route.method == method && own.len() == parts.len() && own.iter().zip(&parts).all(meets)
    };
    routes.iter().filter(fits).min_by_key(|route| route.path.matches('{').count())
}

#[test]
fn a_link_and_a_form_that_lead_nowhere_are_found() {
    let routes = crate::app::routes();
    let page = r#"<a class="x" href="/accounts/new?a=1">+</a> <a href="https://example.org/accounts">
        <form class="y" method="post" action="/needs">"#;
    let found = dead_ends(Role::Press, &routes, page);
    assert_eq!(found, ["GET /accounts/new (account.invite)", "POST /needs (need.record)"]);
}
