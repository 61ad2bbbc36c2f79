//! What the pages of modules show: the register, one module, the form.

mod form;
mod list;
mod show;

pub use self::{
    form::FormPage,
    list::{ModulesPage, export},
    show::{ModulePage, Shown, confirm_retirement, written},
};

use super::{Domain, Method, Module, ModuleId};
use crate::{foundation::Sample, layout::Choice, layout::Frame};

pub fn samples() -> Vec<Sample> {
    vec![Sample::of::<ModulesPage>(), Sample::of::<ModulePage>(), Sample::of::<FormPage>()]
}

/// The eight domains to choose from.
fn domains(frame: &Frame) -> Vec<Choice> {
    let choice = |domain: Domain| Choice::new(domain.as_str(), frame.t(&domain.key()));
    Domain::ALL.map(choice).into()
}

/// An invented module for the samples, with texts as long as real ones get.
fn invented() -> Module {
    Module {
        id: ModuleId(uuid::Uuid::nil()),
        place: "MA".into(),
        domain: Domain::Participatory,
        title_ar: "التشخيص الترابي التشاركي وإعداد المبادرة المحلية للتنمية البشرية".into(),
        title_fr: "Diagnostic territorial participatif et élaboration de l’initiative locale".into(),
        hours: 18,
        objectives: "تنشيط تشخيص تشاركي في دوار أو حي.\nترتيب المشاكل والحاجات مع الساكنة.\nتحرير خلاصة تقرؤها اللجنة المحلية في نصف ساعة.".into(),
        prerequisites: "معرفة الجماعة أو الحي.".into(),
        content: "خريطة المجال والموارد\nشجرة المشاكل\nالمقابلة نصف الموجهة\nالتصويت المرجح وترتيب الأولويات".into(),
        methods: Method::written(&[Method::Brainstorming, Method::Metaplan, Method::FieldVisit]),
        materials: "بطاقات ملونة، ورق كبير، خرائط الجماعة".into(),
        evaluation: "اختبار قبلي وبعدي، وملاحظة تمرين في الميدان.".into(),
        certificate_share: 0.8,
        test_pass: Some(0.6),
        retired: false,
        version: 3,
    }
}
