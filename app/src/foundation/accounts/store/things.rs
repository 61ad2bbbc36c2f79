//! Things for which alone a role may be given, and what grants say of them.

use crate::foundation::{
    Cx,
    accounts::{
        AccountId,
        permissions::GRANT,
        thing::{Thing, ThingKind},
    },
    people::in_script_of,
    search,
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql, uuid::Uuid};
use kit_lang::Lang;

/// What a grant `g` holds for, to read: its place `p`, with the one thing before it; and the folder of the thing's address.
pub const HELD_FOR: &str =
    "coalesce(te.title_ar || ' · ', coalesce(nullif(tn.name_ar, ''), tn.name_fr) || ' · ', '')
        || p.name_ar as place_ar,
     coalesce(te.title_fr || ' · ', coalesce(nullif(tn.name_fr, ''), tn.name_ar) || ' · ', '')
        || p.name_fr as place_fr,
     case when tn.id is not null then 'organisations'
          when te.kind = 'session' then 'sessions'
          when te.id is not null then 'events' end as folder";

/// The joins of [`HELD_FOR`].
pub const THINGS: &str = "left join events te on te.id = g.thing_id and g.thing_kind = 'event'
     left join organisations tn on tn.id = g.thing_id and g.thing_kind <> 'event'";

/// A thing that was found, to choose it.
#[derive(Debug, Clone, FromRow)]
pub struct Found {
    pub id: Uuid,
    pub name_ar: String,
    pub name_fr: String,
    pub place: String,
    pub place_ar: String,
    pub place_fr: String,
    /// Of an event, when the days are known: two sessions of one title are told apart by them.
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
}

impl Found {
    pub fn name(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.name_ar, &self.name_fr)
    }

    pub fn place_name(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.place_ar } else { &self.place_fr }
    }
}

/// Things of a kind, those alone that are of it: a centre is an organisation that is one.
fn of_kind(kind: ThingKind) -> Sql {
    Sql::new(match kind {
        ThingKind::Event => {
            "select t.id, t.title_ar as name_ar, t.title_fr as name_fr, t.place, p.name_ar as place_ar,
                    p.name_fr as place_fr,
                    case when t.exactness = 'day' then t.starts_on end as starts_on,
                    case when t.exactness = 'day' then t.ends_on end as ends_on
               from events t
               join places p on p.code = t.place
              where 1 = 1"
        }
        ThingKind::Organisation => {
            "select t.id, t.name_ar, t.name_fr, t.place, p.name_ar as place_ar, p.name_fr as place_fr,
                    cast(null as date) as starts_on, cast(null as date) as ends_on
               from organisations t
               join places p on p.code = t.place
              where 1 = 1"
        }
        ThingKind::Centre => {
            "select t.id, t.name_ar, t.name_fr, t.place, p.name_ar as place_ar, p.name_fr as place_fr,
                    cast(null as date) as starts_on, cast(null as date) as ends_on
               from organisations t
               join places p on p.code = t.place
              where t.kind in ('centre', 'telecentre')"
        }
    })
}

pub async fn thing(tx: &impl Reads, thing: Thing) -> Result<Option<Found>> {
    let mut sql = of_kind(thing.kind);
    sql.with("and t.id = ?", [thing.id.into()]);
    tx.optional(sql.query()).await
}

/// The newest twenty of a kind whose words hold what was typed, in the places where the actor gives roles.
pub async fn things(cx: &Cx, tx: &impl Reads, kind: ThingKind, typed: &str) -> Result<Vec<Found>> {
    let (scope, args) = cx.within(GRANT, "t.place");
    let mut sql = of_kind(kind);
    sql.with(&format!("and {scope}"), args);
    let words = if kind == ThingKind::Event { "event" } else { "organisation" };
    if let Some((matching, args)) = search::matching(tx, words, "t.id", typed) {
        sql.with(&format!("and {matching}"), args);
    }
    sql.push("order by t.id desc limit 20");
    tx.all(sql.query()).await
}

/// Whether an account holds a role for one thing today: then it meets names there.
pub async fn holds_a_thing(tx: &impl Reads, account: AccountId, today: NaiveDate) -> Result<bool> {
    let held = tx
        .count(sql!(
            "select count(*)
               from grants
              where account = $1 and thing_id is not null and withdrawn_at is null
                and from_on <= $2 and (to_on is null or to_on >= $2)",
            account,
            today,
        ))
        .await?;
    Ok(held > 0)
}

/// A thing is of another place now: so are the roles that hold for it, and those of that place see and withdraw them.
pub async fn follow(tx: &mut WriteTx, thing: Uuid, place: &str) -> Result<u64> {
    tx.run(sql!("update grants set place = $2 where thing_id = $1", thing, place)).await
}
