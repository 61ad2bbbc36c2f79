use crate::features::{
    imports::{
        found::Found,
        import::{Import, ImportRow, ImportState, Outcome},
        likeness::{Who, judge},
        organisations::{in_scripts, key},
        permissions::{WRITE, find_for},
        store, subject, subject_of, words,
    },
    training::{self, Session},
};
use crate::foundation::{
    Cx, Error,
    events::{Capacity, Enrolment, ImportId},
    journal::{Change, record},
    organisations::{self, NewOrganisation, OrganisationId, OrganisationKind},
    people::{self, NewPerson, PersonId, Sex},
};
use kit_db::WriteTx;
use std::collections::HashMap;

/// What became of the one button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    Done(Written),
    /// It was written before: a second click, a second tab.
    Already,
    /// People were registered since the check who may be some of its new ones, or a known one is gone. Nothing may be
    /// committed: check anew.
    Changed,
}

/// How much was written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    pub registered: usize,
    pub known: usize,
    pub organisations: usize,
    /// New in the session; who was in it already does not count.
    pub enrolled: usize,
    /// Those for whom there is no seat.
    pub waiting: usize,
}

/// Writes every row that is new, known or decided, in one go: people, organisations, memberships, enrolments.
///
/// Fails with [`Error::Stale`] when the page was made from another version, and with [`Error::Conflict`] while doubtful
/// rows are undecided and not left out on purpose, when nothing can be written, or when the session is closed.
pub async fn write(
    cx: &Cx,
    tx: &mut WriteTx,
    id: ImportId,
    version: i64,
    leave_undecided: bool,
) -> Result<Writing, Error> {
    let mut import = find_for(cx, tx, WRITE, id).await?;
    if import.state == ImportState::Written {
        return Ok(Writing::Already);
    }
    let session = session_that_may_change(cx, tx, &import).await?;
    let counts = store::counts(tx, id).await?;
    import
        .may_be_written(&counts, leave_undecided)
        .map_err(|refusal| Error::Conflict(refusal.key()))?;
    if import.version != version {
        return Err(Error::Stale);
    }
    if !store::claim(tx, &import, cx.now).await? {
        return Ok(Writing::Already);
    }
    let rows = to_write(store::rows_of(tx, id, None).await?);
    if somebody_came_in_between(cx, tx, &import, &rows).await? {
        return Ok(Writing::Changed);
    }
    let written = write_rows(cx, tx, &mut import, rows).await?;
    record(cx, tx, WRITE, subject(&import), &told(&written)).await?;
    if let Some(session) = session {
        record(cx, tx, WRITE, subject_of(&session), &told(&written)).await?;
    }
    Ok(Writing::Done(written))
}

/// A row that is written: what it says with what was decided, and who it is once that is known.
struct Line {
    no: i64,
    found: Found,
    outcome: Outcome,
    person: Option<PersonId>,
    organisation: Option<OrganisationId>,
    asked_about: Vec<PersonId>,
}

fn to_write(rows: Vec<ImportRow>) -> Vec<Line> {
    let lines = rows.into_iter().filter(|row| row.outcome() != Outcome::StayOut).map(|row| {
        let outcome = row.outcome();
        let asked_about = row.found.twins().map(|twin| twin.person).collect();
        let decision = row.decision.unwrap_or_default();
        let meant = decision.person.as_ref().or(row.found.known.as_ref());
        let meant = meant.and_then(|person| person.parse().ok());
        let person = if outcome == Outcome::Enrol { meant } else { None };
        let found = row.found.decided(&decision);
        let organisation = found.organisation_known.as_ref().and_then(|id| id.parse().ok());
        Line { no: row.no, found, outcome, person, organisation, asked_about }
    });
    lines.collect()
}

async fn session_that_may_change(
    cx: &Cx,
    tx: &WriteTx,
    import: &Import,
) -> Result<Option<Session>, Error> {
    let Some(event) = import.event else { return Ok(None) };
    let session = training::find_for(cx, tx, WRITE, event).await?;
    session.changeable()?;
    Ok(Some(session))
}

