//! What the pages of the desk show: the list, a case, its form, what the public sees, figures without names.

mod list;
mod form;
mod show;
mod reopen;
mod public;
mod figures;
mod register;
mod terms;

pub use self::{
    figures::{Counting, FiguresPage},
    form::FormPage,
    list::{CasesPage, export},
    public::{AskPage, FollowPage, FollowedPage},
    register::{RegisterPage, register_sheet},
    reopen::ReopenPage,
    show::{CasePage, Shown, desk_choices},
    terms::TermsPage,
};

use super::{AnswerBy, Case, CaseId, Channel, Kind, State, Theme, code::Code};
use crate::{
    foundation::Sample,
    layout::{Choice, Frame},
};
use chrono::NaiveDate;

pub fn samples() -> Vec<Sample> {
    vec![
        Sample::of::<CasesPage>(),
        Sample::of::<CasePage>(),
        Sample::of::<FormPage>(),
        Sample::of::<ReopenPage>(),
        Sample::of::<AskPage>(),
        Sample::of::<FollowPage>(),
        Sample::of::<FollowedPage>(),
        Sample::of::<FiguresPage>(),
        Sample::of::<RegisterPage>(),
        Sample::of::<TermsPage>(),
    ]
}

fn kinds(frame: &Frame) -> Vec<Choice> {
    Kind::ALL.iter().map(|one| Choice::new(one.as_str(), frame.t(&one.key()))).collect()
}

fn themes(frame: &Frame) -> Vec<Choice> {
    Theme::ALL.iter().map(|one| Choice::new(one.as_str(), frame.t(&one.key()))).collect()
}

fn channels(frame: &Frame) -> Vec<Choice> {
    Channel::ALL.iter().map(|one| Choice::new(one.as_str(), frame.t(&one.key()))).collect()
}

fn ways(frame: &Frame) -> Vec<Choice> {
    AnswerBy::ALL.iter().map(|one| Choice::new(one.as_str(), frame.t(&one.key()))).collect()
}

/// Until when, in words: so many days late, or the last day.
fn clock(frame: &Frame, (state, due_on): (State, NaiveDate), today: NaiveDate) -> String {
    let left = (due_on - today).num_days();
    match (state.is_open(), left) {
        (false, _) => String::new(),
        (true, ..0) => frame.tn("case-days-late", -left),
        (true, 0) => frame.t("case-due-today").into_owned(),
        (true, _) => frame.tn("case-days-left", left),
    }
}

/// An invented case for the samples, worded as long as real ones are.
fn invented() -> Case {
    let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default();
    Case {
        id: CaseId(uuid::Uuid::nil()),
        seat: "05.081".into(),
        number: "05.081/2026/D0017".into(),
        code: Code::parse("7K3M9Q2P").unwrap_or_else(Code::random),
        kind: Kind::Complaint,
        channel: Channel::Counter,
        theme: Theme::Projects,
        lang: "ar".into(),
        place: "05.081.03.09".into(),
        subject: "تأخر صرف الشطر الثاني من دعم تعاونية نسائية للنسيج بدوار آيت بولي".into(),
        text: "وقعت التعاونية الاتفاقية في فبراير، وقدمت فواتير الشطر الأول كاملة في ماي.\nلم تتوصل إلى اليوم بالشطر الثاني، ولا بأي مراسلة تبين ما ينقص الملف.".into(),
        name: "فاضمة أيت علي أوحماد".into(),
        contact: "+212661234567".into(),
        answer_by: AnswerBy::Phone,
        person: None,
        state: State::Answered,
        received_on: day(9, 14),
        due_on: day(10, 12),
        desk: None,
        service: None,
        answer: "الملف كامل منذ 3 شتنبر، وصدر الأمر بالصرف يوم 21 منه. يصل المبلغ إلى حساب التعاونية خلال عشرة أيام.".into(),
        answered_on: Some(day(9, 28)),
        days_taken: Some(14),
        told_on: None,
        closed_on: None,
        reopened: 1,
        satisfaction: Some(4),
        remark: String::new(),
        erased_on: None,
        version: 3,
    }
}
