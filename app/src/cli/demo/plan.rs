//! Annual training plans: Azilal's of this year, approved, with a draft of the next; Rehamna's of last year, approved, and of
//! this year, which waits for its committee.

use super::{accounts::acting, days, names::Name};
use crate::{
    features::plans::{
        self, Approval, AxisId, LineDraft, NewPlan, PlanId, READ, Source, Strand, Written,
    },
    foundation::{Cx, Error},
};
use chrono::{Datelike, NaiveDate};
use kit_db::WriteTx;

/// A line: axis, titles, audience, place, sessions, persons, half-days, quarter, dirhams of the INDH, of the commune, of a partner.
struct Told {
    axis: usize,
    title: Name,
    audience: &'static str,
    place: &'static str,
    size: (i64, i64, i64),
    quarter: i64,
    dirhams: [i64; 3],
    trainer: &'static str,
    indicator: &'static str,
    /// Month and days, when they are known.
    days: Option<(u32, u32, u32)>,
}

const AXES: [Name; 4] = [
    ("المقاربة التشاركية والتشخيص الترابي", "Approche participative et diagnostic territorial"),
    ("الأنشطة المدرة للدخل", "Activités génératrices de revenus"),
    ("تنشيط القرب والهندسة الاجتماعية", "Animation de proximité et ingénierie sociale"),
    (
        "التدبير المالي والإداري للجمعيات والتعاونيات",
        "Gestion financière et administrative des associations et coopératives",
    ),
];

const STUDIES: &str = "مكتب دراسات";
const UNIVERSITY: &str = "جامعة السلطان مولاي سليمان";
const ENTRAIDE: &str = "أطر التعاون الوطني";

