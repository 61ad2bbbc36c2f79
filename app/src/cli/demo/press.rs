//! The press: eight outlets, the Media Thursday of 27 March 2008, a press file that is out, a release under embargo, a draft,
//! and what was published, in every tone. Outlets, people and articles are invented.

use super::{accounts, days};
use crate::{
    features::{
        coverage::{self, NewItem, ReachHow, Tone},
        news::{self, NewPost, PostKind},
        outlets::{self, NewJournalist, NewOutlet, OutletId, OutletKind},
        releases::{self, NewRelease, ReleaseId},
        thursdays,
    },
    foundation::{
        Cx, Error,
        events::{self, EventId, EventKind, Period},
        privacy::Means,
    },
};
use chrono::{Days, NaiveDate, TimeDelta};
use kit_db::WriteTx;

const AMINA: &str = "amina@azilal.example";
const NADIA: &str = "nadia@benimellal.example";
const SALMA: &str = "salma@qurb.example";

/// Names in Arabic and French, kind, languages, beats, the place of its list, the place it covers.
type Line = ([&'static str; 2], OutletKind, [&'static str; 4]);

const OUTLETS: [Line; 8] = [
    (
        ["صدى الأطلس", "L’Écho de l’Atlas"],
        OutletKind::Newspaper,
        ["arabic", "development regions", "05.081", "05.081"],
    ),
    (
        ["إذاعة تبانت الجماعية", "Radio communautaire Tabant"],
        OutletKind::Radio,
        ["tamazight darija", "agriculture women", "05.081", "05.081"],
    ),
    (
        ["أزيلال بريس", "Azilal Presse"],
        OutletKind::Web,
        ["arabic french", "development youth regions", "05.081", "05.081"],
    ),
    (
        ["أخبار الجهة", "Nouvelles de la région"],
        OutletKind::Web,
        ["arabic", "regions economy", "05", "05"],
    ),
    (
        ["إذاعة الأطلس المتوسط", "Radio Moyen Atlas"],
        OutletKind::Radio,
        ["tamazight arabic", "culture agriculture", "05", "05"],
    ),
    (
        ["قناة المغرب الأخضر", "Chaîne Maroc vert"],
        OutletKind::Television,
        ["arabic tamazight", "agriculture development", "MA", "MA"],
    ),
    (
        ["وكالة الأطلس للأنباء", "Agence Atlas d’information"],
        OutletKind::Agency,
        ["arabic french", "development economy health education", "MA", "MA"],
    ),
    (
        ["الصباح الاجتماعي", "Le Matin social"],
        OutletKind::Newspaper,
        ["arabic french", "development women youth", "MA", "MA"],
    ),
];

/// Which outlet, Arabic and Latin name, post.
const PEOPLE: [(usize, [&str; 3]); 4] = [
    (0, ["عبد الصمد أوعبيدو", "Abdessamad Ouabidou", "مراسل"]),
    (1, ["إيطو أزروال", "Itto Azeroual", "منشطة برنامج المرأة القروية"]),
    (2, ["ياسين بوتمزين", "Yassine Boutamzine", "رئيس التحرير"]),
    (6, ["سناء الوراق", "Sanae El Ouarrak", "صحفية بقسم الجهات"]),
];

pub async fn load(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let outlets = list(cx, tx).await?;
    let thursday = thursday(cx, tx, &outlets).await?;
    let file = file(cx, tx).await?;
    others(cx, tx).await?;
    posts(cx, tx).await?;
    published(cx, tx, &outlets, (thursday, file)).await
}

/// Who keeps the list of a place.
fn keeper(place: &str) -> &'static str {
    match place {
        "MA" => SALMA,
        "05" => NADIA,
        _ => AMINA,
    }
}

