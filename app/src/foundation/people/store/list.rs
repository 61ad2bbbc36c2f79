use super::marks;
use crate::{
    foundation::{
        Cx, Error,
        organisations::OrganisationId,
        people::{PersonId, READ, Sex},
        search,
    },
    layout::{Choice, ListQuery},
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
pub async fn total(cx: &Cx, tx: &impl Reads, asked: &Asked<'_>) -> std::result::Result<i64, Error> {
    let all = asked.narrow(cx, tx, Way::GATHER, "select count(*) from people p");
    Ok(tx.count(all.query()).await?)
}

/// A part of the list, so many after so many, of so many in all; without one, all of it.
///
/// First the people of the page, then only for them what has to be looked up or counted.
pub async fn rows(
    cx: &Cx,
    tx: &impl Reads,
    asked: &Asked<'_>,
    part: Option<(i64, i64, i64)>,
) -> Result<Vec<Listed>> {
    let order = asked.order();
    let way = match part {
        Some((per, offset, total)) => Way::to_page(tx, "people", total, offset + per).await?,
        None => Way::GATHER,
    };
    let mut sql = asked.narrow(
        cx,
        tx,
        way,
        "with shown as (
           select p.id, p.name_ar, p.name_fr, p.sex, p.birth_year, p.phone, p.email, p.place,
                  p.sort_ar, p.sort_fr
             from people p",
    );
    sql.push(order);
    if let Some((per, offset, _)) = part {
        sql.with("limit ? offset ?", [per.into(), offset.into()]);
    }
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
    sql.push(order);
    tx.all(sql.query()).await
}

#[derive(FromRow)]
struct Named {
    code: String,
    name_ar: String,
    name_fr: String,
}

/// The kinds of place that are offered under somebody who acts for the nation, and under everybody else.
const HIGH: &str = "'region', 'province', 'prefecture'";
const LOW: &str = "'commune', 'arrondissement'";

/// Places of the scope to choose from, in the order of the division; for a filter of the nation's lists, regions and
/// provinces are enough, unless `communes` are needed.
pub async fn places_within(
    tx: &impl Reads,
    scope: &[String],
    communes: bool,
    lang: Lang,
) -> Result<Vec<Choice>> {
    let nation = scope.iter().any(|place| place == "MA");
    let kinds = if nation && !communes { HIGH } else { LOW };
    let mut sql = Sql::new("select code, name_ar, name_fr from places");
    sql.push(&format!("where kind in ({kinds})"));
    if !nation {
        let above = scope.iter().map(|place| place.as_str().into()).chain(["".into()]);
        let below = format!(
            "and code in (select place from place_above where above in ({}))",
            marks(scope.len() + 1)
        );
        sql.with(&below, above);
    }
    sql.push("order by rank, code");
    let places: Vec<Named> = tx.all(sql.query()).await?;
    let name = |place: &Named| match lang {
        Lang::Ar => place.name_ar.clone(),
        Lang::Fr | Lang::En => place.name_fr.clone(),
    };
    Ok(places.iter().map(|place| Choice::new(place.code.clone(), name(place))).collect())
}
