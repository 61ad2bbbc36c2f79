//! The plan as a document: everything that is written in it, and its sums. This is what is frozen when it is approved.

use super::{
    line::{Axis, AxisId, Budget, Line, LineId, Source},
    need::{Answer, Need, gap},
    outreach::{Action, Addressed, Message, MessageId, Reach},
    plan::Plan,
    progress::Results,
    wording,
};
use crate::features::needs::NeedId;
use kit_lang::Lang;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Document {
    pub plan: Plan,
    pub place_ar: String,
    pub place_fr: String,
    /// In their order.
    pub axes: Vec<Axis>,
    /// By axis, in their order.
    pub lines: Vec<Line>,
    pub budgets: Vec<Budget>,
    /// Of the plan's places and year, the most urgent first.
    pub needs: Vec<Need>,
    pub answers: Vec<Answer>,
    /// Of the year before.
    pub results: Results,
    /// What makes each line of a plan of communication an action.
    #[serde(default)]
    pub actions: Vec<Action>,
    /// Whom it speaks to.
    #[serde(default)]
    pub audiences: Vec<Addressed>,
    /// What it tells them.
    #[serde(default)]
    pub messages: Vec<Message>,
    /// Of the plan of communication of the year before.
    #[serde(default)]
    pub reach: Reach,
    /// Whether the reader may not see how many persons came: they may not see the persons.
    #[serde(skip)]
    pub veiled: bool,
}

/// Lines with one thing in common, counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    pub name: String,
    pub lines: i64,
    pub sessions: i64,
    pub persons: i64,
}

impl Document {
    pub fn year(&self) -> i32 {
        i32::try_from(self.plan.year).unwrap_or_default()
    }

    /// The key that says this in the words of the plan's strand.
    pub fn key(&self, key: &'static str) -> &'static str {
        wording::key(self.plan.strand, key)
    }

    /// Whether its lines are actions of communication.
    pub fn speaks(&self) -> bool {
        self.plan.strand.speaks()
    }

    /// The address of a line's page.
    pub fn href_of(&self, line: &Line) -> String {
        format!("{}/lines/{}", self.plan.href(), line.id)
    }

    pub fn action(&self, line: LineId) -> Option<&Action> {
        self.actions.iter().find(|action| action.line == line)
    }

    pub fn message(&self, id: MessageId) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }

    /// What an action tells, if it was written.
    pub fn told_by(&self, line: LineId) -> Option<&Message> {
        self.message(self.action(line)?.message?)
    }

    pub fn place(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.place_ar } else { &self.place_fr }
    }

    pub fn lines_of(&self, axis: Option<AxisId>) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |line| line.axis == axis)
    }

    /// Axes with their lines; lines without an axis come last, under none.
    pub fn grouped(&self) -> Vec<(Option<&Axis>, Vec<&Line>)> {
        let mut groups: Vec<_> = self
            .axes
            .iter()
            .map(|axis| (Some(axis), self.lines_of(Some(axis.id)).collect::<Vec<_>>()))
            .collect();
        let loose: Vec<&Line> = self.lines_of(None).collect();
        if !loose.is_empty() {
            groups.push((None, loose));
        }
        groups
    }

    /// Sessions to hold.
    pub fn sessions(&self) -> i64 {
        self.lines.iter().map(|line| line.groups).sum()
    }

    pub fn persons(&self) -> i64 {
        self.lines.iter().map(|line| line.persons).sum()
    }

    /// Half-days of all sessions.
    pub fn half_days(&self) -> i64 {
        self.lines.iter().map(|line| line.groups * line.half_days).sum()
    }

    /// In centimes.
    pub fn total(&self) -> i64 {
        self.budgets.iter().map(|budget| budget.amount).sum()
    }

    pub fn budget(&self, line: LineId) -> i64 {
        self.budgets.iter().filter(|one| one.line == line).map(|one| one.amount).sum()
    }

    pub fn budget_from(&self, line: LineId, source: Source) -> i64 {
        let known = self.budgets.iter().find(|one| one.line == line && one.source == source);
        known.map_or(0, |one| one.amount)
    }

    pub fn money_from(&self, source: Source) -> i64 {
        self.budgets.iter().filter(|one| one.source == source).map(|one| one.amount).sum()
    }

    /// Persons for whom lines of this plan answer a need.
    pub fn answered(&self, need: NeedId) -> i64 {
        self.answers.iter().filter(|one| one.need == need).map(|one| one.persons).sum()
    }

    /// Persons of a need whom no line of any plan answers.
    pub fn gap(&self, need: &Need) -> i64 {
        gap(need.persons, need.elsewhere + self.answered(need.id))
    }

    /// By audience, in the order of the lines; those without one under an empty name.
    pub fn by_audience(&self, lang: Lang) -> Vec<Tally> {
        self.by(|line| line.audience_name(lang))
    }

    pub fn by_place(&self, lang: Lang) -> Vec<Tally> {
        self.by(|line| line.place_name(lang))
    }

    fn by<'a>(&'a self, name: impl Fn(&'a Line) -> &'a str) -> Vec<Tally> {
        let mut found: Vec<Tally> = Vec::new();
        for line in &self.lines {
            let name = name(line);
            let at = found.iter().position(|one| one.name == name).unwrap_or(found.len());
            if at == found.len() {
                found.push(Tally { name: name.to_owned(), lines: 0, sessions: 0, persons: 0 });
            }
            found[at].lines += 1;
            found[at].sessions += line.groups;
            found[at].persons += line.persons;
        }
        found
    }
}
