//! The likeness of two people's names, from what both scripts say.

use super::{
    Named, Reason,
    compare::{Kept, Side},
};

/// How alike two names are, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Likeness {
    /// 0 to 100. From about 85 on a reader should be asked whether they are one person; see the README for figures.
    pub score: u8,
    /// Each once, the most telling first. Empty when nothing worth saying was found.
    pub reasons: Vec<Reason>,
}

/// A name made ready, for one that is compared with many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prepared {
    ar: Kept,
    fr: Kept,
}

/// A name in both scripts, to be compared.
#[derive(Debug, Clone)]
pub struct Sides<'a> {
    pub ar: Side<'a>,
    pub fr: Side<'a>,
}

impl Prepared {
    /// Folds both names and cuts them into words.
    pub fn new(named: &Named) -> Prepared {
        Prepared { ar: Kept::new(named.ar), fr: Kept::new(named.fr) }
    }

    fn sides(&self) -> Sides<'_> {
        Sides { ar: self.ar.side(), fr: self.fr.side() }
    }

    /// Whether the two may be alike at all: false only where [`Prepared::likeness`] scores less than 80. A few
    /// instructions, for a name that is compared with very many.
    pub fn may_resemble(&self, other: &Prepared) -> bool {
        let (one, other) = (self.sides(), other.sides());
        let sides = [(&one.ar, &other.ar), (&one.fr, &other.fr)];
        let mut comparable = sides.into_iter().filter(|(one, other)| both(one, other)).peekable();
        comparable.peek().is_none() || comparable.any(|(one, other)| one.may_resemble(other))
    }

    /// As [`likeness`], of two names made ready. The order of the two does not matter.
    pub fn likeness(&self, other: &Prepared) -> Likeness {
        self.sides().likeness(&other.sides())
    }
}

impl Sides<'_> {
    pub fn likeness(&self, other: &Sides<'_>) -> Likeness {
        let arabic =
            both(&self.ar, &other.ar).then(|| self.ar.compare(&other.ar, Reason::SameArabic));
        let latin =
            both(&self.fr, &other.fr).then(|| self.fr.compare(&other.fr, Reason::SameLatin));
        match (arabic, latin) {
            (Some(arabic), Some(latin)) => weigh(arabic, latin),
            (Some(one), None) | (None, Some(one)) => Likeness { score: one.0, reasons: one.1 },
            (None, None) => self.across(other),
        }
    }

    fn across(&self, other: &Sides<'_>) -> Likeness {
        let candidates = [(&self.ar, &other.fr), (&other.ar, &self.fr)];
        let comparable = candidates.into_iter().find(|(arabic, latin)| both(arabic, latin));
        let (score, reasons) =
            comparable.map(|(arabic, latin)| arabic.compare_across(latin)).unwrap_or_default();
        Likeness { score, reasons }
    }
}

fn both(one: &Side<'_>, other: &Side<'_>) -> bool {
    !one.is_empty() && !other.is_empty()
}

/// The better script counts three, the worse two: a clerk's slip is in one of them, another person differs in both.
fn weigh(arabic: (u8, Vec<Reason>), latin: (u8, Vec<Reason>)) -> Likeness {
    let (better, worse) = (arabic.0.max(latin.0), arabic.0.min(latin.0));
    let score = (u16::from(better) * 3 + u16::from(worse) * 2) / 5;
    let mut reasons = arabic.1;
    reasons.extend(latin.1);
    reasons.sort_unstable();
    reasons.dedup();
    Likeness { score: u8::try_from(score).unwrap_or(100), reasons }
}

/// How alike two names are: within each script that both have, or across scripts when they share none.
/// Symmetric; a name with nothing to compare scores 0.
pub fn likeness(one: &Named, other: &Named) -> Likeness {
    Prepared::new(one).likeness(&Prepared::new(other))
}
