//! The address of search.
use super::{
    permissions::READ,
    store,
    views::{Kind, SearchPage},
};
use crate::{
    features::{
        modules, needs, news, outlets,
        plans::{self, Strand},
        practices, releases, segments, training,
    },
    foundation::{Cx, Error, Route, events, organisations, people, places, show},
    layout::{ListQuery, ListSpec},
};
use axum::response::Response;

pub const LIST: ListSpec =
    ListSpec { sorts: &["name"], filters: &[], default_sort: "name", default_desc: false, per: 10 };

pub fn routes() -> Vec<Route> {
    vec![Route::get("/search", READ, search)]
}

async fn search(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let q = list.q.clone();
    let mut page = SearchPage::new(cx.frame(&tx).await?, list);
    if cx.may(people::READ) {
        page.add(Kind::People, &store::people(&cx, &tx, people::READ, &q).await?);
    }
    if cx.may(organisations::READ) {
        let found = store::organisations(&cx, &tx, organisations::READ, &q).await?;
        page.add(Kind::Organisations, &found);
    }
    if cx.may(training::READ) {
        page.add(Kind::Sessions, &store::sessions(&cx, &tx, training::READ, &q).await?);
    }
    if cx.may(events::READ) {
        page.add(Kind::Events, &store::events(&cx, &tx, events::READ, &q).await?);
    }
    let mut found = Vec::new();
    for (strand, verb) in
        [(Strand::Training, plans::READ), (Strand::Communication, plans::COMMUNICATION)]
    {
        if cx.may(verb) {
            found.extend(store::plans(&cx, &tx, (verb, strand.as_str()), &q).await?);
        }
    }
    page.add_plans(&found);
    if cx.may(needs::READ) {
        page.add(Kind::Needs, &store::needs(&cx, &tx, needs::READ, &q).await?);
    }
    if cx.may(modules::READ) {
        page.add(Kind::Modules, &store::modules(&cx, &tx, modules::READ, &q).await?);
    }
    if cx.may(practices::READ) {
        page.add(Kind::Practices, &store::practices(&cx, &tx, practices::READ, &q).await?);
    }
    if cx.may(outlets::READ) {
        page.add(Kind::Outlets, &store::outlets(&cx, &tx, outlets::READ, &q).await?);
    }
    if cx.may(releases::READ) {
        let of = ("releases", "release");
        page.add(Kind::Releases, &store::told(&cx, &tx, releases::READ, of, &q).await?);
    }
    if cx.may(news::READ) {
        page.add(Kind::Posts, &store::told(&cx, &tx, news::READ, ("posts", "post"), &q).await?);
    }
    if cx.may(segments::READ) {
        page.add(Kind::Segments, &store::segments(&cx, &tx, segments::READ, &q).await?);
    }
    if cx.may(places::READ) {
        page.add(Kind::Places, &store::places(&tx, &q).await?);
    }
    show(&page)
}