async fn list(cx: &Cx, tx: &mut WriteTx) -> Result<Vec<OutletId>, Error> {
    let mut ids = Vec::new();
    for (n, ([ar, fr], kind, [languages, beats, place, covers])) in OUTLETS.iter().enumerate() {
        let who = accounts::acting(cx, tx, keeper(place)).await?;
        let new = NewOutlet {
            place: (*place).into(),
            kind: *kind,
            name_ar: (*ar).into(),
            name_fr: (*fr).into(),
            languages: (*languages).into(),
            beats: (*beats).into(),
            covers: (*covers).into(),
            phone: None,
            email: Some(format!("redaction{}@presse.example", n + 1)),
            site: Some(format!("https://media{}.example/", n + 1)),
        };
        ids.push(outlets::add(&days::in_year(&who, 1, (2, 3)), tx, &new).await?);
    }
    for (n, [ar, fr, post]) in PEOPLE {
        let who = accounts::acting(cx, tx, keeper(OUTLETS[n].2[2])).await?;
        let who = days::in_year(&who, 1, (2, 10));
        let new = NewJournalist {
            name_ar: ar.into(),
            name_fr: fr.into(),
            post: post.into(),
            phone: None,
            email: Some(format!("journaliste{}@presse.example", n + 1)),
            agreed_on: days::of_year(&who, 1, (2, 9)),
            agreed_how: Means::Spoken,
        };
        outlets::write(&who, tx, ids[n], &new).await?;
    }
    Ok(ids)
}

/// 27 March 2008, as the page of that day names it; who came is invented.
async fn thursday(cx: &Cx, tx: &mut WriteTx, outlets: &[OutletId]) -> Result<EventId, Error> {
    let salma = days::in_year(&accounts::acting(cx, tx, SALMA).await?, 1, (2, 16));
    let title = (
        "الخميس الإعلامي للمبادرة الوطنية للتنمية البشرية",
        "Jeudi de la presse de l’Initiative nationale pour le développement humain",
    );
    let period = Period::of(None, None, "27 مارس 2008")
        .map_err(|error| Error::Internal(format!("the demonstration: {error}")))?;
    let draft = events::Draft::of(EventKind::MediaThursday, title, "MA", period);
    let id = events::add(&salma, tx, &draft).await?;
    for (n, persons) in [(5, 3), (6, 2), (7, 2)] {
        thursdays::attend(&salma, tx, id, (outlets[n], persons)).await?;
    }
    Ok(id)
}

fn release(
    place: &str,
    [title_ar, title_fr]: [&str; 2],
    [text_ar, text_fr]: [&str; 2],
) -> NewRelease {
    NewRelease {
        place: place.into(),
        event: None,
        title_ar: title_ar.into(),
        text_ar: text_ar.into(),
        title_fr: title_fr.into(),
        text_fr: text_fr.into(),
        background_ar: String::new(),
        background_fr: String::new(),
        glossary_ar: String::new(),
        glossary_fr: String::new(),
        contact: "قسم العمل الاجتماعي، عمالة إقليم أزيلال".into(),
        embargo: None,
        year: 0,
        figures: String::new(),
    }
}

/// A press file with the figures of the plan of communication, written by Amina and approved by Nadia.
async fn file(cx: &Cx, tx: &mut WriteTx) -> Result<ReleaseId, Error> {
    let amina = accounts::acting(cx, tx, AMINA).await?;
    let new = NewRelease {
        year: i64::from(chrono::Datelike::year(&cx.today())),
        figures: "actions done counted estimated".into(),
        background_ar: "تعد العمالة كل سنة مخططا لتواصل القرب يصادق عليه الإقليم، وتدون بعد كل عملية من حضرها بالعد أو بالتقدير.".into(),
        background_fr: "La province établit chaque année un plan de communication de proximité, et note après chaque action qui y est venu, compté ou estimé.".into(),
        glossary_ar: "تواصل القرب: الحديث مع الناس حيث هم، في السوق والدوار والجماعة.".into(),
        glossary_fr: "Communication de proximité : parler aux gens là où ils sont, au souk, au douar, à la commune.".into(),
        ..release(
            "05.081",
            ["أزيلال: أخبار البرنامج تصل إلى الأسواق والدواوير", "Azilal : les nouvelles du programme arrivent aux souks et aux douars"],
            [
                "نظمت عمالة إقليم أزيلال عمليات تواصل القرب في الأسواق الأسبوعية والجماعات الجبلية.\nتحدث المنشطون بالدارجة والأمازيغية عن مواعيد الدورات وعن طلبات المشاريع وعن كيفية تقديم الشكايات.",
                "La province d’Azilal a mené des actions de communication de proximité dans les souks hebdomadaires et les communes de montagne.\nLes animateurs y ont parlé, en darija et en tamazight, des dates des sessions, des appels à projets et de la façon de déposer une réclamation.",
            ],
        )
    };
    let written = days::in_year(&amina, 0, (6, 18));
    let id = releases::write(&written, tx, &new).await?;
    releases::submit(&written, tx, id, 1).await?;
    let nadia = days::in_year(&accounts::acting(cx, tx, NADIA).await?, 0, (6, 19));
    let figures = releases::spoken(tx, "05.081", new.year).await?;
    releases::approve(&nadia, tx, (id, 2), figures).await?;
    Ok(id)
}

