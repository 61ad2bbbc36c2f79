//! The figures of a training year that anybody may be told: as a reader sees them who may see no persons.

use super::{
    actions::training, ages::UNKNOWN, permissions::READ, report::TrainingReport, veil::Breakdown,
};
use crate::{
    features::indicators::Target,
    foundation::{Actor, Cx, Error, Grant, accounts::Role},
};
use kit_db::ReadTx;

/// Figures of a place and a year; none for one that is hidden.
#[derive(Debug, Clone)]
pub struct Told {
    /// Sessions that took place, if only in part.
    pub sessions: i64,
    /// Days on which sessions were held.
    pub days: i64,
    /// Different persons who were there at least once.
    pub persons: Option<i64>,
    pub women: Option<i64>,
    pub men: Option<i64>,
    /// Those of them who live in the country.
    pub rural: Option<i64>,
    pub target: Option<Target>,
}

/// The figures, read in the eyes of a committee's member of the place, who may see the report and no person (decision 018).
///
/// Fails with [`Error::NotFound`] where the actor may not read the report themselves.
pub async fn told(cx: &Cx, tx: &ReadTx, place: &str, year: i32) -> Result<Told, Error> {
    cx.allow_at(tx, READ, READ, place).await?;
    let grants = vec![Grant::whole(Role::CommitteeMember, place)];
    let anybody = Actor { account: None, name: String::new(), grants };
    let cx = Cx { actor: Some(anybody), ..cx.clone() };
    let report = training(&cx, tx, place, year).await?;
    let held = report.sessions.iter().filter(|session| session.half_days > 0).count();
    let whole = report.veil.as_ref().is_some_and(|veil| veil.whole);
    Ok(Told {
        sessions: i64::try_from(held).unwrap_or_default(),
        days: report.days(),
        persons: (!whole).then_some(report.whole.people),
        women: of(&report, Breakdown::Sex, "f"),
        men: of(&report, Breakdown::Sex, "m"),
        rural: of(&report, Breakdown::Milieu, "rural"),
        target: report.target,
    })
}

/// Different persons of a group, unless it is hidden, or nobody knows of anybody which group they are in.
fn of(report: &TrainingReport, breakdown: Breakdown, key: &str) -> Option<i64> {
    if report.veil.as_ref().is_some_and(|veil| veil.hides(breakdown, key)) {
        return None;
    }
    let groups = match breakdown {
        Breakdown::Milieu => report.by_milieu(),
        _ => report.by_sex(),
    };
    let known = groups.iter().any(|one| one.key != UNKNOWN && one.counted.people > 0);
    let own = groups.into_iter().find(|one| one.key == key).map(|one| one.counted.people);
    if known || report.whole.people == 0 { own } else { None }
}
