//! One segment: what it asks, how many it finds, who and why.

use super::PEOPLE;
use crate::{
    features::segments::{
        Question, Segment, SegmentId,
        permissions::{EDIT, READ, find_for},
        store::{self, Asking},
        subject,
        views::{Choices, Counted, SegmentPage, Shown, Words, export_people},
    },
    foundation::{
        Cx, Error, SheetFormat, journal,
        people::{self, PersonId},
        places, show,
    },
    layout::{ListQuery, Pager},
};
use axum::{extract::Path, response::Response};
use kit_db::ReadTx;
use kit_lang::Lang;

pub async fn page(cx: Cx, Path(id): Path<SegmentId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let segment = find_for(&cx, &tx, READ, id).await?;
    let frame = cx.frame(&tx).await?;
    let question = segment.question();
    let asking = match question.clone() {
        Ok(question) => store::prepare(&cx, &tx, Some(id), &segment.place, question).await?,
        Err(refused) => Err(refused),
    };
    let named: Vec<&Question> = question.iter().collect();
    let choices = Choices::named(&cx, &tx, &frame, &named).await?;
    let words = Words { frame: &frame, choices: &choices, today: cx.today() };
    let count = match &asking {
        Ok(asking) => store::count_of(&cx, &tx, asking).await?,
        Err(_) => 0,
    };
    if let (Some(format), Ok(asking)) = (SheetFormat::asked(&cx), &asking) {
        let rows = found(&cx, &tx, &words, (asking, count), None).await?;
        let about = subject(id, &segment.place, segment.name(Lang::Ar));
        journal::note_read(&cx, &tx, READ, about).await?;
        return export_people(&words, segment.name(cx.lang), &rows).answer(&cx, format).await;
    }
    let list = ListQuery::parse(&cx.asked.query, &PEOPLE);
    let pager = Pager::new(list.page, list.per, count);
    let part = (i64::from(pager.per), pager.offset());
    let people = match &asking {
        Ok(asking) => found(&cx, &tx, &words, (asking, count), Some(part)).await?,
        Err(_) => Vec::new(),
    };
    let sentence = question.map(|question| words.sentence(&question)).unwrap_or_default();
    let shown = around(&cx, &tx, segment, (sentence, people)).await?;
    show(&SegmentPage::new(frame, (list, pager), Shown { refused: asking.err(), ..shown }))
}

/// What the page says beside those who are found.
async fn around(
    cx: &Cx,
    tx: &ReadTx,
    segment: Segment,
    (sentence, people): (String, Vec<Counted>),
) -> Result<Shown, Error> {
    let within = cx.within(people::READ, "p.place");
    Ok(Shown {
        sentence,
        people,
        refused: None,
        place: places::name_of(tx, &segment.place, cx.lang).await?,
        left_out: store::left_out(tx, segment.id, within, cx.lang).await?,
        journal: journal::of(tx, "segment", segment.id, 20).await?,
        may_edit: cx.may_at(tx, EDIT, &segment.place).await?,
        segment,
    })
}

/// A part of those who are found, each with the reasons.
async fn found(
    cx: &Cx,
    tx: &ReadTx,
    words: &Words<'_>,
    (asking, count): (&Asking, i64),
    part: Option<(i64, i64)>,
) -> Result<Vec<Counted>, Error> {
    let members = store::members(cx, tx, (asking, count), part).await?;
    let ids: Vec<PersonId> = members.iter().map(|member| member.id).collect();
    let held = store::held(tx, asking, &ids).await?;
    let mandates = store::mandates(tx, &ids).await?;
    Ok(words.counted(&asking.question, members, &held, &mandates))
}
