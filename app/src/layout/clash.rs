//! What whoever saved second is shown: what is kept now beside what they typed, nothing of it lost.
use super::{Choice, Frame};

/// Two people changed one thing. Empty when nobody saved in between.
#[derive(Debug, Clone, Default)]
pub struct ClashView {
    /// Who saved before; none when nobody did.
    pub who: Option<String>,
    pub rows: Vec<Clash>,
}

/// A field that two people filled differently.
#[derive(Debug, Clone)]
pub struct Clash {
    pub label: String,
    pub kept: String,
    pub typed: String,
}

/// A value of a field that is typed and one that is kept.
pub struct Both<'a> {
    pub kept: &'a str,
    pub typed: &'a str,
}

impl ClashView {
    /// The fields that differ. `fields` are names with their labels, `both` gives the two values of a field, and `said` says a
    /// value as people read it: the words of a choice, a day as a date.
    pub fn of<'a, N: AsRef<str>>(
        who: String,
        fields: impl IntoIterator<Item = (N, String)>,
        both: impl Fn(&str) -> Both<'a>,
        said: impl Fn(&str, &str) -> String,
    ) -> Self {
        let clash = |(name, label): (N, String)| {
            let Both { kept, typed } = both(name.as_ref());
            let said = |value| said(name.as_ref(), value);
            (kept != typed).then(|| Clash { label, kept: said(kept), typed: said(typed) })
        };
        Self { who: Some(who), rows: fields.into_iter().filter_map(clash).collect() }
    }
}

impl Frame {
    /// The labels of fields, from pairs of a name and the key of its words.
    pub fn labelled<'a>(
        &'a self,
        fields: &'a [(&'a str, &'a str)],
    ) -> impl Iterator<Item = (&'a str, String)> {
        fields.iter().map(move |(name, key)| (*name, self.t(key).into_owned()))
    }
}

impl Choice {
    /// The words of the choice that a value is of; the value itself when it is of none.
    #[must_use]
    pub fn said(choices: &[Self], value: &str) -> String {
        let chosen = choices.iter().find(|choice| choice.value == value);
        chosen.map_or_else(|| value.to_owned(), |choice| choice.label.clone())
    }
}
