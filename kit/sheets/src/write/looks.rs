//! Formats, widths and the names of tabs.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

use super::{SheetSpec, cells::Out};

/// The formats of a workbook.
pub struct Looks {
    pub title: Format,
    pub subtitle: Format,
    pub heading: Format,
    pub guarded: Format,
    pub grouped: Format,
    pub plain: Format,
    pub decimal: Format,
    pub percent: Format,
    pub date: Format,
    pub moment: Format,
    pub link: Format,
}

impl Looks {
    pub fn new() -> Self {
        let number = |format: &str| Format::new().set_num_format(format);
        Looks {
            title: Format::new().set_bold().set_font_size(14),
            subtitle: Format::new().set_font_color("#555555"),
            heading: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::VerticalCenter)
                .set_background_color("#E6EEE9")
                .set_border_bottom(FormatBorder::Thin)
                .set_border_bottom_color("#1F5C46"),
            // Keeps the text a text even after someone edits the cell.
            guarded: Format::new().set_quote_prefix(),
            grouped: number("#,##0"),
            plain: number("0"),
            decimal: number("#,##0.00"),
            percent: number("0.0%"),
            date: number("dd/mm/yyyy"),
            moment: number("dd/mm/yyyy hh:mm"),
            link: Format::new()
                .set_font_color("#1F5C46")
                .set_underline(rust_xlsxwriter::FormatUnderline::Single),
        }
    }
}

/// How wide each column must be, by its first rows: a later long one wraps or is cut on screen, not lost.
pub struct Widths {
    seen: Vec<usize>,
    given: Vec<Option<f64>>,
    rows: u32,
}

const ROWS_SEEN: u32 = 20_000;

impl Widths {
    pub fn new(spec: &SheetSpec) -> Self {
        // The button of the filter needs room beside the heading; a long heading wraps.
        let seen = spec.columns.iter().map(|column| {
            longest_word(&column.heading).max(column.heading.chars().count().min(20)) + 3
        });
        Widths {
            seen: seen.collect(),
            given: spec.columns.iter().map(|column| column.width).collect(),
            rows: 0,
        }
    }

    pub fn see(&mut self, column: usize, cell: &Out) {
        self.rows += u32::from(column == 0);
        if self.rows > ROWS_SEEN {
            return;
        }
        if let Some(seen) = self.seen.get_mut(column) {
            *seen = (*seen).max(length(cell));
        }
    }

    /// In characters, from 6 to 60.
    pub fn all(&self) -> impl Iterator<Item = f64> + '_ {
        let clamped = |seen: &usize| (*seen as f64 + 1.0).clamp(6.0, 60.0);
        self.seen
            .iter()
            .zip(&self.given)
            .map(move |(seen, given)| given.unwrap_or_else(|| clamped(seen)))
    }
}

fn longest_word(text: &str) -> usize {
    text.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0)
}

fn length(cell: &Out) -> usize {
    match cell {
        Out::Empty => 0,
        Out::Text(text) | Out::Link { text, .. } => {
            text.lines().map(|line| line.chars().count()).max().unwrap_or(0)
        }
        Out::Int(number) => number.to_string().len() * 4 / 3,
        Out::Plain(number) => number.to_string().len(),
        Out::Decimal(number) => format!("{number:.2}").len() * 4 / 3,
        Out::Percent(_) => 7,
        Out::Date(_) => 10,
        Out::DateTime(_) => 16,
    }
}

/// A name that a tab may have: at most 31 units, none of `[]:*?/\`, no apostrophe at its ends, not taken.
pub fn tab_name(wanted: &str, taken: &[String]) -> String {
    let allowed = |letter: char| {
        if "[]:*?/\\".contains(letter) || letter.is_control() { ' ' } else { letter }
    };
    let plain: String = wanted.chars().map(allowed).collect();
    let plain = plain.trim_matches(|letter: char| letter == '\'' || letter.is_whitespace());
    let plain = if plain.is_empty() { "1" } else { plain };
    let free =
        |name: &String| !taken.iter().any(|other| other.to_lowercase() == name.to_lowercase());
    let numbered = (2..).map(|number| format!("{} ({number})", cut(plain, 24)));
    std::iter::once(cut(plain, 31)).chain(numbered).find(free).unwrap_or_default()
}

fn cut(name: &str, most: usize) -> String {
    let mut units = 0;
    let fits = |letter: &char| {
        units += letter.len_utf16();
        units <= most
    };
    name.chars().take_while(fits).collect::<String>().trim_end_matches([' ', '\'']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tabs_have_names_that_a_program_accepts() {
        assert_eq!(tab_name("2011/07 [Tabant]", &[]), "2011 07  Tabant");
        assert_eq!(tab_name("''", &[]), "1");
        assert_eq!(tab_name("قائمة", &["قائمة".into()]), "قائمة (2)");
        let long = tab_name(&"م".repeat(60), &["م".repeat(31)]);
        assert!(long.encode_utf16().count() <= 31 && long.ends_with("(2)"), "{long}");
    }
}
