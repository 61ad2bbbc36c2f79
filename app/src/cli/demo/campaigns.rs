//! Three campaigns of Azilal: one that was sent, with every kind of result; one that waits for a second person; a draft.

use super::{accounts, names};
use crate::{
    features::{
        campaigns::{
            self, CampaignId,
            Fate::{self, Refused, Sent, Uncertain},
            Invented, NewCampaign, State, Way, Wording,
        },
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
    [Sent, Sent, Sent, Refused, Sent, Sent, Sent, Uncertain, Sent, Sent, Sent, Sent];

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
    let (author, other) = (ago(&amina, 16), ago(&nadia, 15));
    let forum = draft(&author, tx, segment, FORUM).await?;
    let invented =
        Invented { author: &author, other: &other, to: State::Done, fates: &FATES, left: 2 };
    campaigns::invent(tx, forum, &invented).await?;
    let author = ago(&amina, 1);
    let call = draft(&author, tx, segment, CALL).await?;
    let invented = Invented { author: &author, to: State::Submitted, ..invented };
    campaigns::invent(tx, call, &invented).await?;
    draft(&amina, tx, segment, SURVEY).await?;
    Ok(())
}

/// The same person so many days ago.
fn ago(cx: &Cx, days: u64) -> Cx {
    Cx { now: cx.now - Days::new(days), ..cx.clone() }
}

/// People with an address, four in five of whom agreed to mail, every third of these in French.
async fn readers(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let new = (480..540).map(|n| {
        let (name_ar, name_fr, sex) = names::person(n);
        NewPerson {
            name_ar,
            name_fr,
            sex: Some(sex),
            birth_year: i64::try_from(1960 + n * 11 % 44).ok(),
            place: ["05.081.03.09", "05.081.03.13", "05.081.01.03"][n % 3].into(),
            phone: None,
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
        privacy::give(cx, tx, person, &new).await?;
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
    [title, subject_ar, text_ar, subject_fr, text_fr]: Message,
) -> Result<CampaignId, Error> {
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
        },
        ways: vec![Way::Mail],
        send_at: None,
        any_hour: false,
        per_domain: Some(600),
    };
    campaigns::write(cx, tx, &new).await
}
