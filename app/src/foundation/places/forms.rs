//! What people type about places.
use super::{NewPlace, PlaceKind};
use crate::foundation::Form;

impl NewPlace {
    /// A neighbourhood or a douar, with both names.
    pub fn read(form: &mut Form) -> Self {
        let kind =
            form.choice("kind", |word| PlaceKind::parse(word).ok().filter(|kind| kind.is_added()));
        Self {
            kind: kind.unwrap_or(PlaceKind::Douar),
            name_ar: form.required("name_ar", 120),
            name_fr: form.required("name_fr", 120),
        }
    }
}
