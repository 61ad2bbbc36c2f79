//! The text of a release in one language, as pages show it.

use crate::{
    features::releases::{Content, Figure},
    foundation::lines,
    layout::Frame,
};
use kit_lang::Lang;

/// A text in its own language and direction, whatever the page's.
pub struct TextView {
    pub lang: &'static str,
    pub dir: &'static str,
    pub title: String,
    pub lines: Vec<String>,
    pub background: Vec<String>,
    pub glossary: Vec<String>,
    /// The headings of these two, in the same language.
    pub heads: [String; 2],
}

/// A figure, ready to read.
pub struct FigureRow {
    pub label: String,
    pub value: String,
}

impl TextView {
    pub fn of(content: &Content, frame: &Frame, lang: Lang) -> Self {
        let told = |text: &str| lines(text).map(str::to_owned).collect();
        Self {
            lang: lang.code(),
            dir: lang.dir(),
            title: content.title(lang).to_owned(),
            lines: told(content.text(lang)),
            background: told(content.background(lang)),
            glossary: told(content.glossary(lang)),
            heads: ["release-background", "release-glossary"]
                .map(|key| frame.words.get(lang, key).into_owned()),
        }
    }

    /// In the language of the reader; in French where that is neither.
    pub fn for_reader(content: &Content, frame: &Frame) -> Self {
        Self::of(content, frame, written(frame.lang))
    }
}

/// The language that a release has for this reader.
pub fn written(lang: Lang) -> Lang {
    if lang == Lang::Ar { Lang::Ar } else { Lang::Fr }
}

pub fn figures(frame: &Frame, content: &Content) -> Vec<FigureRow> {
    content.figures.iter().map(|one| row(frame, one)).collect()
}

fn row(frame: &Frame, one: &Figure) -> FigureRow {
    FigureRow { label: frame.t(&one.kind.key()).into_owned(), value: value(frame, one) }
}

/// A figure as it is read: hidden, as it was written, or as a number.
pub fn value(frame: &Frame, one: &Figure) -> String {
    match (one.value, one.said.is_empty()) {
        (None, _) => frame.t("figure-hidden").into_owned(),
        (Some(_), false) => one.said.clone(),
        (Some(value), true) => frame.number(value),
    }
}

/// Of which place and year the figures are, and of which day.
pub fn computed(frame: &Frame, content: &Content) -> String {
    if content.figures.is_empty() {
        return String::new();
    }
    let args = [
        ("place", content.place(frame.lang).to_owned().into()),
        ("year", content.year.to_string().into()),
        ("on", frame.date(content.computed_on).into()),
    ];
    frame.words.format(frame.lang, "release-computed", &args)
}

/// What a hidden figure means, where there is one.
pub fn hidden(frame: &Frame, content: &Content) -> String {
    match content.figures.iter().any(|one| one.value.is_none()) {
        true => frame.t("figure-hidden-note").into_owned(),
        false => String::new(),
    }
}
