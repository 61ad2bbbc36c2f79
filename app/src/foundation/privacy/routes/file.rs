use super::super::{about, paper::whole_file, part, permissions::TAKE_FILE};
use crate::foundation::{
    Cx, Download, Error, journal, letterhead,
    people::{self, Person, PersonId},
    privacy::Section,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use kit_db::ReadTx;
use serde_json::json;

/// Everything that is held of the person; that it was taken is noted first.
async fn taken(cx: &Cx, tx: &ReadTx, id: PersonId) -> Result<(Person, Vec<Section>), Error> {
    let person = people::find_for(cx, tx, TAKE_FILE, id).await?;
    journal::note_read(cx, tx, TAKE_FILE, about(&person)).await?;
    let sections = part::held(cx, tx, id).await?;
    Ok((person, sections))
}

/// As a paper that the person can be handed (art. 7: an intelligible copy).
pub async fn paper(cx: Cx, Path(id): Path<PersonId>) -> Result<Response, Error> {
    let paper = {
        let tx = cx.read().await?;
        let (person, sections) = taken(&cx, &tx, id).await?;
        let head = letterhead::of(&cx, &tx, &person.place).await?;
        whole_file(&cx.frame(&tx).await?, &person, &sections, &head, cx.today())
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(Download::pdf(format!("file-{}.pdf", short(id)), bytes).into_response())
}

/// As data that another program reads.
pub async fn json(cx: Cx, Path(id): Path<PersonId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let (person, sections) = taken(&cx, &tx, id).await?;
    let tables = sections.iter().map(|section| {
        let row = |row: &Vec<String>| {
            let pairs = section.columns.iter().cloned().zip(row.iter().map(|text| json!(text)));
            serde_json::Value::Object(pairs.collect())
        };
        json!({ "title": section.title, "rows": section.rows.iter().map(row).collect::<Vec<_>>() })
    });
    let whole = json!({
        "person": person.id,
        "lang": cx.lang.code(),
        "taken_at": cx.now,
        "held": tables.collect::<Vec<_>>(),
    });
    let bytes =
        serde_json::to_vec_pretty(&whole).map_err(|error| Error::Internal(error.to_string()))?;
    let (name, kind) = (format!("file-{}.json", short(id)), "application/json");
    Ok(Download { name, kind, bytes, inline: false }.into_response())
}

/// Enough of the identifier to tell two files apart.
fn short(id: PersonId) -> String {
    id.to_string().chars().rev().take(8).collect::<Vec<_>>().into_iter().rev().collect()
}
