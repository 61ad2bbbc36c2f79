use super::super::processing::{Basis, Processing, State, Words, uses_of, words_of};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, WriteTx, sql};
use kit_lang::Lang;

#[derive(FromRow)]
struct Row {
    code: String,
    basis: Basis,
    retention_months: Option<i64>,
    abroad: bool,
    state: State,
    number: String,
    numbered_on: Option<NaiveDate>,
    identity: bool,
    contact: String,
    forms: String,
    version: i64,
}

#[derive(FromRow)]
struct TextRow {
    processing: String,
    lang: String,
    name: String,
    controller: String,
    purpose: String,
    kinds: String,
    people: String,
    recipients: String,
    retention: String,
    answers: String,
    subcontractor: String,
    transfer: String,
}

impl From<TextRow> for Words {
    fn from(row: TextRow) -> Self {
        Self([
            row.name,
            row.controller,
            row.purpose,
            row.kinds,
            row.people,
            row.recipients,
            row.retention,
            row.answers,
            row.subcontractor,
            row.transfer,
        ])
    }
}

/// The whole register: some tens of them.
pub async fn processings(tx: &impl Reads) -> Result<Vec<Processing>> {
    let rows: Vec<Row> = tx
        .all(sql!(
            "select code, basis, retention_months, abroad, state, number, numbered_on, identity, contact, forms,
                    version
               from processings
              order by code"
        ))
        .await?;
    let mut texts: Vec<TextRow> = tx
        .all(sql!(
            "select processing, lang, name, controller, purpose, kinds, people, recipients, retention, answers,
                    subcontractor, transfer
               from processing_texts"
        ))
        .await?;
    Ok(rows.into_iter().map(|row| with_words(row, &mut texts)).collect())
}

fn with_words(row: Row, texts: &mut Vec<TextRow>) -> Processing {
    let words = Lang::ALL.map(|lang| {
        let at =
            texts.iter().position(|text| text.processing == row.code && text.lang == lang.code());
        at.map(|at| Words::from(texts.swap_remove(at))).unwrap_or_default()
    });
    Processing {
        code: row.code,
        basis: row.basis,
        months: row.retention_months,
        abroad: row.abroad,
        state: row.state,
        number: row.number,
        numbered_on: row.numbered_on,
        identity: row.identity,
        contact: row.contact,
        uses: uses_of(&row.forms),
        version: row.version,
        words,
    }
}

pub async fn processing(tx: &impl Reads, code: &str) -> Result<Option<Processing>> {
    Ok(processings(tx).await?.into_iter().find(|one| one.code == code))
}

pub async fn insert_processing(tx: &mut WriteTx, one: &Processing) -> Result<()> {
    tx.run(sql!(
        "insert into processings
                (code, basis, retention_months, abroad, state, number, numbered_on, identity, contact, forms)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        one.code.as_str(),
        one.basis,
        one.months,
        one.abroad,
        one.state,
        one.number.as_str(),
        one.numbered_on,
        one.identity,
        one.contact.as_str(),
        words_of(&one.uses),
    ))
    .await?;
    put_words(tx, one).await
}

/// Writes what an edit changed; false when the version is no longer the one that it was read with.
pub async fn update_processing(tx: &mut WriteTx, one: &Processing, version: i64) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update processings
                set basis = $3, retention_months = $4, abroad = $5, state = $6, number = $7, numbered_on = $8,
                    identity = $9, contact = $10, forms = $11, version = version + 1
              where code = $1 and version = $2",
            one.code.as_str(),
            version,
            one.basis,
            one.months,
            one.abroad,
            one.state,
            one.number.as_str(),
            one.numbered_on,
            one.identity,
            one.contact.as_str(),
            words_of(&one.uses),
        ))
        .await?;
    let gone = sql!("delete from processing_texts where processing = $1", one.code.as_str());
    tx.run(gone).await?;
    put_words(tx, one).await?;
    Ok(touched == 1)
}

async fn put_words(tx: &mut WriteTx, one: &Processing) -> Result<()> {
    for (lang, words) in Lang::ALL.iter().zip(&one.words) {
        let mut row: Vec<kit_db::Value> = vec![one.code.as_str().into(), lang.code().into()];
        row.extend(words.0.iter().map(|text| kit_db::Value::from(text.as_str())));
        tx.insert_rows("processing_texts", &COLUMNS, vec![row]).await?;
    }
    Ok(())
}

const COLUMNS: [&str; 12] = [
    "processing",
    "lang",
    "name",
    "controller",
    "purpose",
    "kinds",
    "people",
    "recipients",
    "retention",
    "answers",
    "subcontractor",
    "transfer",
];
