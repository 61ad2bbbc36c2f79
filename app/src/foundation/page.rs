use super::{Cx, Error};
use crate::layout::Frame;
use askama::Template;
use axum::{
    http::{StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use kit_sheets::{ColumnSpec, Out, Properties, SheetSpec, Workbook};

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

/// A list as a file: exactly what is seen, all pages of it.
impl Download {
    /// `format` is `csv` or, for anything else, `xlsx`; `name` is the name of the file without its end.
    pub fn sheet(
        cx: &Cx,
        format: &str,
        name: &str,
        title: &str,
        columns: Vec<ColumnSpec>,
        rows: impl Iterator<Item = Vec<Out>>,
    ) -> Result<Self, Error> {
        let failed = |error: kit_sheets::WriteError| Error::Internal(format!("sheet: {error}"));
        if format == "csv" {
            let mut bytes = Vec::new();
            let headings: Vec<&str> =
                columns.iter().map(|column| column.heading.as_str()).collect();
            kit_sheets::write_csv(&mut bytes, &headings, rows).map_err(failed)?;
            let (name, kind) = (format!("{name}.csv"), "text/csv; charset=utf-8");
            return Ok(Self { name, kind, bytes, inline: false });
        }
        let created = cx.now.naive_utc();
        let properties = Properties { title: title.into(), author: String::new(), created };
        let spec = SheetSpec {
            name: title.chars().filter(|c| !"[]:*?/\\".contains(*c)).take(31).collect(),
            right_to_left: cx.lang.dir() == "rtl",
            columns,
            ..SheetSpec::default()
        };
        let mut workbook = Workbook::new(&properties);
        workbook.sheet(&spec, rows).map_err(failed)?;
        Ok(Self::xlsx(format!("{name}.xlsx"), workbook.finish().map_err(failed)?))
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
