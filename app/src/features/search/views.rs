//! What the page of search shows.
use super::{
    routes::LIST,
    store::{Found, FoundPlan, SHOWN},
};
use crate::{
    features::plans::Strand,
    foundation::{Page, Sample},
    layout::{Crumb, Frame, ListQuery},
};
use askama::Template;
use kit_lang::Lang;

pub fn samples() -> Vec<Sample> {
    vec![Sample::of::<SearchPage>()]
}

/// The kinds of things that search finds, in the order of the page.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    People,
    Organisations,
    Sessions,
    Events,
    Plans,
    Needs,
    Modules,
    Practices,
    Outlets,
    Releases,
    Posts,
    Segments,
    Places,
}

/// What was found, by kind.
#[derive(Template)]
#[template(path = "features/search/templates/search.html")]
pub struct SearchPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub groups: Vec<Group>,
}

/// The things of one kind.
pub struct Group {
    pub title: String,
    pub lines: Vec<Line>,
    /// The list with all of them, when there are more than shown.
    pub more: Option<String>,
}

pub struct Line {
    pub href: String,
    pub name: String,
    /// The name in the other script.
    pub other: String,
    pub place: String,
    pub when: String,
}

impl Kind {
    fn key(self) -> &'static str {
        match self {
            Self::People => "search-people",
            Self::Organisations => "search-organisations",
            Self::Sessions => "search-sessions",
            Self::Events => "search-events",
            Self::Plans => "search-plans",
            Self::Needs => "search-needs",
            Self::Modules => "search-modules",
            Self::Practices => "search-practices",
            Self::Outlets => "search-outlets",
            Self::Releases => "search-releases",
            Self::Posts => "search-posts",
            Self::Segments => "search-segments",
            Self::Places => "search-places",
        }
    }

    fn folder(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Organisations => "organisations",
            Self::Sessions => "sessions",
            Self::Events => "events",
            Self::Plans => "plans",
            Self::Needs => "needs",
            Self::Modules => "modules",
            Self::Practices => "practices",
            Self::Outlets => "outlets",
            Self::Releases => "releases",
            Self::Posts => "posts",
            Self::Segments => "segments",
            Self::Places => "places",
        }
    }
}

/// What a plan that was found is about.
fn strand(one: &FoundPlan) -> Strand {
    Strand::parse(&one.strand).unwrap_or(Strand::Training)
}

impl SearchPage {
    pub fn new(mut frame: Frame, list: ListQuery) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("search-title"))];
        Self { frame, list, groups: Vec::new() }
    }

    /// Adds what was found of a kind; nothing is shown of a kind without any.
    pub fn add(&mut self, kind: Kind, found: &[Found]) {
        if found.is_empty() {
            return;
        }
        let lines = found.iter().take(SHOWN).map(|one| line(&self.frame, kind, one)).collect();
        self.group(kind, lines, found.len());
    }

    /// Adds the plans that were found, named by strand and year.
    pub fn add_plans(&mut self, found: &[FoundPlan]) {
        if found.is_empty() {
            return;
        }
        let line = |one: &FoundPlan| {
            let key = format!("search-plan-{}", one.strand);
            let (ar, fr) = (&one.place_ar, &one.place_fr);
            Line {
                href: format!("{}/{}", strand(one).base(), one.id),
                name: self.frame.t1(&key, "year", one.year.to_string()),
                other: String::new(),
                place: if self.frame.lang == Lang::Ar { ar } else { fr }.clone(),
                when: String::new(),
            }
        };
        let lines = found.iter().take(SHOWN).map(line).collect();
        self.group(Kind::Plans, lines, found.len());
    }

    fn group(&mut self, kind: Kind, lines: Vec<Line>, found: usize) {
        let query = url::form_urlencoded::byte_serialize(self.list.q.as_bytes());
        let all = format!("/{}?q={}", kind.folder(), query.collect::<String>());
        self.groups.push(Group {
            title: self.frame.t(kind.key()).into_owned(),
            lines,
            more: (found > SHOWN).then_some(all),
        });
    }
}

fn line(frame: &Frame, kind: Kind, found: &Found) -> Line {
    let (name, other, place) = match frame.lang {
        Lang::Ar => (&found.name_ar, &found.name_fr, &found.place_ar),
        Lang::Fr | Lang::En => (&found.name_fr, &found.name_ar, &found.place_fr),
    };
    let (name, other) = if name.is_empty() { (other, name) } else { (name, other) };
    let dates = found.starts_on.zip(found.ends_on);
    Line {
        href: format!("/{}/{}", kind.folder(), found.key),
        name: name.clone(),
        other: other.clone(),
        place: place.clone(),
        when: dates.map_or(String::new(), |(from, to)| {
            found.exactness.unwrap_or_default().words(frame.lang, from, to)
        }),
    }
}

impl Page for SearchPage {
    const NAME: &'static str = "search/search";

    fn sample(frame: Frame) -> Self {
        let mut page = Self::new(frame, ListQuery::parse("q=fatima%20ait", &LIST));
        let found = |name_ar: &str, name_fr: &str| Found {
            key: "0".into(),
            name_ar: name_ar.into(),
            name_fr: name_fr.into(),
            place_ar: "تبانت".into(),
            place_fr: "Tabant".into(),
            starts_on: None,
            ends_on: None,
            exactness: None,
        };
        let people = [
            found("فاطمة أيت أوملال", "Fatima Aït Oumlal"),
            found(
                "لالة فاطمة الزهراء بنت مولاي عبد الرحمان أيت القاضي أوتغبالوت",
                "Lalla Fatima-Zahra Bent Moulay Abderrahmane Aït El Kadi Outaghbalout",
            ),
        ];
        page.add(Kind::People, &vec![people; 6].concat());
        page.add(
            Kind::Organisations,
            &[found("تعاونية فاطمة للنسيج", "Coopérative Fatima de tissage")],
        );
        let day = chrono::NaiveDate::from_ymd_opt(2011, 7, 14);
        let (starts_on, ends_on) = (day, chrono::NaiveDate::from_ymd_opt(2011, 7, 17));
        let session = found(
            "إعداد المشاريع الصغرى داخل مراكز TC",
            "Préparer de petits projets dans les centres TC",
        );
        page.add(Kind::Sessions, &[Found { starts_on, ends_on, ..session }]);
        let forum = found("الملتقى الإقليمي للتواصل", "Forum provincial de la communication");
        let exactness = Some(crate::foundation::events::Exactness::Year);
        page.add(Kind::Events, &[Found { starts_on, ends_on, exactness, ..forum }]);
        page.add_plans(&[FoundPlan {
            id: Default::default(),
            strand: "training".into(),
            year: 2011,
            place_ar: "إقليم أزيلال".into(),
            place_fr: "Azilal".into(),
        }]);
        let need = found("دراسة ملفات المشاريع", "Examiner les dossiers de projets");
        page.add(Kind::Needs, &[need]);
        page.add(Kind::Modules, &[found("هندسة المشاريع", "Ingénierie de projets")]);
        page.add(Kind::Places, &[found("أيت بوكماز", "Aït Bouguemmez")]);
        page
    }
}
