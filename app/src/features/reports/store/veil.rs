//! The statements behind the veil: where every session of the nation took place.

use super::{
    HELD, Span,
    figures::milieus,
    rolls::{Book, rolls},
};
use crate::{
    features::reports::{
        fold::By,
        report::{Residence, SessionKey},
        veil::{Held, Veil},
    },
    foundation::{Error, cells},
};
use kit_db::{FromRow, ReadTx, Reads, Sql};
use std::{collections::HashMap, sync::Arc};

#[derive(FromRow)]
struct Place {
    event: SessionKey,
    place: String,
}

/// What is hidden of the report of a place and year from who may not see the persons there.
pub async fn veil(tx: &ReadTx, book: &Book, span: &Span) -> Result<Veil, Error> {
    let nation = Span { place: "MA".into(), ..span.clone() };
    let mut sql = Sql::new("select e.id as event, e.place from events e");
    sql.with(
        &format!("join training_sessions s on s.event = e.id where {HELD} order by e.id"),
        nation.args(),
    );
    let sessions: Vec<Place> = tx.all(sql.query()).await?;
    let mut rolls = rolls(tx, book, &nation).await?;
    let mut paths: HashMap<String, Arc<[String]>> = HashMap::new();
    let mut held = Vec::new();
    for session in sessions {
        if !paths.contains_key(&session.place) {
            let path = cells::path(tx, &session.place).await?;
            paths.insert(session.place.clone(), path.into());
        }
        let path = Arc::clone(&paths[&session.place]);
        held.push(Held { path, roll: rolls.remove(&session.event).unwrap_or_default() });
    }
    let (milieus, (words, people)) = (milieus(tx).await?, book.numbers());
    let home = Residence::Commune;
    let by = By { year: span.year, home, milieus: &milieus, words: &words, people };
    Ok(Veil::of(&held, &by, &cells::path(tx, &span.place).await?))
}
