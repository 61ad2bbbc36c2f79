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
mod messages;
mod message_form;
mod done;
mod sheet;
mod harmony;
mod given;
mod small;
mod version;
mod paper;
mod samples;

pub use self::{
    calendar::CalendarPage,
    comparison::ComparisonPage,
    done::DonePage,
    given::{CommonFormPage, CommonPage, common_sheet},
    harmony::{Facts, HarmonyActionsPage, HarmonyPage, actions_sheet, grid_sheet, harmony_paper},
    head::{Head, May, crumbs},
    line::LinePage,
    line_form::{LineFormPage, Offered},
    list::{PlansPage, plans_sheet},
    message_form::{AddressPage, MessagePage},
    messages::MessagesPage,
    needs::NeedsPage,
    new::{Ground, NewPlanPage, Start},
    paper::plan_paper,
    plan::{PlanPage, Side},
    sheet::lines_sheet,
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
        Sample::of::<MessagesPage>(),
        Sample::of::<AddressPage>(),
        Sample::of::<MessagePage>(),
        Sample::of::<DonePage>(),
        Sample::of::<HarmonyPage>(),
        Sample::of::<CommonPage>(),
        Sample::of::<CommonFormPage>(),
        Sample::of::<HarmonyActionsPage>(),
    ]
}
