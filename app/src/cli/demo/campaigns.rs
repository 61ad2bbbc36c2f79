//! Five campaigns of Azilal: one that was sent by mail, with every kind of result; one by short messages; one by letters on paper, of
//! which slips came back signed and some letters as they were; one that waits for a second person; a draft.

use super::{accounts, names};
use crate::{
    features::{
        campaigns::{
            self, CampaignId,
            Fate::{self, Bounced, Delivered, Refused, Sent, Uncertain},
            Invented, NewCampaign, State, Way, Wording,
        },
        dispatches::{self, Answer, Delivery, Outcome, Returned},
        segments::{self, Condition, Group, How, NewSegment, Part, Question, Reach, SegmentId},
    },
    foundation::{
        Cx, Error,
        people::{self, NewPerson, PersonId},
        privacy::{self, Channel, Means, NewConsent},
    },
};
use chrono::Days;
use kit_db::WriteTx;
use kit_lang::Lang;

/// What became of the readers, round and round.
const FATES: [Fate; 12] =
    [Sent, Sent, Sent, Refused, Sent, Sent, Sent, Uncertain, Sent, Bounced, Sent, Sent];

/// The same of telephones: where mail was taken a message arrived, and one is switched off.
const TELEPHONES: [Fate; 7] = [Sent, Sent, Delivered, Sent, Refused, Sent, Uncertain];

