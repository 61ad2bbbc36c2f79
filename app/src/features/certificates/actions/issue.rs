use super::{draft, note};
use crate::{
    features::{
        certificates::{
            CertificateId, Code,
            paper::Draft,
            permissions::ISSUE,
            roll::{Entry, closed, roll},
            store,
        },
        training::{self, Session},
    },
    foundation::{
        Cx, Error,
        events::{EventId, RegistrationId},
        journal::{Change, Subject, record},
    },
};
use kit_db::WriteTx;

/// Issues certificates to all who fulfil the rule of the session and have none, or to those among the `chosen`, and
/// returns how many. Nobody gets a second one: asking twice issues once.
///
/// Fails with [`Error::Conflict`] while the session is not closed.
pub async fn issue(
    cx: &Cx,
    tx: &mut WriteTx,
    event: EventId,
    chosen: Option<&[RegistrationId]>,
) -> Result<usize, Error> {
    store::hold(tx, event).await?;
    let session = training::find_for(cx, tx, ISSUE, event).await?;
    closed(&session)?;
    let roll = roll(tx, &session, cx.lang).await?;
    let waiting = roll.waiting(chosen);
    if waiting.is_empty() {
        return Ok(0);
    }
    let draft = draft(cx, tx, &session).await?;
    let first = store::take_numbers(tx, &draft.prefix(), count(waiting.len())).await?;
    let new: Vec<store::New> = (first..)
        .zip(&waiting)
        .map(|(number, entry)| drawn_up(cx, &draft, number, entry))
        .collect();
    store::insert(cx, tx, event, &new).await?;
    record_all(cx, tx, &session, &new).await?;
    Ok(new.len())
}

/// A new certificate with its words, its code and its number.
pub fn drawn_up<'a>(cx: &Cx, draft: &Draft<'_>, number: i64, entry: &'a Entry) -> store::New<'a> {
    let code = Code::random();
    let number = format!("{}/{number:04}", draft.prefix());
    let content = draft.content(entry, &number, &code);
    store::New { id: CertificateId::new(cx.now), entry, code, content, replaces: None }
}

/// A line for each certificate, and one for the session.
async fn record_all(
    cx: &Cx,
    tx: &mut WriteTx,
    session: &Session,
    new: &[store::New<'_>],
) -> Result<(), Error> {
    for new in new {
        let what = (new.id, &*new.content.number, &*new.content.ar.name, &*session.place);
        note(cx, tx, ISSUE, what, &[]).await?;
    }
    let issued = [Change::new("certificate-field-issued", "", new.len())];
    let subject = Subject {
        kind: "session",
        id: session.id.to_string(),
        place: &session.place,
        title: &session.title_ar,
    };
    Ok(record(cx, tx, ISSUE, subject, &issued).await?)
}

fn count(many: usize) -> i64 {
    i64::try_from(many).unwrap_or(i64::MAX)
}
