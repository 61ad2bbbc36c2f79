use super::{
    super::{
        retention::{Rule, SOON},
        store::Due,
    },
    person::invented_person,
    tabs,
};
use crate::{
    foundation::{Cx, Page, people::in_script_of},
    layout::{Crumb, Frame, Tab},
};
use askama::Template;
use chrono::{DateTime, Months, NaiveDate};

/// Whose name the nights to come will take out.
#[derive(Template)]
#[template(path = "foundation/privacy/templates/erasures.html")]
pub struct ErasuresPage {
    pub frame: Frame,
    pub tabs: Vec<Tab>,
    /// What the register says, in words; empty when it says nothing.
    pub rule: String,
    pub rows: Vec<Row>,
    /// Whether there are more than are shown.
    pub more: bool,
}

pub struct Row {
    pub href: String,
    pub name: String,
    pub place: String,
    pub last: String,
    pub on: String,
}

impl ErasuresPage {
    pub fn new(frame: Frame, cx: &Cx, rule: Option<&Rule>, due: &[Due]) -> Self {
        Self::of(frame, Some(cx), rule, due)
    }

    fn of(mut frame: Frame, cx: Option<&Cx>, rule: Option<&Rule>, due: &[Due]) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("erasure-list-title"))];
        let most = usize::try_from(super::super::routes::MOST_ERASURES).unwrap_or(usize::MAX);
        let months =
            |months: Months| frame.tn("processing-months-count", i64::from(months.as_u32()));
        let rows = match rule {
            Some(rule) => due.iter().take(most).map(|one| Row::new(&frame, rule, one)).collect(),
            None => Vec::new(),
        };
        Self {
            tabs: tabs(&frame, cx, "/erasures"),
            rule: rule.map_or_else(String::new, |rule| {
                let (training, people) = (months(rule.training), months(rule.people));
                frame.t2("erasure-rule", "training", training, "people", people)
            }),
            rows,
            more: due.len() > most,
            frame,
        }
    }

    /// So many days are looked ahead.
    pub fn days(&self) -> i64 {
        SOON.try_into().unwrap_or_default()
    }
}

impl Row {
    fn new(frame: &Frame, rule: &Rule, one: &Due) -> Self {
        let day = |day: Option<NaiveDate>| day.map(|day| frame.date(day)).unwrap_or_default();
        Self {
            href: format!("/people/{}/privacy", one.id),
            name: in_script_of(frame.lang, &one.name_ar, &one.name_fr).to_owned(),
            place: in_script_of(frame.lang, &one.place_ar, &one.place_fr).to_owned(),
            last: day(one.last_on),
            on: day(one.on(rule)),
        }
    }
}

impl Page for ErasuresPage {
    const NAME: &'static str = "privacy/erasures";

    fn sample(frame: Frame) -> Self {
        let person = invented_person();
        let due = Due {
            id: person.id,
            name_ar: person.name_ar,
            name_fr: person.name_fr,
            place_ar: "أزيلال".into(),
            place_fr: "Azilal".into(),
            made_at: DateTime::UNIX_EPOCH,
            last_on: NaiveDate::from_ymd_opt(2021, 12, 14),
            left_on: None,
        };
        let rule = Rule { training: Months::new(60), people: Months::new(60) };
        Self::of(frame, None, Some(&rule), &[due.clone(), Due { last_on: None, ..due }])
    }
}
