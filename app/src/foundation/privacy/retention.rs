//! When a person's time is over. Nothing here touches the outside.

use super::processing::Processing;
use chrono::{Months, NaiveDate};

/// So many days before, it is told what will be erased.
pub const SOON: u64 = 90;

/// How long names are kept: after the last event somebody was in, and after everything else that is known of them.
///
/// Both come from the register: the processing of attendance and that of people. Without one of them nothing is erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    pub training: Months,
    pub people: Months,
}

/// The latest day on which each kind of thing may lie for a name to be erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Before {
    pub training: NaiveDate,
    pub people: NaiveDate,
}

impl Rule {
    pub fn of(register: &[Processing]) -> Option<Self> {
        let months = |code: &str| {
            let one = register.iter().find(|one| one.code == code)?;
            Some(Months::new(u32::try_from(one.months?).ok()?))
        };
        Some(Self { training: months("training")?, people: months("people")? })
    }

    /// What must be older for somebody to be erased on `day`.
    pub fn before(&self, day: NaiveDate) -> Option<Before> {
        Some(Before {
            training: day.checked_sub_months(self.training)?,
            people: day.checked_sub_months(self.people)?,
        })
    }

    /// The day on which the time of somebody is over, who was last in an event and last otherwise known on these days.
    pub fn over(&self, training: Option<NaiveDate>, otherwise: NaiveDate) -> Option<NaiveDate> {
        let training = training.and_then(|day| day.checked_add_months(self.training));
        let otherwise = otherwise.checked_add_months(self.people)?;
        Some(training.map_or(otherwise, |training| training.max(otherwise)))
    }
}