/// One that goes out in five days, and one that is being written.
async fn others(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let amina = accounts::acting(cx, tx, AMINA).await?;
    let nadia = accounts::acting(cx, tx, NADIA).await?;
    let yesterday = |who: &Cx| Cx { now: cx.now - TimeDelta::hours(20), ..who.clone() };
    let hour = (cx.today() + Days::new(5)).and_hms_opt(9, 0, 0).unwrap_or_default().and_utc();
    let year = i64::from(chrono::Datelike::year(&cx.today()));
    let later = NewRelease {
        embargo: Some(hour),
        year,
        ..release(
            "05.081",
            [
                "فتح طلب مشاريع السنة المقبلة بأزيلال",
                "Ouverture à Azilal de l’appel à projets de l’année prochaine",
            ],
            [
                "تعلن عمالة إقليم أزيلال عن فتح طلب مشاريع السنة المقبلة أمام الجمعيات والتعاونيات.\nتسحب الملفات من مقر كل جماعة.",
                "La province d’Azilal ouvre l’appel à projets de l’année prochaine aux associations et aux coopératives.\nLes dossiers se retirent au siège de chaque commune.",
            ],
        )
    };
    let id = releases::write(&yesterday(&amina), tx, &later).await?;
    releases::submit(&yesterday(&amina), tx, id, 1).await?;
    releases::approve(&yesterday(&nadia), tx, (id, 2), Vec::new()).await?;
    let draft = NewRelease {
        year,
        ..release(
            "05.081",
            ["حصيلة دورات الشتاء", "Bilan des sessions d’hiver"],
            ["تكمل عند نهاية آخر دورة.", "À compléter à la fin de la dernière session."],
        )
    };
    releases::write(&yesterday(&amina), tx, &draft).await?;
    Ok(())
}

/// A forum that is announced, and a call with its last day.
async fn posts(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let amina = accounts::acting(cx, tx, AMINA).await?;
    let nadia = accounts::acting(cx, tx, NADIA).await?;
    let yesterday = |who: &Cx| Cx { now: cx.now - TimeDelta::hours(20), ..who.clone() };
    let day = cx.today() + Days::new(12);
    let period = Period::of(Some(day), Some(day), "")
        .map_err(|error| Error::Internal(format!("the demonstration: {error}")))?;
    let title = ("ملتقى تواصل القرب بتبانت", "Forum de communication de proximité à Tabant");
    let draft = events::Draft {
        venue_ar: "دار الجماعة، تبانت".into(),
        venue_fr: "Maison communale, Tabant".into(),
        ..events::Draft::of(EventKind::Forum, title, "05.081.03.09", period)
    };
    let forum = events::add(&yesterday(&amina), tx, &draft).await?;
    let post = |kind, [title_ar, title_fr]: [&str; 2], [text_ar, text_fr]: [&str; 2]| NewPost {
        place: "05.081".into(),
        kind,
        event: None,
        title_ar: title_ar.into(),
        text_ar: text_ar.into(),
        title_fr: title_fr.into(),
        text_fr: text_fr.into(),
        contact: "قسم العمل الاجتماعي، عمالة إقليم أزيلال".into(),
        ends_on: None,
    };
    let words = [
        "يلتقي سكان الجماعة ومنتخبوها ومصالحها ليقولوا ما يصلهم وما لا يصلهم من أخبار البرنامج.",
        "Habitants, élus et services de la commune disent quelles nouvelles du programme leur arrivent, et lesquelles non.",
    ];
    let announced =
        NewPost { event: Some(forum), ..post(PostKind::Event, [title.0, title.1], words) };
    let words = [
        "تختار كل جماعة منشطا أو منشطة من شبابها.\nيودع الطلب في مقر الجماعة.",
        "Chaque commune choisit une animatrice ou un animateur parmi ses jeunes.\nLa demande se dépose au siège de la commune.",
    ];
    let titles = [
        "دعوة إلى شباب الجماعات: منشطو القرب",
        "Appel aux jeunes des communes : animateurs de proximité",
    ];
    let call = NewPost {
        ends_on: Some(cx.today() + Days::new(25)),
        ..post(PostKind::Call, titles, words)
    };
    for new in [announced, call] {
        let id = news::write(&yesterday(&amina), tx, &new).await?;
        news::publish(&yesterday(&nadia), tx, id, 1).await?;
    }
    Ok(())
}

