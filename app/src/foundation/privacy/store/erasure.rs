//! Whose time is over, and what is taken out of the tables of the foundation.

use super::{
    super::{request::RequestId, retention::Rule},
    marks, records, requests_of, values,
};
use crate::foundation::{
    Cx,
    people::{Person, PersonId},
    search,
};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql, Value, WriteTx, sql};
use kit_lang::{Lang, sort_key};
use uuid::Uuid;

/// Somebody whose time is over by a day.
#[derive(Debug, Clone, FromRow)]
pub struct Due {
    pub id: PersonId,
    pub name_ar: String,
    pub name_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub made_at: DateTime<Utc>,
    /// The end of the last event they were in.
    pub last_on: Option<NaiveDate>,
    /// The end of their last membership.
    pub left_on: Option<NaiveDate>,
}

impl Due {
    /// The day on which the night takes the name out.
    pub fn on(&self, rule: &Rule) -> Option<NaiveDate> {
        let otherwise = self.made_at.date_naive();
        rule.over(self.last_on, self.left_on.map_or(otherwise, |left| left.max(otherwise)))
    }
}

/// People of whom nothing is younger than the rule asks on `day`: neither an event, nor a certificate, a request for a seat,
/// a membership that lasts or has just ended, a consent in force, an open request or case, nor a hold.
pub async fn due(
    tx: &impl Reads,
    rule: &Rule,
    day: NaiveDate,
    (within, args): (String, Vec<Value>),
    most: i64,
) -> Result<Vec<Due>> {
    let Some(before) = rule.before(day) else { return Ok(Vec::new()) };
    let at = |day: NaiveDate| day.and_time(NaiveTime::MIN).and_utc();
    let mut sql = Sql::new(
        "select p.id, p.name_ar, p.name_fr, w.name_ar as place_ar, w.name_fr as place_fr, p.made_at,
                (select max(e.ends_on) from registrations r join events e on e.id = r.event
                  where r.person = p.id) as last_on,
                (select max(m.to_on) from memberships m where m.person = p.id) as left_on
           from people p
           join places w on w.code = p.place",
    );
    sql.with("where p.made_at < ?", [at(before.people).into()]);
    sql.with(&format!("and {within}"), args);
    sql.with(
        "and not exists (select 1 from registrations r join events e on e.id = r.event
                          where r.person = p.id and e.ends_on >= ?)
         and not exists (select 1 from session_waiting s where s.person = p.id and s.asked_at >= ?)
         and not exists (select 1 from certificates c where c.person = p.id and c.issued_at >= ?)",
        [before.training.into(), at(before.training).into(), at(before.training).into()],
    );
    sql.with(
        "and not exists (select 1 from memberships m
                          where m.person = p.id and (m.to_on is null or m.to_on >= ?))
         and not exists (select 1 from person_merges g
                          where g.kept = p.id and g.undone_at is null and g.merged_at >= ?)
         and not exists (select 1 from consents c where c.person = p.id and c.withdrawn_on is null
                            and c.given_on >= ?)
         and not exists (select 1 from rights_requests q
                          where q.person = p.id and (q.ended_on is null or q.ended_on >= ?))
         and not exists (select 1 from cases d
                          where d.person = p.id and d.erased_on is null
                            and (d.closed_on is null or d.closed_on >= ?))",
        [
            before.people.into(),
            at(before.people).into(),
            before.people.into(),
            before.people.into(),
            before.people.into(),
        ],
    );
    sql.push(
        "and not exists (select 1 from person_holds h where h.person = p.id)
         and not exists (select 1 from person_erasures x where x.person = p.id)
         order by p.made_at, p.id",
    );
    sql.with("limit ?", [most.into()]);
    tx.all(sql.query()).await
}

/// Why a name is kept beyond its time.
#[derive(Debug, Clone, FromRow)]
pub struct Hold {
    pub reason: String,
    pub held_at: DateTime<Utc>,
}

pub async fn hold_of(tx: &impl Reads, person: PersonId) -> Result<Option<Hold>> {
    tx.optional(sql!("select reason, held_at from person_holds where person = $1", person)).await
}

/// Keeps a name; false when it is kept already.
pub async fn hold(cx: &Cx, tx: &mut WriteTx, person: PersonId, reason: &str) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "insert into person_holds (person, reason, held_at, held_by)
             values ($1, $2, $3, $4)
             on conflict (person) do nothing",
            person,
            reason,
            cx.now,
            cx.account(),
        ))
        .await?;
    Ok(touched == 1)
}

/// Lets a name go its way again; false when nothing kept it.
pub async fn release(tx: &mut WriteTx, person: PersonId) -> Result<bool> {
    Ok(tx.run(sql!("delete from person_holds where person = $1", person)).await? == 1)
}

pub async fn erased_at(tx: &impl Reads, person: PersonId) -> Result<Option<DateTime<Utc>>> {
    tx.value(sql!("select erased_at from person_erasures where person = $1", person)).await
}

