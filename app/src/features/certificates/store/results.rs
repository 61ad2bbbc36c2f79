//! Statements about results of tests.

use crate::{
    features::certificates::score::Score,
    foundation::{
        Cx,
        events::{EventId, RegistrationId},
        people::PersonId,
        search,
    },
    layout::ListQuery,
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, Sql, Value, WriteTx, sql};
use kit_lang::Lang;

/// A participant in the list of results.
#[derive(Debug, Clone, FromRow)]
pub struct Listed {
    pub registration: RegistrationId,
    pub person: PersonId,
    pub name_ar: String,
    pub name_fr: String,
    pub score: Option<f64>,
    pub out_of: Option<f64>,
    /// 0 before there is a result.
    pub version: i64,
    /// 1 when a certificate of competence says it already.
    pub certified: i64,
}

/// What is kept of somebody's test.
#[derive(Debug, Clone, FromRow)]
pub struct Kept {
    pub registration: RegistrationId,
    pub name_ar: String,
    pub score: Option<f64>,
    pub out_of: Option<f64>,
    pub version: i64,
    pub certified: i64,
}

impl Kept {
    pub fn score(&self) -> Option<Score> {
        let (score, out_of) = self.score.zip(self.out_of)?;
        Some(Score { score, out_of })
    }
}

impl Listed {
    pub fn score(&self) -> Option<Score> {
        let (score, out_of) = self.score.zip(self.out_of)?;
        Some(Score { score, out_of })
    }
}

/// The whole session in figures.
#[derive(Debug, Clone, Copy, Default, PartialEq, FromRow)]
pub struct Sums {
    pub people: i64,
    pub tested: i64,
    pub passed: i64,
    /// Of those tested, from 0 to 1.
    pub average: Option<f64>,
    pub usual: Option<f64>,
    pub taken_on: Option<NaiveDate>,
}

/// Which results, and how they are to be read.
#[derive(Clone, Copy)]
pub struct ResultsAsked<'a> {
    pub event: EventId,
    pub pass: Option<f64>,
    pub list: &'a ListQuery,
    pub lang: Lang,
}

const CERTIFIED: &str = "(select count(*) from certificates c
                           where c.registration = r.id and c.kind = 'competence' and c.revoked_at is null
                             and not exists (select 1 from certificates n where n.replaces = c.id))";

const FROM: &str = "from registrations r
                    join people p on p.id = r.person
                    left join test_results t on t.registration = r.id";

pub async fn sums(tx: &impl Reads, event: EventId, pass: Option<f64>) -> Result<Sums> {
    let mut sql = Sql::new(
        "select count(*) as people, count(t.score) as tested, avg(t.score / t.out_of) as average,
                max(t.out_of) as usual, max(t.taken_on) as taken_on,",
    );
    let pass = pass.unwrap_or(2.0);
    sql.with(
        "cast(coalesce(sum(case when t.score + 0.000001 >= t.out_of * ? then 1 else 0 end), 0) as bigint) as passed",
        [pass.into()],
    );
    sql.push(FROM);
    sql.with("where r.event = ? and r.capacity = 'participant'", [event.into()]);
    Ok(tx.optional(sql.query()).await?.unwrap_or_default())
}

/// How many lines the reader asked for, when they narrow the list.
pub async fn listed(
    tx: &impl Reads,
    asked: ResultsAsked<'_>,
    (limit, offset): (i64, i64),
) -> Result<(i64, Vec<Listed>)> {
    let mut sql = Sql::new(&format!("select count(*) {FROM}"));
    narrow(tx, &mut sql, asked);
    let total = tx.count(sql.query()).await?;
    let mut sql = Sql::new(&format!(
        "select r.id as registration, r.person, p.name_ar, p.name_fr, t.score, t.out_of,
                coalesce(t.version, 0) as version, {CERTIFIED} as certified {FROM}"
    ));
    narrow(tx, &mut sql, asked);
    let turn = if asked.list.desc { "desc" } else { "asc" };
    let script = if asked.lang == Lang::Ar { "ar" } else { "fr" };
    let name = format!("r.sort_{script} {turn}, r.id {turn}");
    match asked.list.sorted_by() {
        "score" => sql.push(&format!("order by coalesce(t.score / t.out_of, -1) {turn}, {name}")),
        _ => sql.push(&format!("order by {name}")),
    };
    sql.with("limit ? offset ?", [limit.into(), offset.into()]);
    Ok((total, tx.all(sql.query()).await?))
}

fn narrow(tx: &impl Reads, sql: &mut Sql, asked: ResultsAsked<'_>) {
    sql.with("where r.event = ? and r.capacity = 'participant'", [asked.event.into()]);
    let pass = asked.pass.unwrap_or(2.0);
    match asked.list.filter("result") {
        "passed" => sql.with("and t.score + 0.000001 >= t.out_of * ?", [pass.into()]),
        "failed" => sql.with("and t.score + 0.000001 < t.out_of * ?", [pass.into()]),
        "missing" => sql.push("and t.score is null"),
        _ => sql.push(""),
    };
    if let Some((matching, args)) = search::matching(tx, "person", "r.person", &asked.list.q) {
        sql.with(&format!("and {matching}"), args);
    }
}

/// What is kept of these participants of a session; who is none is left out.
pub async fn kept(
    tx: &impl Reads,
    event: EventId,
    registrations: &[RegistrationId],
) -> Result<Vec<Kept>> {
    let mut found = Vec::new();
    for some in registrations.chunks(200) {
        let marks = vec!["?"; some.len()].join(", ");
        let mut sql = Sql::new(&format!(
            "select r.id as registration, p.name_ar, t.score, t.out_of,
                    coalesce(t.version, 0) as version, {CERTIFIED} as certified {FROM}"
        ));
        sql.with("where r.event = ? and r.capacity = 'participant'", [event.into()]);
        sql.with(&format!("and r.id in ({marks})"), some.iter().map(|id| Value::from(*id)));
        found.extend(tx.all::<Kept>(sql.query()).await?);
    }
    Ok(found)
}

/// Writes a result in place of the one of this version (0 for none); false when it is another one by now.
pub async fn put(
    cx: &Cx,
    tx: &mut WriteTx,
    (registration, version): (RegistrationId, i64),
    score: Score,
    taken_on: NaiveDate,
) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "insert into test_results (registration, score, out_of, taken_on, marked_by)
             values ($1, $2, $3, $4, $5)
             on conflict (registration) do update
                set score = excluded.score, out_of = excluded.out_of, taken_on = excluded.taken_on,
                    marked_by = excluded.marked_by, version = test_results.version + 1
              where test_results.version = $6",
            registration,
            score.score,
            score.out_of,
            taken_on,
            cx.account(),
            version,
        ))
        .await?;
    Ok(touched == 1)
}

/// Takes a result away.
pub async fn forget(tx: &mut WriteTx, registration: RegistrationId) -> Result<u64> {
    tx.run(sql!("delete from test_results where registration = $1", registration)).await
}
