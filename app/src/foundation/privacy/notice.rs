//! What a form says to whoever gives their data (art. 5), made from the register: nobody writes it twice.

use super::{
    processing::{Processing, State},
    store,
};
use crate::{
    foundation::{Cx, Error, privacy::Use},
    layout::Frame,
};
use kit_db::Reads;
use kit_lang::{Catalogue, Lang};

pub use crate::layout::Notice;

/// The notices that a form of this use shows, in the reader's language.
pub async fn notice(cx: &Cx, tx: &impl Reads, of: Use) -> Result<Vec<Notice>, Error> {
    let all = store::processings(tx).await?;
    let shown = all.iter().filter(|one| one.uses.contains(&of));
    Ok(shown.map(|one| Notice::of(one, &cx.server.words, cx.lang)).collect())
}

/// The frame of a page with a form of this use, which shows them in its foot.
pub async fn framed(cx: &Cx, tx: &impl Reads, of: Use) -> Result<Frame, Error> {
    let mut frame = cx.frame(tx).await?;
    frame.notices = notice(cx, tx, of).await?;
    Ok(frame)
}

/// The same as one line, for the foot of a paper; empty when the register has none of this use.
pub async fn notice_line(cx: &Cx, tx: &impl Reads, of: Use) -> Result<String, Error> {
    let all = notice(cx, tx, of).await?;
    let lines = all.iter().flat_map(|one| &one.lines).map(String::as_str);
    let line = lines.collect::<Vec<_>>().join(" ");
    // A paper sets the direction of each text itself.
    Ok(line.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], ""))
}

impl Notice {
    pub fn of(one: &Processing, words: &Catalogue, lang: Lang) -> Self {
        let said = |key: &str, name: &str| match one.text(lang, name) {
            "" => None,
            text => Some(words.format(lang, key, &[("text", full(text).into())])),
        };
        let rights = match one.contact.as_str() {
            "" => words.get(lang, "notice-rights").into_owned(),
            at => words.format(lang, "notice-rights-at", &[("contact", at.into())]),
        };
        let number = match one.state {
            State::ToDeclare => words.get(lang, "notice-undeclared").into_owned(),
            State::Declared => {
                words.format(lang, "notice-declared", &[("number", one.number.as_str().into())])
            }
            State::Authorised => {
                words.format(lang, "notice-authorised", &[("number", one.number.as_str().into())])
            }
        };
        let lines = [
            said("notice-controller", "controller"),
            said("notice-purpose", "purpose"),
            said("notice-recipients", "recipients"),
            said("notice-answers", "answers"),
            said("notice-retention", "retention"),
            Some(rights),
            Some(number),
        ];
        let title = one.name(lang).to_owned();
        let lines = lines.into_iter().flatten().collect();
        Self { lang: lang.code(), dir: lang.dir(), title, lines }
    }
}

/// Without the point at its end: the sentence around it has one.
fn full(text: &str) -> String {
    text.trim().trim_end_matches('.').to_owned()
}
