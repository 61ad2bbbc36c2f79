//! The letter that brings an answer by mail. Its words are found when it goes out.

use super::{Case, CaseId, State, paper::address, store};
use crate::foundation::{
    Cx, Error,
    mail::{Letter, Outgoing, written},
};
use kit_lang::Lang;

/// The kind of the letter, as `app::LETTERS` names it.
pub const KIND: &str = "case.answer";

/// The kind of the letter that tells somebody who wrote by mail under which number they find it.
pub const RECEIPT: &str = "case.receipt";

/// None when its words were taken out.
pub async fn receipt(cx: Cx, letter: Outgoing) -> Result<Option<Letter>, Error> {
    let case = {
        let tx = cx.read().await?;
        store::find(&tx, CaseId(letter.about)).await?
    };
    let Some(case) = case.filter(|case| case.erased_on.is_none()) else { return Ok(None) };
    let args = [("number", case.number.as_str().into()), ("code", case.code.as_str().into())];
    let href = Some(address(&cx, &case));
    Ok(Some(written(&cx, letter.lang(), "letter-receipt", &args, href)))
}

/// The answer as a short message: the number of the case, and the words.
pub fn short(cx: &Cx, case: &Case, words: &str) -> String {
    let args = [("number", case.number.as_str().into()), ("answer", words.into())];
    cx.server.words.format_plain(case.lang(), "case-answer-short", &args)
}

/// None when the case was opened again, or its words were taken out.
pub async fn letter(cx: Cx, letter: Outgoing) -> Result<Option<Letter>, Error> {
    let case = {
        let tx = cx.read().await?;
        store::find(&tx, CaseId(letter.about)).await?
    };
    let told = |case: &Case| {
        matches!(case.state, State::Answered | State::Closed) && case.erased_on.is_none()
    };
    let Some(case) = case.filter(told) else { return Ok(None) };
    if letter.is_short() {
        let lang = case.lang();
        let paragraphs = vec![short(&cx, &case, &case.answer)];
        let right_to_left = lang == Lang::Ar;
        let (subject, foot) = (String::new(), Vec::new());
        let lang = lang.code();
        let (button, files) = (None, Default::default());
        return Ok(Some(Letter { lang, right_to_left, subject, paragraphs, button, foot, files }));
    }
    let args = [
        ("number", case.number.as_str().into()),
        ("title", case.subject.as_str().into()),
        ("answer", case.answer.as_str().into()),
    ];
    let href = Some(address(&cx, &case));
    Ok(Some(written(&cx, letter.lang(), "letter-case", &args, href)))
}
