//! Open Document spreadsheets.
//!
//! Repeated cells and rows are written once with a count, and an empty sheet commonly claims a million rows. The count is
//! followed only where there is a value to repeat, so the limits hold whatever is claimed.

use std::collections::HashSet;

use quick_xml::{
    Reader, XmlVersion,
    events::{BytesRef, BytesStart, Event},
};

use super::{gather::Gather, pack::Content, xlsx::iso};
use crate::{
    book::{Book, Cell, Format, Range, Sheet},
    limits::{Limits, ReadError},
};

/// Reads the content that [`super::pack`] inflated.
pub fn read(parts: &Content, limits: &Limits) -> Result<Book, ReadError> {
    if String::from_utf8_lossy(&parts.manifest).contains("encryption-data") {
        return Err(ReadError::Encrypted);
    }
    let mut xml = Reader::from_reader(parts.content.as_slice());
    xml.config_mut().expand_empty_elements = true;
    let mut walk = Walk::new(limits);
    let mut buffer = Vec::new();
    loop {
        match xml.read_event_into(&mut buffer).map_err(ReadError::damaged)? {
            Event::Start(tag) => walk.open(&tag)?,
            Event::End(tag) => walk.close(tag.local_name().as_ref())?,
            Event::Text(text) => walk.write(&text.xml10_content()),
            Event::CData(text) => walk.write(&text.xml10_content()),
            Event::GeneralRef(name) => walk.entity(&name),
            Event::Eof => break,
            _ => {}
        }
        buffer.clear();
    }
    walk.finish()
}

/// Where in the document we are.
struct Walk<'l> {
    gather: Gather<'l>,
    sheets: Vec<Sheet>,
    hidden_styles: HashSet<String>,
    style: String,
    in_table: u32,
    row: u32,
    row_repeats: u32,
    column: usize,
    /// The values of the current row, to be written as often as it repeats.
    line: Vec<(usize, Cell)>,
    cell: Option<Open>,
    in_paragraph: u32,
    /// Inside a note or a drawing, whose text is not the cell's.
    aside: u32,
}

/// A cell whose end was not met yet.
struct Open {
    typed: Cell,
    text: String,
    repeats: u32,
}

impl<'l> Walk<'l> {
    fn new(limits: &'l Limits) -> Self {
        Walk {
            gather: Gather::new(limits),
            sheets: Vec::new(),
            hidden_styles: HashSet::new(),
            style: String::new(),
            in_table: 0,
            row: 1,
            row_repeats: 1,
            column: 0,
            line: Vec::new(),
            cell: None,
            in_paragraph: 0,
            aside: 0,
        }
    }

    fn open(&mut self, tag: &BytesStart<'_>) -> Result<(), ReadError> {
        match tag.local_name().as_ref() {
            "annotation" | "frame" | "shapes" | "tracked-changes" => self.aside += 1,
            _ if self.aside > 0 => {}
            "style" => self.style = attribute(tag, "style:name").unwrap_or_default(),
            "table-properties" if attribute(tag, "table:display").as_deref() == Some("false") => {
                self.hidden_styles.insert(self.style.clone());
            }
            "table" => self.open_table(tag),
            "table-row" => {
                self.row_repeats = count(tag, "table:number-rows-repeated");
                self.column = 0;
            }
            "table-cell" | "covered-table-cell" => self.open_cell(tag),
            "p" => self.paragraph(),
            "s" => self.write(&" ".repeat(count(tag, "text:c").min(1_000) as usize)),
            "tab" => self.write("\t"),
            "line-break" => self.write("\n"),
            _ => {}
        }
        Ok(())
    }

    fn open_table(&mut self, tag: &BytesStart<'_>) {
        self.in_table += 1;
        if self.in_table == 1 {
            let style = attribute(tag, "table:style-name").unwrap_or_default();
            let name = attribute(tag, "table:name").unwrap_or_default();
            let hidden = self.hidden_styles.contains(&style);
            self.sheets.push(Sheet { name, hidden, ..Sheet::default() });
            self.row = 1;
        }
    }

