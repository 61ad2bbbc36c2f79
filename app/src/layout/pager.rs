//! Which part of a long list is shown, and the steps that lead to the others.

/// A page of a list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pager {
    /// Counted from 1.
    pub page: u32,
    /// Rows on a page.
    pub per: u32,
    /// Rows in all.
    pub total: i64,
}

/// One step in the row of pages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PagerStep {
    /// `None` is the gap where pages are left out.
    pub number: Option<u32>,
    pub current: bool,
}

impl Pager {
    /// The page asked for, or the last one when the list has become shorter.
    #[must_use]
    pub fn new(page: u32, per: u32, total: i64) -> Self {
        let pager = Self { page: page.max(1), per: per.max(1), total: total.max(0) };
        Self { page: pager.page.min(pager.last()), ..pager }
    }

    /// The number of the last page; an empty list has one.
    #[must_use]
    pub fn last(&self) -> u32 {
        let pages = (self.total + i64::from(self.per) - 1) / i64::from(self.per);
        u32::try_from(pages).unwrap_or(u32::MAX).max(1)
    }

    /// The rows before this page.
    #[must_use]
    pub fn offset(&self) -> i64 {
        i64::from(self.page - 1) * i64::from(self.per)
    }

    /// The number of the first row shown, counted from 1; 0 for an empty list.
    #[must_use]
    pub fn from(&self) -> i64 {
        self.total.min(self.offset() + 1)
    }

    #[must_use]
    pub fn to(&self) -> i64 {
        self.total.min(self.offset() + i64::from(self.per))
    }

    #[must_use]
    pub fn previous(&self) -> Option<u32> {
        (self.page > 1).then(|| self.page - 1)
    }

    #[must_use]
    pub fn next(&self) -> Option<u32> {
        (self.page < self.last()).then(|| self.page + 1)
    }

    /// The first, the last and the neighbours of this page, with a gap where pages are left out.
    #[must_use]
    pub fn steps(&self) -> Vec<PagerStep> {
        let near =
            self.page.saturating_sub(1).max(1)..=self.page.saturating_add(1).min(self.last());
        let mut numbers = vec![1];
        numbers.extend(near);
        numbers.push(self.last());
        numbers.dedup();
        let mut steps = Vec::new();
        let mut before = 0;
        for number in numbers {
            if number > before + 1 {
                steps.push(PagerStep { number: None, current: false });
            }
            steps.push(PagerStep { number: Some(number), current: number == self.page });
            before = number;
        }
        steps
    }
}
