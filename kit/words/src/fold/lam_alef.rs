//! Text taken out of a PDF often turns the ligature lam-alef round: الإنعاش arrives as اإلنعاش. After folding both alefs
//! are alike, and two alefs at the head of a word are written by nobody, so there the damage can be seen and mended.
//! Elsewhere in a word (الأوالد for الأولاد) it looks like an ordinary word, and is left alone.

const TWO_ALEFS: &str = "اا";
const DAMAGED: &str = "اال";
const WHOLE: &str = "الا";

/// The folded text with the turned ligature put right at the head of each word, also after و, ف, ب or ك.
pub fn mend(folded: String) -> String {
    // Two bytes a letter: a plain look for two alefs is quicker here than a search made for long texts.
    if !folded.as_bytes().windows(TWO_ALEFS.len()).any(|four| four == TWO_ALEFS.as_bytes()) {
        return folded;
    }
    let words: Vec<String> = folded.split(' ').map(mend_word).collect();
    words.join(" ")
}

fn mend_word(word: &str) -> String {
    let bare = word.strip_prefix(['و', 'ف', 'ب', 'ك']).unwrap_or(word);
    let (particle, _) = word.split_at(word.len() - bare.len());
    match bare.strip_prefix(DAMAGED) {
        Some(rest) => format!("{particle}{WHOLE}{rest}"),
        None => word.to_owned(),
    }
}