/// Title, subject and text in Arabic, the same in French.
type Message = [&'static str; 5];

const FORUM: Message = [
    "دعوة إلى الملتقى الإقليمي لتواصل القرب",
    "دعوة إلى الملتقى الإقليمي لتواصل القرب",
    "السلام عليكم {الاسم}،\n\nيسر عمالة إقليم أزيلال أن تدعوكم إلى الملتقى الإقليمي لتواصل القرب بمقر العمالة، يوم الخميس القادم على الساعة التاسعة صباحا.\n\nالمرجو إخبار منسق جماعة {الجماعة} بحضوركم.",
    "Invitation au forum provincial de communication de proximité",
    "Bonjour {nom},\n\nLa province d’Azilal a le plaisir de vous inviter au forum provincial de communication de proximité, jeudi prochain à neuf heures, au siège de la province.\n\nMerci d’informer le coordonnateur de la commune de {commune} de votre présence.",
];

const CALL: Message = [
    "إعلان طلب مشاريع السنة المقبلة",
    "فتح طلب المشاريع",
    "السلام عليكم {الاسم}،\n\nيفتح طلب مشاريع السنة المقبلة يوم الاثنين. تجدون شروطه والوثائق المطلوبة في مقر الجماعة وفي مقر العمالة.\n\nآخر أجل لإيداع الملفات شهر من يوم الإعلان.",
    "Ouverture de l’appel à projets",
    "Bonjour {nom},\n\nL’appel à projets de l’année prochaine ouvre lundi. Les conditions et les pièces demandées sont affichées à la commune et au siège de la province.\n\nLes dossiers sont reçus pendant un mois.",
];

const REMINDER: Message = [
    "تذكير بالملتقى الإقليمي",
    "تذكير بالملتقى الإقليمي",
    "السلام عليكم {الاسم}،\n\nنذكركم بالملتقى الإقليمي لتواصل القرب يوم الخميس على الساعة التاسعة صباحا بمقر العمالة.",
    "Rappel : forum provincial de communication de proximité",
    "Bonjour {nom},\n\nNous vous rappelons le forum provincial de communication de proximité, jeudi à neuf heures au siège de la province.",
];

/// The same as short messages, in Arabic and in French.
const REMINDER_SMS: [&str; 2] = [
    "تذكير: الملتقى الإقليمي يوم الخميس 9:00 بمقر العمالة. للتوقف أجب: توقف",
    "Rappel: forum provincial jeudi à 9h au siège de la province. Pour ne plus rien recevoir, répondez STOP",
];

const RESTITUTION: Message = [
    "مآل التوصيات: رسالة إلى من لا يكتب إليهم بالبريد",
    "مآل توصيات الملتقى الإقليمي",
    "السلام عليكم {الاسم}،\n\nشاركتم في الملتقى الإقليمي لتواصل القرب، وهذا ما تم إلى اليوم من توصياته: فتح شباك للأسئلة والشكايات بكل جماعة، ونشر برنامج اللقاءات كل شهر بمقر الجماعة.\n\nالمرجو توقيع الوصل أسفله وتسليمه لمن حمل إليكم هذه الرسالة.\n\nوتقبلوا فائق التقدير والاحترام.",
    "Suites données aux recommandations du forum provincial",
    "Bonjour {nom},\n\nVous avez pris part au forum provincial de communication de proximité. Voici ce qui a été fait de ses recommandations : un guichet des questions et réclamations ouvre dans chaque commune, et le programme des rencontres y est affiché chaque mois.\n\nMerci de signer l’accusé ci-dessous et de le rendre au porteur de cette lettre.\n\nVeuillez agréer l’expression de notre considération distinguée.",
];

const SURVEY: Message = [
    "رأيكم في رسائل العمالة",
    "هل تصلكم أخبار البرنامج؟",
    "السلام عليكم {الاسم}،\n\nنعد مخطط التواصل للسنة المقبلة، ونود أن نعرف كيف تصلكم أخبار البرنامج.",
    "",
    "",
];

pub async fn load(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let amina = accounts::acting(cx, tx, "amina@azilal.example").await?;
    let nadia = accounts::acting(cx, tx, "nadia@benimellal.example").await?;
    readers(&ago(&amina, 60), tx).await?;
    let segment = segment(&ago(&amina, 40), tx).await?;
    let (author, other) = (ago(&amina, 30), ago(&nadia, 29));
    let paper = draft(&author, tx, segment, (RESTITUTION, &[Way::Letter, Way::Mail])).await?;
    let invented =
        Invented { author: &author, other: &other, to: State::Done, fates: &FATES[..9], left: 0 };
    campaigns::invent(tx, paper, &invented).await?;
    returned(&amina, tx, paper).await?;
    let (author, other) = (ago(&amina, 16), ago(&nadia, 15));
    let forum = draft(&author, tx, segment, (FORUM, &[Way::Mail])).await?;
    let invented =
        Invented { author: &author, other: &other, to: State::Done, fates: &FATES, left: 2 };
    campaigns::invent(tx, forum, &invented).await?;
    let (author, other) = (ago(&amina, 12), ago(&nadia, 11));
    let reminder = draft(&author, tx, segment, (REMINDER, &[Way::Sms, Way::Mail])).await?;
    let fates = &TELEPHONES;
    let texted = Invented { author: &author, other: &other, to: State::Done, fates, left: 0 };
    campaigns::invent(tx, reminder, &texted).await?;
    let author = ago(&amina, 1);
    let call = draft(&author, tx, segment, (CALL, &[Way::Mail])).await?;
    let invented = Invented { author: &author, to: State::Submitted, ..invented };
    campaigns::invent(tx, call, &invented).await?;
    draft(&amina, tx, segment, (SURVEY, &[Way::Mail, Way::Letter])).await?;
    Ok(())
}

/// The same person so many days ago.
fn ago(cx: &Cx, days: u64) -> Cx {
    Cx { now: cx.now - Days::new(days), ..cx.clone() }
}

/// The letters were carried by hand a day after; of the first thirty days, most slips came back, and some letters.
async fn returned(amina: &Cx, tx: &mut WriteTx, paper: CampaignId) -> Result<(), Error> {
    let carried = ago(amina, 28);
    let by = (Delivery::Hand, carried.today());
    dispatches::hand_over(&carried, tx, (paper, None), by).await?;
    let most = dispatches::first_waiting(tx, paper, 18).await?;
    for (n, id) in most.into_iter().enumerate() {
        let cx = ago(amina, 25 - u64::try_from(n).unwrap_or(0));
        let outcome = match n % 6 {
            2 => Outcome::Returned(Returned::Moved),
            5 => Outcome::Returned(Returned::Absent),
            _ => Outcome::Acknowledged,
        };
        dispatches::answer(&cx, tx, id, Answer { outcome, on: cx.today() }).await?;
    }
    Ok(())
}

/// People with an address, four in five of whom agreed to mail, every third of these in French; every other one to letters, two in three to
/// short messages.
async fn readers(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let new = (480..540).map(|n| {
        let (name_ar, name_fr, sex) = names::person(n);
        NewPerson {
            name_ar,
            name_fr,
            sex: Some(sex),
            birth_year: i64::try_from(1960 + n * 11 % 44).ok(),
            place: ["05.081.03.09", "05.081.03.13", "05.081.01.03"][n % 3].into(),
            phone: (n % 4 != 3).then(|| format!("+212600000{n}")),
            email: Some(format!("lecteur{n}@azilal.example")),
        }
    });
    let people: Vec<PersonId> = people::register_many(cx, tx, new.collect()).await?;
    for (n, person) in people.into_iter().enumerate().filter(|(n, _)| n % 5 != 4) {
        let new = NewConsent {
            channel: Channel::Mail,
            lang: if n % 3 == 0 { Lang::Fr } else { Lang::Ar },
            means: Means::Paper,
            collector: cx.actor.as_ref().map(|actor| actor.name.clone()).unwrap_or_default(),
            given_on: cx.today(),
        };
        let texts = new.clone();
        privacy::give(cx, tx, person, &new).await?;
        if n % 2 == 0 {
            let paper = NewConsent { channel: Channel::Letter, ..new };
            privacy::give(cx, tx, person, &paper).await?;
        }
        if n % 3 != 1 {
            let sms = NewConsent { channel: Channel::Sms, ..texts };
            privacy::give(cx, tx, person, &sms).await?;
        }
    }
    Ok(())
}

async fn segment(cx: &Cx, tx: &mut WriteTx) -> Result<SegmentId, Error> {
    let reach = Part::Is(Condition::Reach { by: Reach::Mail });
    let new = NewSegment {
        place: "05.081".into(),
        name_ar: "من لهم عنوان بريد إلكتروني".into(),
        name_fr: "Personnes joignables par courriel".into(),
        note: String::new(),
        question: Question::of(Group { how: How::All, parts: vec![reach] }),
    };
    segments::write(cx, tx, &new, None).await
}

async fn draft(
    cx: &Cx,
    tx: &mut WriteTx,
    segment: SegmentId,
    ([title, subject_ar, text_ar, subject_fr, text_fr], ways): (Message, &[Way]),
) -> Result<CampaignId, Error> {
    let [sms_ar, sms_fr] = if ways.contains(&Way::Sms) { REMINDER_SMS } else { ["", ""] };
    let new = NewCampaign {
        place: "05.081".into(),
        title: title.into(),
        purpose: String::new(),
        segment,
        wording: Wording {
            subject_ar: subject_ar.into(),
            text_ar: text_ar.into(),
            subject_fr: subject_fr.into(),
            text_fr: text_fr.into(),
            sms_ar: sms_ar.into(),
            sms_fr: sms_fr.into(),
        },
        ways: ways.to_vec(),
        signs_ar: "عامل إقليم أزيلال".into(),
        signs_fr: "Le gouverneur de la province d’Azilal".into(),
        receipt: true,
        send_at: None,
        any_hour: false,
        per_domain: Some(600),
    };
    campaigns::write(cx, tx, &new).await
}
