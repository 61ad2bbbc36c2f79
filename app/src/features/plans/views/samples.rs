//! The plans that samples show: Azilal's of 2026, invented, as full as a real one.

mod spoken;

pub use spoken::{spoken, spoken_document};

use crate::{
    features::{
        modules::Domain,
        needs::NeedId,
        plans::{
            document::Document,
            line::{Axis, AxisId, Budget, Line, LineId, Source},
            need::{Answer, Need},
            outreach::Reach,
            plan::{Plan, PlanId, PlanState, Strand},
            progress::{LinePersons, LineSession, Progress, Results},
        },
        training::SessionState,
    },
    foundation::{
        events::EventId,
        journal::{Change, Entry},
    },
};
use chrono::{DateTime, NaiveDate};
use kit_db::uuid::Uuid;

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

pub(super) fn uuid(no: usize) -> Uuid {
    Uuid::from_u128(0x018f_0000_0000_7000_8000_0000_0000_0000 + no as u128)
}

pub fn plan(state: PlanState) -> Plan {
    let approved = state == PlanState::Approved;
    Plan {
        id: PlanId(uuid(0)),
        strand: Strand::Training,
        place: "05.081".into(),
        year: 2026,
        state,
        revision: i64::from(approved),
        context: "يندرج هذا المخطط في إطار المرحلة الثالثة من المبادرة الوطنية للتنمية البشرية.\nوهو يولي الأهمية للجماعات الجبلية ولتشغيل الشباب.".into(),
        method: "استمارة وزعت على اللجن المحلية، وثلاث جلسات جماعية بتبانت ودمنات وأزيلال.".into(),
        objectives: "تقوية قدرات أعضاء اللجن المحلية في التشخيص والبرمجة.".into(),
        logistics: "قاعات مراكز التربية والتكوين ودار الطالبة، والنقل على حساب الإقليم.".into(),
        evaluation: "استمارة عند نهاية كل دورة، ثم تتبع بعد ستة أشهر.".into(),
        risks: "انقطاع الطريق شتاء: تبرمج الدورات الجبلية بين أبريل وشتنبر.".into(),
        governance: String::new(),
        submitted_at: (state != PlanState::Draft).then_some(DateTime::UNIX_EPOCH),
        approved_on: approved.then(|| day(2026, 1, 22)),
        minutes: if approved { "محضر 2026/01".into() } else { String::new() },
        version: 4,
        made_at: DateTime::UNIX_EPOCH,
    }
}

const AXES: [(&str, &str); 3] = [
    ("المقاربة التشاركية والتشخيص الترابي", "Approche participative et diagnostic territorial"),
    ("الأنشطة المدرة للدخل", "Activités génératrices de revenus"),
    (
        "التدبير المالي والإداري للجمعيات والتعاونيات",
        "Gestion financière et administrative des associations et coopératives",
    ),
];

/// Axis, titles, audience, place, sessions, persons, quarter.
type Told = (
    usize,
    (&'static str, &'static str),
    (&'static str, &'static str),
    (&'static str, &'static str),
    i64,
    i64,
    i64,
);

const LINES: [Told; 7] = [
    (
        0,
        (
            "تقنيات التشخيص التشاركي وإعداد برنامج عمل الجماعة مع الساكنة",
            "Techniques du diagnostic participatif et programme d’action communal avec la population",
        ),
        ("أعضاء اللجن المحلية", "Membres des comités locaux"),
        ("تبانت", "Tabant"),
        3,
        75,
        1,
    ),
    (
        0,
        ("تنشيط الاجتماعات والورشات", "Animation de réunions et d’ateliers"),
        ("فرق تنشيط الأحياء", "Équipes d’animation de quartier"),
        ("أزيلال", "Azilal"),
        2,
        44,
        2,
    ),
    (
        1,
        (
            "إعداد المشاريع المدرة للدخل وتركيبتها المالية",
            "Monter un projet générateur de revenus et son financement",
        ),
        ("حاملو المشاريع", "Porteurs de projets"),
        ("دمنات", "Demnate"),
        4,
        120,
        2,
    ),
    (
        1,
        (
            "تسويق منتوجات التعاونيات النسائية",
            "Commercialiser les produits des coopératives féminines",
        ),
        ("الجمعيات والتعاونيات", "Associations et coopératives"),
        ("أيت امحمد", "Aït M’Hamed"),
        2,
        50,
        3,
    ),
    (
        2,
        ("مسك المحاسبة المبسطة", "Tenir une comptabilité simplifiée"),
        ("الجمعيات والتعاونيات", "Associations et coopératives"),
        ("أزيلال", "Azilal"),
        3,
        60,
        3,
    ),
    (
        2,
        ("الحكامة وتجديد الأجهزة", "Gouvernance et renouvellement des organes"),
        ("الجمعيات والتعاونيات", "Associations et coopératives"),
        ("أفورار", "Afourar"),
        1,
        25,
        4,
    ),
    (
        2,
        ("الترافع وتعبئة الشركاء", "Plaidoyer et mobilisation des partenaires"),
        ("المنتخبون", "Élus"),
        ("أزيلال", "Azilal"),
        1,
        30,
        4,
    ),
];

