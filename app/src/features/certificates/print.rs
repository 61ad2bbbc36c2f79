//! From what papers say to the PDF of them: always the same bytes for the same papers.

use super::{Certificate, Content};
use crate::foundation::{Cx, Download, Error, Paper};
use axum::response::{IntoResponse, Response};
use kit_lang::Lang;

const TEMPLATE: &str = include_str!("templates/certificate.typ");

/// As many pages as one PDF has at most: a page holds some 1.2 MB while it is set, and a larger session comes in parts.
pub const MOST_PAGES: usize = 100;

/// The PDF of these certificates, one to a page, as it goes to the press. At most [`MOST_PAGES`].
///
/// Fails with [`Error::NotFound`] when there are none.
pub fn papers(certificates: &[Certificate], title: String) -> Result<Paper, Error> {
    let says = certificates.iter().map(Certificate::says).collect::<Result<Vec<Content>, _>>()?;
    let date = says.iter().map(|content| content.issued_on).max().ok_or(Error::NotFound)?;
    let mut pages = Vec::new();
    for content in says.iter().take(MOST_PAGES) {
        let mut page = serde_json::to_value(content).map_err(unprintable)?;
        page["qr"] = kit_pdf::qr_svg(&content.url)?.into();
        pages.push(page);
    }
    let data = serde_json::json!({ "certificates": pages });
    Ok(Paper { template: TEMPLATE, data, files: Vec::new(), title, lang: Lang::Ar, date })
}

/// These papers as an answer.
pub async fn answer(cx: &Cx, papers: &[Certificate], name: String) -> Result<Response, Error> {
    let title = match papers {
        [one] => {
            let args = [("number", one.number.as_str().into()), ("kind", one.kind.as_str().into())];
            cx.server.words.format_plain(Lang::Ar, "certificate-paper-of", &args)
        }
        _ => cx.server.words.get(Lang::Ar, "certificates-title").into_owned(),
    };
    let bytes = cx.server.press.print(self::papers(papers, title)?).await?;
    Ok(Download::pdf(name, bytes).into_response())
}

fn unprintable(error: serde_json::Error) -> Error {
    Error::Internal(format!("certificate: {error}"))
}
