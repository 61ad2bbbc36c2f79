//! What becomes of one letter. The common letters are named here; the rest go through Unicode's own decomposition.

/// What folding does with a letter.
pub enum Fate {
    Letter(char),
    Letters(&'static str),
    Space,
    Gone,
    /// Not in the table: decompose it and look again.
    Unknown,
}

/// The fate of a letter, by script.
pub fn fate(letter: char) -> Fate {
    match letter {
        'a'..='z' | '0'..='9' => Fate::Letter(letter),
        'A'..='Z' => Fate::Letter(letter.to_ascii_lowercase()),
        '\u{0}'..='\u{7f}' => Fate::Space,
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => arabic(letter),
        _ => other(letter),
    }
}

fn arabic(letter: char) -> Fate {
    Fate::Letter(match letter {
        'ا' | 'أ' | 'إ' | 'آ' | 'ٱ' | 'ٲ' | 'ٳ' | 'ٵ' => 'ا',
        'ة' | 'ۃ' | 'ە' | 'ہ' | 'ھ' | 'ۀ' | 'ۂ' => 'ه',
        'ى' | 'ئ' | 'ی' | 'ې' => 'ي',
        'ؤ' => 'و',
        // The Moroccan letters for a hard g are written كـ as often as not.
        'ک' | 'گ' | 'ڭ' | 'ݣ' | 'ګ' | 'ڨ' => 'ك',
        // Maghrebi fa has its point below, Maghrebi qaf one point only; ڤ and ڥ are v.
        'ڤ' | 'ڥ' | 'ڢ' => 'ف',
        'ڧ' => 'ق',
        'پ' => 'ب',
        'چ' | 'ژ' => 'ج',
        '٠'..='٩' => digit(letter, '٠'),
        '۰'..='۹' => digit(letter, '۰'),
        'ب' | 'ت'..='غ' | 'ف'..='و' | 'ي' => letter,
        // A hamza on its own comes and goes (الصفاء, الصفا); tatweel and direction marks say nothing.
        'ء' | '\u{640}' | '\u{61c}' | '\u{64b}'..='\u{65f}' | '\u{670}' => return Fate::Gone,
        _ => return Fate::Unknown,
    })
}

fn digit(letter: char, zero: char) -> char {
    let value = u32::from(letter).saturating_sub(u32::from(zero));
    char::from_digit(value, 10).unwrap_or(letter)
}

fn other(letter: char) -> Fate {
    match letter {
        'é' | 'è' | 'ê' | 'ë' => Fate::Letter('e'),
        'à' | 'â' => Fate::Letter('a'),
        'ï' | 'î' | 'ı' => Fate::Letter('i'),
        'ô' | 'ø' | 'Ø' => Fate::Letter('o'),
        'ł' | 'Ł' => Fate::Letter('l'),
        'đ' | 'Đ' | 'ð' | 'Ð' => Fate::Letter('d'),
        'œ' | 'Œ' => Fate::Letters("oe"),
        'æ' | 'Æ' => Fate::Letters("ae"),
        'ß' | 'ẞ' => Fate::Letters("ss"),
        'þ' | 'Þ' => Fate::Letters("th"),
        // U+02BC is an apostrophe; its neighbours are the scholars' hamza and ain, which nobody types.
        '\u{2bc}' => Fate::Space,
        '\u{2b9}'..='\u{2df}' => Fate::Gone,
        // Soft hyphen, zero-width and direction marks, byte order mark.
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => Fate::Gone,
        _ => Fate::Unknown,
    }
}
