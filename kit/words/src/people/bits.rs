//! Sets of names as rows of bits, and who is in enough of several sets: some hundred names at a step.

/// A set of numbers. What lies beyond its end is not in it.
#[derive(Debug, Default, Clone)]
pub struct Bits(Vec<Block>);

/// So many bits are looked at together.
pub const WIDTH: usize = 512;
type Block = [u64; WIDTH / 64];
const NONE: Block = [0; WIDTH / 64];

impl Bits {
    pub fn insert(&mut self, number: u32) {
        let (block, part) = (number as usize / WIDTH, number as usize % WIDTH / 64);
        if block >= self.0.len() {
            self.0.resize(block + 1, NONE);
        }
        self.0[block][part] |= 1 << (number % 64);
    }

    pub fn clear(&mut self) {
        self.0.fill(NONE);
    }

    fn block(&self, at: usize) -> &Block {
        self.0.get(at).unwrap_or(&NONE)
    }
}

/// So many sets can be counted: one for each word of a name.
pub const MOST: usize = super::compare::MOST_WORDS;

/// Those of the first `size` numbers that are in enough of `sets`: `wanted` says for each count, from one on, who is content
/// with that many.
pub fn in_enough(sets: &[&Bits], wanted: &[&Bits], size: usize) -> Vec<u32> {
    let mut found = Vec::new();
    for at in 0..size.div_ceil(WIDTH) {
        let reached = counted(sets, at);
        let mut enough = NONE;
        for (reached, wanted) in reached[1..].iter().zip(wanted) {
            let wanted = wanted.block(at);
            for part in 0..enough.len() {
                enough[part] |= reached[part] & wanted[part];
            }
        }
        for (part, bits) in enough.into_iter().enumerate() {
            let first = at * WIDTH + part * 64;
            push(&mut found, first, bits);
        }
    }
    found
}

/// For each count, who is in so many of the sets or more.
fn counted(sets: &[&Bits], at: usize) -> [Block; MOST + 1] {
    let mut reached = [NONE; MOST + 1];
    reached[0] = [u64::MAX; WIDTH / 64];
    for (n, set) in sets.iter().enumerate() {
        let set = set.block(at);
        for many in (1..=n + 1).rev() {
            for part in 0..set.len() {
                reached[many][part] |= reached[many - 1][part] & set[part];
            }
        }
    }
    reached
}

fn push(found: &mut Vec<u32>, first: usize, mut bits: u64) {
    while bits != 0 {
        found.push(u32::try_from(first).unwrap_or(u32::MAX) + bits.trailing_zeros());
        bits &= bits - 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(numbers: &[u32]) -> Bits {
        let mut bits = Bits::default();
        numbers.iter().for_each(|number| bits.insert(*number));
        bits
    }

    #[test]
    fn whoever_is_in_as_many_sets_as_they_want_is_found() {
        let sets = [set(&[3, 64, 900]), set(&[64, 900]), set(&[5, 900])];
        let wanted = [set(&[3, 4]), set(&[5, 64]), set(&[900])];
        let wanted: Vec<&Bits> = wanted.iter().collect();
        let sets: Vec<&Bits> = sets.iter().collect();
        assert_eq!(in_enough(&sets, &wanted, 1_000), [3, 64, 900]);
        assert_eq!(in_enough(&sets[..2], &wanted[..2], 1_000), [3, 64], "the third is not asked");
    }

    #[test]
    fn a_set_that_was_cleared_is_empty() {
        let mut one = set(&[3, 600]);
        one.clear();
        assert!(in_enough(&[&one], &[&set(&[3, 600])], 601).is_empty());
    }
}
