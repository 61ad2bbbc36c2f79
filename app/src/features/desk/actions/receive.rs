use super::note;
use crate::{
    features::desk::{
        Case, CaseId, NewCase, State,
        code::Code,
        permissions::{READ, RECEIVE},
        store, subject,
    },
    foundation::{
        Cx, Error, Verb,
        journal::{Change, record},
        letterhead,
    },
};
use chrono::{Datelike, NaiveDate};
use kit_db::WriteTx;

/// Writes down what somebody asks, suggests or complains of: a number without gaps, a code, a clock.
pub async fn receive(cx: &Cx, tx: &mut WriteTx, new: &NewCase) -> Result<Case, Error> {
    cx.allow_at(tx, READ, RECEIVE, &new.place).await?;
    received(cx, tx, RECEIVE, new).await
}

/// The same for whoever may, by `verb`.
pub async fn received(cx: &Cx, tx: &mut WriteTx, verb: Verb, new: &NewCase) -> Result<Case, Error> {
    let seat = letterhead::seat_of(tx, &new.place).await?;
    let seat = seat.map_or_else(|| new.place.clone(), |seat| seat.code);
    let prefix = format!("{seat}/{}", cx.today().year());
    let number = store::take_number(tx, &prefix).await?;
    let due_on = store::terms(tx, &seat).await?.due(new.kind, new.received_on);
    let case = drawn_up(cx, new, (seat, format!("{prefix}/D{number:04}")), due_on);
    store::insert(tx, &case, cx.now).await?;
    note(cx, tx, &case, "received", "").await?;
    let told = [
        Change::new("case-kind", "", case.kind.key()),
        Change::new("case-channel", "", case.channel.key()),
        Change::new("case-theme", "", case.theme.key()),
        Change::new("case-due-on", "", case.due_on),
    ];
    record(cx, tx, verb, subject(&case), &told).await?;
    Ok(case)
}

fn drawn_up(cx: &Cx, new: &NewCase, (seat, number): (String, String), due_on: NaiveDate) -> Case {
    Case {
        id: CaseId::new(cx.now),
        seat,
        number,
        code: Code::random(),
        kind: new.kind,
        channel: new.channel,
        theme: new.theme,
        lang: new.lang.code().into(),
        place: new.place.clone(),
        subject: new.subject.clone(),
        text: new.text.clone(),
        name: new.name.clone(),
        contact: new.contact.clone(),
        answer_by: new.answer_by,
        person: None,
        state: State::Received,
        received_on: new.received_on,
        due_on,
        desk: None,
        service: None,
        answer: String::new(),
        answered_on: None,
        days_taken: None,
        told_on: None,
        closed_on: None,
        reopened: 0,
        satisfaction: None,
        remark: String::new(),
        erased_on: None,
        version: 1,
    }
}
