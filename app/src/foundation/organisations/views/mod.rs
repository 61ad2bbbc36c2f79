//! What the pages of organisations show: the list, one organisation, the form.

mod form;
mod list;
mod merging;
mod organisation;

pub use form::FormPage;
pub use list::{OrganisationsPage, export};
pub use merging::{MergePage, Pair};
pub use organisation::{OrganisationPage, Shown};

use super::{Organisation, OrganisationId, OrganisationKind};
use crate::foundation::Sample;

pub fn samples() -> Vec<Sample> {
    vec![
        Sample::of::<OrganisationsPage>(),
        Sample::of::<OrganisationPage>(),
        Sample::of::<FormPage>(),
        Sample::of::<MergePage>(),
    ]
}

/// Invented organisations for the samples, with names as long as real ones get.
fn invented() -> Vec<Organisation> {
    use OrganisationKind::{Association, CommitteeLocal, Cooperative, Das, ExternalService};
    let organisations = [
        (
            Association,
            "جمعية النور للتنمية والتضامن والمحافظة على البيئة بأيت بوكماز",
            "Association Nour d’Ait Bouguemez",
        ),
        (Cooperative, "تعاونية أزرو للنسيج والزرابي التقليدية", "Coopérative Azrou de tissage"),
        (CommitteeLocal, "اللجنة المحلية للتنمية البشرية بتبانت", ""),
        (Das, "قسم العمل الاجتماعي بإقليم أزيلال", "Division de l’action sociale d’Azilal"),
        (ExternalService, "", "Délégation provinciale de l’Entraide nationale"),
    ];
    let organisation = |(kind, name_ar, name_fr): (_, &str, &str)| Organisation {
        id: OrganisationId(uuid::Uuid::nil()),
        kind,
        name_ar: name_ar.into(),
        name_fr: name_fr.into(),
        place: "05.081".into(),
        phone: Some("+212523000000".into()),
        email: Some("contact@association.example".into()),
        version: 2,
    };
    organisations.map(organisation).into()
}