#[rustfmt::skip]
const LINES: [Told; 12] = [
    Told { axis: 0, title: ("المقاربة التشاركية والتشخيص الترابي", "Approche participative et diagnostic territorial"), audience: "cldh", place: "05.081.03.09", size: (2, 80, 6), quarter: 2, dirhams: [60_000, 12_000, 0], trainer: UNIVERSITY, indicator: "تشخيص تشاركي منجز في كل جماعة مستهدفة", days: None },
    Told { axis: 0, title: ("برمجة مشاريع الجماعة مع الساكنة", "Programmer les projets communaux avec la population"), audience: "elected", place: "05.081", size: (2, 50, 4), quarter: 1, dirhams: [32_000, 8_000, 0], trainer: UNIVERSITY, indicator: "برنامج عمل مصادق عليه في أربع جماعات", days: Some((3, 3, 4)) },
    Told { axis: 0, title: ("تتبع وتقييم المشاريع الاجتماعية", "Suivre et évaluer les projets sociaux"), audience: "das", place: "05.081", size: (1, 18, 4), quarter: 4, dirhams: [21_500, 0, 0], trainer: STUDIES, indicator: "لوحة قيادة محينة كل ثلاثة أشهر", days: Some((12, 15, 16)) },
    Told { axis: 1, title: ("إعداد المشاريع المدرة للدخل وتركيبتها المالية", "Monter un projet générateur de revenus et son financement"), audience: "holders", place: "05.081", size: (1, 36, 8), quarter: 3, dirhams: [54_000, 0, 18_000], trainer: STUDIES, indicator: "20 ملفا مقبولا لدى اللجنة الإقليمية", days: None },
    Told { axis: 1, title: ("تسويق منتوجات التعاونيات النسائية", "Commercialiser les produits des coopératives féminines"), audience: "associations", place: "05.081.03.09", size: (2, 44, 6), quarter: 3, dirhams: [38_000, 0, 26_000], trainer: STUDIES, indicator: "عقدا بيع جديدان لكل تعاونية", days: None },
    Told { axis: 1, title: ("مواكبة حاملي المشاريع بعد التمويل", "Accompagner les porteurs après le financement"), audience: "holders", place: "05.081.09", size: (2, 40, 4), quarter: 4, dirhams: [29_000, 6_000, 0], trainer: ENTRAIDE, indicator: "مشاريع قائمة بعد 12 شهرا: 80 %", days: Some((11, 17, 19)) },
    Told { axis: 2, title: ("تقنيات تنشيط الورشات والاجتماعات", "Techniques d’animation d’ateliers et de réunions"), audience: "eaq", place: "05.081.09", size: (1, 24, 6), quarter: 4, dirhams: [18_500, 0, 0], trainer: ENTRAIDE, indicator: "شبكة ملاحظة مملوءة في كل اجتماع", days: None },
    Told { axis: 2, title: ("الهندسة الاجتماعية لفائدة اللجن المحلية", "Ingénierie sociale pour les comités locaux"), audience: "cldh", place: "05.081", size: (1, 30, 4), quarter: 4, dirhams: [24_000, 4_500, 0], trainer: UNIVERSITY, indicator: "مذكرة مشروع لكل لجنة محلية", days: None },
    Told { axis: 2, title: ("تدبير النزاعات والوساطة الاجتماعية", "Gérer les conflits, médiation sociale"), audience: "authorities", place: "05.081", size: (1, 22, 4), quarter: 2, dirhams: [16_000, 0, 0], trainer: UNIVERSITY, indicator: "دليل وساطة معتمد بالإقليم", days: None },
    Told { axis: 3, title: ("مسك المحاسبة المبسطة للجمعيات", "Tenir la comptabilité simplifiée d’une association"), audience: "associations", place: "05.081", size: (3, 75, 4), quarter: 2, dirhams: [45_000, 9_000, 0], trainer: STUDIES, indicator: "سجلات محاسبة ممسوكة لدى 60 جمعية", days: None },
    Told { axis: 3, title: ("إحداث التعاونيات وتسييرها", "Créer et gérer une coopérative"), audience: "associations", place: "05.081.03.09", size: (2, 48, 6), quarter: 1, dirhams: [36_000, 0, 12_000], trainer: STUDIES, indicator: "ثلاث تعاونيات مسجلة", days: None },
    Told { axis: 3, title: ("الترافع وتعبئة الشركاء", "Plaidoyer et mobilisation des partenaires"), audience: "elected", place: "05.081", size: (1, 25, 4), quarter: 4, dirhams: [19_000, 3_000, 0], trainer: UNIVERSITY, indicator: "اتفاقيتا شراكة موقعتان", days: None },
];

/// What the lines of Azilal rest on: number of the line, the module that is taught, the need of this year that it answers.
const GROUNDS: [(usize, &str, &str); 11] = [
    (0, "التشخيص التشاركي الترابي", "ترتيب حاجات الدوار معا في لقاء واحد"),
    (1, "", "ربط برنامج عمل الجماعة ببرامج التنمية البشرية"),
    (2, "التقييم التشاركي للمشاريع", "تتبع المشاريع بلوحة قيادة شهرية"),
    (3, "المشاريع المدرة للدخل ومخطط الأعمال", "إعداد مخطط أعمال بأرقام صحيحة"),
    (4, "", "تلفيف منتوجات الجبل وتسويقها"),
    (5, "تدبير المشاريع الاجتماعية", "إعداد مخطط أعمال بأرقام صحيحة"),
    (6, "تقنيات التنشيط والتواصل", "تسيير اجتماع وإعطاء الكلمة لمن لا يتكلم"),
    (
        7,
        "أسس المبادرة الوطنية للتنمية البشرية ودلائل المساطر",
        "دراسة ملف مشروع وتعليل القرار كتابة",
    ),
    (9, "التدبير الإداري والمالي للجمعيات", "مسك محاسبة الجمعية وتبرير المصاريف"),
    (10, "إحداث التعاونيات وتدبيرها في الجبل", "تسجيل تعاونية وتدبير جمعها العام"),
    (11, "الترافع من أجل قضايا الجماعة", "الترافع عن مطلب أمام مسؤول"),
];

