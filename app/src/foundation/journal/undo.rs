//! Taking back from the journal what another verb undoes.

use super::{store, store::Listed};
use crate::foundation::{Cx, Error, Verb};
use kit_db::Reads;

/// A verb, the one that takes it back, and where that is done: `{id}` stands for the thing.
#[derive(Debug, Clone, Copy)]
pub struct Undo {
    pub verb: &'static str,
    pub by: &'static str,
    pub path: &'static str,
    /// Whether the address takes the act itself; otherwise it is a page that asks first.
    pub posts: bool,
}

impl Undo {
    /// A page that asks before it takes the act back.
    pub const fn asks(verb: &'static str, by: &'static str, path: &'static str) -> Self {
        Self { verb, by, path, posts: false }
    }

    /// An address that takes the act back at once.
    pub const fn posts(verb: &'static str, by: &'static str, path: &'static str) -> Self {
        Self { verb, by, path, posts: true }
    }

    pub fn href(&self, id: &str) -> String {
        self.path.replace("{id}", id)
    }
}

/// How the reader may take this line back: none when something was done since that took it back, or when they may not.
pub async fn undo_of(
    cx: &Cx,
    tx: &impl Reads,
    line: &Listed,
) -> Result<Option<&'static Undo>, Error> {
    let Some(undo) = crate::app::UNDOES.iter().find(|undo| undo.verb == line.verb) else {
        return Ok(None);
    };
    // A sheet that was brought into a session is noted under both: only the sheet can be taken back.
    let known: Option<Verb> = crate::app::verbs().into_iter().find(|verb| verb.name == undo.by);
    let (Some(by), true) = (known, fits(undo, &line.kind)) else { return Ok(None) };
    if !cx.may(by) || !cx.may_at(tx, by, &line.place).await? {
        return Ok(None);
    }
    let last = store::last_of(tx, (&line.kind, &line.subject), (undo.verb, undo.by)).await?;
    Ok((last.is_some() && last == line.no).then_some(undo))
}

/// Whether the address is that of a thing of this kind: `import` is under `/imports`.
pub(super) fn fits(undo: &Undo, kind: &str) -> bool {
    super::views::href(kind, "{id}").is_some_and(|href| undo.path.starts_with(&href))
}
