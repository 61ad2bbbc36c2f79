//! What everybody sees: the releases that are out, one of them, and where one was.

use super::{
    sample,
    told::{self, FigureRow, TextView},
};
use crate::{
    features::releases::{Public, routes::NEWSROOM},
    foundation::{Page, lines, people::in_script_of},
    layout::{Frame, ListQuery, Pager},
};
use askama::Template;
use chrono::{DateTime, Utc};

/// The releases that are out, the latest first.
#[derive(Template)]
#[template(path = "features/releases/templates/newsroom.html")]
pub struct NewsroomPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub sub: String,
    pub rows: Vec<Item>,
}

/// One of them in a list, ready to read.
pub struct Item {
    pub href: String,
    pub title: String,
    pub lang: &'static str,
    pub dir: &'static str,
    pub place: String,
    pub day: String,
    /// The beginning of its text.
    pub begins: String,
    pub corrected: bool,
}

impl NewsroomPage {
    pub fn new(
        frame: Frame,
        (list, pager): (ListQuery, Pager),
        found: &[Public],
        place: String,
    ) -> Self {
        let rows = found.iter().map(|one| Item::new(&frame, one)).collect();
        Self { sub: place, rows, list, pager, frame }
    }
}

impl Item {
    pub fn new(frame: &Frame, one: &Public) -> Self {
        let text = TextView::for_reader(&one.content, frame);
        let first = text.lines.first().cloned().unwrap_or_default();
        Self {
            href: format!("/press/{}", one.id),
            place: one.content.place(frame.lang).to_owned(),
            day: day(frame, one.first_at),
            begins: begins(&first),
            corrected: one.no > 1,
            title: text.title,
            lang: text.lang,
            dir: text.dir,
        }
    }
}

/// The first so many letters of a paragraph, to the end of a word.
fn begins(text: &str) -> String {
    match text.char_indices().nth(240) {
        None => text.to_owned(),
        Some((end, _)) => {
            let cut = &text[..end];
            let whole = cut.rfind(' ').map_or(cut, |at| &cut[..at]);
            format!("{whole} …")
        }
    }
}

fn day(frame: &Frame, at: DateTime<Utc>) -> String {
    frame.date(kit_lang::local(at).date())
}

/// One release that is out.
#[derive(Template)]
#[template(path = "features/releases/templates/public.html")]
pub struct PublicPage {
    pub frame: Frame,
    pub href: String,
    pub kind: String,
    pub place: String,
    pub place_href: String,
    pub day: String,
    pub occasion: String,
    pub text: TextView,
    pub other: TextView,
    pub figures: Vec<FigureRow>,
    pub computed: String,
    pub hidden: String,
    pub contact: Vec<String>,
    /// When it was corrected, and why.
    pub corrections: Vec<(String, String)>,
}

impl PublicPage {
    /// The address of something of it, such as its paper.
    fn at(&self, part: &str) -> String {
        format!("{}{part}", self.href)
    }

    pub fn new(frame: Frame, public: &Public, corrections: &[(DateTime<Utc>, String)]) -> Self {
        let content = &public.content;
        let kind = if content.is_file() { "release-kind-file" } else { "release-kind-release" };
        let mine = told::written(frame.lang);
        let other =
            if mine == kit_lang::Lang::Ar { kit_lang::Lang::Fr } else { kit_lang::Lang::Ar };
        let told_when = |(at, why): &(DateTime<Utc>, String)| (frame.date_time(*at), why.clone());
        Self {
            href: format!("/press/{}", public.id),
            kind: frame.t(kind).into_owned(),
            place: content.place(frame.lang).to_owned(),
            place_href: format!("/press?place={}", public.place),
            day: day(&frame, public.first_at),
            occasion: content.occasion(frame.lang).to_owned(),
            text: TextView::of(content, &frame, mine),
            other: TextView::of(content, &frame, other),
            figures: told::figures(&frame, content),
            computed: told::computed(&frame, content),
            hidden: told::hidden(&frame, content),
            contact: lines(&content.contact).map(str::to_owned).collect(),
            corrections: corrections.iter().map(told_when).collect(),
            frame,
        }
    }
}

/// Where a release was that was withdrawn.
#[derive(Template)]
#[template(path = "features/releases/templates/gone.html")]
pub struct GonePage {
    pub frame: Frame,
    pub title: String,
    pub when: String,
    pub why: String,
}

impl GonePage {
    pub fn new(frame: Frame, public: &Public) -> Self {
        let title =
            in_script_of(frame.lang, &public.content.title_ar, &public.content.title_fr).to_owned();
        let at = public.withdrawn_at.unwrap_or(public.last_at);
        Self {
            when: frame.t1("release-gone", "at", frame.date_time(at)),
            why: public.withdrawn_why.clone(),
            title,
            frame,
        }
    }
}

impl Page for NewsroomPage {
    const NAME: &'static str = "releases/newsroom";

    fn sample(frame: Frame) -> Self {
        let list = ListQuery::parse("", &NEWSROOM);
        let found = vec![sample::public(); 6];
        let place = sample::content().place(frame.lang).to_owned();
        Self::new(frame, (list, Pager::new(1, 20, 34)), &found, place)
    }
}

impl Page for PublicPage {
    const NAME: &'static str = "releases/public";

    fn sample(frame: Frame) -> Self {
        let why = sample::content().correction;
        Self::new(frame, &sample::public(), &[(DateTime::UNIX_EPOCH, why)])
    }
}

impl Page for GonePage {
    const NAME: &'static str = "releases/gone";

    fn sample(frame: Frame) -> Self {
        let gone = Public {
            withdrawn_why: "أرسل قبل أن يوافق عليه الشركاء.".into(),
            withdrawn_at: Some(DateTime::UNIX_EPOCH),
            ..sample::public()
        };
        Self::new(frame, &gone)
    }
}
