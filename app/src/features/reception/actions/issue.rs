use crate::{
    features::reception::{
        NewBadge, Source, State,
        permissions::{ISSUE, find_for},
        store::{self, Keeping},
        subject,
    },
    foundation::{
        Cx, Error,
        events::EventId,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Makes a badge for everybody on the list of the event who has none, and takes back those of who left the list and did not come;
/// answers how many are new.
pub async fn issue(cx: &Cx, tx: &mut WriteTx, id: EventId) -> Result<i64, Error> {
    let (event, _) = find_for(cx, tx, ISSUE, id).await?;
    event.not_cancelled()?;
    store::withdraw_those_who_left(tx, id).await?;
    let listed = store::without_badge(tx, id).await?;
    let many = i64::try_from(listed.len()).unwrap_or(i64::MAX);
    let mut no = store::take_numbers(tx, id, many).await? - many;
    for one in listed {
        no += 1;
        let new: NewBadge = one.into_badge(cx.lang);
        let how = Keeping { event: id, no, source: Source::List, state: State::Expected };
        store::insert(cx, tx, &how, &new).await?;
    }
    if many > 0 {
        record(cx, tx, ISSUE, subject(&event), &[Change::new("badge-issued", "", many)]).await?;
    }
    Ok(many)
}
