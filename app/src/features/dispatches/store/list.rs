use crate::{
    features::{
        campaigns::CampaignId,
        dispatches::{Delivery, DispatchId, READ, Returned, State, number::Reference},
    },
    foundation::{Cx, people::PersonId, search},
    layout::ListQuery,
};
use chrono::{Datelike, NaiveDate};
use kit_db::{FromRow, Reads, Result, Sql, sql};

/// What the reader of the register asked for.
pub struct Asked<'a> {
    pub list: &'a ListQuery,
}

/// A line of the register.
#[derive(Debug, Clone, FromRow)]
pub struct Listed {
    pub id: DispatchId,
    pub place_ar: String,
    pub place_fr: String,
    pub year: i64,
    pub no: i64,
    pub dated_on: NaiveDate,
    pub person: PersonId,
    pub name: String,
    pub commune: String,
    pub campaign: CampaignId,
    pub title: String,
    pub subject_ar: String,
    pub subject_fr: String,
    pub lang: String,
    pub state: State,
    pub delivery: Delivery,
    pub handed_on: Option<NaiveDate>,
    pub answered_on: Option<NaiveDate>,
    pub reason: Returned,
}

const FROM: &str = "from dispatches d
           join campaigns c on c.id = d.campaign
           join places w on w.code = d.place";

const SELECT: &str = "select d.id, w.name_ar as place_ar, w.name_fr as place_fr, d.year, d.no, d.dated_on, d.person, d.name, d.commune,
                d.campaign, c.title, c.subject_ar, c.subject_fr, d.lang, d.state, d.delivery, d.handed_on,
                d.answered_on, d.reason";

impl Asked<'_> {
    fn narrow(&self, cx: &Cx, tx: &impl Reads, sql: &mut Sql) {
        let (within, args) = cx.within(READ, "d.place");
        sql.with(&format!("where {within}"), args);
        self.find(cx, tx, sql);
        if !self.list.filter("place").is_empty() {
            let below = "and d.place in (select place from place_above where above = ?)";
            sql.with(below, [self.list.filter("place").into()]);
        }
        if let Ok(campaign) = self.list.filter("campaign").parse::<CampaignId>() {
            sql.with("and d.campaign = ?", [campaign.into()]);
        }
        if let Ok(year) = self.list.filter("year").parse::<i64>() {
            sql.with("and d.year = ?", [year.into()]);
        }
        if let Some(state) = State::parse(self.list.filter("state")) {
            sql.with("and d.state = ?", [state.into()]);
        }
        let delivery = Delivery::parse(self.list.filter("delivery"));
        if let Some(delivery) = delivery.filter(|one| *one != Delivery::Nobody) {
            sql.with("and d.delivery = ?", [delivery.into()]);
        }
        let reason = Returned::parse(self.list.filter("reason"));
        if let Some(reason) = reason.filter(|one| *one != Returned::Nothing) {
            sql.with("and d.reason = ?", [reason.into()]);
        }
    }

    /// By number, by the name of somebody, or by the words of the campaign.
    fn find(&self, cx: &Cx, tx: &impl Reads, sql: &mut Sql) {
        if let Some(one) = Reference::parse(&self.list.q, i64::from(cx.today().year())) {
            let year = self.list.q.contains('/');
            sql.with("and d.no = ?", [one.no.into()]);
            if year {
                sql.with("and d.year = ?", [one.year.into()]);
            }
            return;
        }
        let people = search::matching(tx, "person", "d.person", &self.list.q);
        let campaigns = search::matching(tx, "campaign", "d.campaign", &self.list.q);
        if let (Some((people, args)), Some((campaigns, more))) = (people, campaigns) {
            let args = args.into_iter().chain(more);
            sql.with(&format!("and ({people} or {campaigns})"), args);
        }
    }

    fn order(&self) -> String {
        let turn = if self.list.desc { "desc" } else { "asc" };
        match self.list.sorted_by() {
            "name" => format!("order by d.sort {turn}, d.id {turn}"),
            "answered" => format!("order by d.answered_on {turn}, d.id {turn}"),
            _ => format!("order by d.year {turn}, d.no {turn}, d.id {turn}"),
        }
    }
}

/// How many letters the register has in all.
pub async fn total(cx: &Cx, tx: &impl Reads, asked: &Asked<'_>) -> Result<i64> {
    let mut sql = Sql::new("select count(*) from dispatches d");
    asked.narrow(cx, tx, &mut sql);
    tx.count(sql.query()).await
}

/// A part of the register, so many after so many; without one, all of it.
pub async fn rows(
    cx: &Cx,
    tx: &impl Reads,
    asked: &Asked<'_>,
    part: Option<(i64, i64)>,
) -> Result<Vec<Listed>> {
    let mut sql = Sql::new(&format!("{SELECT} {FROM}"));
    asked.narrow(cx, tx, &mut sql);
    sql.push(&asked.order());
    if let Some((per, offset)) = part {
        sql.with("limit ? offset ?", [per.into(), offset.into()]);
    }
    tx.all(sql.query()).await
}

/// Answers that the reader noted last, the newest first.
pub async fn lately(cx: &Cx, tx: &impl Reads, most: i64) -> Result<Vec<Listed>> {
    let Some(account) = cx.account() else { return Ok(Vec::new()) };
    let mut sql = Sql::new(&format!("{SELECT} {FROM}"));
    sql.with("where d.noted_by = ? and d.answered_on is not null", [account.into()]);
    let (within, args) = cx.within(READ, "d.place");
    sql.with(&format!("and {within}"), args);
    sql.with("order by d.noted_at desc, d.id desc limit ?", [most.into()]);
    tx.all(sql.query()).await
}

/// The years that the register has, for its filter.
pub async fn years(tx: &impl Reads) -> Result<Vec<i64>> {
    tx.column(sql!("select distinct year from dispatch_numbers order by year desc")).await
}
