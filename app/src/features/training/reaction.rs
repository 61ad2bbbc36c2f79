//! What participants say of a session, without their names. Nothing here touches the outside.

/// What is asked, each with a mark from 1 to 5.
pub const QUESTIONS: [&str; 5] = ["useful", "clear", "led", "paced", "held"];
pub const MARKS: [i64; 5] = [1, 2, 3, 4, 5];
pub const LONGEST_REMARK: usize = 1000;

/// Under so many answers nothing of them is shown: whoever knows who was asked would know who said what.
pub const FEWEST: i64 = 5;

/// What one of them says.
pub struct Reaction {
    pub marks: Vec<(&'static str, i64)>,
    pub remark: Option<String>,
}

/// How many gave each mark to one question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally(pub [i64; 5]);

/// The key of a question.
pub fn key(question: &str) -> String {
    format!("reaction-{question}")
}

impl Tally {
    pub fn people(&self) -> i64 {
        self.0.iter().sum()
    }

    /// The mean mark; none when nobody answered.
    #[allow(clippy::cast_precision_loss)]
    pub fn mean(&self) -> Option<f64> {
        let sum: i64 = self.0.iter().zip(MARKS).map(|(people, mark)| people * mark).sum();
        let people = self.people();
        (people > 0).then(|| sum as f64 / people as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn the_mean_is_of_those_who_answered() {
        assert_eq!(Tally::default().mean(), None);
        let tally = Tally([0, 0, 1, 2, 1]);
        assert_eq!((tally.people(), tally.mean()), (4, Some(4.0)));
    }
}
