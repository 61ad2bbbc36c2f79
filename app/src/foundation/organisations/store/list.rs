use crate::{
    foundation::{
        Cx, Error,
        accounts::ThingKind,
        organisations::{OrganisationId, OrganisationKind, READ},
        people::in_script_of,
        search,
    },
    layout::{Choice, ListQuery},
};
use kit_db::{FromRow, Reads, Result, Sql};
use kit_lang::Lang;

/// What the reader of the list asked for.
pub struct Asked<'a> {
    lang: Lang,
    q: &'a str,
    kind: Option<OrganisationKind>,
    place: &'a str,
    desc: bool,
}

/// A line of the list.
#[derive(Debug, Clone, FromRow)]
pub struct Listed {
    pub id: OrganisationId,
    pub kind: OrganisationKind,
    pub name_ar: String,
    pub name_fr: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub place_ar: String,
    pub place_fr: String,
    pub members: i64,
}

impl<'a> Asked<'a> {
    pub fn of(list: &'a ListQuery, lang: Lang) -> Self {
        Self {
            lang,
            q: &list.q,
            kind: OrganisationKind::parse(list.filter("kind")),
            place: list.filter("place"),
            desc: list.desc,
        }
    }

    fn order(&self) -> &'static str {
        match (self.lang, self.desc) {
            (Lang::Ar, false) => "order by o.sort_ar, o.id",
            (Lang::Ar, true) => "order by o.sort_ar desc, o.id desc",
            (_, false) => "order by o.sort_fr, o.id",
            (_, true) => "order by o.sort_fr desc, o.id desc",
        }
    }

    fn narrow(&self, cx: &Cx, tx: &impl Reads, head: &str) -> Sql {
        let alone = [(ThingKind::Organisation, "o.id"), (ThingKind::Centre, "o.id")];
        let (scope, args) = cx.within_on(READ, "o.place", &alone);
        let mut sql = Sql::new(head);
        sql.with(&format!("where {scope}"), args);
        if let Some((matching, args)) = search::matching(tx, "organisation", "o.id", self.q) {
            sql.with(&format!("and {matching}"), args);
        }
        if let Some(kind) = self.kind {
            sql.with("and o.kind = ?", [kind.into()]);
        }
        if !self.place.is_empty() {
            let below = "and o.place in (select place from place_above where above = ?)";
            sql.with(below, [self.place.into()]);
        }
        sql
    }
}

/// How many organisations the list has in all.
pub async fn total(cx: &Cx, tx: &impl Reads, asked: &Asked<'_>) -> std::result::Result<i64, Error> {
    Ok(tx.count(asked.narrow(cx, tx, "select count(*) from organisations o").query()).await?)
}

/// A part of the list, so many after so many; without one, all of it.
pub async fn rows(
    cx: &Cx,
    tx: &impl Reads,
    asked: &Asked<'_>,
    part: Option<(i64, i64)>,
) -> Result<Vec<Listed>> {
    let order = asked.order();
    let mut sql = asked.narrow(
        cx,
        tx,
        "with shown as (
           select o.id, o.kind, o.name_ar, o.name_fr, o.phone, o.email, o.place,
                  o.sort_ar, o.sort_fr
             from organisations o",
    );
    sql.push(order);
    if let Some((per, offset)) = part {
        sql.with("limit ? offset ?", [per.into(), offset.into()]);
    }
    sql.push(
        ")
         select o.id, o.kind, o.name_ar, o.name_fr, o.phone, o.email,
                w.name_ar as place_ar, w.name_fr as place_fr,
                (select count(distinct m.person)
                   from memberships m
                  where m.organisation = o.id and m.to_on is null) as members
           from shown o
           join places w on w.code = o.place",
    );
    sql.push(order);
    tx.all(sql.query()).await
}

#[derive(FromRow)]
struct Named {
    id: OrganisationId,
    name_ar: String,
    name_fr: String,
}

/// Organisations of the reader's scope to choose from, by name, at most so many.
pub async fn choices(cx: &Cx, tx: &impl Reads, most: i64) -> Result<Vec<Choice>> {
    let (scope, args) = cx.within(READ, "o.place");
    let mut sql = Sql::new("select o.id, o.name_ar, o.name_fr from organisations o");
    sql.with(&format!("where {scope}"), args);
    sql.push(if cx.lang == Lang::Ar {
        "order by o.sort_ar, o.id"
    } else {
        "order by o.sort_fr, o.id"
    });
    sql.with("limit ?", [most.into()]);
    let rows: Vec<Named> = tx.all(sql.query()).await?;
    let name = |row: &Named| in_script_of(cx.lang, &row.name_ar, &row.name_fr).to_owned();
    Ok(rows.iter().map(|row| Choice::new(row.id.to_string(), name(row))).collect())
}
