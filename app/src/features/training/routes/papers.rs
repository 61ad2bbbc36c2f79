//! What is printed of a session beside the sheet that goes round: letters, and the sheet of those who lead it.

use super::asked;
use crate::{
    features::training::{
        READ, find_for, store, subject,
        views::{DaySheet, Letters, day_sheet_paper, letters_paper},
    },
    foundation::{
        Cx, Download, Error,
        events::{self, Capacity, EventId},
        journal, letterhead, places,
    },
    layout::{Frame, ListQuery},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use kit_db::ReadTx;
use kit_lang::Lang;

/// The most pages that one file has; `?part=2` is the next.
pub const MOST_LETTERS: i64 = 500;

/// One letter for each participant; `?by=institution`: one for each institution that sends people. `?lang=` is the language.
pub async fn letters(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let paper = {
        let tx = cx.read().await?;
        let session = find_for(&cx, &tx, READ, id).await?;
        journal::note_read(&cx, &tx, READ, subject(&session)).await?;
        let frame = frame(&cx, &tx).await?;
        let part = asked(&cx, "part").parse().unwrap_or(1_i64).clamp(1, 1_000);
        let by_institution = asked(&cx, "by") == "institution";
        let page =
            if by_institution { (10_000, 0) } else { (MOST_LETTERS, MOST_LETTERS * (part - 1)) };
        let people = store::addressed(&tx, id, page).await?;
        let letters = Letters {
            place: places::name_of(&tx, &session.place, frame.lang).await?,
            seat: letterhead::seat_of(&tx, &session.place).await?,
            half_days: i64::try_from(events::half_days(&tx, id).await?.len()).unwrap_or_default(),
            agenda: events::agenda(&tx, id).await?,
            people,
            by_institution,
            session,
        };
        let nobody = letters.people.iter().all(|one| by_institution && one.nominated_by.is_none());
        if letters.people.is_empty() || nobody {
            return Err(Error::Conflict("session-letters-nobody"));
        }
        letters_paper(&frame, &letters, cx.today())
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(Download::pdf(format!("letters-{id}.pdf"), bytes).into_response())
}

pub async fn days(cx: Cx, Path(id): Path<EventId>) -> Result<Response, Error> {
    let paper = {
        let tx = cx.read().await?;
        let session = find_for(&cx, &tx, READ, id).await?;
        journal::note_read(&cx, &tx, READ, subject(&session)).await?;
        session.is_dated().then_some(()).ok_or(Error::Conflict("session-not-dated"))?;
        let frame = frame(&cx, &tx).await?;
        let list = ListQuery::parse("", &super::PEOPLE);
        let capacity = Capacity::Participant;
        let everybody = store::Asked { event: id, capacity, list: &list, lang: cx.lang };
        let sheet = DaySheet {
            place: places::name_of(&tx, &session.place, frame.lang).await?,
            seat: letterhead::seat_of(&tx, &session.place).await?,
            half_days: events::half_days(&tx, id).await?,
            agenda: events::agenda(&tx, id).await?,
            groups: events::groups(&tx, id).await?,
            guides: store::guides(&tx, id).await?,
            participants: store::sexes(&tx, &everybody).await?.all(),
            session,
        };
        day_sheet_paper(&frame, &sheet, cx.today())
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(Download::pdf(format!("days-{id}.pdf"), bytes).into_response())
}

/// The frame in the language that is asked for, or in the reader's.
async fn frame(cx: &Cx, tx: &ReadTx) -> Result<Frame, Error> {
    let mut frame = cx.frame(tx).await?;
    frame.lang = match asked(cx, "lang").as_str() {
        "ar" => Lang::Ar,
        "fr" => Lang::Fr,
        _ => frame.lang,
    };
    Ok(frame)
}
