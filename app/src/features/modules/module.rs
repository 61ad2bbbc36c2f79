//! A module. Nothing here touches the outside.

use super::{Domain, Method};
use crate::foundation::{
    journal::Change,
    people::{in_other_script, in_script_of},
};
use kit_db::{FromRow, id};
use kit_lang::Lang;

id!(
    /// A module.
    ModuleId
);

/// What is taught, as its sheet says it.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Module {
    pub id: ModuleId,
    /// Who keeps it.
    pub place: String,
    pub domain: Domain,
    pub title_ar: String,
    pub title_fr: String,
    pub hours: i64,
    pub objectives: String,
    pub prerequisites: String,
    pub content: String,
    /// Codes separated by blanks; [`Module::ways`] reads them.
    pub methods: String,
    pub materials: String,
    pub evaluation: String,
    /// From 0 to 1: the share of half-days that earns a certificate of participation.
    pub certificate_share: f64,
    /// From 0 to 1: the share of the marks that passes the test; none, and there is no certificate of competence.
    pub test_pass: Option<f64>,
    /// No longer offered; what names it keeps it.
    pub retired: bool,
    pub version: i64,
}

/// A module on its way in, or after an edit.
#[derive(Debug, Clone, PartialEq)]
pub struct NewModule {
    pub place: String,
    pub domain: Domain,
    pub title_ar: String,
    pub title_fr: String,
    pub hours: i64,
    pub objectives: String,
    pub prerequisites: String,
    pub content: String,
    pub methods: Vec<Method>,
    pub materials: String,
    pub evaluation: String,
    pub certificate_share: f64,
    pub test_pass: Option<f64>,
}

impl Module {
    /// The title in the reader's script.
    pub fn title(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.title_ar, &self.title_fr)
    }

    /// The title in the other script.
    pub fn other_title(&self, lang: Lang) -> &str {
        in_other_script(lang, &self.title_ar, &self.title_fr)
    }

    /// How it is taught.
    pub fn ways(&self) -> Vec<Method> {
        Method::read(&self.methods)
    }

    /// What an edit would change, for the journal: long texts by their beginning.
    pub fn changes(&self, new: &NewModule) -> Vec<Change> {
        let pass = |pass: Option<f64>| pass.map(percent).unwrap_or_default();
        let changes = Change::differing([
            Change::new("module-keeper", &self.place, &new.place),
            Change::new("module-domain", self.domain.key(), new.domain.key()),
            Change::new("module-title-ar", &self.title_ar, &new.title_ar),
            Change::new("module-title-fr", &self.title_fr, &new.title_fr),
            Change::new("module-hours", self.hours, new.hours),
            Change::new("module-objectives", &self.objectives, &new.objectives),
            Change::new("module-prerequisites", &self.prerequisites, &new.prerequisites),
            Change::new("module-content", &self.content, &new.content),
            Change::new("module-methods", self.ways().len(), new.methods.len()),
            Change::new("module-materials", &self.materials, &new.materials),
            Change::new("module-evaluation", &self.evaluation, &new.evaluation),
            Change::new(
                "module-certificate-share",
                percent(self.certificate_share),
                percent(new.certificate_share),
            ),
            Change::new("module-test-pass", pass(self.test_pass), pass(new.test_pass)),
        ]);
        changes.into_iter().map(Change::shortened).collect()
    }
}

/// 0.8 is "80 %".
fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}
