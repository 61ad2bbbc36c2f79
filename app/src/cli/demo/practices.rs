//! Good practices of three provinces, published and not, and what the others say. All of it invented.

use super::{accounts, days};
use crate::{
    features::{
        desk::Theme,
        practices::{self, CommentKind, NewComment, NewPractice, PracticeId},
    },
    foundation::{Cx, Error},
};
use kit_db::WriteTx;

/// Who writes it, where, on what, titles in Arabic and French, context, what was done, result, what it takes.
struct Line(&'static str, &'static str, Theme, [&'static str; 2], [&'static str; 4]);

const AMINA: &str = "amina@azilal.example";
const DRISS: &str = "driss@rehamna.example";
const LATIFA: &str = "latifa@ainsebaa.example";
const SALMA: &str = "salma@qurb.example";

const TABLE: Line = Line(
    AMINA,
    "05.081",
    Theme::Communication,
    ["طاولة السوق الأسبوعي", "La table du souk hebdomadaire"],
    [
        "دواوير تبعد أكثر من ساعة عن مقر الجماعة.\nالإعلانات لا تعلق إلا في مقر الجماعة.",
        "ملصق من صفحة واحدة، بخط كبير وصور، قبل الدورة بخمسة عشر يوما.\nطاولة يوم السوق يجلس إليها عضوان من فريق التنشيط ويسجلان الراغبين.\nتذكير بالهاتف قبل الموعد بيومين.",
        "في ثلاث دورات متتالية جاء أكثر من نصف المشاركين من دواوير لم يأت منها أحد من قبل.",
        "تنقل شخصين يوم السوق.\nمئة ملصق لكل دورة.",
    ],
);

const CHILDREN: Line = Line(
    DRISS,
    "07.427",
    Theme::Training,
    ["ركن للأطفال في الدورات", "Un coin des enfants pendant les sessions"],
    [
        "نساء التعاونيات ينسحبن بعد نصف اليوم الأول لأن أطفالهن معهن.",
        "قاعة مجاورة مفتوحة طوال الدورة.\nمنشطتان من روض الجماعة.\nوجبة خفيفة في العاشرة.",
        "صارت النساء يحضرن أنصاف الأيام كلها، وطلبته جمعيات أخرى.",
        "قاعة ثانية، ومنشطتان، وحوالي 600 درهم في اليوم.",
    ],
);

const OPEN_HOUR: Line = Line(
    LATIFA,
    "06.141.01.20",
    Theme::Welcome,
    ["ساعة مفتوحة كل خميس", "Une heure ouverte chaque jeudi"],
    [
        "أسئلة الجمعيات عن ملفاتها تصل متفرقة إلى مكاتب مختلفة.",
        "كل خميس من العاشرة إلى الحادية عشرة يجلس من يتابع المشاريع ومن يتابع التكوين معا.\nيسجل كل سؤال برقم ويعطى وصل.",
        "أغلب الأسئلة تجاب في الجلسة نفسها.",
        "",
    ],
);

const REGISTER: Line = Line(
    AMINA,
    "05.081",
    Theme::Projects,
    ["دفتر واحد لزيارات المشاريع", "Un seul cahier des visites de projets"],
    [
        "كل مصلحة تزور المشروع نفسه وتكتب تقريرها وحدها.",
        "دفتر في مقر المشروع يكتب فيه كل زائر سطرا واحدا.",
        "قيد التجربة في خمسة مشاريع.",
        "",
    ],
);

/// Three that the coordinators published, with what was said of them, and a draft.
pub async fn load(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let table = published(cx, tx, &TABLE, (2, 12)).await?;
    let children = published(cx, tx, &CHILDREN, (3, 4)).await?;
    published(cx, tx, &OPEN_HOUR, (4, 22)).await?;
    write(cx, tx, &REGISTER, (6, 9)).await?;
    use CommentKind::{Question, Remark, Taken};
    let said = [
        (table, DRISS, (2, 19), Question, "من يدفع تنقل فريق التنشيط يوم السوق؟"),
        (table, AMINA, (2, 20), Remark, "الجماعة، باتفاقية من صفحة واحدة نرسلها لمن طلبها."),
        (table, DRISS, (4, 14), Taken, "نعمل بها منذ أبريل في سوقين."),
        (
            table,
            LATIFA,
            (5, 6),
            Taken,
            "عندنا ليست سوقا بل بهو المركب الاجتماعي يوم الأربعاء، والنتيجة نفسها.",
        ),
        (children, AMINA, (3, 11), Question, "هل يلزم تأمين خاص للأطفال؟"),
    ];
    for (practice, login, day, kind, text) in said {
        let who = days::in_year(&accounts::acting(cx, tx, login).await?, 0, day);
        practices::comment(&who, tx, practice, &NewComment { kind, text: text.into() }).await?;
    }
    Ok(())
}

async fn write(
    cx: &Cx,
    tx: &mut WriteTx,
    line: &Line,
    day: (u32, u32),
) -> Result<PracticeId, Error> {
    let Line(login, place, theme, [title_ar, title_fr], [context, done, result, needed]) = line;
    let who = days::in_year(&accounts::acting(cx, tx, login).await?, 0, day);
    let new = NewPractice {
        place: (*place).into(),
        theme: *theme,
        year: i64::from(chrono::Datelike::year(&cx.today())) - 1,
        title_ar: (*title_ar).into(),
        title_fr: (*title_fr).into(),
        context: (*context).into(),
        done: (*done).into(),
        result: (*result).into(),
        needed: (*needed).into(),
        contact: "قسم العمل الاجتماعي".into(),
    };
    practices::write(&who, tx, &new).await
}

/// Written by its officer, and published by the one who may everywhere.
async fn published(
    cx: &Cx,
    tx: &mut WriteTx,
    line: &Line,
    day: (u32, u32),
) -> Result<PracticeId, Error> {
    let id = write(cx, tx, line, day).await?;
    let salma = days::in_year(&accounts::acting(cx, tx, SALMA).await?, 0, day);
    practices::publish(&salma, tx, id).await?;
    Ok(id)
}
