//! What other years left: the editions and forums of Aïn Sebaâ–Hay Mohammadi, of which a page knows the year and nothing
//! else, and the workshops of Rehamna in 2018, of which an article gives the numbers and no names. Facts are the sources', words are ours.

use super::{
    accounts,
    names::Name,
    sessions::{day, draft},
};
use crate::{
    features::training::{self, Draft},
    foundation::{
        Cx, Error,
        events::{self, CountUnit, EventKind, NewCount, Period, Said},
    },
};
use kit_db::WriteTx;

const SERIES: &str = "التكوين وتقوية القدرات بعين السبع الحي المحمدي";

const WORKSHOPS: Name = (
    "خمس ورشات تشاركية حول محاور اليوم الدراسي",
    "Cinq ateliers participatifs sur les axes de la journée d’étude",
);

/// A figure of the workshops: unit, value, audience, as the article writes it, what is doubtful about it.
type Figure = (CountUnit, i64, &'static str, &'static str, &'static str);

const FIGURES: [Figure; 4] = [
    (CountUnit::Organisation, 133, "associations", "133 جمعية", ""),
    (CountUnit::Organisation, 34, "associations", "34 تعاونية", ""),
    (CountUnit::Person, 26, "services", "26 شخصا عن المصالح الخارجية", ""),
    (
        CountUnit::Person,
        3,
        "population",
        "3 ممثلي الجامعات ومنظمة دولية",
        "قد يشمل العدد الجامعات والمنظمة معا أو الجامعات وحدها · Trois en tout, ou trois pour les universités seules",
    ),
];

/// The five editions, to the year.
pub async fn of_ain_sebaa(nation: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let cx = accounts::acting(nation, tx, "latifa@ainsebaa.example").await?;
    for (ordinal, year) in (1..).zip(["2009", "2011", "2013", "2016", "2017"]) {
        let period = Period::of(None, None, year)
            .map_err(|error| Error::Internal(format!("the demonstration: {error}")))?;
        let title = (format!("تكوين سنة {year}"), format!("Formation de {year}"));
        let draft = Draft {
            series: SERIES.into(),
            ordinal: Some(ordinal),
            ..Draft::of((&title.0, &title.1), "06.141.01.20", period)
        };
        let session = training::plan(&cx, tx, &draft).await?;
        training::close(&cx, tx, session).await?;
    }
    Ok(())
}

/// What the same page names beside training: two forums to the year, one day by its date.
pub async fn gatherings(nation: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let cx = accounts::acting(nation, tx, "latifa@ainsebaa.example").await?;
    let forum = ("الملتقى الإقليمي للتواصل", "Forum provincial de la communication");
    let exchange = (
        "يوم تواصلي حول تبادل الخبرات في التنمية البشرية",
        "Journée de communication sur l’échange d’expériences en développement humain",
    );
    let held = [
        (EventKind::Forum, forum, "2008"),
        (EventKind::Forum, forum, "2009"),
        (EventKind::CommunicationDay, exchange, "20 مارس 2014"),
    ];
    for (kind, title, written) in held {
        let period = Period::of(None, None, written)
            .map_err(|error| Error::Internal(format!("the demonstration: {error}")))?;
        let draft = events::Draft::of(kind, title, "06.141.01.20", period);
        events::add(&cx, tx, &draft).await?;
    }
    Ok(())
}

/// The workshops, counted in two units.
pub async fn of_rehamna(nation: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let cx = accounts::acting(nation, tx, "driss@rehamna.example").await?;
    let days = (day(2018, 1, 15), day(2018, 1, 26));
    let session = training::plan(&cx, tx, &draft(WORKSHOPS, "07.427", days, "")?).await?;
    for (unit, value, audience, as_written, note) in FIGURES {
        let count = NewCount {
            group: None,
            audience: Some(audience.into()),
            unit,
            sex: None,
            value,
            comparator: Said::Exactly,
            as_written: as_written.into(),
            note: note.into(),
        };
        training::count(&cx, tx, session, &count).await?;
    }
    training::open(&cx, tx, session).await?;
    training::close(&cx, tx, session).await
}
