//! What waits for the reader, what is late first.

use super::{HomePage, WaitingLine, place, title};
use crate::features::desk;
use crate::features::home::store::{
    ActionRow, CampaignRow, ImportRow, LineRow, SessionRow, WaitedRow,
};

/// As many late lines of plans are told one by one.
const FEW: usize = 3;

/// What the store found that waits.
pub struct Waiting {
    pub late_lines: Vec<LineRow>,
    pub unclosed: Vec<SessionRow>,
    pub waited_for: Vec<WaitedRow>,
    pub unwritten: Vec<ImportRow>,
    pub uncertified: Vec<SessionRow>,
    /// Needs that no line of a plan answers.
    pub unanswered: i64,
    /// Requests about personal data whose time runs out within three days, or is over.
    pub requests: i64,
    /// What waits at the desk of questions and complaints.
    pub cases: desk::Waiting,
    pub campaigns: Vec<CampaignRow>,
    pub late_actions: Vec<ActionRow>,
}

impl HomePage {
    /// What is late comes first, then who waits, then what somebody has half done, then what can be done at leisure.
    pub fn show_waiting(&mut self, found: &Waiting) {
        let (first, others) = found.late_lines.split_at(found.late_lines.len().min(FEW));
        let late_lines = first.iter().map(|row| self.late_line(row));
        let unclosed = found.unclosed.iter().map(|row| self.unclosed(row));
        let waited_for = found.waited_for.iter().map(|row| self.waited_for(row));
        let unwritten = found.unwritten.iter().map(|row| self.unwritten(row));
        let uncertified = found.uncertified.iter().map(|row| self.uncertified(row));
        let requests = (found.requests > 0).then(|| self.requests(found.requests));
        let cases = (found.cases.due > 0).then(|| self.cases(&found.cases));
        let untold = (found.cases.untold > 0).then(|| self.untold(found.cases.untold));
        let campaigns = found.campaigns.iter().map(|row| self.campaign(row));
        let late_actions = found.late_actions.iter().map(|row| self.late_action(row));
        let unanswered = (found.unanswered > 0).then(|| self.unanswered(found.unanswered));
        self.waiting = requests
            .into_iter()
            .chain(cases)
            .chain(untold)
            .chain(campaigns)
            .chain(unclosed)
            .chain(late_lines)
            .chain(self.late_lines(others))
            .chain(late_actions)
            .chain(waited_for)
            .chain(unwritten)
            .chain(uncertified)
            .chain(unanswered)
            .collect();
        // The first steps stand in place of what waits; a clock that runs is shown even before them, and so is communication,
        // which begins without a session.
        let clocks = found.requests == 0 && found.cases.due == 0 && found.cases.untold == 0;
        self.is_new &= clocks && found.campaigns.is_empty() && found.late_actions.is_empty();
    }

    fn late_line(&self, row: &LineRow) -> WaitingLine {
        let frame = &self.frame;
        let quarter = frame.t(&format!("report-quarter-{}", row.quarter));
        let place = place(frame, (&row.place_ar, &row.place_fr));
        WaitingLine {
            href: format!("/plans/{}", row.plan),
            title: title(frame, (&row.title_ar, &row.title_fr)),
            note: frame.t2("home-where-when", "place", place, "when", quarter.as_ref()),
            act: frame.t("home-open-plan").into_owned(),
            why: frame.t2("home-line-late", "held", row.held, "groups", row.groups),
            late: true,
        }
    }

    /// The other ones, as one line: the act is the same for all.
    fn late_lines(&self, rows: &[LineRow]) -> Option<WaitingLine> {
        let titles = rows.iter().map(|row| title(&self.frame, (&row.title_ar, &row.title_fr)));
        Some(WaitingLine {
            href: format!("/plans/{}", rows.first()?.plan),
            title: self.frame.t("home-lines-late").into_owned(),
            note: titles.collect::<Vec<_>>().join(" · "),
            act: self.frame.t("home-open-plan").into_owned(),
            why: String::new(),
            late: true,
        })
    }

