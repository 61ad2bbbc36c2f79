use crate::{
    features::training::{Draft, PLAN, store},
    foundation::{
        Cx, Error,
        events::{self, EventId, NewEvent, SeriesId},
        journal::{Change, Subject, record},
        organisations::OrganisationId,
        people::in_script_of,
    },
};
use kit_db::{Reads, WriteTx};
use kit_lang::Lang;

/// Puts a new session on the calendar of a place.
///
/// Fails with [`Error::Conflict`] when the actor may not plan in that place, or when no half-day is left.
pub async fn plan(cx: &Cx, tx: &mut WriteTx, draft: &Draft) -> Result<EventId, Error> {
    if !cx.may_at(tx, PLAN, &draft.place).await? {
        return Err(Error::Conflict("session-place-out"));
    }
    if draft.period.is_exact() && draft.half_days.is_empty() {
        return Err(Error::Conflict("session-no-half-day"));
    }
    let draft = &completed(cx, tx, draft).await?;
    let centre = centre_name(cx, tx, draft, None).await?;
    let id = EventId::new(cx.now);
    let series = series_of(cx, tx, draft).await?;
    events::insert(cx, tx, id, &event_of(draft, series), &draft.half_days).await?;
    store::insert(tx, id, draft).await?;
    let (place, title) = (draft.place.as_str(), draft.title_ar.as_str());
    let subject = Subject { kind: "session", id: id.to_string(), place, title };
    let mut told = told(draft);
    told.extend(Change::differing([Change::new("session-centre", "", centre)]));
    record(cx, tx, PLAN, subject, &told).await?;
    Ok(id)
}

/// What a new session says of itself, for the journal.
fn told(draft: &Draft) -> Vec<Change> {
    let number = |seats: Option<i64>| seats.map(|seats| seats.to_string()).unwrap_or_default();
    // Of a year or a month that was written down, the first and the last day say nothing.
    let exact = draft.period.is_exact();
    let day = |day: chrono::NaiveDate| if exact { day.to_string() } else { String::new() };
    Change::differing([
        Change::new("session-title-ar", "", &draft.title_ar),
        Change::new("session-title-fr", "", &draft.title_fr),
        Change::new("session-venue-ar", "", &draft.venue_ar),
        Change::new("session-venue-fr", "", &draft.venue_fr),
        Change::new("session-starts-on", "", day(draft.period.from)),
        Change::new("session-ends-on", "", day(draft.period.to)),
        Change::new("session-half-days", "", draft.half_days.len()),
        Change::new("session-seats", "", number(draft.seats)),
    ])
}

/// The draft with what the module says where it says nothing itself.
///
/// Fails with [`Error::Conflict`] unless the module and the line of a plan that it names are there to be seen.
pub(super) async fn completed(cx: &Cx, tx: &impl Reads, draft: &Draft) -> Result<Draft, Error> {
    let mut draft = draft.clone();
    if let Some(line) = draft.plan_line {
        let line = store::line(cx, tx, line).await?;
        let line = line.ok_or(Error::Conflict("session-line-unknown"))?;
        draft.module = draft.module.or(line.module);
    }
    if let Some(module) = draft.module {
        let module = store::module(tx, module).await?;
        let module = module.ok_or(Error::Conflict("session-module-unknown"))?;
        if draft.module_ar.is_empty() && draft.module_fr.is_empty() {
            (draft.module_ar, draft.module_fr) = (module.title_ar, module.title_fr);
        }
        draft.certificate_share = draft.certificate_share.or(Some(module.certificate_share));
    }
    Ok(draft)
}

/// The name of the centre that the draft names, for the journal; empty without one.
///
/// Fails with [`Error::Conflict`] unless it is a centre of the actor's places, or the one that the session had.
pub(super) async fn centre_name(
    cx: &Cx,
    tx: &impl Reads,
    draft: &Draft,
    kept: Option<OrganisationId>,
) -> Result<String, Error> {
    let Some(centre) = draft.centre else { return Ok(String::new()) };
    let centres = store::centres(cx, tx, kept).await?;
    let found = centres.into_iter().find(|one| one.id.0 == centre.0);
    let found = found.ok_or(Error::Conflict("session-centre-unknown"))?;
    Ok(in_script_of(Lang::Ar, &found.name_ar, &found.name_fr).to_owned())
}

/// The series that the draft names; made when it is the first of it.
pub(super) async fn series_of(
    cx: &Cx,
    tx: &mut WriteTx,
    draft: &Draft,
) -> Result<Option<SeriesId>, Error> {
    if draft.series.is_empty() {
        return Ok(None);
    }
    Ok(Some(events::series_of(cx, tx, &draft.series, &draft.place).await?))
}

/// The event under the session.
pub(super) fn event_of(draft: &Draft, series: Option<SeriesId>) -> NewEvent {
    NewEvent {
        kind: "session",
        title_ar: draft.title_ar.clone(),
        title_fr: draft.title_fr.clone(),
        place: draft.place.clone(),
        venue_ar: draft.venue_ar.clone(),
        venue_fr: draft.venue_fr.clone(),
        period: draft.period.clone(),
        series,
        ordinal: draft.ordinal.filter(|_| series.is_some()),
    }
}
