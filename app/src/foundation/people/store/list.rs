use super::marks;
use crate::{
    foundation::{
        Cx, Error,
        organisations::OrganisationId,
        people::{PersonId, READ, Sex},
        search,
    },
    layout::{ListQuery, Pager},
};
use kit_db::{FromRow, Reads, Result, Sql, Way};
use kit_lang::Lang;

/// What the reader of the list asked for.
pub struct Asked<'a> {
    lang: Lang,
    q: &'a str,
    sex: Option<Sex>,
    place: &'a str,
    organisation: Option<OrganisationId>,
    audience: &'a str,
    sort: &'static str,
    desc: bool,
}

/// A line of the list.
#[derive(Debug, Clone, FromRow)]
pub struct Listed {
    pub id: PersonId,
    pub name_ar: String,
    pub name_fr: String,
    pub sex: Option<Sex>,
    pub birth_year: Option<i64>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub place_ar: String,
    pub place_fr: String,
    pub organisation_ar: Option<String>,
    pub organisation_fr: Option<String>,
    pub sessions: i64,
}

impl<'a> Asked<'a> {
    pub fn of(list: &'a ListQuery, lang: Lang) -> Self {
        Self {
            lang,
            q: &list.q,
            sex: Sex::parse(list.filter("sex")),
            place: list.filter("place"),
            organisation: list.filter("organisation").parse().ok(),
            audience: list.filter("audience"),
            sort: list.sorted_by(),
            desc: list.desc,
        }
    }

    /// Each order has its index, so that a page costs what it shows.
    fn order(&self) -> &'static str {
        match (self.sort, self.lang, self.desc) {
            ("birth_year", _, false) => "order by coalesce(p.birth_year, 0), p.id",
            ("birth_year", _, true) => "order by coalesce(p.birth_year, 0) desc, p.id desc",
            (_, Lang::Ar, false) => "order by p.sort_ar, p.id",
            (_, Lang::Ar, true) => "order by p.sort_ar desc, p.id desc",
            (_, _, false) => "order by p.sort_fr, p.id",
            (_, _, true) => "order by p.sort_fr desc, p.id desc",
        }
    }

    fn narrow(&self, cx: &Cx, tx: &impl Reads, way: Way, head: &str) -> Sql {
        let (scope, args) = cx.within(READ, &way.by("p.place"));
        let mut sql = Sql::new(head);
        sql.with(&format!("where {scope}"), args);
        if let Some((matching, args)) = search::matching(tx, "person", "p.id", self.q) {
            sql.with(&format!("and {matching}"), args);
        }
        if let Some(sex) = self.sex {
            sql.with("and p.sex = ?", [sex.into()]);
        }
        if !self.place.is_empty() {
            let below = "in (select place from place_above where above = ?)";
            sql.with(&format!("and {} {below}", way.by("p.place")), [self.place.into()]);
        }
        if let Some(organisation) = self.organisation {
            let members = "and p.id in (select person from memberships
                                         where organisation = ? and to_on is null)";
            sql.with(members, [organisation.into()]);
        }
        if !self.audience.is_empty() {
            // Whoever asks for one that is never listed by the address finds nobody.
            let members = "and p.id in (select m.person
                                          from person_audiences m
                                          join audiences a on a.code = m.audience
                                         where m.audience = ? and a.sensitive = ?)";
            sql.with(members, [self.audience.into(), false.into()]);
        }
        sql
    }
}

/// How many people the list has in all.
async fn total(cx: &Cx, tx: &impl Reads, asked: &Asked<'_>) -> std::result::Result<i64, Error> {
    let all = asked.narrow(cx, tx, Way::GATHER, "select count(*) from people p");
    Ok(tx.count(all.query()).await?)
}

