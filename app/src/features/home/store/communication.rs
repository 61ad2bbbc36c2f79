//! What waits of communication: campaigns that need somebody, actions of the plan that nobody told of.

use super::PlanKey;
use crate::{
    features::{campaigns, plans},
    foundation::{Cx, Error},
};
use chrono::{Datelike, NaiveDate};
use kit_db::{FromRow, Reads, Sql};

/// A campaign that waits for the reader: to be approved, or because it paused itself.
#[derive(Debug, Clone, FromRow)]
pub struct CampaignRow {
    pub id: campaigns::CampaignId,
    pub title: String,
    pub place_ar: String,
    pub place_fr: String,
    pub why: campaigns::Why,
}

/// Campaigns that somebody else submitted, and those that paused themselves until somebody looks; the oldest first.
pub async fn campaigns(cx: &Cx, tx: &impl Reads, most: i64) -> Result<Vec<CampaignRow>, Error> {
    let (scope, args) = cx.within(campaigns::APPROVE, "c.place");
    let me = cx.account();
    let mut sql = Sql::new(
        "select c.id, c.title, p.name_ar as place_ar, p.name_fr as place_fr, c.why
           from campaigns c
           join places p on p.code = c.place",
    );
    sql.with(
        "where ((c.state = 'submitted' and coalesce(c.made_by <> ?, true)
                 and coalesce(c.edited_by <> ?, true) and coalesce(c.submitted_by <> ?, true))
             or (c.state = 'paused' and c.why <> ''))",
        [me.into(), me.into(), me.into()],
    );
    sql.with(&format!("and {scope}"), args);
    sql.with("order by c.id limit ?", [most.into()]);
    Ok(tx.all(sql.query()).await?)
}

/// An action of a communication plan of which nobody noted that anything was done.
#[derive(Debug, Clone, FromRow)]
pub struct ActionRow {
    pub plan: PlanKey,
    pub title_ar: String,
    pub title_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub quarter: i64,
    pub ends_on: Option<NaiveDate>,
}

/// Actions of this year's approved plans whose term has passed, the earliest first.
pub async fn late_actions(cx: &Cx, tx: &impl Reads, most: i64) -> Result<Vec<ActionRow>, Error> {
    let (scope, args) = cx.within(plans::FOLLOW, "t.place");
    let today = cx.today();
    let mut sql = Sql::new(
        "select l.plan, l.title_ar, l.title_fr, p.name_ar as place_ar, p.name_fr as place_fr, l.quarter,
                l.ends_on
           from plans t
           join plan_lines l on l.plan = t.id
           join places p on p.code = l.place",
    );
    sql.with(
        "where t.strand = 'communication' and t.year = ? and (t.state = 'approved' or t.revision > 0)
           and (l.ends_on < ? or (l.ends_on is null and l.quarter < ?))",
        [
            i64::from(today.year()).into(),
            today.into(),
            i64::from(today.month0() / 3 + 1).into(),
        ],
    );
    sql.push("and not exists (select 1 from plan_done d where d.line = l.id)");
    sql.with(&format!("and {scope}"), args);
    sql.with("order by l.quarter, l.ends_on, l.id limit ?", [most.into()]);
    Ok(tx.all(sql.query()).await?)
}
