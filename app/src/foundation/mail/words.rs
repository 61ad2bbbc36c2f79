//! From messages to a letter.

use crate::foundation::Cx;
use kit_lang::{Arg, Lang};
use kit_mail::{Button, Letter};

/// The letter whose words are `<stem>-subject`, `<stem>-text` (its paragraphs one under the other, with an empty line between)
/// and `<stem>-go`, the words of the button that leads to `href`.
pub fn written(
    cx: &Cx,
    lang: Lang,
    stem: &str,
    args: &[(&str, Arg)],
    href: Option<String>,
) -> Letter {
    let words = &cx.server.words;
    let t = |part: &str| words.format_plain(lang, &format!("{stem}-{part}"), args);
    let text = t("text");
    let site = [("site", Arg::from(cx.server.config.public_url.as_str()))];
    Letter {
        lang: lang.code(),
        right_to_left: lang == Lang::Ar,
        subject: t("subject"),
        paragraphs: text.split("\n\n").map(|part| part.trim().to_owned()).collect(),
        button: href.map(|href| Button { words: t("go"), href }),
        foot: vec![words.format_plain(lang, "letter-foot", &site)],
        files: Default::default(),
    }
}
