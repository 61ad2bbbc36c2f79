//! Persons reached in every part of the places on a path, for the veil.

use super::who::{Span, who};
use crate::{
    features::reach::veil::{Group, Veil},
    foundation::{Error, cells},
};
use kit_db::{Reads, Sql, Value};

/// What is shown of a place and year to who may not see the persons there.
pub async fn veil(tx: &impl Reads, span: &Span) -> Result<Veil, Error> {
    let path = cells::path(tx, &span.place).await?;
    let mut sql = who(span);
    sql.push(
        ", theirs (place, part, person, sex, milieu) as (
             select '', 'MA', p.id, coalesce(p.sex, ''), coalesce(c.milieu, '')
               from reached t
               join people p on p.id = t.person
               left join places c on c.code = substr(p.place, 1, 12)
              union all
             select k.parent, k.code, p.id, coalesce(p.sex, ''), coalesce(c.milieu, '')
               from reached t
               join people p on p.id = t.person
               join place_above u on u.place = p.place
               join places k on k.code = u.above",
    );
    among(&mut sql, "and k.parent", &path);
    sql.push(
        "left join places c on c.code = substr(p.place, 1, 12)
              union all
             select p.place, '', p.id, coalesce(p.sex, ''), coalesce(c.milieu, '')
               from reached t
               join people p on p.id = t.person
               left join places c on c.code = substr(p.place, 1, 12)",
    );
    among(&mut sql, "where p.place", &path);
    sql.push(
        ")
         select place, part, 'all' as what, '' as key, count(*) as persons from theirs group by place, part
          union all
         select place, part, 'sex', sex, count(*) from theirs group by place, part, sex
          union all
         select place, part, 'milieu', milieu, count(*) from theirs group by place, part, milieu
          union all
         select t.place, t.part, 'audience', coalesce(a.audience, ''), count(*)
           from theirs t
           left join person_audiences a on a.person = t.person
          group by t.place, t.part, coalesce(a.audience, '')",
    );
    let groups: Vec<Group> = tx.all(sql.query()).await?;
    Ok(Veil::of(&path, &groups))
}

fn among(sql: &mut Sql, column: &str, path: &[String]) {
    let marks = vec!["?"; path.len().max(1)].join(", ");
    let codes = path.iter().map(|code| Value::from(code.as_str()));
    sql.with(&format!("{column} in ({marks})"), codes);
}