/// In January a plan is drafted, sent to the committee, and adopted.
const DRAFTED: (u32, u32) = (1, 5);
const SUBMITTED: (u32, u32) = (1, 15);
const APPROVED: (u32, u32) = (1, 22);

/// Rehamna's of last year, which the committee adopted.
pub async fn of_last_year(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let plan = rehamna(cx, tx, 1).await?;
    approve(&days::in_year(cx, 1, APPROVED), tx, plan).await
}

/// Azilal's of this year, which the committee adopted, and Rehamna's, which still waits for it.
pub async fn of_this_year(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let amina = acting(cx, tx, "amina@azilal.example").await?;
    let nadia = acting(cx, tx, "nadia@benimellal.example").await?;
    let writing = days::in_year(&amina, 0, DRAFTED);
    let plan = drafted(&writing, tx, "05.081").await?;
    whole(&writing, tx, plan, &LINES).await?;
    plans::edit(&writing, tx, plan, 1, &written()).await?;
    plans::submit(&days::in_year(&amina, 0, SUBMITTED), tx, plan).await?;
    approve(&days::in_year(&nadia, 0, APPROVED), tx, plan).await?;
    rehamna(cx, tx, 0).await.map(drop)
}

/// Azilal's of next year has begun to be written: three lines.
pub async fn of_next_year(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let amina = acting(cx, tx, "amina@azilal.example").await?;
    let amina = days::in_year(&amina, 0, (11, 9));
    let year = i64::from(amina.today().year()) + 1;
    let plan = draft_of(&amina, tx, "05.081", year).await?;
    let axis = plans::axis(&amina, tx, plan, AXES[1], None).await?;
    for told in &LINES[3..6] {
        let told = Told { days: None, ..*told };
        let draft = line(tx, &told, Some(axis), ("05.081", year)).await?;
        plans::line(&amina, tx, plan, &draft).await?;
    }
    Ok(())
}

/// Rehamna's three lines of a year, sent to the committee.
async fn rehamna(cx: &Cx, tx: &mut WriteTx, before: i32) -> Result<PlanId, Error> {
    let driss = acting(cx, tx, "driss@rehamna.example").await?;
    let writing = days::in_year(&driss, before, DRAFTED);
    let plan = drafted(&writing, tx, "07.427").await?;
    let axis = plans::axis(&writing, tx, plan, AXES[0], None).await?;
    let year = i64::from(writing.today().year());
    for told in [&LINES[0], &LINES[1], &LINES[9]] {
        let told = Told { place: "07.427", days: None, ..*told };
        let draft = line(tx, &told, Some(axis), ("07.427", year)).await?;
        plans::line(&writing, tx, plan, &draft).await?;
    }
    plans::submit(&days::in_year(&driss, before, SUBMITTED), tx, plan).await?;
    Ok(plan)
}

/// The plan of a place for the year in which it is written, without lines.
async fn drafted(cx: &Cx, tx: &mut WriteTx, place: &str) -> Result<PlanId, Error> {
    draft_of(cx, tx, place, i64::from(cx.today().year())).await
}

async fn draft_of(cx: &Cx, tx: &mut WriteTx, place: &str, year: i64) -> Result<PlanId, Error> {
    let new = NewPlan {
        strand: Strand::Training,
        place: place.into(),
        year,
        needs: Vec::new(),
        themes: Vec::new(),
    };
    Ok(plans::draft(cx, tx, &new).await?.0)
}

async fn whole(cx: &Cx, tx: &mut WriteTx, plan: PlanId, lines: &[Told]) -> Result<(), Error> {
    let mut axes = Vec::new();
    for title in AXES {
        axes.push(plans::axis(cx, tx, plan, title, None).await?);
    }
    let year = plans::find_for(cx, tx, READ, plan).await?.year;
    for told in lines {
        let draft = line(tx, told, axes.get(told.axis).copied(), ("05.081", year)).await?;
        plans::line(cx, tx, plan, &draft).await?;
    }
    Ok(())
}

