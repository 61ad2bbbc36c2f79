//! The sheet of a module on paper.

use super::{Method, Module, views};
use crate::{
    foundation::{Leaf, Paper},
    layout::Frame,
};
use chrono::NaiveDate;

pub fn sheet_paper(frame: &Frame, module: &Module, keeper: &str, today: NaiveDate) -> Paper {
    let parts = views::written(module).into_iter();
    Leaf {
        keeper: keeper.to_owned(),
        kind: frame.t("module-sheet").into_owned(),
        title: module.title(frame.lang).to_owned(),
        other: module.other_title(frame.lang).to_owned(),
        facts: facts(frame, module),
        parts: parts.map(|(key, text)| (frame.t(key).into_owned(), text.to_owned())).collect(),
        ticks: (frame.t("module-methods").into_owned(), methods(frame, module)),
    }
    .paper(frame, today)
}

fn facts(frame: &Frame, module: &Module) -> Vec<(String, String)> {
    let share = frame.percent(module.certificate_share);
    let mut facts = vec![
        ("module-domain", frame.t(&module.domain.key()).into_owned()),
        ("module-hours", frame.tn("module-hours-count", module.hours)),
        ("module-certificate", frame.t1("module-certificate-rule", "share", share)),
    ];
    if let Some(pass) = module.test_pass {
        facts.push(("module-test", frame.t1("module-test-rule", "share", frame.percent(pass))));
    }
    facts.into_iter().map(|(key, value)| (frame.t(key).into_owned(), value)).collect()
}

/// The whole tick list, so that the sheet can be changed by hand.
fn methods(frame: &Frame, module: &Module) -> Vec<(String, bool)> {
    let chosen = module.ways();
    let method = |method: Method| (frame.t(&method.key()).into_owned(), chosen.contains(&method));
    Method::ALL.map(method).into()
}
