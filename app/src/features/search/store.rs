//! The statements of search: a few of each kind, within the reader's scope.

use crate::{
    features::training,
    foundation::{Cx, Error, Verb, accounts::ThingKind, events::Exactness, places, search},
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Sql};
use kit_lang::Lang;

/// Rows of a kind that are shown.
pub const SHOWN: usize = 10;
/// One more is asked for, to know whether there is more.
const ASKED: i64 = SHOWN as i64 + 1;

/// Anything that was found.
#[derive(Debug, Clone, FromRow)]
pub struct Found {
    /// What stands in its address.
    pub key: String,
    pub name_ar: String,
    pub name_fr: String,
    /// Where it is; for a place, what it lies in.
    pub place_ar: String,
    pub place_fr: String,
    /// When, for what has dates.
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
    /// How exactly the dates are known.
    pub exactness: Option<Exactness>,
}

/// The identifier as text, which both engines write differently, comes from a row of its own type.
#[derive(FromRow)]
struct Row {
    id: uuid::Uuid,
    name_ar: String,
    name_fr: String,
    place_ar: String,
    place_fr: String,
    starts_on: Option<NaiveDate>,
    ends_on: Option<NaiveDate>,
    exactness: Option<Exactness>,
}

impl From<Row> for Found {
    fn from(row: Row) -> Self {
        Self {
            key: row.id.to_string(),
            name_ar: row.name_ar,
            name_fr: row.name_fr,
            place_ar: row.place_ar,
            place_fr: row.place_fr,
            starts_on: row.starts_on,
            ends_on: row.ends_on,
            exactness: row.exactness,
        }
    }
}

const NO_DATES: &str = "cast(null as date) as starts_on, cast(null as date) as ends_on, cast(null as text) as exactness";

pub async fn people(cx: &Cx, tx: &impl Reads, verb: Verb, q: &str) -> Result<Vec<Found>, Error> {
    named(cx, tx, (verb, &[]), ("people", "person"), q).await
}

pub async fn organisations(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    q: &str,
) -> Result<Vec<Found>, Error> {
    let alone = [(ThingKind::Organisation, "t.id"), (ThingKind::Centre, "t.id")];
    named(cx, tx, (verb, &alone), ("organisations", "organisation"), q).await
}

/// What has a name in both scripts, a place and sorting keys; `alone`: what a role may hold for that finds it.
async fn named(
    cx: &Cx,
    tx: &impl Reads,
    (verb, alone): (Verb, &[(ThingKind, &str)]),
    (table, kind): (&str, &'static str),
    q: &str,
) -> Result<Vec<Found>, Error> {
    let Some((matching, words)) = search::matching(tx, kind, "t.id", q) else {
        return Ok(Vec::new());
    };
    let (scope, args) = cx.within_on(verb, "t.place", alone);
    let mut sql = Sql::new("select t.id, t.name_ar, t.name_fr,");
    sql.push("p.name_ar as place_ar, p.name_fr as place_fr,").push(NO_DATES);
    sql.push("from").push(table).push("t join places p on p.code = t.place");
    sql.with(&format!("where {matching}"), words);
    sql.with(&format!("and {scope}"), args);
    sql.push("order by").push(sorted(cx.lang));
    sql.with("limit ?", [ASKED.into()]);
    let rows: Vec<Row> = tx.all(sql.query()).await?;
    Ok(rows.into_iter().map(Found::from).collect())
}

fn sorted(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "t.sort_ar, t.id",
        Lang::Fr | Lang::En => "t.sort_fr, t.id",
    }
}

/// Sessions, the latest first.
pub async fn sessions(cx: &Cx, tx: &impl Reads, verb: Verb, q: &str) -> Result<Vec<Found>, Error> {
    taking_place(cx, tx, verb, "e.kind = 'session'", q).await
}

/// Events that are not sessions, the latest first.
pub async fn events(cx: &Cx, tx: &impl Reads, verb: Verb, q: &str) -> Result<Vec<Found>, Error> {
    taking_place(cx, tx, verb, "e.kind <> 'session'", q).await
}

