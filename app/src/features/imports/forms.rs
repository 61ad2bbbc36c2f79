//! What people send with the pages of imports: a file, what the columns are, who a row is.

use super::{
    fields::Field,
    found::{Decision, Doubt, Found},
    sheet::{FileError, MOST_ROWS},
};
use crate::foundation::{Error, Form, Upload};
use kit_sheets::{Measure, ReadError};

/// The file that was chosen.
pub fn file(form: &mut Form) -> Result<Upload, Error> {
    let file = form.file("file").cloned();
    if file.is_none() {
        form.refuse("file", "import-file-missing", []);
    }
    form.check()?;
    file.ok_or(Error::Unreadable("import-file-missing"))
}

/// Tells in the reader's words what is wrong with the file and what to do.
pub fn refuse_file(form: &mut Form, error: &FileError) {
    let key = match error {
        FileError::NoRows => "import-file-no-rows",
        FileError::Unread(error) => match error {
            ReadError::Empty => "import-file-empty",
            ReadError::Unknown { looks_like: Some(kind) } => {
                return form.refuse("file", "import-file-is-other", [("kind", (*kind).into())]);
            }
            ReadError::Unknown { looks_like: None } => "import-file-unknown",
            ReadError::Encrypted => "import-file-encrypted",
            ReadError::TooLarge { what, limit, .. } => return refuse_large(form, *what, *limit),
            ReadError::Damaged { .. } => "import-file-damaged",
            ReadError::NoSheet => "import-file-no-sheet",
        },
    };
    form.refuse("file", key, []);
}

fn refuse_large(form: &mut Form, what: Measure, limit: u64) {
    let megabytes = i64::try_from(limit / (1 << 20)).unwrap_or(i64::MAX);
    let rows = i64::try_from(MOST_ROWS).unwrap_or(i64::MAX);
    match what {
        Measure::Rows => form.refuse("file", "import-file-too-many-rows", [("limit", rows.into())]),
        Measure::Columns | Measure::Sheets | Measure::Cells => {
            form.refuse("file", "import-file-too-wide", []);
        }
        Measure::FileBytes => {
            form.refuse("file", "import-file-too-large", [("limit", megabytes.into())]);
        }
        Measure::UnpackedBytes | Measure::Ratio | Measure::CellChars | Measure::TextBytes => {
            form.refuse("file", "import-file-unfolds", []);
        }
    }
}

/// What each of `count` columns holds. No field may be in two columns, and one must hold names.
pub fn columns(form: &mut Form, count: usize) -> Vec<Option<Field>> {
    let mut fields: Vec<Option<Field>> = Vec::with_capacity(count);
    for at in 0..count {
        let name = format!("column-{at}");
        let field = Field::parse(form.value(&name));
        if field.is_some() && fields.contains(&field) {
            form.refuse(&name, "import-column-twice", []);
        }
        fields.push(field);
    }
    if !fields.iter().flatten().any(|field| field.is_name()) {
        form.refuse_whole("import-columns-no-name");
    }
    fields
}

/// What was decided about a doubtful row; `None` takes the decision back.
pub fn decision(form: &mut Form, found: &Found) -> Option<Decision> {
    let who = form.value("who").to_owned();
    match who.as_str() {
        "again" => return None,
        "leave" => return Some(Decision { leave: true, ..Decision::default() }),
        "" => form.refuse("who", "import-decision-who", []),
        _ => {}
    }
    let chosen = |form: &Form, name: &str| {
        Some(form.value(name).to_owned()).filter(|value| !value.is_empty() && value != "new")
    };
    let decision = Decision {
        leave: false,
        person: Some(who).filter(|who| who != "new"),
        place: chosen(form, "place"),
        organisation: chosen(form, "organisation"),
        sex: chosen(form, "sex"),
    };
    let asks_place = found.doubts.iter().any(|doubt| matches!(doubt, Doubt::Place(_)));
    let asks_organisation =
        found.doubts.iter().any(|doubt| matches!(doubt, Doubt::Organisation(_)));
    if asks_place && decision.place.is_none() {
        form.refuse("place", "import-decision-place", []);
    }
    if asks_organisation && form.value("organisation").is_empty() {
        form.refuse("organisation", "import-decision-organisation", []);
    }
    Some(decision)
}
