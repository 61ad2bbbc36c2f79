//! Who is found, and why.

use super::Asking;
use crate::foundation::{
    Cx,
    organisations::OrganisationKind,
    people::{MemberRole, PersonId, Sex},
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, Sql, Value, Way};
use kit_lang::Lang;

/// How many people the reader finds.
pub async fn count_of(cx: &Cx, tx: &impl Reads, asking: &Asking) -> Result<i64> {
    let mut sql = Sql::new("select count(*) from people p");
    asking.narrow(cx, &mut sql, true);
    tx.count(sql.query()).await
}

/// The people of a question whom the actor may see, so many after one of them, by identifier: the order never changes,
/// whoever comes or goes meanwhile. What sends something to them asks page after page.
pub async fn people_of(
    cx: &Cx,
    tx: &impl Reads,
    asking: &Asking,
    after: Option<PersonId>,
    most: i64,
) -> Result<Vec<PersonId>> {
    let mut sql = Sql::new("select p.id from people p");
    asking.narrow(cx, &mut sql, true);
    if let Some(after) = after {
        sql.with("and p.id > ?", [after.into()]);
    }
    sql.with("order by p.id limit ? + 0", [most.into()]);
    tx.column(sql.query()).await
}

/// Somebody who is found.
#[derive(Debug, Clone, FromRow)]
pub struct Member {
    pub id: PersonId,
    pub name_ar: String,
    pub name_fr: String,
    pub sex: Option<Sex>,
    pub birth_year: Option<i64>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub place_ar: String,
    pub place_fr: String,
}

/// People of a question by name in the reader's script, so many after so many of `count` in all; without a part, everybody.
pub async fn members(
    cx: &Cx,
    tx: &impl Reads,
    (asking, count): (&Asking, i64),
    part: Option<(i64, i64)>,
) -> Result<Vec<Member>> {
    let order = if cx.lang == Lang::Ar { "sort_ar" } else { "sort_fr" };
    // Few are gathered and put in order; of many the names are walked in their order until the page is full.
    let way = match part {
        Some((per, offset)) => Way::to_page(tx, "people", count, offset + per).await?,
        None => Way::GATHER,
    };
    let walks = part.is_some() && way == Way::walk(tx);
    let mut sql = Sql::new("with found as materialized (select p.id");
    sql.push(&if walks { format!(", p.{order}") } else { String::new() }).push("from people p");
    asking.narrow(cx, &mut sql, way == Way::GATHER);
    let limited = |sql: &mut Sql| {
        sql.push(&format!("order by p.{order}, p.id"));
        if let Some((per, offset)) = part {
            sql.with("limit ? + 0 offset ? + 0", [per.into(), offset.into()]);
        }
    };
    if walks {
        limited(&mut sql);
    }
    sql.push(
        ")
         select p.id, p.name_ar, p.name_fr, p.sex, p.birth_year, p.phone, p.email,
                w.name_ar as place_ar, w.name_fr as place_fr
           from found f
          cross join people p
          cross join places w
          where p.id = f.id and w.code = p.place",
    );
    if walks {
        sql.push(&format!("order by p.{order}, p.id"));
    } else {
        limited(&mut sql);
    }
    tx.all(sql.query()).await
}

/// Which conditions hold for somebody.
#[derive(Debug, Clone, FromRow)]
pub struct Held {
    pub id: PersonId,
    /// `1` or `0` for each condition, in the order in which they are read.
    pub held: String,
}

pub async fn held(tx: &impl Reads, asking: &Asking, people: &[PersonId]) -> Result<Vec<Held>> {
    let mut found = Vec::new();
    for some in people.chunks(200) {
        let bits = asking.held();
        let mut sql = Sql::new("select p.id,");
        sql.with(&format!("{} as held from people p", bits.text), bits.args);
        sql.with(&format!("where p.id in ({})", marks(some.len())), values(some));
        found.extend(tx.all::<Held>(sql.query()).await?);
    }
    Ok(found)
}

/// What somebody is or was in an organisation.
#[derive(Debug, Clone, FromRow)]
pub struct Named {
    pub person: PersonId,
    pub role: MemberRole,
    pub kind: OrganisationKind,
    pub name_ar: String,
    pub name_fr: String,
    pub from_on: Option<NaiveDate>,
    pub to_on: Option<NaiveDate>,
}

pub async fn mandates(tx: &impl Reads, people: &[PersonId]) -> Result<Vec<Named>> {
    let mut found = Vec::new();
    for some in people.chunks(200) {
        let mut sql = Sql::new(
            "select m.person, m.role, o.kind, o.name_ar, o.name_fr, m.from_on, m.to_on
               from memberships m
               join organisations o on o.id = m.organisation",
        );
        sql.with(&format!("where m.person in ({})", marks(some.len())), values(some));
        sql.push("order by m.id");
        found.extend(tx.all::<Named>(sql.query()).await?);
    }
    Ok(found)
}

pub fn marks(count: usize) -> String {
    vec!["?"; count.max(1)].join(", ")
}

fn values(people: &[PersonId]) -> Vec<Value> {
    people.iter().map(|id| (*id).into()).collect()
}

/// How the engine would count, for the tests: which indexes it uses.
#[cfg(test)]
pub async fn plan_of(cx: &Cx, tx: &impl Reads, asking: &Asking) -> Result<Vec<String>> {
    let mut sql = Sql::new("explain query plan select count(*) from people p");
    asking.narrow(cx, &mut sql, true);
    steps(tx, sql).await
}

/// How the engine would walk the names.
#[cfg(test)]
pub async fn walk_of(cx: &Cx, tx: &impl Reads, asking: &Asking) -> Result<Vec<String>> {
    let mut sql = Sql::new("explain query plan select p.id from people p");
    asking.narrow(cx, &mut sql, false);
    sql.push("order by p.sort_ar, p.id limit 50");
    steps(tx, sql).await
}

#[cfg(test)]
async fn steps(tx: &impl Reads, sql: Sql) -> Result<Vec<String>> {
    #[derive(FromRow)]
    struct Step {
        detail: String,
    }
    let steps: Vec<Step> = tx.all(sql.query()).await?;
    Ok(steps.into_iter().map(|step| step.detail).collect())
}
