//! A full Monday morning, and the first one of all.

use super::{Figures, HomePage, May, Waiting};
use crate::{
    features::{
        campaigns::{CampaignId, Why},
        home::store::{
            ActionRow, CampaignRow, ImportKey, ImportRow, LineRow, MonthRow, PlanKey, SessionKey,
            SessionRow, WaitedRow,
        },
        indicators::{Comparator, PERSONS, Target, TargetId},
    },
    foundation::{Page, journal},
    layout::Frame,
};
use chrono::{DateTime, Days, NaiveDate};

impl Page for HomePage {
    const NAME: &'static str = "home/home";

    fn sample(frame: Frame) -> Self {
        let mut page = Self::new(frame, day(22));
        (page.acts, page.waits) = (true, true);
        let long = sample_row(2, 5, "open");
        let waiting = Waiting {
            late_lines: vec![line()],
            waited_for: vec![waited()],
            unanswered: 14,
            requests: 2,
            cases: crate::features::desk::Waiting { due: 5, late: 2, untold: 1 },
            campaigns: vec![campaign(Why::Storm), campaign(Why::Nothing)],
            late_actions: vec![action()],
            unclosed: vec![sample_row(11, 14, "open"), sample_row(17, 20, "planned")],
            unwritten: vec![ImportRow {
                id: ImportKey::new(DateTime::UNIX_EPOCH),
                file_name: "لائحة المستفيدين والمستفيدات - تبانت وأيت بوكماز (نهائية).xlsx".into(),
                made_at: DateTime::UNIX_EPOCH,
                people: 63,
            }],
            uncertified: vec![long, sample_row(3, 3, "closed")],
        };
        page.show_waiting(&waiting);
        page.show_week(&[sample_row(16, 19, "closed"), sample_row(21, 24, "open")]);
        let months = [(1, 2, 41), (2, 1, 22), (4, 5, 208), (6, 3, 95), (9, 6, 311), (11, 4, 180)];
        let months = months.map(|(month, sessions, participations)| MonthRow {
            month: format!("{month:02}"),
            sessions,
            participations,
        });
        let place = page.frame.actor.as_ref().map(|actor| actor.place.clone()).unwrap_or_default();
        let code = "05.081".into();
        page.show_figures(&Figures {
            code,
            place,
            year: 2026,
            months: months.into(),
            persons: 612,
            target: Some(target()),
            may: May::All,
        });
        let change = journal::Entry {
            at: DateTime::UNIX_EPOCH,
            actor_name: "حسناء أيت القاضي".into(),
            verb: "account.grant".into(),
            kind: "session".into(),
            subject: "0".into(),
            title: "إعداد المشاريع الصغرى داخل مراكز التربية والتكوين".into(),
            detail: "[]".into(),
        };
        page.show_changes(&vec![change; 5]);
        page
    }
}

/// The first page on the first day of an officer.
pub fn first_day(frame: Frame) -> HomePage {
    let mut page = HomePage::new(frame, day(22));
    (page.acts, page.waits, page.is_new) = (true, true, true);
    page
}

fn day(day: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 1).unwrap_or_default() + Days::new(day - 1)
}

fn sample_row(from: u64, to: u64, state: &str) -> SessionRow {
    SessionRow {
        id: SessionKey::new(DateTime::UNIX_EPOCH),
        title_ar: "تقوية قدرات أعضاء اللجان المحلية للتنمية البشرية في إعداد وتتبع المشاريع الصغرى".into(),
        title_fr: "Renforcement des capacités des membres des comités locaux : préparer et suivre de petits projets"
            .into(),
        place_ar: "تبانت".into(),
        place_fr: "Tabant".into(),
        starts_on: day(from),
        ends_on: day(to),
        state: state.into(),
    }
}

fn line() -> LineRow {
    let row = sample_row(2, 5, "open");
    LineRow {
        plan: PlanKey::new(DateTime::UNIX_EPOCH),
        title_ar: row.title_ar,
        title_fr: row.title_fr,
        place_ar: row.place_ar,
        place_fr: row.place_fr,
        quarter: 3,
        groups: 6,
        held: 4,
    }
}

fn waited() -> WaitedRow {
    let row = sample_row(26, 28, "open");
    WaitedRow {
        id: row.id,
        title_ar: row.title_ar,
        title_fr: row.title_fr,
        place_ar: row.place_ar,
        place_fr: row.place_fr,
        starts_on: row.starts_on,
        ends_on: row.ends_on,
        waiting: 7,
    }
}

fn target() -> Target {
    Target {
        id: TargetId(kit_db::new_uuid(DateTime::UNIX_EPOCH)),
        indicator: PERSONS.into(),
        place: "05.081".into(),
        place_ar: "أزيلال".into(),
        place_fr: "Azilal".into(),
        year: 2026,
        value: 1_450,
        comparator: Comparator::AtLeast,
        as_written: "1 450".into(),
        note: String::new(),
        version: 1,
    }
}

fn campaign(why: Why) -> CampaignRow {
    CampaignRow {
        id: CampaignId::new(DateTime::UNIX_EPOCH),
        title: "دعوة الجمعيات والتعاونيات إلى اليوم التواصلي حول طلب المشاريع لسنة 2027".into(),
        place_ar: "إقليم أزيلال".into(),
        place_fr: "Province d’Azilal".into(),
        why,
    }
}

fn action() -> ActionRow {
    ActionRow {
        plan: PlanKey::new(DateTime::UNIX_EPOCH),
        title_ar: "أيام السوق الأسبوعي للتعريف ببرامج المبادرة".into(),
        title_fr: "Journées de souk pour faire connaître les programmes".into(),
        place_ar: "أيت امحمد".into(),
        place_fr: "Aït M’Hamed".into(),
        quarter: 2,
        ends_on: None,
    }
}
