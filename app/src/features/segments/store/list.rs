use crate::{
    features::segments::{READ, SegmentId},
    foundation::{Cx, search},
    layout::ListQuery,
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
    pub id: SegmentId,
    pub name_ar: String,
    pub name_fr: String,
    pub question: String,
    pub place_ar: String,
    pub place_fr: String,
    pub made_at: chrono::DateTime<chrono::Utc>,
}

impl<'a> Asked<'a> {
    pub fn of(list: &'a ListQuery, lang: Lang) -> Self {
        Self { lang, list }
    }

    fn order(&self) -> String {
        let turn = if self.list.desc { "desc" } else { "asc" };
        match (self.list.sorted_by(), self.lang) {
            ("made", _) => format!("order by s.made_at {turn}, s.id {turn}"),
            (_, Lang::Ar) => format!("order by s.sort_ar {turn}, s.id {turn}"),
            _ => format!("order by s.sort_fr {turn}, s.id {turn}"),
        }
    }

    fn narrow(&self, cx: &Cx, tx: &impl Reads, sql: &mut Sql) {
        let (within, args) = cx.within(READ, "s.place");
        sql.with(&format!("where {within}"), args);
        let dropped = self.list.has("state", "dropped");
        sql.push(if dropped { "and s.dropped_at is not null" } else { "and s.dropped_at is null" });
        if let Some((matching, args)) = search::matching(tx, "segment", "s.id", &self.list.q) {
            sql.with(&format!("and {matching}"), args);
        }
        if !self.list.filter("place").is_empty() {
            let below = "and s.place in (select place from place_above where above = ?)";
            sql.with(below, [self.list.filter("place").into()]);
        }
    }
}

/// How many segments the list has in all.
pub async fn total(cx: &Cx, tx: &impl Reads, asked: &Asked<'_>) -> Result<i64> {
    let mut sql = Sql::new("select count(*) from segments s");
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
        "select s.id, s.name_ar, s.name_fr, s.question, s.made_at,
                w.name_ar as place_ar, w.name_fr as place_fr
           from segments s
           join places w on w.code = s.place",
    );
    asked.narrow(cx, tx, &mut sql);
    sql.push(&asked.order());
    if let Some((per, offset)) = part {
        sql.with("limit ? offset ?", [per.into(), offset.into()]);
    }
    tx.all(sql.query()).await
}
