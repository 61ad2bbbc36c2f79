//! Invented organisations of three provinces, and the committees that every province has.

use crate::foundation::{
    Cx, Error,
    organisations::{self, NewOrganisation, OrganisationId, OrganisationKind},
};
use kit_db::WriteTx;

type Line = (OrganisationKind, &'static str, &'static str, &'static str);

use OrganisationKind::{
    Association, CommitteeLocal, CommitteeProvincial, Cooperative, Das, Eaq, Telecentre,
};

const AZILAL: [Line; 9] = [
    (CommitteeProvincial, "اللجنة الإقليمية للتنمية البشرية لأزيلال", "CPDH d’Azilal", "05.081"),
    (
        CommitteeLocal,
        "اللجنة المحلية للتنمية البشرية لدائرة أزيلال",
        "CLDH du cercle d’Azilal",
        "05.081.03",
    ),
    (Das, "قسم العمل الاجتماعي لإقليم أزيلال", "DAS de la province d’Azilal", "05.081"),
    (Association, "جمعية شباب الوادي", "Association Jeunes de la vallée", "05.081.03.09"),
    (Association, "جمعية نساء القمة", "Association Femmes du sommet", "05.081.03.09"),
    (Cooperative, "تعاونية زهرة الجبل", "Coopérative Fleur de la montagne", "05.081.03.09"),
    (Cooperative, "تعاونية نسيج الأطلس", "Coopérative Tissage de l’Atlas", "05.081.03"),
    (Association, "جمعية الماء والأرض", "Association Eau et terre", "05.081.09"),
    (Eaq, "فريق تنشيط حي الأمل", "Équipe d’animation du quartier Al Amal", "05.081"),
];

const REHAMNA: [Line; 3] = [
    (CommitteeProvincial, "اللجنة الإقليمية للتنمية البشرية للرحامنة", "CPDH de Rehamna", "07.427"),
    (Association, "جمعية خلية السهل", "Association Ruche de la plaine", "07.427"),
    (Cooperative, "تعاونية سنابل الرحامنة", "Coopérative Épis de Rehamna", "07.427"),
];

const AIN_SEBAA: [Line; 5] = [
    (
        CommitteeProvincial,
        "لجنة عمالة مقاطعات عين السبع الحي المحمدي للتنمية البشرية",
        "CPDH d’Aïn Sebaâ–Hay Mohammadi",
        "06.141.01.20",
    ),
    (CommitteeLocal, "اللجنة المحلية لعين السبع", "CLDH d’Aïn Sebaâ", "06.141.01.21"),
    (CommitteeLocal, "اللجنة المحلية للحي المحمدي", "CLDH de Hay Mohammadi", "06.141.01.25"),
    (CommitteeLocal, "اللجنة المحلية للصخور السوداء", "CLDH de Roches Noires", "06.141.01.23"),
    (
        Eaq,
        "فريق تنشيط أحياء عين السبع",
        "Équipe d’animation des quartiers d’Aïn Sebaâ",
        "06.141.01.21",
    ),
];

/// The organisations of each province, in the order of the lists above.
pub struct Organisations {
    pub azilal: Vec<OrganisationId>,
    pub rehamna: Vec<OrganisationId>,
    pub ain_sebaa: Vec<OrganisationId>,
    /// The telecentre of Tabant.
    pub centre: OrganisationId,
}

const CENTRE: [Line; 1] =
    [(Telecentre, "فضاء القرب بالوادي", "Télécentre de la vallée", "05.081.03.09")];

pub async fn load(cx: &Cx, tx: &mut WriteTx) -> Result<Organisations, Error> {
    let centre = found(cx, tx, &CENTRE).await?;
    Ok(Organisations {
        centre: *centre.first().ok_or(Error::NotFound)?,
        azilal: found(cx, tx, &AZILAL).await?,
        rehamna: found(cx, tx, &REHAMNA).await?,
        ain_sebaa: found(cx, tx, &AIN_SEBAA).await?,
    })
}

async fn found(cx: &Cx, tx: &mut WriteTx, lines: &[Line]) -> Result<Vec<OrganisationId>, Error> {
    let mut made = Vec::new();
    for (kind, name_ar, name_fr, place) in lines {
        let new = NewOrganisation {
            kind: *kind,
            name_ar: (*name_ar).into(),
            name_fr: (*name_fr).into(),
            place: (*place).into(),
            phone: None,
            email: None,
        };
        made.push(organisations::found(cx, tx, &new).await?);
    }
    Ok(made)
}