/// A page of the list, and how many people it has in all.
///
/// First the people of the page, then only for them what has to be looked up or counted.
pub async fn page(
    cx: &Cx,
    tx: &impl Reads,
    asked: &Asked<'_>,
    list: &ListQuery,
) -> std::result::Result<(Pager, Vec<Listed>), Error> {
    if !asked.q.is_empty() {
        return found(cx, tx, asked, list).await;
    }
    let pager = Pager::new(list.page, list.per, total(cx, tx, asked).await?);
    let (per, offset) = (i64::from(pager.per), pager.offset());
    let way = Way::to_page(tx, "people", pager.total, offset + per).await?;
    let mut sql = asked.narrow(cx, tx, way, SHOWN);
    sql.push(asked.order());
    sql.with("limit ? offset ?", [per.into(), offset.into()]);
    Ok((pager, with_details(tx, asked, sql).await?))
}

/// All of the list.
pub async fn rows(cx: &Cx, tx: &impl Reads, asked: &Asked<'_>) -> Result<Vec<Listed>> {
    let sql = asked.narrow(cx, tx, Way::GATHER, SHOWN);
    with_details(tx, asked, sql).await
}

#[derive(FromRow)]
struct Hit {
    id: PersonId,
    total: i64,
}

/// As [`page`], for words: what they find is gathered once, to be counted and to be put into order.
async fn found(
    cx: &Cx,
    tx: &impl Reads,
    asked: &Asked<'_>,
    list: &ListQuery,
) -> std::result::Result<(Pager, Vec<Listed>), Error> {
    // Not known yet is how many there are: a page that lies behind the last one is asked for again.
    let mut pager = Pager::new(list.page, list.per, i64::from(u32::MAX));
    let mut hits = hits(cx, tx, asked, &pager).await?;
    let total = match hits.first() {
        Some(hit) => hit.total,
        None => total(cx, tx, asked).await?,
    };
    pager = Pager::new(list.page, list.per, total);
    if hits.is_empty() && total > 0 {
        hits = self::hits(cx, tx, asked, &pager).await?;
    }
    if hits.is_empty() {
        return Ok((pager, Vec::new()));
    }
    let mut sql = Sql::new(SHOWN);
    sql.with(
        &format!("where p.id in ({})", marks(hits.len())),
        hits.iter().map(|hit| hit.id.into()),
    );
    Ok((pager, with_details(tx, asked, sql).await?))
}

async fn hits(cx: &Cx, tx: &impl Reads, asked: &Asked<'_>, pager: &Pager) -> Result<Vec<Hit>> {
    let mut sql = asked.narrow(
        cx,
        tx,
        Way::walk(tx),
        "with matched as materialized (select p.id, p.sort_ar, p.sort_fr, p.birth_year from people p",
    );
    sql.push(") select p.id, (select count(*) from matched) as total from matched p");
    sql.push(asked.order());
    sql.with("limit ? offset ?", [i64::from(pager.per).into(), pager.offset().into()]);
    tx.all(sql.query()).await
}

const SHOWN: &str = "with shown as (
    select p.id, p.name_ar, p.name_fr, p.sex, p.birth_year, p.phone, p.email, p.place, p.sort_ar,
           p.sort_fr
      from people p";

/// These people in their order, with what is looked up for each.
async fn with_details(tx: &impl Reads, asked: &Asked<'_>, mut sql: Sql) -> Result<Vec<Listed>> {
    sql.push(
        ")
         select p.id, p.name_ar, p.name_fr, p.sex, p.birth_year, p.phone, p.email,
                w.name_ar as place_ar, w.name_fr as place_fr,
                o.name_ar as organisation_ar, o.name_fr as organisation_fr,
                (select count(distinct r.event)
                   from registrations r
                   join training_sessions t on t.event = r.event
                  where r.person = p.id) as sessions
           from shown p
           join places w on w.code = p.place
           left join organisations o on o.id = (select m.organisation
                                                  from memberships m
                                                 where m.person = p.id and m.to_on is null
                                                 order by m.id desc
                                                 limit 1)",
    );
    sql.push(asked.order());
    tx.all(sql.query()).await
}
