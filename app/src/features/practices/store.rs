//! Every SQL statement about good practices and what is said of them.

use super::{
    CommentId, NewComment, NewPractice, Practice, PracticeId, State, comment::Comment,
    permissions::READ,
};
use crate::{
    features::desk::Theme,
    foundation::{Cx, search},
    layout::{Choice, ListQuery},
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql, Value, WriteTx, sql};
use kit_lang::{Lang, sort_key};

const COLUMNS: &str =
    "r.id, r.place, r.theme, r.year, r.title_ar, r.title_fr, r.context, r.done, r.result, r.needed,
                r.contact, r.state, r.version";

pub async fn find(tx: &impl Reads, id: PracticeId) -> Result<Option<Practice>> {
    let mut sql = Sql::new(&format!("select {COLUMNS} from practices r"));
    sql.with("where r.id = ?", [id.into()]);
    tx.optional(sql.query()).await
}

pub async fn insert(
    tx: &mut WriteTx,
    id: PracticeId,
    new: &NewPractice,
    now: DateTime<Utc>,
) -> Result<()> {
    tx.run(sql!(
        "insert into practices
                (id, place, theme, year, title_ar, title_fr, context, done, result, needed, contact, state,
                 sort_ar, sort_fr, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        id,
        new.place.as_str(),
        new.theme,
        new.year,
        new.title_ar.as_str(),
        new.title_fr.as_str(),
        new.context.as_str(),
        new.done.as_str(),
        new.result.as_str(),
        new.needed.as_str(),
        new.contact.as_str(),
        State::Draft,
        sort_key(Lang::Ar, &new.title_ar),
        sort_key(Lang::Fr, &new.title_fr),
        now,
    ))
    .await?;
    search::index(tx, "practice", id, &[&new.title_ar, &new.title_fr]).await
}

/// Writes what an edit changed. False when the version is no longer the one given.
pub async fn update(
    tx: &mut WriteTx,
    id: PracticeId,
    new: &NewPractice,
    version: i64,
) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update practices
                set place = $3, theme = $4, year = $5, title_ar = $6, title_fr = $7, context = $8, done = $9,
                    result = $10, needed = $11, contact = $12, sort_ar = $13, sort_fr = $14, version = version + 1
              where id = $1 and version = $2",
            id,
            version,
            new.place.as_str(),
            new.theme,
            new.year,
            new.title_ar.as_str(),
            new.title_fr.as_str(),
            new.context.as_str(),
            new.done.as_str(),
            new.result.as_str(),
            new.needed.as_str(),
            new.contact.as_str(),
            sort_key(Lang::Ar, &new.title_ar),
            sort_key(Lang::Fr, &new.title_fr),
        ))
        .await?;
    search::index(tx, "practice", id, &[&new.title_ar, &new.title_fr]).await?;
    Ok(touched == 1)
}

pub async fn set_state(tx: &mut WriteTx, id: PracticeId, state: State) -> Result<u64> {
    tx.run(sql!("update practices set state = $2, version = version + 1 where id = $1", id, state))
        .await
}

/// A condition for what the reader sees: all of their places, and what is published anywhere.
fn seen(cx: &Cx) -> (String, Vec<Value>) {
    let (below, mut args) = cx.within(READ, "r.place");
    args.push(State::Published.into());
    (format!("({below} or r.state = ?)"), args)
}

/// What the reader of the list asked for.
pub struct Asked<'a> {
    lang: Lang,
    list: &'a ListQuery,
}

/// A line of the list.
#[derive(Debug, Clone, FromRow)]
pub struct Listed {
    pub id: PracticeId,
    pub theme: Theme,
    pub year: i64,
    pub title_ar: String,
    pub title_fr: String,
    pub state: State,
    pub place_ar: String,
    pub place_fr: String,
    /// What was said about it.
    pub comments: i64,
    /// Places that took it up.
    pub taken: i64,
}

impl<'a> Asked<'a> {
    pub fn of(list: &'a ListQuery, lang: Lang) -> Self {
        Self { lang, list }
    }

    fn order(&self) -> String {
        let turn = if self.list.desc { "desc" } else { "asc" };
        match (self.list.sorted_by(), self.lang) {
            ("year", _) => format!("order by r.year {turn}, r.id {turn}"),
            (_, Lang::Ar) => format!("order by r.sort_ar {turn}, r.id {turn}"),
            _ => format!("order by r.sort_fr {turn}, r.id {turn}"),
        }
    }

