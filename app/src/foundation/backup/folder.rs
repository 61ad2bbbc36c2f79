//! The folder of backups: their names, and which of them are kept.

use chrono::{DateTime, Datelike, NaiveDateTime, Utc};
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

/// How many days, weeks and months have their last backup kept.
const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 12;

const STAMP: &str = "%Y-%m-%dT%H%M%SZ";

/// The name of a backup of this moment; `what` is `night`, or why it was made.
pub fn name(what: &str, at: DateTime<Utc>, encrypted: bool) -> String {
    let kind = if encrypted { "gz.age" } else { "gz" };
    format!("qurb-{what}-{}.{kind}", at.format(STAMP))
}

/// When a backup of this kind was made, by its name.
fn made(what: &str, name: &str) -> Option<DateTime<Utc>> {
    let rest = name.strip_prefix("qurb-")?.strip_prefix(what)?.strip_prefix('-')?;
    let stamp = rest.strip_suffix(".gz.age").or_else(|| rest.strip_suffix(".gz"))?;
    Some(NaiveDateTime::parse_from_str(stamp, STAMP).ok()?.and_utc())
}

/// The backups of the nights in a folder.
fn nights(folder: &Path) -> std::io::Result<Vec<(DateTime<Utc>, PathBuf)>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        if let Some(at) = name.and_then(|name| made("night", name)) {
            found.push((at, path));
        }
    }
    Ok(found)
}

/// When the last backup in a folder was made.
pub fn latest(folder: &Path) -> std::io::Result<Option<DateTime<Utc>>> {
    Ok(nights(folder)?.into_iter().map(|(at, _)| at).max())
}

/// Takes out those that are neither the last of a recent day, week or month. Returns how many went.
pub fn thin_out(folder: &Path) -> std::io::Result<usize> {
    let all = nights(folder)?;
    let times: Vec<_> = all.iter().map(|(at, _)| *at).collect();
    let kept = kept(&times);
    let mut gone = 0;
    for (_, path) in all.iter().filter(|(at, _)| !kept.contains(at)) {
        std::fs::remove_file(path)?;
        gone += 1;
    }
    Ok(gone)
}

/// The last of each of the last seven days, four weeks and twelve months that have one.
fn kept(times: &[DateTime<Utc>]) -> BTreeSet<DateTime<Utc>> {
    let day = |at: &DateTime<Utc>| (at.year(), i64::from(at.ordinal()));
    let week = |at: &DateTime<Utc>| (at.iso_week().year(), i64::from(at.iso_week().week()));
    let month = |at: &DateTime<Utc>| (at.year(), i64::from(at.month()));
    let mut kept = last_of_each(times, DAYS, day);
    kept.extend(last_of_each(times, WEEKS, week));
    kept.extend(last_of_each(times, MONTHS, month));
    kept
}

fn last_of_each(
    times: &[DateTime<Utc>],
    most: usize,
    span: impl Fn(&DateTime<Utc>) -> (i32, i64),
) -> BTreeSet<DateTime<Utc>> {
    let mut newest: Vec<_> = times.to_vec();
    newest.sort_unstable_by(|a, b| b.cmp(a));
    newest.dedup_by_key(|at| span(at));
    newest.into_iter().take(most).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;
    use chrono::{Duration, TimeZone};

    #[test]
    fn seven_days_four_weeks_and_twelve_months_are_kept() {
        let last = Utc.with_ymd_and_hms(2026, 11, 22, 2, 0, 0).unwrap();
        let mut there: BTreeSet<DateTime<Utc>> = BTreeSet::new();
        for night in (0..800).rev() {
            there.insert(last - Duration::days(night));
            there = kept(&there.iter().copied().collect::<Vec<_>>());
        }
        for night in 0..7 {
            assert!(there.contains(&(last - Duration::days(night))), "{night}");
        }
        assert!((18..=23).contains(&there.len()), "{}", there.len());
        let oldest = there.first().unwrap();
        assert!((last - *oldest).num_days() > 300, "{oldest}");
    }

    #[test]
    fn a_name_says_when_and_whether_it_is_closed() {
        let at = Utc.with_ymd_and_hms(2026, 11, 22, 2, 0, 5).unwrap();
        assert_eq!(name("night", at, true), "qurb-night-2026-11-22T020005Z.gz.age");
        assert_eq!(made("night", &name("night", at, false)), Some(at));
        assert_eq!(made("night", "qurb-before-12-2026-11-22T020005Z.gz"), None);
        assert_eq!(made("night", "holiday.jpg"), None);
    }
}
