//! Plans of communication of many provinces on one grid: what is on it, who is not, what is there twice. Nothing here touches the
//! outside.

use super::{
    plan::{PlanId, PlanState},
    word::Dimension,
};
use crate::layout::ListQuery;
use kit_db::FromRow;
use kit_lang::Lang;

/// Actions with two things in common.
#[derive(Debug, Clone, FromRow)]
pub struct Cell {
    pub row_key: String,
    pub col_key: String,
    pub actions: i64,
    pub plans: i64,
    pub persons: i64,
    /// Of them those that another one doubles: the same audience, channel, month and place.
    pub doubled: i64,
}

/// Actions for one audience by one channel in one month and one place.
#[derive(Debug, Clone, FromRow)]
pub struct Overlap {
    pub audience: String,
    pub channel: String,
    pub month: String,
    pub place: String,
    pub place_ar: String,
    pub place_fr: String,
    pub actions: i64,
}

/// A plan as it stands beside the others.
#[derive(Debug, Clone, FromRow)]
pub struct Beside {
    pub id: PlanId,
    pub place: String,
    pub place_ar: String,
    pub place_fr: String,
    pub state: PlanState,
    pub revision: i64,
    pub actions: i64,
    pub times: i64,
    pub done: i64,
    pub persons: i64,
    pub counted: i64,
    pub estimated: i64,
    /// In centimes.
    pub budget: i64,
}

/// An action among those of all plans.
#[derive(Debug, Clone, FromRow)]
pub struct ActionRow {
    pub id: super::line::LineId,
    pub plan: PlanId,
    pub title_ar: String,
    pub title_fr: String,
    pub province_ar: String,
    pub province_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub aim: String,
    pub audience_ar: Option<String>,
    pub audience_fr: Option<String>,
    pub channel: String,
    pub month: String,
    pub times: i64,
    pub done: i64,
    pub persons: i64,
    pub twins: i64,
}

/// A place of which one reads.
#[derive(Debug, Clone, FromRow)]
pub struct Named {
    pub code: String,
    pub name_ar: String,
    pub name_fr: String,
}

impl Named {
    pub fn name(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.name_ar } else { &self.name_fr }
    }
}

/// Which two ways the grid is read: audiences by months unless another is asked for, never one by itself.
pub fn ways(list: &ListQuery) -> (Dimension, Dimension) {
    let rows = Dimension::parse(list.filter("rows")).unwrap_or(Dimension::Audience);
    let columns = Dimension::parse(list.filter("columns")).filter(|way| *way != rows);
    let otherwise = if rows == Dimension::Month { Dimension::Audience } else { Dimension::Month };
    (rows, columns.unwrap_or(otherwise))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use crate::features::plans::routes::GRID;

    #[test]
    fn a_grid_is_never_read_one_way_only() {
        let ways = |query: &str| ways(&ListQuery::parse(query, &GRID));
        assert_eq!(ways(""), (Dimension::Audience, Dimension::Month));
        assert_eq!(ways("rows=month"), (Dimension::Month, Dimension::Audience));
        assert_eq!(ways("rows=aim&columns=aim"), (Dimension::Aim, Dimension::Month));
        assert_eq!(ways("rows=x&columns=province"), (Dimension::Audience, Dimension::Province));
    }
}
