//! The grid and its actions as sheets.

use super::{HarmonyPage, Row, actions};
use crate::{features::plans::harmony::ActionRow, foundation::Sheet, layout::Frame};
use kit_sheets::Out;

/// The grid as it is seen, with its sums.
pub fn grid_sheet(page: &HarmonyPage) -> Sheet {
    let frame = &page.frame;
    let title = format!("{} · {} · {}", frame.t("harmony-title"), page.place, page.year());
    let mut columns = vec![page.way(&page.ways.0)];
    columns.extend(page.columns.iter().map(|column| column.label.clone()));
    columns.push(frame.t("plan-total").into_owned());
    let row = |row: &Row| {
        let mut cells: Vec<Out> = vec![row.head.label.as_str().into()];
        cells.extend(row.cells.iter().map(|cell| Out::from(cell.actions)));
        cells.push(row.head.actions.into());
        cells
    };
    Sheet {
        file: format!("harmonisation-{}-{}", page.facts.place.code, page.year()),
        name: frame.t("harmony-title").into_owned(),
        titles: vec![title],
        columns,
        rows: page.rows.iter().map(row).collect(),
    }
}

/// The actions of all plans.
pub fn actions_sheet(frame: &Frame, rows: &[ActionRow]) -> Sheet {
    let headings = [
        "plan-dimension-province",
        "communication-plan-line",
        "plan-dimension-aim",
        "plan-dimension-audience",
        "plan-channel",
        "plan-line-month",
        "plan-line-place",
        "communication-plan-times",
        "communication-plan-times-done",
        "communication-plan-persons",
        "harmony-twice",
    ];
    let row = |row: &ActionRow| -> Vec<Out> {
        let view = actions::Row::new(frame, row);
        vec![
            view.province.into(),
            view.title.into(),
            view.aim.into(),
            view.audience.into(),
            view.channel.into(),
            view.month.into(),
            view.place.into(),
            row.times.into(),
            row.done.into(),
            row.persons.into(),
            if view.doubled { frame.t("harmony-twice").into_owned().into() } else { Out::Empty },
        ]
    };
    Sheet {
        file: "communication-actions".into(),
        name: frame.t("communication-plan-lines").into_owned(),
        titles: vec![frame.t("harmony-title").into_owned()],
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(row).collect(),
    }
}
