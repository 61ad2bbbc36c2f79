//! Who was reached: the beginning of most statements, and what it is asked with.

use crate::{
    features::reports::{Area, Residence},
    layout::ListQuery,
};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use kit_db::{Sql, Value};

/// A place and the days between which somebody was reached.
#[derive(Debug, Clone)]
pub struct Span {
    pub place: String,
    pub year: i32,
    pub from: NaiveDate,
    /// The first day after it.
    pub until: NaiveDate,
    pub today: NaiveDate,
    pub residence: Residence,
}

impl Span {
    pub fn year(area: &Area, year: i32, today: NaiveDate) -> Self {
        let first = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default();
        let (from, until) = (first(year), first(year + 1));
        Self { place: area.code.clone(), year, from, until, today, residence: area.residence() }
    }

    /// From a day that the list asks for, as far as it lies in the year or before it.
    pub fn since(self, list: &ListQuery) -> Self {
        let since = list.filter("since").parse().ok();
        let since = since.filter(|day: &NaiveDate| *day < self.until);
        Self { from: since.unwrap_or(self.from), ..self }
    }

    fn moments(&self) -> [Value; 2] {
        [midnight(self.from).into(), midnight(self.until).into()]
    }

    fn days(&self) -> [Value; 3] {
        [self.from.into(), self.until.into(), self.today.into()]
    }

    /// For `c.began_at >= ? and c.began_at < ?`.
    pub fn began(&self) -> [Value; 2] {
        self.moments()
    }

    /// For `e.starts_on >= ? and e.starts_on < ?`.
    pub fn held(&self) -> [Value; 2] {
        [self.from.into(), self.until.into()]
    }

    pub fn place(&self) -> [Value; 1] {
        [self.place.as_str().into()]
    }

    /// The place in which somebody is counted: a province seen from a region, a commune seen from a province.
    pub fn home(&self) -> String {
        format!("substr(p.place, 1, {})", self.residence.code_length())
    }
}

/// The beginning of a day in Morocco.
fn midnight(day: NaiveDate) -> DateTime<Utc> {
    let start = day.and_time(NaiveTime::MIN);
    let local = start.and_local_timezone(chrono_tz::Africa::Casablanca).earliest();
    local.map_or_else(|| start.and_utc(), |at| at.to_utc())
}

/// The contact `r`, with the letter `d` if it is one, came to its reader: a mail or a message was taken, a letter handed over.
pub const DELIVERED: &str = "r.state in ('sent', 'delivered')
        and (r.channel <> 'letter' or d.state in ('handed_over', 'acknowledged'))";

/// The registration `g` is of somebody who was at the event `e`: on the list of what took place.
pub const CAME: &str =
    "e.kind <> 'session' and e.cancelled_at is null and g.capacity = 'participant'";

/// `reached (person)`, and `touched (person, way)` for each way; `became (gone, person)` says which record stands for one that is
/// gone. Each part is found by its year: the years behind it cost nothing. A cross join keeps the order in which SQLite reads,
/// which knows no figures of the tables: the few campaigns of a year first, not the contacts of all years.
pub fn who(span: &Span) -> Sql {
    let mut sql = Sql::new(
        "with recursive merged (gone, person) as (
             select gone, kept from person_merges where undone_at is null
              union
             select m.gone, g.kept from merged m join person_merges g on g.gone = m.person
              where g.undone_at is null),
         became (gone, person) as (
             select m.gone, m.person from merged m join people p on p.id = m.person),",
    );
    sql.with(
        &format!(
            "signs (person, way) as (
                 select r.person, r.channel
                   from campaigns c
                  cross join campaign_recipients r
                   left join dispatches d on d.recipient = r.id
                  where r.campaign = c.id and c.began_at >= ? and c.began_at < ? and {DELIVERED}"
        ),
        span.moments(),
    );
    sql.with(
        &format!(
            "union
                 select g.person, 'event'
                   from events e
                   join registrations g on g.event = e.id
                  where e.starts_on >= ? and e.starts_on < ? and e.ends_on <= ? and {CAME}"
        ),
        span.days(),
    );
    sql.with(
        "union
                 select g.person, 'answer'
                   from events e
                   join registrations g on g.event = e.id
                   join links l on l.subject = g.id and l.used_on is not null
                  where e.starts_on >= ? and e.starts_on < ? and e.kind <> 'session'),
         touched (person, way) as (
             select person, way from signs
              union
             select b.person, s.way from signs s join became b on b.gone = s.person),
         reached (person) as (select distinct person from touched)",
        span.held(),
    );
    sql
}

/// People `p` of the place with whether they were reached, `t.person`; who has no name any more counts only if they were.
pub fn known(sql: &mut Sql, span: &Span) {
    sql.with(
        "from people p
         join place_above u on u.place = p.place and u.above = ?
         left join places c on c.code = substr(p.place, 1, 12)
         left join reached t on t.person = p.id",
        span.place(),
    );
}

pub const COUNTS: &str =
    "(t.person is not null or not exists (select 1 from person_erasures x where x.person = p.id))";

/// Nobody ever reached the person `p`, in any year.
pub fn never_ever(sql: &mut Sql, span: &Span) {
    sql.push(&format!(
        "not exists (select 1
                       from campaign_recipients r
                       left join dispatches d on d.recipient = r.id
                      where r.person = p.id and {DELIVERED})
         and (p.id not in (select person from became)
              or not exists (select 1
                               from became b
                               join campaign_recipients r on r.person = b.gone
                               left join dispatches d on d.recipient = r.id
                              where b.person = p.id and {DELIVERED}))"
    ));
    sql.with(
        &format!(
            "and not exists (select 1
                               from registrations g
                               join events e on e.id = g.event
                              where g.person = p.id and e.ends_on <= ? and {CAME})"
        ),
        [span.today.into()],
    );
}

/// What became of the contact `r`, with the letter `d` if it is one.
pub const FATE: &str = "case when r.state = 'left_out' then 'left_out'
              when r.state in ('waiting', 'sending') then 'under_way'
              when r.state = 'uncertain' then 'uncertain'
              when r.state = 'refused' then 'refused'
              when r.state = 'bounced' then 'returned'
              when d.state = 'printed' then 'under_way'
              when d.state = 'returned' then 'returned'
              else 'delivered' end";
