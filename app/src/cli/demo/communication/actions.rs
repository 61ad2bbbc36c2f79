//! What four provinces do in a year of communication, and what of it was done.

use super::super::names::Name;

/// A day on which an action was done: who was counted, who was estimated beside them, what the indicator had come to.
type Done = ((u32, u32), i64, i64, i64);

pub struct Told {
    /// Which objective.
    pub axis: usize,
    pub title: Name,
    pub audience: &'static str,
    pub channel: &'static str,
    /// Empty for the province itself.
    pub place: &'static str,
    pub month: u32,
    pub day: Option<u32>,
    /// Times, persons to reach.
    pub size: (i64, i64),
    /// Of the INDH, of the commune, of a partner.
    pub dirhams: [i64; 3],
    pub responsible: &'static str,
    pub partners: &'static str,
    pub indicator: (&'static str, i64),
    pub done: &'static [Done],
}

const CELL: &str = "خلية التواصل بقسم العمل الاجتماعي";
const TEAMS: &str = "فرق تنشيط الأحياء";
const HEAD: &str = "رئيس قسم العمل الاجتماعي";
const COMMUNE: &str = "الجماعات";
const NETWORK: &str = "شبكة الجمعيات";
const RADIO: &str = "الإذاعة الجهوية";

#[rustfmt::skip]
pub const AZILAL: &[Told] = &[
    Told { axis: 0, title: ("لقاءات الدواوير للتعريف بطلب المشاريع", "Rencontres de douar sur l’appel à projets"), audience: "population", channel: "douar", place: "05.081.03.09", month: 2, day: None, size: (4, 320), dirhams: [12_000, 4_000, 0], responsible: TEAMS, partners: COMMUNE, indicator: ("دواوير شملها اللقاء", 12), done: &[((2, 10), 74, 0, 3), ((2, 17), 81, 0, 6), ((3, 3), 58, 0, 9), ((3, 11), 66, 0, 12)] },
    Told { axis: 0, title: ("يوم في السوق: الشباك المتنقل", "Une journée au souk : le guichet qui se déplace"), audience: "holders", channel: "souk", place: "05.081.03.09", month: 4, day: None, size: (6, 600), dirhams: [18_000, 6_000, 0], responsible: CELL, partners: COMMUNE, indicator: ("استمارات سلمت", 200), done: &[((4, 5), 96, 150, 38), ((4, 19), 110, 180, 81), ((5, 3), 102, 150, 117), ((5, 24), 88, 120, 149)] },
    Told { axis: 0, title: ("ذكرى انطلاق المبادرة: أبواب مفتوحة", "Anniversaire de l’INDH : portes ouvertes"), audience: "population", channel: "fair", place: "", month: 5, day: Some(18), size: (1, 900), dirhams: [65_000, 10_000, 15_000], responsible: HEAD, partners: NETWORK, indicator: ("أروقة المشاريع", 20), done: &[((5, 18), 740, 1_200, 23)] },
    Told { axis: 0, title: ("برنامج إذاعي بالأمازيغية كل شهر", "Une émission mensuelle en amazigh"), audience: "population", channel: "radio", place: "", month: 9, day: None, size: (10, 15_000), dirhams: [30_000, 0, 10_000], responsible: CELL, partners: RADIO, indicator: ("أسئلة المستمعين", 100), done: &[((1, 28), 0, 9_000, 8), ((2, 25), 0, 9_000, 17), ((4, 29), 0, 11_000, 36), ((6, 24), 0, 12_000, 52), ((9, 30), 0, 12_000, 70)] },
    Told { axis: 1, title: ("لقاءات النساء والشباب قبل ترتيب الحاجيات", "Rencontres de femmes et de jeunes avant le choix des priorités"), audience: "population", channel: "douar", place: "05.081.03.09", month: 3, day: None, size: (3, 150), dirhams: [9_000, 0, 0], responsible: TEAMS, partners: NETWORK, indicator: ("مداخلات النساء والشباب في المائة", 50), done: &[((3, 8), 61, 0, 47), ((3, 15), 48, 0, 52), ((3, 22), 55, 0, 55)] },
    Told { axis: 1, title: ("تكوين فرق التنشيط على الجواب", "Préparer les équipes à répondre"), audience: "eaq", channel: "meeting", place: "", month: 1, day: Some(29), size: (1, 45), dirhams: [6_500, 0, 0], responsible: CELL, partners: "", indicator: ("أسئلة لها جواب مكتوب", 40), done: &[((1, 29), 41, 0, 40)] },
    Told { axis: 1, title: ("مجموعات التراسل بين اللجن المحلية", "Groupes de messagerie entre comités locaux"), audience: "cldh", channel: "messaging", place: "", month: 6, day: None, size: (1, 120), dirhams: [0, 0, 0], responsible: CELL, partners: "", indicator: ("أعضاء في المجموعات", 100), done: &[] },
    Told { axis: 2, title: ("مراسلة الشركاء بآجال الأشطر", "Lettre aux partenaires sur les échéances des tranches"), audience: "associations", channel: "letter", place: "", month: 7, day: None, size: (2, 130), dirhams: [3_000, 0, 0], responsible: HEAD, partners: "", indicator: ("أجوبة في الأجل في المائة", 80), done: &[((7, 6), 127, 0, 63)] },
    Told { axis: 2, title: ("ملتقى تبادل التجارب مع تعاونيات الجبل", "Forum d’échange avec les coopératives de montagne"), audience: "associations", channel: "forum", place: "05.081.09", month: 11, day: Some(12), size: (1, 180), dirhams: [42_000, 8_000, 20_000], responsible: CELL, partners: NETWORK, indicator: ("اتفاقات تعاون", 5), done: &[] },
    Told { axis: 3, title: ("خميس الإعلام: حصيلة السنة", "Jeudi des médias : le bilan de l’année"), audience: "press", channel: "media_thursday", place: "", month: 12, day: Some(17), size: (1, 25), dirhams: [9_000, 0, 0], responsible: HEAD, partners: "", indicator: ("مقالات منشورة", 10), done: &[] },
    Told { axis: 3, title: ("ملف صحفي عن مشاريع النساء القرويات", "Dossier de presse sur les projets de femmes rurales"), audience: "press", channel: "press", place: "", month: 3, day: Some(8), size: (1, 30), dirhams: [7_500, 0, 0], responsible: CELL, partners: "", indicator: ("مقالات منشورة", 6), done: &[((3, 8), 28, 0, 7)] },
    Told { axis: 3, title: ("مطوية: مشروع ناجح يروي قصته", "Dépliant : un projet raconte son histoire"), audience: "holders", channel: "leaflet", place: "", month: 10, day: None, size: (2, 2_000), dirhams: [16_000, 0, 4_000], responsible: CELL, partners: NETWORK, indicator: ("نسخ موزعة", 2_000), done: &[((10, 9), 0, 850, 900)] },
    Told { axis: 0, title: ("يوم في السوق مع لجنة تبانت", "Une journée au souk avec le comité de Tabant"), audience: "holders", channel: "souk", place: "05.081.03.09", month: 4, day: None, size: (1, 90), dirhams: [4_000, 0, 0], responsible: TEAMS, partners: COMMUNE, indicator: ("استمارات سلمت", 30), done: &[((4, 12), 72, 0, 26)] },
];

#[rustfmt::skip]
pub const BENI_MELLAL: &[Told] = &[
    Told { axis: 0, title: ("قافلة التعريف بالبرامج في سهل تادلة", "Caravane d’information dans la plaine du Tadla"), audience: "population", channel: "caravan", place: "", month: 4, day: None, size: (5, 1_500), dirhams: [70_000, 15_000, 0], responsible: CELL, partners: COMMUNE, indicator: ("جماعات زارتها القافلة", 5), done: &[((4, 14), 260, 400, 1), ((4, 16), 310, 450, 2), ((4, 21), 280, 300, 3)] },
    Told { axis: 0, title: ("ذكرى انطلاق المبادرة: معرض المشاريع", "Anniversaire de l’INDH : exposition des projets"), audience: "population", channel: "fair", place: "", month: 5, day: Some(18), size: (1, 1_200), dirhams: [80_000, 20_000, 0], responsible: HEAD, partners: NETWORK, indicator: ("أروقة المشاريع", 30), done: &[((5, 18), 1_020, 2_000, 31)] },
    Told { axis: 1, title: ("ورشات الشباب في مراكز القرب", "Ateliers de jeunes dans les centres de proximité"), audience: "beneficiaries", channel: "meeting", place: "", month: 10, day: None, size: (4, 200), dirhams: [22_000, 0, 8_000], responsible: TEAMS, partners: NETWORK, indicator: ("أفكار مشاريع", 40), done: &[((10, 13), 52, 0, 12)] },
    Told { axis: 2, title: ("لقاء المصالح الخارجية حول الالتقائية", "Rencontre des services extérieurs sur la convergence"), audience: "services", channel: "meeting", place: "", month: 2, day: Some(12), size: (1, 40), dirhams: [5_000, 0, 0], responsible: HEAD, partners: "", indicator: ("التزامات مكتوبة", 8), done: &[((2, 12), 34, 0, 6)] },
    Told { axis: 3, title: ("خميس الإعلام الجهوي", "Jeudi des médias régional"), audience: "press", channel: "media_thursday", place: "", month: 12, day: Some(17), size: (1, 35), dirhams: [12_000, 0, 0], responsible: HEAD, partners: RADIO, indicator: ("مقالات منشورة", 15), done: &[] },
];

#[rustfmt::skip]
pub const REHAMNA: &[Told] = &[
    Told { axis: 0, title: ("إعلان نتائج الورشات في الأسواق", "Annoncer au souk les résultats des ateliers"), audience: "population", channel: "souk", place: "", month: 3, day: None, size: (4, 800), dirhams: [14_000, 4_000, 0], responsible: CELL, partners: COMMUNE, indicator: ("أسواق شملها الإعلان", 4), done: &[] },
    Told { axis: 1, title: ("لقاء استرجاع مع الجمعيات", "Rencontre de restitution avec les associations"), audience: "associations", channel: "meeting", place: "", month: 2, day: Some(18), size: (1, 160), dirhams: [18_000, 0, 5_000], responsible: HEAD, partners: NETWORK, indicator: ("جمعيات حاضرة", 130), done: &[] },
    Told { axis: 2, title: ("رسائل قصيرة بآجال الأفكار", "SMS sur les délais de dépôt des idées"), audience: "associations", channel: "sms", place: "", month: 2, day: None, size: (2, 170), dirhams: [4_000, 0, 0], responsible: CELL, partners: "", indicator: ("أفكار أودعت في الأجل", 90), done: &[] },
    Told { axis: 3, title: ("ذكرى انطلاق المبادرة: يوم التعاونيات", "Anniversaire de l’INDH : journée des coopératives"), audience: "population", channel: "fair", place: "", month: 5, day: Some(18), size: (1, 700), dirhams: [48_000, 12_000, 10_000], responsible: HEAD, partners: NETWORK, indicator: ("تعاونيات عارضة", 25), done: &[] },
];

#[rustfmt::skip]
pub const AIN_SEBAA: &[Told] = &[
    Told { axis: 0, title: ("لوحات إعلان في الأحياء", "Affiches dans les quartiers"), audience: "population", channel: "poster", place: "", month: 9, day: None, size: (3, 5_000), dirhams: [25_000, 0, 0], responsible: CELL, partners: "", indicator: ("أحياء علقت فيها", 18), done: &[] },
    Told { axis: 1, title: ("يوم التواصل وتبادل التجارب", "Journée de communication et d’échange d’expériences"), audience: "associations", channel: "forum", place: "", month: 3, day: Some(20), size: (1, 220), dirhams: [38_000, 0, 12_000], responsible: HEAD, partners: NETWORK, indicator: ("تجارب معروضة", 12), done: &[] },
    Told { axis: 3, title: ("صفحة المشاريع على الموقع", "La page des projets sur le site"), audience: "population", channel: "web", place: "", month: 6, day: None, size: (1, 8_000), dirhams: [20_000, 0, 0], responsible: CELL, partners: "", indicator: ("مشاريع منشورة", 60), done: &[] },
];
