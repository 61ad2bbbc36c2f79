use crate::{
    features::{
        certificates::{permissions::MARK, score::Score, store},
        training::{self, Session, SessionState},
    },
    foundation::{
        Cx, Error,
        events::{EventId, RegistrationId},
        journal::{Change, Subject, record},
    },
};
use chrono::NaiveDate;
use kit_db::WriteTx;
use std::collections::HashMap;

/// What is to stand for one participant: none takes the result away.
#[derive(Debug, Clone, Copy)]
pub struct Marking {
    pub registration: RegistrationId,
    pub score: Option<Score>,
    /// The version that the page was made from; 0 when there was no result.
    pub version: i64,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Fate {
    /// It stands, as this version; 0 when there is none now.
    Saved(i64),
    /// Somebody else wrote something in between: this stands, and nothing was written.
    Stale(Option<Score>, i64),
    /// A certificate of competence says it: revoke that one first.
    Certified,
}

/// Writes results of the test of a session, each by itself: what cannot be written leaves the others alone. The answer
/// is in the order asked.
///
/// Fails with [`Error::Conflict`] while the session is only planned, and with [`Error::NotFound`] for somebody who is not
/// in it.
pub async fn mark(
    cx: &Cx,
    tx: &mut WriteTx,
    event: EventId,
    taken_on: NaiveDate,
    results: &[Marking],
) -> Result<Vec<Fate>, Error> {
    let session = training::find_for(cx, tx, MARK, event).await?;
    if session.state == SessionState::Planned {
        return Err(Error::Conflict("test-session-planned"));
    }
    let ids: Vec<RegistrationId> = results.iter().map(|result| result.registration).collect();
    let kept = store::kept(tx, event, &ids).await?;
    let kept: HashMap<_, _> = kept.into_iter().map(|kept| (kept.registration, kept)).collect();
    let mut fates = Vec::with_capacity(results.len());
    for result in results {
        let kept = kept.get(&result.registration).ok_or(Error::NotFound)?;
        fates.push(one(cx, tx, (&session, taken_on), result, kept).await?);
    }
    Ok(fates)
}

async fn one(
    cx: &Cx,
    tx: &mut WriteTx,
    (session, taken_on): (&Session, NaiveDate),
    result: &Marking,
    kept: &store::Kept,
) -> Result<Fate, Error> {
    let before = kept.score();
    let same = match (before, result.score) {
        (Some(before), Some(after)) => before.same(after),
        (before, after) => before.is_none() && after.is_none(),
    };
    if same {
        return Ok(Fate::Saved(kept.version));
    }
    if kept.version != result.version {
        return Ok(Fate::Stale(before, kept.version));
    }
    if kept.certified > 0 {
        return Ok(Fate::Certified);
    }
    let written = match result.score {
        Some(score) => {
            let at = (result.registration, kept.version);
            store::put(cx, tx, at, score, taken_on).await?
        }
        None => store::forget(tx, result.registration).await? == 1,
    };
    if !written {
        return Err(Error::Stale);
    }
    note(cx, tx, session, kept, result.score).await?;
    Ok(Fate::Saved(if result.score.is_some() { kept.version + 1 } else { 0 }))
}

async fn note(
    cx: &Cx,
    tx: &mut WriteTx,
    session: &Session,
    kept: &store::Kept,
    after: Option<Score>,
) -> Result<(), Error> {
    let told = |score: Option<Score>| score.map(Score::told).unwrap_or_default();
    let changes = [
        Change::new("test-person", "", &kept.name_ar),
        Change::new("test-score", told(kept.score()), told(after)),
    ];
    let subject = Subject {
        kind: "session",
        id: session.id.to_string(),
        place: &session.place,
        title: &session.title_ar,
    };
    Ok(record(cx, tx, MARK, subject, &changes).await?)
}
