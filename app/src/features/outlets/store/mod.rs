//! Every SQL statement about outlets and those who speak for them.

mod journalists;
mod list;

pub use self::{
    journalists::{
        delete_journalist, insert_journalist, journalist, journalists, update_journalist,
    },
    list::{Asked, Listed, covered, rows, total},
};

use super::{NewOutlet, Outlet, OutletId, permissions::READ};
use crate::{
    foundation::{Cx, people::in_script_of, search},
    layout::Choice,
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql, Value, WriteTx, sql};
use kit_lang::{Lang, sort_key};

pub async fn find(tx: &impl Reads, id: OutletId) -> Result<Option<Outlet>> {
    tx.optional(sql!(
        "select id, place, kind, name_ar, name_fr, languages, beats, covers, phone, email, site, retired, version
           from outlets
          where id = $1",
        id,
    ))
    .await
}

pub async fn insert(
    tx: &mut WriteTx,
    id: OutletId,
    new: &NewOutlet,
    now: DateTime<Utc>,
) -> Result<()> {
    tx.run(sql!(
        "insert into outlets
                (id, place, kind, name_ar, name_fr, languages, beats, covers, phone, email, site, sort_ar, sort_fr, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        id,
        new.place.as_str(),
        new.kind,
        new.name_ar.as_str(),
        new.name_fr.as_str(),
        new.languages.as_str(),
        new.beats.as_str(),
        new.covers.as_str(),
        new.phone.clone(),
        new.email.clone(),
        new.site.clone(),
        sort_key(Lang::Ar, in_script_of(Lang::Ar, &new.name_ar, &new.name_fr)),
        sort_key(Lang::Fr, in_script_of(Lang::Fr, &new.name_ar, &new.name_fr)),
        now,
    ))
    .await?;
    search::index(tx, "outlet", id, &[&new.name_ar, &new.name_fr]).await
}

/// Writes what an edit changed. False when the version is no longer the one given.
pub async fn update(tx: &mut WriteTx, id: OutletId, new: &NewOutlet, version: i64) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update outlets
                set place = $3, kind = $4, name_ar = $5, name_fr = $6, languages = $7, beats = $8, covers = $9,
                    phone = $10, email = $11, site = $12, sort_ar = $13, sort_fr = $14, version = version + 1
              where id = $1 and version = $2",
            id,
            version,
            new.place.as_str(),
            new.kind,
            new.name_ar.as_str(),
            new.name_fr.as_str(),
            new.languages.as_str(),
            new.beats.as_str(),
            new.covers.as_str(),
            new.phone.clone(),
            new.email.clone(),
            new.site.clone(),
            sort_key(Lang::Ar, in_script_of(Lang::Ar, &new.name_ar, &new.name_fr)),
            sort_key(Lang::Fr, in_script_of(Lang::Fr, &new.name_ar, &new.name_fr)),
        ))
        .await?;
    search::index(tx, "outlet", id, &[&new.name_ar, &new.name_fr]).await?;
    Ok(touched == 1)
}

pub async fn set_retired(tx: &mut WriteTx, id: OutletId, retired: bool) -> Result<u64> {
    tx.run(sql!(
        "update outlets set retired = $2, version = version + 1 where id = $1",
        id,
        retired
    ))
    .await
}

/// Whether the actor reads in a place below this one.
pub async fn is_above(cx: &Cx, tx: &impl Reads, place: &str) -> Result<bool> {
    let (marks, args) = scope(cx);
    let mut sql = Sql::new("select count(*) from place_above");
    sql.with("where above = ?", [place.into()]);
    sql.with(&format!("and place in ({marks})"), args);
    Ok(tx.count(sql.query()).await? > 0)
}

fn scope(cx: &Cx) -> (String, Vec<Value>) {
    let scope = cx.scope(READ).into_iter().chain([String::new()]);
    let args: Vec<Value> = scope.map(Value::from).collect();
    (vec!["?"; args.len()].join(", "), args)
}

/// A condition for what the reader sees: the lists of their places, and those of the places above them.
fn seen(cx: &Cx) -> (String, Vec<Value>) {
    let (below, mut args) = cx.within(READ, "o.place");
    let (marks, above) = scope(cx);
    args.extend(above);
    (
        format!("({below} or o.place in (select above from place_above where place in ({marks})))"),
        args,
    )
}

/// The outlets to choose from: those that the reader sees and that are not retired.
pub async fn choices(cx: &Cx, tx: &impl Reads) -> Result<Vec<Choice>> {
    #[derive(FromRow)]
    struct Named {
        id: OutletId,
        name_ar: String,
        name_fr: String,
    }
    let (seen, args) = seen(cx);
    let mut sql = Sql::new("select o.id, o.name_ar, o.name_fr from outlets o");
    sql.with(&format!("where o.retired = ? and {seen}"), [false.into()].into_iter().chain(args));
    let by = if cx.lang == Lang::Ar { "o.sort_ar" } else { "o.sort_fr" };
    sql.push(&format!("order by {by}, o.id limit 1000"));
    let rows: Vec<Named> = tx.all(sql.query()).await?;
    let choice = |row: &Named| {
        Choice::new(row.id.to_string(), in_script_of(cx.lang, &row.name_ar, &row.name_fr))
    };
    Ok(rows.iter().map(choice).collect())
}
