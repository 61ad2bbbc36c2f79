//! The age bands of the programme's reports. The age is that of the session's year, so that nobody is in two bands.

/// From an age to below another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    /// As it stands in addresses; [`UNKNOWN`] for people without a year of birth.
    pub key: &'static str,
    pub least: i32,
    pub below: Option<i32>,
}

pub const UNKNOWN: &str = "unknown";

pub const BANDS: [Band; 5] = [
    Band { key: "under-15", least: 0, below: Some(15) },
    Band { key: "15-24", least: 15, below: Some(25) },
    Band { key: "25-34", least: 25, below: Some(35) },
    Band { key: "35-59", least: 35, below: Some(60) },
    Band { key: "from-60", least: 60, below: None },
];

impl Band {
    pub fn of(key: &str) -> Option<Self> {
        BANDS.into_iter().find(|band| band.key == key)
    }

    /// The latest year of birth of somebody in this band.
    pub fn born_until(&self, year: i32) -> i32 {
        year - self.least
    }

    /// The year of birth after which one is in this band; none for the oldest.
    pub fn born_after(&self, year: i32) -> Option<i32> {
        self.below.map(|below| year - below)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_year_of_birth_is_in_one_band() {
        for born in 1880..=2011 {
            let holds = |band: &&Band| {
                born <= band.born_until(2011)
                    && band.born_after(2011).is_none_or(|after| born > after)
            };
            assert_eq!(BANDS.iter().filter(holds).count(), 1, "{born}");
        }
    }
}
