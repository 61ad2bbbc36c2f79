//! Every SQL statement about releases and their versions.

mod list;
mod versions;

pub use self::{
    list::{Asked, Listed, choices, of_event, places, rows, total},
    versions::{
        Told, Version, corrections, hold_back, insert_version, last, public, published, version,
        versions,
    },
};

use super::{NewRelease, Release, ReleaseId, State, content::Around};
use crate::{
    foundation::{
        Cx,
        events::{self, EventId},
        people::in_script_of,
        search,
    },
    layout::Choice,
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql};
use kit_lang::{Lang, sort_key};

pub async fn find(tx: &impl Reads, id: ReleaseId) -> Result<Option<Release>> {
    tx.optional(sql!(
        "select id, place, event, title_ar, text_ar, title_fr, text_fr, background_ar, background_fr, glossary_ar,
                glossary_fr, contact, embargo, year, figures, state, correction, withdrawn_why, withdrawn_at,
                made_by, edited_by, submitted_by, version, made_at
           from releases
          where id = $1",
        id,
    ))
    .await
}

pub async fn insert(cx: &Cx, tx: &mut WriteTx, id: ReleaseId, new: &NewRelease) -> Result<()> {
    tx.run(sql!(
        "insert into releases
                (id, place, event, title_ar, text_ar, title_fr, text_fr, background_ar, background_fr, glossary_ar,
                 glossary_fr, contact, embargo, year, figures, state, made_by, sort_ar, sort_fr, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)",
        id,
        new.place.as_str(),
        new.event,
        new.title_ar.as_str(),
        new.text_ar.as_str(),
        new.title_fr.as_str(),
        new.text_fr.as_str(),
        new.background_ar.as_str(),
        new.background_fr.as_str(),
        new.glossary_ar.as_str(),
        new.glossary_fr.as_str(),
        new.contact.as_str(),
        new.embargo,
        new.year,
        new.figures.as_str(),
        State::Draft,
        cx.account(),
        sort_key(Lang::Ar, &new.title_ar),
        sort_key(Lang::Fr, &new.title_fr),
        cx.now,
    ))
    .await?;
    search::index(tx, "release", id, &[&new.title_ar, &new.title_fr]).await
}

/// Writes what an edit changed. False when the version is no longer the one given.
pub async fn update(
    cx: &Cx,
    tx: &mut WriteTx,
    id: ReleaseId,
    new: &NewRelease,
    version: i64,
) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update releases
                set place = $3, event = $4, title_ar = $5, text_ar = $6, title_fr = $7, text_fr = $8, background_ar = $9,
                    background_fr = $10, glossary_ar = $11, glossary_fr = $12, contact = $13, embargo = $14, year = $15,
                    figures = $16, edited_by = $17, sort_ar = $18, sort_fr = $19, version = version + 1
              where id = $1 and version = $2",
            id,
            version,
            new.place.as_str(),
            new.event,
            new.title_ar.as_str(),
            new.text_ar.as_str(),
            new.title_fr.as_str(),
            new.text_fr.as_str(),
            new.background_ar.as_str(),
            new.background_fr.as_str(),
            new.glossary_ar.as_str(),
            new.glossary_fr.as_str(),
            new.contact.as_str(),
            new.embargo,
            new.year,
            new.figures.as_str(),
            cx.account(),
            sort_key(Lang::Ar, &new.title_ar),
            sort_key(Lang::Fr, &new.title_fr),
        ))
        .await?;
    search::index(tx, "release", id, &[&new.title_ar, &new.title_fr]).await?;
    Ok(touched == 1)
}

/// Writes a step of its life. False when the version is no longer the one of the release.
pub async fn set_state(tx: &mut WriteTx, release: &Release) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update releases
                set state = $3, correction = $4, withdrawn_why = $5, withdrawn_at = $6, edited_by = $7, submitted_by = $8,
                    version = version + 1
              where id = $1 and version = $2",
            release.id,
            release.version,
            release.state,
            release.correction.as_str(),
            release.withdrawn_why.as_str(),
            release.withdrawn_at,
            release.edited_by,
            release.submitted_by,
        ))
        .await?;
    Ok(touched == 1)
}

/// The names of its place and of its occasion.
pub async fn around(tx: &impl Reads, release: &Release) -> Result<Around> {
    #[derive(FromRow)]
    struct Row {
        place_ar: String,
        place_fr: String,
        occasion_ar: Option<String>,
        occasion_fr: Option<String>,
    }
    let found: Option<Row> = tx
        .optional(sql!(
            "select p.name_ar as place_ar, p.name_fr as place_fr, e.title_ar as occasion_ar, e.title_fr as occasion_fr
               from places p
               left join events e on e.id = $2
              where p.code = $1",
            release.place.as_str(),
            release.event,
        ))
        .await?;
    let around = |row: Row| Around {
        place_ar: row.place_ar,
        place_fr: row.place_fr,
        occasion_ar: row.occasion_ar.unwrap_or_default(),
        occasion_fr: row.occasion_fr.unwrap_or_default(),
    };
    Ok(found.map(around).unwrap_or_default())
}

/// The events of the reader's places to choose from, the latest first.
pub async fn occasions(cx: &Cx, tx: &impl Reads) -> Result<Vec<Choice>> {
    #[derive(FromRow)]
    struct Row {
        id: EventId,
        title_ar: String,
        title_fr: String,
        starts_on: NaiveDate,
    }
    let (scope, args) = cx.within(events::READ, "e.place");
    let mut sql = Sql::new("select e.id, e.title_ar, e.title_fr, e.starts_on from events e");
    sql.with(&format!("where e.kind <> 'session' and e.cancelled_at is null and {scope}"), args);
    sql.push("order by e.starts_on desc, e.id limit 300");
    let rows: Vec<Row> = tx.all(sql.query()).await?;
    let choice = |row: &Row| {
        let title = in_script_of(cx.lang, &row.title_ar, &row.title_fr);
        let day = kit_lang::date(cx.lang, row.starts_on);
        Choice::new(row.id.to_string(), format!("{title} · {day}"))
    };
    Ok(rows.iter().map(choice).collect())
}
