//! Statements about messages that are given to provinces, and who adapted them.

use crate::{
    features::plans::{
        forms::GivenDraft,
        given::{Adapted, Given, GivenId},
        permissions::COMPARE,
    },
    foundation::Cx,
};
use kit_db::{Reads, Result, Sql, WriteTx, sql};

const GIVEN: &str = "select g.id, g.place, p.name_ar as place_ar, p.name_fr as place_fr, g.audience, a.name_ar as audience_ar,
            a.name_fr as audience_fr, g.words_ar, g.words_fr, g.call, g.rules, g.withdrawn
       from plan_given g
       join places p on p.code = g.place
       left join audiences a on a.code = g.audience";

/// Those of the reader's places, and those that are given to them from above; the nation's first.
pub async fn givens(cx: &Cx, tx: &impl Reads) -> Result<Vec<Given>> {
    let (scope, args) = cx.within(COMPARE, "g.place");
    let mut sql = Sql::new(GIVEN);
    sql.with(&format!("where ({scope}"), args);
    for place in cx.scope(COMPARE) {
        sql.with("or g.place in (select above from place_above where place = ?)", [place.into()]);
    }
    sql.push(") order by g.withdrawn, p.rank, p.code, g.id desc limit 500");
    tx.all(sql.query()).await
}

pub async fn given(tx: &impl Reads, id: GivenId) -> Result<Option<Given>> {
    let mut sql = Sql::new(GIVEN);
    sql.with("where g.id = ?", [id.into()]);
    tx.optional(sql.query()).await
}

/// What is given to the plan of a place, and is in force.
pub async fn given_to(tx: &impl Reads, place: &str) -> Result<Vec<Given>> {
    let mut sql = Sql::new(GIVEN);
    sql.with("where g.withdrawn = ?", [false.into()]);
    sql.with("and g.place in (select above from place_above where place = ?)", [place.into()]);
    sql.push("order by p.rank, g.id desc");
    tx.all(sql.query()).await
}

/// Every plan of a year below each given message, with its words for it, within the reader's scope: one statement for all of them.
pub async fn adaptations(cx: &Cx, tx: &impl Reads, year: i64) -> Result<Vec<Adapted>> {
    let (scope, args) = cx.within(COMPARE, "n.place");
    let mut sql = Sql::new(
        "select g.id as given, n.id as plan, p.name_ar as place_ar, p.name_fr as place_fr, m.words_ar, m.words_fr
           from plan_given g
           join place_above u on u.above = g.place
           join plans n on n.place = u.place
           join places p on p.code = n.place
           left join plan_messages m on m.plan = n.id and m.given = g.id",
    );
    sql.with("where n.strand = 'communication' and n.year = ?", [year.into()]);
    sql.with(&format!("and {scope}"), args);
    sql.push("order by g.id, p.rank, p.code, m.position, m.id");
    tx.all(sql.query()).await
}

pub async fn insert_given(cx: &Cx, tx: &mut WriteTx, draft: &GivenDraft) -> Result<GivenId> {
    let id = GivenId::new(cx.now);
    tx.run(sql!(
        "insert into plan_given (id, place, audience, words_ar, words_fr, call, rules, withdrawn, made_at, made_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        id,
        draft.place.as_str(),
        draft.audience.clone(),
        draft.words_ar.as_str(),
        draft.words_fr.as_str(),
        draft.call.as_str(),
        draft.rules.as_str(),
        false,
        cx.now,
        cx.account(),
    ))
    .await?;
    Ok(id)
}

/// Withdraws it, or gives it again; says whether it was the other way before.
pub async fn set_withdrawn(tx: &mut WriteTx, id: GivenId, withdrawn: bool) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update plan_given set withdrawn = $2 where id = $1 and withdrawn <> $2",
            id,
            withdrawn,
        ))
        .await?;
    Ok(touched == 1)
}
