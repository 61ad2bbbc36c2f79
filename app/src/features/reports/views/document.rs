//! The report as a document: sentences, figures, tables with their charts. What is shown is decided here once; page, paper
//! and workbook only place it.

use crate::{foundation::Sheet, layout::Frame};
use kit_sheets::Out;

/// A part of a sentence; a figure in it leads to what is behind it.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    pub text: String,
    pub href: Option<String>,
}

/// What a cell holds beside how it is written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// The text itself.
    Text,
    /// As many as the list behind it has rows.
    Count(i64),
    /// A sum over the list behind it.
    Sum(i64),
    Decimal(f64),
    Share(f64),
    /// There is no figure.
    Nothing,
    /// There is one, about too few persons to be shown, or one that would give such a figure back.
    Hidden,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    pub shown: String,
    pub href: Option<String>,
    pub value: Value,
}

/// A figure at the head.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    pub label: String,
    pub cell: Cell,
    pub note: String,
    /// Whether the paper has it in large at its head.
    pub on_paper: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    pub title: String,
    /// Whether it holds figures.
    pub figures: bool,
    /// Its share of the paper's width.
    pub width: u32,
}

/// The same drawing for the page and for the paper, and what it says to who cannot see it.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    pub page: String,
    pub paper: String,
    pub alt: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The anchor on the page and the name of the sheet's file.
    pub id: &'static str,
    pub title: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
    pub total: Option<Vec<Cell>>,
    pub chart: Option<Drawing>,
    /// A ratio a row, drawn as a bar on paper where there is no chart.
    pub bars: Vec<f64>,
    pub note: String,
    /// How many rows page and paper show; the workbook has them all.
    pub most: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    pub title: String,
    pub tables: Vec<Table>,
}

/// What was achieved against what was wanted.
#[derive(Debug, Clone, PartialEq)]
pub struct Aim {
    pub ratio: f64,
    /// The ratio as it is written.
    pub share: String,
    pub reached: Cell,
    pub wanted: String,
    pub note: String,
    pub href: String,
    pub is_reached: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    pub title: String,
    /// The place, with its kind.
    pub subtitle: String,
    pub year: String,
    pub prepared: String,
    pub cards: Vec<Card>,
    pub sentences: Vec<Vec<Piece>>,
    pub aim: Option<Aim>,
    pub parts: Vec<Part>,
    /// How the figures are to be read.
    pub notes: Vec<String>,
    pub is_empty: bool,
}

impl Cell {
    pub fn text(shown: impl Into<String>) -> Self {
        Self { shown: shown.into(), href: None, value: Value::Text }
    }

    pub fn link(shown: impl Into<String>, href: impl Into<String>) -> Self {
        Self { shown: shown.into(), href: Some(href.into()), value: Value::Text }
    }

    /// A figure with as many rows behind it; a zero leads nowhere.
    pub fn count(frame: &Frame, count: i64, href: String) -> Self {
        let href = Some(href).filter(|_| count > 0);
        Self { shown: frame.number(count), href, value: Value::Count(count) }
    }

    pub fn sum(frame: &Frame, sum: i64, href: String) -> Self {
        let href = Some(href).filter(|_| sum > 0);
        Self { shown: frame.number(sum), href, value: Value::Sum(sum) }
    }

    /// A figure that is no whole number, written already.
    pub fn decimal(shown: impl Into<String>, value: f64) -> Self {
        Self { shown: shown.into(), href: None, value: Value::Decimal(value) }
    }

    /// The same with nothing behind it.
    #[must_use]
    pub fn alone(self) -> Self {
        Self { href: None, ..self }
    }

    /// A part of a whole in per cent with one decimal; a dash of nothing.
    pub fn share(frame: &Frame, part: i64, whole: i64) -> Self {
        let ratio = part as f64 / whole as f64;
        Self::ratio(frame, (whole > 0).then_some(ratio))
    }

    pub fn ratio(frame: &Frame, ratio: Option<f64>) -> Self {
        match ratio {
            Some(ratio) => {
                Self { shown: percent(frame, ratio), href: None, value: Value::Share(ratio) }
            }
            None => Self::nothing(),
        }
    }

    /// Where a column of figures has nothing to say.
    pub fn nothing() -> Self {
        Self { shown: "–".into(), href: None, value: Value::Nothing }
    }

    /// A figure that this reader is not shown.
    pub fn hidden(frame: &Frame) -> Self {
        Self { shown: frame.t("figure-hidden").into_owned(), href: None, value: Value::Hidden }
    }

    /// As many rows as the list behind it has.
    #[cfg(test)]
    pub fn counted(&self) -> Option<i64> {
        match self.value {
            Value::Count(count) => Some(count),
            _ => None,
        }
    }

    pub fn figure(&self) -> bool {
        self.value != Value::Text
    }

    pub fn is_hidden(&self) -> bool {
        self.value == Value::Hidden
    }

    pub fn out(&self) -> Out {
        match self.value {
            Value::Text | Value::Hidden => Out::from(self.shown.as_str()),
            Value::Count(number) | Value::Sum(number) => Out::Int(number),
            Value::Decimal(number) => Out::Decimal(number),
            Value::Share(ratio) => Out::Percent(ratio),
            Value::Nothing => Out::Empty,
        }
    }
}

/// A ratio in per cent, with a decimal where it is no whole number.
pub fn percent(frame: &Frame, ratio: f64) -> String {
    let tenths = (ratio * 1000.0).round();
    kit_lang::percent(frame.lang, ratio, usize::from(tenths % 10.0 != 0.0))
}

impl Column {
    pub fn text(title: impl Into<String>, width: u32) -> Self {
        Self { title: title.into(), figures: false, width }
    }

    pub fn figures(title: impl Into<String>) -> Self {
        Self { title: title.into(), figures: true, width: 1 }
    }
}

impl Table {
    /// A table of which page and paper show every row.
    pub fn new(id: &'static str, title: impl Into<String>, columns: Vec<Column>) -> Self {
        let (rows, bars, note) = (Vec::new(), Vec::new(), String::new());
        let title = title.into();
        Self { id, title, columns, rows, total: None, chart: None, bars, note, most: usize::MAX }
    }

    /// What names the figures of a column, empty past the last one.
    pub fn label(&self, at: &usize) -> &str {
        self.columns.get(*at).map_or("", |column| column.title.as_str())
    }

    pub fn hides_anything(&self) -> bool {
        self.rows.iter().chain(&self.total).flatten().any(Cell::is_hidden)
    }

    pub fn seen(&self) -> &[Vec<Cell>] {
        &self.rows[..self.rows.len().min(self.most)]
    }

    /// The table as a sheet, with every row.
    pub fn sheet(&self, titles: Vec<String>) -> Sheet {
        let rows = self.rows.iter().chain(&self.total);
        Sheet {
            file: self.id.into(),
            name: self.title.clone(),
            titles,
            columns: self.columns.iter().map(|column| column.title.clone()).collect(),
            rows: rows.map(|row| row.iter().map(Cell::out).collect()).collect(),
        }
    }
}

impl Document {
    /// Every figure that leads somewhere, for who checks that it has as many rows behind it.
    #[cfg(test)]
    pub fn figures(&self) -> Vec<&Cell> {
        let tables = self.parts.iter().flat_map(|part| &part.tables);
        let cells = tables.flat_map(|table| table.rows.iter().chain(&table.total).flatten());
        let aim = self.aim.iter().map(|aim| &aim.reached);
        self.cards.iter().map(|card| &card.cell).chain(cells).chain(aim).collect()
    }
}
