//! Every SQL statement about targets; those about declared figures are in `store/declared.rs`.

pub mod declared;

use super::{
    actions::NewTarget,
    permissions::READ,
    target::{Target, TargetId},
};
use crate::{
    foundation::Cx,
    layout::{ListQuery, Pager},
};
use kit_db::{FromRow, Reads, Result, Sql, Value, WriteTx, sql};
use kit_lang::Lang;

const COLUMNS: &str =
    "t.id, t.indicator, t.place, p.name_ar as place_ar, p.name_fr as place_fr, t.year, t.value,
                       t.comparator, t.as_written, t.note, t.version";

pub async fn find(tx: &impl Reads, id: TargetId) -> Result<Option<Target>> {
    let mut sql = Sql::new(&format!("select {COLUMNS} from targets t"));
    sql.with("join places p on p.code = t.place where t.id = ?", [id.into()]);
    tx.optional(sql.query()).await
}

/// What a place set out to reach in a year.
pub async fn find_for_place(
    tx: &impl Reads,
    indicator: &str,
    place: &str,
    year: i32,
) -> Result<Option<Target>> {
    let mut sql = Sql::new(&format!("select {COLUMNS} from targets t"));
    sql.with(
        "join places p on p.code = t.place where t.indicator = ? and t.place = ? and t.year = ?",
        [indicator.into(), place.into(), i64::from(year).into()],
    );
    tx.optional(sql.query()).await
}

pub async fn insert(tx: &mut WriteTx, id: TargetId, new: &NewTarget) -> Result<()> {
    tx.run(sql!(
        "insert into targets (id, indicator, place, year, value, comparator, as_written, note)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        id,
        new.indicator.as_str(),
        new.place.as_str(),
        new.year,
        new.value,
        new.comparator,
        new.as_written.as_str(),
        new.note.as_str(),
    ))
    .await?;
    Ok(())
}

/// Whether the version was still the one that the page was made from.
pub async fn update(tx: &mut WriteTx, target: &Target) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update targets
                set value = $1, comparator = $2, as_written = $3, note = $4, version = version + 1
              where id = $5 and version = $6",
            target.value,
            target.comparator,
            target.as_written.as_str(),
            target.note.as_str(),
            target.id,
            target.version,
        ))
        .await?;
    Ok(touched > 0)
}

/// Targets in the reader's scope as their list asks; every one of them without a pager.
pub async fn page(
    cx: &Cx,
    tx: &impl Reads,
    list: &ListQuery,
    pager: Option<&Pager>,
) -> Result<Vec<Target>> {
    let mut sql = Sql::new(&format!("select {COLUMNS}"));
    narrowed(cx, &mut sql, list);
    let direction = if list.desc { "desc" } else { "asc" };
    sql.push(&match list.sorted_by() {
        "place" => format!("order by p.rank {direction}, p.code, t.year desc, t.id"),
        "value" => format!("order by t.value {direction}, t.id"),
        _ => format!("order by t.year {direction}, p.rank, p.code, t.id"),
    });
    if let Some(pager) = pager {
        sql.with("limit ? offset ?", [i64::from(pager.per).into(), pager.offset().into()]);
    }
    tx.all(sql.query()).await
}

pub async fn count(cx: &Cx, tx: &impl Reads, list: &ListQuery) -> Result<i64> {
    let mut sql = Sql::new("select count(*)");
    narrowed(cx, &mut sql, list);
    tx.count(sql.query()).await
}

fn narrowed(cx: &Cx, sql: &mut Sql, list: &ListQuery) {
    let (scope, args) = cx.within(READ, "t.place");
    sql.push("from targets t join places p on p.code = t.place");
    sql.with(&format!("where {scope}"), args);
    if let Ok(year) = list.filter("year").parse::<i64>() {
        sql.with("and t.year = ?", [year.into()]);
    }
    for word in kit_words::tokens(&list.q) {
        sql.with("and p.words like ?", [format!("% {word}%").into()]);
    }
}

/// The years that have targets in the reader's scope, the latest first.
pub async fn years(cx: &Cx, tx: &impl Reads) -> Result<Vec<i64>> {
    let (scope, args) = cx.within(READ, "place");
    let mut sql = Sql::new("select distinct year from targets");
    sql.with(&format!("where {scope} order by year desc"), args);
    tx.column(sql.query()).await
}

/// Places for which somebody may set a target: those with a committee, and the communes of who works below a region.
pub async fn places(
    tx: &impl Reads,
    scope: &[String],
    lang: Lang,
) -> Result<Vec<(String, String)>> {
    #[derive(FromRow)]
    struct Row {
        code: String,
        name_ar: String,
        name_fr: String,
    }
    if scope.is_empty() {
        return Ok(Vec::new());
    }
    let marks = vec!["?"; scope.len()].join(", ");
    let args: Vec<Value> = scope.iter().map(|place| place.as_str().into()).collect();
    let wide = scope.iter().any(|place| place == "MA" || place.len() == 2);
    let communes = if wide { "" } else { ", 'commune', 'arrondissement'" };
    let mut sql = Sql::new("select p.code, p.name_ar, p.name_fr from places p");
    sql.with(
        &format!(
            "where p.code in (select place from place_above where above in ({marks}))
               and p.kind in ('nation', 'region', 'province', 'prefecture', 'arrondissements_prefecture'{communes})
             order by p.rank, p.code"
        ),
        args,
    );
    let rows: Vec<Row> = tx.all(sql.query()).await?;
    let name = |row: Row| (row.code, if lang == Lang::Ar { row.name_ar } else { row.name_fr });
    Ok(rows.into_iter().map(name).collect())
}
