//! The rule, from the top of a hierarchy down.
//!
//! 1. *Totals.* Among the parts of a place whose total is shown, those under [`LEAST`] are hidden, and with them the smallest
//!    others, until two or more are hidden that hold [`LEAST`] persons beyond one each; if they never do, all are, zeros too.
//!    Of a part that is hidden, nothing is shown, nor of anything below it.
//! 2. *Groups.* In a breakdown, the parts that are shown are rows, with one more row for all the hidden parts together, which
//!    anybody can subtract. The groups that the place above hides are one column together, as their sum is known. A cell
//!    under [`LEAST`] puts its row and its column into the rectangle; every row of the rectangle must hold [`LEAST`] in its
//!    columns, and every column in its rows, or the smallest other column or row that holds somebody there joins.
//!
//! *Why it holds.* Of a rectangle, what is published gives the sum of each row and of each column and nothing else. With row
//! sum R, column sum C and N in all, a cell lies anywhere from max(0, R + C − N) to min(R, C) (Fréchet), which is R, C,
//! N − R or N − C wide; and these are sums of rows and columns that hold [`LEAST`]. A cell of a group that the place above
//! hides can move as far as the cell above it can, or as its row. Breakdowns know of each other by totals only, which are
//! shown or hidden for all of them alike.
//!
//! *What it does not do.* It knows one state of the figures. Who has two, before and after one person came, sees what that
//! person changed, as in every method that hides: a place that rises from 4 to 5 shows that it was 4. Who knows the persons
//! themselves (a group that knows its own) can subtract themselves. Cells of [`LEAST`] or more that are hidden to cover others
//! may be found out. Sums of persons over places count who came to two places twice: that blurs, and never helps to find.

/// A figure of fewer persons than this, and more than none, is not shown.
pub const LEAST: u64 = 5;

/// What is counted of a place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    pub total: u64,
    /// For each breakdown, its groups; the same ones in every place. Whoever is counted is in one of them at least.
    pub groups: Vec<Vec<u64>>,
}

/// What is hidden of a place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hidden {
    pub total: bool,
    /// For each breakdown, whether each group is hidden.
    pub groups: Vec<Vec<bool>>,
}

impl Hidden {
    fn all(counts: &Counts) -> Self {
        Self::with(true, counts)
    }

    fn with(hidden: bool, counts: &Counts) -> Self {
        let groups = counts.groups.iter().map(|groups| vec![hidden; groups.len()]);
        Self { total: hidden, groups: groups.collect() }
    }
}

/// What is hidden of the place at the top.
pub fn whole(counts: &Counts) -> Hidden {
    if small(counts.total) {
        return Hidden::all(counts);
    }
    Hidden { total: false, groups: counts.groups.iter().map(|groups| covered(groups)).collect() }
}

/// What is hidden of the parts of a place, given what is hidden of the place. The parts are all of it: who is in the place
/// and in none of its parts is a part too.
pub fn below(place: &Hidden, parts: &[Counts]) -> Vec<Hidden> {
    if place.total {
        return parts.iter().map(Hidden::all).collect();
    }
    let totals: Vec<u64> = parts.iter().map(|part| part.total).collect();
    let hidden = covered(&totals);
    let of =
        |hidden, counts| if hidden { Hidden::all(counts) } else { Hidden::with(false, counts) };
    let mut found: Vec<Hidden> =
        hidden.iter().zip(parts).map(|(hidden, counts)| of(*hidden, counts)).collect();
    for (breakdown, above) in place.groups.iter().enumerate() {
        let rows = rows(parts, &hidden, breakdown, above.len());
        let closed = Rectangle::of(above, &rows);
        // The first row is that of the hidden parts together.
        let shown = found.iter_mut().filter(|one| !one.total);
        for (row, one) in (1..).zip(shown) {
            one.groups[breakdown] = closed.hidden(row, above);
        }
    }
    found
}

fn small(count: u64) -> bool {
    (1..LEAST).contains(&count)
}

