//! What people type about a module.

use super::{Domain, Method, Module, NewModule};
use crate::{foundation::Form, layout::Choice};

/// The fields in the order of the page, with the keys of their labels; what a conflict compares.
pub const FIELDS: [(&str, &str); 12] = [
    ("title_ar", "module-title-ar"),
    ("title_fr", "module-title-fr"),
    ("domain", "module-domain"),
    ("place", "module-keeper"),
    ("hours", "module-hours"),
    ("objectives", "module-objectives"),
    ("prerequisites", "module-prerequisites"),
    ("content", "module-content"),
    ("materials", "module-materials"),
    ("evaluation", "module-evaluation"),
    ("certificate_percent", "module-certificate-share"),
    ("test_percent", "module-test-pass"),
];

/// The longest text of a part of the sheet, in letters: about two pages.
const LONGEST: usize = 6_000;

/// Reads the fields; `places` are those that may keep it. A form that is wrong gives a module that is not to be saved.
pub fn read(form: &mut Form, places: &[Choice]) -> NewModule {
    let keeper =
        |code: &str| places.iter().any(|place| place.value == code).then(|| code.to_owned());
    NewModule {
        title_ar: form.required("title_ar", 300),
        title_fr: form.required("title_fr", 300),
        domain: form.choice("domain", Domain::parse).unwrap_or(Domain::Participatory),
        place: form.choice("place", keeper).unwrap_or_default(),
        hours: hours(form),
        objectives: form.required("objectives", LONGEST),
        prerequisites: form.optional("prerequisites", LONGEST).unwrap_or_default(),
        content: form.optional("content", LONGEST).unwrap_or_default(),
        methods: form.values("methods").iter().filter_map(|code| Method::parse(code)).collect(),
        materials: form.optional("materials", LONGEST).unwrap_or_default(),
        evaluation: form.optional("evaluation", LONGEST).unwrap_or_default(),
        certificate_share: share(form, "certificate_percent").unwrap_or(0.8),
        test_pass: share(form, "test_percent"),
    }
}

fn hours(form: &mut Form) -> i64 {
    form.required("hours", 4);
    form.integer("hours", 1..=999).unwrap_or_default()
}

/// A percentage as a share; none when the field is empty.
fn share(form: &mut Form, name: &str) -> Option<f64> {
    let percent = form.integer(name, 1..=100)?;
    i32::try_from(percent).ok().map(|percent| f64::from(percent) / 100.0)
}

/// The form of a module that is there.
pub fn filled(module: &Module) -> Form {
    let percent = |share: f64| format!("{:.0}", share * 100.0);
    let mut form = Form::filled([
        ("title_ar", module.title_ar.clone()),
        ("title_fr", module.title_fr.clone()),
        ("domain", module.domain.as_str().to_owned()),
        ("place", module.place.clone()),
        ("hours", module.hours.to_string()),
        ("objectives", module.objectives.clone()),
        ("prerequisites", module.prerequisites.clone()),
        ("content", module.content.clone()),
        ("materials", module.materials.clone()),
        ("evaluation", module.evaluation.clone()),
        ("certificate_percent", percent(module.certificate_share)),
        ("test_percent", module.test_pass.map(percent).unwrap_or_default()),
    ]);
    form.fill("methods", module.ways().into_iter().map(|way| way.as_str().to_owned()));
    form
}
