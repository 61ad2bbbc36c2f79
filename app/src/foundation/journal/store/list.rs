//! The page of the journal: filters, words, pages; who acts in it; and what has been read within the hour.

use super::{super::Entry, CHANGES};
use crate::foundation::{
    Cx, Error, Verb,
    accounts::AccountId,
    journal::{Subject, permissions::READ},
};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use kit_db::{FromRow, Reads, Result, Sql, Way, sql, uuid_before, uuid_from};

/// What the reader of the journal page asked for; empty is "any".
#[derive(Debug, Clone, Default)]
pub struct Asked {
    pub words: String,
    pub actor: String,
    pub verb: String,
    pub kind: String,
    pub subject: String,
    pub place: String,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    /// What was looked up, in place of what was changed.
    pub reads: bool,
    pub oldest_first: bool,
}

/// A line with its place.
#[derive(Debug, Clone, FromRow)]
pub struct Listed {
    pub no: Option<i64>,
    pub at: DateTime<Utc>,
    pub actor: Option<AccountId>,
    pub actor_name: String,
    pub verb: String,
    pub kind: String,
    pub subject: String,
    pub title: String,
    pub detail: String,
    pub place: String,
}

impl Listed {
    pub fn entry(&self) -> Entry {
        Entry {
            at: self.at,
            actor_name: self.actor_name.clone(),
            verb: self.verb.clone(),
            kind: self.kind.clone(),
            subject: self.subject.clone(),
            title: self.title.clone(),
            detail: self.detail.clone(),
        }
    }
}

fn filtered(cx: &Cx, asked: &Asked, way: Way, head: &str) -> Sql {
    let (scope, args) = cx.within(READ, &way.by("place"));
    let mut sql = Sql::new(head);
    sql.with(&format!("where {scope}"), args);
    match (asked.reads, asked.verb.as_str()) {
        (true, _) => sql.push("and verb like '%.read'"),
        (false, "") => sql.push(&format!("and {CHANGES}")),
        (false, verb) => sql.with("and verb = ?", [verb.into()]),
    };
    let texts = [("actor_name", &asked.actor), ("kind", &asked.kind), ("subject", &asked.subject)];
    for (column, wanted) in texts.into_iter().filter(|(_, wanted)| !wanted.is_empty()) {
        sql.with(&format!("and {column} = ?"), [wanted.as_str().into()]);
    }
    if !asked.place.is_empty() {
        let below = "in (select place from place_above where above = ?)";
        sql.with(&format!("and {} {below}", way.by("place")), [asked.place.as_str().into()]);
    }
    if !asked.words.is_empty() {
        let escaped = asked.words.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
        let pattern = format!("%{escaped}%");
        let either = "and (title like ? escape '\\' or actor_name like ? escape '\\')";
        sql.with(either, [pattern.as_str().into(), pattern.as_str().into()]);
    }
    if let Some(from) = asked.from {
        let from = midnight(from);
        sql.with("and id >= ? and at >= ?", [uuid_from(from).into(), from.into()]);
    }
    if let Some(after) = asked.to.and_then(|to| to.succ_opt()) {
        let after = midnight(after);
        sql.with("and id < ? and at < ?", [uuid_before(after).into(), after.into()]);
    }
    sql
}

/// The beginning of a day in Morocco.
fn midnight(day: NaiveDate) -> DateTime<Utc> {
    let local =
        day.and_time(chrono::NaiveTime::MIN).and_local_timezone(chrono_tz::Africa::Casablanca);
    local
        .earliest()
        .map_or_else(|| day.and_time(chrono::NaiveTime::MIN).and_utc(), |at| at.to_utc())
}

/// So many lines are counted and paged through; whoever looks for older ones narrows by days. The cost of the page does not
/// grow with the years behind it.
pub const MOST: i64 = 10_000;

/// How many lines there are, [`MOST`] at most; and whether there are more.
pub async fn total(cx: &Cx, tx: &impl Reads, asked: &Asked) -> Result<(i64, bool)> {
    let head = "select count(*) from (select 1 as one from journal";
    let mut sql = filtered(cx, asked, Way::GATHER, head);
    sql.with("limit ?) as some_lines", [(MOST + 1).into()]);
    let total = tx.count(sql.query()).await?;
    Ok((total.min(MOST), total > MOST))
}

/// Lines in the reader's scope, a page of them: how many, after how many. Where there are very many, the latest are near the end
/// of the journal; where there are few, they may be anywhere in it.
pub async fn page(
    cx: &Cx,
    tx: &impl Reads,
    asked: &Asked,
    (most, after): (i64, i64),
    very_many: bool,
) -> Result<Vec<Listed>> {
    let way = if very_many { Way::walk(tx) } else { Way::GATHER };
    let columns =
        "select no, at, actor, actor_name, verb, kind, subject, title, detail, place from journal";
    let mut sql = filtered(cx, asked, way, columns);
    sql.push(if asked.oldest_first { "order by id" } else { "order by id desc" });
    sql.with("limit ? offset ?", [most.into(), after.into()]);
    tx.all(sql.query()).await
}

/// Who acted within the reader's scope since a moment, by name, as far as the last [`MOST`] lines of it know.
pub async fn actors(cx: &Cx, tx: &impl Reads, since: DateTime<Utc>) -> Result<Vec<String>> {
    let (scope, args) = cx.within(READ, &Way::walk(tx).by("place"));
    let mut sql = Sql::new("select distinct actor_name from (select actor_name from journal");
    sql.with(
        "where id >= ? and at >= ? and actor_name <> ''",
        [uuid_from(since).into(), since.into()],
    );
    sql.with(&format!("and {scope}"), args);
    sql.with("order by id desc limit ?) as latest", [MOST.into()]);
    sql.push("order by actor_name limit 200");
    tx.column(sql.query()).await
}

/// The last change of some verbs to a thing.
pub async fn last_of(
    tx: &impl Reads,
    (kind, subject): (&str, &str),
    (one, other): (&str, &str),
) -> Result<Option<i64>> {
    tx.value(sql!(
        "select no
           from journal
          where kind = $1 and subject = $2 and verb in ($3, $4) and no is not null
          order by id desc
          limit 1",
        kind,
        subject,
        one,
        other,
    ))
    .await
}

/// Whether this account has read the thing within the hour.
pub async fn has_read(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    subject: &Subject<'_>,
) -> std::result::Result<bool, Error> {
    let since = cx.now - Duration::hours(1);
    let found = tx
        .count(sql!(
            "select count(*)
               from journal
              where kind = $1 and subject = $2 and verb = $3 and actor = $4 and id >= $5 and at > $6",
            subject.kind,
            subject.id.as_str(),
            verb.name,
            cx.account(),
            uuid_from(since),
            since,
        ))
        .await?;
    Ok(found > 0)
}