    fn unclosed(&self, row: &SessionRow) -> WaitingLine {
        let days = (self.today - row.ends_on).num_days();
        WaitingLine {
            href: format!("/sessions/{}", row.id),
            title: title(&self.frame, (&row.title_ar, &row.title_fr)),
            note: self.note(row),
            act: self.frame.t("session-close").into_owned(),
            why: self.frame.tn("home-ended", days),
            late: true,
        }
    }

    fn waited_for(&self, row: &WaitedRow) -> WaitingLine {
        let frame = &self.frame;
        let place = place(frame, (&row.place_ar, &row.place_fr));
        let when = frame.date_range(row.starts_on, row.ends_on);
        WaitingLine {
            href: format!("/sessions/{}/waiting", row.id),
            title: title(frame, (&row.title_ar, &row.title_fr)),
            note: frame.t2("home-where-when", "place", place, "when", when),
            act: frame.t("home-see-waiting").into_owned(),
            why: frame.tn("home-wait-for-seat", row.waiting),
            late: false,
        }
    }

    fn unwritten(&self, row: &ImportRow) -> WaitingLine {
        WaitingLine {
            href: format!("/imports/{}", row.id),
            title: row.file_name.clone(),
            note: self.frame.tn("home-import-people", row.people),
            act: self.frame.t("home-confirm").into_owned(),
            why: self.frame.t1("home-read-at", "when", self.frame.date_time(row.made_at)),
            late: false,
        }
    }

    fn uncertified(&self, row: &SessionRow) -> WaitingLine {
        WaitingLine {
            href: format!("/sessions/{}/certificates", row.id),
            title: title(&self.frame, (&row.title_ar, &row.title_fr)),
            note: self.note(row),
            act: self.frame.t("home-certify").into_owned(),
            why: self.frame.t("home-no-certificates").into_owned(),
            late: false,
        }
    }

    fn requests(&self, requests: i64) -> WaitingLine {
        WaitingLine {
            href: "/requests?clock=open".into(),
            title: self.frame.t("home-requests").into_owned(),
            note: String::new(),
            act: self.frame.t("home-open-requests").into_owned(),
            why: self.frame.tn("home-requests-due", requests),
            late: true,
        }
    }

    /// Questions and complaints whose day is near, and those whose day is over.
    fn cases(&self, waiting: &desk::Waiting) -> WaitingLine {
        let late = (waiting.late > 0).then(|| self.frame.tn("home-cases-late", waiting.late));
        WaitingLine {
            href: if late.is_some() { "/cases?clock=late" } else { "/cases?clock=soon" }.into(),
            title: self.frame.t("home-cases").into_owned(),
            note: self.frame.tn("home-cases-due", waiting.due),
            act: self.frame.t("home-open-cases").into_owned(),
            late: late.is_some(),
            why: late.unwrap_or_default(),
        }
    }

    fn untold(&self, answers: i64) -> WaitingLine {
        WaitingLine {
            href: "/cases?clock=untold".into(),
            title: self.frame.t("home-untold").into_owned(),
            note: String::new(),
            act: self.frame.t("home-open-cases").into_owned(),
            why: self.frame.tn("home-untold-answers", answers),
            late: false,
        }
    }

    fn unanswered(&self, needs: i64) -> WaitingLine {
        WaitingLine {
            href: "/needs".into(),
            title: self.frame.t("home-needs").into_owned(),
            note: String::new(),
            act: self.frame.t("home-see-needs").into_owned(),
            why: self.frame.tn("home-needs-without-line", needs),
            late: false,
        }
    }

    fn note(&self, row: &SessionRow) -> String {
        let when = self.frame.date_range(row.starts_on, row.ends_on);
        let place = place(&self.frame, (&row.place_ar, &row.place_fr));
        self.frame.t2("home-where-when", "place", place, "when", when)
    }
}