async fn taking_place(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    kind: &str,
    q: &str,
) -> Result<Vec<Found>, Error> {
    let Some((matching, words)) = search::matching(tx, "event", "e.id", q) else {
        return Ok(Vec::new());
    };
    let (scope, args) = cx.within_on(verb, "e.place", &training::ALONE);
    let mut sql = Sql::new(
        "select e.id, e.title_ar as name_ar, e.title_fr as name_fr,
                p.name_ar as place_ar, p.name_fr as place_fr, e.starts_on, e.ends_on, e.exactness
           from events e
           left join training_sessions t on t.event = e.id
           join places p on p.code = e.place",
    );
    sql.with(&format!("where {kind} and {matching}"), words);
    sql.with(&format!("and {scope}"), args);
    sql.with("order by e.starts_on desc, e.id limit ?", [ASKED.into()]);
    let rows: Vec<Row> = tx.all(sql.query()).await?;
    Ok(rows.into_iter().map(Found::from).collect())
}

/// Modules of the reader's places and of those above them, which are everybody's to read; retired ones too.
pub async fn modules(cx: &Cx, tx: &impl Reads, verb: Verb, q: &str) -> Result<Vec<Found>, Error> {
    let Some((matching, words)) = search::matching(tx, "module", "t.id", q) else {
        return Ok(Vec::new());
    };
    let mut sql = Sql::new("select t.id, t.title_ar as name_ar, t.title_fr as name_fr,");
    sql.push("p.name_ar as place_ar, p.name_fr as place_fr,").push(NO_DATES);
    sql.push("from modules t join places p on p.code = t.place");
    sql.with(&format!("where {matching}"), words);
    let (below, args) = cx.within(verb, "t.place");
    sql.with(&format!("and ({below}"), args);
    let (above, args) = cx.within(verb, "a.place");
    sql.with(
        &format!("or exists (select 1 from place_above a where a.above = t.place and {above}))"),
        args,
    );
    sql.push("order by").push(sorted(cx.lang));
    sql.with("limit ?", [ASKED.into()]);
    let rows: Vec<Row> = tx.all(sql.query()).await?;
    Ok(rows.into_iter().map(Found::from).collect())
}

/// Good practices of the reader's places, and published ones of every place.
pub async fn practices(cx: &Cx, tx: &impl Reads, verb: Verb, q: &str) -> Result<Vec<Found>, Error> {
    let Some((matching, words)) = search::matching(tx, "practice", "t.id", q) else {
        return Ok(Vec::new());
    };
    let (scope, args) = cx.within(verb, "t.place");
    let mut sql = Sql::new("select t.id, t.title_ar as name_ar, t.title_fr as name_fr,");
    sql.push("p.name_ar as place_ar, p.name_fr as place_fr,").push(NO_DATES);
    sql.push("from practices t join places p on p.code = t.place");
    sql.with(&format!("where {matching}"), words);
    sql.with(&format!("and ({scope} or t.state = 'published')"), args);
    sql.push("order by t.year desc,").push(sorted(cx.lang));
    sql.with("limit ?", [ASKED.into()]);
    let rows: Vec<Row> = tx.all(sql.query()).await?;
    Ok(rows.into_iter().map(Found::from).collect())
}

/// Outlets of the press in the lists of the reader's places and of those above them.
pub async fn outlets(cx: &Cx, tx: &impl Reads, verb: Verb, q: &str) -> Result<Vec<Found>, Error> {
    let Some((matching, words)) = search::matching(tx, "outlet", "t.id", q) else {
        return Ok(Vec::new());
    };
    let mut sql = Sql::new("select t.id, t.name_ar, t.name_fr,");
    sql.push("p.name_ar as place_ar, p.name_fr as place_fr,").push(NO_DATES);
    sql.push("from outlets t join places p on p.code = t.covers");
    sql.with(&format!("where {matching}"), words);
    let (below, args) = cx.within(verb, "t.place");
    sql.with(&format!("and ({below}"), args);
    let (above, args) = cx.within(verb, "a.place");
    sql.with(
        &format!("or exists (select 1 from place_above a where a.above = t.place and {above}))"),
        args,
    );
    sql.push("order by").push(sorted(cx.lang));
    sql.with("limit ?", [ASKED.into()]);
    let rows: Vec<Row> = tx.all(sql.query()).await?;
    Ok(rows.into_iter().map(Found::from).collect())
}

