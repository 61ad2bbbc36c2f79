//! The register of modules: what such programmes teach, in the sheets of the nation and of a province. The texts are ours.

use crate::{
    features::modules::{self, Domain, Method, ModuleId, NewModule},
    foundation::{Cx, Error},
};
use kit_db::WriteTx;

/// A text in both languages, one point a line, Arabic first.
type Both = [&'static str; 2];

struct Sheet {
    place: &'static str,
    domain: Domain,
    title: Both,
    hours: i64,
    objectives: Both,
    prerequisites: Both,
    content: Both,
    methods: &'static [Method],
    materials: Both,
    evaluation: Both,
    /// The share of the marks that passes the test, in hundredths; none without a test.
    pass: Option<f64>,
}

use Domain::{
    Administration, Development, Finance, Iga, Participatory, Personal, SocialEngineering,
};
use Method::{
    ActionLearning, Brainstorming, CaseStudy, FieldVisit, Fishbowl, GroupWork, Lecture, Metaplan,
    PeerExchange, RolePlay, Simulation, WorldCafe,
};

/// In the order in which they are loaded: seven of the nation, three of Azilal.
const SHEETS: [Sheet; 10] = [
    Sheet {
        place: "MA",
        domain: Development,
        title: [
            "أسس المبادرة الوطنية للتنمية البشرية ودلائل المساطر",
            "Fondements de l’INDH et manuels de procédures",
        ],
        hours: 12,
        objectives: [
            "شرح فلسفة المبادرة وبرامجها لمن يسمع بها أول مرة\nتحديد من يقرر ومن ينفذ ومن يراقب في كل مرحلة\nإيجاد المسطرة المناسبة لملف معين في أقل من عشر دقائق",
            "Expliquer l’esprit de l’Initiative et ses programmes à qui la découvre\nDire qui décide, qui exécute et qui contrôle à chaque étape\nTrouver en dix minutes la procédure qui convient à un dossier",
        ],
        prerequisites: ["لا شيء", "Aucun"],
        content: [
            "من التشخيص إلى الحصيلة: دورة السنة\nاللجن الوطنية والجهوية والإقليمية والمحلية: التأليف والاختصاص\nمسار ملف مشروع، ورقة بورقة\nالمراقبة والشفافية وحفظ الوثائق",
            "Du diagnostic au bilan : le cycle de l’année\nComités national, régional, provincial et local : composition et attributions\nLe parcours d’un dossier, pièce par pièce\nContrôle, transparence, archivage",
        ],
        methods: &[Lecture, CaseStudy, GroupWork],
        materials: [
            "دلائل المساطر، ملف مشروع كامل بعد حذف الأسماء",
            "Manuels de procédures, un dossier complet rendu anonyme",
        ],
        evaluation: [
            "اختبار من عشرين سؤالا وتمرين على ملف",
            "Test de vingt questions et exercice sur un dossier",
        ],
        pass: Some(0.6),
    },
    Sheet {
        place: "MA",
        domain: Participatory,
        title: ["التشخيص التشاركي الترابي", "Diagnostic territorial participatif"],
        hours: 18,
        objectives: [
            "تنشيط تشخيص في دوار أو حي مع نسائه وشبابه\nترتيب الحاجات مع الساكنة بطريقة يقبلها الجميع\nتحرير خلاصة تقرؤها اللجنة المحلية في نصف ساعة",
            "Animer un diagnostic dans un douar ou un quartier, avec les femmes et les jeunes\nHiérarchiser les besoins d’une manière que tous acceptent\nRédiger une synthèse que le comité local lit en une demi-heure",
        ],
        prerequisites: [
            "معرفة الجماعة أو الحي الذي سيُشخَّص",
            "Connaître la commune ou le quartier à diagnostiquer",
        ],
        content: [
            "تهييء النزول: من نلاقي، متى، وأين تجلس النساء\nخريطة الموارد وخط الزمن والتقويم الفصلي\nشجرة المشاكل والمقابلة نصف الموجهة\nالتصويت المرجح والإرجاع إلى الساكنة",
            "Préparer la descente : qui, quand, et où les femmes prennent la parole\nCarte des ressources, ligne du temps, calendrier des saisons\nArbre à problèmes et entretien semi-directif\nVote pondéré et restitution à la population",
        ],
        methods: &[Brainstorming, Metaplan, GroupWork, FieldVisit, ActionLearning],
        materials: [
            "بطاقات ملونة، ورق كبير، أقلام، خريطة الجماعة",
            "Cartes de couleur, grandes feuilles, feutres, carte de la commune",
        ],
        evaluation: [
            "ملاحظة تمرين في الميدان بشبكة، وقراءة الخلاصة المحررة",
            "Exercice de terrain observé avec une grille, lecture de la synthèse rédigée",
        ],
        pass: Some(0.6),
    },
    Sheet {
        place: "MA",
        domain: Iga,
        title: [
            "المشاريع المدرة للدخل ومخطط الأعمال",
            "Activités génératrices de revenus et plan d’affaires",
        ],
        hours: 24,
        objectives: [
            "اختيار فكرة تناسب السوق وحاملها\nحساب الكلفة وثمن البيع وعتبة المردودية\nكتابة مخطط أعمال يُدافَع عنه أمام لجنة",
            "Choisir une idée qui va au marché et à son porteur\nCalculer le coût, le prix de vente et le seuil de rentabilité\nÉcrire un plan d’affaires et le défendre devant un comité",
        ],
        prerequisites: ["فكرة مشروع، ومبادئ الحساب", "Une idée de projet et les quatre opérations"],
        content: [
            "من الفكرة إلى الزبون: زيارة سوق أسبوعي\nدفتر المصاريف والمداخيل\nالتمويل: المساهمة، المنحة، القرض الصغير\nعرض المشروع في سبع دقائق",
            "De l’idée au client : visite d’un souk\nLe cahier des recettes et des dépenses\nFinancement : apport, subvention, petit crédit\nPrésenter le projet en sept minutes",
        ],
        methods: &[CaseStudy, RolePlay, FieldVisit, PeerExchange, ActionLearning],
        materials: [
            "نموذج مخطط أعمال، آلة حاسبة، أثمنة السوق المحلي",
            "Modèle de plan d’affaires, calculatrice, prix du souk local",
        ],
        evaluation: [
            "مخطط الأعمال المكتوب، وعرضه أمام لجنة صورية",
            "Le plan écrit, et sa défense devant un comité joué",
        ],
        pass: Some(0.5),
    },
    Sheet {
        place: "MA",
        domain: SocialEngineering,
        title: ["تدبير المشاريع الاجتماعية", "Gestion de projets sociaux"],
        hours: 18,
        objectives: [
            "وضع إطار منطقي بمؤشرات قابلة للقياس\nتتبع الإنجاز والصرف شهرا بشهر\nتوقع ما قد يتعثر والتصرف قبل وقوعه",
            "Poser un cadre logique aux indicateurs mesurables\nSuivre mois par mois ce qui se fait et ce qui se dépense\nVoir venir ce qui peut échouer et agir avant",
        ],
        prerequisites: ["المشاركة في مشروع واحد على الأقل", "Avoir pris part à un projet au moins"],
        content: [
            "من الحاجة إلى الهدف: شجرة الأهداف\nالأنشطة والآجال والمسؤوليات\nالميزانية ومصادرها\nلوحة قيادة من صفحة واحدة",
            "Du besoin à l’objectif : l’arbre des objectifs\nActivités, délais, responsables\nLe budget et ses sources\nUn tableau de bord d’une page",
        ],
        methods: &[Lecture, CaseStudy, GroupWork],
        materials: [
            "مشروع حقيقي للدراسة، جداول فارغة",
            "Un projet réel à étudier, des tableaux vierges",
        ],
        evaluation: ["إطار منطقي ينجزه كل فريق", "Un cadre logique par équipe"],
        pass: None,
    },
    Sheet {
        place: "MA",
        domain: Personal,
        title: ["تقنيات التنشيط والتواصل", "Techniques d’animation et de communication"],
        hours: 12,
        objectives: [
            "تسيير اجتماع ينتهي في وقته وبقرارات مكتوبة\nإعطاء الكلمة لمن لا يتكلم\nإعادة صياغة ما قيل دون تحريفه",
            "Conduire une réunion qui finit à l’heure, avec des décisions écrites\nDonner la parole à qui ne la prend pas\nReformuler sans déformer",
        ],
        prerequisites: ["لا شيء", "Aucun"],
        content: [
            "قواعد الجلسة وجدول أعمالها\nالسؤال المفتوح والإصغاء وإعادة الصياغة\nتدبير الاختلاف والمقاطعة\nمحاكاة اجتماع لجنة أمام ملاحظين",
            "Règles et ordre du jour\nQuestion ouverte, écoute, reformulation\nDésaccords et interruptions\nSimuler une réunion de comité devant des observateurs",
        ],
        methods: &[RolePlay, Simulation, Fishbowl, WorldCafe],
        materials: [
            "شبكة ملاحظة، ساعة، سبورة ورقية",
            "Grille d’observation, montre, tableau de papier",
        ],
        evaluation: ["شبكة الملاحظين قبل الدورة وبعدها", "Grille des observateurs, avant et après"],
        pass: None,
    },
    Sheet {
        place: "MA",
        domain: Finance,
        title: [
            "التدبير الإداري والمالي للجمعيات",
            "Gestion administrative et financière des associations",
        ],
        hours: 18,
        objectives: [
            "مسك سجلات الجمعية كما يطلبها القانون والشركاء\nإعداد ميزانية وحساب ختامي\nتبرير كل درهم بوثيقة",
            "Tenir les registres que demandent la loi et les partenaires\nÉtablir un budget et un compte final\nJustifier chaque dirham par une pièce",
        ],
        prerequisites: ["عضوية مكتب جمعية", "Être membre d’un bureau d’association"],
        content: [
            "الجمع العام والمحاضر والتجديد\nدفتر الصندوق ودفتر البنك\nالفاتورة والتوصيل وطلب الأثمنة\nالتقرير المالي المقدم إلى الشريك",
            "Assemblée générale, procès-verbaux, renouvellement\nLivre de caisse et livre de banque\nFacture, reçu, demande de prix\nLe rapport financier remis au partenaire",
        ],
        methods: &[Lecture, CaseStudy, GroupWork, PeerExchange],
        materials: [
            "سجلات فارغة، وثائق محاسبية للتمرين",
            "Registres vierges, pièces comptables d’exercice",
        ],
        evaluation: ["محاسبة شهر كامل تُصحح جماعة", "La comptabilité d’un mois, corrigée ensemble"],
        pass: Some(0.5),
    },
    Sheet {
        place: "MA",
        domain: SocialEngineering,
        title: ["مقاربة النوع في المشاريع المحلية", "Approche genre dans les projets locaux"],
        hours: 9,
        objectives: [
            "رؤية من يعمل ومن يقرر ومن يستفيد في نشاط واحد\nتعديل مشروع حتى تقدر النساء على الاستفادة منه فعلا",
            "Voir qui travaille, qui décide et qui profite dans une activité\nModifier un projet pour que les femmes en profitent vraiment",
        ],
        prerequisites: ["لا شيء", "Aucun"],
        content: [
            "يوم امرأة ويوم رجل: الساعات والأعمال\nالولوج إلى الموارد والتحكم فيها\nمؤشرات مصنفة حسب الجنس",
            "La journée d’une femme, la journée d’un homme\nAccès aux ressources et maîtrise des ressources\nDes indicateurs par sexe",
        ],
        methods: &[Brainstorming, GroupWork, CaseStudy, Fishbowl],
        materials: ["بطاقات، جدول اليوم", "Cartes, tableau de la journée"],
        evaluation: ["تعديل ملف مشروع ومناقشته", "Un dossier repris et discuté"],
        pass: None,
    },
    Sheet {
        place: "05.081",
        domain: Administration,
        title: ["إحداث التعاونيات وتدبيرها في الجبل", "Créer et gérer une coopérative en montagne"],
        hours: 24,
        objectives: [
            "المرور من مجموعة نساء إلى تعاونية مسجلة\nتقسيم العمل والعائد بما يرضي العضوات\nبيع الجوز والتفاح والنسيج خارج الوادي",
            "Passer d’un groupe de femmes à une coopérative inscrite\nPartager le travail et le gain à la satisfaction des membres\nVendre noix, pommes et tissage hors de la vallée",
        ],
        prerequisites: [
            "مجموعة من خمسة أشخاص على الأقل تعمل معا",
            "Un groupe de cinq personnes au moins qui travaille ensemble",
        ],
        content: [
            "خطوات التسجيل وأوراقه\nالجمع العام ومجلس الإدارة\nالثمن والتلفيف والنقل في الشتاء\nزيارة تعاونية سبقت",
            "Les démarches et les papiers\nAssemblée générale et conseil d’administration\nPrix, emballage, transport en hiver\nVisite d’une coopérative plus ancienne",
        ],
        methods: &[CaseStudy, PeerExchange, FieldVisit, ActionLearning],
        materials: [
            "نموذج قانون أساسي، عينات من المنتوج",
            "Modèle de statuts, échantillons du produit",
        ],
        evaluation: ["ملف تسجيل كامل لكل مجموعة", "Un dossier d’inscription complet par groupe"],
        pass: None,
    },
    Sheet {
        place: "05.081",
        domain: Participatory,
        title: ["التقييم التشاركي للمشاريع", "Évaluation participative des projets"],
        hours: 12,
        objectives: [
            "تقييم مشروع مع المستفيدين لا في غيابهم\nاستخراج دروس تُكتب في صفحة",
            "Évaluer un projet avec ses bénéficiaires et non sans eux\nEn tirer des leçons qui tiennent sur une page",
        ],
        prerequisites: ["متابعة دورة التشخيص التشاركي", "Avoir suivi le diagnostic participatif"],
        content: [
            "أسئلة التقييم: من يطرحها ولمن\nقصة التغيير الأهم\nلقاء الإرجاع وخطة التصحيح",
            "Les questions : qui les pose, à qui\nLe récit du changement le plus marquant\nRestitution et plan de correction",
        ],
        methods: &[Metaplan, FieldVisit, WorldCafe, GroupWork],
        materials: ["بطاقات، صور المشروع قبل وبعد", "Cartes, photos du projet avant et après"],
        evaluation: [
            "تقرير من صفحة عن مشروع زاره الفريق",
            "Un rapport d’une page sur un projet visité",
        ],
        pass: None,
    },
    Sheet {
        place: "05.081",
        domain: Personal,
        title: ["الترافع من أجل قضايا الجماعة", "Plaidoyer pour les causes de la commune"],
        hours: 12,
        objectives: [
            "صياغة مطلب واضح مدعوم بأرقام\nمعرفة من بيده القرار ومتى يُخاطَب\nعرض المطلب في خمس دقائق",
            "Formuler une demande claire, chiffres à l’appui\nSavoir qui décide et quand lui parler\nPrésenter la demande en cinq minutes",
        ],
        prerequisites: ["تقنيات التنشيط والتواصل", "Techniques d’animation et de communication"],
        content: [
            "من الشكوى إلى المطلب\nخريطة الفاعلين\nالرسالة واللقاء وما بعدهما",
            "De la plainte à la demande\nLa carte des acteurs\nLa lettre, la rencontre et la suite",
        ],
        methods: &[RolePlay, Simulation, GroupWork],
        materials: ["أرقام الجماعة من الإحصاء", "Les chiffres de la commune au recensement"],
        evaluation: ["لقاء محاكى مع مسؤول", "Une rencontre jouée avec un responsable"],
        pass: None,
    },
];

/// The register, in the order of the list above.
pub async fn load(nation: &Cx, azilal: &Cx, tx: &mut WriteTx) -> Result<Vec<ModuleId>, Error> {
    let mut made = Vec::new();
    for sheet in &SHEETS {
        let cx = if sheet.place == "MA" { nation } else { azilal };
        made.push(modules::write(cx, tx, &sheet.module(), None).await?);
    }
    Ok(made)
}

impl Sheet {
    fn module(&self) -> NewModule {
        let both = |[ar, fr]: &Both| format!("{ar}\n{fr}");
        NewModule {
            place: self.place.into(),
            domain: self.domain,
            title_ar: self.title[0].into(),
            title_fr: self.title[1].into(),
            hours: self.hours,
            objectives: both(&self.objectives),
            prerequisites: both(&self.prerequisites),
            content: both(&self.content),
            methods: self.methods.to_vec(),
            materials: both(&self.materials),
            evaluation: both(&self.evaluation),
            certificate_share: 0.8,
            test_pass: self.pass,
        }
    }
}
