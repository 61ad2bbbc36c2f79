//! From what papers say to the PDF of them: always the same bytes for the same papers.

use super::{Certificate, Content};
use crate::foundation::{Error, Paper};
use kit_lang::Lang;

const TEMPLATE: &str = include_str!("templates/certificate.typ");

/// As many pages as one PDF has at most: more would take too much memory at once.
pub const MOST_PAGES: usize = 150;

/// The PDF of these certificates, one to a page, as it goes to the press. At most [`MOST_PAGES`].
///
/// Fails with [`Error::NotFound`] when there are none.
pub fn papers(certificates: &[Certificate], title: String) -> Result<Paper, Error> {
    let says = certificates.iter().map(Certificate::says).collect::<Result<Vec<Content>, _>>()?;
    let date = says.iter().map(|content| content.issued_on).max().ok_or(Error::NotFound)?;
    let mut pages = Vec::new();
    let mut files = Vec::new();
    for (at, content) in says.iter().enumerate().take(MOST_PAGES) {
        let picture = format!("qr-{at}.svg");
        let mut page = serde_json::to_value(content).map_err(unprintable)?;
        page["qr"] = picture.as_str().into();
        pages.push(page);
        files.push((picture, kit_pdf::qr_svg(&content.url)?.into_bytes()));
    }
    let data = serde_json::json!({ "certificates": pages });
    Ok(Paper { template: TEMPLATE, data, files, title, lang: Lang::Ar, date })
}

fn unprintable(error: serde_json::Error) -> Error {
    Error::Internal(format!("certificate: {error}"))
}
