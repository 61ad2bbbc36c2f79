//! The statements behind the lists: people, contacts, organisations, narrowed as a figure is.

use super::{
    figures::{associations, contacted, silent},
    who::{COUNTS, FATE, Span, known, never_ever, who},
};
use crate::{
    features::reach::figures::UNKNOWN,
    foundation::{organisations::OrganisationId, people::PersonId, search},
    layout::{ListQuery, Pager},
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql, Value};
use kit_lang::Lang;
use std::collections::BTreeMap;

#[derive(Debug, Clone, FromRow)]
pub struct PersonLine {
    pub id: PersonId,
    pub name_ar: String,
    pub name_fr: String,
    pub sex: Option<String>,
    pub place_ar: String,
    pub place_fr: String,
}

#[derive(Debug, Clone, FromRow)]
pub struct ContactLine {
    pub person: PersonId,
    pub name_ar: String,
    pub name_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub channel: String,
    pub fate: String,
    pub tried_at: Option<DateTime<Utc>>,
    pub unsubscribed_at: Option<DateTime<Utc>>,
}

#[derive(Debug, Clone, FromRow)]
pub struct OrganisationLine {
    pub id: OrganisationId,
    pub kind: String,
    pub name_ar: String,
    pub name_fr: String,
    pub place_ar: String,
    pub place_fr: String,
    pub members: i64,
}

/// Members of a sensitive audience are counted and never listed.
const NAMED: &str = "not exists (select 1
                          from person_audiences x
                          join audiences y on y.code = x.audience
                         where x.person = p.id and y.sensitive)";

pub async fn person_lines(
    tx: &impl Reads,
    (span, list, lang): (&Span, &ListQuery, Lang),
    pager: Option<&Pager>,
) -> Result<Vec<PersonLine>> {
    let mut sql = who(span);
    sql.push(
        "select p.id, p.name_ar, p.name_fr, p.sex, l.name_ar as place_ar, l.name_fr as place_fr",
    );
    persons(tx, &mut sql, (span, list));
    sql.push(&format!("and {NAMED}"));
    ordered(&mut sql, list, lang);
    page(&mut sql, pager);
    tx.all(sql.query()).await
}

/// How many are in the list, and how many belong to the figure and are counted only.
pub async fn person_count(tx: &impl Reads, span: &Span, list: &ListQuery) -> Result<(i64, i64)> {
    let count = |named: bool| {
        let mut sql = who(span);
        sql.push("select count(*)");
        persons(tx, &mut sql, (span, list));
        if named {
            sql.push(&format!("and {NAMED}"));
        }
        sql.query()
    };
    let (named, all) = (tx.count(count(true)).await?, tx.count(count(false)).await?);
    Ok((named, all - named))
}

fn persons(tx: &impl Reads, sql: &mut Sql, (span, list): (&Span, &ListQuery)) {
    known(sql, span);
    sql.push(&format!("join places l on l.code = p.place where {COUNTS}"));
    match list.filter("reached") {
        "yes" => drop(sql.push("and t.person is not null")),
        "no" => drop(sql.push("and t.person is null")),
        "never" => {
            sql.push("and t.person is null and");
            never_ever(sql, span);
        }
        _ => {}
    }
    let way = list.filter("way");
    if !way.is_empty() {
        let by = "and exists (select 1 from touched w where w.person = p.id and w.way = ?)";
        sql.with(by, [way.into()]);
    }
    of_person(tx, sql, (span, list));
}

fn of_person(tx: &impl Reads, sql: &mut Sql, (span, list): (&Span, &ListQuery)) {
    for (name, column) in [("sex", "p.sex"), ("milieu", "c.milieu")] {
        match list.filter(name) {
            "" => {}
            UNKNOWN => drop(sql.push(&format!("and {column} is null"))),
            value => drop(sql.with(&format!("and {column} = ?"), [value.into()])),
        }
    }
    if !list.filter("home").is_empty() {
        sql.with(&format!("and {} = ?", span.home()), [list.filter("home").into()]);
    }
    match list.filter("audience") {
        "" => {}
        UNKNOWN => drop(
            sql.push("and not exists (select 1 from person_audiences a where a.person = p.id)"),
        ),
        audience => {
            let of = "and exists (select 1 from person_audiences a where a.person = p.id and a.audience = ?)";
            sql.with(of, [audience.into()]);
        }
    }
    if let Some((text, args)) = search::matching(tx, "person", "p.id", &list.q) {
        sql.with(&format!("and {text}"), args);
    }
}

fn ordered(sql: &mut Sql, list: &ListQuery, lang: Lang) {
    let turn = if list.desc { "desc" } else { "asc" };
    let name = if lang == Lang::Ar { "p.sort_ar" } else { "p.sort_fr" };
    sql.push(&match list.sorted_by() {
        "place" => format!("order by p.place {turn}, {name}, p.id"),
        _ => format!("order by {name} {turn}, p.id"),
    });
}

