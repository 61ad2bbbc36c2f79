use std::fmt;

use typst::World;
use typst::WorldExt;
use typst::diag::SourceDiagnostic;

use crate::world::Desk;

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// The template does not compile, or asks for a file or a field that was not given.
    #[error("the template cannot be set: {0}")]
    Template(Fault),
    /// The pages were set but break a rule of the archive or of accessibility, such as a picture without a description.
    #[error("the pages cannot be written: {0}")]
    Export(Fault),
    /// The text is longer than a QR code can hold (2,331 bytes).
    #[error("{0} bytes do not fit in a QR code")]
    TooLongForQr(usize),
    /// A file was given a name that is no path inside the sandbox.
    #[error("{0:?} is no name for a file")]
    FileName(String),
}

/// One complaint of the typesetter and where it points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// `template.typ`, `paper.typ` or the name of a file that was given; empty when the complaint points nowhere.
    pub file: String,
    /// Counted from 1; 0 when unknown.
    pub line: usize,
    /// Counted from 1, in characters; 0 when unknown.
    pub column: usize,
    /// What the typesetter says, in English, for the log.
    pub message: String,
    /// What it advises.
    pub hints: Vec<String>,
}

impl PdfError {
    /// The line of the template at fault, counted from 1, when the error has one.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        match self {
            Self::Template(fault) | Self::Export(fault) => {
                Some(fault.line).filter(|line| *line > 0)
            }
            Self::TooLongForQr(_) | Self::FileName(_) => None,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(out, "{}:{}:{}: ", self.file, self.line, self.column)?;
        }
        out.write_str(&self.message)?;
        self.hints.iter().try_for_each(|hint| write!(out, " (hint: {hint})"))
    }
}

impl Fault {
    /// The first complaint: the others are mostly its echoes.
    pub(crate) fn first(desk: &Desk, complaints: &[SourceDiagnostic]) -> Self {
        complaints.first().map_or_else(Self::unknown, |complaint| Self::read(desk, complaint))
    }

    fn unknown() -> Self {
        let message = "the typesetter gave no reason".to_owned();
        Self { file: String::new(), line: 0, column: 0, message, hints: Vec::new() }
    }

    fn read(desk: &Desk, complaint: &SourceDiagnostic) -> Self {
        let (file, line, column) = place(desk, complaint).unwrap_or_default();
        let hints = complaint.hints.iter().map(|hint| hint.v.to_string()).collect();
        Self { file, line, column, message: complaint.message.to_string(), hints }
    }
}

fn place(desk: &Desk, complaint: &SourceDiagnostic) -> Option<(String, usize, usize)> {
    let id = complaint.span.id()?;
    let file = id.get().vpath().get_without_slash().to_owned();
    let spot = desk.source(id).ok().and_then(|source| {
        let start = desk.range(complaint.span)?.start;
        source.lines().byte_to_line_column(start)
    });
    let (line, column) = spot.map_or((0, 0), |(line, column)| (line + 1, column + 1));
    Some((file, line, column))
}