    fn open_cell(&mut self, tag: &BytesStart<'_>) {
        let (rows, columns) =
            (count(tag, "table:number-rows-spanned"), count(tag, "table:number-columns-spanned"));
        if let (Some(sheet), true) = (self.sheets.last_mut(), rows > 1 || columns > 1) {
            sheet.merged.push(Range {
                first_row: self.row,
                last_row: self.row.saturating_add(rows - 1),
                first_column: self.column,
                last_column: self.column.saturating_add(columns as usize - 1),
            });
        }
        let repeats = count(tag, "table:number-columns-repeated");
        self.cell = Some(Open { typed: typed(tag), text: String::new(), repeats });
    }

    fn close(&mut self, tag: &str) -> Result<(), ReadError> {
        match tag {
            "annotation" | "frame" | "shapes" | "tracked-changes" => {
                self.aside = self.aside.saturating_sub(1)
            }
            _ if self.aside > 0 => {}
            "p" => self.in_paragraph = self.in_paragraph.saturating_sub(1),
            "table-cell" | "covered-table-cell" => self.close_cell(),
            "table-row" => self.close_row()?,
            "table" => {
                self.in_table = self.in_table.saturating_sub(1);
                if let (0, Some(sheet)) = (self.in_table, self.sheets.last_mut()) {
                    sheet.rows = self.gather.rows()?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn close_cell(&mut self) {
        let Some(open) = self.cell.take() else { return };
        let value = if open.typed.is_empty() && !open.text.is_empty() {
            Cell::Text(open.text)
        } else {
            open.typed
        };
        if !value.is_empty() {
            // The furthest column is refused by its number when the row is written; a repeat far beyond it is one refusal.
            for repeat in 0..open.repeats.min(20_000) as usize {
                self.line.push((self.column + repeat, value.clone()));
            }
        }
        self.column = self.column.saturating_add(open.repeats as usize);
    }

    fn close_row(&mut self) -> Result<(), ReadError> {
        let line = std::mem::take(&mut self.line);
        let repeats = std::mem::replace(&mut self.row_repeats, 1);
        if !line.is_empty() {
            for repeat in 0..repeats {
                for (column, cell) in &line {
                    let row = self.row.saturating_add(repeat);
                    match cell {
                        Cell::Text(text) => self.gather.text(row, *column, text)?,
                        other => self.gather.cell(row, *column, other.clone())?,
                    }
                }
            }
        }
        self.row = self.row.saturating_add(repeats);
        Ok(())
    }

    fn paragraph(&mut self) {
        self.in_paragraph += 1;
        if let Some(open) = self.cell.as_mut().filter(|open| !open.text.is_empty()) {
            open.text.push('\n');
        }
    }

    fn write(&mut self, text: &str) {
        if let (Some(open), true, 0) = (&mut self.cell, self.in_paragraph > 0, self.aside) {
            open.text.push_str(text);
        }
    }

    /// Only the five names of XML and numbered characters: a document that defines names of its own gets nothing for them.
    fn entity(&mut self, name: &BytesRef<'_>) {
        let letter = match &*name.xml10_content() {
            "lt" => Some('<'),
            "gt" => Some('>'),
            "amp" => Some('&'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => name.resolve_char_ref().ok().flatten(),
        };
        self.write(letter.map(String::from).unwrap_or_default().as_str());
    }

    fn finish(self) -> Result<Book, ReadError> {
        if self.in_table > 0 {
            return Err(ReadError::damaged("the content ends inside a sheet"));
        }
        Ok(Book { format: Format::Ods, sheets: self.sheets })
    }
}

/// The value that the attributes give; text is in the paragraphs.
fn typed(tag: &BytesStart<'_>) -> Cell {
    let number = || attribute(tag, "office:value")?.parse::<f64>().ok().map(Cell::Number);
    let cell = match attribute(tag, "office:value-type").as_deref() {
        Some("float" | "currency" | "percentage") => number(),
        Some("date") => attribute(tag, "office:date-value").map(|text| iso(&text)),
        Some("boolean") => {
            attribute(tag, "office:boolean-value").map(|text| Cell::Bool(text == "true"))
        }
        _ => None,
    };
    cell.unwrap_or_default()
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.try_get_attribute(name).ok()??;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

/// How often, at least once.
fn count(tag: &BytesStart<'_>, name: &str) -> u32 {
    attribute(tag, name).and_then(|text| text.parse().ok()).unwrap_or(1).max(1)
}
