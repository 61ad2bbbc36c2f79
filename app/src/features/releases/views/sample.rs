//! An invented press file for the samples, with texts as long as real ones get.

use crate::features::releases::{
    Content, Figure, FigureKind, Public, Release, ReleaseId, State, content::Around,
};
use chrono::{DateTime, NaiveDate};

pub fn release() -> Release {
    Release {
        id: ReleaseId(uuid::Uuid::nil()),
        place: "05.081".into(),
        event: None,
        title_ar: "أزيلال: دورات التكوين تصل إلى الجماعات الجبلية قبل نهاية السنة".into(),
        text_ar: "يعلن قسم العمل الاجتماعي عن فتح باب التسجيل في دورات السنة.\nتنظم الدورات في الجماعات نفسها، بالعربية والأمازيغية، ويستفيد منها أعضاء الجمعيات والتعاونيات.".into(),
        title_fr: "Azilal : les formations arrivent dans les communes de montagne avant la fin de l’année".into(),
        text_fr: "La division de l’action sociale ouvre les inscriptions aux formations de l’année.\nElles se tiennent dans les communes mêmes, en arabe et en tamazight, pour les membres des associations et des coopératives.".into(),
        background_ar: "يشمل البرنامج كل جماعات الإقليم منذ انطلاقه.".into(),
        background_fr: "Le programme couvre toutes les communes de la province depuis son lancement.".into(),
        glossary_ar: "فريق التنشيط: من يرافق الساكنة في الدوار أو الحي.".into(),
        glossary_fr: "Équipe d’animation : qui accompagne les habitants du douar ou du quartier.".into(),
        contact: "قسم العمل الاجتماعي، عمالة أزيلال، 00-00-00-23-05".into(),
        embargo: DateTime::from_timestamp(1_795_000_000, 0),
        year: 2026,
        figures: "sessions persons women target".into(),
        state: State::Submitted,
        correction: String::new(),
        withdrawn_why: String::new(),
        withdrawn_at: None,
        made_by: None,
        edited_by: None,
        submitted_by: None,
        version: 3,
        made_at: DateTime::UNIX_EPOCH,
    }
}

pub fn content() -> Content {
    let figure = |kind, value, said: &str| Figure { kind, value, said: said.into() };
    let figures = vec![
        figure(FigureKind::Sessions, Some(14), ""),
        figure(FigureKind::Persons, Some(1_204), ""),
        figure(FigureKind::Women, None, ""),
        figure(FigureKind::Target, Some(18_000), "أزيد من 18 000"),
    ];
    let around = Around {
        place_ar: "إقليم أزيلال".into(),
        place_fr: "Azilal".into(),
        occasion_ar: "الملتقى الإقليمي للتواصل".into(),
        occasion_fr: "Forum provincial de la communication".into(),
    };
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
    let one = Release {
        correction: "عدد الدورات أربع عشرة لا ثلاث عشرة.".into(), ..release()
    };
    Content::of(&one, around, figures, day)
}

pub fn public() -> Public {
    let one = release();
    Public {
        id: one.id,
        place: one.place,
        state: State::Approved,
        withdrawn_why: String::new(),
        withdrawn_at: None,
        no: 2,
        content: content(),
        first_at: DateTime::UNIX_EPOCH,
        last_at: DateTime::UNIX_EPOCH,
    }
}
