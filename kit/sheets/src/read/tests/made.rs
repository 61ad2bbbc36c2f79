//! Files made for the tests.

use std::io::{Cursor, Write};

use zip::{ZipWriter, write::SimpleFileOptions};

use crate::read::ole;

/// A zip of these parts.
pub fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook with one sheet, whose `<sheetData>` and what follows are given; style 1 is a date, 2 an hour, 3 a length of time.
pub fn xlsx(sheet: &str, strings: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let workbook = format!(
        "<workbook xmlns=\"{main}\" xmlns:r=\"{rel}\"><sheets><sheet name=\"قائمة\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    let links = format!(
        "<Relationships xmlns=\"{package}\"><Relationship Id=\"r1\" Type=\"{rel}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let root = format!(
        "<Relationships xmlns=\"{package}\"><Relationship Id=\"r0\" Type=\"{rel}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let styles = format!(
        "<styleSheet xmlns=\"{main}\"><numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\"[h]:mm\"/></numFmts><cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>"
    );
    let sheet = format!("<worksheet xmlns=\"{main}\">{sheet}</worksheet>");
    zip(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", links.as_bytes()),
        ("xl/styles.xml", styles.as_bytes()),
        ("xl/sharedStrings.xml", strings.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

/// Shared strings, one per item.
pub fn strings(items: &[&str]) -> String {
    let items: String = items.iter().map(|item| format!("<si><t>{item}</t></si>")).collect();
    format!("<sst uniqueCount=\"4\">{items}</sst>")
}

/// An open document with one content.
pub fn ods(body: &str, manifest: &str) -> Vec<u8> {
    let content =
        format!("<?xml version=\"1.0\"?><office:document-content>{body}</office:document-content>");
    zip(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_bytes()),
        ("META-INF/manifest.xml", manifest.as_bytes()),
    ])
}

/// A record of the binary format.
pub fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    [&kind.to_le_bytes(), &(data.len() as u16).to_le_bytes(), data].concat()
}

/// Words of two bytes.
pub fn words(values: &[u16]) -> Vec<u8> {
    values.iter().flat_map(|value| value.to_le_bytes()).collect()
}

fn text(value: &str) -> Vec<u8> {
    value.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

pub fn label(row: u16, column: u16, value: &str) -> Vec<u8> {
    let head = words(&[row, column, 0, value.encode_utf16().count() as u16]);
    record(0x0204, &[head, vec![1], text(value)].concat())
}

pub fn number(row: u16, column: u16, style: u16, value: f64) -> Vec<u8> {
    record(0x0203, &[words(&[row, column, style]), value.to_le_bytes().to_vec()].concat())
}

/// The stream of an old workbook with one sheet; `globals` come before the sheet's name.
pub fn biff(globals: &[u8], sheet: &[Vec<u8>]) -> Vec<u8> {
    let begin = |kind: u16| record(0x0809, &words(&[0x0600, kind, 0, 0, 0, 0, 0, 0]));
    let style = |format: u16| record(0x00E0, &[words(&[0, format]), vec![0; 16]].concat());
    let name = "Liste";
    let head = [begin(5), globals.to_vec(), style(0), style(14)].concat();
    let start = head.len() + 4 + 8 + name.len() * 2 + 4;
    let bound =
        [&(start as u32).to_le_bytes()[..], &[0, 0, name.len() as u8, 1], &text(name)].concat();
    [
        head,
        record(0x0085, &bound),
        record(0x000A, &[]),
        begin(0x10),
        sheet.concat(),
        record(0x000A, &[]),
    ]
    .concat()
}

/// An old workbook.
pub fn xls(globals: &[u8], sheet: &[Vec<u8>]) -> Vec<u8> {
    ole::wrap("Workbook", &biff(globals, sheet))
}
