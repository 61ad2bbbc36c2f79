use super::{
    plan::{centre_name, completed, event_of, series_of},
    promote, subject,
};
use crate::{
    features::training::{
        Draft, Session, find_for, permissions::EDIT, seats::WrongSeats, session::may_replace, store,
    },
    foundation::{
        Cx, Error, accounts,
        events::{self, EventId},
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Changes a session of this version.
///
/// Fails with [`Error::Stale`] when somebody saved it in between, and with [`Error::Conflict`] when the new place is out
/// of the actor's reach or a half-day that is marked would go.
pub async fn edit(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    version: i64,
    draft: &Draft,
) -> Result<(), Error> {
    let session = find_for(cx, tx, EDIT, id).await?;
    session.changeable()?;
    if session.version != version {
        return Err(Error::Stale);
    }
    if draft.place != session.place && !cx.may_at(tx, EDIT, &draft.place).await? {
        return Err(Error::Conflict("session-place-out"));
    }
    let old = events::half_days(tx, id).await?;
    let marked = store::last_marked(tx, id).await?;
    if draft.period.is_exact() || marked > 0 {
        may_replace(&old, &draft.half_days, marked)?;
    }
    let draft = &completed(cx, tx, draft).await?;
    let centres = centres(cx, tx, &session, draft).await?;
    store::hold_seats(tx, id).await?;
    let room = store::room(tx, id).await?;
    room.may_become(draft.seats, &room.kept).map_err(WrongSeats::into_error)?;
    let series = series_of(cx, tx, draft).await?;
    if !events::update(tx, id, version, &event_of(draft, series)).await? {
        return Err(Error::Stale);
    }
    if old != draft.half_days {
        events::set_half_days(tx, id, &draft.half_days).await?;
    }
    store::update(tx, id, draft).await?;
    accounts::follow(tx, id.0, &draft.place).await?;
    let mut changes = changes(&session, draft);
    changes.extend(Change::differing([centres]));
    changes.extend(Change::differing([Change::new(
        "session-half-days",
        old.len(),
        draft.half_days.len(),
    )]));
    record(cx, tx, EDIT, subject(&session), &changes).await?;
    promote(cx, tx, &session).await?;
    Ok(())
}

/// The centre in which the session was held and the one in which it will be.
async fn centres(cx: &Cx, tx: &WriteTx, session: &Session, draft: &Draft) -> Result<Change, Error> {
    let kept = Draft { centre: session.centre, ..draft.clone() };
    let before = centre_name(cx, tx, &kept, session.centre).await?;
    let after = centre_name(cx, tx, draft, session.centre).await?;
    Ok(Change::new("session-centre", before, after))
}

/// What differs between a session and what it becomes, for the journal.
fn changes(session: &Session, draft: &Draft) -> Vec<Change> {
    let percent = |share: f64| format!("{:.0}", share * 100.0);
    let number = |seats: Option<i64>| seats.map(|seats| seats.to_string()).unwrap_or_default();
    let dirhams = |cost: Option<i64>| number(cost.map(|centimes| centimes / 100));
    Change::differing([
        Change::new("session-title-ar", &session.title_ar, &draft.title_ar),
        Change::new("session-title-fr", &session.title_fr, &draft.title_fr),
        Change::new("session-place", &session.place, &draft.place),
        Change::new("session-venue-ar", &session.venue_ar, &draft.venue_ar),
        Change::new("session-venue-fr", &session.venue_fr, &draft.venue_fr),
        Change::new("session-starts-on", session.starts_on, draft.period.from),
        Change::new("session-ends-on", session.ends_on, draft.period.to),
        Change::new("session-module-ar", &session.module_ar, &draft.module_ar),
        Change::new("session-module-fr", &session.module_fr, &draft.module_fr),
        Change::new("session-seats", number(session.seats), number(draft.seats)),
        Change::new("session-cost", dirhams(session.cost), dirhams(draft.cost)),
        Change::new(
            "session-certificate-percent",
            percent(session.certificate_share),
            percent(draft.certificate_share.unwrap_or(0.8)),
        ),
    ])
}
