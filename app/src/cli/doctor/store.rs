//! What the database is asked about itself.

use chrono::{DateTime, NaiveDateTime, Utc};
use kit_db::{Reads, Result, sql};

/// What time it is where the database is; none when it says so in a way that is not known.
pub async fn time(tx: &impl Reads) -> Result<Option<DateTime<Utc>>> {
    let text: Option<String> = tx.value(sql!("select cast(current_timestamp as text)")).await?;
    Ok(text.as_deref().and_then(read))
}

/// `2026-11-22 10:00:00` in UTC, or with the offset behind it: `2026-11-22 11:00:00.25+01`.
fn read(text: &str) -> Option<DateTime<Utc>> {
    let with_offset = DateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f%#z");
    let plain = || NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").ok();
    with_offset.ok().map(|at| at.to_utc()).or_else(|| plain().map(|at| at.and_utc()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    #[test]
    fn both_engines_tell_the_time() {
        let at = |text| read(text).unwrap().to_rfc3339();
        assert_eq!(at("2026-11-22 10:00:00"), "2026-11-22T10:00:00+00:00");
        assert_eq!(at("2026-11-22 11:00:00.25+01"), "2026-11-22T10:00:00.250+00:00");
        assert_eq!(at("2026-11-22 15:30:00.123456+05:30"), "2026-11-22T10:00:00.123456+00:00");
        assert_eq!(read("noon"), None);
    }
}
