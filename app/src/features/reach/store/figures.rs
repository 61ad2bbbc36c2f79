//! The figures of a year: each one statement with a group.

use super::who::{COUNTS, DELIVERED, FATE, Span, known, never_ever, who};
use crate::features::{
    reach::figures::{Campaign, Contacts, Members, Organisations, People, Way},
    reports::Residence,
};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use kit_db::{Reads, Result, Sql, sql};

/// People by where they live, sex and milieu.
pub async fn people(tx: &impl Reads, span: &Span) -> Result<Vec<People>> {
    tx.all(grouped(span).query()).await
}

fn grouped(span: &Span) -> Sql {
    let mut sql = who(span);
    sql.push(&format!(
        "select {} as home, coalesce(p.sex, '') as sex, coalesce(c.milieu, '') as milieu, count(*) as known,
                count(t.person) as reached,",
        span.home()
    ));
    match span.residence {
        Residence::Commune => {
            sql.push("cast(sum(case when t.person is null and");
            never_ever(&mut sql, span);
            sql.push("then 1 else 0 end) as bigint) as never_ever");
        }
        Residence::Province => drop(sql.push("cast(0 as bigint) as never_ever")),
    }
    known(&mut sql, span);
    sql.push(&format!("where {COUNTS} group by 1, 2, 3 order by 1, 2, 3"));
    sql
}

/// How the engine would count the people, for the tests: what it scans and which indexes it uses.
#[cfg(test)]
pub async fn plan_of(tx: &impl Reads, span: &Span) -> Result<Vec<String>> {
    #[derive(kit_db::FromRow)]
    struct Step {
        detail: String,
    }
    let mut query = grouped(span).query();
    query.text = format!("explain query plan {}", query.text).into();
    let steps: Vec<Step> = tx.all(query).await?;
    Ok(steps.into_iter().map(|step| step.detail).collect())
}

/// People by where they live and audience.
pub async fn audiences(tx: &impl Reads, span: &Span) -> Result<Vec<Members>> {
    let mut sql = who(span);
    sql.push(&format!(
        "select {} as home, coalesce(a.audience, '') as audience, count(*) as known,
                count(t.person) as reached",
        span.home()
    ));
    known(&mut sql, span);
    sql.push(&format!(
        "left join person_audiences a on a.person = p.id
         where {COUNTS} group by 1, 2 order by 1, 2"
    ));
    tx.all(sql.query()).await
}

/// Different persons by way.
pub async fn ways(tx: &impl Reads, span: &Span) -> Result<Vec<Way>> {
    let mut sql = who(span);
    sql.with(
        "select t.way, count(distinct t.person) as persons
           from touched t
           join people p on p.id = t.person
           join place_above u on u.place = p.place and u.above = ?
          group by t.way
          order by 2 desc, 1",
        span.place(),
    );
    tx.all(sql.query()).await
}

/// Contacts of campaigns with people of the place, by way and what became of them.
pub async fn contacts(tx: &impl Reads, span: &Span) -> Result<Vec<Contacts>> {
    let mut sql = who(span);
    sql.push(&format!(
        "select coalesce(r.channel, '') as channel, {FATE} as fate, count(*) as contacts,
                count(r.unsubscribed_at) as unsubscribed"
    ));
    contacted(&mut sql, span);
    sql.push("group by 1, 2 order by 1, 2");
    tx.all(sql.query()).await
}

/// The contacts `r` of the year's campaigns with people `p` of the place.
pub fn contacted(sql: &mut Sql, span: &Span) {
    sql.push(
        "from campaigns c
        cross join campaign_recipients r
         left join dispatches d on d.recipient = r.id
         left join became b on b.gone = r.person
         join people p on p.id = coalesce(b.person, r.person)
         join places l on l.code = p.place",
    );
    sql.with("join place_above u on u.place = p.place and u.above = ?", span.place());
    sql.with("where r.campaign = c.id and c.began_at >= ? and c.began_at < ?", span.began());
}

/// Campaigns of the place and below it that began in the year.
pub async fn campaigns(tx: &impl Reads, span: &Span) -> Result<Vec<Campaign>> {
    let mut sql = Sql::new(
        "select c.id, c.title, l.name_ar as place_ar, l.name_fr as place_fr, c.approved_at, x.first_at,
                coalesce(x.delivered, 0) as delivered
           from campaigns c
           join places l on l.code = c.place",
    );
    sql.with(
        &format!(
            "left join (select c.id as campaign, min(r.tried_at) as first_at, count(*) as delivered
                          from campaigns c
                         cross join campaign_recipients r
                          left join dispatches d on d.recipient = r.id
                         where r.campaign = c.id and c.began_at >= ? and c.began_at < ? and {DELIVERED}
                         group by c.id) x on x.campaign = c.id"
        ),
        span.began(),
    );
    sql.with("where c.began_at >= ? and c.began_at < ?", span.began());
    sql.with(
        "and c.place in (select place from place_above where above = ?)
          order by c.began_at, c.id",
        span.place(),
    );
    tx.all(sql.query()).await
}

/// Associations and cooperatives of the place, and those of which nothing was heard.
pub async fn organisations(tx: &impl Reads, span: &Span) -> Result<Organisations> {
    let mut sql = who(span);
    sql.push("select count(*) as known, cast(coalesce(sum(case when");
    silent(&mut sql, span);
    sql.push("then 1 else 0 end), 0) as bigint) as silent");
    associations(&mut sql, span);
    Ok(tx.optional(sql.query()).await?.unwrap_or_default())
}

pub fn associations(sql: &mut Sql, span: &Span) {
    sql.with(
        "from organisations o
         join place_above u on u.place = o.place and u.above = ?
        where o.kind in ('association', 'cooperative')",
        span.place(),
    );
}

/// Of the organisation `o` nobody was reached, and nobody came for it to anything.
pub fn silent(sql: &mut Sql, span: &Span) {
    sql.with(
        "not exists (select 1
                       from memberships m
                       join reached t on t.person = m.person
                      where m.organisation = o.id)
         and not exists (select 1
                           from registrations g
                           join events e on e.id = g.event
                          where g.organisation = o.id and e.starts_on >= ? and e.starts_on < ?
                            and e.ends_on <= ? and e.cancelled_at is null
                            and (e.kind <> 'session' or g.attended > 0))",
        [span.from.into(), span.until.into(), span.today.into()],
    );
}

/// The years of the first and the last campaign or plan of the place and below it.
pub async fn years(tx: &impl Reads, place: &str) -> Result<(Option<i32>, Option<i32>)> {
    let plan = |order: &str| {
        let mut sql = Sql::new("select n.year from plans n where n.strand = 'communication'");
        sql.with("and n.place in (select place from place_above where above = ?)", [place.into()]);
        sql.push(&format!("order by n.year {order} limit 1"));
        sql.query()
    };
    let year = |year: Option<i64>| year.and_then(|year| i32::try_from(year).ok());
    let (first, last) = (tx.value(plan("asc")).await?, tx.value(plan("desc")).await?);
    let began: Option<DateTime<Utc>> = tx
        .value(sql!(
            "select began_at from campaigns
              where began_at is not null and place in (select place from place_above where above = $1)
              order by began_at
              limit 1",
            place,
        ))
        .await?;
    let began = began.map(|at| NaiveDate::from(at.naive_utc()).year());
    Ok((year(first).into_iter().chain(began).min(), year(last).into_iter().chain(began).max()))
}
