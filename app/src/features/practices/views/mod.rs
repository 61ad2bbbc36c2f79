//! What the pages of good practices show: the list, one practice with what is said of it, the form.

mod form;
mod list;
mod show;

pub use self::{
    form::FormPage,
    list::{PracticesPage, export},
    show::{PracticePage, Shown, confirm_taking_back, confirm_withdrawal, written},
};

use super::{Practice, PracticeId, State};
use crate::{
    features::desk::Theme,
    foundation::Sample,
    layout::{Choice, Frame},
};

pub fn samples() -> Vec<Sample> {
    vec![Sample::of::<PracticesPage>(), Sample::of::<PracticePage>(), Sample::of::<FormPage>()]
}

/// The themes to choose from.
fn themes(frame: &Frame) -> Vec<Choice> {
    let choice = |theme: &Theme| Choice::new(theme.as_str(), frame.t(&theme.key()));
    Theme::ALL.iter().map(choice).collect()
}

/// An invented practice for the samples, with texts as long as real ones get.
fn invented() -> Practice {
    Practice {
        id: PracticeId(uuid::Uuid::nil()),
        place: "05.081".into(),
        theme: Theme::Communication,
        year: 2025,
        title_ar: "قافلة السوق الأسبوعي: مواعيد الدورات تصل إلى الدواوير البعيدة قبل فتح التسجيل".into(),
        title_fr: "La caravane du souk : les dates des sessions arrivent aux douars avant l’inscription".into(),
        context: "أكثر من نصف الدواوير تبعد ساعتين عن مقر الجماعة.\nكانت الإعلانات تعلق في مقر الجماعة وحده.".into(),
        done: "ملصق من صفحة واحدة بالعربية وبالصور، يعلق في السوق قبل خمسة عشر يوما.\nطاولة يوم السوق يجلس إليها عضو من فريق التنشيط ويسجل الراغبين.\nتذكير بالهاتف قبل الدورة بيومين.".into(),
        result: "تضاعف عدد المسجلين من الدواوير البعيدة في ثلاث دورات متتالية.".into(),
        needed: "نقل لشخصين يوم السوق، ومئة ملصق.".into(),
        contact: "قسم العمل الاجتماعي، عمالة أزيلال، 00-00-00-23-05".into(),
        state: State::Published,
        version: 3,
    }
}
