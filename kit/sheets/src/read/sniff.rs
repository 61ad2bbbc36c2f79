//! What the bytes are, by their first ones.

/// The families that are told apart before anything is parsed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Empty,
    /// A zip: `.xlsx`, `.ods`, or another document.
    Zip,
    /// A compound file: `.xls`, or an encrypted `.xlsx`.
    Ole,
    Text,
    Other(Option<&'static str>),
}

const SIGNATURES: [(&[u8], Kind); 13] = [
    (b"PK\x03\x04", Kind::Zip),
    (b"PK\x05\x06", Kind::Zip),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Kind::Ole),
    (b"%PDF", Kind::Other(Some("PDF"))),
    (b"{\\rtf", Kind::Other(Some("RTF"))),
    (b"\x89PNG", Kind::Other(Some("PNG"))),
    (b"\xFF\xD8\xFF", Kind::Other(Some("JPEG"))),
    (b"GIF8", Kind::Other(Some("GIF"))),
    (b"Rar!", Kind::Other(Some("RAR"))),
    (b"7z\xBC\xAF", Kind::Other(Some("7-Zip"))),
    (b"\x1F\x8B", Kind::Other(Some("gzip"))),
    (b"SQLite format 3", Kind::Other(Some("SQLite"))),
    (b"\x7FELF", Kind::Other(None)),
];

/// Looks at the content only.
pub fn kind(bytes: &[u8]) -> Kind {
    if let Some((_, kind)) = SIGNATURES.iter().find(|(start, _)| bytes.starts_with(start)) {
        return *kind;
    }
    let body = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let Some(first) = body.iter().position(|byte| !byte.is_ascii_whitespace() && *byte != 0) else {
        return Kind::Empty;
    };
    if body[first] == b'<' { markup(&body[first..]) } else { Kind::Text }
}

/// Old programs export a web page under the name `.xls`: say so, rather than read tags as a list.
fn markup(body: &[u8]) -> Kind {
    let head = String::from_utf8_lossy(&body[..body.len().min(2_000)]).to_lowercase();
    if head.contains("<html") || head.contains("<table") || head.contains("<!doctype html") {
        Kind::Other(Some("HTML"))
    } else if head.starts_with("<?xml") {
        Kind::Other(Some("XML"))
    } else {
        Kind::Text
    }
}
