//! Words of a report: places with their kind, sentences whose figures are links.

use super::document::Piece;
use crate::{features::reports::report::Area, layout::Frame};
use kit_lang::{Arg, Catalogue, Lang};

/// Stand for the figures of a sentence while it is put together: code points that no text holds.
const OPENS: char = '\u{E000}';
const CLOSES: char = '\u{E001}';

/// A figure in a sentence: its name in the message, its words, where it leads.
pub struct Told<'a> {
    pub name: &'a str,
    pub text: String,
    pub href: Option<String>,
}

impl<'a> Told<'a> {
    pub fn link(name: &'a str, text: impl Into<String>, href: String) -> Self {
        Self { name, text: text.into(), href: Some(href) }
    }

    pub fn plain(name: &'a str, text: impl Into<String>) -> Self {
        Self { name, text: text.into(), href: None }
    }
}

/// The sentence of a message, cut where its figures stand.
pub fn sentence(frame: &Frame, key: &str, told: &[Told<'_>]) -> Vec<Piece> {
    let args: Vec<(&str, Arg)> = told
        .iter()
        .enumerate()
        .map(|(index, one)| (one.name, Arg::Text(format!("{OPENS}{index}{CLOSES}"))))
        .collect();
    let whole = frame.words.format(frame.lang, key, &args);
    let mut pieces = Vec::new();
    for (at, part) in whole.split(OPENS).enumerate() {
        let (index, rest) =
            if at == 0 { ("", part) } else { part.split_once(CLOSES).unwrap_or(("", part)) };
        if let Some(one) = index.parse().ok().and_then(|index: usize| told.get(index)) {
            pieces.push(Piece { text: one.text.clone(), href: one.href.clone() });
        }
        pieces.push(Piece { text: rest.to_owned(), href: None });
    }
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

/// "Province d’Azilal", "إقليم أزيلال", "Azilal Province".
pub fn place(words: &Catalogue, lang: Lang, area: &Area) -> String {
    let name = area.name(lang);
    if area.kind == "nation" {
        return name.to_owned();
    }
    let kind = words.get(lang, &format!("report-place-{}", area.kind.replace('_', "-")));
    // French says « d’ » before a vowel and before most names with a silent H.
    let vowel = name.starts_with(|c: char| "AEIOUYHÉÈÊÎÏÂ".contains(c));
    let key = if vowel { "report-place-elided" } else { "report-place" };
    let args = [("kind", Arg::from(kind.as_ref())), ("name", Arg::from(name))];
    // The name of a thing of the reader's own script needs no isolates; some programs show them as boxes.
    words.format(lang, key, &args).replace(['\u{2068}', '\u{2069}'], "")
}
