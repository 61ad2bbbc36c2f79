//! The session of Aït Bougmez as its synthesis report tells it: Tabant, 14 to 17 July 2011, four days, two groups, the
//! second of a series after Marrakech. Facts are the report's, words are ours, the facilitators are invented.

use super::names::Name;

/// As the report prints its dates, in the order of its right-to-left line.
pub const AS_WRITTEN: &str = "17-14 يوليوز 2011";

pub const SERIES: Name = (
    "دعم وتنمية شبكات مراكز TC بالمغرب",
    "Appui aux réseaux de centres TC au Maroc",
);

pub const TITLE: Name = (
    "دورة تكوينية حول إعداد المشاريع الصغرى داخل مراكز TC",
    "Session de formation sur la préparation de micro-projets dans les centres TC",
);

pub const MARRAKECH: Name = (
    "الدورة التكوينية الأولى لشبكات مراكز TC",
    "Première session de formation des réseaux de centres TC",
);

pub const VENUE: Name = ("فضاء TC، تبانت", "Espace TC, Tabant");

pub const GROUPS: [Name; 2] = [
    ("النسيج الجمعوي لأيت بوكماز", "Tissu associatif d’Aït Bougmez"),
    ("النسيج الجمعوي لكلميم", "Tissu associatif de Guelmim"),
];

pub const FACILITATORS: [Name; 3] = [
    ("عبد الواحد تيزي", "Abdelouahed Tizi"),
    ("السعدية أومنصور", "Saadia Oumansour"),
    ("مبارك الواحي", "Mbarek El Ouahi"),
];

/// Day (1 to 4), time, title, method key.
pub const AGENDA: [(u32, &str, Name, Name); 13] = [
    (1, "09:00", ("استقبال المشاركات والمشاركين وتقديم الجدد منهم", "Accueil et présentation des nouveaux participants"), ("جلسة عامة", "Plénière")),
    (1, "10:00", ("التذكير بمضامين دورة مراكش", "Rappel des contenus de la session de Marrakech"), ("عرض ونقاش", "Exposé-débat")),
    (1, "11:00", ("ما أنجز بين الدورتين: أيت بوكماز وكلميم", "Ce qui a été fait entre les deux sessions : Aït Bougmez et Guelmim"), ("ورشتان", "Deux ateliers")),
    (1, "15:00", ("تقاسم نتائج الورشتين", "Mise en commun des deux ateliers"), ("جلسة عامة", "Plénière")),
    (2, "09:00", ("تعريف المشاريع الصغرى وأهدافها ومراحل إنجازها", "Définition, objectifs et étapes des micro-projets"), ("عروض", "Exposés")),
    (2, "14:30", ("الخدمات والمنتوج المنتظر والموارد والفئات المستهدفة", "Services, produit attendu, ressources et groupes cibles"), ("ورشات", "Ateliers")),
    (3, "09:00", ("تحضير اجتماع مع الفئات المستهدفة وكيفية تدبيره", "Préparer et conduire une réunion avec les groupes cibles"), ("فريق عمل", "Travail en équipe")),
    (3, "11:00", ("اجتماع مع شباب أيت بوكماز", "Réunion avec les jeunes d’Aït Bougmez"), ("محاكاة بشبكة ملاحظة", "Réunion observée, grille à l’appui")),
    (3, "15:00", ("اجتماع مع فلاحي أيت بوكماز", "Réunion avec les agriculteurs d’Aït Bougmez"), ("محاكاة بشبكة ملاحظة", "Réunion observée, grille à l’appui")),
    (3, "22:00", ("فقرة من التراث المحلي، ليلة 16/17", "Soirée du patrimoine local, nuit du 16 au 17"), ("تنشيط", "Animation")),
    (4, "09:00", ("خطة مدققة للعمل بأيت بوكماز وكلميم", "Plan de travail détaillé pour Aït Bougmez et Guelmim"), ("ورشتان", "Deux ateliers")),
    (4, "11:30", ("الاتفاق على المراحل المقبلة لإرساء مشاريع TC", "Accord sur les étapes suivantes des projets TC"), ("جلسة عامة", "Plénière")),
    (4, "12:30", ("اختتام الدورة", "Clôture"), ("جلسة عامة", "Plénière")),
];
