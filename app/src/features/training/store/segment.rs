//! The statement about a part of the register.

use crate::{
    features::training::{
        ENROL, Session,
        segment::{MOST, Member, Segment},
    },
    foundation::Cx,
};
use chrono::Datelike;
use kit_db::{Reads, Result, Sql, Value};
use kit_lang::Lang;

/// The people of a segment whom the actor may enrol, in the order of the reader's script; one more than are enrolled
/// together, to know that they are too many.
pub async fn segment(
    cx: &Cx,
    tx: &impl Reads,
    session: &Session,
    asked: &Segment,
) -> Result<Vec<Member>> {
    let mut sql = Sql::new(
        "select p.id, p.name_ar, p.name_fr,
                (select m.organisation from memberships m
                  where m.person = p.id order by m.id desc limit 1) as organisation
           from people p",
    );
    let (scope, args) = cx.within(ENROL, "p.place");
    sql.with(&format!("where {scope}"), args);
    let mut narrow = |condition: &str, args: Vec<Value>| {
        sql.with(condition, args);
    };
    if let Some(place) = &asked.place {
        let below = "and p.place in (select place from place_above where above = ?)";
        narrow(below, vec![place.clone().into()]);
    }
    if let Some(audience) = &asked.audience {
        let belongs = "and p.id in (select person from person_audiences where audience = ?)";
        narrow(belongs, vec![audience.clone().into()]);
    }
    if let Some(sex) = &asked.sex {
        narrow("and p.sex = ?", vec![sex.clone().into()]);
    }
    let year = i64::from(session.starts_on.year());
    if let Some(age) = asked.age_from {
        narrow("and p.birth_year <= ?", vec![(year - age).into()]);
    }
    if let Some(age) = asked.age_to {
        narrow("and p.birth_year >= ?", vec![(year - age).into()]);
    }
    if let Some(organisation) = asked.organisation {
        let member = "and p.id in (select person from memberships
                                    where organisation = ? and (to_on is null or to_on >= ?))";
        narrow(member, vec![organisation.into(), cx.today().into()]);
    }
    sql.push(if cx.lang == Lang::Ar { "order by p.sort_ar" } else { "order by p.sort_fr" });
    sql.with(", p.id limit ?", [i64::try_from(MOST + 1).unwrap_or(i64::MAX).into()]);
    tx.all(sql.query()).await
}
