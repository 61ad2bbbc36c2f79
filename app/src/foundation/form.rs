//! Text from people, on its way to typed input, with an error per field.
//!
//! [`Form`] is the only way a `POST` handler gets its body, and it refuses a body without this browser's token. A
//! slice's `forms.rs` reads the fields one by one; each reading notes a [`FieldError`] and goes on, so that a page comes back
//! with every error at once and with everything that was typed.

use super::{Cx, Error, Server, privacy::suspicious};
use crate::layout::FieldError;
use axum::{
    extract::{FromRequest, Multipart, Request},
    http::header::{CONTENT_LENGTH, CONTENT_TYPE},
};
use chrono::NaiveDate;
use futures_util::StreamExt;
use kit_lang::Arg;
use std::{
    collections::BTreeMap,
    ops::RangeInclusive,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use subtle::ConstantTimeEq;

/// The largest body that is read, in bytes: a sheet of 20,000 rows has about 2 MB.
pub const LARGEST_BODY: usize = 20 * 1024 * 1024;

/// A file that came with a form.
#[derive(Clone)]
pub struct Upload {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// What was typed, and what is wrong with it.
#[derive(Clone, Default)]
pub struct Form {
    fields: BTreeMap<String, Vec<String>>,
    files: BTreeMap<String, Upload>,
    errors: BTreeMap<String, FieldError>,
    /// What is wrong with the whole rather than with one field.
    pub general: Vec<FieldError>,
}

/// Whatever is logged, what people typed is not: passwords, codes, names.
impl std::fmt::Debug for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<&String> = self.fields.keys().chain(self.files.keys()).collect();
        write!(f, "Form({names:?}, wrong: {:?})", self.errors.keys().collect::<Vec<_>>())
    }
}

impl std::fmt::Debug for Upload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Upload({} bytes)", self.bytes.len())
    }
}

