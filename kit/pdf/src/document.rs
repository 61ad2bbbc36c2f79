use chrono::NaiveDate;
use serde_json::Value;

/// Everything one PDF is made of. Nothing else reaches the template.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    /// The typst source. It starts with `#import "paper.typ": *` and reads its figures and words from [`Document::data`].
    pub template: &'a str,
    /// What the template reads as `json("data.json")`.
    pub data: &'a Value,
    /// Pictures by the name the template uses, such as `("qr.svg", bytes)`. Take names from a small fixed set: typst
    /// remembers every name for the life of the process. A picture of which there are many belongs in the data, as text.
    pub files: &'a [(&'a str, &'a [u8])],
    /// The title shown by PDF readers and search engines, in the language of the document.
    pub title: &'a str,
    /// The language as a code of two letters, such as `ar`. Right-to-left follows from it.
    pub lang: &'a str,
    /// The day written into the file. It is given and never read from the clock, so that the same input gives the same bytes.
    pub date: NaiveDate,
}

impl Document<'_> {
    /// `rtl` or `ltr`, as [`Document::lang`] is written.
    #[must_use]
    pub fn dir(&self) -> &'static str {
        if matches!(self.lang, "ar" | "fa" | "ur" | "he") { "rtl" } else { "ltr" }
    }
}
