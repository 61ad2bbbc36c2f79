//! What everybody sees: what is told of a place, and one thing of it.

use super::invented;
use crate::{
    features::news::told::{Kind, Told, When},
    foundation::{Page, lines, people::in_script_of},
    layout::Frame,
};
use askama::Template;
use chrono::{DateTime, NaiveDate};
use kit_lang::Lang;

/// What is told of a place and all below it, the latest first.
#[derive(Template)]
#[template(path = "features/news/templates/news.html")]
pub struct NewsPage {
    pub frame: Frame,
    pub title: String,
    pub atom: String,
    pub calendar: String,
    /// What takes place or ends from today on.
    pub coming: Vec<Item>,
    pub rows: Vec<Item>,
    pub provinces: Vec<(String, String)>,
    pub is_nation: bool,
}

/// Something told, ready to read.
pub struct Item {
    pub href: String,
    pub kind: String,
    pub title: String,
    pub lang: &'static str,
    pub dir: &'static str,
    pub place: String,
    pub day: String,
    pub when: String,
    pub begins: String,
}

impl NewsPage {
    pub fn new(
        frame: Frame,
        (code, name): (&str, String),
        told: &[Told],
        provinces: &[(String, String, String)],
        today: NaiveDate,
    ) -> Self {
        let ahead = |one: &&Told| one.when.as_ref().is_some_and(|when| when.to >= today);
        let mut coming: Vec<&Told> = told.iter().filter(ahead).collect();
        coming.sort_by_key(|one| one.when.as_ref().map(|when| when.from));
        let province = |(code, ar, fr): &(String, String, String)| {
            (format!("/news/{code}"), in_script_of(frame.lang, ar, fr).to_owned())
        };
        let lang = frame.lang_code();
        Self {
            title: frame.t1("news-of", "place", name),
            atom: format!("/news/{code}/atom.xml?lang={lang}"),
            calendar: format!("/news/{code}/calendar.ics?lang={lang}"),
            coming: coming.into_iter().map(|one| Item::new(&frame, one)).collect(),
            rows: told.iter().map(|one| Item::new(&frame, one)).collect(),
            provinces: provinces.iter().map(province).collect(),
            is_nation: code == "MA",
            frame,
        }
    }
}

/// The language that a text has for this reader.
fn written(lang: Lang) -> Lang {
    if lang == Lang::Ar { Lang::Ar } else { Lang::Fr }
}

impl Item {
    fn new(frame: &Frame, one: &Told) -> Self {
        let lang = written(frame.lang);
        Self {
            href: one.href(),
            kind: frame.t(one.kind.key()).into_owned(),
            title: one.title(lang).to_owned(),
            lang: lang.code(),
            dir: lang.dir(),
            place: one.place(frame.lang).to_owned(),
            day: frame.date(kit_lang::local(one.published_at).date()),
            when: one
                .when
                .as_ref()
                .map(|when| told_when(frame, one.kind, when))
                .unwrap_or_default(),
            begins: lines(one.text(lang)).next().unwrap_or_default().to_owned(),
        }
    }
}

/// The dates of an event with their place, or the last day of a call.
fn told_when(frame: &Frame, kind: Kind, when: &When) -> String {
    if kind == Kind::Call {
        return frame.t1("news-until", "day", frame.date(when.to));
    }
    let mut told = frame.date_range(when.from, when.to);
    if let Some(hour) = when.hour.filter(|_| when.from == when.to) {
        told = format!("{told} · {}", kit_lang::time(frame.lang, hour));
    }
    if !when.place(frame.lang).is_empty() {
        told = format!("{told} · {}", when.place(frame.lang));
    }
    told
}

/// A post that everybody reads.
#[derive(Template)]
#[template(path = "features/news/templates/opened.html")]
pub struct OpenedPage {
    pub frame: Frame,
    pub item: Item,
    pub lines: Vec<String>,
    pub contact: Vec<String>,
    pub place_href: String,
    pub cancelled: bool,
    /// Where one signs up; empty when one cannot.
    pub join: String,
}

impl OpenedPage {
    pub fn new(frame: Frame, told: &Told) -> Self {
        let text = told.text(written(frame.lang));
        Self {
            item: Item::new(&frame, told),
            lines: lines(text).map(str::to_owned).collect(),
            contact: lines(&told.contact).map(str::to_owned).collect(),
            place_href: format!("/news/{}", told.place),
            cancelled: told.when.as_ref().is_some_and(|when| when.cancelled),
            join: String::new(),
            frame,
        }
    }
}

fn sample_told(kind: Kind) -> Told {
    let one = invented();
    let day = NaiveDate::from_ymd_opt(2026, 12, 18).unwrap_or_default();
    let when = When {
        from: day,
        to: day,
        hour: chrono::NaiveTime::from_hms_opt(9, 30, 0),
        where_ar: "دار الجماعة، تبانت".into(),
        where_fr: "Maison communale, Tabant".into(),
        cancelled: false,
    };
    Told {
        id: one.id.0,
        kind,
        title_ar: one.title_ar,
        title_fr: one.title_fr,
        text_ar: one.text_ar,
        text_fr: one.text_fr,
        contact: one.contact,
        place: one.place,
        place_ar: "إقليم أزيلال".into(),
        place_fr: "Azilal".into(),
        published_at: DateTime::UNIX_EPOCH,
        changed_at: DateTime::UNIX_EPOCH,
        when: (kind != Kind::Release).then_some(when),
        version: 1,
    }
}

impl Page for NewsPage {
    const NAME: &'static str = "news/news";

    fn sample(frame: Frame) -> Self {
        let told = [Kind::Release, Kind::Event, Kind::Call, Kind::Release].map(sample_told);
        let provinces = [("05.081".into(), "إقليم أزيلال".into(), "Azilal".into())];
        let name = if frame.rtl() { "المغرب" } else { "Maroc" }.to_owned();
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
        Self::new(frame, ("MA", name), &told, &provinces, today)
    }
}

impl Page for OpenedPage {
    const NAME: &'static str = "news/opened";

    fn sample(frame: Frame) -> Self {
        Self::new(frame, &sample_told(Kind::Event))
    }
}
