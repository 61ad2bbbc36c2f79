//! Events and segments by name: those that may be chosen, and those that a question names.

use super::people::marks;
use crate::{
    features::segments::{READ, Segment, SegmentId},
    foundation::{Cx, events},
    layout::Choice,
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, Sql, uuid::Uuid};
use kit_lang::Lang;

#[derive(FromRow)]
struct Titled {
    id: Uuid,
    title_ar: String,
    title_fr: String,
    starts_on: NaiveDate,
}

impl Titled {
    fn choice(&self, lang: Lang) -> Choice {
        let title = if lang == Lang::Ar { &self.title_ar } else { &self.title_fr };
        Choice::new(
            self.id.to_string(),
            format!("{title} ({})", kit_lang::date(lang, self.starts_on)),
        )
    }
}

/// The latest events of the reader's places.
pub async fn latest_events(cx: &Cx, tx: &impl Reads) -> Result<Vec<Choice>> {
    let mut sql = events_within(cx);
    sql.push("order by e.starts_on desc, e.id limit 300");
    let rows: Vec<Titled> = tx.all(sql.query()).await?;
    Ok(rows.iter().map(|row| row.choice(cx.lang)).collect())
}

/// Of these events, those that the reader may see.
pub async fn events_named(cx: &Cx, tx: &impl Reads, ids: &[Uuid]) -> Result<Vec<Choice>> {
    let mut found = Vec::new();
    for some in ids.chunks(200) {
        let mut sql = events_within(cx);
        let these = format!("and e.id in ({})", marks(some.len()));
        sql.with(&these, some.iter().map(|id| (*id).into()));
        let rows: Vec<Titled> = tx.all(sql.query()).await?;
        found.extend(rows.iter().map(|row| row.choice(cx.lang)));
    }
    Ok(found)
}

fn events_within(cx: &Cx) -> Sql {
    let (within, args) = cx.within(events::READ, "e.place");
    let mut sql = Sql::new("select e.id, e.title_ar, e.title_fr, e.starts_on from events e");
    sql.with(&format!("where {within}"), args);
    sql
}

/// Segments that a question may ask after, by name; not `but` itself.
pub async fn segments_in_force(
    cx: &Cx,
    tx: &impl Reads,
    but: Option<SegmentId>,
) -> Result<Vec<Choice>> {
    let mut sql = segments_within(cx);
    sql.push("and s.dropped_at is null");
    sql.push(if cx.lang == Lang::Ar { "order by s.sort_ar" } else { "order by s.sort_fr" });
    sql.push(", s.id limit 500");
    let rows: Vec<Segment> = tx.all(sql.query()).await?;
    let others = rows.iter().filter(|one| Some(one.id) != but);
    Ok(others.map(|one| Choice::new(one.id.to_string(), one.name(cx.lang))).collect())
}

/// Of these segments, those that the reader may see, dropped or not.
pub async fn segments_named(cx: &Cx, tx: &impl Reads, ids: &[SegmentId]) -> Result<Vec<Choice>> {
    let mut found = Vec::new();
    for some in ids.chunks(200) {
        let mut sql = segments_within(cx);
        let these = format!("and s.id in ({})", marks(some.len()));
        sql.with(&these, some.iter().map(|id| (*id).into()));
        let rows: Vec<Segment> = tx.all(sql.query()).await?;
        found.extend(rows.iter().map(|one| Choice::new(one.id.to_string(), one.name(cx.lang))));
    }
    Ok(found)
}

fn segments_within(cx: &Cx) -> Sql {
    let (within, args) = cx.within(READ, "s.place");
    let mut sql = Sql::new(
        "select s.id, s.place, s.name_ar, s.name_fr, s.note, s.question, s.version, s.dropped_at
           from segments s",
    );
    sql.with(&format!("where {within}"), args);
    sql
}
