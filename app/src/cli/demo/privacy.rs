//! What law 09-08 asks, as a province lives it: two processings that were declared, a dozen consents, five requests, people
//! whose time is nearly over, and one whose name is kept beyond it.

use super::{accounts::acting, days, names::Name};
use crate::foundation::{
    Cx, Error,
    people::{self, NewPerson, PersonId, Sex},
    privacy::{
        self,
        Channel::{self, Letter, Mail, Phone, Photo, Sms},
        Means::{self, Online, Paper, Spoken},
        NewConsent, NewRequest, ProcessingState, Right,
    },
};
use chrono::{Days, Months, NaiveDate};
use kit_db::WriteTx;
use kit_lang::Lang;

/// A processing, its number, and the year before this one, month and day of the receipt. The others are still to be declared.
const DECLARED: [(&str, &str, i32, (u32, u32)); 2] =
    [("people", "D-W-318", 2, (11, 3)), ("training", "D-W-319", 2, (11, 3))];

/// The place in the list of people, the channel, how it was said, how many days ago.
const CONSENTS: [(usize, Channel, Means, u64); 12] = [
    (0, Sms, Paper, 212),
    (0, Phone, Paper, 212),
    (0, Photo, Paper, 131),
    (1, Sms, Spoken, 212),
    (1, Mail, Online, 96),
    (1, Letter, Paper, 212),
    (2, Phone, Spoken, 131),
    (2, Photo, Paper, 131),
    (3, Sms, Paper, 40),
    (3, Photo, Paper, 40),
    (4, Letter, Paper, 33),
    (4, Mail, Online, 19),
];

/// The one that was taken back, so many days ago.
const TAKEN_BACK: (usize, Channel, u64) = (2, Photo, 23);

/// What somebody asks, how many days ago, and how far it came. A clock runs ten days, or fifteen for access.
struct Told {
    kind: Right,
    /// The place in the list of people; none for whom the register does not know.
    who: Option<usize>,
    name: &'static str,
    place: &'static str,
    asked: &'static str,
    days: u64,
    come: Come,
}

