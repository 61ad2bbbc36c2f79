use crate::{
    features::campaigns::{Campaign, CampaignId},
    foundation::search,
};
use kit_db::{Reads, Result, Sql, Value, WriteTx, uuid::Uuid};
use kit_lang::{Lang, sort_key};

const COLUMNS: [&str; 42] = [
    "id",
    "place",
    "title",
    "purpose",
    "segment",
    "question",
    "bound",
    "subject_ar",
    "text_ar",
    "subject_fr",
    "text_fr",
    "sms_ar",
    "sms_fr",
    "sms_people",
    "sms_parts",
    "sms_longest",
    "sms_price",
    "signs_ar",
    "signs_fr",
    "receipt",
    "channels",
    "send_at",
    "any_hour",
    "per_domain",
    "state",
    "why",
    "next_at",
    "gathered_to",
    "gathered",
    "unlisted",
    "failures",
    "made_at",
    "made_by",
    "edited_by",
    "tested_at",
    "submitted_at",
    "submitted_by",
    "approved_at",
    "approved_by",
    "began_at",
    "counted_from",
    "ended_at",
];

fn values(one: &Campaign) -> Vec<Value> {
    vec![
        one.id.into(),
        one.place.as_str().into(),
        one.title.as_str().into(),
        one.purpose.as_str().into(),
        one.segment.into(),
        one.question.as_str().into(),
        one.bound.clone().into(),
        one.subject_ar.as_str().into(),
        one.text_ar.as_str().into(),
        one.subject_fr.as_str().into(),
        one.text_fr.as_str().into(),
        one.sms_ar.as_str().into(),
        one.sms_fr.as_str().into(),
        one.sms_people.into(),
        one.sms_parts.into(),
        one.sms_longest.into(),
        one.sms_price.into(),
        one.signs_ar.as_str().into(),
        one.signs_fr.as_str().into(),
        one.receipt.into(),
        one.channels.as_str().into(),
        one.send_at.into(),
        one.any_hour.into(),
        one.per_domain.into(),
        one.state.into(),
        one.why.into(),
        one.next_at.into(),
        one.gathered_to.into(),
        one.gathered.into(),
        one.unlisted.into(),
        one.failures.into(),
        one.made_at.into(),
        one.made_by.into(),
        one.edited_by.into(),
        one.tested_at.into(),
        one.submitted_at.into(),
        one.submitted_by.into(),
        one.approved_at.into(),
        one.approved_by.into(),
        one.began_at.into(),
        one.counted_from.into(),
        one.ended_at.into(),
    ]
}

pub async fn find(tx: &impl Reads, id: CampaignId) -> Result<Option<Campaign>> {
    let mut sql = Sql::new(&format!("select {}, job, version from campaigns", COLUMNS.join(", ")));
    sql.with("where id = ?", [id.into()]);
    tx.optional(sql.query()).await
}

pub async fn insert_campaign(tx: &mut WriteTx, one: &Campaign) -> Result<()> {
    let sort = |lang| Value::from(sort_key(lang, &one.title));
    let row = [values(one), vec![sort(Lang::Ar), sort(Lang::Fr)]].concat();
    let columns = [&COLUMNS[..], &["sort_ar", "sort_fr"]].concat();
    tx.insert_rows("campaigns", &columns, vec![row]).await?;
    index(tx, one).await
}

/// Writes all of it. False when the version is no longer the one that it was read with.
pub async fn update(tx: &mut WriteTx, one: &Campaign) -> Result<bool> {
    let set: Vec<String> = COLUMNS[1..].iter().map(|column| format!("{column} = ?")).collect();
    let mut sql = Sql::new("update campaigns set version = version + 1,");
    sql.with(&set.join(", "), values(one).into_iter().skip(1));
    let sort = |lang| Value::from(sort_key(lang, &one.title));
    sql.with(", sort_ar = ?, sort_fr = ?", [sort(Lang::Ar), sort(Lang::Fr)]);
    sql.with("where id = ? and version = ?", [one.id.into(), one.version.into()]);
    let touched = tx.run(sql.query()).await?;
    index(tx, one).await?;
    Ok(touched == 1)
}

/// Which job sends it from now on.
pub async fn set_job(tx: &mut WriteTx, id: CampaignId, job: Uuid) -> Result<u64> {
    let mut sql = Sql::new("update campaigns set");
    sql.with("job = ? where id = ?", [job.into(), id.into()]);
    tx.run(sql.query()).await
}

/// Keeps others from changing it until the transaction ends: whoever pauses it waits for what is being noted.
pub async fn lock(tx: &mut WriteTx, id: CampaignId) -> Result<u64> {
    let mut sql = Sql::new("update campaigns set job = job");
    sql.with("where id = ?", [id.into()]);
    tx.run(sql.query()).await
}

async fn index(tx: &mut WriteTx, one: &Campaign) -> Result<()> {
    search::index(tx, "campaign", one.id, &[&one.title, &one.subject_ar, &one.subject_fr]).await
}