/// Which outlet, the day this year (none: in 2008), title, tone, reach, where.
type Published =
    (usize, Option<(u32, u32)>, &'static str, Tone, Option<(i64, ReachHow)>, &'static str);

const PUBLISHED: [Published; 9] = [
    (6, None, "الخميس الإعلامي: استراتيجية وطنية للتكوين", Tone::Neutral, None, ""),
    (
        7,
        None,
        "20 ألف مستفيد من التكوين سنة 2008",
        Tone::Positive,
        Some((42_000, ReachHow::Estimated)),
        "ص 3",
    ),
    (
        0,
        Some((6, 20)),
        "العمالة تنزل إلى السوق",
        Tone::Positive,
        Some((3_500, ReachHow::Counted)),
        "ص 1",
    ),
    (
        2,
        Some((6, 20)),
        "أخبار البرنامج تصل إلى الدواوير",
        Tone::Positive,
        Some((8_140, ReachHow::Counted)),
        "",
    ),
    (
        1,
        Some((6, 21)),
        "حوار مع منشطة من تبانت",
        Tone::Positive,
        Some((12_000, ReachHow::Estimated)),
        "18:30",
    ),
    (
        3,
        Some((6, 24)),
        "تواصل القرب بالجهة: أزيلال نموذجا",
        Tone::Neutral,
        Some((5_200, ReachHow::Counted)),
        "",
    ),
    (
        0,
        Some((7, 8)),
        "دواوير ما زالت تنتظر زيارة القافلة",
        Tone::Negative,
        Some((3_500, ReachHow::Counted)),
        "ص 4",
    ),
    (
        5,
        Some((7, 15)),
        "روبورتاج: يوم في سوق أيت بوكماز",
        Tone::Positive,
        Some((150_000, ReachHow::Estimated)),
        "20:45",
    ),
    (2, Some((9, 3)), "مواعيد الدورات لم تعلق في كل الجماعات", Tone::Negative, None, ""),
];

async fn published(
    cx: &Cx,
    tx: &mut WriteTx,
    outlets: &[OutletId],
    (thursday, file): (EventId, ReleaseId),
) -> Result<(), Error> {
    for (n, day, title, tone, reach, page) in PUBLISHED {
        let login = if day.is_some() { AMINA } else { SALMA };
        let who = accounts::acting(cx, tx, login).await?;
        let then = NaiveDate::from_ymd_opt(2008, 3, 28).unwrap_or_default();
        let held_on = day.map_or(then, |day| days::of_year(cx, 0, day)).min(cx.today());
        let new = NewItem {
            place: if day.is_some() { "05.081" } else { "MA" }.into(),
            outlet: outlets[n],
            held_on,
            title: title.into(),
            tone,
            reach,
            link: page.is_empty().then(|| format!("https://media{}.example/articles", n + 1)),
            page: page.into(),
            release: day.filter(|day| day.0 == 6).map(|_| file),
            event: day.is_none().then_some(thursday),
        };
        let noted =
            if day.is_some() { days::on(&who, held_on) } else { days::in_year(&who, 1, (2, 17)) };
        coverage::note(&noted, tx, &new).await?;
    }
    Ok(())
}
