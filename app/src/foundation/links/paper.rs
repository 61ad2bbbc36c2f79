//! Links as slips of paper: a page each, in Arabic and French, with the address to type or to photograph.

use super::{actions::GivenLink, token::Token};
use crate::foundation::{Cx, Error, Paper, letterhead};
use kit_db::Reads;
use kit_lang::Lang;
use serde_json::{Value, json};

/// Where a link leads.
pub fn address(cx: &Cx, token: &Token) -> String {
    format!("{}/l/{}", cx.server.config.public_url.trim_end_matches('/'), token.text())
}

/// The slips of these links; those that go by mail have none.
pub async fn slips(
    cx: &Cx,
    tx: &impl Reads,
    title: &str,
    links: &[GivenLink],
) -> Result<Paper, Error> {
    let mut pages = Vec::new();
    for given in links {
        let Some(token) = &given.token else { continue };
        let address = address(cx, token);
        pages.push(json!({
            "head": letterhead::of(cx, tx, &given.link.place).await?,
            "ar": half(cx, Lang::Ar, given, title),
            "fr": half(cx, Lang::Fr, given, title),
            "name": given.link.bearer,
            "title": title,
            "address": address,
            "qr": kit_pdf::qr_svg(&address)?,
        }));
    }
    Ok(Paper {
        template: include_str!("templates/link_slip.typ"),
        data: json!({ "pages": pages }),
        files: Vec::new(),
        title: cx.server.words.format_plain(Lang::Ar, "link-paper-title", &[]),
        lang: Lang::Ar,
        date: cx.today(),
    })
}

fn half(cx: &Cx, lang: Lang, given: &GivenLink, title: &str) -> Value {
    let words = &cx.server.words;
    let what = given.link.linkable().map(|one| words.format_plain(lang, &one.key(), &[]));
    let ends = kit_lang::date_time(lang, given.link.ends_at);
    json!({
        "title": what.unwrap_or_default(),
        "intro": words.format_plain(lang, "link-paper-intro", &[("title", title.into())]),
        "until": words.format_plain(lang, "link-paper-until", &[("when", ends.into())]),
        "secret": words.format_plain(lang, "link-paper-secret", &[]),
    })
}
