//! What is done every night: names whose time is over are taken out.

use super::{actions, request::RequestId, retention::Rule, store};
use crate::foundation::{
    Cx, Error,
    jobs::{Failure, Job, finish},
    people::PersonId,
};

/// So many in one night: the next night takes the others.
const MOST: i64 = 2_000;

/// Takes out the names of those whose time is over; each in a transaction of its own, so that nobody waits for long.
pub async fn sweep(cx: Cx, job: Job) -> Result<(), Failure> {
    for person in over(&cx).await? {
        let mut tx = cx.write().await?;
        match actions::anonymise(&cx, &mut tx, person).await {
            // Somebody kept them, or took them out, since they were found.
            Err(Error::Conflict(_) | Error::NotFound) => continue,
            other => other?,
        }
        tx.commit().await?;
    }
    for request in strays(&cx).await? {
        let mut tx = cx.write().await?;
        actions::forget(&cx, &mut tx, request).await?;
        tx.commit().await?;
    }
    let mut tx = cx.write().await?;
    finish(&mut tx, &job, cx.now).await?;
    tx.commit().await?;
    Ok(())
}

async fn over(cx: &Cx) -> Result<Vec<PersonId>, Error> {
    let tx = cx.read().await?;
    let Some(rule) = Rule::of(&store::processings(&tx).await?) else { return Ok(Vec::new()) };
    let everywhere = ("1 = 1".to_owned(), Vec::new());
    let due = store::due(&tx, &rule, cx.today(), everywhere, MOST).await?;
    Ok(due.into_iter().map(|one| one.id).collect())
}

/// Requests that ended long ago, of people who are in no register.
async fn strays(cx: &Cx) -> Result<Vec<RequestId>, Error> {
    let tx = cx.read().await?;
    let rule = Rule::of(&store::processings(&tx).await?);
    let Some(before) = rule.and_then(|rule| rule.before(cx.today())) else { return Ok(Vec::new()) };
    Ok(store::strays(&tx, before.people, MOST).await?)
}