/// Which figures of a sum that is shown are hidden: the small ones, and the smallest others that they need.
fn covered(figures: &[u64]) -> Vec<bool> {
    let mut hidden: Vec<bool> = figures.iter().map(|figure| small(*figure)).collect();
    if !hidden.contains(&true) {
        return hidden;
    }
    loop {
        let own = || figures.iter().zip(&hidden).filter(|(_, hidden)| **hidden);
        let (many, sum) = (own().count() as u64, own().map(|(figure, _)| figure).sum::<u64>());
        // A zero is shown, so each that is hidden is known to be one at least.
        if many > 1 && sum >= LEAST + many {
            return hidden;
        }
        let others = (0..figures.len()).filter(|at| !hidden[*at] && figures[*at] > 0);
        match others.min_by_key(|at| (figures[*at], *at)) {
            Some(at) => hidden[at] = true,
            // Nothing is left that could cover: then zeros are hidden too, and nobody knows that the others are none.
            None => return vec![true; figures.len()],
        }
    }
}

/// The rows of a breakdown: that of the hidden parts together, then those that are shown.
fn rows(parts: &[Counts], hidden: &[bool], breakdown: usize, groups: usize) -> Vec<Vec<u64>> {
    let mut rest = vec![0; groups];
    let mut rows = Vec::new();
    for (part, hidden) in parts.iter().zip(hidden) {
        if *hidden {
            rest.iter_mut().zip(&part.groups[breakdown]).for_each(|(sum, one)| *sum += one);
        } else {
            rows.push(part.groups[breakdown].clone());
        }
    }
    rows.insert(0, rest);
    rows
}

/// Rows and columns of a table that are hidden where they meet. The first column is that of the groups hidden above.
struct Rectangle {
    rows: Vec<bool>,
    columns: Vec<bool>,
}

impl Rectangle {
    fn of(above: &[bool], rows: &[Vec<u64>]) -> Self {
        let table: Vec<Vec<u64>> = rows.iter().map(|row| columns(above, row)).collect();
        let (height, width) = (table.len(), above.len() + 1);
        let mut one = Self { rows: vec![false; height], columns: vec![false; width] };
        for (row, cells) in table.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                one.rows[row] |= small(*cell);
                one.columns[column] |= small(*cell);
            }
        }
        while one.grow(&table) {}
        one
    }

    /// Takes in one more row or column if one is needed.
    fn grow(&mut self, table: &[Vec<u64>]) -> bool {
        for (taken, cells) in self.rows.iter().zip(table) {
            if *taken && small(held(cells, &self.columns)) {
                return join(&mut self.columns, cells);
            }
        }
        for column in 0..self.columns.len() {
            let cells: Vec<u64> = table.iter().map(|row| row[column]).collect();
            if self.columns[column] && small(held(&cells, &self.rows)) {
                return join(&mut self.rows, &cells);
            }
        }
        false
    }

    /// The groups that are hidden in a row.
    fn hidden(&self, row: usize, above: &[bool]) -> Vec<bool> {
        let own = |(at, above): (usize, &bool)| *above || (self.rows[row] && self.columns[at + 1]);
        above.iter().enumerate().map(own).collect()
    }
}

/// The cells of a row: those hidden above together, then the others, each in its place.
fn columns(above: &[bool], row: &[u64]) -> Vec<u64> {
    let together = row.iter().zip(above).filter(|(_, above)| **above).map(|(cell, _)| cell).sum();
    let others = row.iter().zip(above).map(|(cell, above)| if *above { 0 } else { *cell });
    std::iter::once(together).chain(others).collect()
}

fn held(cells: &[u64], of: &[bool]) -> u64 {
    cells.iter().zip(of).filter(|(_, of)| **of).map(|(cell, _)| cell).sum()
}

/// Takes in the smallest that holds somebody; false when there is none.
fn join(of: &mut [bool], cells: &[u64]) -> bool {
    let others = (0..cells.len()).filter(|at| !of[*at] && cells[*at] > 0);
    match others.min_by_key(|at| (cells[*at], *at)) {
        Some(at) => {
            of[at] = true;
            true
        }
        None => false,
    }
}
