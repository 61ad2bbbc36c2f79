//! What the register of privacy notes of two records that become one. Sealed numbers stay where they are: they open for their
//! own record alone, and are found by `person_merges`.

use crate::foundation::people::merging::{Hold, Moved, Noted};
use kit_db::{Reads, Result, Sql, WriteTx, sql};
use uuid::Uuid;

/// Consents and requests go to the record that stays; a hold of either is one of both.
pub async fn carry(tx: &mut WriteTx, from: Uuid, to: Uuid) -> Result<Noted> {
    let consents = sql!("select id from consents where person = $1 order by id", from);
    let requests = sql!("select id from rights_requests where person = $1 order by id", from);
    let noted = Noted {
        consents: tx.column(consents).await?,
        requests: tx.column(requests).await?,
        hold_gone: hold(tx, from).await?,
        hold_before: hold(tx, to).await?,
    };
    tx.run(sql!("update consents set person = $1 where person = $2", to, from)).await?;
    tx.run(sql!("update rights_requests set person = $1 where person = $2", to, from)).await?;
    put_hold(tx, from, None).await?;
    put_hold(tx, to, noted.joined()).await?;
    Ok(noted)
}

/// The other way, when the merging is taken back.
pub async fn carry_back(tx: &mut WriteTx, moved: &Moved) -> Result<()> {
    let (gone, kept, noted) = (moved.gone.id, moved.before.id, &moved.noted);
    for (table, ids) in [("consents", &noted.consents), ("rights_requests", &noted.requests)] {
        for id in ids {
            let mut sql = Sql::new(&format!("update {table}"));
            let args = [gone.into(), (*id).into(), kept.into()];
            sql.with("set person = ? where id = ? and person = ?", args);
            tx.run(sql.query()).await?;
        }
    }
    let [ours, theirs] = noted.parted(hold(tx, kept).await?);
    put_hold(tx, kept, ours).await?;
    put_hold(tx, gone, theirs).await
}

async fn hold(tx: &impl Reads, person: Uuid) -> Result<Option<Hold>> {
    tx.optional(sql!("select reason, held_at, held_by from person_holds where person = $1", person))
        .await
}

async fn put_hold(tx: &mut WriteTx, person: Uuid, hold: Option<Hold>) -> Result<()> {
    tx.run(sql!("delete from person_holds where person = $1", person)).await?;
    if let Some(Hold { reason, held_at, held_by }) = hold {
        tx.run(sql!(
            "insert into person_holds (person, reason, held_at, held_by) values ($1, $2, $3, $4)",
            person,
            reason,
            held_at,
            held_by,
        ))
        .await?;
    }
    Ok(())
}

/// The names, telephones and addresses of the records that became part of these, and those that these had before.
pub async fn names_merged(tx: &impl Reads, records: &[Uuid]) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for one in records {
        let all =
            sql!("select moved from person_merges where kept = $1 and undone_at is null", *one);
        let all: Vec<String> = tx.column(all).await?;
        let all = all.iter().filter_map(|moved| serde_json::from_str::<Moved>(moved).ok());
        names.extend(all.flat_map(|moved| {
            [moved.gone, moved.before].into_iter().flat_map(|one| {
                let more = [one.phone, one.email].into_iter().flatten();
                [one.name_ar, one.name_fr].into_iter().chain(more)
            })
        }));
    }
    Ok(names)
}
