//! What people type about an audience.
use super::{NewAudience, Tier};
use crate::foundation::Form;

/// Both names: an audience is printed beside its name in the other script.
pub fn names(form: &mut Form) -> (String, String) {
    (form.required("name_ar", 120), form.required("name_fr", 120))
}

/// Reads the fields; without a tier the form is wrong, and what comes back is not to be saved.
pub fn read(form: &mut Form) -> NewAudience {
    let (name_ar, name_fr) = names(form);
    let tier = form.choice("tier", Tier::parse).unwrap_or(Tier::Beside);
    NewAudience { tier, name_ar, name_fr, sensitive: form.checked("sensitive") }
}
