//! Needs of two provinces, as their committees, surveys and troubles show them. The wordings are ours.

use super::days;
use crate::{
    features::{
        modules::Domain,
        needs::{self, NeedId, NeedSource, NewNeed},
    },
    foundation::{Cx, Error},
};
use chrono::Datelike;
use kit_db::WriteTx;

use Domain::{
    Administration, Development, Finance, Iga, Participatory, Personal, SocialEngineering,
    Technical,
};
use NeedSource::{Committee, Observation, ProjectFailure, RefusedEnrolment, Survey};

/// Place, audience, persons, domain, competence, levels, urgency with impact and feasibility, source with a note.
struct Line(
    &'static str,
    &'static str,
    i64,
    Domain,
    [&'static str; 2],
    (i64, i64),
    [i64; 3],
    (NeedSource, &'static str),
);

const AZILAL: [Line; 14] = [
    Line(
        "05.081",
        "cldh",
        60,
        SocialEngineering,
        [
            "دراسة ملف مشروع وتعليل القرار كتابة",
            "Examiner un dossier de projet et motiver la décision par écrit",
        ],
        (1, 3),
        [5, 5, 4],
        (ProjectFailure, "ثلاثة مشاريع توقفت في سنتها الأولى."),
    ),
    Line(
        "05.081",
        "holders",
        90,
        Iga,
        ["إعداد مخطط أعمال بأرقام صحيحة", "Établir un plan d’affaires aux chiffres justes"],
        (0, 2),
        [5, 5, 4],
        (Survey, "استمارة دجنبر، 64 جوابا."),
    ),
    Line(
        "05.081",
        "associations",
        75,
        Finance,
        [
            "مسك محاسبة الجمعية وتبرير المصاريف",
            "Tenir la comptabilité de l’association et justifier les dépenses",
        ],
        (1, 3),
        [5, 4, 4],
        (ProjectFailure, "شطر ثان لم يُصرف لغياب الفواتير."),
    ),
    Line(
        "05.081.03.09",
        "population",
        40,
        Participatory,
        [
            "ترتيب حاجات الدوار معا في لقاء واحد",
            "Hiérarchiser ensemble les besoins du douar en une rencontre",
        ],
        (0, 2),
        [3, 4, 4],
        (Observation, "لقاء تبانت."),
    ),
    Line(
        "05.081",
        "eaq",
        35,
        Participatory,
        [
            "تنشيط تشخيص تشاركي مع النساء والشباب",
            "Animer un diagnostic participatif avec les femmes et les jeunes",
        ],
        (1, 3),
        [4, 5, 5],
        (Committee, "طلب اللجنة الإقليمية."),
    ),
    Line(
        "05.081",
        "eaq",
        35,
        Personal,
        [
            "تسيير اجتماع وإعطاء الكلمة لمن لا يتكلم",
            "Conduire une réunion et donner la parole à qui ne la prend pas",
        ],
        (2, 3),
        [3, 4, 5],
        (Observation, ""),
    ),
    Line(
        "05.081",
        "das",
        18,
        Development,
        ["تتبع المشاريع بلوحة قيادة شهرية", "Suivre les projets par un tableau de bord mensuel"],
        (1, 3),
        [4, 5, 5],
        (Committee, ""),
    ),
    Line(
        "05.081",
        "elected",
        50,
        SocialEngineering,
        [
            "ربط برنامج عمل الجماعة ببرامج التنمية البشرية",
            "Relier le programme d’action communal à ceux du développement humain",
        ],
        (1, 2),
        [3, 4, 3],
        (Committee, ""),
    ),
    Line(
        "05.081.03",
        "associations",
        45,
        Personal,
        ["الترافع عن مطلب أمام مسؤول", "Plaider une demande devant un responsable"],
        (0, 2),
        [2, 3, 4],
        (Survey, ""),
    ),
    Line(
        "05.081.03.09",
        "beneficiaries",
        30,
        Administration,
        [
            "تسجيل تعاونية وتدبير جمعها العام",
            "Inscrire une coopérative et tenir son assemblée générale",
        ],
        (0, 2),
        [4, 4, 3],
        (RefusedEnrolment, "11 طلبا بلا مقعد في دورة ماي."),
    ),
    Line(
        "05.081",
        "cpdh",
        22,
        Development,
        [
            "تتبع توصيات الأيام الدراسية وآجالها",
            "Suivre les recommandations des journées d’étude et leurs délais",
        ],
        (1, 2),
        [3, 3, 5],
        (Committee, ""),
    ),
    Line(
        "05.081",
        "services",
        28,
        SocialEngineering,
        [
            "إدماج مقاربة النوع في المشاريع القطاعية",
            "Intégrer l’approche genre dans les projets sectoriels",
        ],
        (1, 2),
        [2, 4, 3],
        (Survey, ""),
    ),
    Line(
        "05.081.09",
        "holders",
        26,
        Technical,
        ["تلفيف منتوجات الجبل وتسويقها", "Emballer et vendre les produits de montagne"],
        (1, 3),
        [4, 4, 2],
        (RefusedEnrolment, "طلبات حاملي مشاريع واويزغت."),
    ),
    Line(
        "05.081",
        "authorities",
        24,
        Development,
        [
            "معرفة مساطر المبادرة وأدوار لجانها",
            "Connaître les procédures de l’Initiative et le rôle de ses comités",
        ],
        (1, 2),
        [2, 3, 5],
        (Observation, ""),
    ),
];

const AZILAL_LAST_YEAR: [Line; 6] = [
    Line(
        "05.081",
        "cldh",
        55,
        Development,
        ["معرفة مساطر المبادرة", "Connaître les procédures de l’Initiative"],
        (0, 2),
        [5, 4, 5],
        (Committee, ""),
    ),
    Line(
        "05.081",
        "eaq",
        35,
        Participatory,
        ["مبادئ التشخيص التشاركي", "Bases du diagnostic participatif"],
        (0, 1),
        [4, 5, 4],
        (Committee, ""),
    ),
    Line(
        "05.081",
        "associations",
        60,
        Administration,
        ["تحرير المحاضر وتجديد المكاتب", "Rédiger les procès-verbaux et renouveler les bureaux"],
        (1, 2),
        [3, 3, 5],
        (Survey, ""),
    ),
    Line(
        "05.081",
        "holders",
        70,
        Iga,
        ["اختيار فكرة مشروع تناسب السوق", "Choisir une idée de projet qui va au marché"],
        (0, 1),
        [4, 4, 4],
        (Survey, ""),
    ),
    Line(
        "05.081",
        "das",
        16,
        Finance,
        ["مراقبة صرف أشطر الاتفاقيات", "Contrôler le versement des tranches des conventions"],
        (1, 3),
        [4, 4, 4],
        (ProjectFailure, ""),
    ),
    Line(
        "05.081.03",
        "associations",
        40,
        SocialEngineering,
        ["صياغة مشروع بأهداف ومؤشرات", "Formuler un projet avec objectifs et indicateurs"],
        (1, 2),
        [3, 4, 4],
        (RefusedEnrolment, ""),
    ),
];

const REHAMNA: [Line; 3] = [
    Line(
        "07.427",
        "cldh",
        48,
        Participatory,
        [
            "تنشيط ورشة موضوعاتية وتلخيص توصياتها",
            "Animer un atelier thématique et en résumer les recommandations",
        ],
        (1, 3),
        [4, 5, 4],
        (Observation, "اليوم الدراسي."),
    ),
    Line(
        "07.427",
        "associations",
        65,
        Iga,
        ["إعداد ملف مشروع مدر للدخل", "Monter un dossier d’activité génératrice de revenus"],
        (0, 2),
        [5, 4, 4],
        (Survey, ""),
    ),
    Line(
        "07.427",
        "elected",
        36,
        Development,
        [
            "قراءة مؤشرات الجماعة واستعمالها في القرار",
            "Lire les indicateurs de la commune et s’en servir pour décider",
        ],
        (1, 2),
        [3, 4, 4],
        (Committee, ""),
    ),
];

/// The needs that were recorded in the autumn before their year: Azilal's of last year and of this one, Rehamna's of this one.
pub async fn load(amina: &Cx, driss: &Cx, tx: &mut WriteTx) -> Result<[Vec<NeedId>; 3], Error> {
    let year = i64::from(amina.today().year());
    let autumn = |cx: &Cx, before| days::in_year(cx, before, (11, 18));
    Ok([
        record(&autumn(amina, 2), tx, &AZILAL_LAST_YEAR, year - 1).await?,
        record(&autumn(amina, 1), tx, &AZILAL, year).await?,
        record(&autumn(driss, 1), tx, &REHAMNA, year).await?,
    ])
}

async fn record(
    cx: &Cx,
    tx: &mut WriteTx,
    lines: &[Line],
    year: i64,
) -> Result<Vec<NeedId>, Error> {
    let mut made = Vec::new();
    for line in lines {
        made.push(needs::record(cx, tx, &line.need(year)).await?);
    }
    Ok(made)
}

impl Line {
    fn need(&self, year: i64) -> NewNeed {
        let Self(place, audience, persons, domain, words, levels, scores, (source, note)) = self;
        NewNeed {
            place: (*place).into(),
            year,
            audience: (*audience).into(),
            persons: *persons,
            domain: *domain,
            competence_ar: words[0].into(),
            competence_fr: words[1].into(),
            level_present: levels.0,
            level_required: levels.1,
            urgency: scores[0],
            impact: scores[1],
            feasibility: scores[2],
            source: *source,
            source_note: (*note).into(),
        }
    }
}
