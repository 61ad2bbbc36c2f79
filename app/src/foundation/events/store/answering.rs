//! Statements about those who may be asked whether they come.

use crate::foundation::events::{EventId, RegistrationId};
use kit_db::{FromRow, Reads, Result, Sql};
use kit_lang::Lang;

/// Somebody in an event, with where they are written to.
#[derive(Debug, Clone, FromRow)]
pub struct Bearing {
    pub registration: RegistrationId,
    pub name_ar: String,
    pub name_fr: String,
    pub email: Option<String>,
}

/// The longest list that one chooses from.
const MOST: i64 = 2000;

/// Everybody in an event by name, whatever they are in it.
pub async fn bearers(tx: &impl Reads, event: EventId, lang: Lang) -> Result<Vec<Bearing>> {
    let order = if lang == Lang::Ar { "r.sort_ar" } else { "r.sort_fr" };
    let mut sql = Sql::new(
        "select r.id as registration, p.name_ar, p.name_fr, p.email
           from registrations r
           join people p on p.id = r.person",
    );
    sql.with("where r.event = ?", [event.into()]);
    sql.push(&format!("order by {order}, r.id"));
    sql.with("limit ? + 0", [MOST.into()]);
    tx.all(sql.query()).await
}