    fn narrow(&self, cx: &Cx, tx: &impl Reads, sql: &mut Sql) {
        let (seen, args) = seen(cx);
        sql.with(&format!("where {seen}"), args);
        if let Some((matching, args)) = search::matching(tx, "practice", "r.id", &self.list.q) {
            sql.with(&format!("and {matching}"), args);
        }
        if let Some(theme) = Theme::parse(self.list.filter("theme")) {
            sql.with("and r.theme = ?", [theme.into()]);
        }
        if let Some(state) = State::parse(self.list.filter("state")) {
            sql.with("and r.state = ?", [state.into()]);
        }
        if !self.list.filter("place").is_empty() {
            sql.with(
                "and r.place in (select place from place_above where above = ?)",
                [self.list.filter("place").into()],
            );
        }
    }
}

/// How many practices the list has in all.
pub async fn total(cx: &Cx, tx: &impl Reads, asked: &Asked<'_>) -> Result<i64> {
    let mut sql = Sql::new("select count(*) from practices r");
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
        "select r.id, r.theme, r.year, r.title_ar, r.title_fr, r.state, p.name_ar as place_ar, p.name_fr as place_fr,
                (select count(*) from practice_comments c where c.practice = r.id) as comments,
                (select count(distinct c.place) from practice_comments c where c.practice = r.id and c.kind = 'taken')
                    as taken
           from (select r.* from practices r",
    );
    asked.narrow(cx, tx, &mut sql);
    let order = asked.order();
    sql.push(&order);
    if let Some((per, offset)) = part {
        sql.with("limit ? offset ?", [per.into(), offset.into()]);
    }
    sql.push(") r join places p on p.code = r.place").push(&order);
    tx.all(sql.query()).await
}

/// The provinces, prefectures and other places that have practices which the reader sees.
pub async fn places(cx: &Cx, tx: &impl Reads) -> Result<Vec<Choice>> {
    #[derive(FromRow)]
    struct Named {
        code: String,
        name_ar: String,
        name_fr: String,
    }
    let (seen, args) = seen(cx);
    let mut sql = Sql::new("select p.code, p.name_ar, p.name_fr from places p");
    sql.with(&format!("where p.code in (select r.place from practices r where {seen})"), args);
    sql.push("order by p.rank, p.code limit 200");
    let rows: Vec<Named> = tx.all(sql.query()).await?;
    let name = |row: &Named| {
        let name = if cx.lang == Lang::Ar { &row.name_ar } else { &row.name_fr };
        Choice::new(&row.code, name)
    };
    Ok(rows.iter().map(name).collect())
}

const SAID: &str =
    "select c.id, c.practice, p.name_ar as place_ar, p.name_fr as place_fr, c.account, c.who,
            c.kind, c.text, c.made_at
       from practice_comments c
       join places p on p.code = c.place";

/// What was said about a practice, in the order in which it was said, the last so many of it; with their number.
pub async fn comments(tx: &impl Reads, id: PracticeId, most: i64) -> Result<(i64, Vec<Comment>)> {
    let total =
        tx.count(sql!("select count(*) from practice_comments where practice = $1", id)).await?;
    let mut sql = Sql::new(SAID);
    sql.with("where c.practice = ? order by c.id desc limit ?", [id.into(), most.into()]);
    let mut last: Vec<Comment> = tx.all(sql.query()).await?;
    last.reverse();
    Ok((total, last))
}

pub async fn comment(tx: &impl Reads, id: CommentId) -> Result<Option<Comment>> {
    let mut sql = Sql::new(SAID);
    sql.with("where c.id = ?", [id.into()]);
    tx.optional(sql.query()).await
}

/// Whether the actor has said exactly this about it.
pub async fn is_said(cx: &Cx, tx: &impl Reads, id: PracticeId, new: &NewComment) -> Result<bool> {
    let said = tx
        .count(sql!(
            "select count(*) from practice_comments where practice = $1 and account = $2 and kind = $3 and text = $4",
            id,
            cx.account(),
            new.kind,
            new.text.as_str(),
        ))
        .await?;
    Ok(said > 0)
}

pub async fn insert_comment(
    cx: &Cx,
    tx: &mut WriteTx,
    id: CommentId,
    practice: PracticeId,
    place: &str,
    new: &NewComment,
) -> Result<()> {
    let who = cx.actor.as_ref().map_or("", |actor| actor.name.as_str());
    tx.run(sql!(
        "insert into practice_comments (id, practice, place, account, who, kind, text, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        id,
        practice,
        place,
        cx.account(),
        who,
        new.kind,
        new.text.as_str(),
        cx.now,
    ))
    .await?;
    Ok(())
}

pub async fn delete_comment(tx: &mut WriteTx, id: CommentId) -> Result<u64> {
    tx.run(sql!("delete from practice_comments where id = $1", id)).await
}
