//! What people type about certificates.
use crate::foundation::{Form, events::RegistrationId};

/// The reason of a revocation.
pub fn why(form: &mut Form) -> String {
    form.required("why", 500)
}

/// The ticked participants, or nothing when the button for all was pressed. Fails when none was ticked.
pub fn chosen(form: &mut Form) -> Option<Vec<RegistrationId>> {
    if !form.checked("chosen") {
        return None;
    }
    let ticked = form.values("registration").iter();
    let ticked: Vec<RegistrationId> = ticked.filter_map(|id| id.parse().ok()).collect();
    if ticked.is_empty() {
        form.refuse_whole("certificate-none-chosen");
    }
    Some(ticked)
}
