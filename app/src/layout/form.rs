//! What a form shows: the values to begin with or those that were typed, and what is wrong, by field. The macros of
//! `components.html` ask it by the name of the field, so a page hands the whole form over and each field finds its own.
use kit_lang::Arg;
use std::collections::BTreeMap;

/// The values and errors of one form.
#[derive(Clone, Debug, Default)]
pub struct Form {
    values: BTreeMap<String, Vec<String>>,
    /// In the order they were found, which is the order of the fields.
    errors: Vec<(String, FieldError)>,
    /// Errors that belong to no one field, shown at the head of the form.
    pub general: Vec<FieldError>,
}

/// A message key and its arguments.
#[derive(Clone, Debug)]
pub struct FieldError {
    pub key: &'static str,
    pub args: Vec<(&'static str, Arg)>,
}

impl From<&'static str> for FieldError {
    fn from(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }
}

/// One thing to choose, already in the language of the page.
#[derive(Clone, Debug)]
pub struct Choice {
    pub value: String,
    pub label: String,
    /// A line of explanation under the label, in radio buttons.
    pub hint: String,
}

impl Choice {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: String::new() }
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}

impl Form {
    /// The pairs of a submitted form or of a thing to edit; a name given twice keeps both values, in order.
    pub fn of<N: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (N, V)>) -> Self {
        let mut form = Self::default();
        for (name, value) in pairs {
            form.values.entry(name.into()).or_default().push(value.into());
        }
        form
    }

    /// The same form with one more error; the first error of a field stays.
    #[must_use]
    pub fn wrong(mut self, name: &str, error: impl Into<FieldError>) -> Self {
        if self.error(name).is_none() {
            self.errors.push((name.to_owned(), error.into()));
        }
        self
    }

    /// The same form with an error that belongs to no one field.
    #[must_use]
    pub fn wrong_as_a_whole(mut self, error: impl Into<FieldError>) -> Self {
        self.general.push(error.into());
        self
    }

    /// The first value of a field, or nothing.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        self.values.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }

    /// Whether a value is among those of a field: the state of a radio button, a check box, an option.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.values.get(name).is_some_and(|values| values.iter().any(|one| one == value))
    }

    #[must_use]
    pub fn error(&self, name: &str) -> Option<&FieldError> {
        self.errors.iter().find(|(field, _)| field == name).map(|(_, error)| error)
    }

    /// Fields with an error, for the list at the head of the form.
    pub fn errors(&self) -> impl Iterator<Item = (&str, &FieldError)> {
        self.errors.iter().map(|(name, error)| (name.as_str(), error))
    }

    #[must_use]
    pub fn is_wrong(&self) -> bool {
        !self.errors.is_empty() || !self.general.is_empty()
    }
}
