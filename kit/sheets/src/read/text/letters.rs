//! Which letters the bytes are.
//!
//! UTF-8 proves itself, UTF-16 shows in its zeros. What remains is one byte per letter: Windows-1256, which holds the Arabic
//! letters and the small French ones in their usual places, or Windows-1252, which differs where French has its capitals.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

/// The text, or nothing when the bytes are no text.
pub fn decode(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let encoding = Encoding::for_bom(bytes).map(|(encoding, _)| encoding).or_else(|| wide(bytes));
    let (text, broken) = match (encoding, std::str::from_utf8(bytes)) {
        (Some(known), _) => {
            let (text, _, broken) = known.decode(bytes);
            (text, broken)
        }
        (None, Ok(text)) => (Cow::Borrowed(text), false),
        (None, Err(_)) => (narrow(bytes), true),
    };
    // A few strange letters are an accident of copying; many are no text. The old end-of-file mark is honest.
    let strange = |letter: char| match letter {
        '\t' | '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{1A}' => false,
        '\u{FFFD}' => broken,
        other => other.is_control(),
    };
    let found = text.chars().filter(|letter| strange(*letter)).count();
    (found * 1_000 <= text.len() && !text.contains('\0')).then_some(text)
}

/// Separators and line ends are plain letters, so every UTF-16 table has zeros on one side.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(2_000) & !1];
    let zeros = |side: usize| head.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    match (zeros(0), zeros(1)) {
        (0, 0) => None,
        (0, odd) if odd * 20 > head.len() => Some(UTF_16LE),
        (even, 0) if even * 20 > head.len() => Some(UTF_16BE),
        _ => Some(UTF_8),
    }
}

/// Read as Arabic, French capitals turn into Arabic letters in the middle of Latin words.
fn narrow(bytes: &[u8]) -> Cow<'_, str> {
    let arabic = WINDOWS_1256.decode(bytes).0;
    let (mut pure, mut mixed) = (0, 0);
    for word in
        arabic.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.chars().count() > 1)
    {
        let of_arabic =
            word.chars().filter(|letter| ('\u{600}'..='\u{6FF}').contains(letter)).count();
        match word.chars().count() - of_arabic {
            _ if of_arabic == 0 => {}
            0 => pure += 1,
            _ => mixed += 1,
        }
    }
    if mixed > pure { WINDOWS_1252.decode(bytes).0 } else { arabic }
}
