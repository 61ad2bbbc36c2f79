//! Taking a person out of what the journal said: the entry stays, with its digest, so that the chain holds.

use super::super::{Change, chain::Written, erasing::ANONYMISE};
use crate::foundation::links::BY_LINK;
use kit_db::{Reads, Result, Sql, Value, WriteTx, sql};
use uuid::Uuid;

const WRITTEN: &str =
    "select no, hash, id, at, actor, actor_name, verb, kind, subject, place, title, detail, erased,
            salt
       from journal";

/// Entries read at once.
const AT_ONCE: usize = 200;

/// Whom an entry is about, and by which names they went.
#[derive(Debug, Clone, Copy)]
pub struct Gone<'a> {
    /// Their records, or their request: every entry about one is emptied.
    pub own: &'a [Uuid],
    /// What they were in: of these entries, those that hold a name.
    pub near: &'a [Uuid],
    /// With their telephones and addresses.
    pub names: &'a [String],
}

/// Takes out what entries say of a person. Returns their numbers, in order.
pub async fn erase(tx: &mut WriteTx, gone: Gone<'_>) -> Result<Vec<i64>> {
    let mut touched = Vec::new();
    for some in gone.own.chunks(AT_ONCE) {
        let entries = about(tx, some, &["person", "request"], &[]).await?;
        touched.extend(blank(tx, &entries, gone.names).await?);
    }
    // A paper is of one person: its title has the name.
    for some in gone.near.chunks(AT_ONCE) {
        let entries = about(tx, some, &["certificate"], &[]).await?;
        touched.extend(blank(tx, &entries, gone.names).await?);
    }
    let kinds = ["session", "event", "organisation", "import", "request"];
    for some in gone.near.chunks(AT_ONCE).filter(|_| !gone.names.is_empty()) {
        for names in gone.names.chunks(NAMES_AT_ONCE) {
            let entries = about(tx, some, &kinds, names).await?;
            touched.extend(blank(tx, &entries, gone.names).await?);
        }
    }
    let letters = letters(tx, gone.names).await?;
    touched.extend(blank(tx, &letters, gone.names).await?);
    touched.sort_unstable();
    Ok(touched)
}

/// Names looked for at once.
const NAMES_AT_ONCE: usize = 8;

/// Every name that was ever written down for these records, as the entries of their edits tell.
pub async fn names_said(tx: &impl Reads, own: &[Uuid], fields: &[&str]) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for id in own {
        // Where two records were made one, or two again, the other name may be somebody else's.
        let told: Vec<String> = tx
            .column(sql!(
                "select detail
                   from journal
                  where kind = 'person' and subject = $1 and verb not in ('person.merge', 'person.unmerge')",
                id.to_string(),
            ))
            .await?;
        let changes = told
            .iter()
            .flat_map(|detail| serde_json::from_str::<Vec<Change>>(detail).unwrap_or_default());
        let names_of = changes.filter(|change| fields.contains(&change.field.as_str()));
        names.extend(names_of.flat_map(|change| [change.before, change.after]));
    }
    Ok(names)
}

async fn about(
    tx: &impl Reads,
    subjects: &[Uuid],
    kinds: &[&str],
    names: &[String],
) -> Result<Vec<Written>> {
    let marks = |count: usize| vec!["?"; count.max(1)].join(", ");
    let mut sql = Sql::new(WRITTEN);
    let kinds_in = format!("where kind in ({})", marks(kinds.len()));
    sql.with(&kinds_in, kinds.iter().map(|kind| Value::from(*kind)));
    let subjects_in = format!("and subject in ({})", marks(subjects.len()));
    sql.with(&subjects_in, subjects.iter().map(|id| Value::from(id.to_string())));
    // What was emptied stays announced.
    sql.with("and erased is null and no is not null and verb <> ?", [ANONYMISE.into()]);
    if !names.is_empty() {
        let one = "title = ? or detail like ? escape '\\' or actor_name like ? escape '\\'";
        let either = vec![one; names.len()].join(" or ");
        let args = names.iter().flat_map(|name| {
            let bearer = format!("{BY_LINK}\t{}\t%", escaped(&plain(name)));
            [Value::from(name.as_str()), quoted(name).into(), bearer.into()]
        });
        sql.with(&format!("and ({either})"), args);
    }
    sql.push("order by no");
    tx.all(sql.query()).await
}

/// Entries about letters, which are called by the address of whoever gets them.
async fn letters(tx: &impl Reads, names: &[String]) -> Result<Vec<Written>> {
    let addresses: Vec<Value> =
        names.iter().filter(|name| name.contains('@')).map(|name| name.as_str().into()).collect();
    if addresses.is_empty() {
        return Ok(Vec::new());
    }
    let mut sql = Sql::new(WRITTEN);
    let marks = vec!["?"; addresses.len()].join(", ");
    sql.with(&format!("where kind = 'letter' and title in ({marks})"), addresses);
    sql.push("and erased is null and no is not null order by no");
    tx.all(sql.query()).await
}

/// A pattern for the name as a whole value of a change: another one whose name begins like it is not meant.
fn quoted(name: &str) -> String {
    let text = serde_json::to_string(name).unwrap_or_default();
    format!("%{}%", escaped(&text))
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

/// As the name of whoever acted by a link is written.
fn plain(name: &str) -> String {
    name.replace('\t', " ")
}

/// An entry keeps its digest in place of what it said; what the digest was salted with goes, and nobody can try names
/// against it.
async fn blank(tx: &mut WriteTx, entries: &[Written], names: &[String]) -> Result<Vec<i64>> {
    for entry in entries {
        let own = ["person", "request", "certificate"].contains(&entry.kind.as_str());
        let named = own || names.contains(&entry.title);
        let title = if named { "" } else { entry.title.as_str() };
        tx.run(sql!(
            "update journal
                set erased = $2, salt = null, title = $3, detail = '[]', actor_name = $4
              where no = $1",
            entry.no,
            entry.fields().digest().to_vec(),
            title,
            actor(&entry.actor_name, names),
        ))
        .await?;
    }
    Ok(entries.iter().map(|entry| entry.no).collect())
}

/// Who acted; of whoever did so by a link, and is gone, only who gave it.
fn actor(said: &str, names: &[String]) -> String {
    let mut parts = said.split('\t');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(BY_LINK), Some(bearer), Some(giver))
            if names.iter().any(|name| plain(name) == bearer) =>
        {
            format!("{BY_LINK}\t–\t{giver}")
        }
        _ => said.to_owned(),
    }
}

/// The numbers of entries whose words were taken out, and what entries say that they took out.
pub async fn erased(db: &kit_db::Db, verb: &str) -> Result<(Vec<i64>, Vec<String>)> {
    let numbers =
        db.column(sql!("select no from journal where erased is not null order by no")).await?;
    let told = db.column(sql!("select detail from journal where verb = $1", verb)).await?;
    Ok((numbers, told))
}
