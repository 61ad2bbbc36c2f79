//! What short messages come to. Nothing here touches the outside.

use kit_sms::Count;

/// From so many parts on a message is said to be dear before anybody approves it.
pub const DEAR: i64 = 3;

/// What the short messages of a campaign come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cost {
    pub people: i64,
    /// Of all messages.
    pub parts: i64,
    /// Of the longest one.
    pub longest: i64,
    /// Centimes for a part; none where nobody said.
    pub price: Option<i64>,
    /// Reckoned from some of those who are meant.
    pub about: bool,
}

impl Cost {
    /// One more message.
    pub fn add(&mut self, count: &Count) {
        let parts = i64::try_from(count.parts).unwrap_or(i64::MAX);
        self.people += 1;
        self.parts = self.parts.saturating_add(parts);
        self.longest = self.longest.max(parts);
    }

    /// The same for `all`, of whom `seen` were reckoned.
    pub fn scaled(self, seen: i64, all: i64) -> Self {
        if seen == 0 || seen >= all {
            return self;
        }
        let scale = |figure: i64| figure.saturating_mul(all) / seen;
        Self { people: scale(self.people), parts: scale(self.parts), about: true, ..self }
    }

    /// In centimes.
    pub fn sum(&self) -> Option<i64> {
        self.price.map(|price| price.saturating_mul(self.parts))
    }

    pub fn is_dear(&self) -> bool {
        self.longest >= DEAR
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_campaign_costs_its_parts() {
        let mut cost = Cost { price: Some(35), ..Cost::default() };
        cost.add(&kit_sms::count("Réunion mardi"));
        cost.add(&kit_sms::count(&"ش".repeat(150)));
        assert_eq!((cost.people, cost.parts, cost.longest), (2, 4, 3));
        assert_eq!((cost.sum(), cost.is_dear()), (Some(140), true));
        let all = cost.scaled(2, 1_000);
        assert_eq!((all.people, all.parts, all.about), (1_000, 2_000, true));
        assert_eq!(cost.scaled(2, 2), cost);
    }
}
