//! Statements about audiences.

use super::Audience;
use crate::layout::Choice;
use kit_db::{Reads, Result, sql};
use kit_lang::Lang;

/// Every audience in the order of the tiers, retired ones too.
pub async fn all(tx: &impl Reads) -> Result<Vec<Audience>> {
    tx.all(sql!(
        "select code, tier, position, name_ar, name_fr, sensitive, retired, version
           from audiences
          order by position, code"
    ))
    .await
}

pub async fn find(tx: &impl Reads, code: &str) -> Result<Option<Audience>> {
    tx.optional(sql!(
        "select code, tier, position, name_ar, name_fr, sensitive, retired, version
           from audiences
          where code = $1",
        code,
    ))
    .await
}

/// Those that a form offers.
pub async fn choices(tx: &impl Reads, lang: Lang) -> Result<Vec<Choice>> {
    let audiences = all(tx).await?;
    let offered = audiences.iter().filter(|audience| !audience.retired);
    Ok(offered.map(|audience| Choice::new(&audience.code, audience.name(lang))).collect())
}
