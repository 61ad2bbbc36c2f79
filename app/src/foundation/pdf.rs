use super::Error;
use chrono::NaiveDate;
use kit_lang::Lang;
use std::sync::Arc;
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
        let files: Vec<(&str, &[u8])> =
            self.files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        Ok(kit_pdf::render(&kit_pdf::Document {
            template: self.template,
            data: &self.data,
            files: &files,
            title: &self.title,
            lang: self.lang.code(),
            date: self.date,
        })?)
    }
}