/// Whether the register has somebody now, who was not there at the check, for a row that would make a new person; or no
/// longer has somebody who was.
async fn somebody_came_in_between(
    cx: &Cx,
    tx: &WriteTx,
    import: &Import,
    lines: &[Line],
) -> Result<bool, Error> {
    let meant: Vec<PersonId> = lines.iter().filter_map(|line| line.person).collect();
    if !store::are_there(tx, &meant).await? {
        return Ok(true);
    }
    if !store::anybody_since(tx, import.made_at).await? {
        return Ok(false);
    }
    let new: Vec<&Line> = lines.iter().filter(|line| line.outcome == Outcome::Register).collect();
    let names: Vec<_> = new.iter().map(|line| line.found.named()).collect();
    let reach = store::reach(cx, tx, people::REGISTER, &import.place).await?;
    let mut asked = people::Asked::new(tx, &names, &reach).await?;
    while let Some(some) = asked.next(tx).await? {
        let alike = some.iter().flat_map(|(_, alike)| alike);
        let facts = people::facts(tx, alike.map(|one| one.person)).await?;
        let unseen = some.into_iter().any(|(at, mut alike)| {
            let line = new[at];
            alike.retain(|one| !line.asked_about.contains(&one.person));
            judge(&line.found, alike, &facts) != Who::Nobody
        });
        if unseen {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn write_rows(
    cx: &Cx,
    tx: &mut WriteTx,
    import: &mut Import,
    mut lines: Vec<Line>,
) -> Result<Written, Error> {
    // Participants come from other provinces too: the list of a session may name them, wherever they live.
    let host = import.event.map(|_| import.place.clone());
    let registered = register(cx, tx, import.id, (&mut lines[..], host.as_deref())).await?;
    let organisations = found_organisations(cx, tx, import, &mut lines).await?;
    let pairs: Vec<_> =
        lines.iter().filter_map(|line| line.person.zip(line.organisation)).collect();
    people::join_many(cx, tx, &pairs, host.as_deref()).await?;
    people::add_audiences(tx, &audiences(&lines)).await?;
    let (enrolled, waiting) = match import.event {
        Some(event) => {
            let session = training::find_for(cx, tx, WRITE, event).await?;
            let people = enrolments(import.id, &lines);
            let seated = training::seat_many(cx, tx, &session, people).await?;
            (seated.enrolled, seated.waiting.len())
        }
        None => (0, 0),
    };
    let known = lines.len() - registered;
    Ok(Written { registered, known, organisations, enrolled, waiting })
}

fn audiences(lines: &[Line]) -> Vec<(PersonId, String)> {
    lines.iter().filter_map(|line| line.person.zip(line.found.audience.clone())).collect()
}

async fn register(
    cx: &Cx,
    tx: &mut WriteTx,
    import: ImportId,
    (lines, host): (&mut [Line], Option<&str>),
) -> Result<usize, Error> {
    let new = lines.iter().filter(|line| line.outcome == Outcome::Register);
    let new: Vec<NewPerson> = new.map(|line| new_person(&line.found)).collect();
    let registered = new.len();
    let mut made = people::register_guests(cx, tx, new, host).await?.into_iter();
    for line in lines.iter_mut().filter(|line| line.outcome == Outcome::Register) {
        line.person = made.next();
    }
    let became: Vec<_> = lines.iter().filter_map(|line| Some((line.no, line.person?))).collect();
    store::set_people(tx, import, &became).await?;
    Ok(registered)
}

fn new_person(found: &Found) -> NewPerson {
    NewPerson {
        name_ar: found.name_ar.clone(),
        name_fr: found.name_fr.clone(),
        sex: found.sex.as_deref().and_then(Sex::parse),
        birth_year: found.birth_year,
        place: found.place.clone().unwrap_or_default(),
        phone: found.phone.clone(),
        email: found.email.clone(),
    }
}

/// Writes down the organisations that nobody knew, each once, and gives every row its own.
async fn found_organisations(
    cx: &Cx,
    tx: &mut WriteTx,
    import: &mut Import,
    lines: &mut [Line],
) -> Result<usize, Error> {
    let mut made: HashMap<String, OrganisationId> = HashMap::new();
    let without = |line: &&mut Line| line.organisation.is_none();
    for line in lines.iter_mut().filter(without).filter(|line| !line.found.organisation.is_empty())
    {
        let name = key(&line.found.organisation);
        let id = match made.get(&name) {
            Some(id) => *id,
            None => found_organisation(cx, tx, import, &line.found).await?,
        };
        made.insert(name, id);
        line.organisation = Some(id);
    }
    import.layout.made = made.values().map(ToString::to_string).collect();
    store::set_made(tx, import.id, &import.layout).await?;
    Ok(made.len())
}

async fn found_organisation(
    cx: &Cx,
    tx: &mut WriteTx,
    import: &Import,
    found: &Found,
) -> Result<OrganisationId, Error> {
    let (ar, fr) = in_scripts(&found.organisation);
    let of_row = found.place.as_deref().unwrap_or(&import.place);
    let here = cx.may_at(tx, organisations::FOUND, of_row).await?;
    let kind = OrganisationKind::parse(words::organisation_kind(&found.organisation));
    let new = NewOrganisation {
        kind: kind.unwrap_or(OrganisationKind::Association),
        name_ar: ar.to_owned(),
        name_fr: fr.to_owned(),
        place: if here { of_row } else { import.place.as_str() }.to_owned(),
        phone: None,
        email: None,
    };
    organisations::found(cx, tx, &new).await
}

fn enrolments(import: ImportId, lines: &[Line]) -> Vec<Enrolment> {
    let enrolment = |line: &Line| {
        Some(Enrolment {
            group: line.found.group.as_ref().and_then(|group| group.parse().ok()),
            organisation: line.organisation,
            import: Some(import),
            ..Enrolment::of(line.person?, Capacity::Participant)
        })
    };
    lines.iter().filter_map(enrolment).collect()
}

fn told(written: &Written) -> Vec<Change> {
    let mut told = vec![
        Change::new("import-registered", "", written.registered),
        Change::new("import-recognised", "", written.known),
        Change::new("import-organisations", "", written.organisations),
        Change::new("import-enrolled", "", written.enrolled),
    ];
    if written.waiting > 0 {
        told.push(Change::new("import-waiting", "", written.waiting));
    }
    told
}
