//! The view of a place and a year: persons by where they live, contacts by their way, what was planned and done, delays.
//! Nothing here touches the outside.

use super::{plan::Action, veil::Veil};
use crate::{
    features::reports::{Area, Names, Residence},
    foundation::audiences::Audience,
};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, id};
use std::collections::BTreeMap;

id!(
    /// A campaign, as the lists of this slice link to it.
    CampaignKey
);

/// What stands for something that is not known.
pub const UNKNOWN: &str = "unknown";

/// People of the register who live in one place, are of one sex and milieu.
#[derive(Debug, Clone, FromRow)]
pub struct People {
    pub home: String,
    pub sex: String,
    pub milieu: String,
    pub known: i64,
    pub reached: i64,
    /// Of those who were not reached in the year, those who never were; none where it is not asked.
    pub never_ever: i64,
}

/// Members of an audience who live in one place; without an audience under an empty code.
#[derive(Debug, Clone, FromRow)]
pub struct Members {
    pub home: String,
    pub audience: String,
    pub known: i64,
    pub reached: i64,
}

/// Different persons whom one way reached. Who was reached by two is in both.
#[derive(Debug, Clone, FromRow)]
pub struct Way {
    pub way: String,
    pub persons: i64,
}

/// What became of the contacts of campaigns by one way.
#[derive(Debug, Clone, FromRow)]
pub struct Contacts {
    /// Empty for those who could be reached by no way.
    pub channel: String,
    pub fate: String,
    pub contacts: i64,
    /// Of them those who asked for no more.
    pub unsubscribed: i64,
}

/// A campaign of the place, from its approval to the first that was delivered.
#[derive(Debug, Clone, FromRow)]
pub struct Campaign {
    pub id: CampaignKey,
    pub title: String,
    pub place_ar: String,
    pub place_fr: String,
    pub approved_at: Option<DateTime<Utc>>,
    pub first_at: Option<DateTime<Utc>>,
    pub delivered: i64,
}

/// Persons without names: where they come from, counted or estimated, never one sum.
#[derive(Debug, Clone, FromRow)]
pub struct Beside {
    pub source: String,
    /// Events, items of the press, cases.
    pub things: i64,
    pub counted: i64,
    pub estimated: i64,
}

/// Associations and cooperatives: all, and those of which nothing was heard.
#[derive(Debug, Clone, Copy, Default, FromRow)]
pub struct Organisations {
    pub known: i64,
    pub silent: i64,
}

/// Known, reached in the year, never reached at all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sum {
    pub known: i64,
    pub reached: i64,
    pub never_ever: i64,
}

/// Days that something took: how many times, the least, the one in the middle, the most.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Delay {
    pub times: i64,
    pub least: f64,
    pub median: f64,
    pub most: f64,
}

#[derive(Debug, Clone)]
pub struct Reach {
    pub area: Area,
    pub year: i32,
    pub on: NaiveDate,
    pub people: Vec<People>,
    pub audiences: Vec<Members>,
    pub ways: Vec<Way>,
    pub contacts: Vec<Contacts>,
    pub actions: Vec<Action>,
    pub campaigns: Vec<Campaign>,
    pub beside: Vec<Beside>,
    pub organisations: Organisations,
    pub audience_names: Vec<Audience>,
    pub places: BTreeMap<String, Names>,
    /// For a reader who may not see the persons: what they are shown of them.
    pub veil: Option<Veil>,
}

impl Sum {
    pub fn missed(&self) -> i64 {
        self.known - self.reached
    }

    fn add(&mut self, known: i64, reached: i64, never_ever: i64) {
        self.known += known;
        self.reached += reached;
        self.never_ever += never_ever;
    }
}

impl Delay {
    /// None when nothing was timed.
    pub fn of(mut days: Vec<f64>) -> Option<Self> {
        days.sort_by(f64::total_cmp);
        let (least, most) = (*days.first()?, *days.last()?);
        let half = days.len() / 2;
        let median =
            if days.len() % 2 == 1 { days[half] } else { (days[half - 1] + days[half]) / 2.0 };
        Some(Self { times: i64::try_from(days.len()).unwrap_or(i64::MAX), least, median, most })
    }
}

impl Campaign {
    /// Days from the second person's word to the first that was delivered.
    pub fn days(&self) -> Option<f64> {
        let taken = self.first_at? - self.approved_at?;
        Some(taken.num_minutes().max(0) as f64 / 1440.0)
    }
}

