//! What the pages of links show.

mod given;

pub use given::{LinksPage, Shown, SlipPage};

use super::{Asked, Link, Question};
use crate::{
    foundation::{Form, Page, Sample, privacy::Notice},
    layout::{Choice, Frame},
};
use askama::Template;

pub fn samples() -> Vec<Sample> {
    vec![
        Sample::of::<LinksPage>(),
        Sample::of::<SlipPage>(),
        Sample::of::<AnswerPage>(),
        Sample::of::<GonePage>(),
        Sample::of::<ThanksPage>(),
    ]
}

/// What the bearer of a link sees.
#[derive(Template)]
#[template(path = "foundation/links/templates/answer.html")]
pub struct AnswerPage {
    pub frame: Frame,
    pub asked: Asked,
    pub form: Form,
    /// Who it was given to, and by whom.
    pub to: String,
    pub until: String,
    /// What they answered before.
    pub before: String,
    pub notices: Vec<Notice>,
}

impl AnswerPage {
    pub fn new(frame: Frame, link: &Link, (asked, ends): (Asked, String), form: Form) -> Self {
        let to = frame.t2("link-to-from", "bearer", &*link.bearer, "giver", &*link.giver);
        let before = match link.answer.as_str() {
            "" => String::new(),
            key => frame.t1("link-before", "answer", frame.t(key).into_owned()),
        };
        let until = frame.t1("link-good-until", "when", ends);
        Self { to, until, before, notices: Vec::new(), asked, form, frame }
    }
}

/// The page of an address that opens nothing: why, and nothing else.
#[derive(Template)]
#[template(path = "foundation/links/templates/gone.html")]
pub struct GonePage {
    pub frame: Frame,
    pub why: &'static str,
}

/// The answer has arrived.
#[derive(Template)]
#[template(path = "foundation/links/templates/thanks.html")]
pub struct ThanksPage {
    pub frame: Frame,
}

impl Page for AnswerPage {
    const NAME: &'static str = "links/answer";

    fn sample(frame: Frame) -> Self {
        let marks = ["1", "2", "3", "4", "5"].map(|mark| Choice::new(mark, mark));
        let question = |name, label: &str| Question {
            name,
            label: label.into(),
            hint: String::new(),
            choices: marks.to_vec(),
            row: true,
        };
        let text = Question {
            name: "remark",
            label: "ما الذي تغيره في هذه الدورة؟".into(),
            hint: "دون أسماء".into(),
            choices: Vec::new(),
            row: false,
        };
        let asked = Asked {
            title: "دورة تكوينية حول إعداد المشاريع الصغرى وتتبعها مع الجمعيات والتعاونيات".into(),
            lead: "ما رأيك في هذه الدورة؟ جوابك بلا اسم.".into(),
            facts: vec![
                ("التاريخ".into(), "من 12 إلى 14 نونبر 2026".into()),
                ("المكان".into(), "دار الشباب، تبانت".into()),
            ],
            questions: vec![
                question("useful", "ستفيدني في عملي"),
                question("clear", "كان المحتوى واضحا"),
                text,
            ],
            go: "أرسل رأيي".into(),
            note: "لا يعرف أحد من أجاب بماذا: تحسب الأجوبة مجموعة.".into(),
        };
        let mut form = Form::filled([("useful", "4".to_owned())]);
        form.refuse("clear", "field-required", []);
        let to = frame.t2(
            "link-to-from",
            "bearer",
            "عبد الرحمان أيت أوملال الخنيفري",
            "giver",
            "أمينة بنعلي",
        );
        let until = frame.t1("link-good-until", "when", "28 نونبر 2026، 00:00");
        Self { to, until, before: String::new(), notices: Vec::new(), asked, form, frame }
    }
}

impl Page for GonePage {
    const NAME: &'static str = "links/gone";

    fn sample(frame: Frame) -> Self {
        Self { frame, why: "link-gone-expired" }
    }
}

impl Page for ThanksPage {
    const NAME: &'static str = "links/thanks";

    fn sample(frame: Frame) -> Self {
        Self { frame }
    }
}
