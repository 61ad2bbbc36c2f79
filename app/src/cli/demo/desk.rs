//! What people asked at three desks, in every state: answered in time and late, opened again, nobody's yet. All of it invented.

use super::{accounts, days};
use crate::{
    features::desk::{
        self, AnswerBy, Case, Channel,
        Channel::{Counter, Form, Letter, Mail, Phone},
        Kind,
        Kind::{Complaint, Question, Suggestion},
        NewCase, Theme,
        Theme::{
            Centres, Communication, Other, Participation, Projects, Services, Training, Welcome,
        },
    },
    foundation::{Cx, Error},
};
use chrono::Days;
use kit_db::WriteTx;
use kit_lang::Lang;

/// What becomes of a case: after how many days it is answered, whether it is closed, the reason for which it is opened again.
enum Fate {
    Waits,
    Lies,
    Answered(u64, &'static str),
    Told(u64, &'static str),
    Again(u64, &'static str, &'static str),
}
use Fate::{Again, Answered, Lies, Told, Waits};

/// So many days ago, where, the sort and the way, subject and text, who, what became of it.
struct Line(u64, &'static str, (Kind, Theme, Channel), [&'static str; 2], &'static str, Fate);

/// Of whom the desk is, and what came to it.
const DESKS: [(&str, &[Line]); 3] = [
    ("amina@azilal.example", AZILAL),
    ("driss@rehamna.example", REHAMNA),
    ("latifa@ainsebaa.example", AIN_SEBAA),
];

const AZILAL: &[Line] = &[
    Line(
        120,
        "05.081.03.09",
        (Question, Training, Counter),
        [
            "متى تسلم شهادات دورة المحاسبة؟",
            "شارك ثلاثة من أعضاء الجمعية في دورة المحاسبة ولم يتوصلوا بشهاداتهم.",
        ],
        "إيجة أوعتو",
        Told(6, "الشهادات جاهزة منذ أمس في مقر العمالة، ويمكن لمنسق الجمعية أن يأخذها كلها بوصل."),
    ),
    Line(
        96,
        "05.081",
        (Complaint, Projects, Letter),
        [
            "تأخر صرف الشطر الثاني لتعاونية النسيج",
            "وقعت الاتفاقية في فبراير وقدمت فواتير الشطر الأول كاملة في ماي، ولا جواب إلى اليوم.",
        ],
        "حادة أيت بوكماز",
        Again(
            24,
            "ينقص الملف محضر التسلم المؤقت. يصرف الشطر بعد إيداعه.",
            "أودع المحضر ولم يصرف الشطر بعد.",
        ),
    ),
    Line(
        70,
        "05.081.03.09",
        (Suggestion, Communication, Phone),
        [
            "إعلان مواعيد الدورات في سوق الأحد",
            "أغلب سكان الدواوير لا يصلهم الإعلان إلا بعد انتهاء أجل التسجيل.",
        ],
        "",
        Told(
            12,
            "ابتداء من الشهر المقبل تعلق مواعيد الدورات في مقر الجماعة وفي السوق الأسبوعي قبل أسبوعين.",
        ),
    ),
    Line(
        58,
        "05.081",
        (Complaint, Welcome, Form),
        ["الشباك مغلق في وقت العمل", "جئت مرتين قبل الزوال ولم أجد أحدا."],
        "",
        Told(9, "نعتذر. يعمل الشباك الآن بالتناوب، ورقم الهاتف معلق على الباب."),
    ),
    Line(
        44,
        "05.081",
        (Question, Projects, Mail),
        [
            "Pièces à fournir pour une coopérative de miel",
            "Nous préparons un dossier d’activité génératrice de revenus et voulons connaître les pièces demandées.",
        ],
        "Hammou Ouchen",
        Answered(
            7,
            "La liste des pièces est jointe à l’appel à projets : statuts, procès-verbal de l’assemblée, relevé bancaire, trois devis et étude de viabilité.",
        ),
    ),
    Line(
        33,
        "05.081",
        (Complaint, Services, Letter),
        ["انقطاع الماء عن مركز التكوين", "ينقطع الماء كل صباح، وتتوقف ورشة الطبخ."],
        "رقية بن موح",
        Lies,
    ),
    Line(
        26,
        "05.081.03.09",
        (Question, Participation, Counter),
        [
            "كيف يصبح الشباب أعضاء في اللجنة المحلية؟",
            "نحن جمعية شباب ولا نعرف كيف يختار ممثلو المجتمع المدني.",
        ],
        "سعيد أوحدو",
        Answered(
            5,
            "يختار ممثلو الجمعيات في لقاء يعلن عنه، واللقاء القادم في شهر يناير بمقر الدائرة.",
        ),
    ),
    Line(
        16,
        "05.081",
        (Suggestion, Centres, Form),
        ["دورة في إصلاح الهواتف", "يطلبها شباب كثيرون في المركز."],
        "",
        Lies,
    ),
    Line(
        4,
        "05.081",
        (Question, Training, Phone),
        ["هل تحسب دورة السنة الماضية؟", ""],
        "زهرة أيت علي",
        Waits,
    ),
];

const REHAMNA: &[Line] = &[
    Line(
        88,
        "07.427",
        (Complaint, Participation, Letter),
        ["لم نستدع إلى ورشة الحكامة", "جمعيتنا عضو في شبكة الجمعيات ولم تتوصل باستدعاء."],
        "جمعية أوراش الرحامنة",
        Told(31, "وقع خطأ في عنوانكم في السجل وصحح. أضيفت جمعيتكم إلى ورشة الشهر القادم."),
    ),
    Line(
        61,
        "07.427",
        (Question, Communication, Form),
        ["Où lire le compte rendu de la journée d’étude ?", "Nous avions pris part aux ateliers."],
        "",
        Told(
            3,
            "Le rapport de synthèse est affiché au siège et envoyé aux associations participantes.",
        ),
    ),
    Line(
        40,
        "07.427",
        (Suggestion, Projects, Counter),
        [
            "تجميع تعاونيات الكمون في وحدة واحدة",
            "لكل تعاونية آلة صغيرة لا تكفي، ووحدة مشتركة تخدم الجميع.",
        ],
        "عبد الله الرحماني",
        Answered(18, "عرض الاقتراح على اللجنة الإقليمية، وأدرج في دراسة مشاريع السنة المقبلة."),
    ),
    Line(
        37,
        "07.427",
        (Complaint, Services, Phone),
        ["طريق المركز غير صالحة أيام المطر", ""],
        "",
        Lies,
    ),
    Line(
        12,
        "07.427",
        (Question, Centres, Counter),
        ["شروط التسجيل في مركز الفتيات", "ابنتي انقطعت عن الدراسة في السنة الأولى إعدادي."],
        "فتيحة البوزيدي",
        Answered(
            2,
            "التسجيل مفتوح طيلة شتنبر وأكتوبر، ويمكن قبولها هذا الأسبوع بنسخة من دفتر الحالة المدنية.",
        ),
    ),
    Line(2, "07.427", (Complaint, Other, Form), ["لا أحد يرد على الهاتف", ""], "", Waits),
];

const AIN_SEBAA: &[Line] = &[
    Line(
        75,
        "06.141.01.20",
        (Question, Projects, Form),
        ["متى يفتح طلب المشاريع؟", "نريد إعداد الملف قبل الأجل."],
        "",
        Told(4, "يفتح في أبريل، ويعلن عنه في مقر العمالة وعلى صفحتها."),
    ),
    Line(
        52,
        "06.141.01.20",
        (Complaint, Welcome, Counter),
        ["Accueil désagréable au guichet", "On m’a demandé trois fois le même papier."],
        "Nadia El Fassi",
        Again(
            10,
            "Le guichet a été réorganisé ; la liste des pièces est affichée.",
            "La liste n’est pas encore affichée.",
        ),
    ),
    Line(
        29,
        "06.141.01.20",
        (Suggestion, Communication, Mail),
        ["رسائل قصيرة قبل كل لقاء", "كثيرون يعملون نهارا وينسون المواعيد."],
        "محمد الزياني",
        Answered(14, "تعد العمالة لهذه الخدمة لمن يوافق على توصله بالرسائل."),
    ),
    Line(
        21,
        "06.141.01.20",
        (Complaint, Training, Phone),
        ["قاعة التكوين لا تسع المشاركين", ""],
        "",
        Lies,
    ),
    Line(
        1,
        "06.141.01.20",
        (Question, Services, Counter),
        ["من يؤدي مصاريف النقل إلى الدورة؟", ""],
        "سناء بلحاج",
        Waits,
    ),
];

pub async fn load(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    for (login, lines) in DESKS {
        let officer = accounts::acting(cx, tx, login).await?;
        for line in lines {
            one(&officer, tx, line).await?;
        }
    }
    Ok(())
}

/// The same person so many days ago.
fn ago(cx: &Cx, days: u64) -> Cx {
    days::on(cx, cx.today() - Days::new(days))
}

async fn one(cx: &Cx, tx: &mut WriteTx, line: &Line) -> Result<(), Error> {
    let Line(before, .., fate) = line;
    let case = desk::receive(&ago(cx, *before), tx, &new(&ago(cx, *before), line)).await?;
    let after = |days: u64| ago(cx, before.saturating_sub(days));
    match fate {
        Waits => {}
        // Today: nobody has a role here before the day on which the demonstration is loaded.
        Lies => route(cx, tx, &case).await?,
        Answered(days, words) => {
            desk::answer(&after(*days), tx, case.id, words, case.version).await?;
        }
        Told(days, words) => {
            desk::answer(&after(*days), tx, case.id, words, case.version).await?;
            desk::close(&after(*days + 3), tx, case.id, case.version + 1).await?;
        }
        Again(days, words, reason) => {
            desk::answer(&after(*days), tx, case.id, words, case.version).await?;
            desk::close(&after(*days + 2), tx, case.id, case.version + 1).await?;
            let version = case.version + 2;
            desk::reopen(&after(*days + 9), tx, case.id, reason, version).await?;
        }
    }
    Ok(())
}

/// On the desk of whoever received it.
async fn route(cx: &Cx, tx: &mut WriteTx, case: &Case) -> Result<(), Error> {
    match cx.account() {
        Some(account) => {
            let to = desk::Desk::Account(account);
            desk::route(cx, tx, case.id, to, case.version).await
        }
        None => Ok(()),
    }
}

fn new(cx: &Cx, line: &Line) -> NewCase {
    let Line(_, place, (kind, theme, channel), [subject, text], name, _) = *line;
    let french = subject.is_ascii() || subject.chars().any(|letter| letter.is_ascii_lowercase());
    NewCase {
        kind,
        channel,
        theme,
        lang: if french { Lang::Fr } else { Lang::Ar },
        place: place.into(),
        subject: subject.into(),
        text: text.into(),
        name: name.into(),
        contact: match channel {
            Phone if !name.is_empty() => "+212600000000".into(),
            _ => String::new(),
        },
        answer_by: match channel {
            Phone if !name.is_empty() => AnswerBy::Phone,
            Counter => AnswerBy::Counter,
            _ => AnswerBy::Page,
        },
        received_on: cx.today(),
    }
}
