//! What waits of communication, as lines of the first page.

use super::{HomePage, WaitingLine, place, title};
use crate::features::{
    campaigns::Why,
    home::store::{ActionRow, CampaignRow},
};

impl HomePage {
    /// A campaign to be approved, or one that paused itself: this one is late.
    pub(super) fn campaign(&self, row: &CampaignRow) -> WaitingLine {
        let frame = &self.frame;
        let paused = row.why != Why::Nothing;
        WaitingLine {
            href: format!("/campaigns/{}", row.id),
            title: row.title.clone(),
            note: place(frame, (&row.place_ar, &row.place_fr)).to_owned(),
            act: frame.t("home-open-campaign").into_owned(),
            why: match paused {
                true => frame.t(&row.why.key()).into_owned(),
                false => frame.t("home-campaign-submitted").into_owned(),
            },
            late: paused,
        }
    }

    pub(super) fn late_action(&self, row: &ActionRow) -> WaitingLine {
        let frame = &self.frame;
        let when = match row.ends_on {
            Some(day) => frame.date(day),
            None => frame.t(&format!("report-quarter-{}", row.quarter)).into_owned(),
        };
        let place = place(frame, (&row.place_ar, &row.place_fr));
        WaitingLine {
            href: format!("/communication-plans/{}", row.plan),
            title: title(frame, (&row.title_ar, &row.title_fr)),
            note: frame.t2("home-where-when", "place", place, "when", when),
            act: frame.t("home-open-plan").into_owned(),
            why: frame.t("home-action-late").into_owned(),
            late: true,
        }
    }
}