impl Reach {
    pub fn new(area: Area, year: i32, on: NaiveDate) -> Self {
        Self {
            area,
            year,
            on,
            people: Vec::new(),
            audiences: Vec::new(),
            ways: Vec::new(),
            contacts: Vec::new(),
            actions: Vec::new(),
            campaigns: Vec::new(),
            beside: Vec::new(),
            organisations: Organisations::default(),
            audience_names: Vec::new(),
            places: BTreeMap::new(),
            veil: None,
        }
    }

    /// Whether nothing was planned, sent or held.
    pub fn is_empty(&self) -> bool {
        let nothing_beside = self.beside.iter().all(|one| one.things == 0);
        self.actions.is_empty()
            && self.contacts.is_empty()
            && self.ways.is_empty()
            && nothing_beside
    }

    /// Whether it is asked who was never reached in any year: below a region, where it costs little.
    pub fn asks_ever(&self) -> bool {
        self.area.residence() == Residence::Commune
    }

    pub fn whole(&self) -> Sum {
        self.sum(|_| true)
    }

    pub fn sum(&self, of: impl Fn(&People) -> bool) -> Sum {
        let mut sum = Sum::default();
        let own = self.people.iter().filter(|one| of(one));
        own.for_each(|one| sum.add(one.known, one.reached, one.never_ever));
        sum
    }

    /// By place of residence, where the most were missed first.
    pub fn by_home(&self) -> Vec<(String, Sum)> {
        let mut sums: BTreeMap<&str, Sum> = BTreeMap::new();
        for one in &self.people {
            sums.entry(&one.home).or_default().add(one.known, one.reached, one.never_ever);
        }
        sorted(sums)
    }

    /// By audience; who is in two is in both.
    pub fn by_audience(&self) -> Vec<(String, Sum)> {
        let mut sums: BTreeMap<&str, Sum> = BTreeMap::new();
        for one in &self.audiences {
            sums.entry(&one.audience).or_default().add(one.known, one.reached, 0);
        }
        sorted(sums)
    }

    pub fn members(&self, home: &str, audience: &str) -> Sum {
        let mut sum = Sum::default();
        let own = self.audiences.iter().filter(|one| one.home == home && one.audience == audience);
        own.for_each(|one| sum.add(one.known, one.reached, 0));
        sum
    }

    pub fn is_sensitive(&self, audience: &str) -> bool {
        self.audience_names.iter().any(|one| one.code == audience && one.sensitive)
    }

    /// The ways of campaigns, each once.
    pub fn channels(&self) -> Vec<&str> {
        let mut all: Vec<&str> = self.contacts.iter().map(|one| one.channel.as_str()).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    pub fn fated(&self, channel: Option<&str>, fates: &[&str]) -> i64 {
        let own = |one: &&Contacts| {
            channel.is_none_or(|channel| one.channel == channel)
                && (fates.is_empty() || fates.contains(&one.fate.as_str()))
        };
        self.contacts.iter().filter(own).map(|one| one.contacts).sum()
    }

    pub fn unsubscribed(&self, channel: Option<&str>) -> i64 {
        let own = |one: &&Contacts| channel.is_none_or(|channel| one.channel == channel);
        self.contacts.iter().filter(own).map(|one| one.unsubscribed).sum()
    }

    pub fn campaign_delay(&self) -> Option<Delay> {
        Delay::of(self.campaigns.iter().filter_map(Campaign::days).collect())
    }

    pub fn action_delay(&self) -> Option<Delay> {
        Delay::of(self.actions.iter().filter_map(Action::days).collect())
    }

    /// Every place that is named.
    pub fn place_keys(&self) -> Vec<String> {
        let parts =
            self.veil.iter().flat_map(|veil| veil.parts.iter().map(|(code, _)| code.clone()));
        let mut keys: Vec<String> = self.people.iter().map(|one| one.home.clone()).collect();
        keys.extend(parts.filter(|code| !code.is_empty()));
        keys.sort();
        keys.dedup();
        keys
    }
}

fn sorted(sums: BTreeMap<&str, Sum>) -> Vec<(String, Sum)> {
    let mut all: Vec<(String, Sum)> =
        sums.into_iter().map(|(key, sum)| (key.to_owned(), sum)).collect();
    all.sort_by_key(|(_, sum)| (-sum.missed(), -sum.known));
    all
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn the_middle_of_an_even_number_lies_between_two() {
        let delay = Delay::of(vec![9.0, 1.0, 4.0, 2.0]).unwrap();
        assert_eq!((delay.times, delay.least, delay.median, delay.most), (4, 1.0, 3.0, 9.0));
        assert_eq!(Delay::of(vec![5.0]).unwrap().median, 5.0);
        assert_eq!(Delay::of(Vec::new()), None);
    }
}