/// By which ways each of these was reached.
pub async fn ways_of(
    tx: &impl Reads,
    span: &Span,
    people: &[PersonLine],
) -> Result<BTreeMap<PersonId, Vec<String>>> {
    #[derive(FromRow)]
    struct Row {
        person: PersonId,
        way: String,
    }
    let mut found: BTreeMap<PersonId, Vec<String>> = BTreeMap::new();
    for part in people.chunks(200) {
        let marks = vec!["?"; part.len()].join(", ");
        let mut sql = who(span);
        sql.with(
            &format!("select person, way from touched where person in ({marks}) order by way"),
            part.iter().map(|one| Value::from(one.id)),
        );
        let rows: Vec<Row> = tx.all(sql.query()).await?;
        rows.into_iter().for_each(|row| found.entry(row.person).or_default().push(row.way));
    }
    Ok(found)
}

pub async fn contact_lines(
    tx: &impl Reads,
    (span, list, lang): (&Span, &ListQuery, Lang),
    pager: Option<&Pager>,
) -> Result<Vec<ContactLine>> {
    let mut sql = who(span);
    sql.push(&format!(
        "select p.id as person, p.name_ar, p.name_fr, l.name_ar as place_ar, l.name_fr as place_fr,
                coalesce(r.channel, '') as channel, {FATE} as fate, r.tried_at, r.unsubscribed_at"
    ));
    contact(tx, &mut sql, (span, list));
    sql.push(&format!("and {NAMED}"));
    let turn = if list.desc { "desc" } else { "asc" };
    match list.sorted_by() {
        "name" => ordered(&mut sql, list, lang),
        _ => drop(sql.push(&format!("order by r.tried_at {turn}, r.id"))),
    }
    page(&mut sql, pager);
    tx.all(sql.query()).await
}

/// How many are in the list, and how many belong to the figure and are counted only.
pub async fn contact_count(tx: &impl Reads, span: &Span, list: &ListQuery) -> Result<(i64, i64)> {
    let count = |named: bool| {
        let mut sql = who(span);
        sql.push("select count(*)");
        contact(tx, &mut sql, (span, list));
        if named {
            sql.push(&format!("and {NAMED}"));
        }
        sql.query()
    };
    let (named, all) = (tx.count(count(true)).await?, tx.count(count(false)).await?);
    Ok((named, all - named))
}

fn contact(tx: &impl Reads, sql: &mut Sql, (span, list): (&Span, &ListQuery)) {
    contacted(sql, span);
    match list.filter("channel") {
        "" => {}
        UNKNOWN => drop(sql.push("and r.channel is null")),
        channel => drop(sql.with("and r.channel = ?", [channel.into()])),
    }
    match list.filter("fate") {
        "" => {}
        "unsubscribed" => drop(sql.push("and r.unsubscribed_at is not null")),
        // All that left: what was not left out and is not under way.
        "written" => drop(
            sql.push(&format!("and {FATE} in ('delivered', 'returned', 'refused', 'uncertain')")),
        ),
        fate => drop(sql.with(&format!("and {FATE} = ?"), [fate.into()])),
    }
    if let Some((text, args)) = search::matching(tx, "person", "p.id", &list.q) {
        sql.with(&format!("and {text}"), args);
    }
}

pub async fn organisation_lines(
    tx: &impl Reads,
    (span, list, lang): (&Span, &ListQuery, Lang),
    pager: Option<&Pager>,
) -> Result<Vec<OrganisationLine>> {
    let mut sql = who(span);
    sql.push(
        "select o.id, o.kind, o.name_ar, o.name_fr,
                (select l.name_ar from places l where l.code = o.place) as place_ar,
                (select l.name_fr from places l where l.code = o.place) as place_fr,
                (select count(*) from memberships m where m.organisation = o.id) as members",
    );
    organisation(tx, &mut sql, (span, list));
    let turn = if list.desc { "desc" } else { "asc" };
    let name = if lang == Lang::Ar { "o.sort_ar" } else { "o.sort_fr" };
    sql.push(&match list.sorted_by() {
        "place" => format!("order by o.place {turn}, {name}, o.id"),
        _ => format!("order by {name} {turn}, o.id"),
    });
    page(&mut sql, pager);
    tx.all(sql.query()).await
}

pub async fn organisation_count(tx: &impl Reads, span: &Span, list: &ListQuery) -> Result<i64> {
    let mut sql = who(span);
    sql.push("select count(*)");
    organisation(tx, &mut sql, (span, list));
    tx.count(sql.query()).await
}

fn organisation(tx: &impl Reads, sql: &mut Sql, (span, list): (&Span, &ListQuery)) {
    associations(sql, span);
    if list.has("silent", "yes") {
        sql.push("and");
        silent(sql, span);
    }
    if !list.filter("kind").is_empty() {
        sql.with("and o.kind = ?", [list.filter("kind").into()]);
    }
    if let Some((text, args)) = search::matching(tx, "organisation", "o.id", &list.q) {
        sql.with(&format!("and {text}"), args);
    }
}

fn page(sql: &mut Sql, pager: Option<&Pager>) {
    if let Some(pager) = pager {
        sql.with("limit ? offset ?", [i64::from(pager.per).into(), pager.offset().into()]);
    }
}
