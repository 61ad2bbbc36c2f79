//! Figures of a press file: what the program computes, as any reader may see it.
//!
//! An officer sees every figure of their place. A release is read by everybody, so the figures are asked for as somebody who
//! may see no persons: small ones, and those that would give them back, are hidden (decision 018).

use crate::{
    features::{plans, reports},
    foundation::{Cx, Error, word},
};
use kit_db::{ReadTx, Reads};
use serde::{Deserialize, Serialize};

word!(
    /// A figure that may stand in a press file.
    FigureKind, "release-figure-{}", {
        Sessions => "sessions",
        Days => "days",
        Persons => "persons",
        Women => "women",
        Men => "men",
        Rural => "rural",
        Target => "target",
        Actions => "actions",
        Done => "done",
        Counted => "counted",
        Estimated => "estimated",
    }
);

/// A figure as it was on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    pub kind: FigureKind,
    /// None when it is hidden.
    pub value: Option<i64>,
    /// How it was written, where that is more than a figure: "more than 18 000".
    pub said: String,
}

/// Those chosen that a stored text names, in the order of all.
pub fn chosen(stored: &str) -> Vec<FigureKind> {
    let named = |one: &&FigureKind| stored.split(' ').any(|word| word == one.as_str());
    FigureKind::ALL.iter().filter(named).copied().collect()
}

/// Every figure of a place and a year, as anybody may be told it today. A target that nobody set is left out.
pub async fn computed(cx: &Cx, tx: &ReadTx, place: &str, year: i64) -> Result<Vec<Figure>, Error> {
    let told = reports::told(cx, tx, place, i32::try_from(year).unwrap_or_default()).await?;
    let figure = |kind, value| Figure { kind, value, said: String::new() };
    let mut all = vec![
        figure(FigureKind::Sessions, Some(told.sessions)),
        figure(FigureKind::Days, Some(told.days)),
        figure(FigureKind::Persons, told.persons),
        figure(FigureKind::Women, told.women),
        figure(FigureKind::Men, told.men),
        figure(FigureKind::Rural, told.rural),
    ];
    if let Some(target) = told.target {
        all.push(Figure {
            kind: FigureKind::Target,
            value: Some(target.value),
            said: target.as_shown(),
        });
    }
    all.extend(spoken(tx, place, year).await?);
    Ok(all)
}

/// Those of the plan of communication alone.
pub async fn spoken(tx: &impl Reads, place: &str, year: i64) -> Result<Vec<Figure>, Error> {
    let reach = plans::reach(tx, place, year).await?;
    let figure = |kind, value| Figure { kind, value, said: String::new() };
    Ok(vec![
        figure(FigureKind::Actions, Some(reach.actions)),
        figure(FigureKind::Done, Some(reach.done)),
        figure(FigureKind::Counted, large(reach.counted)),
        figure(FigureKind::Estimated, large(reach.estimated)),
    ])
}

/// The chosen ones of them.
pub fn of_release(all: Vec<Figure>, stored: &str) -> Vec<Figure> {
    let chosen = chosen(stored);
    all.into_iter().filter(|figure| chosen.contains(&figure.kind)).collect()
}

/// Few persons are not told.
fn large(persons: i64) -> Option<i64> {
    Some(persons).filter(|persons| !(1..5).contains(persons))
}
