//! What the pages of plans show: figures, dates and rights are decided here, templates only place them.

mod words;
mod head;
mod list;
mod new;
mod plan;
mod calendar;
mod needs;
mod text;
mod comparison;
mod line;
mod line_form;
mod small;
mod version;
mod paper;
mod samples;

pub use self::{
    calendar::CalendarPage,
    comparison::ComparisonPage,
    head::{Head, May, crumbs},
    line::LinePage,
    line_form::{LineFormPage, Offered},
    list::{PlansPage, plans_sheet},
    needs::NeedsPage,
    new::{NewPlanPage, Start},
    paper::plan_paper,
    plan::{PlanPage, Side, lines_sheet},
    small::{AxisPage, Decision, DecisionPage, PlanJournal},
    text::{TextFormPage, TextPage},
    version::VersionPage,
};

use crate::foundation::Sample;

pub fn samples() -> Vec<Sample> {
    vec![
        Sample::of::<PlansPage>(),
        Sample::of::<NewPlanPage>(),
        Sample::of::<PlanPage>(),
        Sample::of::<CalendarPage>(),
        Sample::of::<TextPage>(),
        Sample::of::<TextFormPage>(),
        Sample::of::<NeedsPage>(),
        Sample::of::<PlanJournal>(),
        Sample::of::<ComparisonPage>(),
        Sample::of::<LinePage>(),
        Sample::of::<LineFormPage>(),
        Sample::of::<AxisPage>(),
        Sample::of::<DecisionPage>(),
        Sample::of::<VersionPage>(),
    ]
}
