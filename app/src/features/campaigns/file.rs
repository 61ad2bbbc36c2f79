//! A file that goes with the mail of a campaign: a PDF or a picture, known by what is in it and not by its name. Nothing here touches the
//! outside.

use super::CampaignId;
use crate::foundation::{Form, Upload, word};
use kit_db::{FromRow, id};
use kit_images::{ImageError, Limits, clean};
use kit_lang::Lang;

id!(
    /// A file of a campaign.
    FileId
);

word!(
    /// What goes with a letter.
    FileKind, "campaign-file-{}", {
        Pdf => "pdf",
        Jpeg => "jpg",
        Png => "png",
    }
);

/// All files of a campaign together: what most mail boxes take, sent to everybody.
pub const MOST_BYTES: i64 = 5 << 20;

/// So many files at most.
pub const MOST_FILES: i64 = 5;

const LONGEST_NAME: usize = 80;

/// What a form says of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    pub name: String,
    pub kind: FileKind,
    pub bytes: Vec<u8>,
}

/// One of a campaign, without what is in it.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct CampaignFile {
    pub id: FileId,
    pub campaign: CampaignId,
    pub name: String,
    pub kind: FileKind,
    pub size: i64,
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WrongFile {
    #[error("too many bytes")]
    TooLarge,
    #[error("neither PDF nor JPEG, PNG or WebP")]
    Kind,
    #[error("it is damaged")]
    Broken,
    #[error("a PDF that does something when it is opened")]
    Acts,
}

impl FileKind {
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }
}

impl NewFile {
    /// The file of a form, of at most `room` bytes; none when it is not taken, and the form says why.
    pub fn read(form: &mut Form, room: i64, lang: Lang) -> Option<Self> {
        let Some(Upload { name, bytes }) = form.file("file").cloned() else {
            form.refuse("file", "campaign-file-missing", []);
            return None;
        };
        match Self::of(&name, bytes, room) {
            Ok(file) => Some(file),
            Err(wrong) => {
                let key = match wrong {
                    WrongFile::TooLarge => "campaign-file-too-large",
                    WrongFile::Kind => "campaign-file-wrong-kind",
                    WrongFile::Broken => "campaign-file-broken",
                    WrongFile::Acts => "campaign-file-acts",
                };
                form.refuse("file", key, [("room", megabytes(lang, room).into())]);
                None
            }
        }
    }

    /// A picture is written anew, without where it was taken; a PDF goes as it is.
    pub fn of(name: &str, bytes: Vec<u8>, room: i64) -> Result<Self, WrongFile> {
        let large = |bytes: &[u8]| i64::try_from(bytes.len()).is_ok_and(|size| size > room);
        let (kind, bytes) = match is_pdf(&bytes) {
            true if large(&bytes) => return Err(WrongFile::TooLarge),
            true if acts(&bytes) => return Err(WrongFile::Acts),
            true if !has_end(&bytes) => return Err(WrongFile::Broken),
            true => (FileKind::Pdf, bytes),
            false => {
                let picture = clean(&bytes, &Limits::default()).map_err(|error| match error {
                    ImageError::TooManyBytes | ImageError::TooManyPixels => WrongFile::TooLarge,
                    ImageError::NotAPicture => WrongFile::Kind,
                    ImageError::Broken => WrongFile::Broken,
                })?;
                let png = picture.kind == kit_images::Kind::Png;
                (if png { FileKind::Png } else { FileKind::Jpeg }, picture.bytes)
            }
        };
        if large(&bytes) {
            return Err(WrongFile::TooLarge);
        }
        Ok(Self { name: named(name, kind), kind, bytes })
    }

    pub fn size(&self) -> i64 {
        i64::try_from(self.bytes.len()).unwrap_or(i64::MAX)
    }
}

fn is_pdf(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-")
}

/// Whether it was sent to its end.
fn has_end(bytes: &[u8]) -> bool {
    let tail = &bytes[bytes.len().saturating_sub(1_024)..];
    tail.windows(5).any(|part| part == b"%%EOF")
}

