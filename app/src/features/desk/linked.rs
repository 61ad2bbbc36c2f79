//! How satisfied whoever asked is, by a signed link.

use super::{Case, CaseId, actions, forms::rating, store, word::AnswerBy};
use crate::{
    foundation::{
        Cx, Error, Form,
        links::{Answering, Asked, Bearer, Given, Link, Question},
    },
    layout::Choice,
};
use kit_db::{ReadTx, WriteTx, uuid::Uuid};

/// The case on whose page links are listed.
pub async fn linked(_: &Cx, tx: &ReadTx, id: Uuid) -> Result<Option<Given>, Error> {
    let case = store::find(tx, CaseId(id)).await?;
    let given = |case: Case| Given {
        href: format!("/cases/{}", case.id),
        title: case.number,
        place: case.place,
    };
    Ok(case.map(given))
}

/// Whoever asked, known by the number of their case alone: a link keeps no name of theirs.
pub async fn bearers(_: &Cx, tx: &ReadTx, id: Uuid) -> Result<Vec<Bearer>, Error> {
    let case = store::find(tx, CaseId(id)).await?.filter(|case| case.may_rate().is_ok());
    let bearer = |case: Case| {
        let mail = if case.answer_by == AnswerBy::Mail { case.contact } else { String::new() };
        Bearer { subject: case.id.0, name: case.number, mail }
    };
    Ok(case.map(bearer).into_iter().collect())
}

/// What the bearer is asked; nothing while there is no answer.
pub async fn ask_rating(cx: &Cx, tx: &ReadTx, link: &Link) -> Result<Option<Asked>, Error> {
    let case = store::find(tx, CaseId(link.subject)).await?;
    let Some(case) = case.filter(|case| case.may_rate().is_ok()) else { return Ok(None) };
    let frame = cx.bare_frame();
    let t = |key: &str| frame.t(key).into_owned();
    let mark = |mark: i64| Choice::new(mark.to_string(), t(&format!("case-mark-{mark}")));
    let question = |name, label: &str, choices: Vec<Choice>| {
        let (label, row) = (t(label), !choices.is_empty());
        Question { name, label, hint: String::new(), choices, row }
    };
    let answered = case.answered_on.map(|day| (t("case-answered-on"), frame.date(day)));
    Ok(Some(Asked {
        title: case.subject.clone(),
        lead: t("case-rate-lead"),
        facts: [(t("case-number"), case.number.clone())].into_iter().chain(answered).collect(),
        questions: vec![
            question("satisfaction", "case-satisfaction", (1..=5).map(mark).collect()),
            question("remark", "case-remark", Vec::new()),
        ],
        go: t("case-rate-go"),
        note: t("case-rate-note"),
    }))
}

/// Takes what the bearer says.
pub async fn take_rating(
    cx: &Cx,
    tx: &mut WriteTx,
    link: &Link,
    form: &mut Form,
) -> Result<Answering, Error> {
    let (mark, remark) = rating(form);
    form.check()?;
    let case = store::find(tx, CaseId(link.subject)).await?.ok_or(Error::NotFound)?;
    actions::rate(cx, tx, case, (mark, &remark)).await?;
    Ok("answer-given")
}
