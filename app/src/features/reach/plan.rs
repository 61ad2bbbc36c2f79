//! Actions of plans of communication that were approved, and what was done of each. Nothing here touches the outside.

use chrono::NaiveDate;
use kit_db::{FromRow, id};
use std::collections::BTreeMap;

id!(
    /// An action, as the lists of this slice link to it.
    ActionKey
);
id!(
    /// Its plan.
    PlanKey
);

#[derive(Debug, Clone, FromRow)]
pub struct Action {
    pub id: ActionKey,
    pub plan: PlanKey,
    pub title_ar: String,
    pub title_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub aim: String,
    /// Empty for everybody.
    pub audience: String,
    pub channel: String,
    /// 1 to 12; 0 when it is not known.
    pub month: i64,
    pub times: i64,
    pub persons: i64,
    /// In centimes, as planned.
    pub cost: i64,
    /// When the plan was first approved.
    pub approved_on: Option<NaiveDate>,
    pub done: i64,
    pub counted: i64,
    pub estimated: i64,
    pub first_on: Option<NaiveDate>,
}

/// By what actions are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    Aim,
    Audience,
    Channel,
    Month,
}

/// What was planned and done of some actions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Done {
    pub actions: i64,
    /// Those that were done once at least.
    pub begun: i64,
    pub times: i64,
    pub done: i64,
    pub persons: i64,
    pub counted: i64,
    pub estimated: i64,
    /// Of those that were done, in centimes.
    pub cost: i64,
}

impl By {
    pub const ALL: [Self; 4] = [Self::Aim, Self::Audience, Self::Channel, Self::Month];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Aim => "aim",
            Self::Audience => "audience",
            Self::Channel => "channel",
            Self::Month => "month",
        }
    }
}

impl Action {
    pub fn key(&self, by: By) -> String {
        match by {
            By::Aim => self.aim.clone(),
            By::Audience => self.audience.clone(),
            By::Channel => self.channel.clone(),
            By::Month if self.month == 0 => String::new(),
            By::Month => format!("{:02}", self.month),
        }
    }

    /// Days from the plan's approval to the first time it was done.
    pub fn days(&self) -> Option<f64> {
        Some((self.first_on? - self.approved_on?).num_days().max(0) as f64)
    }
}

impl Done {
    pub fn of<'a>(actions: impl Iterator<Item = &'a Action>) -> Self {
        let mut done = Self::default();
        actions.for_each(|action| done.add(action));
        done
    }

    fn add(&mut self, action: &Action) {
        let begun = action.done > 0;
        self.actions += 1;
        self.begun += i64::from(begun);
        self.times += action.times;
        self.done += action.done;
        self.persons += action.persons;
        self.counted += action.counted;
        self.estimated += action.estimated;
        self.cost += if begun { action.cost } else { 0 };
    }

    /// In centimes, for each person who was counted; estimated ones make nothing cheaper.
    pub fn cost_per_person(&self) -> Option<i64> {
        (self.cost > 0 && self.counted > 0).then(|| self.cost / self.counted)
    }
}

/// What was planned and done, put together; in the order of the keys.
pub fn grouped(actions: &[Action], by: By) -> Vec<(String, Done)> {
    let mut groups: BTreeMap<String, Done> = BTreeMap::new();
    for action in actions {
        groups.entry(action.key(by)).or_default().add(action);
    }
    groups.into_iter().collect()
}
