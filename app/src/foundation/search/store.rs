//! The statements about the index of words. Two engines, two bodies, nowhere else.

use kit_db::{Engine, Reads, Result, Value, WriteTx, sql};

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
        Engine::Sqlite => (
            format!(
                "{column} in (select s.id from search_words w join searchable s on s.no = w.rowid
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
