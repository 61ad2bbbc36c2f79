//! Annual plans of communication: Azilal's of last year and of this one, adopted and carried out; Beni Mellal's, adopted; Rehamna's,
//! which waits for its committee; that of Aïn Sebaâ, which is being written. All of it is invented.

mod actions;

use super::{accounts::acting, days, names::Name};
use crate::{
    features::plans::{
        self, ActionDraft, AddressDraft, Aim, Approval, AxisId, Channel, DoneDraft, GivenDraft,
        GivenId, LineDraft, Literacy, MessageDraft, MessageId, NewPlan, PlanId, Rank, Source,
        Strand, Written,
    },
    foundation::{Cx, Error},
};
use actions::{AIN_SEBAA, AZILAL, BENI_MELLAL, REHAMNA, Told};
use chrono::{Datelike, NaiveDate};
use kit_db::WriteTx;

/// What each objective serves.
const OBJECTIVES: [(Name, Aim); 4] = [
    (
        (
            "أن يعرف كل دوار ما يمول وكيف يطلب",
            "Que chaque douar sache ce qui est financé et comment demander",
        ),
        Aim::Inform,
    ),
    (
        (
            "أن يشارك النساء والشباب في التشخيص والاختيار",
            "Que femmes et jeunes prennent part au diagnostic et aux choix",
        ),
        Aim::Involve,
    ),
    (("أن يلتزم الشركاء بآجالهم", "Que les partenaires tiennent leurs délais"), Aim::Mobilise),
    (
        (
            "أن تظهر المشاريع الناجحة وتقوى",
            "Que les projets qui réussissent soient vus et confortés",
        ),
        Aim::Strengthen,
    ),
];

/// Audience, words in both languages, proof, call.
const MESSAGES: [(&str, Name, &str, &str); 5] = [
    (
        "holders",
        ("فكرتك تصير مشروعا إذا كتبتها", "Votre idée devient un projet dès que vous l’écrivez"),
        "عشرون مشروعا ممولا في السنة الماضية",
        "اطلب الاستمارة من الجماعة قبل نهاية ماي",
    ),
    (
        "population",
        (
            "كل قرار معلل ومعلق في مقر الجماعة",
            "Chaque décision est motivée et affichée à la commune",
        ),
        "قرارات اللجنة الثلاثة الأخيرة معلقة",
        "اسأل في الشباك واطلب وصلا",
    ),
    (
        "eaq",
        (
            "أنتم أول من يسمع السؤال وأول من يجيب عنه",
            "Vous entendez la question les premiers, répondez les premiers",
        ),
        "تصل فرق التنشيط كل دوار مرة في الشهر",
        "أرسلوا كل سؤال بقي بلا جواب",
    ),
    (
        "associations",
        ("مشروع مؤطر يعيش بعد التمويل", "Un projet accompagné vit après le financement"),
        "أغلب المشاريع المؤطرة قائمة بعد سنة",
        "سجلوا جمعيتكم في لقاء المواكبة",
    ),
    (
        "press",
        ("الأرقام كلها منشورة بمصادرها", "Tous les chiffres sont publiés avec leur source"),
        "ملف صحفي محين كل ثلاثة أشهر",
        "احضروا خميس الإعلام",
    ),
];

/// Audience, its place in the plan, languages, how it reads, channels.
const AUDIENCES: [(&str, Rank, &str, Literacy, &str); 6] = [
    ("population", Rank::Primary, "darija amazigh", Literacy::Low, "douar souk radio messaging"),
    (
        "holders",
        Rank::Primary,
        "darija amazigh arabic",
        Literacy::Mixed,
        "meeting souk leaflet messaging",
    ),
    (
        "associations",
        Rank::Secondary,
        "arabic darija",
        Literacy::Good,
        "meeting letter mail messaging",
    ),
    ("eaq", Rank::Relay, "darija amazigh arabic", Literacy::Good, "meeting messaging"),
    ("press", Rank::Relay, "arabic french", Literacy::Good, "media_thursday press mail"),
    ("cldh", Rank::Relay, "arabic", Literacy::Good, "meeting letter"),
];

/// In January a plan is drafted, sent to the committee, and adopted.
const DRAFTED: (u32, u32) = (1, 6);
const SUBMITTED: (u32, u32) = (1, 16);
const APPROVED: (u32, u32) = (1, 23);

/// Who writes, for which place.
type Of = (&'static str, &'static str);

