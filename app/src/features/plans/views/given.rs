//! Messages that are given to provinces, and who adapted them.

use super::words::{of, other, said};
use crate::{
    features::plans::{
        given::{Adapted, Given, GivenId},
        harmony::Named,
        plan::{PlanId, Strand},
    },
    foundation::{Form, Page, Sheet},
    layout::{Choice, Crumb, Frame},
};
use askama::Template;
use kit_sheets::Out;

#[derive(Template)]
#[template(path = "features/plans/templates/given.html")]
pub struct CommonPage {
    pub frame: Frame,
    pub year: String,
    pub years: Vec<Choice>,
    pub rows: Vec<Row>,
    pub may_give: bool,
}

pub struct Row {
    pub id: String,
    pub words: String,
    pub other: String,
    /// By whom it is given, and to which audience.
    pub about: String,
    pub call: String,
    pub rules: String,
    pub withdrawn: bool,
    /// So many of the plans below.
    pub adapted: String,
    pub all: bool,
    /// Address of the plan's messages, its place, its words.
    pub who: Vec<(String, String, String)>,
    /// Places whose plan did not.
    pub missing: Vec<String>,
    /// Whether the reader may withdraw it.
    pub mine: bool,
}

impl CommonPage {
    pub fn new(
        mut frame: Frame,
        year: i64,
        (givens, adapted): (&[Given], &[Adapted]),
        mine: &[Named],
    ) -> Self {
        let list = Crumb::link(frame.t("communication-plans-title"), Strand::Communication.base());
        frame.crumbs = vec![list, Crumb::here(frame.t("common-title"))];
        let rows = givens.iter().map(|given| Row::new(&frame, given, adapted, mine)).collect();
        Self { year: year.to_string(), years: Vec::new(), rows, may_give: false, frame }
    }
}

impl Row {
    /// Where it is withdrawn.
    pub fn withdrawal(&self) -> String {
        format!("/common-messages/{}/withdrawal", self.id)
    }

    fn new(frame: &Frame, given: &Given, adapted: &[Adapted], mine: &[Named]) -> Self {
        let lang = frame.lang;
        let below = || adapted.iter().filter(|one| one.given == given.id);
        let place = |one: &Adapted| said(lang, &one.place_ar, &one.place_fr).to_owned();
        let who: Vec<_> = below()
            .filter_map(|one| {
                let words = said(lang, one.words_ar.as_deref()?, one.words_fr.as_deref()?);
                let href = format!("{}/{}/messages", Strand::Communication.base(), one.plan);
                Some((href, place(one), words.to_owned()))
            })
            .collect();
        let missing: Vec<String> =
            below().filter(|one| one.words_ar.is_none()).map(place).collect();
        let mut plans: Vec<PlanId> =
            below().filter(|one| one.words_ar.is_some()).map(|one| one.plan).collect();
        plans.dedup();
        let done = plans.len() as i64;
        Self {
            id: given.id.to_string(),
            words: given.words(lang).into(),
            other: other(lang, &given.words_ar, &given.words_fr).into(),
            about: match given.audience_name(lang) {
                "" => format!("{} · {}", given.place_name(lang), frame.t("plan-everybody")),
                audience => format!("{} · {audience}", given.place_name(lang)),
            },
            call: given.call.clone(),
            rules: given.rules.clone(),
            withdrawn: given.withdrawn,
            adapted: of(frame, done, done + missing.len() as i64),
            all: missing.is_empty(),
            mine: !given.withdrawn && mine.iter().any(|one| one.code == given.place),
            who,
            missing,
        }
    }
}

/// A row for each plan below each message.
pub fn common_sheet(frame: &Frame, year: i64, givens: &[Given], adapted: &[Adapted]) -> Sheet {
    let headings =
        ["common-given-by", "plan-message", "plan-dimension-province", "common-adapted-words"];
    let lang = frame.lang;
    let row = |one: &Adapted| -> Option<Vec<Out>> {
        let given = givens.iter().find(|given| given.id == one.given)?;
        let words = said(
            lang,
            one.words_ar.as_deref().unwrap_or_default(),
            one.words_fr.as_deref().unwrap_or_default(),
        );
        Some(vec![
            given.place_name(lang).into(),
            given.words(lang).into(),
            said(lang, &one.place_ar, &one.place_fr).into(),
            words.into(),
        ])
    };
    Sheet {
        file: format!("common-messages-{year}"),
        name: frame.t("common-title").into_owned(),
        titles: vec![format!("{} · {year}", frame.t("common-title"))],
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: adapted.iter().filter_map(row).collect(),
    }
}

#[derive(Template)]
#[template(path = "features/plans/templates/given_form.html")]
pub struct CommonFormPage {
    pub frame: Frame,
    pub form: Form,
    pub places: Vec<Choice>,
    pub audiences: Vec<Choice>,
}

impl CommonFormPage {
    pub fn new(mut frame: Frame, form: Form, places: Vec<Choice>, audiences: Vec<Choice>) -> Self {
        let list = Crumb::link(frame.t("common-title"), "/common-messages");
        frame.crumbs = vec![list, Crumb::here(frame.t("common-give"))];
        Self { frame, form, places, audiences }
    }
}

impl Page for CommonPage {
    const NAME: &'static str = "plans/given";

    fn sample(frame: Frame) -> Self {
        let given = |withdrawn| Given {
            id: GivenId(Default::default()),
            place: "MA".into(),
            place_ar: "المملكة المغربية".into(),
            place_fr: "Royaume du Maroc".into(),
            audience: None,
            audience_ar: None,
            audience_fr: None,
            words_ar: "كل قرار يعلل ويعلن".into(),
            words_fr: "Chaque décision est motivée et publiée".into(),
            call: "اسأل في الشباك".into(),
            rules: "الشعار في أعلى الحامل، والعربية أولا".into(),
            withdrawn,
        };
        let adapted = |ar: &str, fr: &str, words: Option<&str>| Adapted {
            given: GivenId(Default::default()),
            plan: PlanId(Default::default()),
            place_ar: ar.into(),
            place_fr: fr.into(),
            words_ar: words.map(str::to_owned),
            words_fr: words.map(str::to_owned),
        };
        let adapted = [
            adapted("أزيلال", "Azilal", Some("كل قرار معلل ومعلق في مقر الجماعة")),
            adapted("الرحامنة", "Rehamna", None),
        ];
        let mine = [Named { code: "MA".into(), name_ar: String::new(), name_fr: String::new() }];
        let page = Self::new(frame, 2026, (&[given(false), given(true)], &adapted), &mine);
        Self { may_give: true, years: vec![Choice::new("2026", "2026")], ..page }
    }
}

impl Page for CommonFormPage {
    const NAME: &'static str = "plans/given-form";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::filled([("words_ar", "كل قرار يعلل ويعلن".into())]);
        form.refuse("words_fr", "field-required", []);
        Self::new(frame, form, vec![Choice::new("MA", "المملكة المغربية")], Vec::new())
    }
}
