use super::draft;
use crate::{
    features::{
        certificates::{
            CertificateId, Code, Kind,
            paper::Draft,
            permissions::ISSUE,
            roll::{Entry, closed, rule},
            store,
        },
        training::{self, Session},
    },
    foundation::{
        Cx, Error,
        events::{EventId, RegistrationId},
        journal::{Change, Subject, record, record_each},
    },
};
use kit_db::WriteTx;
use std::collections::HashSet;

/// Issues certificates of participation to all who fulfil the rule of the session and have none, or to those among the
/// `chosen`, and returns how many.
///
/// Fails as [`issue_of`] does.
pub async fn issue(
    cx: &Cx,
    tx: &mut WriteTx,
    event: EventId,
    chosen: Option<&[RegistrationId]>,
) -> Result<usize, Error> {
    issue_of(cx, tx, (event, Kind::Participation), chosen).await
}

/// Issues certificates of one kind to all who earned one and have none, or to those among the `chosen`, and returns how
/// many. Nobody gets a second one: asking twice issues once.
///
/// Fails with [`Error::Conflict`] while the session is not closed.
pub async fn issue_of(
    cx: &Cx,
    tx: &mut WriteTx,
    (event, kind): (EventId, Kind),
    chosen: Option<&[RegistrationId]>,
) -> Result<usize, Error> {
    store::hold(tx, event).await?;
    let session = training::find_for(cx, tx, ISSUE, event).await?;
    closed(&session)?;
    let entries = waiting(tx, &session, kind, chosen).await?;
    if entries.is_empty() {
        return Ok(0);
    }
    let draft = draft(cx, tx, &session).await?;
    let first = store::take_numbers(tx, &draft.series(kind), count(entries.len())).await?;
    let new: Vec<store::New> = (first..)
        .zip(&entries)
        .map(|(number, entry)| drawn_up(cx, &draft, number, entry))
        .collect();
    store::insert(cx, tx, event, &new).await?;
    record_all(cx, tx, (&session, kind), &new).await?;
    Ok(new.len())
}

/// Who earned a certificate of this kind and has none: all of them, or those among the chosen.
async fn waiting(
    tx: &WriteTx,
    session: &Session,
    kind: Kind,
    chosen: Option<&[RegistrationId]>,
) -> Result<Vec<Entry>, Error> {
    let rule = rule(tx, session, kind).await?;
    let takers = store::waiting(tx, session.id, rule).await?;
    let chosen: Option<HashSet<RegistrationId>> = chosen.map(|ids| ids.iter().copied().collect());
    let wanted = |id: &RegistrationId| chosen.as_ref().is_none_or(|chosen| chosen.contains(id));
    let takers = takers.into_iter().filter(|taker| wanted(&taker.registration));
    Ok(takers.map(|taker| Entry::new(taker, rule)).collect())
}

/// A new certificate with its words, its code and its number.
pub fn drawn_up<'a>(cx: &Cx, draft: &Draft<'_>, number: i64, entry: &'a Entry) -> store::New<'a> {
    let code = Code::random();
    let number = draft.number(entry.rule.kind, number);
    let content = draft.content(entry, &number, &code);
    store::New { id: CertificateId::new(cx.now), entry, code, content, replaces: None }
}

/// A line for each certificate, and one for the session.
async fn record_all(
    cx: &Cx,
    tx: &mut WriteTx,
    (session, kind): (&Session, Kind),
    new: &[store::New<'_>],
) -> Result<(), Error> {
    let place = session.place.as_str();
    let titles: Vec<(String, String)> = new
        .iter()
        .map(|new| {
            let title = format!("{} · {}", new.content.number, new.content.ar.name);
            (new.id.to_string(), title)
        })
        .collect();
    let subject =
        |(id, title)| Subject { kind: "certificate", id: String::clone(id), place, title };
    let fields: Vec<[Change; 4]> = new.iter().map(|new| fields(kind, new)).collect();
    let lines: Vec<(Subject<'_>, &[Change])> = titles
        .iter()
        .zip(&fields)
        .map(|((id, title), fields)| (subject((id, title)), fields.as_slice()))
        .collect();
    record_each(cx, tx, ISSUE, &lines).await?;
    let field = match kind {
        Kind::Participation => "certificate-field-issued",
        Kind::Competence => "certificate-field-issued-competence",
    };
    let issued = [Change::new(field, "", new.len())];
    let (id, title) = (session.id.to_string(), session.title_ar.as_str());
    Ok(record(cx, tx, ISSUE, Subject { kind: "session", id, place, title }, &issued).await?)
}

/// What a new certificate says, as the journal tells it.
fn fields(kind: Kind, new: &store::New<'_>) -> [Change; 4] {
    let content = &new.content;
    [
        Change::new("certificate-number", "", &content.number),
        Change::new("certificate-kind", "", format!("certificate-kind-{}", kind.as_str())),
        Change::new("certificate-name-ar", "", &content.ar.name),
        Change::new("certificate-state", "certificate-state-waiting", "certificate-state-valid"),
    ]
}

fn count(many: usize) -> i64 {
    i64::try_from(many).unwrap_or(i64::MAX)
}
