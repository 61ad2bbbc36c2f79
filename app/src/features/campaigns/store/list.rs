use crate::{
    features::campaigns::{CampaignId, READ, State, Why},
    foundation::{Cx, search},
    layout::ListQuery,
};
use chrono::{DateTime, Utc};
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
    pub id: CampaignId,
    pub title: String,
    pub state: State,
    pub why: Why,
    pub segment_ar: String,
    pub segment_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub made_at: DateTime<Utc>,
    pub next_at: Option<DateTime<Utc>>,
}

impl<'a> Asked<'a> {
    pub fn of(list: &'a ListQuery, lang: Lang) -> Self {
        Self { lang, list }
    }

    fn order(&self) -> String {
        let turn = if self.list.desc { "desc" } else { "asc" };
        match (self.list.sorted_by(), self.lang) {
            ("made", _) => format!("order by c.made_at {turn}, c.id {turn}"),
            (_, Lang::Ar) => format!("order by c.sort_ar {turn}, c.id {turn}"),
            _ => format!("order by c.sort_fr {turn}, c.id {turn}"),
        }
    }

    fn narrow(&self, cx: &Cx, tx: &impl Reads, sql: &mut Sql) {
        let (within, args) = cx.within(READ, "c.place");
        sql.with(&format!("where {within}"), args);
        if let Some((matching, args)) = search::matching(tx, "campaign", "c.id", &self.list.q) {
            sql.with(&format!("and {matching}"), args);
        }
        if !self.list.filter("place").is_empty() {
            let below = "and c.place in (select place from place_above where above = ?)";
            sql.with(below, [self.list.filter("place").into()]);
        }
        if let Some(state) = State::parse(self.list.filter("state")) {
            sql.with("and c.state = ?", [state.into()]);
        }
    }
}

/// How many campaigns the list has in all.
pub async fn total(cx: &Cx, tx: &impl Reads, asked: &Asked<'_>) -> Result<i64> {
    let mut sql = Sql::new("select count(*) from campaigns c");
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
        "select c.id, c.title, c.state, c.why, c.made_at, c.next_at,
                s.name_ar as segment_ar, s.name_fr as segment_fr, w.name_ar as place_ar, w.name_fr as place_fr
           from campaigns c
           join segments s on s.id = c.segment
           join places w on w.code = c.place",
    );
    asked.narrow(cx, tx, &mut sql);
    sql.push(&asked.order());
    if let Some((per, offset)) = part {
        sql.with("limit ? offset ?", [per.into(), offset.into()]);
    }
    tx.all(sql.query()).await
}
