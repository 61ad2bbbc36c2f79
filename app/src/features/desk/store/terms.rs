//! In how many days of work a province or prefecture answers.

use crate::features::desk::clock::Terms;
use kit_db::{Reads, Result, WriteTx, sql};

/// What a seat has set, or what the programme says.
pub async fn terms(tx: &impl Reads, seat: &str) -> Result<Terms> {
    let set = sql!(
        "select question, suggestion, complaint, version from desk_terms where place = $1",
        seat,
    );
    Ok(tx.optional(set).await?.unwrap_or_default())
}

/// Keeps what a seat sets. False when somebody set others since `terms.version`.
pub async fn set_terms(tx: &mut WriteTx, seat: &str, terms: &Terms) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "insert into desk_terms (place, question, suggestion, complaint, version)
             values ($1, $2, $3, $4, 1)
             on conflict (place) do update
                set question = $2, suggestion = $3, complaint = $4, version = desk_terms.version + 1
              where desk_terms.version = $5",
            seat,
            terms.question,
            terms.suggestion,
            terms.complaint,
            terms.version,
        ))
        .await?;
    Ok(touched == 1)
}
