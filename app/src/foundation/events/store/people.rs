//! Statements about the people of an event. The list of a session holds ten thousand: each filter has its index.

use crate::{
    foundation::{
        Cx, Verb,
        events::{Capacity, EventId, RegistrationId},
        organisations::OrganisationId,
        people::{self, PersonId},
        search,
    },
    layout::ListQuery,
};
use kit_db::{Engine, FromRow, Reads, Result, Sql, sql};
use kit_lang::Lang;

/// Somebody in the list.
#[derive(Debug, Clone, FromRow)]
pub struct ListedPerson {
    pub registration: RegistrationId,
    pub person: PersonId,
    pub name_ar: String,
    pub name_fr: String,
    pub sex: Option<String>,
    pub birth_year: Option<i64>,
    pub phone: Option<String>,
    // Names of other things, as the reader reads them.
    pub place: String,
    pub organisation: Option<String>,
    pub event_group: Option<String>,
    pub audience: Option<String>,
    /// The institution that sent them.
    pub nominator: Option<String>,
}

/// Which of the people of an event.
pub struct PeopleAsked<'a> {
    pub event: EventId,
    pub capacity: Capacity,
    pub list: &'a ListQuery,
    pub lang: Lang,
}

/// How many of each sex, and of whom it is not known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sexes {
    pub women: i64,
    pub men: i64,
    pub unknown: i64,
}

impl Sexes {
    pub fn all(&self) -> i64 {
        self.women + self.men + self.unknown
    }

    /// Those of the sex that a filter names; everybody when it names none.
    fn of(self, sex: &str) -> Self {
        match sex {
            "" => self,
            "f" => Self { women: self.women, ..Self::default() },
            "m" => Self { men: self.men, ..Self::default() },
            "unknown" => Self { unknown: self.unknown, ..Self::default() },
            _ => Self::default(),
        }
    }
}

/// A page of the list in the order of the reader's script, `limit` people from `offset`.
///
/// The page is taken from one index of `registrations` before anything is joined to it, and only the rows of the page are read:
/// PostgreSQL would read all those before it, too.
pub async fn people_of(
    tx: &impl Reads,
    asked: &PeopleAsked<'_>,
    (limit, offset): (i64, i64),
) -> Result<Vec<ListedPerson>> {
    let order = order(asked);
    let mut sql = Sql::new(
        "select r.id as registration, r.person, p.name_ar, p.name_fr, r.sex, p.birth_year, p.phone,",
    );
    // Names are asked for one by one: to order a join of eight tables takes PostgreSQL longer than to read the page. An
    // audience or a group that was marked sensitive since is not named beside anybody.
    let names = [
        ("places", "code = p.place", "place"),
        ("organisations", "id = r.organisation", "organisation"),
        ("event_groups", "id = r.event_group and sensitive = ?", "event_group"),
        ("audiences", "code = r.audience and sensitive = ?", "audience"),
        ("organisations", "id = r.nominated_by", "nominator"),
    ];
    let names = names.map(|(table, which, name)| named(asked.lang, (table, which), name));
    sql.with(&names.join(", "), [false.into(), false.into()]);
    // What leads from the index to the row at the least cost.
    let key = if tx.engine() == Engine::Sqlite { "rowid" } else { "id" };
    let script = script(asked.lang);
    sql.push(&format!("from (select {key} as row, id, sort_{script} as name from registrations"));
    sql.with("where event = ? and capacity = ?", [asked.event.into(), asked.capacity.into()]);
    narrow(tx, asked, &mut sql);
    sql.push(&order);
    // Not a bare argument: SQLite would plan the statement anew for each page.
    sql.with("limit ? + 0 offset ? + 0) l", [limit.into(), offset.into()]);
    // Left joins, though each finds its row: SQLite then takes the page as it comes instead of writing it down first.
    sql.push(&format!(
        "left join registrations r on r.{key} = l.row
         left join people p on p.id = r.person"
    ));
    sql.push(&format!("order by l.name {turn}, l.id {turn}", turn = turn(asked)));
    tx.all(sql.query()).await
}

/// The name in the reader's script, in the other one when it has none there.
fn named(lang: Lang, (table, which): (&str, &str), name: &str) -> String {
    let (own, other) = if lang == Lang::Ar { ("ar", "fr") } else { ("fr", "ar") };
    format!(
        "(select coalesce(nullif(name_{own}, ''), name_{other}) from {table} where {which}) as {name}"
    )
}

fn order(asked: &PeopleAsked<'_>) -> String {
    let turn = turn(asked);
    format!("order by sort_{} {turn}, id {turn}", script(asked.lang))
}

fn turn(asked: &PeopleAsked<'_>) -> &'static str {
    if asked.list.desc { "desc" } else { "asc" }
}

fn script(lang: Lang) -> &'static str {
    if lang == Lang::Ar { "ar" } else { "fr" }
}