/// Takes the name, the phone, the address and the keys of a person out of the register. Sex, year of birth and commune stay,
/// as do events, marks, memberships and audiences: every figure counts them as before.
pub async fn erase_person(
    tx: &mut WriteTx,
    person: &Person,
    (name_ar, name_fr): (&str, &str),
    now: DateTime<Utc>,
) -> Result<()> {
    let [sort_ar, sort_fr] =
        [(Lang::Ar, name_ar), (Lang::Fr, name_fr)].map(|(lang, name)| sort_key(lang, name));
    tx.run(sql!(
        "update people
            set name_ar = $2, name_fr = $3, phone = null, email = null, sort_ar = $4, sort_fr = $5,
                version = version + 1
          where id = $1",
        person.id,
        name_ar,
        name_fr,
        sort_ar.clone(),
        sort_fr.clone(),
    ))
    .await?;
    let keys: Vec<Value> =
        kit_words::block_keys(&person.named()).into_iter().map(Value::from).collect();
    if !keys.is_empty() {
        let mut sql = Sql::new("delete from person_keys where person = ");
        sql.with("?", [person.id.into()]);
        sql.with(&format!("and key in ({})", marks(keys.len())), keys);
        tx.run(sql.query()).await?;
    }
    search::forget(tx, "person", person.id).await?;
    tx.run(sql!(
        "update registrations set sort_ar = $2, sort_fr = $3 where person = $1",
        person.id,
        sort_ar,
        sort_fr,
    ))
    .await?;
    tx.run(
        sql!("insert into person_erasures (person, erased_at) values ($1, $2)", person.id, now,),
    )
    .await?;
    Ok(())
}

/// Takes the words of consents and requests out: their days and kinds stay.
pub async fn erase_here(tx: &mut WriteTx, person: PersonId) -> Result<()> {
    let records = records(tx, person).await?;
    for one in records {
        tx.run(sql!("update consents set text = '', collector = '' where person = $1", one))
            .await?;
    }
    for request in requests_of(tx, person).await? {
        erase_request(tx, request.id).await?;
    }
    Ok(())
}

/// Takes the words of a request out.
pub async fn erase_request(tx: &mut WriteTx, id: RequestId) -> Result<()> {
    tx.run(sql!(
        "update rights_requests
            set name = '', asked = '', answer = '', identified_by = ''
          where id = $1",
        id,
    ))
    .await?;
    Ok(())
}

/// Requests that ended before a day, of people whom the register does not know: nobody's time takes them along.
pub async fn strays(tx: &impl Reads, before: NaiveDate, most: i64) -> Result<Vec<RequestId>> {
    tx.column(sql!(
        "select q.id
           from rights_requests q
          where q.ended_on < $1
            and q.name <> ''
            and (q.person is null or not exists (select 1 from people p where p.id = q.person))
          order by q.ended_on, q.id
          limit $2",
        before,
        most,
    ))
    .await
}

/// Takes the name out of what was written freely about what somebody was in: who speaks in a programme.
pub async fn erase_near(tx: &mut WriteTx, person: PersonId, names: &[String]) -> Result<()> {
    if names.is_empty() {
        return Ok(());
    }
    let records = records(tx, person).await?;
    let mut sql = Sql::new("update agenda_items set speaker = ''");
    let names_in = format!("where speaker in ({})", marks(names.len()));
    sql.with(&names_in, names.iter().map(|name| Value::from(name.as_str())));
    let events = "and event in (select event from registrations where person in";
    sql.with(&format!("{events} ({}))", marks(records.len())), values(&records));
    tx.run(sql.query()).await?;
    Ok(())
}

/// Takes out what the records said that became part of this one: they cannot be parted again.
pub async fn erase_merges(tx: &mut WriteTx, person: PersonId) -> Result<()> {
    let records = records(tx, person).await?;
    let mut sql = Sql::new("update person_merges set moved = '{}'");
    sql.with(&format!("where kept in ({})", marks(records.len())), values(&records));
    tx.run(sql.query()).await?;
    Ok(())
}

/// What else the journal tells of somebody: their events, certificates, organisations, sheets and requests.
pub async fn near(tx: &impl Reads, person: PersonId) -> Result<Vec<Uuid>> {
    let records = records(tx, person).await?;
    let mut all = Vec::new();
    for (column, table) in [
        ("event", "registrations"),
        ("event", "session_waiting"),
        ("id", "certificates"),
        ("organisation", "memberships"),
        ("import", "import_rows"),
        ("id", "rights_requests"),
    ] {
        let mut sql = Sql::new(&format!("select distinct {column} from {table}"));
        sql.with(&format!("where person in ({})", marks(records.len())), values(&records));
        let found: Vec<Uuid> = tx.column(sql.query()).await?;
        all.extend(found);
    }
    all.sort_unstable();
    all.dedup();
    Ok(all)
}