pub async fn load(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let given = give(cx, tx).await?;
    let azilal: Of = ("amina@azilal.example", "05.081");
    let before = plan(cx, tx, (azilal, 1), &AZILAL[..6], &[]).await?;
    adopt(cx, tx, (azilal.0, 1), before.0).await?;
    carry_out(cx, tx, (azilal.0, 1), &before).await?;
    let now = plan(cx, tx, (azilal, 0), AZILAL, &given[..1]).await?;
    adopt(cx, tx, (azilal.0, 0), now.0).await?;
    carry_out(cx, tx, (azilal.0, 0), &now).await?;
    let beni_mellal: Of = ("nadia@benimellal.example", "05.091");
    let other = plan(cx, tx, (beni_mellal, 0), BENI_MELLAL, &given).await?;
    adopt(cx, tx, (beni_mellal.0, 0), other.0).await?;
    carry_out(cx, tx, (beni_mellal.0, 0), &other).await?;
    let (rehamna, _) = plan(cx, tx, (("driss@rehamna.example", "07.427"), 0), REHAMNA, &[]).await?;
    let driss = acting(cx, tx, "driss@rehamna.example").await?;
    plans::submit(&days::in_year(&driss, 0, SUBMITTED), tx, rehamna).await?;
    plan(cx, tx, (("latifa@ainsebaa.example", "06.141.01.20"), 0), AIN_SEBAA, &[]).await?;
    Ok(())
}

/// What a province makes of it.
const ADAPTED: [Name; 2] = [
    (
        "كل قرار معلق في مقر الجماعة بسببه",
        "Chaque décision est affichée à la commune avec son motif",
    ),
    ("تعالوا لتروا ما أنجزه جيرانكم", "Venez voir ce que vos voisins ont réalisé"),
];

/// What the nation and a region give to their provinces.
const GIVEN: [(Of, Name, &str); 2] = [
    (
        ("salma@qurb.example", "MA"),
        ("كل قرار يعلل ويعلن", "Chaque décision est motivée et publiée"),
        "شعار المبادرة في أعلى كل حامل، والعربية أولا وبجانبها الفرنسية، والأمازيغية حيث تُتكلم",
    ),
    (
        ("nadia@benimellal.example", "05"),
        ("مشاريع الجبل يراها الجميع", "Les projets de montagne sont visibles de tous"),
        "صورة من المشروع نفسه، بإذن أصحابه",
    ),
];

async fn give(cx: &Cx, tx: &mut WriteTx) -> Result<Vec<GivenId>, Error> {
    let mut given = Vec::new();
    for ((login, place), words, rules) in GIVEN {
        let who = days::in_year(&acting(cx, tx, login).await?, 0, (1, 4));
        let draft = GivenDraft {
            place: place.into(),
            audience: None,
            words_ar: words.0.into(),
            words_fr: words.1.into(),
            call: String::new(),
            rules: rules.into(),
        };
        given.push(plans::give(&who, tx, &draft).await?);
    }
    Ok(given)
}

