//! Statements about what was declared, and about what is computed beside it.

use crate::{
    features::indicators::{
        actions::NewDeclared,
        declared::{Computed, Declared, DeclaredId},
        permissions::READ,
        target::Target,
    },
    foundation::Cx,
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql};
use kit_lang::Lang;

const COLUMNS: &str = "d.id, d.indicator, d.place, p.name_ar as place_ar, p.name_fr as place_fr, d.from_year,
                       d.to_year, d.value, d.comparator, d.as_written, d.exclusion, d.reason, d.source, d.version";

pub async fn find(tx: &impl Reads, id: DeclaredId) -> Result<Option<Declared>> {
    let mut sql = Sql::new(&format!("select {COLUMNS} from achieved_declared d"));
    sql.with("join places p on p.code = d.place where d.id = ?", [id.into()]);
    tx.optional(sql.query()).await
}

pub async fn insert(tx: &mut WriteTx, id: DeclaredId, new: &NewDeclared) -> Result<()> {
    tx.run(sql!(
        "insert into achieved_declared (id, indicator, place, from_year, to_year, value, comparator, as_written,
                                        exclusion, reason, source)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        id,
        new.indicator.as_str(),
        new.place.as_str(),
        new.from_year,
        new.to_year,
        new.said.value,
        new.said.comparator,
        new.said.as_written.as_str(),
        new.said.exclusion.as_str(),
        new.said.reason.as_str(),
        new.said.source.as_str(),
    ))
    .await?;
    Ok(())
}

/// Whether the version was still the one that the page was made from.
pub async fn update(tx: &mut WriteTx, declared: &Declared) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update achieved_declared
                set value = $1, comparator = $2, as_written = $3, exclusion = $4, reason = $5, source = $6,
                    version = version + 1
              where id = $7 and version = $8",
            declared.value,
            declared.comparator,
            declared.as_written.as_str(),
            declared.exclusion.as_str(),
            declared.reason.as_str(),
            declared.source.as_str(),
            declared.id,
            declared.version,
        ))
        .await?;
    Ok(touched == 1)
}

/// Everything declared for a place, in the order of the years.
pub async fn of_place(tx: &impl Reads, indicator: &str, place: &str) -> Result<Vec<Declared>> {
    let mut sql = Sql::new(&format!("select {COLUMNS} from achieved_declared d"));
    sql.with(
        "join places p on p.code = d.place
        where d.indicator = ? and d.place = ?
        order by d.from_year, d.to_year, d.id",
        [indicator.into(), place.into()],
    );
    tx.all(sql.query()).await
}

/// Every target of a place, in the order of the years.
pub async fn targets_of(tx: &impl Reads, indicator: &str, place: &str) -> Result<Vec<Target>> {
    let mut sql = Sql::new(&format!("select {} from targets t", super::COLUMNS));
    sql.with(
        "join places p on p.code = t.place where t.indicator = ? and t.place = ? order by t.year",
        [indicator.into(), place.into()],
    );
    tx.all(sql.query()).await
}

/// Different persons who were there in sessions that began from a year to a year; nothing when nobody was marked in any, be
/// it present or absent: who came is not known then.
pub async fn computed(tx: &impl Reads, place: &str, from: i64, to: i64) -> Result<Computed> {
    let first = |year: i64| {
        let year = i32::try_from(year).unwrap_or(i32::MAX);
        NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MAX)
    };
    let (from, until) = (first(from), first(to + 1));
    let marked = tx
        .count(sql!(
            "select count(*)
               from (select 1
                       from events e
                       join training_sessions s on s.event = e.id
                       join registrations r on r.event = e.id and r.capacity = 'participant'
                       join attendance a on a.registration = r.id
                      where e.starts_on >= $1 and e.starts_on < $2
                        and e.place in (select place from place_above where above = $3)
                      limit 1) one",
            from,
            until,
            place,
        ))
        .await?;
    if marked == 0 {
        return Ok(None);
    }
    let persons = sql!(
        "select count(distinct r.person)
           from events e
           join training_sessions s on s.event = e.id
           join registrations r on r.event = e.id and r.capacity = 'participant' and r.attended > 0
          where e.starts_on >= $1 and e.starts_on < $2
            and e.place in (select place from place_above where above = $3)",
        from,
        until,
        place,
    );
    Ok(Some(tx.count(persons).await?))
}

/// Places of the reader's scope of which anything is wanted or declared, and the one that is looked at.
pub async fn places_told(
    cx: &Cx,
    tx: &impl Reads,
    here: &str,
    lang: Lang,
) -> Result<Vec<(String, String)>> {
    #[derive(FromRow)]
    struct Row {
        code: String,
        name_ar: String,
        name_fr: String,
    }
    let (scope, args) = cx.within(READ, "p.code");
    let mut sql = Sql::new("select p.code, p.name_ar, p.name_fr from places p");
    sql.with(
        "where (p.code = ? or p.code in (select place from targets)
             or p.code in (select place from achieved_declared))",
        [here.into()],
    );
    sql.with(&format!("and {scope}"), args);
    sql.push("order by p.rank, p.code");
    let rows: Vec<Row> = tx.all(sql.query()).await?;
    let name = |row: Row| (row.code, if lang == Lang::Ar { row.name_ar } else { row.name_fr });
    Ok(rows.into_iter().map(name).collect())
}

/// The name of a place in both scripts.
pub async fn place(tx: &impl Reads, code: &str) -> Result<Option<(String, String)>> {
    #[derive(FromRow)]
    struct Row {
        name_ar: String,
        name_fr: String,
    }
    let query = sql!("select name_ar, name_fr from places where code = $1", code);
    let found: Option<Row> = tx.optional(query).await?;
    Ok(found.map(|row| (row.name_ar, row.name_fr)))
}
