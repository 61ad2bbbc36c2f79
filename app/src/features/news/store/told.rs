//! What everybody reads: posts that are published, releases whose embargo is over.

use crate::{
    features::{
        news::{
            PostId, PostKind, State,
            told::{Kind, Told, When},
        },
        releases,
    },
    foundation::{
        Error,
        events::{EventId, Exactness},
    },
};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use kit_db::{FromRow, Reads, Sql, Value, sql, uuid::Uuid};

#[derive(FromRow)]
struct Row {
    id: Uuid,
    kind: PostKind,
    title_ar: String,
    title_fr: String,
    text_ar: String,
    text_fr: String,
    contact: String,
    place: String,
    place_ar: String,
    place_fr: String,
    published_at: DateTime<Utc>,
    changed_at: DateTime<Utc>,
    ends_on: Option<NaiveDate>,
    version: i64,
    starts_on: Option<NaiveDate>,
    over_on: Option<NaiveDate>,
    exactness: Option<Exactness>,
    venue_ar: Option<String>,
    venue_fr: Option<String>,
    cancelled_at: Option<DateTime<Utc>>,
    event_version: Option<i64>,
    hour: Option<String>,
}

const TOLD: &str =
    "select t.id, t.kind, t.title_ar, t.title_fr, t.text_ar, t.text_fr, t.contact, t.place, p.name_ar as place_ar,
            p.name_fr as place_fr, t.published_at, t.changed_at, t.ends_on, t.version, e.starts_on, e.ends_on as over_on,
            e.exactness, e.venue_ar, e.venue_fr, e.cancelled_at, e.version as event_version,
            (select min(i.starts_at) from agenda_items i where i.event = e.id and i.held_on = e.starts_on) as hour
       from posts t
       join places p on p.code = t.place
       left join events e on e.id = t.event
      where t.state = ?";

impl Row {
    fn when(&self) -> Option<When> {
        let of = |from, to| When {
            from,
            to,
            hour: None,
            where_ar: String::new(),
            where_fr: String::new(),
            cancelled: false,
        };
        if let Some(day) = self.ends_on.filter(|_| self.kind == PostKind::Call) {
            return Some(of(day, day));
        }
        let (from, to) = self.starts_on.zip(self.over_on)?;
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let hour = self.hour.as_deref();
        (self.exactness == Some(Exactness::Day)).then(|| When {
            hour: hour.and_then(|hour| NaiveTime::parse_from_str(hour, "%H:%M").ok()),
            where_ar: text(&self.venue_ar),
            where_fr: text(&self.venue_fr),
            cancelled: self.cancelled_at.is_some(),
            ..of(from, to)
        })
    }
}

impl From<Row> for Told {
    fn from(row: Row) -> Self {
        Self {
            when: row.when(),
            version: row.version + row.event_version.unwrap_or_default(),
            kind: match row.kind {
                PostKind::Event => Kind::Event,
                PostKind::Call => Kind::Call,
            },
            id: row.id,
            title_ar: row.title_ar,
            title_fr: row.title_fr,
            text_ar: row.text_ar,
            text_fr: row.text_fr,
            contact: row.contact,
            place: row.place,
            place_ar: row.place_ar,
            place_fr: row.place_fr,
            published_at: row.published_at,
            changed_at: row.changed_at,
        }
    }
}

/// The published posts of a place and below it, the latest first.
async fn posts(tx: &impl Reads, place: &str, most: i64) -> kit_db::Result<Vec<Told>> {
    let mut sql = Sql::new("");
    sql.with(TOLD, [State::Published.into()]);
    let args: [Value; 2] = [place.into(), most.into()];
    sql.with(
        "and t.place in (select place from place_above where above = ?)
         order by t.published_at desc, t.id desc limit ?",
        args,
    );
    let rows: Vec<Row> = tx.all(sql.query()).await?;
    Ok(rows.into_iter().map(Told::from).collect())
}

/// What is told of a place and below it now, the latest first, the first so many.
pub async fn told(
    tx: &impl Reads,
    place: &str,
    now: DateTime<Utc>,
    most: i64,
) -> Result<Vec<Told>, Error> {
    let of = releases::Told { place, q: "" };
    let (_, out) = releases::published(tx, &of, now, (most, 0)).await?;
    let mut all = posts(tx, place, most).await?;
    all.extend(out.into_iter().map(Told::from));
    all.sort_by_key(|one| (std::cmp::Reverse(one.published_at), one.id));
    all.truncate(usize::try_from(most).unwrap_or_default());
    Ok(all)
}

/// What takes place or ends of a place and below it: the published posts with a day.
pub async fn called(tx: &impl Reads, place: &str, most: i64) -> kit_db::Result<Vec<Told>> {
    let all = posts(tx, place, most).await?;
    Ok(all.into_iter().filter(|one| one.when.is_some()).collect())
}

/// A post, if everybody reads it.
pub async fn opened(tx: &impl Reads, id: PostId) -> kit_db::Result<Option<Told>> {
    let mut sql = Sql::new("");
    sql.with(TOLD, [State::Published.into()]).with("and t.id = ?", [id.into()]);
    let row: Option<Row> = tx.optional(sql.query()).await?;
    Ok(row.map(Told::from))
}

/// The provinces and prefectures of which something is told now: code, and name in both languages.
pub async fn provinces(
    tx: &impl Reads,
    now: DateTime<Utc>,
) -> kit_db::Result<Vec<(String, String, String)>> {
    #[derive(FromRow)]
    struct Named {
        code: String,
        name_ar: String,
        name_fr: String,
    }
    let mut sql = Sql::new("select p.code, p.name_ar, p.name_fr from places p");
    let args: [Value; 3] = [State::Published.into(), "withdrawn".into(), now.into()];
    sql.with(
        "where p.kind in ('province', 'prefecture')
           and p.code in (select a.above
                            from place_above a
                            join (select t.place from posts t where t.state = ?
                                   union
                                  select r.place
                                    from releases r
                                    join release_versions v on v.release = r.id
                                   where r.state <> ? and v.public_from <= ?) o on o.place = a.place)
         order by p.rank, p.code",
        args,
    );
    let rows: Vec<Named> = tx.all(sql.query()).await?;
    Ok(rows.into_iter().map(|row| (row.code, row.name_ar, row.name_fr)).collect())
}

/// The event that a published post tells of.
pub async fn event_of(tx: &impl Reads, post: PostId) -> kit_db::Result<Option<EventId>> {
    let event = sql!("select event from posts where id = $1 and event is not null", post);
    tx.value(event).await
}
