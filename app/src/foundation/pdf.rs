use super::Error;
use base64::{Engine, prelude::BASE64_STANDARD};
use chrono::NaiveDate;
use kit_lang::Lang;
use serde_json::Value;
use std::{borrow::Cow, sync::Arc};
use tokio::sync::Semaphore;

/// Makes documents, a few at a time: one takes a core for some milliseconds and tens of megabytes.
#[derive(Clone)]
pub struct Press {
    places: Arc<Semaphore>,
}

/// A document to make: a template, its data, the files it shows.
pub struct Paper {
    pub template: &'static str,
    pub data: serde_json::Value,
    pub files: Vec<(String, Vec<u8>)>,
    pub title: String,
    pub lang: Lang,
    /// Printed into the file as its date, so that the same input gives the same bytes.
    pub date: NaiveDate,
}

impl Default for Press {
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, |cores| cores.get());
        Self { places: Arc::new(Semaphore::new(cores)) }
    }
}

impl Press {
    /// The PDF. Waits for a place; the work is off the threads that answer requests.
    pub async fn print(&self, paper: Paper) -> Result<Vec<u8>, Error> {
        let place = self.places.clone().acquire_owned().await;
        let _place = place.map_err(|_| Error::Internal("the press is closed".into()))?;
        let printed = tokio::task::spawn_blocking(move || paper.render()).await;
        printed.map_err(|error| Error::Internal(format!("document: {error}")))?
    }
}

impl Paper {
    pub fn render(&self) -> Result<Vec<u8>, Error> {
        let (data, sign) = with_sign(&self.data);
        let files = self.files.iter().chain(&sign);
        let files: Vec<(&str, &[u8])> =
            files.map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        Ok(kit_pdf::render(&kit_pdf::Document {
            template: self.template,
            data: &data,
            files: &files,
            title: &self.title,
            lang: self.lang.code(),
            date: self.date,
        })?)
    }
}

/// The head of a paper carries its sign as text; the template wants the name of a file.
fn with_sign(data: &Value) -> (Cow<'_, Value>, Option<(String, Vec<u8>)>) {
    let text = data.pointer("/head/sign").and_then(Value::as_str);
    let Some(bytes) = text.and_then(|text| BASE64_STANDARD.decode(text).ok()) else {
        return (Cow::Borrowed(data), None);
    };
    let mut data = data.clone();
    data["head"]["sign"] = SIGN.into();
    (Cow::Owned(data), Some((SIGN.to_owned(), bytes)))
}

/// What kind of picture it is, its first bytes say.
const SIGN: &str = "sign";