/// How many there are in the list, by sex. A whole event, and those of one sex in it, are counted already.
pub async fn sexes(tx: &impl Reads, asked: &PeopleAsked<'_>) -> Result<Sexes> {
    #[derive(FromRow)]
    struct Counted {
        sex: String,
        people: i64,
    }
    let counted = !asked.list.is_narrowed_beyond(&["sex", "capacity"]);
    let mut sql = if counted {
        Sql::new("select sex, people from registration_tallies")
    } else {
        Sql::new("select coalesce(sex, '') as sex, count(*) as people from registrations")
    };
    sql.with("where event = ? and capacity = ?", [asked.event.into(), asked.capacity.into()]);
    if !counted {
        narrow(tx, asked, &mut sql);
        sql.push("group by coalesce(sex, '')");
    }
    let mut sexes = Sexes::default();
    for row in tx.all::<Counted>(sql.query()).await? {
        match row.sex.as_str() {
            "f" => sexes.women = row.people,
            "m" => sexes.men = row.people,
            _ => sexes.unknown = row.people,
        }
    }
    Ok(sexes.of(asked.list.filter("sex")))
}

fn narrow(tx: &impl Reads, asked: &PeopleAsked<'_>, sql: &mut Sql) {
    match asked.list.filter("sex") {
        "" => {}
        "unknown" => {
            sql.push("and sex is null");
        }
        sex => {
            sql.with("and sex = ?", [sex.to_owned().into()]);
        }
    }
    let filters =
        [("group", "event_group"), ("organisation", "organisation"), ("nominated", "nominated_by")];
    for (filter, column) in filters {
        if let Ok(id) = asked.list.filter(filter).parse::<PersonId>() {
            sql.with(&format!("and {column} = ?"), [id.into()]);
        }
    }
    if !asked.list.filter("audience").is_empty() {
        let audience = asked.list.filter("audience").to_owned();
        let listed =
            "and audience = ? and audience in (select code from audiences where sensitive = ?)";
        sql.with(listed, [audience.into(), false.into()]);
    }
    if let Some((matching, args)) = search::matching(tx, "person", "person", &asked.list.q) {
        sql.with(&format!("and {matching}"), args);
    }
}

/// A name to choose.
#[derive(Debug, Clone, FromRow)]
pub struct Named {
    pub id: PersonId,
    pub name_ar: String,
    pub name_fr: String,
}

/// The organisations of the places where the actor may do `verb`.
pub async fn organisations_within(cx: &Cx, tx: &impl Reads, verb: Verb) -> Result<Vec<Named>> {
    let (scope, args) = cx.within(verb, "place");
    let mut sql = Sql::new("select id, name_ar, name_fr from organisations");
    sql.with(&format!("where {scope}"), args);
    sql.push(if cx.lang == Lang::Ar { "order by sort_ar" } else { "order by sort_fr" });
    sql.push(", id limit 1000");
    tx.all(sql.query()).await
}

/// Somebody who may be enrolled.
#[derive(Debug, Clone, FromRow)]
pub struct Found {
    pub id: PersonId,
    pub name_ar: String,
    pub name_fr: String,
    pub sex: Option<String>,
    pub birth_year: Option<i64>,
    pub place_ar: String,
    pub place_fr: String,
    /// 1 when this person is in the event in that capacity already.
    pub there: i64,
}

/// People whom the actor sees and who have every word of `words` in their names, twenty at most.
pub async fn to_enrol(
    cx: &Cx,
    tx: &impl Reads,
    event: EventId,
    capacity: Capacity,
    words: &str,
) -> Result<Vec<Found>> {
    let Some((matching, args)) = search::matching(tx, "person", "p.id", words) else {
        return Ok(Vec::new());
    };
    let mut sql = Sql::new(
        "select p.id, p.name_ar, p.name_fr, p.sex, p.birth_year, c.name_ar as place_ar, c.name_fr as place_fr,",
    );
    sql.with(
        "(select count(*) from registrations r
           where r.event = ? and r.person = p.id and r.capacity = ?) as there",
        [event.into(), capacity.into()],
    );
    sql.push("from people p join places c on c.code = p.place");
    sql.with(&format!("where {matching}"), args);
    let (scope, args) = cx.within(people::READ, "p.place");
    sql.with(&format!("and {scope}"), args);
    sql.push(if cx.lang == Lang::Ar { "order by p.sort_ar" } else { "order by p.sort_fr" });
    sql.push(", p.id limit 20");
    tx.all(sql.query()).await
}

/// The name of a person to whom the actor may do `verb`, which is to enrol: one they can see.
pub async fn enrollable(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    person: PersonId,
) -> Result<Option<String>> {
    let mut sql = Sql::new("select name_ar from people");
    sql.with("where id = ?", [person.into()]);
    let (scope, args) = cx.within(verb, "place");
    sql.with(&format!("and {scope}"), args);
    tx.value(sql.query()).await
}

/// The latest organisation that somebody belongs to.
pub async fn organisation_of(tx: &impl Reads, person: PersonId) -> Result<Option<OrganisationId>> {
    tx.value(sql!(
        "select organisation from memberships where person = $1 order by id desc limit 1",
        person,
    ))
    .await
}

/// A registration of the event, and whether it is marked.
#[derive(Debug, Clone, FromRow)]
pub struct Registered {
    pub person: PersonId,
    pub name_ar: String,
    pub marks: i64,
}

pub async fn registration(
    tx: &impl Reads,
    event: EventId,
    id: RegistrationId,
) -> Result<Option<Registered>> {
    tx.optional(sql!(
        "select r.person, p.name_ar, (select count(*) from attendance a where a.registration = r.id) as marks
           from registrations r
           join people p on p.id = r.person
          where r.id = $1 and r.event = $2",
        id,
        event,
    ))
    .await
}
