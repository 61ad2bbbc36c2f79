//! The statements of the press list.

use super::seen;
use crate::{
    features::outlets::{Beat, OutletId, OutletKind, Tongue},
    foundation::{Cx, people::in_script_of, search},
    layout::{Choice, ListQuery},
};
use kit_db::{FromRow, Reads, Result, Sql};
use kit_lang::Lang;

/// What the reader of the list asked for.
pub struct Asked<'a> {
    lang: Lang,
    list: &'a ListQuery,
}

/// A line of the list.
#[derive(Debug, Clone, FromRow)]
pub struct Listed {
    pub id: OutletId,
    pub kind: OutletKind,
    pub name_ar: String,
    pub name_fr: String,
    pub languages: String,
    pub beats: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub site: Option<String>,
    pub covers_ar: String,
    pub covers_fr: String,
    pub keeper_ar: String,
    pub keeper_fr: String,
    /// How many speak for it.
    pub journalists: i64,
    /// How often it wrote or spoke about the programme.
    pub items: i64,
}

impl<'a> Asked<'a> {
    pub fn of(list: &'a ListQuery, lang: Lang) -> Self {
        Self { lang, list }
    }

    fn order(&self) -> String {
        let turn = if self.list.desc { "desc" } else { "asc" };
        let by = if self.lang == Lang::Ar { "o.sort_ar" } else { "o.sort_fr" };
        match self.list.sorted_by() {
            "kind" => format!("order by o.kind {turn}, {by}, o.id {turn}"),
            _ => format!("order by {by} {turn}, o.id {turn}"),
        }
    }

    fn narrow(&self, cx: &Cx, tx: &impl Reads, sql: &mut Sql) {
        let (seen, args) = seen(cx);
        sql.with(&format!("where {seen}"), args);
        sql.with("and o.retired = ?", [self.list.has("state", "retired").into()]);
        if let Some((matching, args)) = search::matching(tx, "outlet", "o.id", &self.list.q) {
            sql.with(&format!("and {matching}"), args);
        }
        if let Some(kind) = OutletKind::parse(self.list.filter("kind")) {
            sql.with("and o.kind = ?", [kind.into()]);
        }
        if let Some(tongue) = Tongue::parse(self.list.filter("language")) {
            sql.with("and ' ' || o.languages || ' ' like ?", [among(tongue.as_str())]);
        }
        if let Some(beat) = Beat::parse(self.list.filter("beat")) {
            sql.with("and ' ' || o.beats || ' ' like ?", [among(beat.as_str())]);
        }
        let place = self.list.filter("covers");
        if !place.is_empty() {
            // What covers a place covers what lies in it.
            sql.with(
                "and (o.covers in (select place from place_above where above = ?)
                   or o.covers in (select above from place_above where place = ?))",
                [place.into(), place.into()],
            );
        }
    }
}

fn among(word: &str) -> kit_db::Value {
    format!("% {word} %").into()
}

/// How many outlets the list has in all.
pub async fn total(cx: &Cx, tx: &impl Reads, asked: &Asked<'_>) -> Result<i64> {
    let mut sql = Sql::new("select count(*) from outlets o");
    asked.narrow(cx, tx, &mut sql);
    tx.count(sql.query()).await
}

/// A part of the list, so many after so many; without one, all of it.
pub async fn rows(
    cx: &Cx,
    tx: &impl Reads,
    asked: &Asked<'_>,
    part: Option<(i64, i64)>,
) -> Result<Vec<Listed>> {
    let mut sql = Sql::new(
        "select o.id, o.kind, o.name_ar, o.name_fr, o.languages, o.beats, o.phone, o.email, o.site,
                c.name_ar as covers_ar, c.name_fr as covers_fr, p.name_ar as keeper_ar, p.name_fr as keeper_fr,
                (select count(*) from journalists j where j.outlet = o.id) as journalists,
                (select count(*) from coverage v where v.outlet = o.id) as items
           from (select o.* from outlets o",
    );
    asked.narrow(cx, tx, &mut sql);
    let order = asked.order();
    sql.push(&order);
    if let Some((per, offset)) = part {
        sql.with("limit ? offset ?", [per.into(), offset.into()]);
    }
    sql.push(") o join places p on p.code = o.place join places c on c.code = o.covers");
    sql.push(&order);
    tx.all(sql.query()).await
}

/// The places that outlets of the reader's lists cover.
pub async fn covered(cx: &Cx, tx: &impl Reads) -> Result<Vec<Choice>> {
    #[derive(FromRow)]
    struct Named {
        code: String,
        name_ar: String,
        name_fr: String,
    }
    let (seen, args) = seen(cx);
    let mut sql = Sql::new("select p.code, p.name_ar, p.name_fr from places p");
    sql.with(&format!("where p.code in (select o.covers from outlets o where {seen})"), args);
    sql.push("order by p.rank, p.code limit 200");
    let rows: Vec<Named> = tx.all(sql.query()).await?;
    let choice =
        |row: &Named| Choice::new(&row.code, in_script_of(cx.lang, &row.name_ar, &row.name_fr));
    Ok(rows.iter().map(choice).collect())
}
