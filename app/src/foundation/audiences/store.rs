//! Statements about audiences.

use super::{Audience, GUARD, Tier};
use crate::{
    foundation::{Cx, people},
    layout::Choice,
};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql};
use kit_lang::Lang;
use std::collections::HashMap;

/// Every audience in the order of the tiers, retired ones too.
pub async fn all(tx: &impl Reads) -> Result<Vec<Audience>> {
    tx.all(sql!(
        "select code, tier, position, name_ar, name_fr, sensitive, retired, version
           from audiences
          order by position, code"
    ))
    .await
}

pub async fn find(tx: &impl Reads, code: &str) -> Result<Option<Audience>> {
    tx.optional(sql!(
        "select code, tier, position, name_ar, name_fr, sensitive, retired, version
           from audiences
          where code = $1",
        code,
    ))
    .await
}

/// Those that a form offers.
pub async fn choices(tx: &impl Reads, lang: Lang) -> Result<Vec<Choice>> {
    let audiences = all(tx).await?;
    let offered = audiences.iter().filter(|audience| !audience.retired);
    Ok(offered.map(|audience| Choice::new(&audience.code, audience.name(lang))).collect())
}

/// Those that may be named beside a person: members of the others are counted and never listed.
pub async fn listed(tx: &impl Reads, lang: Lang) -> Result<Vec<Choice>> {
    let audiences = all(tx).await?;
    let listed = audiences.iter().filter(|audience| !audience.retired && !audience.sensitive);
    Ok(listed.map(|audience| Choice::new(&audience.code, audience.name(lang))).collect())
}

/// Those that this actor may tick for a person: one marked sensitive only by whoever may mark it so.
pub async fn offered(cx: &Cx, tx: &impl Reads) -> Result<Vec<Audience>> {
    let mut audiences = all(tx).await?;
    audiences.retain(|audience| !audience.retired && (!audience.sensitive || cx.may(GUARD)));
    Ok(audiences)
}

/// How many people of the reader's scope are in each audience; none for who may not see people.
pub async fn counts(cx: &Cx, tx: &impl Reads) -> Result<Option<HashMap<String, i64>>> {
    #[derive(FromRow)]
    struct Count {
        audience: String,
        people: i64,
    }
    if !cx.may(people::READ) {
        return Ok(None);
    }
    let (within, args) = cx.within(people::READ, "p.place");
    let mut sql = Sql::new(
        "select m.audience, count(*) as people
           from person_audiences m
           join people p on p.id = m.person",
    );
    sql.with(&format!("where {within}"), args).push("group by m.audience");
    let counts: Vec<Count> = tx.all(sql.query()).await?;
    Ok(Some(counts.into_iter().map(|count| (count.audience, count.people)).collect()))
}

/// The last position in a tier.
pub async fn last_position(tx: &impl Reads, tier: Tier) -> Result<i64> {
    let last = sql!("select coalesce(max(position), 0) from audiences where tier = $1", tier);
    tx.count(last).await
}

pub async fn insert(tx: &mut WriteTx, one: &Audience) -> Result<u64> {
    tx.run(sql!(
        "insert into audiences (code, tier, position, name_ar, name_fr, sensitive, retired)
         values ($1, $2, $3, $4, $5, $6, $7)",
        one.code.as_str(),
        one.tier,
        one.position,
        one.name_ar.as_str(),
        one.name_fr.as_str(),
        one.sensitive,
        one.retired,
    ))
    .await
}

/// Writes an audience; false when its version is no longer the one that it was read with.
pub async fn update(tx: &mut WriteTx, one: &Audience) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update audiences
                set name_ar = $3, name_fr = $4, sensitive = $5, retired = $6, version = version + 1
              where code = $1 and version = $2",
            one.code.as_str(),
            one.version,
            one.name_ar.as_str(),
            one.name_fr.as_str(),
            one.sensitive,
            one.retired,
        ))
        .await?;
    Ok(touched == 1)
}
