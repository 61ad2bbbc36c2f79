//! The statements about the index of words. Two engines, two bodies, nowhere else.

use kit_db::{Engine, FromRow, Reads, Result, Sql, Value, WriteTx, sql};
use std::collections::HashMap;
use uuid::Uuid;

/// Puts the words of a thing into the index, in place of those that it had.
pub async fn index(
    tx: &mut WriteTx,
    kind: &str,
    id: impl Into<Value>,
    names: &[&str],
) -> Result<()> {
    let (id, words) = (id.into(), kit_words::index_words(names));
    match tx.engine() {
        Engine::Sqlite => index_sqlite(tx, kind, id, words).await,
        Engine::Postgres => {
            tx.run(sql!(
                "insert into searchable (kind, id, words) values ($1, $2, to_tsvector('simple', $3))
                 on conflict (kind, id) do update set words = excluded.words",
                kind,
                id,
                words,
            ))
            .await?;
            Ok(())
        }
    }
}

async fn index_sqlite(tx: &mut WriteTx, kind: &str, id: Value, words: String) -> Result<()> {
    let no = tx
        .value::<i64>(sql!(
            "insert into searchable (kind, id) values ($1, $2)
             on conflict (kind, id) do update set kind = excluded.kind
             returning no",
            kind,
            id,
        ))
        .await?;
    tx.run(sql!("insert or replace into search_words (rowid, words) values ($1, $2)", no, words))
        .await?;
    Ok(())
}

/// Puts the words of many things that are not in the index yet into it, by few statements.
pub async fn index_many(tx: &mut WriteTx, kind: &str, things: &[(Uuid, Vec<&str>)]) -> Result<()> {
    for batch in things.chunks(100) {
        match tx.engine() {
            Engine::Sqlite => index_batch_sqlite(tx, kind, batch).await?,
            Engine::Postgres => {
                let mut sql = Sql::new("insert into searchable (kind, id, words) values");
                for (n, (id, names)) in batch.iter().enumerate() {
                    let words = kit_words::index_words(names).into();
                    sql.push(if n > 0 { "," } else { "" });
                    sql.with(
                        "(?, ?, to_tsvector('simple', ?))",
                        [kind.into(), (*id).into(), words],
                    );
                }
                tx.run(sql.query()).await?;
            }
        }
    }
    Ok(())
}

#[derive(FromRow)]
struct Numbered {
    no: i64,
    id: Uuid,
}

async fn index_batch_sqlite(
    tx: &mut WriteTx,
    kind: &str,
    batch: &[(Uuid, Vec<&str>)],
) -> Result<()> {
    let mut sql = Sql::new("insert into searchable (kind, id) values");
    for (n, (id, _)) in batch.iter().enumerate() {
        sql.push(if n > 0 { "," } else { "" }).with("(?, ?)", [kind.into(), (*id).into()]);
    }
    sql.push("returning no, id");
    let numbered: Vec<Numbered> = tx.all(sql.query()).await?;
    let names: HashMap<&Uuid, &Vec<&str>> = batch.iter().map(|(id, names)| (id, names)).collect();
    let words = |id| names.get(id).map(|names| kit_words::index_words(names)).unwrap_or_default();
    let rows = numbered.iter().map(|row| vec![row.no.into(), words(&row.id).into()]);
    tx.insert_rows("search_words", &["rowid", "words"], rows.collect()).await
}

/// Takes a thing out of the index.
pub async fn forget(tx: &mut WriteTx, kind: &str, id: impl Into<Value>) -> Result<()> {
    let id = id.into();
    if tx.engine() == Engine::Sqlite {
        tx.run(sql!(
            "delete from search_words
              where rowid in (select no from searchable where kind = $1 and id = $2)",
            kind,
            id.clone(),
        ))
        .await?;
    }
    tx.run(sql!("delete from searchable where kind = $1 and id = $2", kind, id)).await?;
    Ok(())
}

/// Takes many things out of the index, by few statements.
pub async fn forget_many(tx: &mut WriteTx, kind: &str, ids: &[Value]) -> Result<()> {
    for some in ids.chunks(200) {
        let marks = vec!["?"; some.len()].join(", ");
        let args = || [kind.into()].into_iter().chain(some.iter().cloned());
        if tx.engine() == Engine::Sqlite {
            let mut sql = Sql::new("delete from search_words where rowid in");
            let these = format!("(select no from searchable where kind = ? and id in ({marks}))");
            sql.with(&these, args());
            tx.run(sql.query()).await?;
        }
        let mut sql = Sql::new("delete from searchable");
        sql.with(&format!("where kind = ? and id in ({marks})"), args());
        tx.run(sql.query()).await?;
    }
    Ok(())
}

/// A condition for [`kit_db::Sql::with`]: `column`, an identifier, is among the things of
/// `kind` that have every word of `query`. `None` when the query holds no word.
pub fn matching(
    tx: &impl Reads,
    kind: &'static str,
    column: &str,
    query: &str,
) -> Option<(String, Vec<Value>)> {
    let words = kit_words::query_words(query);
    if words.is_empty() {
        return None;
    }
    Some(match tx.engine() {
        // A cross join is done in this order. The other one looks the words up again for each thing there is: minutes.
        Engine::Sqlite => (
            format!(
                "{column} in (select s.id from search_words w cross join searchable s on s.no = w.rowid
                               where w.words match ? and s.kind = ?)"
            ),
            vec![kit_words::fts5_query(&words).into(), kind.into()],
        ),
        Engine::Postgres => (
            format!(
                "{column} in (select id from searchable
                               where words @@ to_tsquery('simple', ?) and kind = ?)"
            ),
            vec![kit_words::tsquery(&words).into(), kind.into()],
        ),
    })
}
