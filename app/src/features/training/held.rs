//! What is held here of one person: the marks of their half-days, their tests, the seats they waited for.

use super::{Mark, store};
use crate::foundation::{
    Cx, Error,
    people::{PersonId, in_script_of},
    privacy::Section,
};
use kit_db::{ReadTx, WriteTx};

/// Marks and results of a person.
pub async fn held(cx: &Cx, tx: &ReadTx, person: PersonId) -> Result<Vec<Section>, Error> {
    let t = |key: &str| cx.server.words.format_plain(cx.lang, key, &[]);
    let title = |ar: &str, fr: &str| in_script_of(cx.lang, ar, fr).to_owned();
    let mark = |one: store::MarkOf| {
        let day = kit_lang::date(cx.lang, one.held_on);
        let half = t(if one.half == "morning" { "file-morning" } else { "file-afternoon" });
        let mark = Mark::parse(&one.mark).map(|mark| t(Mark::key(Some(mark))));
        vec![title(&one.title_ar, &one.title_fr), day, half, mark.unwrap_or(one.mark)]
    };
    let marks = store::half_days_of(tx, person).await?.into_iter().map(mark).collect();
    let columns = ["file-title-of", "file-when", "file-half", "file-mark"];
    let marks = Section::new(cx, "file-marks", &columns, marks);
    let result = |one: store::ResultOf| {
        let day = kit_lang::date(cx.lang, one.taken_on);
        vec![title(&one.title_ar, &one.title_fr), day, format!("{} / {}", one.score, one.out_of)]
    };
    let results = store::results_of(tx, person).await?.into_iter().map(result).collect();
    let columns = ["file-title-of", "file-when", "file-score"];
    Ok(vec![marks, Section::new(cx, "file-tests", &columns, results)])
}

/// What was written to them in their own words goes; marks and results are figures and stay.
pub async fn erase(_: &Cx, tx: &mut WriteTx, person: PersonId) -> Result<(), Error> {
    Ok(store::erase(tx, person).await?)
}
