//! Taking a person out of what the journal said: the entry stays, with its digest, so that the chain holds.

use super::super::chain::Written;
use kit_db::{Reads, Result, Sql, Value, WriteTx, sql};
use uuid::Uuid;

const WRITTEN: &str =
    "select no, hash, id, at, actor, actor_name, verb, kind, subject, place, title, detail, erased
       from journal";

/// Entries read at once.
const AT_ONCE: usize = 200;

/// Takes out what entries say of a person: all of it where they are about the person (`own`) or a paper of theirs, and where they are about
/// something that the person was in (`near`), those that hold one of the `names`. Returns their numbers, in order.
pub async fn erase(
    tx: &mut WriteTx,
    own: &[Uuid],
    near: &[Uuid],
    names: &[&str],
) -> Result<Vec<i64>> {
    let mut touched = Vec::new();
    for some in own.chunks(AT_ONCE) {
        let entries = about(tx, some, &["person"], &[]).await?;
        touched.extend(blank(tx, &entries, names).await?);
    }
    // A paper is of one person: its title has the name.
    for some in near.chunks(AT_ONCE) {
        let entries = about(tx, some, &["certificate"], &[]).await?;
        touched.extend(blank(tx, &entries, names).await?);
    }
    let kinds = ["session", "event", "organisation", "import", "request"];
    for some in near.chunks(AT_ONCE).filter(|_| !names.is_empty()) {
        let entries = about(tx, some, &kinds, names).await?;
        touched.extend(blank(tx, &entries, names).await?);
    }
    touched.sort_unstable();
    Ok(touched)
}

async fn about(
    tx: &impl Reads,
    subjects: &[Uuid],
    kinds: &[&str],
    names: &[&str],
) -> Result<Vec<Written>> {
    let marks = |count: usize| vec!["?"; count.max(1)].join(", ");
    let mut sql = Sql::new(WRITTEN);
    let kinds_in = format!("where kind in ({})", marks(kinds.len()));
    sql.with(&kinds_in, kinds.iter().map(|kind| Value::from(*kind)));
    let subjects_in = format!("and subject in ({})", marks(subjects.len()));
    sql.with(&subjects_in, subjects.iter().map(|id| Value::from(id.to_string())));
    sql.push("and erased is null and no is not null");
    if !names.is_empty() {
        let one = "title = ? or detail like ? escape '\\'";
        let either = vec![one; names.len()].join(" or ");
        let args = names.iter().flat_map(|name| [Value::from(*name), quoted(name).into()]);
        sql.with(&format!("and ({either})"), args);
    }
    sql.push("order by no");
    tx.all(sql.query()).await
}

/// A pattern for the name as a whole value of a change: another one whose name begins like it is not meant.
fn quoted(name: &str) -> String {
    let text = serde_json::to_string(name).unwrap_or_default();
    let escaped = text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{escaped}%")
}

/// An entry keeps its digest in place of what it said.
async fn blank(tx: &mut WriteTx, entries: &[Written], names: &[&str]) -> Result<Vec<i64>> {
    for entry in entries {
        let own = ["person", "certificate"].contains(&entry.kind.as_str());
        let named = own || names.contains(&entry.title.as_str());
        let title = if named { "" } else { entry.title.as_str() };
        tx.run(sql!(
            "update journal set erased = $2, title = $3, detail = '[]' where no = $1",
            entry.no,
            entry.fields().digest().to_vec(),
            title,
        ))
        .await?;
    }
    Ok(entries.iter().map(|entry| entry.no).collect())
}

/// The numbers of entries whose words were taken out, and what entries say that they took out.
pub async fn erased(db: &kit_db::Db, verb: &str) -> Result<(Vec<i64>, Vec<String>)> {
    let numbers =
        db.column(sql!("select no from journal where erased is not null order by no")).await?;
    let told = db.column(sql!("select detail from journal where verb = $1", verb)).await?;
    Ok((numbers, told))
}