/// A plan with its lines, in the order of what is told of them.
type Planned = (PlanId, Vec<(plans::LineId, &'static Told)>);

/// The plan of a place of this year, or of one so many years before it.
async fn plan(
    cx: &Cx,
    tx: &mut WriteTx,
    ((login, place), before): (Of, i32),
    told: &'static [Told],
    given: &[GivenId],
) -> Result<Planned, Error> {
    let who = days::in_year(&acting(cx, tx, login).await?, before, DRAFTED);
    let year = i64::from(days::of_year(cx, before, DRAFTED).year());
    let new = NewPlan {
        strand: Strand::Communication,
        place: place.into(),
        year,
        needs: Vec::new(),
        themes: Vec::new(),
    };
    let (id, _) = plans::draft(&who, tx, &new).await?;
    let mut axes = Vec::new();
    for (title, aim) in OBJECTIVES {
        axes.push(plans::axis(&who, tx, id, title, Some(aim)).await?);
    }
    for one in AUDIENCES {
        plans::address(&who, tx, (id, 0), &address(one)).await?;
    }
    let mut messages = Vec::new();
    for one in MESSAGES {
        messages.push((one.0, plans::message(&who, tx, id, &message(one)).await?));
    }
    for (given, words) in given.iter().zip(ADAPTED) {
        let adapted = message(("population", words, "", ""));
        plans::message(&who, tx, id, &MessageDraft { given: Some(*given), ..adapted }).await?;
    }
    let mut lines = Vec::new();
    for one in told {
        let draft = line(one, &axes, &messages, (place, year));
        lines.push((plans::line(&who, tx, id, &draft).await?, one));
    }
    plans::edit(&who, tx, id, 1, &written()).await?;
    Ok((id, lines))
}

async fn adopt(
    cx: &Cx,
    tx: &mut WriteTx,
    (login, before): (&str, i32),
    plan: PlanId,
) -> Result<(), Error> {
    let (who, nadia) =
        (acting(cx, tx, login).await?, acting(cx, tx, "nadia@benimellal.example").await?);
    plans::submit(&days::in_year(&who, before, SUBMITTED), tx, plan).await?;
    let nadia = days::in_year(&nadia, before, APPROVED);
    let on = nadia.today();
    let minutes = format!("محضر اللجنة رقم {}/02", on.year());
    plans::approve(&nadia, tx, plan, &Approval { on, minutes }).await
}

/// Notes what was done on the days that have come.
async fn carry_out(
    cx: &Cx,
    tx: &mut WriteTx,
    (login, before): (&str, i32),
    (plan, lines): &Planned,
) -> Result<(), Error> {
    let who = acting(cx, tx, login).await?;
    for (line, told) in lines {
        for (day, counted, estimated, achieved) in told.done.iter().copied() {
            let done_on = days::of_year(cx, before, day);
            if done_on > cx.today() {
                continue;
            }
            let draft = DoneDraft {
                done_on,
                counted,
                estimated,
                achieved: Some(achieved).filter(|figure| *figure > 0),
                note: String::new(),
            };
            plans::follow(&days::on(&who, done_on), tx, (*plan, *line), &draft).await?;
        }
    }
    Ok(())
}

fn address(
    (audience, rank, languages, literacy, channels): (&str, Rank, &str, Literacy, &str),
) -> AddressDraft {
    AddressDraft {
        audience: audience.into(),
        rank,
        languages: languages.into(),
        literacy,
        channels: channels.into(),
    }
}

fn message((audience, words, proof, call): (&str, Name, &str, &str)) -> MessageDraft {
    MessageDraft {
        audience: Some(audience.into()),
        words_ar: words.0.into(),
        words_fr: words.1.into(),
        proof: proof.into(),
        call: call.into(),
        given: None,
    }
}

fn line(
    told: &Told,
    axes: &[AxisId],
    messages: &[(&str, MessageId)],
    (province, year): (&str, i64),
) -> LineDraft {
    let message = messages.iter().find(|(audience, _)| *audience == told.audience);
    let year = i32::try_from(year).unwrap_or_default();
    let day = told.day.and_then(|day| NaiveDate::from_ymd_opt(year, told.month, day));
    let sources = [Source::Indh, Source::Commune, Source::Partner];
    let place = if told.place.is_empty() { province } else { told.place };
    LineDraft {
        axis: axes.get(told.axis).copied(),
        title_ar: told.title.0.into(),
        title_fr: told.title.1.into(),
        module: None,
        audience: Some(told.audience.into()),
        groups: told.size.0,
        persons: told.size.1,
        half_days: 0,
        place: place.into(),
        quarter: i64::from((told.month - 1) / 3 + 1),
        month: Some(i64::from(told.month)),
        starts_on: day,
        ends_on: day,
        trainer: told.responsible.into(),
        indicator: told.indicator.0.into(),
        budgets: sources.into_iter().zip(told.dirhams.map(|dirhams| dirhams * 100)).collect(),
        answers: Vec::new(),
        action: Some(ActionDraft {
            channel: Channel::parse(told.channel).unwrap_or(Channel::Other),
            message: message.map(|(_, id)| *id),
            partners: told.partners.into(),
            target: Some(told.indicator.1).filter(|target| *target > 0),
        }),
    }
}

fn written() -> Written {
    Written {
        context: "يصل الخبر إلى مراكز الجماعات ولا يصل إلى أبعد الدواوير إلا متأخرا، وأكثر ما يسأل عنه الناس آجال المشاريع وشروطها.\nوتمثل الذكرى السنوية للمبادرة وأيام الأسواق أحسن المواعيد للقاء الناس.".into(),
        method: "سئلت فرق التنشيط عن الوسائل التي تصل كل دوار، وفُرزت شكايات الشباك حسب الموضوع، وقُرئ ما كتبته الصحافة الجهوية في السنة الماضية.".into(),
        objectives: "أن يصل كل قرار إلى من يعنيه في خمسة عشر يوما.\nأن تكون نصف المداخلات في اللقاءات للنساء والشباب.\nأن تروى قصة مشروع ناجح كل شهر.".into(),
        logistics: "شعار المبادرة في أعلى كل حامل، والعربية أولا وبجانبها الفرنسية، والأمازيغية في اللقاءات والإذاعة. تراجع خلية التواصل كل نص قبل طبعه.".into(),
        evaluation: "عدد من حضر بلائحة أو بعد، وتقدير من سمع دون أن يجمعا؛ وسؤال قصير بعد شهر عما بقي من الرسالة؛ ومقالات الصحافة حسب نبرتها.".into(),
        risks: "إشاعة عن الدعم: يجيب رئيس القسم في يومه بالأرقام.\nتقلبات الجو في الجبل: تبرمج القوافل بين أبريل وأكتوبر.".into(),
        governance: "تصادق اللجنة الإقليمية على المخطط، وتنفذه خلية التواصل بقسم العمل الاجتماعي، ويتكلم باسم اللجنة كاتبها.".into(),
    }
}