/// Whether it openly runs a program, opens another file or carries one. What is hidden in a packed part is for the readers' own programs.
fn acts(bytes: &[u8]) -> bool {
    let marks: [&[u8]; 5] = [b"/JavaScript", b"/JS", b"/Launch", b"/EmbeddedFile", b"/RichMedia"];
    let ends = |at: usize| bytes.get(at).is_none_or(|byte| !byte.is_ascii_alphanumeric());
    let slashes = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'/').map(|(at, _)| at);
    slashes.into_iter().any(|at| {
        marks.iter().any(|mark| bytes[at..].starts_with(mark) && ends(at + mark.len()))
            || bytes[at..].starts_with(b"/EmbeddedFiles")
    })
}

/// The name without folders and signs that no system takes, with the ending of what it is.
fn named(name: &str, kind: FileKind) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
    let calm = |c: char| if c.is_control() || "\"<>:|?*;".contains(c) { ' ' } else { c };
    let hidden = |c: &char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let stem: String = stem.chars().filter(|c| !hidden(c)).map(calm).take(LONGEST_NAME).collect();
    let stem = stem.split_whitespace().collect::<Vec<_>>().join(" ");
    let stem = if stem.is_empty() { "file" } else { stem.as_str() };
    format!("{stem}.{}", kind.as_str())
}

/// `4.5` of so many bytes, as figures are written in a language; downwards, so that what is told fits.
pub fn megabytes(lang: Lang, bytes: i64) -> String {
    let tenths = u32::try_from(bytes.max(0) * 10 / (1 << 20)).unwrap_or(u32::MAX);
    kit_lang::decimal(lang, f64::from(tenths) / 10.0, 1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    const ROOM: i64 = 1 << 20;

    fn pdf(inside: &str) -> Vec<u8> {
        format!("%PDF-1.7\n{inside}\n%%EOF\n").into_bytes()
    }

    #[test]
    fn a_file_is_what_is_in_it() {
        let taken =
            NewFile::of("C:\\Bureau\\Programme \"final\".exe", pdf("1 0 obj"), ROOM).unwrap();
        assert_eq!((taken.name.as_str(), taken.kind), ("Programme final.pdf", FileKind::Pdf));
        let of = |name: &str| NewFile::of(name, pdf(""), ROOM).unwrap().name;
        assert_eq!(of("../../etc/برنامج الملتقى.pdf"), "برنامج الملتقى.pdf");
        assert_eq!(of("\u{202e}fdp.exe"), "fdp.pdf");
        assert_eq!((of("\r\n.pdf"), of("")), ("file.pdf".into(), "file.pdf".into()));
        for wrong in [
            &b"MZ\x90\x00"[..],
            b"<html><script>alert(1)</script>",
            b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            b"PK\x03\x04",
            b"GIF89a",
            b"",
            b" %PDF-1.7 %%EOF",
        ] {
            assert_eq!(NewFile::of("a.pdf", wrong.to_vec(), ROOM), Err(WrongFile::Kind));
        }
    }

    #[test]
    fn a_pdf_is_whole_small_enough_and_does_nothing() {
        assert_eq!(NewFile::of("a", b"%PDF-1.7 cut off".to_vec(), ROOM), Err(WrongFile::Broken));
        for act in ["/JavaScript (app.alert(1))", "/S /JS", "/Launch /F", "/EmbeddedFiles 3 0 R"] {
            assert_eq!(NewFile::of("a", pdf(act), ROOM), Err(WrongFile::Acts), "{act}");
        }
        assert!(NewFile::of("a", pdf("/JSomething /LaunchPad"), ROOM).is_ok());
        let large = pdf(&"x".repeat(1 << 20));
        assert_eq!(NewFile::of("a", large, ROOM), Err(WrongFile::TooLarge));
        let told = |bytes| megabytes(Lang::En, bytes);
        assert_eq!((told(5 << 20), told((5 << 20) - 1)), ("5.0".into(), "4.9".into()));
        assert_eq!(told(-1), "0.0");
    }
}
