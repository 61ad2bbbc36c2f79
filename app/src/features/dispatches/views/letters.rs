use crate::{
    features::{
        campaigns::{self, Campaign},
        dispatches::{Delivery, store::PartOf},
    },
    foundation::{Form, Page},
    layout::{Choice, Crumb, Frame, ListQuery, ListSpec, Pager},
};
use askama::Template;

/// The letters of one campaign, part by part.
#[derive(Template)]
#[template(path = "features/dispatches/templates/letters.html")]
pub struct LettersPage {
    pub frame: Frame,
    pub form: Form,
    pub list: ListQuery,
    pub pager: Pager,
    pub title: String,
    pub back: String,
    pub register: String,
    pub specimen: String,
    pub handover: String,
    pub rows: Vec<Row>,
    /// Parts of which some letters were given to nobody.
    pub left: Vec<Choice>,
    pub all: Vec<Choice>,
    pub sheets: Vec<Choice>,
    pub deliveries: Vec<Choice>,
    pub may: bool,
}

/// A part, ready to read.
pub struct Row {
    pub name: String,
    pub numbers: String,
    pub dated: String,
    pub letters: String,
    pub printed: String,
    pub acknowledged: String,
    pub returned: String,
    pub pdf: String,
    pub labels: String,
    pub wide_labels: String,
}

impl LettersPage {
    pub fn new(
        mut frame: Frame,
        form: Form,
        campaign: &Campaign,
        (list, pager): (ListQuery, Pager),
        (parts, may): (&[PartOf], bool),
    ) -> Self {
        let back = format!("/campaigns/{}", campaign.id);
        frame.crumbs = vec![
            Crumb::link(frame.t("campaign-title"), "/campaigns"),
            Crumb::link(campaign.title.clone(), back.clone()),
            Crumb::here(frame.t("dispatch-letters")),
        ];
        let carried = Delivery::ALL.iter().filter(|one| **one != Delivery::Nobody);
        let waits = parts.iter().filter(|part| part.printed > 0);
        Self {
            left: waits
                .map(|part| Choice::new(part.part.to_string(), named(&frame, part)))
                .collect(),
            all: parts
                .iter()
                .map(|part| Choice::new(part.part.to_string(), named(&frame, part)))
                .collect(),
            sheets: vec![
                Choice::new("3x8", frame.t("dispatch-labels-3x8")),
                Choice::new("2x7", frame.t("dispatch-labels-2x7")),
            ],
            deliveries: carried.map(|one| Choice::new(one.as_str(), frame.t(&one.key()))).collect(),
            rows: parts.iter().map(|part| Row::new(&frame, &back, part)).collect(),
            title: campaign.title.clone(),
            register: format!("/dispatches?campaign={}", campaign.id),
            specimen: format!("{back}/specimen.pdf"),
            handover: format!("{back}/handovers"),
            back,
            form,
            list,
            pager,
            may,
            frame,
        }
    }
}

impl LettersPage {
    fn labels(&self) -> String {
        format!("{}/labels.pdf", self.back)
    }
}

fn named(frame: &Frame, part: &PartOf) -> String {
    frame.t2("dispatch-part-of", "part", frame.number(part.part), "numbers", numbers(part))
}

fn numbers(part: &PartOf) -> String {
    format!("{}/{} – {}/{}", part.year, part.first, part.year, part.last)
}

impl Row {
    fn new(frame: &Frame, campaign: &str, part: &PartOf) -> Self {
        let at = |what: &str, more: &str| format!("{campaign}/{what}.pdf?part={}{more}", part.part);
        Self {
            name: frame.t1("dispatch-part-name", "part", frame.number(part.part)),
            numbers: numbers(part),
            dated: frame.date(part.dated_on),
            letters: frame.number(part.letters),
            printed: frame.number(part.printed),
            acknowledged: frame.number(part.acknowledged),
            returned: frame.number(part.returned),
            pdf: at("letters", ""),
            labels: at("labels", "&sheet=3x8"),
            wide_labels: at("labels", "&sheet=2x7"),
        }
    }
}

impl Page for LettersPage {
    const NAME: &'static str = "dispatches/letters";

    fn sample(frame: Frame) -> Self {
        let day = chrono::DateTime::UNIX_EPOCH.date_naive() + chrono::Days::new(20_600);
        let part = |n: i64| PartOf {
            part: n,
            year: 2026,
            first: n * 250 - 249,
            last: n * 250,
            dated_on: day,
            letters: 250,
            printed: if n > 3 { 250 } else { 0 },
            acknowledged: 40 * n,
            returned: n,
        };
        let parts: Vec<PartOf> = (1..6).map(part).collect();
        let spec =
            ListSpec { sorts: &[], filters: &[], default_sort: "", default_desc: false, per: 50 };
        let list = (ListQuery::parse("", &spec), Pager::new(1, 50, 80));
        let campaign = campaigns::invented_campaign();
        let mut form = Form::default();
        form.fill("handed_on", Some(day.to_string()));
        Self::new(frame, form, &campaign, list, (&parts, true))
    }
}