fn line(no: usize, told: &Told) -> Line {
    let (axis, title, audience, place, groups, persons, quarter) = *told;
    Line {
        id: LineId(uuid(100 + no)),
        plan: PlanId(uuid(0)),
        axis: Some(AxisId(uuid(10 + axis))),
        position: no as i64,
        title_ar: title.0.into(),
        title_fr: title.1.into(),
        module: None,
        module_ar: Some(title.0.into()),
        module_fr: Some(title.1.into()),
        hours: Some(18),
        audience: Some("cldh".into()),
        audience_ar: Some(audience.0.into()),
        audience_fr: Some(audience.1.into()),
        groups,
        persons,
        half_days: 6,
        place: "05.081".into(),
        place_ar: place.0.into(),
        place_fr: place.1.into(),
        quarter,
        month: None,
        starts_on: (no == 0).then(|| day(2026, 3, 9)),
        ends_on: (no == 0).then(|| day(2026, 3, 11)),
        trainer: "مكتب دراسات · Bureau d’études".into(),
        indicator: "80 % من المستفيدين يطبقون الأداة بعد ستة أشهر".into(),
        version: 2,
    }
}

pub fn document() -> Document {
    let lines: Vec<Line> = LINES.iter().enumerate().map(|(no, told)| line(no, told)).collect();
    let axis = |(no, title): (usize, &(&str, &str))| Axis {
        id: AxisId(uuid(10 + no)),
        plan: PlanId(uuid(0)),
        position: no as i64,
        title_ar: title.0.into(),
        title_fr: title.1.into(),
        aim: None,
    };
    let budget = |line: &Line| {
        let one = |source, amount| Budget { line: line.id, source, amount };
        [one(Source::Indh, 2_500_000 * line.groups), one(Source::Commune, 450_050)]
    };
    let answers = lines.iter().zip(needs()).map(|(line, need)| Answer {
        line: line.id,
        need: need.id,
        persons: line.persons.min(need.persons),
    });
    Document {
        plan: plan(PlanState::Draft),
        place_ar: "أزيلال".into(),
        place_fr: "Azilal".into(),
        axes: AXES.iter().enumerate().map(axis).collect(),
        budgets: lines.iter().flat_map(budget).collect(),
        answers: answers.collect(),
        needs: needs(),
        results: Results {
            sessions: 17,
            closed: 14,
            persons: 362,
            half_days: 96,
            attended: 1_870,
            possible: 2_210,
        },
        lines,
        actions: Vec::new(),
        audiences: Vec::new(),
        messages: Vec::new(),
        reach: Reach::default(),
        veiled: false,
    }
}

fn needs() -> Vec<Need> {
    let need = |(no, told): (usize, &Told)| Need {
        id: NeedId(uuid(200 + no)),
        competence_ar: told.1.0.into(),
        competence_fr: told.1.1.into(),
        domain: Domain::Participatory,
        audience: "cldh".into(),
        audience_ar: told.2.0.into(),
        audience_fr: told.2.1.into(),
        place: "05.081".into(),
        place_ar: told.3.0.into(),
        place_fr: told.3.1.into(),
        persons: 60 + 10 * no as i64,
        priority: 100 - 8 * no as i64,
        elsewhere: 0,
    };
    LINES.iter().take(5).enumerate().map(need).collect()
}

pub fn progress() -> Progress {
    let session = |no: usize, line: usize, state, from: NaiveDate, to: NaiveDate| LineSession {
        id: EventId(uuid(300 + no)),
        line: LineId(uuid(100 + line)),
        state,
        title_ar: LINES[line].1.0.into(),
        title_fr: LINES[line].1.1.into(),
        starts_on: from,
        ends_on: to,
    };
    let sessions = vec![
        session(0, 0, SessionState::Closed, day(2026, 3, 9), day(2026, 3, 11)),
        session(1, 1, SessionState::Closed, day(2026, 4, 14), day(2026, 4, 16)),
        session(2, 1, SessionState::Closed, day(2026, 5, 26), day(2026, 5, 28)),
        session(3, 2, SessionState::Closed, day(2026, 6, 9), day(2026, 6, 11)),
        session(4, 5, SessionState::Open, day(2026, 11, 17), day(2026, 11, 24)),
        session(5, 6, SessionState::Planned, day(2026, 12, 8), day(2026, 12, 10)),
    ];
    let persons = [(0, 24), (1, 41), (2, 28)]
        .map(|(line, persons)| LinePersons { line: LineId(uuid(100 + line)), persons });
    Progress { sessions, persons: persons.into(), done: Vec::new(), reached: 88, veiled: false }
}

/// Lines of the journal, the latest first.
pub fn entries() -> Vec<Entry> {
    let entry = |verb: &str, changes: &[Change]| Entry {
        at: DateTime::UNIX_EPOCH,
        actor_name: "أمينة بنعلي".into(),
        verb: verb.into(),
        kind: "plan".into(),
        subject: "0".into(),
        title: "أزيلال 2026".into(),
        detail: serde_json::to_string(changes).unwrap_or_default(),
    };
    let why = "إضافة دورة لفائدة تعاونيات أيت امحمد بطلب من اللجنة المحلية";
    vec![
        entry(
            "plan.edit_line",
            &[Change::new("plan-line", "", LINES[3].1.0), Change::new("plan-line-persons", 40, 50)],
        ),
        entry("plan.revise", &[Change::new("plan-reason", "", why)]),
        entry("plan.approve", &[Change::new("plan-minutes", "", "محضر 2026/01")]),
        entry("plan.submit", &[]),
        entry("plan.line", &[Change::new("plan-line", "", LINES[0].1.0)]),
        entry("plan.draft", &[]),
    ]
}