/// Releases, or posts, of the reader's places, the latest first.
pub async fn told(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    (table, kind): (&str, &'static str),
    q: &str,
) -> Result<Vec<Found>, Error> {
    let Some((matching, words)) = search::matching(tx, kind, "t.id", q) else {
        return Ok(Vec::new());
    };
    let (scope, args) = cx.within(verb, "t.place");
    let mut sql = Sql::new("select t.id, t.title_ar as name_ar, t.title_fr as name_fr,");
    sql.push("p.name_ar as place_ar, p.name_fr as place_fr,").push(NO_DATES);
    sql.push("from").push(table).push("t join places p on p.code = t.place");
    sql.with(&format!("where {matching}"), words);
    sql.with(&format!("and {scope}"), args);
    sql.with("order by t.made_at desc, t.id limit ?", [ASKED.into()]);
    let rows: Vec<Row> = tx.all(sql.query()).await?;
    Ok(rows.into_iter().map(Found::from).collect())
}

/// Segments of the reader's places.
pub async fn segments(cx: &Cx, tx: &impl Reads, verb: Verb, q: &str) -> Result<Vec<Found>, Error> {
    named(cx, tx, (verb, &[]), ("segments", "segment"), q).await
}

/// Needs, those of the latest year first.
pub async fn needs(cx: &Cx, tx: &impl Reads, verb: Verb, q: &str) -> Result<Vec<Found>, Error> {
    let Some((matching, words)) = search::matching(tx, "need", "t.id", q) else {
        return Ok(Vec::new());
    };
    let (scope, args) = cx.within(verb, "t.place");
    let mut sql = Sql::new("select t.id, t.competence_ar as name_ar, t.competence_fr as name_fr,");
    sql.push("p.name_ar as place_ar, p.name_fr as place_fr,").push(NO_DATES);
    sql.push("from needs t join places p on p.code = t.place");
    sql.with(&format!("where {matching}"), words);
    sql.with(&format!("and {scope}"), args);
    sql.push("order by t.year desc,").push(sorted(cx.lang));
    sql.with("limit ?", [ASKED.into()]);
    let rows: Vec<Row> = tx.all(sql.query()).await?;
    Ok(rows.into_iter().map(Found::from).collect())
}

/// A plan has no name of its own: its strand, its year and its place are it.
#[derive(Debug, Clone, FromRow)]
pub struct FoundPlan {
    pub id: uuid::Uuid,
    pub strand: String,
    pub year: i64,
    pub place_ar: String,
    pub place_fr: String,
}

/// Plans of a strand, those of the latest year first.
pub async fn plans(
    cx: &Cx,
    tx: &impl Reads,
    (verb, strand): (Verb, &str),
    q: &str,
) -> Result<Vec<FoundPlan>, Error> {
    let Some((matching, words)) = search::matching(tx, "plan", "t.id", q) else {
        return Ok(Vec::new());
    };
    let (scope, args) = cx.within(verb, "t.place");
    let mut sql = Sql::new(
        "select t.id, t.strand, t.year, p.name_ar as place_ar, p.name_fr as place_fr
           from plans t
           join places p on p.code = t.place",
    );
    sql.with(&format!("where {matching}"), words);
    sql.with("and t.strand = ?", [strand.into()]);
    sql.with(&format!("and {scope}"), args);
    sql.with("order by t.year desc, t.place, t.id limit ?", [ASKED.into()]);
    Ok(tx.all(sql.query()).await?)
}

/// Places whose words begin as those of the query, or sound like them, each with what it lies in. Everybody may read them all.
pub async fn places(tx: &impl Reads, q: &str) -> Result<Vec<Found>, Error> {
    let mut found = Vec::new();
    for place in places::matching(tx, q, SHOWN + 1).await? {
        let above = match &place.parent {
            Some(parent) => places::find_place(tx, parent).await?,
            None => None,
        };
        let (place_ar, place_fr) =
            above.map(|above| (above.name_ar, above.name_fr)).unwrap_or_default();
        found.push(Found {
            key: place.code,
            name_ar: place.name_ar,
            name_fr: place.name_fr,
            place_ar,
            place_fr,
            starts_on: None,
            ends_on: None,
            exactness: None,
        });
    }
    Ok(found)
}
