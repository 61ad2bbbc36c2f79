//! Real forms that others published, when their folder lies beside the checkout; else files that make the same claims.

use std::path::{Path, PathBuf};

use super::{made::*, *};
use crate::{Format, table};

fn under(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let kind = path.extension().and_then(|end| end.to_str()).unwrap_or_default().to_lowercase();
        if path.is_dir() {
            under(&path, found);
        } else if ["xls", "xlsx", "ods", "csv"].contains(&kind.as_str()) {
            found.push(path);
        }
    }
}

fn files() -> Vec<(String, Vec<u8>)> {
    let mut paths = Vec::new();
    under(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/xlsforms"), &mut paths);
    let named = |path: &PathBuf| (path.display().to_string(), std::fs::read(path).unwrap());
    if !paths.is_empty() {
        return paths.iter().map(named).collect();
    }
    let honest = xlsx(
        "<sheetData><row><c t=\"inlineStr\"><is><t>type</t></is></c></row></sheetData>",
        "<sst/>",
    );
    vec![("survey.xlsx".into(), honest), ("choices.csv".into(), b"a,b\n1,2\n".to_vec())]
}

/// An old workbook under a new name, with the end of a zip behind it.
fn lying() -> (String, Vec<u8>) {
    let mut bytes = xls(&[], &[label(0, 0, "type"), label(0, 1, "name")]);
    bytes.extend(zip(&[("docProps/app.xml", b"<x/>")]));
    ("ifrc.xlsx".into(), bytes)
}

#[test]
fn every_published_form_is_read_or_refused_with_a_reason() {
    for (name, bytes) in files() {
        match open(&bytes) {
            Ok(mut book) => {
                assert!(
                    book.sheets.iter_mut().any(|sheet| !table(sheet).headings.is_empty()),
                    "{name}"
                )
            }
            Err(ReadError::Empty | ReadError::NoSheet | ReadError::Unknown { .. }) => {}
            Err(other) => panic!("{name}: {other}"),
        }
    }
}

#[test]
fn the_form_whose_name_lies_is_understood() {
    let named = |(name, _): &(String, Vec<u8>)| name.contains("ifrc") && name.ends_with(".xlsx");
    let (_, bytes) = files().into_iter().find(named).unwrap_or_else(lying);
    let book = open(&bytes).unwrap();
    assert_eq!(book.format, Format::Xls);
    assert!(!book.sheets[0].rows.is_empty());
}
