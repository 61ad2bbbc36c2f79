//! Figures as Moroccan documents print them: Western digits, thousands held together by a narrow space in Arabic and
//! French, a decimal comma. CLDR would separate thousands with a full stop in ar-MA and fr-MA; no document of the
//! programme does, so grouping is done here and not by a formatter whose data would have to be overruled.
//!
//! U+202F and U+00A0 are *common separators* for the bidirectional algorithm, an ordinary space is not: with one,
//! “18 000” turns into “000 18” in an Arabic line.

use crate::Lang;

const NARROW_SPACE: char = '\u{202F}';
const SPACE: char = '\u{00A0}';
const LEFT_TO_RIGHT_MARK: char = '\u{200E}';
const NOT_A_FIGURE: &str = "–";

/// A whole number with its thousands grouped: `18 000` in Arabic and French, `18,000` in English.
pub fn number(lang: Lang, value: i64) -> String {
    signed(lang, value < 0, grouped(lang, &value.unsigned_abs().to_string()))
}

/// A number with exactly `digits` decimals: `1 234,5` in Arabic and French, `1,234.5` in English. What is not finite
/// is shown as a dash.
pub fn decimal(lang: Lang, value: f64, digits: usize) -> String {
    if !value.is_finite() {
        return NOT_A_FIGURE.to_owned();
    }
    spelled(lang, &format!("{value:.digits$}"), true)
}

/// A ratio as a percentage (`0.95` is `95%`) with exactly `digits` decimals. French sets a narrow space before the sign;
/// in Arabic the sign is held to the right of its figure. What is not finite is shown as a dash.
pub fn percent(lang: Lang, ratio: f64, digits: usize) -> String {
    if !ratio.is_finite() {
        return NOT_A_FIGURE.to_owned();
    }
    let figure = decimal(lang, ratio * 100.0, digits);
    match lang {
        Lang::Ar => format!("{figure}{LEFT_TO_RIGHT_MARK}%{LEFT_TO_RIGHT_MARK}"),
        Lang::Fr => format!("{figure}{NARROW_SPACE}%"),
        Lang::En => format!("{figure}%"),
    }
}

/// A sum, given in centimes, always with its two decimals: `1 234,50 درهم`, `1 234,50 DH`, `MAD 1,234.50`.
pub fn dirhams(lang: Lang, centimes: i64) -> String {
    let all = centimes.unsigned_abs();
    let whole = grouped(lang, &(all / 100).to_string());
    let sum = signed(lang, centimes < 0, format!("{whole}{}{:02}", point(lang), all % 100));
    match lang {
        Lang::Ar => format!("{sum}{SPACE}درهم"),
        Lang::Fr => format!("{sum}{SPACE}DH"),
        Lang::En => format!("MAD{SPACE}{sum}"),
    }
}

/// A number written as Rust writes it (`-1234.50`), in the language's own signs.
pub(crate) fn spelled(lang: Lang, ascii: &str, group: bool) -> String {
    let (negative, digits) = match ascii.strip_prefix('-') {
        Some(rest) => (rest.contains(|c| matches!(c, '1'..='9')), rest),
        None => (false, ascii),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut text = if group { grouped(lang, whole) } else { whole.to_owned() };
    if !fraction.is_empty() {
        text.push(point(lang));
        text.push_str(fraction);
    }
    signed(lang, negative, text)
}

fn grouped(lang: Lang, digits: &str) -> String {
    let separator = if lang == Lang::En { ',' } else { NARROW_SPACE };
    let mut text = String::with_capacity(digits.len() + digits.len());
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

fn point(lang: Lang) -> char {
    if lang == Lang::En { '.' } else { ',' }
}

// In a right-to-left line a bare minus would land on the far side of its figure.
fn signed(lang: Lang, negative: bool, text: String) -> String {
    match (negative, lang) {
        (false, _) => text,
        (true, Lang::Ar) => format!("{LEFT_TO_RIGHT_MARK}-{text}"),
        (true, _) => format!("-{text}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eighteen_thousand_trained_are_printed_as_in_the_brochure_of_2008() {
        assert_eq!(number(Lang::Ar, 18_000), "18\u{202F}000");
        assert_eq!(number(Lang::Fr, 18_775_000), "18\u{202F}775\u{202F}000");
        assert_eq!(number(Lang::En, 18_000), "18,000");
        assert_eq!(number(Lang::Ar, 999), "999");
        assert_eq!(number(Lang::En, -1_000), "-1,000");
        assert_eq!(
            number(Lang::Ar, i64::MIN),
            "\u{200E}-9\u{202F}223\u{202F}372\u{202F}036\u{202F}854\u{202F}775\u{202F}808"
        );
    }

    #[test]
    fn decimals_take_the_comma_of_the_country() {
        assert_eq!(decimal(Lang::Ar, 1234.5, 1), "1\u{202F}234,5");
        assert_eq!(decimal(Lang::En, 1234.5, 2), "1,234.50");
        assert_eq!(decimal(Lang::Fr, -0.001, 1), "0,0");
        assert_eq!(decimal(Lang::Fr, f64::NAN, 1), "–");
    }

    #[test]
    fn ninety_five_per_cent_of_the_projects_of_guercif() {
        assert_eq!(percent(Lang::Ar, 0.95, 0), "95\u{200E}%\u{200E}");
        assert_eq!(percent(Lang::Fr, 0.125, 1), "12,5\u{202F}%");
        assert_eq!(percent(Lang::En, 0.95, 0), "95%");
        assert_eq!(percent(Lang::En, 1.0 / 0.0, 0), "–");
    }

    #[test]
    fn a_sum_never_loses_a_centime() {
        assert_eq!(dirhams(Lang::Ar, 123_450), "1\u{202F}234,50\u{A0}درهم");
        assert_eq!(dirhams(Lang::Fr, 123_450), "1\u{202F}234,50\u{A0}DH");
        assert_eq!(dirhams(Lang::En, 123_450), "MAD\u{A0}1,234.50");
        assert_eq!(dirhams(Lang::Fr, -5), "-0,05\u{A0}DH");
    }
}