impl Form {
    /// A form filled from what is kept, for an edit page.
    pub fn filled<'a>(fields: impl IntoIterator<Item = (&'a str, String)>) -> Self {
        let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), vec![value]));
        Self { fields: fields.collect(), ..Self::default() }
    }

    /// Puts several values into one field: the boxes that are ticked.
    pub fn fill(&mut self, name: &str, values: impl IntoIterator<Item = String>) {
        self.fields.insert(name.to_owned(), values.into_iter().collect());
    }

    /// As typed, without the blanks around; empty when absent.
    pub fn value(&self, name: &str) -> &str {
        self.fields.get(name).and_then(|values| values.first()).map_or("", |value| value.trim())
    }

    /// Whatever was typed that may be a sentence.
    pub fn texts(&self) -> Vec<&str> {
        let values = self.fields.values().flatten();
        values.map(|value| value.trim()).filter(|value| value.contains(' ')).collect()
    }

    /// Every value of a field that may be there several times: checkboxes, rows.
    pub fn values(&self, name: &str) -> &[String] {
        self.fields.get(name).map_or(&[], Vec::as_slice)
    }

    /// Fields whose names start with `prefix`, with the rest of the name: `mark-3` → (`3`, value).
    pub fn prefixed(&self, prefix: &str) -> impl Iterator<Item = (&str, &str)> {
        let starting = self.fields.iter().filter_map(move |(name, values)| {
            name.strip_prefix(prefix).zip(values.first().map(|value| value.trim()))
        });
        starting.collect::<Vec<_>>().into_iter()
    }

    pub fn checked(&self, name: &str) -> bool {
        !self.value(name).is_empty()
    }

    pub fn file(&self, name: &str) -> Option<&Upload> {
        self.files.get(name).filter(|file| !file.bytes.is_empty())
    }

    /// Whether a value is among those of a field: the state of a radio button, a check box, an option.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.values(name).iter().any(|one| one == value)
    }

    pub fn error(&self, name: &str) -> Option<&FieldError> {
        self.errors.get(name)
    }

    pub fn errors(&self) -> impl Iterator<Item = (&str, &FieldError)> {
        self.errors.iter().map(|(name, error)| (name.as_str(), error))
    }

    pub fn is_wrong(&self) -> bool {
        !self.errors.is_empty() || !self.general.is_empty()
    }

    /// Whether it holds U+0000: no keyboard writes it, and PostgreSQL keeps no text that has it.
    fn holds_null(&self) -> bool {
        let typed = self.fields.iter().flat_map(|(name, values)| values.iter().chain([name]));
        let files = self.files.iter().flat_map(|(name, file)| [name, &file.name]);
        typed.chain(files).any(|text| text.contains('\0'))
    }

    pub(super) fn first_error(&self) -> Option<&'static str> {
        self.errors.values().chain(&self.general).next().map(|error| error.key)
    }

    /// Notes what is wrong with a field; the first error of a field stays.
    pub fn refuse<const N: usize>(
        &mut self,
        name: &str,
        key: &'static str,
        args: [(&'static str, Arg); N],
    ) {
        let error = FieldError { key, args: args.into_iter().collect() };
        self.errors.entry(name.to_owned()).or_insert(error);
    }

    /// Fails with [`Error::Invalid`] when any field was refused.
    pub fn check(&self) -> Result<(), Error> {
        if self.is_wrong() { Err(Error::Invalid(Box::new(self.clone()))) } else { Ok(()) }
    }

    /// Notes what is wrong with the whole rather than with one field.
    pub fn refuse_whole(&mut self, key: &'static str) {
        self.general.push(FieldError::from(key));
    }

    /// Text that must be there, of at most `longest` characters.
    pub fn required(&mut self, name: &str, longest: usize) -> String {
        let value = self.optional(name, longest);
        if value.is_none() {
            self.refuse(name, "field-required", []);
        }
        value.unwrap_or_default()
    }

    /// Text that may be absent, of at most `longest` characters.
    pub fn optional(&mut self, name: &str, longest: usize) -> Option<String> {
        let value = self.value(name).to_owned();
        let found = value.chars().count();
        if found > longest {
            self.refuse(
                name,
                "field-too-long",
                [("longest", longest.into()), ("found", found.into())],
            );
        }
        Some(value).filter(|value| !value.is_empty())
    }

    /// A day as the browser's date field sends it (2011-07-14) or as people write it (14/07/2011, 14 يوليوز 2011).
    pub fn date(&mut self, name: &str) -> Option<NaiveDate> {
        let value = self.value(name).to_owned();
        if value.is_empty() {
            self.refuse(name, "field-required", []);
            return None;
        }
        let day = kit_lang::reading::parse_date(&value).ok().and_then(|date| date.exact());
        if day.is_none() {
            self.refuse(name, "field-date", [("found", value.into())]);
        }
        day
    }

    /// A whole number within `range`, if there is one.
    pub fn integer(&mut self, name: &str, range: RangeInclusive<i64>) -> Option<i64> {
        let value = self.value(name).to_owned();
        if value.is_empty() {
            return None;
        }
        let number = figures(&value).parse().ok().filter(|number| range.contains(number));
        if number.is_none() {
            let (least, most) = (*range.start(), *range.end());
            let args = [("found", value.into()), ("least", least.into()), ("most", most.into())];
            self.refuse(name, "field-number", args);
        }
        number
    }

    /// A year within `range` that must be there; the range is told as years are written.
    pub fn year(&mut self, name: &str, range: RangeInclusive<i64>) -> Option<i64> {
        let typed = self.required(name, 20);
        let year = figures(&typed).parse().ok().filter(|year| range.contains(year));
        if year.is_none() && !typed.is_empty() {
            let (least, most) = (range.start().to_string(), range.end().to_string());
            let args = [("found", typed.into()), ("least", least.into()), ("most", most.into())];
            self.refuse(name, "field-year", args);
        }
        year
    }

    /// One of the known words of a list that must be there.
    pub fn choice<T>(&mut self, name: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let value = self.value(name).to_owned();
        let chosen = parse(&value);
        if value.is_empty() {
            self.refuse(name, "field-required", []);
        } else if chosen.is_none() {
            self.refuse(name, "field-choice", [("found", value.into())]);
        }
        chosen
    }

    /// The version of the thing that the page was made from: another one now means somebody saved in between.
    pub fn version(&self) -> i64 {
        self.value("version").parse().unwrap_or(0)
    }
}

/// Figures as a program reads them, whichever a hand writes: ٢٠٢٧ is 2027.
fn figures(text: &str) -> String {
    let figure = |letter: char| match letter {
        '٠'..='٩' => char::from_digit(u32::from(letter) - u32::from('٠'), 10).unwrap_or(letter),
        _ => letter,
    };
    text.chars().map(figure).collect()
}

impl FromRequest<Server> for Form {
    type Rejection = Error;

    async fn from_request(request: Request, server: &Server) -> Result<Self, Error> {
        let cx = request.extensions().get::<Cx>().cloned().ok_or(Error::NotFound)?;
        let heed = request.extensions().get::<Heed>().cloned();
        if announced(&request) > LARGEST_BODY as u64 {
            let _ = tokio::time::timeout(READ_AWAY, read_away(request)).await;
            return Err(Error::TooLarge);
        }
        let token = header(&request, "x-csrf");
        let multipart = header(&request, CONTENT_TYPE.as_str()).starts_with("multipart/form-data");
        let form = if multipart {
            from_multipart(request, server).await?
        } else {
            from_urlencoded(request, server).await?
        };
        if form.holds_null() {
            return Err(Error::Unreadable("unreadable-form"));
        }
        let token = if token.is_empty() { form.value("csrf").to_owned() } else { token };
        let genuine = token.as_bytes().ct_eq(cx.asked.csrf.as_bytes());
        if !bool::from(genuine) {
            return Err(Error::Forged);
        }
        heed.inspect(|heed| heed.listen(&form));
        Ok(form)
    }
}

/// Whether what was typed into the form of this request seems to tell of somebody's health by name; the guard asks it once
/// the form is saved.
#[derive(Debug, Clone, Default)]
pub struct Heed(Arc<AtomicBool>);

impl Heed {
    fn listen(&self, form: &Form) {
        if form.texts().into_iter().any(suspicious) {
            self.0.store(true, Ordering::Relaxed);
        }
    }

    /// Whether there is something to warn of.
    pub fn is_told(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// How many bytes the browser says that will come.
fn announced(request: &Request) -> u64 {
    header(request, CONTENT_LENGTH.as_str()).parse().unwrap_or(0)
}

/// A browser shows no answer before all is sent, but "the connection was reset": so some of what is too large is read, and
/// forgotten.
async fn read_away(request: Request) {
    let mut body = request.into_body().into_data_stream();
    let mut left = 10 * LARGEST_BODY;
    while let Some(Ok(part)) = body.next().await {
        left = left.saturating_sub(part.len());
        if left == 0 {
            return;
        }
    }
}

/// How long it is read away, at the most.
const READ_AWAY: Duration = Duration::from_secs(40);

fn header(request: &Request, name: &str) -> String {
    let value = request.headers().get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default().to_owned()
}

async fn from_urlencoded(request: Request, server: &Server) -> Result<Form, Error> {
    let bytes =
        axum::body::Bytes::from_request(request, server).await.map_err(|_| Error::TooLarge)?;
    let pairs: Vec<(String, String)> =
        serde_urlencoded::from_bytes(&bytes).map_err(|_| Error::Unreadable("unreadable-form"))?;
    let mut form = Form::default();
    for (name, value) in pairs {
        form.fields.entry(name).or_default().push(value);
    }
    Ok(form)
}

async fn from_multipart(request: Request, server: &Server) -> Result<Form, Error> {
    let mut parts = Multipart::from_request(request, server)
        .await
        .map_err(|_| Error::Unreadable("unreadable-form"))?;
    let mut form = Form::default();
    while let Some(part) = parts.next_field().await.map_err(|_| Error::TooLarge)? {
        let name = part.name().unwrap_or_default().to_owned();
        let file_name = part.file_name().map(str::to_owned);
        let bytes = part.bytes().await.map_err(|_| Error::TooLarge)?;
        match file_name {
            Some(file_name) => {
                form.files.insert(name, Upload { name: file_name, bytes: bytes.to_vec() });
            }
            None => {
                let text = String::from_utf8_lossy(&bytes).into_owned();
                form.fields.entry(name).or_default().push(text);
            }
        }
    }
    Ok(form)
}
