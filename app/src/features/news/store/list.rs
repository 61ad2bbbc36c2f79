//! The statements of the list of posts.

use crate::{
    features::news::{PostId, PostKind, State, permissions::READ},
    foundation::{Cx, people::in_script_of, search},
    layout::{Choice, ListQuery},
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql};
use kit_lang::Lang;

/// What the reader of the list asked for.
pub struct Asked<'a> {
    pub lang: Lang,
    pub list: &'a ListQuery,
}

/// A line of the list.
#[derive(Debug, Clone, FromRow)]
pub struct Listed {
    pub id: PostId,
    pub kind: PostKind,
    pub title_ar: String,
    pub title_fr: String,
    pub state: State,
    pub published_at: Option<DateTime<Utc>>,
    pub changed_at: DateTime<Utc>,
    pub place_ar: String,
    pub place_fr: String,
}

impl Asked<'_> {
    fn order(&self) -> String {
        let turn = if self.list.desc { "desc" } else { "asc" };
        match (self.list.sorted_by(), self.lang) {
            ("date", _) => format!("order by t.changed_at {turn}, t.id {turn}"),
            (_, Lang::Ar) => format!("order by t.sort_ar {turn}, t.id {turn}"),
            _ => format!("order by t.sort_fr {turn}, t.id {turn}"),
        }
    }

    fn narrow(&self, cx: &Cx, tx: &impl Reads, sql: &mut Sql) {
        let (seen, args) = cx.within(READ, "t.place");
        sql.with(&format!("where {seen}"), args);
        if let Some((matching, args)) = search::matching(tx, "post", "t.id", &self.list.q) {
            sql.with(&format!("and {matching}"), args);
        }
        if let Some(state) = State::parse(self.list.filter("state")) {
            sql.with("and t.state = ?", [state.into()]);
        }
        if let Some(kind) = PostKind::parse(self.list.filter("kind")) {
            sql.with("and t.kind = ?", [kind.into()]);
        }
        if !self.list.filter("place").is_empty() {
            sql.with(
                "and t.place in (select place from place_above where above = ?)",
                [self.list.filter("place").into()],
            );
        }
    }
}

/// How many posts the list has in all.
pub async fn total(cx: &Cx, tx: &impl Reads, asked: &Asked<'_>) -> Result<i64> {
    let mut sql = Sql::new("select count(*) from posts t");
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
        "select t.id, t.kind, t.title_ar, t.title_fr, t.state, t.published_at, t.changed_at,
                p.name_ar as place_ar, p.name_fr as place_fr
           from posts t
           join places p on p.code = t.place",
    );
    asked.narrow(cx, tx, &mut sql);
    sql.push(&asked.order());
    if let Some((per, offset)) = part {
        sql.with("limit ? offset ?", [per.into(), offset.into()]);
    }
    tx.all(sql.query()).await
}

/// The places that have posts which the reader sees.
pub async fn places(cx: &Cx, tx: &impl Reads) -> Result<Vec<Choice>> {
    #[derive(FromRow)]
    struct Named {
        code: String,
        name_ar: String,
        name_fr: String,
    }
    let (seen, args) = cx.within(READ, "t.place");
    let mut sql = Sql::new("select p.code, p.name_ar, p.name_fr from places p");
    sql.with(&format!("where p.code in (select t.place from posts t where {seen})"), args);
    sql.push("order by p.rank, p.code limit 200");
    let rows: Vec<Named> = tx.all(sql.query()).await?;
    let choice =
        |row: &Named| Choice::new(&row.code, in_script_of(cx.lang, &row.name_ar, &row.name_fr));
    Ok(rows.iter().map(choice).collect())
}
