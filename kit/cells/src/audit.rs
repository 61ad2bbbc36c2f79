//! Who tries to get hidden figures back: exact linear algebra over everything that is published.

use std::collections::BTreeMap;

/// A figure is the sum of others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    pub total: usize,
    pub parts: Vec<usize>,
}

/// Figures by number: those shown with their value, those hidden without, and the sums that everybody knows to hold.
#[derive(Debug, Clone, Default)]
pub struct Tables {
    pub figures: Vec<Option<u64>>,
    pub sums: Vec<Sum>,
}

/// A fraction in its lowest terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Ratio {
    over: i128,
    under: i128,
}

/// What is known of hidden figures: a sum of some of them, each so many times, is so much.
type Known = (BTreeMap<usize, Ratio>, Ratio);

impl Tables {
    /// A figure more; its number.
    pub fn figure(&mut self, shown: Option<u64>) -> usize {
        self.figures.push(shown);
        self.figures.len() - 1
    }

    pub fn sum(&mut self, total: usize, parts: impl IntoIterator<Item = usize>) {
        self.sums.push(Sum { total, parts: parts.into_iter().collect() });
    }

    /// Each sum as what it says of the hidden figures: so many times each, together so much.
    pub fn equations(&self) -> Vec<(BTreeMap<usize, i128>, i128)> {
        self.sums.iter().map(|sum| self.equation(sum)).filter(|(of, _)| !of.is_empty()).collect()
    }

    fn equation(&self, sum: &Sum) -> (BTreeMap<usize, i128>, i128) {
        let (mut of, mut is) = (BTreeMap::new(), 0);
        let signed = sum.parts.iter().map(|part| (*part, 1)).chain([(sum.total, -1)]);
        for (figure, sign) in signed {
            match self.figures[figure] {
                Some(shown) => is -= sign * i128::from(shown),
                None => *of.entry(figure).or_insert(0) += sign,
            }
        }
        of.retain(|_, times| *times != 0);
        (of, is)
    }

    /// The hidden figures that follow from what is shown, with what they are.
    pub fn recovered(&self) -> Vec<(usize, i128)> {
        let mut known: Vec<Known> = self.equations().into_iter().map(rational).collect();
        let mut done = 0;
        while let Some(row) = (done..known.len()).find(|row| !known[*row].0.is_empty()) {
            known.swap(done, row);
            let Some((figure, times)) = known[done].0.first_key_value().map(|(f, t)| (*f, *t))
            else {
                break;
            };
            let own = scaled(&known[done], Ratio { over: times.under, under: times.over });
            known[done] = own.clone();
            for (at, one) in known.iter_mut().enumerate() {
                if let Some(times) = one.0.get(&figure).copied().filter(|_| at != done) {
                    take_away(one, &own, times);
                }
            }
            done += 1;
        }
        let alone = known.iter().filter(|(of, _)| of.len() == 1);
        alone.filter_map(|(of, is)| Some((*of.first_key_value()?.0, is.over / is.under))).collect()
    }
}

fn rational((of, is): (BTreeMap<usize, i128>, i128)) -> Known {
    let of = of.into_iter().map(|(figure, times)| (figure, Ratio::of(times, 1))).collect();
    (of, Ratio::of(is, 1))
}

fn scaled((of, is): &Known, by: Ratio) -> Known {
    (of.iter().map(|(figure, times)| (*figure, times.times(by))).collect(), is.times(by))
}

fn take_away(from: &mut Known, own: &Known, times: Ratio) {
    for (figure, one) in &own.0 {
        let before = from.0.get(figure).copied().unwrap_or(Ratio::of(0, 1));
        let left = before.minus(one.times(times));
        if left.over == 0 {
            from.0.remove(figure);
        } else {
            from.0.insert(*figure, left);
        }
    }
    from.1 = from.1.minus(own.1.times(times));
}

impl Ratio {
    fn of(over: i128, under: i128) -> Self {
        let divisor = common(over.unsigned_abs(), under.unsigned_abs()).max(1).cast_signed();
        let sign = if under < 0 { -1 } else { 1 };
        Self { over: sign * over / divisor, under: sign * under / divisor }
    }

    fn times(self, other: Self) -> Self {
        Self::of(self.over * other.over, self.under * other.under)
    }

    fn minus(self, other: Self) -> Self {
        let over = self.over * other.under - other.over * self.under;
        Self::of(over, self.under * other.under)
    }
}

fn common(one: u128, other: u128) -> u128 {
    if other == 0 { one } else { common(other, one % other) }
}