/// A line with the module and the need that it rests on, when the province has them.
async fn line(
    tx: &WriteTx,
    told: &Told,
    axis: Option<AxisId>,
    (province, year): (&str, i64),
) -> Result<LineDraft, Error> {
    let (groups, persons, half_days) = told.size;
    let at = LINES.iter().position(|line| line.title == told.title);
    let grounds = GROUNDS.iter().find(|(line, _, _)| Some(*line) == at);
    let (module, need) = grounds.map_or(("", ""), |(_, module, need)| (*module, *need));
    let needs = plans::needs_titled(tx, (province, year), &[need]).await?;
    let sources = [Source::Indh, Source::Commune, Source::Partner];
    let budgets = sources.into_iter().zip(told.dirhams.map(|dirhams| dirhams * 100));
    let date =
        |month, day| NaiveDate::from_ymd_opt(i32::try_from(year).unwrap_or_default(), month, day);
    Ok(LineDraft {
        axis,
        title_ar: told.title.0.into(),
        title_fr: told.title.1.into(),
        module: plans::module_titled(tx, province, module).await?,
        audience: Some(told.audience.into()),
        groups,
        persons,
        half_days,
        place: told.place.into(),
        quarter: told.quarter,
        month: None,
        starts_on: told.days.and_then(|(month, from, _)| date(month, from)),
        ends_on: told.days.and_then(|(month, _, to)| date(month, to)),
        trainer: told.trainer.into(),
        indicator: told.indicator.into(),
        budgets: budgets.collect(),
        answers: needs.into_iter().map(|need| (need, persons.min(25))).collect(),
        action: None,
    })
}

/// On the day of the committee, as its minutes say.
async fn approve(cx: &Cx, tx: &mut WriteTx, plan: PlanId) -> Result<(), Error> {
    let on = cx.today();
    let minutes = format!("محضر اللجنة رقم {}/01", on.year());
    plans::approve(cx, tx, plan, &Approval { on, minutes }).await
}

fn written() -> Written {
    Written {
        context: "يأتي هذا المخطط في المرحلة الثالثة من المبادرة الوطنية للتنمية البشرية، ويضع الجماعات الجبلية والشباب والنساء القرويات في مقدمة أولوياته.\nوهو ثمرة لقاءات مع اللجن المحلية والجمعيات بتبانت ودمنات وأزيلال.".into(),
        method: "جمعت الحاجيات بطلبات اللجن المحلية وباستمارة وزعت على الجمعيات والتعاونيات، ثم رتبت حسب الاستعجال والأثر وقابلية الإنجاز.".into(),
        objectives: "أن تنجز كل لجنة محلية تشخيصا تشاركيا وبرنامج عمل.\nأن يعد حاملو المشاريع ملفات كاملة قابلة للتمويل.\nأن تمسك الجمعيات والتعاونيات محاسبة مبسطة وسليمة.".into(),
        logistics: "قاعات مراكز التربية والتكوين ودور الطالبة، والنقل على حساب الإقليم للمستفيدين القادمين من الجماعات البعيدة.".into(),
        evaluation: "استمارة عند نهاية كل دورة، واختبار قبلي وبعدي حين يسمح به الموضوع، وتتبع الاستعمال بعد ستة أشهر.".into(),
        risks: "انقطاع الطرق الجبلية شتاء: تبرمج الدورات بالجبل بين أبريل وأكتوبر.\nتأخر المكونين: لائحة احتياطية من أطر المصالح الخارجية.".into(),
        governance: "تقرر اللجنة الإقليمية للتنمية البشرية، ويتتبع قسم العمل الاجتماعي التنفيذ، ويعرض تقرير كل ثلاثة أشهر.".into(),
    }
}
