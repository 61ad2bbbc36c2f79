use crate::features::imports::{
    found::{Decision, Doubt},
    import::{Fate, ImportRow},
    permissions::{RESOLVE, find_for},
    store, subject,
};
use crate::foundation::{
    Cx, Error,
    events::ImportId,
    journal::{Change, record},
};
use kit_db::WriteTx;

/// Decides about a doubtful row: who it is, what it means, or that it stays out. `None` takes the decision back.
///
/// What a commune or an organisation means in one row it means in all: rows with the same words and no other doubt are
/// decided with it.
///
/// Fails with [`Error::Unreadable`] when the decision leaves a doubt open or names what was not offered.
pub async fn resolve(
    cx: &Cx,
    tx: &mut WriteTx,
    id: ImportId,
    no: i64,
    decision: Option<&Decision>,
) -> Result<(), Error> {
    let import = find_for(cx, tx, RESOLVE, id).await?;
    import.is_open().map_err(|refusal| Error::Conflict(refusal.key()))?;
    // Held until the commit, so that nobody writes the sheet while one of its rows changes.
    if !store::touch(tx, id).await? {
        return Err(Error::Conflict("import-is-written"));
    }
    let row = store::row(tx, id, no).await?.filter(|row| row.fate == Fate::Doubtful);
    let row = row.ok_or(Error::NotFound)?;
    if decision.is_some_and(|decision| !row.found.is_answered_by(decision)) {
        return Err(Error::Unreadable("import-decision-incomplete"));
    }
    store::decide(tx, id, no, decision).await?;
    if let Some(decision) = decision.filter(|decision| !decision.leave) {
        for (other, decision) in same_words(&row, decision, store::undecided(tx, id).await?) {
            store::decide(tx, id, other, Some(&decision)).await?;
        }
    }
    let word = match decision {
        None => "",
        Some(decision) if decision.leave => "-",
        Some(Decision { person: Some(_), .. }) => "=",
        Some(_) => "+",
    };
    let label = format!("{no} {} {word}", row.found.name(true));
    record(cx, tx, RESOLVE, subject(&import), &[Change::new("import-row", "", label)]).await?;
    Ok(())
}

/// The other rows that ask nothing but what was just answered, with the answer.
fn same_words(
    decided: &ImportRow,
    decision: &Decision,
    others: Vec<ImportRow>,
) -> Vec<(i64, Decision)> {
    let answers = |other: &ImportRow| {
        let mut answer = Decision::default();
        for doubt in &other.found.doubts {
            // The very same doubt: the same words with the same candidates.
            if !decided.found.doubts.contains(doubt) {
                return None;
            }
            match doubt {
                Doubt::Place(_)
                    if other.found.place_as_written == decided.found.place_as_written =>
                {
                    answer.place.clone_from(&decision.place);
                }
                Doubt::Organisation(_)
                    if other.found.organisation == decided.found.organisation =>
                {
                    answer.organisation.clone_from(&decision.organisation);
                }
                _ => return None,
            }
        }
        Some((other.no, answer))
    };
    others.iter().filter(|other| other.no != decided.no).filter_map(answers).collect()
}
