//! What stands above every page of a plan: its place and year, its life, its parts, the next act.

use super::samples;
use crate::{
    features::plans::{
        plan::{Plan, PlanState},
        tabs::{TabName, tabs},
        wording::key,
    },
    layout::{Crumb, Frame, Step, StepState, Tab},
};
use std::borrow::Cow;

/// What the reader may do to this plan, whatever its state.
#[derive(Debug, Clone, Copy, Default)]
pub struct May {
    pub edit: bool,
    pub submit: bool,
    pub give_back: bool,
    pub approve: bool,
    pub revise: bool,
    /// Notes what was done of an action.
    pub follow: bool,
}

/// The head of a plan's pages.
pub struct Head {
    pub frame: Frame,
    pub href: String,
    pub title: String,
    pub place: String,
    /// The state in a sentence.
    pub sub: String,
    pub steps: Vec<Step>,
    pub tabs: Vec<Tab>,
    pub plan: Plan,
    pub may: May,
}

impl Head {
    pub fn new(
        frame: Frame,
        plan: &Plan,
        place: String,
        may: May,
        current: Option<TabName>,
    ) -> Self {
        Self {
            href: plan.href(),
            title: frame.t1(key(plan.strand, "plan-title-of"), "year", plan.year.to_string()),
            sub: sub(&frame, plan),
            steps: steps(&frame, plan),
            tabs: tabs(&frame, plan, current),
            plan: plan.clone(),
            place,
            may,
            frame,
        }
    }

    /// The words of this key, in those of the plan's strand.
    pub fn t(&self, of: &'static str) -> Cow<'_, str> {
        self.frame.t(key(self.plan.strand, of))
    }

    /// The same of a count.
    pub fn tn(&self, of: &'static str, count: &i64) -> String {
        self.frame.tn(key(self.plan.strand, of), *count)
    }

    /// Whether its lines are actions of communication.
    pub fn speaks(&self) -> bool {
        self.plan.strand.speaks()
    }

    /// Whether what is done of its actions is noted, by this reader.
    pub fn may_follow(&self) -> bool {
        self.may.follow && self.plan.carried_out().is_ok()
    }

    /// The address of a part of the plan, such as `/text`.
    pub fn at(&self, part: &str) -> String {
        format!("{}{part}", self.href)
    }

    /// Whom communication reached in the plan's place and year.
    pub fn reach(&self) -> String {
        format!("/reach?place={}&year={}", self.plan.place, self.plan.year)
    }

    /// Whether the plan may change, and the reader may change it.
    pub fn may_edit(&self) -> bool {
        self.may.edit && self.plan.changeable().is_ok()
    }

    pub fn is(&self, state: &str) -> bool {
        self.plan.state.as_str() == state
    }

    /// The head that samples show: Azilal's.
    pub fn sample(frame: Frame, state: PlanState, current: Option<TabName>) -> Self {
        Self::of_sample(frame, samples::plan(state), current)
    }

    /// The same of its plan of communication.
    pub fn spoken_sample(frame: Frame, state: PlanState, current: Option<TabName>) -> Self {
        Self::of_sample(frame, samples::spoken(state), current)
    }

    fn of_sample(mut frame: Frame, plan: Plan, current: Option<TabName>) -> Self {
        let place = super::words::said(frame.lang, "أزيلال", "Azilal").to_owned();
        crumbs(&mut frame, &plan, &place, current);
        let may = May {
            edit: true,
            submit: true,
            give_back: true,
            approve: true,
            revise: true,
            follow: true,
        };
        Self::new(frame, &plan, place, may, current)
    }
}

/// The way to a page of a plan.
pub fn crumbs(frame: &mut Frame, plan: &Plan, place: &str, current: Option<TabName>) {
    let list = Crumb::link(frame.t(key(plan.strand, "plans-title")), plan.strand.base());
    let name = frame.t2("plan-name", "place", place, "year", plan.year.to_string());
    frame.crumbs = match current {
        Some(TabName::Lines) => vec![list, Crumb::here(name)],
        Some(part) => {
            let here = Crumb::here(frame.t(key(plan.strand, part.key())));
            vec![list, Crumb::link(name, plan.href()), here]
        }
        None => vec![list, Crumb::link(name, plan.href())],
    };
}

fn sub(frame: &Frame, plan: &Plan) -> String {
    match (plan.state, plan.approved_on) {
        (PlanState::Approved, Some(on)) => {
            frame.t2("plan-approved-by", "date", frame.date(on), "minutes", &plan.minutes)
        }
        _ if plan.in_revision() => {
            frame.t1("plan-under-revision", "revision", (plan.revision + 1).to_string())
        }
        (state, _) => frame.t(state.key()).into_owned(),
    }
}

/// The life of a plan: written, before the committee, approved, and revised if it was.
fn steps(frame: &Frame, plan: &Plan) -> Vec<Step> {
    use StepState::{Coming, Current, Done};
    let states = match (plan.state, plan.revision) {
        (PlanState::Draft, 0) => [Current, Coming, Coming, Coming],
        (PlanState::Submitted, 0) => [Done, Current, Coming, Coming],
        (PlanState::Approved, 0 | 1) => [Done, Done, Current, Coming],
        (PlanState::Approved, _) => [Done, Done, Done, Done],
        _ => [Done, Done, Done, Current],
    };
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| frame.date(day)).unwrap_or_default();
    let submitted = plan.submitted_at.map(|at| kit_lang::local(at).date());
    let revision = match (plan.in_revision(), plan.revision) {
        (true, last) => frame.t1("plan-revision-no", "no", (last + 1).to_string()),
        (false, last) if last > 1 => frame.t1("plan-revision-no", "no", last.to_string()),
        _ => String::new(),
    };
    let notes = [String::new(), day(submitted), day(plan.approved_on), revision];
    let keys =
        ["plan-state-draft", "plan-state-submitted", "plan-state-approved", "plan-step-revised"];
    let steps = keys.into_iter().zip(states).zip(notes);
    steps.map(|((key, state), note)| Step::new(frame.t(key), state, note)).collect()
}
