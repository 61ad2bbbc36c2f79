//! The statements about versions of releases: what was approved, and what everybody reads of it.

use crate::{
    features::releases::{Content, Public, ReleaseId, State},
    foundation::{Cx, Error, search},
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Sql, Value, WriteTx, sql};

/// A version as the pages of its place list it.
#[derive(Debug, Clone, FromRow)]
pub struct Version {
    pub no: i64,
    pub content: String,
    pub approved_at: DateTime<Utc>,
    /// The account that approved it, by its name.
    pub approver: Option<String>,
    pub public_from: Option<DateTime<Utc>>,
}

impl Version {
    pub fn read(&self) -> Result<Content, Error> {
        read(&self.content)
    }
}

fn read(text: &str) -> Result<Content, Error> {
    serde_json::from_str(text).map_err(|error| Error::Internal(format!("release: {error}")))
}

/// Keeps what was approved, as the next version. Everybody searches among the words of versions, never among those of a draft.
pub async fn insert_version(
    cx: &Cx,
    tx: &mut WriteTx,
    id: ReleaseId,
    content: &Content,
    from: DateTime<Utc>,
) -> Result<(), Error> {
    let text = serde_json::to_string(content)
        .map_err(|error| Error::Internal(format!("release: {error}")))?;
    tx.run(sql!(
        "insert into release_versions (release, no, content, approved_at, approved_by, public_from)
         values ($1, (select coalesce(max(no), 0) + 1 from release_versions where release = $1), $2, $3, $4, $5)",
        id,
        text,
        cx.now,
        cx.account(),
        from,
    ))
    .await?;
    search::index(tx, "press", id, &[&content.title_ar, &content.title_fr]).await?;
    Ok(())
}

/// What is not public yet will not be.
pub async fn hold_back(tx: &mut WriteTx, id: ReleaseId, now: DateTime<Utc>) -> kit_db::Result<u64> {
    tx.run(sql!(
        "update release_versions set public_from = null where release = $1 and public_from > $2",
        id,
        now,
    ))
    .await
}

const VERSIONS: &str = "select v.no, v.content, v.approved_at, a.name as approver, v.public_from
       from release_versions v
       left join accounts a on a.id = v.approved_by";

/// Every version, the latest first.
pub async fn versions(tx: &impl Reads, id: ReleaseId) -> kit_db::Result<Vec<Version>> {
    let mut sql = Sql::new(VERSIONS);
    sql.with("where v.release = ? order by v.no desc", [id.into()]);
    tx.all(sql.query()).await
}

pub async fn version(tx: &impl Reads, id: ReleaseId, no: i64) -> kit_db::Result<Option<Version>> {
    let mut sql = Sql::new(VERSIONS);
    sql.with("where v.release = ? and v.no = ?", [id.into(), no.into()]);
    tx.optional(sql.query()).await
}

/// The last version.
pub async fn last(tx: &impl Reads, id: ReleaseId) -> kit_db::Result<Option<Version>> {
    let mut sql = Sql::new(VERSIONS);
    sql.with("where v.release = ? order by v.no desc limit 1", [id.into()]);
    tx.optional(sql.query()).await
}

#[derive(FromRow)]
struct Row {
    id: ReleaseId,
    place: String,
    state: State,
    withdrawn_why: String,
    withdrawn_at: Option<DateTime<Utc>>,
    no: i64,
    content: String,
    first_at: DateTime<Utc>,
    last_at: DateTime<Utc>,
}

impl Row {
    fn public(self) -> Result<Public, Error> {
        Ok(Public {
            content: read(&self.content)?,
            id: self.id,
            place: self.place,
            state: self.state,
            withdrawn_why: self.withdrawn_why,
            withdrawn_at: self.withdrawn_at,
            no: self.no,
            first_at: self.first_at,
            last_at: self.last_at,
        })
    }
}

/// The last version of each release that is public at a moment.
const PUBLIC: &str =
    "select r.id, r.place, r.state, r.withdrawn_why, r.withdrawn_at, v.no, v.content, v.public_from as last_at,
            l.first_at
       from (select release, max(no) as no, min(public_from) as first_at
               from release_versions
              where public_from <= ?
              group by release) l
       join releases r on r.id = l.release
       join release_versions v on v.release = l.release and v.no = l.no";

/// What everybody reads of it now; none before its embargo is over.
pub async fn public(
    tx: &impl Reads,
    id: ReleaseId,
    now: DateTime<Utc>,
) -> Result<Option<Public>, Error> {
    let mut sql = Sql::new("");
    sql.with(PUBLIC, [now.into()]).with("where r.id = ?", [id.into()]);
    let row: Option<Row> = tx.optional(sql.query()).await?;
    row.map(Row::public).transpose()
}

/// Which of the public ones: of a place and below it, and that have these words in their title.
#[derive(Default)]
pub struct Told<'a> {
    pub place: &'a str,
    pub q: &'a str,
}

/// The public releases that were not withdrawn, the latest first, so many after so many; and how many there are.
pub async fn published(
    tx: &impl Reads,
    told: &Told<'_>,
    now: DateTime<Utc>,
    (limit, offset): (i64, i64),
) -> Result<(i64, Vec<Public>), Error> {
    let mut count = Sql::new("select count(*) from (");
    count.with(PUBLIC, [now.into()]);
    narrow(tx, told, &mut count);
    count.push(") t");
    let total = tx.count(count.query()).await?;
    let mut sql = Sql::new("");
    sql.with(PUBLIC, [now.into()]);
    narrow(tx, told, &mut sql);
    let part: [Value; 2] = [limit.into(), offset.into()];
    sql.with("order by l.first_at desc, r.id desc limit ? offset ?", part);
    let rows: Vec<Row> = tx.all(sql.query()).await?;
    Ok((total, rows.into_iter().map(Row::public).collect::<Result<_, _>>()?))
}

fn narrow(tx: &impl Reads, told: &Told<'_>, sql: &mut Sql) {
    sql.with("where r.state <> ?", [State::Withdrawn.into()]);
    if !told.place.is_empty() {
        sql.with(
            "and r.place in (select place from place_above where above = ?)",
            [told.place.into()],
        );
    }
    if let Some((matching, args)) = search::matching(tx, "press", "r.id", told.q) {
        sql.with(&format!("and {matching}"), args);
    }
}

/// When each further version became public, and why there is one.
pub async fn corrections(
    tx: &impl Reads,
    id: ReleaseId,
    now: DateTime<Utc>,
) -> Result<Vec<(DateTime<Utc>, String)>, Error> {
    #[derive(FromRow)]
    struct Row {
        public_from: DateTime<Utc>,
        content: String,
    }
    let rows: Vec<Row> = tx
        .all(sql!(
            "select public_from, content
               from release_versions
              where release = $1 and no > 1 and public_from <= $2
              order by no desc",
            id,
            now,
        ))
        .await?;
    rows.into_iter().map(|row| Ok((row.public_from, read(&row.content)?.correction))).collect()
}
