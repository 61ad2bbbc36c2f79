use super::Error;
use crate::layout::Frame;
use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};

/// A typed page: the struct names its template, has its `frame`, and shows one sample of itself.
///
/// Figures, dates and rights are decided when the struct is made; the template only places them.
pub trait Page: Template + Sized {
    /// `slice/page`, as in the name of the sample's picture.
    const NAME: &'static str;

    /// The page with invented content, as full and as long as real content gets.
    fn sample(frame: Frame) -> Self;
}

/// The page as an answer.
pub fn show(page: &impl Page) -> Result<Response, Error> {
    Ok(Html(page.render()?).into_response())
}

/// A page that comes back because its form is wrong.
pub fn unprocessable(page: &impl Page) -> Result<Response, Error> {
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page.render()?)).into_response())
}

/// Of an answer whose address opens what is one person's: no other site hears of it, no cache and no index keeps it.
pub fn quiet(mut response: Response) -> Response {
    let headers = response.headers_mut();
    // The origin alone: without it browsers would not say where the form comes from.
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("strict-origin"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
    response
}

/// A page's sample, ready to render without knowing its type.
#[derive(Clone, Copy)]
pub struct Sample {
    pub name: &'static str,
    pub render: fn(Frame) -> Result<String, askama::Error>,
}

impl Sample {
    pub const fn of<P: Page>() -> Self {
        Self { name: P::NAME, render: |frame| P::sample(frame).render() }
    }
}

/// A file as an answer.
pub struct Download {
    pub name: String,
    pub kind: &'static str,
    pub bytes: Vec<u8>,
    /// Whether the browser shows it (a PDF) or saves it (a sheet).
    pub inline: bool,
}

impl Download {
    pub fn pdf(name: String, bytes: Vec<u8>) -> Self {
        Self { name, kind: "application/pdf", bytes, inline: true }
    }

    pub fn xlsx(name: String, bytes: Vec<u8>) -> Self {
        let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        Self { name, kind, bytes, inline: false }
    }
}

impl IntoResponse for Download {
    fn into_response(self) -> Response {
        let how = if self.inline { "inline" } else { "attachment" };
        // ASCII names only: they are made of codes, numbers and years by the caller.
        let disposition = format!("{how}; filename=\"{}\"", self.name.replace(['"', '\\'], ""));
        let headers = [
            (header::CONTENT_TYPE, self.kind.to_owned()),
            (header::CONTENT_DISPOSITION, disposition),
            (header::CACHE_CONTROL, "private, no-store".to_owned()),
        ];
        (headers, self.bytes).into_response()
    }
}