enum Come {
    Received,
    Identified,
    Answered(&'static str),
    Refused(&'static str),
}

const AZILAL: &str = "05.081.03.09";

const REQUESTS: [Told; 5] = [
    Told {
        kind: Right::Access,
        who: Some(1),
        name: "إبراهيم أوبلا",
        place: AZILAL,
        asked: "أطلب نسخة من كل المعلومات التي تتوفرون عليها في شأني.",
        days: 41,
        come: Come::Answered("سلمت له نسخة من ملفه كاملا، بالشباك."),
    },
    // Two days are left.
    Told {
        kind: Right::Rectification,
        who: Some(2),
        name: "خديجة بنصالح",
        place: AZILAL,
        asked: "سنة ميلادي 1991 وليست 1990، ورقم هاتفي تغير.",
        days: 8,
        come: Come::Identified,
    },
    // Four days late.
    Told {
        kind: Right::Objection,
        who: Some(3),
        name: "أمال بوزكري",
        place: AZILAL,
        asked: "لا أريد أن تنشر صورتي في مطبوعات الإقليم ولا في صفحاته.",
        days: 14,
        come: Come::Received,
    },
    Told {
        kind: Right::Objection,
        who: Some(0),
        name: "فاطمة أيت علي",
        place: AZILAL,
        asked: "أطلب حذف اسمي من لوائح الحضور للسنة الماضية.",
        days: 63,
        come: Come::Refused(
            "لوائح الحضور وثائق إثبات لصرف مال عام، وتحفظ إلى نهاية مدتها ثم يمحى منها الاسم.",
        ),
    },
    Told {
        kind: Right::Access,
        who: None,
        name: "عبد السلام الغازي",
        place: "07.427",
        asked: "هل يوجد اسمي في سجلاتكم؟ شاركت في لقاء قبل سنوات.",
        days: 3,
        come: Come::Received,
    },
];

/// People of whom nothing was heard for five years, less so many days: their names go one night of the next months.
const LONG_AGO: [(Name, Sex, i64, u64); 4] = [
    (("حادة أوعلي", "Hadda Ouali"), Sex::F, 1951, 16),
    (("موسى بوتغرارت", "Moussa Boutghrart"), Sex::M, 1947, 44),
    (("يزة نايت الحاج", "Izza Nait El Haj"), Sex::F, 1962, 71),
    (("علال أقضاض", "Allal Akdad"), Sex::M, 1958, 30),
];

/// Why the last of them is kept.
const HELD: &str = "افتحاص حسابات مشروع مدعم لم ينته بعد.";

/// Years that the register keeps a name, as it is shipped.
const KEPT: u32 = 5;

/// Everything of it; `known` are those who agreed and asked.
pub async fn load(cx: &Cx, tx: &mut WriteTx, known: &[PersonId]) -> Result<(), Error> {
    let amina = acting(cx, tx, "amina@azilal.example").await?;
    let driss = acting(cx, tx, "driss@rehamna.example").await?;
    let nadia = acting(cx, tx, "nadia@benimellal.example").await?;
    let salma = acting(cx, tx, "salma@qurb.example").await?;
    declare(&salma, tx).await?;
    for (who, channel, means, days) in CONSENTS {
        agree(&amina, tx, known[who], (channel, means, days)).await?;
    }
    let (who, channel, days) = TAKEN_BACK;
    take_back(&ago(&amina, days), tx, known[who], channel).await?;
    for told in REQUESTS {
        let receiver = if told.place == AZILAL { &amina } else { &driss };
        ask(receiver, &nadia, tx, (&told, told.who.map(|who| known[who]))).await?;
    }
    keep(&amina, &nadia, tx).await
}

/// The same person so many days ago.
fn ago(cx: &Cx, days: u64) -> Cx {
    days::on(cx, before(cx, days))
}

fn before(cx: &Cx, days: u64) -> NaiveDate {
    cx.today() - Days::new(days)
}

/// Numbers of the commission, and where people go.
async fn declare(salma: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    for (code, number, years, day) in DECLARED {
        let mut one = privacy::processing(tx, code).await?.ok_or(Error::NotFound)?;
        let version = one.version;
        let on = days::of_year(salma, years, day);
        one.state = ProcessingState::Declared;
        one.number = format!("{number}/{}", on.format("%Y"));
        one.numbered_on = Some(on);
        one.contact = "مكتب الضبط بقسم العمل الاجتماعي، أو privacy@qurb.example".into();
        privacy::edit(&days::on(salma, on + Days::new(2)), tx, &one, version).await?;
    }
    Ok(())
}

async fn agree(
    amina: &Cx,
    tx: &mut WriteTx,
    person: PersonId,
    (channel, means, days): (Channel, Means, u64),
) -> Result<(), Error> {
    let collector = amina.actor.as_ref().map(|actor| actor.name.clone()).unwrap_or_default();
    let given_on = before(amina, days);
    let new = NewConsent { channel, lang: Lang::Ar, means, collector, given_on };
    privacy::give(&ago(amina, days), tx, person, &new).await
}

async fn take_back(
    cx: &Cx,
    tx: &mut WriteTx,
    person: PersonId,
    channel: Channel,
) -> Result<(), Error> {
    let all = privacy::consents(tx, person).await?;
    let one = all.into_iter().find(|one| one.channel == channel).ok_or(Error::NotFound)?;
    privacy::withdraw(cx, tx, (person, one.id), Spoken).await
}

/// A request comes in; two days later somebody has seen who asks, and after a week it has its answer.
async fn ask(
    cx: &Cx,
    nadia: &Cx,
    tx: &mut WriteTx,
    (told, person): (&Told, Option<PersonId>),
) -> Result<(), Error> {
    let new = NewRequest {
        kind: told.kind,
        place: told.place.into(),
        person,
        name: told.name.into(),
        asked: told.asked.into(),
        received_on: before(cx, told.days),
    };
    let id = privacy::receive(&ago(cx, told.days), tx, &new).await?;
    if matches!(told.come, Come::Received) {
        return Ok(());
    }
    let seen = ago(cx, told.days.saturating_sub(2));
    privacy::identify(&seen, tx, id, "بطاقة التعريف، بالشباك").await?;
    let week = told.days.saturating_sub(7);
    match told.come {
        Come::Answered(answer) => privacy::answer(&ago(cx, week), tx, id, answer).await,
        Come::Refused(why) => privacy::refuse(&ago(nadia, week), tx, id, why).await,
        Come::Received | Come::Identified => Ok(()),
    }
}

/// Those of five years ago, and the one whose name is kept.
async fn keep(amina: &Cx, nadia: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let five_years_ago = amina.today() - Months::new(12 * KEPT);
    let mut last = None;
    for ((ar, fr), sex, born, days) in LONG_AGO {
        let new = NewPerson {
            name_ar: ar.into(),
            name_fr: fr.into(),
            sex: Some(sex),
            birth_year: Some(born),
            place: AZILAL.into(),
            phone: None,
            email: None,
        };
        let then = days::on(amina, five_years_ago + Days::new(days));
        last = people::register_many(&then, tx, vec![new]).await?.pop();
    }
    let last = last.ok_or(Error::NotFound)?;
    privacy::hold(&ago(nadia, 6), tx, last, HELD).await
}
