//! Addresses of the journal.
use super::{
    permissions::READ,
    store::{self, Asked},
    undo::undo_of,
    views::{JournalPage, Offered, export},
};
use crate::{
    foundation::{
        Cx, Error, Route, SheetFormat,
        accounts::{self, AccountId},
        people, show,
    },
    layout::{Choice, ListQuery, ListSpec, Pager},
};
use axum::response::Response;
use chrono::Duration;
use kit_db::Reads;

pub const LIST: ListSpec = ListSpec {
    sorts: &["at"],
    filters: &["actor", "verb", "kind", "subject", "place", "from", "to", "reads"],
    default_sort: "at",
    default_desc: true,
    per: 50,
};

/// More lines than this are no table that anybody reads: narrow it by dates.
const MOST_EXPORTED: i64 = 100_000;

pub fn routes() -> Vec<Route> {
    vec![Route::get("/journal", READ, list)]
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let asked = asked(&list);
    let frame = cx.frame(&tx).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let lines = store::page(&cx, &tx, &asked, (MOST_EXPORTED, 0), false).await?;
        return export(&frame, &lines).answer(&cx, format).await;
    }
    let (total, more) = store::total(&cx, &tx, &asked).await?;
    let pager = Pager::new(list.page, list.per, total);
    let part = (i64::from(pager.per), pager.offset());
    let lines = store::page(&cx, &tx, &asked, part, more).await?;
    let mut undoes = Vec::new();
    for line in &lines {
        undoes.push(undo_of(&cx, &tx, line).await?);
    }
    let offered = offered(&cx, &tx).await?;
    let actors: Vec<AccountId> = lines.iter().filter_map(|line| line.actor).collect();
    let seen = accounts::openable(&cx, &tx, &actors).await?;
    let page = JournalPage::new(frame, list, pager, (&lines, &undoes), offered);
    show(&JournalPage { more, ..page.linked(&lines, &seen) })
}

/// What one may narrow the journal to.
async fn offered(cx: &Cx, tx: &impl Reads) -> Result<Offered, Error> {
    let actors = store::actors(cx, tx, cx.now - Duration::days(90)).await?;
    Ok(Offered {
        actors: actors.iter().map(|name| Choice::new(name, name)).collect(),
        places: people::places_within(tx, &cx.scope(READ), false, cx.lang).await?,
    })
}

fn asked(list: &ListQuery) -> Asked {
    let text = |name: &str| list.filter(name).to_owned();
    Asked {
        words: list.q.clone(),
        actor: text("actor"),
        verb: text("verb"),
        kind: text("kind"),
        subject: text("subject"),
        place: text("place"),
        from: list.filter("from").parse().ok(),
        to: list.filter("to").parse().ok(),
        reads: list.has("reads", "yes"),
        oldest_first: !list.desc,
    }
}
